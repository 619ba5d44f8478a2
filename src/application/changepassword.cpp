#include "application/changepassword.h"

#include "application/accountkeys.h"
#include "application/recordwriter.h"
#include "application/trypassword.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

ChangePassword::ChangePassword(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Result<Attempt<bool>> ChangePassword::execute(
    UnitOfWork &work, const ChangePasswordCommand &command)
{
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    if (command.newPassword.isEmpty())
        return makeError(ErrorCode::RequiredField, {u"password"_s});
    const AccountProfile *account = (*office)->account(command.login);
    if (!account)
        return ErrorCode::WrongPassword;
    if (account->disabled)
        return ErrorCode::AccountDisabled;
    const auto tried = tryPassword(work, m_vault, command.login, command.oldPassword);
    if (!tried)
        return tried.error();
    if (!tried->done)
        return Attempt<bool>{std::nullopt, tried->refused};

    const auto hash = m_vault.hasher().hash(command.newPassword);
    if (!hash)
        return hash.error();
    // A damaged key stays as it is: only a new password from the administrator makes another one.
    QByteArray wrapped = tried->done->secret.wrappedKey;
    if (tried->done->key) {
        const auto anew = m_vault.sealer().wrap(tried->done->key, command.newPassword);
        if (!anew)
            return anew.error();
        wrapped = *anew;
    }
    QYZ_TRY(work.secrets().store(command.login, *hash, wrapped));
    const auto record = recordAct(
        work, u"access"_s, RecordKind::PasswordSet, command.login, {{u"login"_s, command.login}});
    if (!record)
        return record.error();
    return Attempt<bool>{true, {}};
}

} // namespace qyz::application
