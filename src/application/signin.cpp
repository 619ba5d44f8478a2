#include "application/signin.h"

#include "application/accountkeys.h"
#include "application/recordwriter.h"
#include "application/servicekeys.h"
#include "application/trypassword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int farAheadDays = 31; // R6

/// The newest time of any chain's last record.
Result<QString> lastRecordTime(UnitOfWork &work)
{
    const auto heads = work.heads().all();
    if (!heads)
        return heads.error();
    QString last;
    for (const JournalHead &head : *heads)
        last = std::max(last, head.lastAt);
    return last;
}

QList<Duty> dutiesOn(const OfficeFacts &office, const QString &login, QDate day)
{
    QList<Duty> duties;
    for (const Assignment &assignment : office.assignments) {
        const bool holds = std::any_of(assignment.journals.begin(), assignment.journals.end(),
            [&](const QString &journal) { return assignment.holdsOn(day, journal); });
        if (assignment.login == login && holds && !duties.contains(assignment.duty))
            duties.append(assignment.duty);
    }
    return duties;
}

} // namespace

SignIn::SignIn(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Result<Attempt<SignedInWithKey>> SignIn::execute(
    UnitOfWork &work, const QString &login, const QString &password)
{
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const AccountProfile *account = (*office)->account(login);
    if (!account)
        return ErrorCode::WrongPassword;
    const auto tried = tryPassword(work, m_vault, login, password);
    if (!tried)
        return tried.error();
    if (!tried->done)
        return Attempt<SignedInWithKey>{std::nullopt, tried->refused};
    if (account->disabled)
        return ErrorCode::AccountDisabled;

    const auto last = lastRecordTime(work);
    if (!last)
        return last.error();
    const auto key =
        openKeys(work, **office, login, password, tried->done->secret, tried->done->key);
    if (!key)
        return key.error();
    const auto record = recordAct(work, u"access"_s, RecordKind::SignedIn, login, {});
    if (!record)
        return record.error();
    const QDateTime now = fromRecordTime(record->at);
    SignedIn signedIn;
    signedIn.account = *account;
    signedIn.duties = dutiesOn(**office, login, (*office)->schedule.localDate(now));
    signedIn.practice = (*office)->practice;
    signedIn.lastRecordAt = last->isEmpty() ? QDateTime() : fromRecordTime(*last);
    // R6: a practice registry lives in invented time.
    signedIn.clockFarAhead = !signedIn.practice && signedIn.lastRecordAt.isValid()
        && signedIn.lastRecordAt.daysTo(now) > farAheadDays;
    return Attempt<SignedInWithKey>{SignedInWithKey{signedIn, *key}, {}};
}

Result<Secret> SignIn::openKeys(UnitOfWork &work, const OfficeFacts &office, const QString &login,
    const QString &password, const AccountSecret &secret, const Secret &key)
{
    // Two first sign-ins must not make the same key: what others did is read behind the lock.
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto facts = work.registry().load();
    if (!facts)
        return facts.error();
    KeyOffice people{facts->accounts, facts->assignments, facts->serviceKeys, m_cache.catalogue(),
        office.schedule.localDate(work.clock().now())};
    Secret own = key;
    // An account of before there were keys. A damaged key is not replaced: a backup may have it.
    if (!own && secret.wrappedKey.isEmpty()) {
        const auto made = makeAccountKey(work, m_vault, login, password, login);
        if (!made)
            return made.error();
        QYZ_TRY(work.secrets().store(login, secret.passwordHash, made->wrapped));
        own = made->key;
        for (AccountProfile &account : people.accounts) {
            if (account.login == login)
                account.publicKey = made->publicKey;
        }
    }
    QYZ_TRY(handServiceKeys(work, m_vault, people, login, own));
    return own;
}

OfficeStatus officeStatus(const OfficeFacts &office, const QDateTime &now)
{
    OfficeStatus status;
    status.now = now;
    status.open = office.schedule.isOpenAt(now);
    const QDate today = office.schedule.localDate(now);
    const auto times = office.schedule.openingTimes(today);
    if (status.open && times)
        status.closesAt = office.schedule.zone().toUtc(today, times->closes);
    status.opensAt = office.schedule.nextOpening(now);
    status.calendarVerified = office.schedule.calendar().isYearVerified(today.year());
    status.practice = office.practice;
    for (const Inspection &inspection : office.inspections) {
        if (inspection.isOpen())
            status.inspections.append(inspection);
    }
    return status;
}

EntryFilter withDay(const EntryFilter &filter, const OfficeFacts &office, const QDateTime &now)
{
    EntryFilter asked = filter;
    asked.today = office.schedule.localDate(now);
    const QDate shelfDay = asked.today.addDays(-office.organisation.unclaimedDays);
    asked.shelfBefore = office.schedule.zone().toUtc(shelfDay, QTime(0, 0));
    const ServiceDescription *service = office.catalogue->ofJournal(filter.journal);
    if (service && service->capabilities.expiresBy)
        asked.expiresUntil = asked.today.addDays(service->capabilities.expiresBy->watchDays);
    asked.todayFrom = office.schedule.zone().toUtc(asked.today, QTime(0, 0));
    asked.todayBefore = office.schedule.zone().toUtc(asked.today.addDays(1), QTime(0, 0));
    return asked;
}

} // namespace qyz::application
