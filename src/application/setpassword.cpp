#include "application/setpassword.h"

#include "application/accountkeys.h"
#include "application/peoplerules.h"
#include "application/recordwriter.h"
#include "application/servicekeys.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

SetPassword::SetPassword(OfficeCache &cache, Vault &vault)
    : m_cache(cache)
    , m_vault(vault)
{
}

Status SetPassword::execute(UnitOfWork &work, const SetPasswordCommand &command)
{
    const auto head = work.heads().lock(u"registry"_s);
    if (!head)
        return head.error();
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    if (command.login == command.actor)
        return makeError(ErrorCode::RequiredField, {u"old_password"_s});
    QYZ_TRY(requireManager(**office, command.actor, today));
    if (!(*office)->account(command.login))
        return makeError(ErrorCode::UnknownValue, {u"login"_s, command.login.left(40)});
    if (command.password.isEmpty())
        return makeError(ErrorCode::RequiredField, {u"password"_s});
    const auto last = isLastKeyHolder(work, m_cache.catalogue(), command.login);
    if (!last)
        return last.error();
    if (*last && !command.forgetKeys)
        return ErrorCode::LastKeyHolder;
    QYZ_TRY(removeSharesOf(work, command.login));
    const auto made =
        storeNewPassword(work, m_vault, command.login, command.password, command.actor);
    if (!made)
        return made.error();
    QYZ_TRY(handKeysAgain(work, m_vault, m_cache.catalogue(), command.actor, today));
    const auto record = recordAct(
        work, u"access"_s, RecordKind::PasswordSet, command.actor, {{u"login"_s, command.login}});
    if (!record)
        return record.error();
    return {};
}

} // namespace qyz::application
