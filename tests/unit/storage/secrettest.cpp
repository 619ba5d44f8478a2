// What lies beside the chains (R37, R38), on both databases.
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::AccountSecret;
using application::KeyShare;
using application::UnitOfWork;

namespace {

class SecretTest : public OnBoth {
protected:
    std::optional<AccountSecret> find(const QString &login)
    {
        std::optional<AccountSecret> found;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto secret = unit.secrets().find(login);
            QYZ_TRY(secret);
            found = *secret;
            return {};
        });
        return found;
    }

    QStringList shares()
    {
        QStringList list;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto stored = unit.secrets().shares();
            QYZ_TRY(stored);
            for (const KeyShare &share : *stored) {
                list.append(u"%1 %2 %3 %4"_s.arg(share.service)
                                .arg(share.number)
                                .arg(share.login, QString::fromLatin1(share.sealed.toHex())));
            }
            return {};
        });
        return list;
    }
};

} // namespace

TEST_P(SecretTest, R37_aSecretIsReplacedInPlace)
{
    EXPECT_FALSE(find(u"deputy"_s).has_value());
    const QByteArray key = QByteArray::fromHex("00ff10");
    write([&](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.secrets().store(u"deputy"_s, u"$argon2id$one"_s, {}));
        return unit.secrets().store(u"deputy"_s, u"$argon2id$two"_s, key);
    });
    const auto secret = find(u"deputy"_s);
    ASSERT_TRUE(secret.has_value());
    EXPECT_EQ(secret->passwordHash, u"$argon2id$two"_s);
    EXPECT_EQ(secret->wrappedKey, key);
    EXPECT_EQ(secret->failedTries, 0);
    EXPECT_EQ(secret->secondsSinceFailed, 0);
}

TEST_P(SecretTest, R37_triesThatFailedAreCountedByTheDatabasesOwnClock)
{
    write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.secrets().store(u"deputy"_s, u"$argon2id$one"_s, {}));
        QYZ_TRY(unit.secrets().countFailedTry(u"deputy"_s));
        return unit.secrets().countFailedTry(u"deputy"_s);
    });
    EXPECT_EQ(find(u"deputy"_s)->failedTries, 2);
    EXPECT_GE(find(u"deputy"_s)->secondsSinceFailed, 0);
    EXPECT_LT(find(u"deputy"_s)->secondsSinceFailed, 60);
    ASSERT_TRUE(sql(u"UPDATE account_secret SET last_failed = '2026-01-01T00:00:00.000Z'"_s).ok);
    EXPECT_GT(find(u"deputy"_s)->secondsSinceFailed, 3600);
    write([](UnitOfWork &unit) { return unit.secrets().forgetFailedTries(u"deputy"_s); });
    EXPECT_EQ(find(u"deputy"_s)->failedTries, 0);
    write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.secrets().countFailedTry(u"deputy"_s));
        return unit.secrets().store(u"deputy"_s, u"$argon2id$two"_s, {});
    });
    EXPECT_EQ(find(u"deputy"_s)->failedTries, 0) << "a new password, a new count";
}

TEST_P(SecretTest, R38_sharesAreReplacedAndTakenBackOneByOne)
{
    write([](UnitOfWork &unit) -> domain::Status {
        auto &secrets = unit.secrets();
        QYZ_TRY(secrets.storeShare({u"home"_s, 2, u"deputy"_s, QByteArray::fromHex("00")}));
        QYZ_TRY(secrets.storeShare({u"home"_s, 1, u"director"_s, QByteArray::fromHex("01")}));
        QYZ_TRY(secrets.storeShare({u"home"_s, 1, u"deputy"_s, QByteArray::fromHex("02")}));
        return secrets.storeShare({u"home"_s, 1, u"director"_s, QByteArray::fromHex("ff")});
    });
    EXPECT_EQ(shares(),
        (QStringList{u"home 1 deputy 02"_s, u"home 1 director ff"_s, u"home 2 deputy 00"_s}));
    write([](UnitOfWork &unit) { return unit.secrets().removeShare(u"home"_s, 1, u"deputy"_s); });
    EXPECT_EQ(shares(), (QStringList{u"home 1 director ff"_s, u"home 2 deputy 00"_s}));
}

QYZ_ON_BOTH(SecretTest);
