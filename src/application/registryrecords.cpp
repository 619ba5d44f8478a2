#include "application/registryrecords.h"

#include "application/officesetting.h"
#include "domain/calendar/calendarjson.h"
#include "domain/journal/recordkind.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QJsonValue dateValue(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QDate dateOf(const QJsonObject &json, QLatin1String key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QJsonObject textJson(const LocalizedText &text)
{
    QJsonObject json{{u"kk"_s, text.kk}, {u"ru"_s, text.ru}};
    if (text.translated)
        json.insert("translated"_L1, true);
    return json;
}

LocalizedText textOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value("kk"_L1).toString(), json.value("ru"_L1).toString(),
        json.value("translated"_L1).toBool()};
}

JournalFacts journalOf(const QJsonObject &json)
{
    return {json.value("index"_L1).toInt(), json.value("code"_L1).toString(),
        json.value("service"_L1).toString(), textOf(json.value("title"_L1)),
        dateOf(json, "start"_L1), json.value("file_index"_L1).toString(),
        json.value("yearly"_L1).toBool()};
}

AccountProfile accountOf(const QJsonObject &json)
{
    return {json.value("login"_L1).toString(),
        {json.value("surname"_L1).toString(), json.value("name"_L1).toString(),
            json.value("patronymic"_L1).toString()},
        textOf(json.value("post"_L1)), json.value("phone"_L1).toString()};
}

Assignment assignmentOf(const QJsonObject &json)
{
    Assignment read{json.value("login"_L1).toString(),
        duty(json.value("duty"_L1).toString()).value_or(Duty::Registrar), {},
        dateOf(json, "from"_L1), dateOf(json, "to"_L1), json.value("order"_L1).toString()};
    for (const QJsonValue journal : json.value("journals"_L1).toArray())
        read.journals.append(journal.toString());
    read.substituteFor = json.value("substitute_for"_L1).toString();
    return read;
}

/// What happens to people after they came: switched off and on, given a key, relieved of a duty.
Status applyPeople(RegistryRepository &registry, RecordKind kind, const QJsonObject &facts)
{
    const QString login = facts.value("login"_L1).toString();
    switch (kind) {
    case RecordKind::AccountDisabled:
    case RecordKind::AccountEnabled:
        return registry.setAccountDisabled(login, kind == RecordKind::AccountDisabled);
    case RecordKind::AccountKey:
        return registry.setAccountKey(login, facts.value("key"_L1).toString());
    case RecordKind::AssignmentEnded:
        return registry.endAssignment(facts.value("number"_L1).toInt(), dateOf(facts, "to"_L1),
            facts.value("order"_L1).toString());
    default:
        return registry.addServiceKey({facts.value("service"_L1).toString(),
            facts.value("number"_L1).toInt(), facts.value("key"_L1).toString()});
    }
}

Status applyCalendar(RegistryRepository &registry, const QJsonObject &facts)
{
    QList<CalendarDay> days;
    for (const QJsonValue entry : facts.value("days"_L1).toArray()) {
        auto day = calendarDayFromJson(entry.toObject());
        if (!day)
            return day.error();
        days.append(*day);
    }
    for (const QJsonValue year : facts.value("years"_L1).toArray())
        QYZ_TRY(registry.dropCalendarYear(year.toInt()));
    return registry.addCalendarDays(days);
}

/// R12, R16, R22: one more row of what the organisation is known by.
Status applySetting(RegistryRepository &registry, RecordKind kind, const QJsonObject &facts)
{
    const auto known = registry.load();
    if (!known)
        return known.error();
    return registry.storeOrganisation(
        known->practice, withSetting(known->organisation, kind, facts));
}

} // namespace

QJsonObject journalJson(const JournalFacts &journal)
{
    return {{u"index"_s, journal.index}, {u"code"_s, journal.code}, {u"service"_s, journal.service},
        {u"title"_s, textJson(journal.title)}, {u"start"_s, dateValue(journal.start)},
        {u"file_index"_s, journal.fileIndex}, {u"yearly"_s, journal.yearly}};
}

QJsonObject accountJson(const AccountProfile &account)
{
    return {{u"login"_s, account.login}, {u"surname"_s, account.name.surname},
        {u"name"_s, account.name.name}, {u"patronymic"_s, account.name.patronymic},
        {u"post"_s, textJson(account.post)}, {u"phone"_s, account.phone}};
}

QJsonObject assignmentJson(const Assignment &assignment)
{
    QJsonObject json{{u"login"_s, assignment.login}, {u"duty"_s, dutyName(assignment.duty)},
        {u"journals"_s, QJsonArray::fromStringList(assignment.journals)},
        {u"from"_s, dateValue(assignment.from)}, {u"to"_s, dateValue(assignment.to)},
        {u"order"_s, assignment.order}};
    if (!assignment.substituteFor.isEmpty())
        json.insert("substitute_for"_L1, assignment.substituteFor);
    return json;
}

QJsonObject serviceKeyJson(const ServiceKey &key)
{
    return {{u"service"_s, key.service}, {u"number"_s, key.number}, {u"key"_s, key.publicKey}};
}

QJsonObject calendarJson(const QList<CalendarDay> &days)
{
    QJsonArray list;
    for (const CalendarDay &day : days)
        list.append(calendarDayToJson(day));
    return {{u"days"_s, list}};
}

Status applyRegistryRecord(
    RegistryRepository &registry, const QString &kind, const QJsonObject &facts)
{
    const auto known = recordKind(kind);
    if (known == RecordKind::RegistryOpened)
        return registry.storeOrganisation(
            facts.value("practice"_L1).toBool(), facts.value("organisation"_L1).toObject());
    if (known == RecordKind::JournalOpened)
        return registry.addJournal(journalOf(facts));
    if (known == RecordKind::CalendarImported)
        return applyCalendar(registry, facts);
    if (known == RecordKind::HoursSet || known == RecordKind::ExceptionAdded
        || known == RecordKind::SchoolHolidaysSet || known == RecordKind::EditionConfirmed)
        return applySetting(registry, *known, facts);
    if (known == RecordKind::AccountAdded)
        return registry.addAccount(accountOf(facts));
    if (known == RecordKind::AssignmentAdded)
        return registry.addAssignment(assignmentOf(facts));
    if (known == RecordKind::AccountDisabled || known == RecordKind::AccountEnabled
        || known == RecordKind::AccountKey || known == RecordKind::AssignmentEnded
        || known == RecordKind::ServiceKey)
        return applyPeople(registry, *known, facts);
    return makeError(ErrorCode::BookNotIntact, {u"registry"_s}, u"kind "_s + kind);
}

VolumeFacts volumeFacts(const QString &journal, const QJsonObject &facts)
{
    return {journal, facts.value("volume"_L1).toInt(), facts.value("year"_L1).toInt(),
        facts.value("first"_L1).toInteger(),
        {facts.value("rows_per_page"_L1).toInt(), facts.value("pages"_L1).toInt()}};
}

} // namespace qyz::application
