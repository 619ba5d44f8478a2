#include "ctl/linejson.h"

#include "application/sealeddetails.h"
#include "ctl/officetime.h"
#include "domain/journal/journalchain.h"
#include "domain/journal/lineactsjson.h"
#include "domain/people/iin.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

QJsonValue iinJson(const QString &iin, Iins iins)
{
    return textOrNull(iins == Iins::Masked ? maskedIin(iin) : iin);
}

QJsonObject applicantJson(const Applicant &applicant, Iins iins)
{
    return {{u"surname"_s, textOrNull(applicant.name.surname)},
        {u"name"_s, textOrNull(applicant.name.name)},
        {u"patronymic"_s, textOrNull(applicant.name.patronymic)},
        {u"iin"_s, iinJson(applicant.iin, iins)}, {u"phone"_s, textOrNull(applicant.phone)},
        {u"relation"_s, textOrNull(applicant.relation)}, {u"consent"_s, applicant.consent}};
}

QJsonValue childJson(const Child &child, Iins iins)
{
    if (child == Child())
        return {}; // a service that is about no child
    return QJsonObject{{u"surname"_s, textOrNull(child.name.surname)},
        {u"name"_s, textOrNull(child.name.name)},
        {u"patronymic"_s, textOrNull(child.name.patronymic)}, {u"iin"_s, iinJson(child.iin, iins)},
        {u"birth_date"_s, dateJson(child.birthDate)},
        {u"grade"_s, child.grade == 0 ? QJsonValue() : QJsonValue(child.grade)},
        {u"class_language"_s, textOrNull(child.classLanguage)}};
}

/// A sealed text stands as {"sealed": true}: its bytes tell nobody anything.
QJsonObject detailsJson(const JournalEntry &entry)
{
    QJsonObject json = entry.details;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (application::isSealed(it.value()))
            *it = QJsonObject{{u"sealed"_s, true}};
    }
    return json;
}

QJsonObject obligationJson(const Obligation &obligation, const OfficeZone &zone)
{
    QJsonObject json{{u"kind"_s, obligationKindName(obligation.kind)},
        {u"due"_s, dateJson(obligation.due)}, {u"not_before"_s, dateJson(obligation.notBefore)},
        {u"fulfilled_at"_s, momentJson(obligation.fulfilledAt, zone)},
        {u"rule"_s, obligation.rule}};
    if (obligation.dueMoment.isValid())
        json.insert(u"due_moment"_s, momentJson(obligation.dueMoment, zone));
    return json;
}

QJsonArray obligationsJson(const application::LineView &view, const OfficeZone &zone)
{
    QJsonArray array;
    for (qsizetype i = 0; i < view.entry.obligations.size(); ++i) {
        const Obligation &obligation = view.entry.obligations.at(i);
        if (obligation.closed)
            continue;
        QJsonObject json = obligationJson(obligation, zone);
        if (i < view.why.size())
            json.insert(u"trace"_s, traceJson(view.why.at(i).trace));
        array.append(json);
    }
    return array;
}

QJsonArray correctionsJson(const QList<Correction> &corrections, const OfficeZone &zone, Iins iins)
{
    QJsonArray array;
    for (const Correction &correction : corrections) {
        const bool hide = iins == Iins::Masked && correction.field.endsWith(u".iin"_s);
        const auto value = [hide](const QString &text) {
            return textOrNull(hide ? maskedIin(text) : text);
        };
        array.append(
            QJsonObject{{u"field"_s, correction.field}, {u"old"_s, value(correction.oldValue)},
                {u"value"_s, value(correction.newValue)}, {u"reason"_s, correction.reason},
                {u"requested_by"_s, textOrNull(correction.requestedBy)}, {u"by"_s, correction.by},
                {u"at"_s, momentJson(correction.at, zone)}});
    }
    return array;
}

QJsonValue handOverJson(const JournalEntry &entry, const OfficeZone &zone, Iins iins)
{
    if (!entry.handOver)
        return {};
    const HandOver &handOver = *entry.handOver;
    return QJsonObject{
        {u"to"_s,
            QJsonObject{{u"surname"_s, textOrNull(handOver.surname)},
                {u"name"_s, textOrNull(handOver.name)}, {u"iin"_s, iinJson(handOver.iin, iins)}}},
        {u"identified_by"_s, handOver.identifiedBy}, {u"at"_s, momentJson(handOver.at, zone)},
        {u"by"_s, handOver.by}};
}

QJsonValue orderJson(const JournalEntry &entry)
{
    if (!entry.order)
        return {};
    return QJsonObject{
        {u"number"_s, entry.order->number}, {u"date"_s, dateJson(entry.order->date)}};
}

QJsonValue refusalJson(const JournalEntry &entry)
{
    if (!entry.refusal)
        return {};
    return QJsonObject{{u"grounds"_s, QJsonArray::fromStringList(entry.refusal->grounds)},
        {u"reason"_s, entry.refusal->reason}};
}

/// What the contract does not name and a reader may use.
void addFurther(QJsonObject &json, const JournalEntry &entry, const OfficeZone &zone, Iins iins)
{
    json.insert(u"language"_s, languageCode(entry.language));
    json.insert(u"override"_s, entry.overrides);
    json.insert(u"request_id"_s, textOrNull(entry.requestId));
    json.insert(u"order"_s, orderJson(entry));
    json.insert(u"refusal"_s, refusalJson(entry));
    json.insert(u"handed_over"_s, handOverJson(entry, zone, iins));
    json.insert(u"place"_s, textOrNull(entry.shelfPlace));
    json.insert(u"ready_at"_s, momentJson(entry.readyAt, zone));
    json.insert(u"corrections"_s, correctionsJson(entry.corrections, zone, iins));
    json.insert(u"reminders"_s, entry.reminders);
    json.insert(u"closing_reason"_s, textOrNull(entry.closingReason));
    json.insert(u"closed_at"_s, momentJson(entry.closedAt, zone));
    if (entry.transcribed) {
        QJsonObject told = entry.transcribed->toJson();
        if (iins == Iins::Masked)
            told.remove(u"note"_s); // free text of paper may tell anything
        json.insert(u"transcribed"_s, told);
    }
    json.insert(u"seq"_s, entry.lastSeq);
}

} // namespace

namespace {

/// Records keep UTC; the contract speaks office time everywhere.
QJsonValue inOfficeTime(const QJsonValue &value, const OfficeZone &zone)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = inOfficeTime(it.value(), zone);
        return object;
    }
    static const QRegularExpression recordTime(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(inOfficeTime(element, zone));
        return array;
    }
    if (value.isString() && recordTime.match(value.toString()).hasMatch())
        return momentJson(fromRecordTime(value.toString()), zone);
    return value;
}

/// What special acts left on the line; a key stands only where there is something to tell. Lists
/// leave them out: answers and reasons name people.
void addActs(QJsonObject &json, const JournalEntry &entry, const OfficeZone &zone)
{
    QJsonObject acts;
    putLineActs(acts, entry.acts);
    acts.remove(u"unique"_s); // how a blank is compared, not what it is
    for (auto it = acts.begin(); it != acts.end(); ++it)
        json.insert(it.key(), inOfficeTime(it.value(), zone));
}

} // namespace

QJsonObject lineJson(const application::LineView &view, const OfficeZone &zone, Iins iins)
{
    const JournalEntry &entry = view.entry;
    QJsonObject json{{u"line"_s, entry.line.text()}, {u"journal"_s, entry.line.journal},
        {u"volume"_s, entry.volume}, {u"number"_s, entry.line.number},
        {u"printed_number"_s, entry.printedNumber}, {u"page"_s, entry.place.page},
        {u"row"_s, entry.place.row}, {u"state"_s, lineStateName(entry.state)},
        {u"flags"_s, QJsonArray::fromStringList(view.flags)}, {u"service"_s, entry.service},
        {u"case"_s, textOrNull(entry.caseCode)}, {u"edition"_s, textOrNull(entry.edition)},
        {u"channel"_s, textOrNull(entry.channel)},
        {u"arrived_at"_s, momentJson(entry.arrivedAt, zone)},
        {u"counted_from"_s, momentJson(entry.countedFrom, zone)},
        {u"registered_at"_s, momentJson(entry.registeredAt, zone)},
        {u"registrar"_s, textOrNull(entry.registrar)},
        {u"applicant"_s, applicantJson(entry.applicant, iins)},
        {u"child"_s, childJson(entry.child, iins)}, {u"details"_s, detailsJson(entry)},
        {u"documents"_s, QJsonArray::fromStringList(entry.documents)},
        {u"missing"_s, QJsonArray::fromStringList(entry.missing)},
        {u"obligations"_s, obligationsJson(view, zone)}};
    addFurther(json, entry, zone, iins);
    if (iins == Iins::Shown)
        addActs(json, entry, zone);
    return json;
}

QJsonArray historyJson(const QList<application::HistoryItem> &history, const OfficeZone &zone)
{
    QJsonArray array;
    for (const application::HistoryItem &item : history) {
        array.append(QJsonObject{{u"seq"_s, item.seq}, {u"kind"_s, recordKindName(item.kind)},
            {u"at"_s, momentJson(item.at, zone)}, {u"actor"_s, item.actor},
            {u"actor_name"_s, item.actorName}, {u"facts"_s, inOfficeTime(item.facts, zone)},
            {u"inspection"_s, item.inspection}});
    }
    return array;
}

QJsonObject sealedJson(const QList<application::SealedField> &sealed)
{
    static const QStringList states{u"closed"_s, u"key_missing"_s, u"reason_needed"_s, u"opened"_s};
    QJsonObject json;
    for (const application::SealedField &field : sealed)
        json.insert(field.field, states.at(static_cast<qsizetype>(field.state)));
    return json;
}

QJsonArray traceJson(const QList<TraceDay> &trace)
{
    QJsonArray array;
    for (const TraceDay &day : trace) {
        array.append(QJsonObject{{u"date"_s, dateJson(day.date)}, {u"counted"_s, day.counted},
            {u"why"_s, QJsonObject{{u"kk"_s, day.why.kk}, {u"ru"_s, day.why.ru}}}});
    }
    return array;
}

} // namespace qyz::ctl
