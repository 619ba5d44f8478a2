#include "application/disableaccount.h"

#include "application/peoplerules.h"
#include "application/recordwriter.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

DisableAccount::DisableAccount(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Status DisableAccount::execute(UnitOfWork &work, const SwitchAccountCommand &command)
{
    // The last of a duty is counted behind the lock: two cannot take each other away at once.
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    QYZ_TRY(requireManager(**office, command.actor, today));
    const AccountProfile *account = (*office)->account(command.login);
    if (!account)
        return makeError(ErrorCode::UnknownValue, {u"login"_s, command.login.left(40)});
    if (account->disabled == command.disabled)
        return {};
    if (command.disabled)
        QYZ_TRY(requireAnother(work, **office, command.login, today));
    const auto record = recordAct(work, u"registry"_s,
        command.disabled ? RecordKind::AccountDisabled : RecordKind::AccountEnabled, command.actor,
        {{u"login"_s, command.login}});
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().setAccountDisabled(command.login, command.disabled));
    return handKeysAgain(work, m_vault, m_cache.catalogue(), command.actor, today);
}

Status DisableAccount::requireAnother(
    UnitOfWork &work, const OfficeFacts &office, const QString &login, QDate today)
{
    QList<AccountProfile> accounts = office.accounts;
    for (AccountProfile &account : accounts)
        account.disabled = account.disabled || account.login == login;
    QYZ_TRY(requireKeysKept(work,
        {office.accounts, office.assignments, office.serviceKeys, m_cache.catalogue(), today},
        {accounts, office.assignments, office.serviceKeys, m_cache.catalogue(), today}));
    for (const Duty duty : {Duty::Director, Duty::Administrator}) {
        if (!office.hasDuty(login, duty, u"*"_s, today))
            continue;
        const auto held = someoneHolds(work, accounts, office.assignments, duty, today);
        if (!held)
            return held.error();
        if (!*held)
            return lastOf(duty);
    }
    return {};
}

} // namespace qyz::application
