// Reading a service file: its journal, cases, fields and rules.
#include "domain/services/servicefilereader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

std::optional<FieldType> fieldType(const QString &name)
{
    static const QHash<QString, FieldType> types{{u"text"_s, FieldType::Text},
        {u"integer"_s, FieldType::Integer}, {u"date"_s, FieldType::Date},
        {u"iin"_s, FieldType::Iin}, {u"phone"_s, FieldType::Phone},
        {u"boolean"_s, FieldType::Boolean}, {u"choice"_s, FieldType::Choice},
        {u"line"_s, FieldType::Line}};
    const auto found = types.constFind(name);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

ServiceField field(ServiceFileReader &reader, const QJsonObject &json)
{
    ServiceField read;
    read.key = reader.code(json.value("key"_L1), u"field"_s);
    read.label = reader.text(json.value("label"_L1), read.key);
    const auto type = fieldType(json.value("type"_L1).toString());
    if (type)
        read.type = *type;
    else
        reader.fault(read.key + u" has no type"_s);
    read.required = json.value("required"_L1).toBool();
    read.searchable = json.value("searchable"_L1).toBool();
    read.printed = json.value("printed"_L1).toBool();
    read.minimum = json.value("min"_L1).toInt();
    read.maximum = json.value("max"_L1).toInt();
    read.maxLength = json.value("max_length"_L1).toInt();
    read.choices = reader.codedTexts(json.value("choices"_L1), read.key);
    read.sealed = json.value("sealed"_L1).toBool();
    read.multiline = json.value("multiline"_L1).toBool();
    read.cases = reader.codes(json.value("cases"_L1), read.key + u".cases"_s);
    read.future = json.value("future"_L1).toBool();
    read.notBefore = json.value("not_before"_L1).toString();
    read.datedBy = json.value("dated_by"_L1).toString();
    if (read.sealed && (read.type != FieldType::Text || !read.key.startsWith("details."_L1)))
        reader.fault(read.key + u" is sealed but no text of details"_s);
    return read;
}

JournalDescription journalOf(ServiceFileReader &reader, const QJsonObject &json)
{
    JournalDescription read;
    read.code = reader.code(json.value("code"_L1), u"journal"_s);
    read.title = reader.text(json.value("title"_L1), u"journal.title"_s);
    read.start = reader.date(json.value("start"_L1), u"journal.start"_s);
    read.fileIndex = json.value("file_index"_L1).toString();
    read.yearly = json.value("numbering"_L1).toString() == "yearly"_L1;
    return read;
}

void readCases(ServiceFileReader &reader, ServiceDescription &read, const QJsonArray &cases)
{
    for (const QJsonValue entry : cases) {
        const QJsonObject json = entry.toObject();
        const QString code = reader.code(json.value("code"_L1), u"case"_s);
        read.cases.append({code, reader.text(json.value("name"_L1), code),
            json.value("grade_min"_L1).toInt(), json.value("grade_max"_L1).toInt(),
            reader.codes(json.value("acts"_L1), code + u".acts"_s, specialActs()),
            reader.codes(
                json.value("needs_for_result"_L1), code + u".needs_for_result"_s, specialActs())});
    }
}

Subject subjectOf(ServiceFileReader &reader, const QJsonValue &value)
{
    const QString name = value.toString(u"child"_s);
    if (name == "none"_L1)
        return Subject::None;
    if (name != "child"_L1 && name != "owner"_L1)
        reader.fault(u"subject knows no "_s + name);
    return name == "owner"_L1 ? Subject::Owner : Subject::Child;
}

// What this service does besides the steps every line takes.
void readRules(ServiceFileReader &reader, ServiceDescription &read, const QJsonObject &json)
{
    read.review = json.value("review"_L1).toString() == "required"_L1;
    read.subject = subjectOf(reader, json.value("subject"_L1));
    read.papers = json.value("papers"_L1).toBool(true);
    if (json.contains("acts"_L1))
        read.acts = reader.codes(json.value("acts"_L1), u"acts"_s, specialActs());
    read.needsForResult =
        reader.codes(json.value("needs_for_result"_L1), u"needs_for_result"_s, specialActs());
    read.capabilities = readCapabilities(reader, json.value("capabilities"_L1));
}

// Names inside the file must meet, or a rule would silently never hold.
void checkNames(ServiceFileReader &reader, const ServiceDescription &read)
{
    QStringList paths;
    for (const ServiceField &field : read.fields) {
        paths << field.notBefore << field.datedBy;
        for (const QString &caseCode : field.cases) {
            if (!read.findCase(caseCode))
                reader.fault(field.key + u" knows no case "_s + caseCode);
        }
    }
    const ServiceCapabilities &rules = read.capabilities;
    if (rules.expiresBy)
        paths << rules.expiresBy->field << rules.expiresBy->previous;
    if (rules.barredActor)
        paths << rules.barredActor->field;
    if (rules.flagsLine)
        paths << rules.flagsLine->field;
    if (rules.schoolHolidays) {
        paths << rules.schoolHolidays->cause;
        for (const QString &caseCode : rules.schoolHolidays->cases) {
            if (!read.findCase(caseCode))
                reader.fault(u"school_holidays knows no case "_s + caseCode);
        }
    }
    paths.removeDuplicates();
    for (const QString &path : paths) {
        if (!path.isEmpty() && !read.findField(path))
            reader.fault(u"there is no field "_s + path);
    }
}

} // namespace

Result<ServiceDescription> ServiceDescription::fromJson(const QByteArray &bytes)
{
    QJsonParseError parsed{};
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return makeError(ErrorCode::BadJson, {parsed.errorString()}, parsed.errorString());

    ServiceFileReader reader;
    ServiceDescription read;
    read.code = reader.code(json.value("code"_L1), u"service"_s);
    read.open = json.value("open"_L1).toBool();
    if (json.value("closed_since"_L1).isString())
        read.closedSince = reader.date(json.value("closed_since"_L1), u"closed_since"_s);
    read.tab = reader.text(json.value("tab"_L1), u"tab"_s);
    read.tabOrder = json.value("tab_order"_L1).toInt();
    read.name = reader.text(json.value("name"_L1), u"name"_s);
    read.journal = journalOf(reader, json.value("journal"_L1).toObject());
    read.successor = json.value("successor"_L1).toString();
    readRules(reader, read, json);
    read.form = json.value("form"_L1).toString();
    readCases(reader, read, json.value("cases"_L1).toArray());
    for (const QJsonValue entry : json.value("fields"_L1).toArray())
        read.fields.append(field(reader, entry.toObject()));
    for (const QJsonValue entry : json.value("editions"_L1).toArray())
        read.editions.append(readEdition(reader, entry.toObject()));
    std::sort(read.editions.begin(), read.editions.end(),
        [](const ServiceEdition &a, const ServiceEdition &b) { return a.validFrom < b.validFrom; });
    read.paper = readPaper(reader, json, read);
    checkNames(reader, read);
    if (!reader.faults().isEmpty()) {
        const QString all = reader.faults().join(u"; "_s);
        return makeError(ErrorCode::BadJson, {all}, all);
    }
    return read;
}

} // namespace qyz::domain
