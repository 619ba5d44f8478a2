#include "application/setpassword.h"

#include "application/duties.h"
#include "application/recordwriter.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

SetPassword::SetPassword(OfficeCache &cache, PasswordHasher &hasher)
    : m_cache(cache)
    , m_hasher(hasher)
{
}

Status SetPassword::execute(
    UnitOfWork &work, const QString &login, const QString &password, const QString &actor)
{
    const auto office = m_cache.of(work);
    if (!office)
        return office.error();
    const QDate today = (*office)->schedule.localDate(work.clock().now());
    if (login != actor) {
        QYZ_TRY(requireDuty(
            **office, actor, {Duty::Director, Duty::Administrator}, u"registry"_s, today));
    }
    if (!(*office)->account(login))
        return makeError(ErrorCode::UnknownValue, {u"login"_s, login.left(40)});
    if (password.isEmpty())
        return makeError(ErrorCode::RequiredField, {u"password"_s});
    const auto hash = m_hasher.hash(password);
    if (!hash)
        return hash.error();
    QYZ_TRY(work.registry().setPasswordHash(login, *hash));
    const auto record =
        recordAct(work, u"access"_s, RecordKind::PasswordSet, actor, {{u"login"_s, login}});
    if (!record)
        return record.error();
    return {};
}

} // namespace qyz::application
