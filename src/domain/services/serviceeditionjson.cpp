// The dated part of a service file.
#include "domain/services/servicefilereader.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

std::optional<DateWindow> window(
    ServiceFileReader &reader, const QJsonValue &value, const QString &place)
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

ObligationRule obligationRule(
    ServiceFileReader &reader, const QJsonObject &json, const QString &place)
{
    ObligationRule rule;
    const auto kind = obligationKindFromName(json.value("kind"_L1).toString());
    const auto unit = termUnitFromName(json.value("unit"_L1).toString());
    if (kind)
        rule.kind = *kind;
    else
        reader.fault(place + u" has no kind"_s);
    if (unit)
        rule.unit = *unit;
    else
        reader.fault(place + u" has no unit"_s);
    rule.count = json.value("count"_L1).toInt();
    if (rule.count < 1)
        reader.fault(place + u" has no count"_s);
    const QJsonObject held = json.value("held_until"_L1).toObject();
    if (!held.isEmpty())
        rule.heldUntil = HeldUntil{held.value("month"_L1).toInt(), held.value("day"_L1).toInt()};
    rule.verified = json.value("verified"_L1).toBool();
    rule.source = json.value("source"_L1).toString();
    rule.stoppable = json.value("stoppable"_L1).toBool();
    rule.channels = reader.codes(json.value("channels"_L1), place + u".channels"_s);
    return rule;
}

CaseEdition caseEdition(ServiceFileReader &reader, const QJsonObject &json, const QString &place)
{
    CaseEdition read;
    if (json.value("name"_L1).isObject())
        read.name = reader.text(json.value("name"_L1), place + u".name"_s);
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

QList<SourcedText> grounds(ServiceFileReader &reader, const QJsonValue &value, const QString &place)
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

void checkPapers(ServiceFileReader &reader, const ServiceEdition &edition)
{
    for (const CaseEdition &known : edition.cases) {
        for (const RequiredDocument &paper : known.documents) {
            if (!edition.documentName(paper.code))
                reader.fault(edition.code + u" has no paper "_s + paper.code);
        }
    }
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

void readDatedChoices(ServiceFileReader &reader, ServiceEdition &edition, const QJsonObject &json)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QString place = edition.code + u".choices."_s + it.key();
        QList<DatedChoice> &list = edition.choices[it.key()];
        for (const QJsonValue entry : it.value().toArray()) {
            const QJsonObject choice = entry.toObject();
            const QString code = reader.code(choice.value("code"_L1), place);
            list.append({code, reader.text(choice.value("name"_L1), place + u'.' + code),
                choice.value("valid_from"_L1).toInt(), choice.value("valid_to"_L1).toInt(),
                choice.value("verified"_L1).toBool(), choice.value("source"_L1).toString()});
        }
        if (list.isEmpty())
            reader.fault(place + u" is empty"_s);
    }
}

std::optional<GrantedDays> grantedDays(
    ServiceFileReader &reader, const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject json = value.toObject();
    const GrantedDays read{json.value("working_days"_L1).toInt(),
        json.value("verified"_L1).toBool(), json.value("source"_L1).toString()};
    if (read.workingDays < 1)
        reader.fault(place + u" has no working_days"_s);
    return read;
}

// Rows of the passport (law 88-V art. 14). A row an act does not tell is left out of the file.
void readPassportRows(ServiceFileReader &reader, ServiceEdition &edition, const QJsonObject &json)
{
    const QJsonValue form = json.value("form_of_service"_L1);
    if (form.isObject()) {
        edition.formOfService = CodedText{reader.code(form["code"_L1], edition.code),
            reader.text(form["name"_L1], edition.code + u".form_of_service"_s)};
    }
    if (json.value("result"_L1).isObject())
        edition.result = reader.text(json.value("result"_L1), edition.code + u".result"_s);
    if (json.value("fee"_L1).isObject())
        edition.fee = reader.text(json.value("fee"_L1), edition.code + u".fee"_s);
    edition.channels = reader.texts(json.value("channels"_L1), edition.code + u".channels"_s);
    edition.other = reader.texts(json.value("other"_L1), edition.code + u".other"_s);
}

} // namespace

ServiceEdition readEdition(ServiceFileReader &reader, const QJsonObject &json)
{
    ServiceEdition read;
    read.code = reader.code(json.value("code"_L1), u"edition"_s);
    read.validFrom = reader.date(json.value("valid_from"_L1), read.code);
    read.verified = json.value("verified"_L1).toBool();
    read.source = json.value("source"_L1).toString();
    read.name = reader.text(json.value("name"_L1), read.code + u".name"_s);
    read.act = reader.text(json.value("act"_L1), read.code + u".act"_s);
    read.maxWaitMinutes = wholeNumber(json.value("max_wait_minutes"_L1));
    read.maxServeMinutes = wholeNumber(json.value("max_serve_minutes"_L1));
    read.documents = reader.codedTexts(json.value("documents"_L1), read.code);
    for (const QJsonValue seen : json.value("seen"_L1).toArray())
        read.seen.append(reader.text(seen.toObject().value("name"_L1), read.code + u".seen"_s));
    read.grounds = grounds(reader, json.value("grounds"_L1), read.code);
    const QJsonObject cases = json.value("cases"_L1).toObject();
    for (auto it = cases.constBegin(); it != cases.constEnd(); ++it) {
        read.cases.insert(
            it.key(), caseEdition(reader, it.value().toObject(), read.code + u'.' + it.key()));
    }
    read.unconfirmed = reader.texts(json.value("unconfirmed"_L1), read.code + u".unconfirmed"_s);
    read.steps = reader.codedTexts(json.value("steps"_L1), read.code + u".steps"_s);
    readDatedChoices(reader, read, json.value("choices"_L1).toObject());
    read.slipValidWorkingDays = wholeNumber(json.value("slip_valid_working_days"_L1));
    read.extension = grantedDays(reader, json.value("extension"_L1), read.code + u".extension"_s);
    read.forwardWithin =
        grantedDays(reader, json.value("forward_within"_L1), read.code + u".forward_within"_s);
    readPassportRows(reader, read, json);
    checkPapers(reader, read);
    return read;
}

} // namespace qyz::domain
