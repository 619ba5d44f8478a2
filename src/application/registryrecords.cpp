#include "application/registryrecords.h"

#include "application/officesetting.h"
#include "domain/calendar/calendarjson.h"
#include "domain/journal/journalchain.h"
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

Inspection inspectionOf(const QJsonObject &json)
{
    Inspection inspection;
    inspection.number = json.value("number"_L1).toInt();
    for (const QJsonValue journal : json.value("journals"_L1).toArray())
        inspection.journals.append(journal.toString());
    inspection.from = dateOf(json, "from"_L1);
    inspection.to = dateOf(json, "to"_L1);
    inspection.authority = json.value("authority"_L1).toString();
    inspection.basis = json.value("basis"_L1).toString();
    inspection.openedAt = fromRecordTime(json.value("opened_at"_L1).toString());
    return inspection;
}

Breakage breakageOf(const QJsonObject &json)
{
    Breakage breakage;
    breakage.number = json.value("number"_L1).toInt();
    breakage.journal = json.value("journal"_L1).toString();
    breakage.seq = json.value("seq"_L1).toInteger();
    breakage.line = json.value("line"_L1).toString();
    breakage.page = json.value("page"_L1).toInt();
    breakage.row = json.value("row"_L1).toInt();
    breakage.what = json.value("what"_L1).toString();
    breakage.foundAt = fromRecordTime(json.value("found_at"_L1).toString());
    return breakage;
}

/// What watches over the book: inspections (R11) and broken places (R5).
Status applyWatch(RegistryRepository &registry, RecordKind kind, const QJsonObject &facts)
{
    const int number = facts.value("number"_L1).toInt();
    switch (kind) {
    case RecordKind::InspectionOpened:
        return registry.addInspection(inspectionOf(facts));
    case RecordKind::InspectionClosed:
        return registry.closeInspection(number,
            fromRecordTime(facts.value("closed_at"_L1).toString()),
            facts.value("result"_L1).toString());
    case RecordKind::BreakageFound:
        return registry.addBreakage(breakageOf(facts));
    default:
        return registry.decideBreakage(number,
            fromRecordTime(facts.value("decided_at"_L1).toString()),
            facts.value("decided_by"_L1).toString(), facts.value("reason"_L1).toString());
    }
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

QJsonObject inspectionJson(const Inspection &inspection)
{
    return {{u"number"_s, inspection.number},
        {u"journals"_s, QJsonArray::fromStringList(inspection.journals)},
        {u"from"_s, dateValue(inspection.from)}, {u"to"_s, dateValue(inspection.to)},
        {u"authority"_s, inspection.authority}, {u"basis"_s, inspection.basis},
        {u"opened_at"_s, recordTime(inspection.openedAt)}};
}

QJsonObject breakageJson(const Breakage &breakage)
{
    return {{u"number"_s, breakage.number}, {u"journal"_s, breakage.journal},
        {u"seq"_s, breakage.seq}, {u"line"_s, breakage.line}, {u"page"_s, breakage.page},
        {u"row"_s, breakage.row}, {u"what"_s, breakage.what},
        {u"found_at"_s, recordTime(breakage.foundAt)}};
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
    if (known == RecordKind::InspectionOpened || known == RecordKind::InspectionClosed
        || known == RecordKind::BreakageFound || known == RecordKind::BreakageDecided)
        return applyWatch(registry, *known, facts);
    return makeError(ErrorCode::BookNotIntact, {u"registry"_s}, u"kind "_s + kind);
}

VolumeFacts volumeFacts(const QString &journal, const QJsonObject &facts)
{
    return {journal, facts.value("volume"_L1).toInt(), facts.value("year"_L1).toInt(),
        facts.value("first"_L1).toInteger(),
        {facts.value("rows_per_page"_L1).toInt(), facts.value("pages"_L1).toInt()},
        facts.value("paper"_L1).toBool()};
}

} // namespace qyz::application
