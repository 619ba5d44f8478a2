// Registry, the part about people: who is signed in, accounts, assignments, passwords (R23, R37).
#include "application/addaccount.h"
#include "application/assign.h"
#include "application/changepassword.h"
#include "application/disableaccount.h"
#include "application/endassignment.h"
#include "application/peoplelist.h"
#include "application/registrywork.h"
#include "application/setpassword.h"
#include "application/signin.h"

using namespace qyz::domain;

namespace qyz::application {

Result<SignedIn> Registry::signIn(const QString &login, const QString &password)
{
    const auto signedIn = resultOf(writing<Attempt<SignedInWithKey>>([&](UnitOfWork &unit) {
        return SignIn(*m_office, m_vault).execute(unit, login, password);
    }));
    if (!signedIn)
        return signedIn.error();
    if (signedIn->key)
        m_vault.keys().put(login, signedIn->key);
    else
        m_vault.keys().drop(login);
    return signedIn->person;
}

void Registry::signOut(const QString &login)
{
    m_vault.keys().drop(login);
}

Result<AccountProfile> Registry::addAccount(const AddAccountCommand &command)
{
    return writing<AccountProfile>(
        [&](UnitOfWork &unit) { return AddAccount(*m_office, m_vault).execute(unit, command); });
}

Status Registry::switchAccount(const SwitchAccountCommand &command)
{
    const Status switched = m_transactor.write([&](UnitOfWork &unit) {
        return DisableAccount(*m_office, m_vault).execute(unit, command);
    });
    if (switched && command.disabled)
        signOut(command.login);
    return switched;
}

Result<Assignment> Registry::assign(const AssignCommand &command)
{
    return writing<Assignment>(
        [&](UnitOfWork &unit) { return Assign(*m_office, m_vault).execute(unit, command); });
}

Result<Assignment> Registry::endAssignment(const EndAssignmentCommand &command)
{
    return writing<Assignment>(
        [&](UnitOfWork &unit) { return EndAssignment(*m_office, m_vault).execute(unit, command); });
}

Status Registry::changePassword(const ChangePasswordCommand &command)
{
    const auto changed = resultOf(writing<Attempt<bool>>([&](UnitOfWork &unit) {
        return ChangePassword(*m_office, m_vault).execute(unit, command);
    }));
    return changed ? Status() : Status(changed.error());
}

Status Registry::setPassword(const SetPasswordCommand &command)
{
    const Status set = m_transactor.write(
        [&](UnitOfWork &unit) { return SetPassword(*m_office, m_vault).execute(unit, command); });
    if (set)
        signOut(command.login); // the key on the ring is no longer the account's
    return set;
}

Result<QList<PersonView>> Registry::people(const QString &actor)
{
    return reading<QList<PersonView>>([&](UnitOfWork &unit) -> Result<QList<PersonView>> {
        const auto office = m_office->of(unit);
        if (!office)
            return office.error();
        return listPeople(unit, **office, actor);
    });
}

} // namespace qyz::application
