#include "application/initialiseregistry.h"

#include "application/accountkeys.h"
#include "application/openjournals.h"
#include "application/recordwriter.h"
#include "application/registryrecords.h"
#include "application/servicekeys.h"
#include "domain/calendar/calendarjson.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// A record and its projection in one go, so that neither is there without the other.
class RegistryOpening {
public:
    RegistryOpening(UnitOfWork &work, JournalHead head)
        : m_work(work)
        , m_head(std::move(head))
        , m_now(work.clock().now())
    {
    }

    Status write(RecordKind kind, const QJsonObject &facts)
    {
        const auto record = appendRecord(
            m_work, m_head, {{m_head.journal, 0, 0}, kind, u"init"_s, payloadText(facts)}, m_now);
        if (!record)
            return record.error();
        return applyRegistryRecord(m_work.registry(), record->kind, facts);
    }

    Status finish() { return m_work.heads().advance(m_head); }

private:
    UnitOfWork &m_work;
    JournalHead m_head;
    QDateTime m_now;
};

/// The first account of a real registry: the director named at `init`, with every journal.
void addDirector(OrganisationProfile &profile, const QString &login)
{
    bool known = false;
    for (const AccountProfile &account : profile.accounts)
        known = known || account.login == login;
    if (!known) {
        profile.accounts.append(
            {login, profile.head, {u"директор"_s, u"директор"_s, false}, profile.phone});
    }
    profile.assignments.append(
        {login, Duty::Director, {u"*"_s}, QDate(2012, 9, 1), QDate(), QString()});
}

} // namespace

InitialiseRegistry::InitialiseRegistry(const ServiceCatalogue &catalogue, Vault &vault)
    : m_catalogue(catalogue)
    , m_vault(vault)
{
}

Status InitialiseRegistry::execute(UnitOfWork &work, const InitialisationRequest &request)
{
    const auto existing = work.heads().find(u"registry"_s);
    if (!existing)
        return existing.error();
    if (*existing)
        return ErrorCode::AlreadyInitialised;
    // Nobody could ever sign in, or everybody without a password.
    if (request.practice ? request.practicePassword.isEmpty()
                         : request.directorLogin.isEmpty() || request.directorPassword.isEmpty())
        return makeError(ErrorCode::UsageError, {u"--director"_s});
    auto profile = OrganisationProfile::fromJson(request.organisation);
    if (!profile)
        return profile.error();
    const auto days = calendarDaysFromJson(request.calendar);
    if (!days)
        return days.error();
    if (!request.directorLogin.isEmpty())
        addDirector(*profile, request.directorLogin);

    for (const QString &chain : {u"registry"_s, u"access"_s})
        QYZ_TRY(work.heads().create(emptyHead(chain)));
    RegistryOpening opening(work, emptyHead(u"registry"_s));
    QYZ_TRY(opening.write(RecordKind::RegistryOpened,
        {{u"practice"_s, request.practice}, {u"organisation"_s, profile->json}}));
    QYZ_TRY(opening.write(RecordKind::CalendarImported, calendarJson(*days)));
    int index = 0;
    for (const ServiceDescription &service : m_catalogue.services()) {
        QYZ_TRY(work.heads().create(emptyHead(service.journal.code)));
        QYZ_TRY(
            opening.write(RecordKind::JournalOpened, journalJson(journalFacts(++index, service))));
    }
    for (const AccountProfile &account : profile->accounts)
        QYZ_TRY(opening.write(RecordKind::AccountAdded, accountJson(account)));
    for (const Assignment &assignment : profile->assignments)
        QYZ_TRY(opening.write(RecordKind::AssignmentAdded, assignmentJson(assignment)));
    QYZ_TRY(opening.finish());
    QYZ_TRY(setPasswords(work, request, *profile));
    const auto schedule = profile->schedule(WorkingCalendar::fromDays(*days));
    if (!schedule)
        return schedule.error();
    return makeServiceKeys(work, *schedule);
}

Status InitialiseRegistry::setPasswords(
    UnitOfWork &work, const InitialisationRequest &request, const OrganisationProfile &profile)
{
    for (const AccountProfile &account : profile.accounts) {
        if (!request.practice && account.login != request.directorLogin)
            continue; // his password comes later, and his key with it
        // Each account with a salt of its own, though the practice password is one.
        const auto made = storeNewPassword(work, m_vault, account.login,
            request.practice ? request.practicePassword : request.directorPassword, u"init"_s);
        if (!made)
            return made.error();
    }
    return {};
}

// R38: health data is sealed from the first line on.
Status InitialiseRegistry::makeServiceKeys(UnitOfWork &work, const OfficeSchedule &schedule)
{
    const auto facts = work.registry().load();
    if (!facts)
        return facts.error();
    return handServiceKeys(work, m_vault,
        {facts->accounts, facts->assignments, facts->serviceKeys, m_catalogue,
            schedule.localDate(work.clock().now())},
        u"init"_s, nullptr);
}

} // namespace qyz::application
