#include "domain/journal/journalentryjson.h"

#include "domain/journal/jsonvalues.h"
#include "domain/journal/lineactsjson.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

QJsonObject nameJson(const PersonName &name)
{
    QJsonObject json;
    put(json, "surname"_L1, name.surname);
    put(json, "name"_L1, name.name);
    put(json, "patronymic"_L1, name.patronymic);
    return json;
}

PersonName nameOf(const QJsonObject &json)
{
    return PersonName{json.value("surname"_L1).toString(), json.value("name"_L1).toString(),
        json.value("patronymic"_L1).toString()};
}

QJsonObject obligationJson(const Obligation &obligation)
{
    QJsonObject json{
        {u"kind"_s, obligationKindName(obligation.kind)}, {u"rule"_s, obligation.rule}};
    put(json, "due"_L1, dateText(obligation.due));
    put(json, "due_moment"_L1, timeText(obligation.dueMoment));
    put(json, "not_before"_L1, dateText(obligation.notBefore));
    put(json, "fulfilled_at"_L1, timeText(obligation.fulfilledAt));
    if (obligation.closed)
        json.insert("closed"_L1, true);
    return json;
}

std::optional<Obligation> obligationOf(const QJsonObject &json)
{
    const auto kind = obligationKindFromName(json.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    Obligation obligation;
    obligation.kind = *kind;
    obligation.due = dateOf(json, "due"_L1);
    obligation.dueMoment = timeOf(json, "due_moment"_L1);
    obligation.notBefore = dateOf(json, "not_before"_L1);
    obligation.fulfilledAt = timeOf(json, "fulfilled_at"_L1);
    obligation.closed = json.value("closed"_L1).toBool();
    obligation.rule = json.value("rule"_L1).toString();
    return obligation;
}

QJsonObject handOverJson(const HandOver &handOver)
{
    QJsonObject json{{u"identified_by"_s, handOver.identifiedBy}, {u"by"_s, handOver.by},
        {u"at"_s, timeText(handOver.at)}};
    put(json, "surname"_L1, handOver.surname);
    put(json, "name"_L1, handOver.name);
    put(json, "iin"_L1, handOver.iin);
    return json;
}

HandOver handOverOf(const QJsonObject &json)
{
    return HandOver{json.value("surname"_L1).toString(), json.value("name"_L1).toString(),
        json.value("iin"_L1).toString(), json.value("identified_by"_L1).toString(),
        timeOf(json, "at"_L1), json.value("by"_L1).toString()};
}

QJsonObject correctionJson(const Correction &correction)
{
    QJsonObject json{{u"field"_s, correction.field}, {u"old"_s, correction.oldValue},
        {u"value"_s, correction.newValue}, {u"reason"_s, correction.reason},
        {u"requested_by"_s, correction.requestedBy}, {u"by"_s, correction.by},
        {u"at"_s, timeText(correction.at)}};
    if (correction.sealed)
        json.insert("sealed"_L1, true);
    return json;
}

Correction correctionOf(const QJsonObject &json)
{
    return Correction{json.value("field"_L1).toString(), json.value("old"_L1).toString(),
        json.value("value"_L1).toString(), json.value("reason"_L1).toString(),
        json.value("requested_by"_L1).toString(), json.value("by"_L1).toString(),
        timeOf(json, "at"_L1), json.value("sealed"_L1).toBool()};
}

void putActs(QJsonObject &json, const JournalEntry &entry)
{
    if (entry.order) {
        json.insert("order"_L1,
            QJsonObject{
                {u"number"_s, entry.order->number}, {u"date"_s, dateText(entry.order->date)}});
    }
    if (entry.refusal) {
        json.insert("refusal"_L1,
            QJsonObject{{u"grounds"_s, QJsonArray::fromStringList(entry.refusal->grounds)},
                {u"reason"_s, entry.refusal->reason}});
    }
    if (entry.handOver)
        json.insert("handed_over"_L1, handOverJson(*entry.handOver));
    QJsonArray corrections;
    for (const Correction &correction : entry.corrections)
        corrections.append(correctionJson(correction));
    if (!corrections.isEmpty())
        json.insert("corrections"_L1, corrections);
    put(json, "ready_at"_L1, timeText(entry.readyAt));
    put(json, "place"_L1, entry.shelfPlace);
    if (entry.reminders > 0) {
        json.insert("reminders"_L1, entry.reminders);
        put(json, "last_reminder"_L1, timeText(entry.lastReminder));
    }
    put(json, "closing_reason"_L1, entry.closingReason);
    put(json, "closed_by"_L1, entry.closedBy);
    put(json, "closed_at"_L1, timeText(entry.closedAt));
    putLineActs(json, entry.acts);
    if (entry.transcribed)
        json.insert("transcribed"_L1, entry.transcribed->toJson());
}

void readActs(JournalEntry &entry, const QJsonObject &json)
{
    const QJsonObject order = json.value("order"_L1).toObject();
    if (!order.isEmpty())
        entry.order = OrderFacts{order.value("number"_L1).toString(), dateOf(order, "date"_L1)};
    const QJsonObject refusal = json.value("refusal"_L1).toObject();
    if (!refusal.isEmpty()) {
        entry.refusal =
            Refusal{textsOf(refusal.value("grounds"_L1)), refusal.value("reason"_L1).toString()};
    }
    const QJsonObject handOver = json.value("handed_over"_L1).toObject();
    if (!handOver.isEmpty())
        entry.handOver = handOverOf(handOver);
    for (const QJsonValue correction : json.value("corrections"_L1).toArray())
        entry.corrections.append(correctionOf(correction.toObject()));
    entry.readyAt = timeOf(json, "ready_at"_L1);
    entry.shelfPlace = json.value("place"_L1).toString();
    entry.reminders = json.value("reminders"_L1).toInt();
    entry.lastReminder = timeOf(json, "last_reminder"_L1);
    entry.closingReason = json.value("closing_reason"_L1).toString();
    entry.closedBy = json.value("closed_by"_L1).toString();
    entry.closedAt = timeOf(json, "closed_at"_L1);
    entry.acts = lineActsOf(json);
    const QJsonObject transcribed = json.value("transcribed"_L1).toObject();
    if (!transcribed.isEmpty())
        entry.transcribed = Transcription::fromJson(transcribed);
}

void readPeople(JournalEntry &entry, const QJsonObject &json)
{
    const QJsonObject applicant = json.value("applicant"_L1).toObject();
    entry.applicant.name = nameOf(applicant);
    entry.applicant.iin = applicant.value("iin"_L1).toString();
    entry.applicant.phone = applicant.value("phone"_L1).toString();
    entry.applicant.relation = applicant.value("relation"_L1).toString();
    entry.applicant.consent = applicant.value("consent"_L1).toBool();
    const QJsonObject child = json.value("child"_L1).toObject();
    entry.child.name = nameOf(child);
    entry.child.iin = child.value("iin"_L1).toString();
    entry.child.birthDate = dateOf(child, "birth_date"_L1);
    entry.child.grade = child.value("grade"_L1).toInt();
    entry.child.classLanguage = child.value("class_language"_L1).toString();
}

} // namespace

QJsonObject applicantJson(const Applicant &applicant)
{
    QJsonObject json = nameJson(applicant.name);
    put(json, "iin"_L1, applicant.iin);
    put(json, "phone"_L1, applicant.phone);
    put(json, "relation"_L1, applicant.relation);
    json.insert("consent"_L1, applicant.consent);
    return json;
}

QJsonObject childJson(const Child &child)
{
    QJsonObject json = nameJson(child.name);
    put(json, "iin"_L1, child.iin);
    put(json, "birth_date"_L1, dateText(child.birthDate));
    if (child.grade > 0)
        json.insert("grade"_L1, child.grade);
    put(json, "class_language"_L1, child.classLanguage);
    return json;
}

QJsonObject JournalEntry::toJson() const
{
    QJsonObject json{{u"volume"_s, volume}, {u"page"_s, place.page}, {u"row"_s, place.row},
        {u"printed_number"_s, printedNumber}, {u"state"_s, lineStateName(state)},
        {u"service"_s, service}, {u"case"_s, caseCode}, {u"edition"_s, edition},
        {u"channel"_s, channel}, {u"language"_s, languageCode(language)},
        {u"arrived_at"_s, timeText(arrivedAt)}, {u"counted_from"_s, timeText(countedFrom)},
        {u"applicant"_s, applicantJson(applicant)}, {u"child"_s, childJson(child)},
        {u"documents"_s, QJsonArray::fromStringList(documents)},
        {u"missing"_s, QJsonArray::fromStringList(missing)}};
    QJsonArray owed;
    for (const Obligation &obligation : obligations)
        owed.append(obligationJson(obligation));
    json.insert("obligations"_L1, owed);
    if (!details.isEmpty())
        json.insert("details"_L1, details);
    if (!overrides.isEmpty())
        json.insert("override"_L1, overrides);
    put(json, "request_id"_L1, requestId);
    put(json, "registered_at"_L1, timeText(registeredAt));
    put(json, "registrar"_L1, registrar);
    putActs(json, *this);
    return json;
}

Result<JournalEntry> JournalEntry::fromJson(const QJsonObject &json)
{
    const auto state = lineState(json.value("state"_L1).toString());
    if (!state || json.value("service"_L1).toString().isEmpty())
        return makeError(ErrorCode::BookNotIntact, {}, u"facts of a line are incomplete"_s);
    JournalEntry entry;
    entry.volume = json.value("volume"_L1).toInt();
    entry.place = {json.value("page"_L1).toInt(), json.value("row"_L1).toInt()};
    entry.printedNumber = json.value("printed_number"_L1).toString();
    entry.state = *state;
    entry.service = json.value("service"_L1).toString();
    entry.caseCode = json.value("case"_L1).toString();
    entry.edition = json.value("edition"_L1).toString();
    entry.channel = json.value("channel"_L1).toString();
    entry.language =
        json.value("language"_L1).toString() == "ru"_L1 ? Language::Russian : Language::Kazakh;
    entry.arrivedAt = timeOf(json, "arrived_at"_L1);
    entry.countedFrom = timeOf(json, "counted_from"_L1);
    entry.registeredAt = timeOf(json, "registered_at"_L1);
    entry.registrar = json.value("registrar"_L1).toString();
    readPeople(entry, json);
    entry.documents = textsOf(json.value("documents"_L1));
    entry.missing = textsOf(json.value("missing"_L1));
    entry.details = json.value("details"_L1).toObject();
    entry.overrides = json.value("override"_L1).toObject();
    entry.requestId = json.value("request_id"_L1).toString();
    for (const QJsonValue owed : json.value("obligations"_L1).toArray()) {
        const auto obligation = obligationOf(owed.toObject());
        if (!obligation)
            return makeError(ErrorCode::BookNotIntact, {}, u"unknown obligation"_s);
        entry.obligations.append(*obligation);
    }
    readActs(entry, json);
    return entry;
}

} // namespace qyz::domain
