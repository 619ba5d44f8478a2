// Reading a service file. Faults are collected with their place, so that whoever writes a file sees
// what is wrong with it at once.
#include "domain/services/servicedescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

class Reader {
public:
    QStringList faults;

    LocalizedText text(const QJsonValue &value, const QString &place)
    {
        const QJsonObject json = value.toObject();
        LocalizedText read{json.value("kk"_L1).toString(), json.value("ru"_L1).toString(),
            json.value("translated"_L1).toBool()};
        if (!read.isComplete())
            faults.append(place + u" lacks kk or ru"_s);
        return read;
    }

    QDate date(const QJsonValue &value, const QString &place)
    {
        const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
        if (!read.isValid())
            faults.append(place + u" is no date"_s);
        return read;
    }

    QString code(const QJsonValue &value, const QString &place)
    {
        if (value.toString().isEmpty())
            faults.append(place + u" lacks its code"_s);
        return value.toString();
    }
};

QList<CodedText> codedTexts(Reader &reader, const QJsonValue &value, const QString &place)
{
    QList<CodedText> list;
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject json = entry.toObject();
        const QString code = reader.code(json.value("code"_L1), place);
        list.append({code, reader.text(json.value("name"_L1), place + u'.' + code)});
    }
    return list;
}

std::optional<FieldType> fieldType(const QString &name)
{
    static const QHash<QString, FieldType> types{{u"text"_s, FieldType::Text},
        {u"integer"_s, FieldType::Integer}, {u"date"_s, FieldType::Date},
        {u"iin"_s, FieldType::Iin}, {u"phone"_s, FieldType::Phone},
        {u"boolean"_s, FieldType::Boolean}, {u"choice"_s, FieldType::Choice}};
    const auto found = types.constFind(name);
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

ServiceField field(Reader &reader, const QJsonObject &json)
{
    ServiceField read;
    read.key = reader.code(json.value("key"_L1), u"field"_s);
    read.label = reader.text(json.value("label"_L1), read.key);
    const auto type = fieldType(json.value("type"_L1).toString());
    if (type)
        read.type = *type;
    else
        reader.faults.append(read.key + u" has no type"_s);
    read.required = json.value("required"_L1).toBool();
    read.searchable = json.value("searchable"_L1).toBool();
    read.printed = json.value("printed"_L1).toBool();
    read.minimum = json.value("min"_L1).toInt();
    read.maximum = json.value("max"_L1).toInt();
    read.maxLength = json.value("max_length"_L1).toInt();
    read.choices = codedTexts(reader, json.value("choices"_L1), read.key);
    return read;
}

std::optional<DateWindow> window(Reader &reader, const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    // A leap year, so that 29 February could be named.
    const QDate from = reader.date(u"2000-"_s + json.value("from"_L1).toString(), place);
    const QDate to = reader.date(u"2000-"_s + json.value("to"_L1).toString(), place);
    return DateWindow{
        from.month(), from.day(), to.month(), to.day(), json.value("verified"_L1).toBool()};
}

ObligationRule obligationRule(Reader &reader, const QJsonObject &json, const QString &place)
{
    ObligationRule rule;
    const auto kind = obligationKindFromName(json.value("kind"_L1).toString());
    const auto unit = termUnitFromName(json.value("unit"_L1).toString());
    if (kind)
        rule.kind = *kind;
    else
        reader.faults.append(place + u" has no kind"_s);
    if (unit)
        rule.unit = *unit;
    else
        reader.faults.append(place + u" has no unit"_s);
    rule.count = json.value("count"_L1).toInt();
    if (rule.count < 1)
        reader.faults.append(place + u" has no count"_s);
    const QJsonObject held = json.value("held_until"_L1).toObject();
    if (!held.isEmpty())
        rule.heldUntil = HeldUntil{held.value("month"_L1).toInt(), held.value("day"_L1).toInt()};
    rule.verified = json.value("verified"_L1).toBool();
    rule.source = json.value("source"_L1).toString();
    return rule;
}

CaseEdition caseEdition(Reader &reader, const QJsonObject &json, const QString &place)
{
    CaseEdition read;
    for (const QJsonValue document : json.value("documents"_L1).toArray()) {
        const QJsonObject paper = document.toObject();
        read.documents.append(
            {reader.code(paper.value("code"_L1), place), paper.value("required"_L1).toBool(true)});
    }
    for (const QJsonValue owed : json.value("obligations"_L1).toArray())
        read.obligations.append(obligationRule(reader, owed.toObject(), place));
    read.window = window(reader, json.value("window"_L1), place + u".window"_s);
    const QJsonObject age = json.value("age"_L1).toObject();
    if (!age.isEmpty())
        read.age = AgeRuleFacts{age.value("years"_L1).toInt(), age.value("verified"_L1).toBool()};
    return read;
}

QList<SourcedText> grounds(Reader &reader, const QJsonValue &value, const QString &place)
{
    QList<SourcedText> list;
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject json = entry.toObject();
        const QString code = reader.code(json.value("code"_L1), place);
        list.append({code, reader.text(json.value("name"_L1), place + u'.' + code),
            json.value("verified"_L1).toBool(), json.value("source"_L1).toString()});
    }
    return list;
}

void checkPapers(Reader &reader, const ServiceEdition &edition)
{
    for (const CaseEdition &known : edition.cases) {
        for (const RequiredDocument &paper : known.documents) {
            if (!edition.documentName(paper.code))
                reader.faults.append(edition.code + u" has no paper "_s + paper.code);
        }
    }
}

std::optional<int> minutes(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

ServiceEdition edition(Reader &reader, const QJsonObject &json)
{
    ServiceEdition read;
    read.code = reader.code(json.value("code"_L1), u"edition"_s);
    read.validFrom = reader.date(json.value("valid_from"_L1), read.code);
    read.verified = json.value("verified"_L1).toBool();
    read.source = json.value("source"_L1).toString();
    read.name = reader.text(json.value("name"_L1), read.code + u".name"_s);
    read.act = reader.text(json.value("act"_L1), read.code + u".act"_s);
    read.maxWaitMinutes = minutes(json.value("max_wait_minutes"_L1));
    read.maxServeMinutes = minutes(json.value("max_serve_minutes"_L1));
    read.documents = codedTexts(reader, json.value("documents"_L1), read.code);
    for (const QJsonValue seen : json.value("seen"_L1).toArray())
        read.seen.append(reader.text(seen.toObject().value("name"_L1), read.code + u".seen"_s));
    read.grounds = grounds(reader, json.value("grounds"_L1), read.code);
    const QJsonObject cases = json.value("cases"_L1).toObject();
    for (auto it = cases.constBegin(); it != cases.constEnd(); ++it) {
        read.cases.insert(
            it.key(), caseEdition(reader, it.value().toObject(), read.code + u'.' + it.key()));
    }
    for (const QJsonValue sentence : json.value("unconfirmed"_L1).toArray())
        read.unconfirmed.append(reader.text(sentence, read.code + u".unconfirmed"_s));
    checkPapers(reader, read);
    return read;
}

JournalDescription journalOf(Reader &reader, const QJsonObject &json)
{
    JournalDescription read;
    read.code = reader.code(json.value("code"_L1), u"journal"_s);
    read.title = reader.text(json.value("title"_L1), u"journal.title"_s);
    read.start = reader.date(json.value("start"_L1), u"journal.start"_s);
    read.fileIndex = json.value("file_index"_L1).toString();
    read.yearly = json.value("numbering"_L1).toString() == "yearly"_L1;
    return read;
}

void readCases(Reader &reader, ServiceDescription &read, const QJsonArray &cases)
{
    for (const QJsonValue entry : cases) {
        const QJsonObject json = entry.toObject();
        const QString code = reader.code(json.value("code"_L1), u"case"_s);
        read.cases.append({code, reader.text(json.value("name"_L1), code),
            json.value("grade_min"_L1).toInt(), json.value("grade_max"_L1).toInt()});
    }
}

} // namespace

Result<ServiceDescription> ServiceDescription::fromJson(const QByteArray &bytes)
{
    QJsonParseError parsed{};
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return makeError(ErrorCode::BadJson, {parsed.errorString()}, parsed.errorString());

    Reader reader;
    ServiceDescription read;
    read.code = reader.code(json.value("code"_L1), u"service"_s);
    read.open = json.value("open"_L1).toBool();
    if (json.value("closed_since"_L1).isString())
        read.closedSince = reader.date(json.value("closed_since"_L1), u"closed_since"_s);
    read.tab = reader.text(json.value("tab"_L1), u"tab"_s);
    read.name = reader.text(json.value("name"_L1), u"name"_s);
    read.journal = journalOf(reader, json.value("journal"_L1).toObject());
    read.review = json.value("review"_L1).toString() == "required"_L1;
    read.form = json.value("form"_L1).toString();
    readCases(reader, read, json.value("cases"_L1).toArray());
    for (const QJsonValue entry : json.value("fields"_L1).toArray())
        read.fields.append(field(reader, entry.toObject()));
    for (const QJsonValue entry : json.value("editions"_L1).toArray())
        read.editions.append(edition(reader, entry.toObject()));
    std::sort(read.editions.begin(), read.editions.end(),
        [](const ServiceEdition &a, const ServiceEdition &b) { return a.validFrom < b.validFrom; });
    if (!reader.faults.isEmpty()) {
        const QString all = reader.faults.join(u"; "_s);
        return makeError(ErrorCode::BadJson, {all}, all);
    }
    return read;
}

} // namespace qyz::domain
