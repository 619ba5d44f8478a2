#include "storage/sqlregistryrepository.h"

#include "storage/query.h"
#include "storage/registrystatements.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using application::JournalFacts;
using application::RegistryFacts;
using application::ServiceKey;
using application::VolumeFacts;

namespace {

QString isoDay(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    for (const QJsonValue text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(text.toString());
    return texts;
}

domain::Error unknownWord(const QString &what, const QString &word)
{
    return domain::makeError(domain::ErrorCode::BookNotIntact, {}, what + u' ' + word);
}

} // namespace

SqlRegistryRepository::SqlRegistryRepository(Session &session)
    : m_session(session)
{
}

domain::Result<RegistryFacts> SqlRegistryRepository::load()
{
    RegistryFacts facts;
    QYZ_TRY(loadOrganisation(facts));
    QYZ_TRY(loadJournals(facts));
    QYZ_TRY(loadCalendar(facts));
    QYZ_TRY(loadAccounts(facts));
    QYZ_TRY(loadAssignments(facts));
    QYZ_TRY(loadServiceKeys(facts));
    QYZ_TRY(loadInspections(facts));
    QYZ_TRY(loadBreakages(facts));
    return facts;
}

domain::Status SqlRegistryRepository::loadOrganisation(RegistryFacts &facts)
{
    Query query(m_session, registry::organisation);
    QYZ_TRY(query.run());
    if (query.next()) {
        facts.practice = query.flag(0);
        facts.organisation = query.json(1);
    }
    return {};
}

domain::Status SqlRegistryRepository::loadJournals(RegistryFacts &facts)
{
    Query query(m_session, registry::journals);
    QYZ_TRY(query.run());
    while (query.next()) {
        facts.journals.append(JournalFacts{query.integer(0), query.text(1), query.text(2),
            {query.text(3), query.text(4), query.flag(5)}, query.date(6), query.text(7),
            query.flag(8)});
    }
    return {};
}

domain::Status SqlRegistryRepository::loadCalendar(RegistryFacts &facts)
{
    Query query(m_session, registry::calendar);
    QYZ_TRY(query.run());
    while (query.next()) {
        const auto kind = domain::dayKindFromName(query.text(1));
        if (!kind)
            return unknownWord(u"day"_s, query.text(1));
        domain::CalendarDay day;
        day.date = query.date(0);
        day.kind = *kind;
        day.name = {query.text(2), query.text(3), query.flag(4)};
        day.reason = query.text(5);
        day.movedFrom = query.date(6);
        day.fiveDayWeek = query.flag(7);
        day.sixDayWeek = query.flag(8);
        day.verified = query.flag(9);
        day.source = query.text(10);
        facts.calendar.append(day);
    }
    return {};
}

domain::Status SqlRegistryRepository::loadAccounts(RegistryFacts &facts)
{
    Query query(m_session, registry::accounts);
    QYZ_TRY(query.run());
    while (query.next()) {
        facts.accounts.append(
            domain::AccountProfile{query.text(0), {query.text(1), query.text(2), query.text(3)},
                {query.text(4), query.text(5), query.flag(6)}, query.text(7), query.flag(8),
                query.text(9)});
    }
    return {};
}

domain::Status SqlRegistryRepository::loadAssignments(RegistryFacts &facts)
{
    Query query(m_session, registry::assignments);
    QYZ_TRY(query.run());
    while (query.next()) {
        const auto duty = domain::duty(query.text(1));
        if (!duty)
            return unknownWord(u"duty"_s, query.text(1));
        facts.assignments.append(
            domain::Assignment{query.text(0), *duty, textsOf(query.text(2)), query.date(3),
                query.date(4), query.text(5), query.text(6), query.text(7), query.integer(8)});
    }
    return {};
}

domain::Status SqlRegistryRepository::loadServiceKeys(RegistryFacts &facts)
{
    Query query(m_session, registry::serviceKeys);
    QYZ_TRY(query.run());
    while (query.next())
        facts.serviceKeys.append(ServiceKey{query.text(0), query.integer(1), query.text(2)});
    return {};
}

domain::Status SqlRegistryRepository::storeOrganisation(
    bool practice, const QJsonObject &organisation)
{
    Query query(m_session, registry::storeOrganisation);
    query.bind(u":practice"_s, practice).bind(u":json"_s, jsonText(QJsonDocument(organisation)));
    return query.run();
}

domain::Status SqlRegistryRepository::addJournal(const JournalFacts &journal)
{
    Query query(m_session, registry::addJournal);
    query.bind(u":idx"_s, journal.index)
        .bind(u":code"_s, journal.code)
        .bind(u":service"_s, journal.service)
        .bind(u":title_kk"_s, journal.title.kk)
        .bind(u":title_ru"_s, journal.title.ru)
        .bind(u":title_translated"_s, journal.title.translated)
        .bind(u":start"_s, isoDay(journal.start))
        .bind(u":file_index"_s, journal.fileIndex)
        .bind(u":yearly"_s, journal.yearly);
    return query.run();
}

domain::Status SqlRegistryRepository::addCalendarDays(const QList<domain::CalendarDay> &days)
{
    for (const domain::CalendarDay &day : days) {
        Query query(m_session, registry::addCalendarDay);
        query.bind(u":day"_s, isoDay(day.date))
            .bind(u":kind"_s, domain::dayKindName(day.kind))
            .bind(u":name_kk"_s, day.name.kk)
            .bind(u":name_ru"_s, day.name.ru)
            .bind(u":name_translated"_s, day.name.translated)
            .bind(u":reason"_s, day.reason)
            .bind(u":moved_from"_s, isoDay(day.movedFrom))
            .bind(u":five_day_week"_s, day.fiveDayWeek)
            .bind(u":six_day_week"_s, day.sixDayWeek)
            .bind(u":verified"_s, day.verified)
            .bind(u":source"_s, day.source);
        QYZ_TRY(query.run());
    }
    return {};
}

domain::Status SqlRegistryRepository::dropCalendarYear(int year)
{
    Query query(m_session, registry::dropCalendarYear);
    query.bind(u":first_day"_s, isoDay(QDate(year, 1, 1)))
        .bind(u":last_day"_s, isoDay(QDate(year, 12, 31)));
    return query.run();
}

domain::Status SqlRegistryRepository::addAccount(const domain::AccountProfile &account)
{
    Query query(m_session, registry::addAccount);
    query.bind(u":login"_s, account.login)
        .bind(u":surname"_s, account.name.surname)
        .bind(u":name"_s, account.name.name)
        .bind(u":patronymic"_s, account.name.patronymic)
        .bind(u":post_kk"_s, account.post.kk)
        .bind(u":post_ru"_s, account.post.ru)
        .bind(u":post_translated"_s, account.post.translated)
        .bind(u":phone"_s, account.phone);
    return query.run();
}

domain::Status SqlRegistryRepository::addAssignment(const domain::Assignment &assignment)
{
    Query query(m_session, registry::addAssignment);
    query.bind(u":login"_s, assignment.login)
        .bind(u":duty"_s, domain::dutyName(assignment.duty))
        .bind(u":journals"_s,
            jsonText(QJsonDocument(QJsonArray::fromStringList(assignment.journals))))
        .bind(u":from_day"_s, isoDay(assignment.from))
        .bind(u":to_day"_s, isoDay(assignment.to))
        .bind(u":order_number"_s, assignment.order)
        .bind(u":substitute_for"_s, assignment.substituteFor);
    return query.run();
}

domain::Status SqlRegistryRepository::setAccountDisabled(const QString &login, bool disabled)
{
    Query query(m_session, registry::setAccountDisabled);
    query.bind(u":login"_s, login).bind(u":disabled"_s, disabled);
    return query.run();
}

domain::Status SqlRegistryRepository::setAccountKey(const QString &login, const QString &publicKey)
{
    Query query(m_session, registry::setAccountKey);
    query.bind(u":login"_s, login).bind(u":public_key"_s, publicKey);
    return query.run();
}

domain::Status SqlRegistryRepository::endAssignment(int number, QDate to, const QString &order)
{
    Query query(m_session, registry::endAssignment);
    query.bind(u":number"_s, number).bind(u":to_day"_s, isoDay(to)).bind(u":end_order"_s, order);
    return query.run();
}

domain::Status SqlRegistryRepository::addServiceKey(const ServiceKey &key)
{
    Query query(m_session, registry::addServiceKey);
    query.bind(u":service"_s, key.service)
        .bind(u":number"_s, key.number)
        .bind(u":public_key"_s, key.publicKey);
    return query.run();
}

domain::Status SqlRegistryRepository::openVolume(const VolumeFacts &volume)
{
    Query query(m_session, registry::openVolume);
    query.bind(u":journal"_s, volume.journal)
        .bind(u":volume"_s, volume.volume)
        .bind(u":year"_s, volume.year)
        .bind(u":first_number"_s, volume.first)
        .bind(u":rows_per_page"_s, volume.geometry.rowsPerPage)
        .bind(u":pages"_s, volume.geometry.pages)
        .bind(u":paper"_s, volume.paper);
    return query.run();
}

domain::Result<QList<VolumeFacts>> SqlRegistryRepository::volumes(const QString &journal)
{
    Query query(m_session, registry::volumes);
    query.bind(u":journal"_s, journal);
    QYZ_TRY(query.run());
    QList<VolumeFacts> volumes;
    while (query.next()) {
        volumes.append(VolumeFacts{query.text(0), query.integer(1), query.integer(2),
            query.number(3), {query.integer(4), query.integer(5)}, query.flag(6)});
    }
    return volumes;
}

domain::Result<std::optional<domain::VolumeGeometry>> SqlRegistryRepository::geometry(
    const QString &journal, int volume)
{
    Query query(m_session, registry::geometry);
    query.bind(u":journal"_s, journal).bind(u":volume"_s, volume);
    QYZ_TRY(query.run());
    if (!query.next())
        return std::optional<domain::VolumeGeometry>();
    return std::optional(domain::VolumeGeometry{query.integer(0), query.integer(1)});
}

domain::Status SqlRegistryRepository::clear()
{
    for (const Statement *statement : {&registry::clearBreakages, &registry::clearInspections,
             &registry::clearServiceKeys, &registry::clearAssignments, &registry::clearAccounts,
             &registry::clearCalendar, &registry::clearJournals, &registry::clearOrganisation}) {
        Query query(m_session, *statement);
        QYZ_TRY(query.run());
    }
    return {};
}

domain::Status SqlRegistryRepository::clearVolumes(const QString &journal)
{
    Query query(m_session, registry::clearVolumes);
    query.bind(u":journal"_s, journal);
    return query.run();
}

QList<const Statement *> SqlRegistryRepository::statements()
{
    return {&registry::organisation, &registry::storeOrganisation, &registry::journals,
        &registry::addJournal, &registry::calendar, &registry::addCalendarDay,
        &registry::dropCalendarYear, &registry::accounts, &registry::addAccount,
        &registry::assignments, &registry::addAssignment, &registry::setAccountDisabled,
        &registry::setAccountKey, &registry::endAssignment, &registry::serviceKeys,
        &registry::addServiceKey, &registry::clearServiceKeys, &registry::openVolume,
        &registry::volumes, &registry::geometry, &registry::clearVolumes,
        &registry::clearOrganisation, &registry::clearJournals, &registry::clearCalendar,
        &registry::clearAccounts, &registry::clearAssignments, &registry::inspections,
        &registry::addInspection, &registry::closeInspection, &registry::clearInspections,
        &registry::breakages, &registry::addBreakage, &registry::decideBreakage,
        &registry::clearBreakages};
}

} // namespace qyz::storage
