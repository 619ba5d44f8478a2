#include "application/peoplerules.h"

#include "application/duties.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Status requireManager(const OfficeFacts &office, const QString &actor, QDate today)
{
    return requireDuty(office, actor, {Duty::Director, Duty::Administrator}, u"registry"_s, today);
}

Result<bool> someoneHolds(UnitOfWork &work, const QList<AccountProfile> &accounts,
    const QList<Assignment> &assignments, Duty duty, QDate day)
{
    for (const AccountProfile &account : accounts) {
        bool holds = false;
        for (const Assignment &assignment : assignments) {
            holds = holds
                || (assignment.login == account.login && assignment.duty == duty
                    && assignment.holdsOn(day, u"*"_s));
        }
        if (account.disabled || !holds)
            continue;
        const auto secret = work.secrets().find(account.login);
        if (!secret)
            return secret.error();
        if (*secret)
            return true;
    }
    return false;
}

Error lastOf(Duty duty)
{
    return makeError(
        duty == Duty::Director ? ErrorCode::LastDirector : ErrorCode::LastAdministrator);
}

Status requireKeysKept(UnitOfWork &work, const KeyOffice &before, const KeyOffice &after)
{
    const auto lost = someKeyIsLost(work, after);
    if (!lost || !*lost)
        return lost ? Status() : Status(lost.error());
    const auto already = someKeyIsLost(work, before);
    if (!already)
        return already.error();
    return *already ? Status() : Status(ErrorCode::LastKeyHolder);
}

Status handKeysAgain(UnitOfWork &work, Vault &vault, const ServiceCatalogue &catalogue,
    const QString &actor, QDate today)
{
    const auto facts = work.registry().load();
    if (!facts)
        return facts.error();
    return handServiceKeys(work, vault,
        {facts->accounts, facts->assignments, facts->serviceKeys, catalogue, today}, actor,
        vault.keys().of(actor));
}

} // namespace qyz::application
