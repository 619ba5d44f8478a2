#include "application/accountkeys.h"

#include "application/recordwriter.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

Result<NewAccountKey> makeAccountKey(UnitOfWork &work, Vault &vault, const QString &login,
    const QString &password, const QString &actor)
{
    const auto pair = vault.sealer().newKeyPair();
    if (!pair)
        return pair.error();
    const auto wrapped = vault.sealer().wrap(pair->privateKey, password);
    if (!wrapped)
        return wrapped.error();
    const QString publicKey = QString::fromLatin1(pair->publicKey.toBase64());
    const auto record = recordAct(work, u"registry"_s, RecordKind::AccountKey, actor,
        {{u"login"_s, login}, {u"key"_s, publicKey}});
    if (!record)
        return record.error();
    QYZ_TRY(work.registry().setAccountKey(login, publicKey));
    return NewAccountKey{pair->privateKey, *wrapped, publicKey};
}

Result<NewAccountKey> storeNewPassword(UnitOfWork &work, Vault &vault, const QString &login,
    const QString &password, const QString &actor)
{
    const auto hash = vault.hasher().hash(password);
    if (!hash)
        return hash.error();
    auto made = makeAccountKey(work, vault, login, password, actor);
    if (!made)
        return made.error();
    QYZ_TRY(work.secrets().store(login, *hash, made->wrapped));
    return made;
}

} // namespace qyz::application
