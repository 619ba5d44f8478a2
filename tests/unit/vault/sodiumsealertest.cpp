// Sealed boxes and wrapped keys (R37, R38): what is changed in one bit does not open.
#include "vault/sodiumsealer.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::application;
using qyz::domain::ErrorCode;
using qyz::vault::SodiumSealer;

namespace {

const QByteArray note = "invented health note";

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes.at(at)) ^ (1U << bit));
    return bytes;
}

class SodiumSealerTest : public ::testing::Test {
protected:
    KeyPair pair() { return sealer.newKeyPair().value(); }

    SodiumSealer sealer;
};

class ForeignKey : public SecretKey { };

} // namespace

TEST_F(SodiumSealerTest, R38_whatIsSealedForAKeyOpensWithItAlone)
{
    const KeyPair own = pair();
    const KeyPair other = pair();
    EXPECT_EQ(own.publicKey.size(), 32);
    EXPECT_NE(own.publicKey, other.publicKey);
    const auto sealed = sealer.seal(own.publicKey, note);
    ASSERT_TRUE(sealed.ok());
    EXPECT_FALSE(sealed->contains(note));
    EXPECT_EQ(*sealer.open(own.privateKey, *sealed), note);
    EXPECT_EQ(sealer.open(other.privateKey, *sealed).error().code, ErrorCode::SealBroken);
}

TEST_F(SodiumSealerTest, R38_theSameTextIsSealedDifferentlyEachTime)
{
    const KeyPair own = pair();
    EXPECT_NE(*sealer.seal(own.publicKey, note), *sealer.seal(own.publicKey, note));
    EXPECT_EQ(*sealer.open(own.privateKey, *sealer.seal(own.publicKey, {})), QByteArray());
}

TEST_F(SodiumSealerTest, R38_anyChangedBitOfASealedTextIsAnError)
{
    const KeyPair own = pair();
    const QByteArray sealed = *sealer.seal(own.publicKey, note);
    int opened = 0;
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit)
            opened += sealer.open(own.privateKey, flipped(sealed, at, bit)).ok() ? 1 : 0;
    }
    EXPECT_EQ(opened, 0);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        EXPECT_FALSE(sealer.open(own.privateKey, sealed.first(size)).ok()) << size;
    EXPECT_FALSE(sealer.open(own.privateKey, sealed + '\0').ok());
}

TEST_F(SodiumSealerTest, R38_aKeyIsHandedOnAndStillOpens)
{
    const KeyPair service = pair();
    const KeyPair reviewer = pair();
    const QByteArray share = *sealer.sealKey(reviewer.publicKey, service.privateKey);
    const auto handed = sealer.openKey(reviewer.privateKey, share);
    ASSERT_TRUE(handed.ok());
    EXPECT_EQ(*sealer.open(*handed, *sealer.seal(service.publicKey, note)), note);
    EXPECT_FALSE(sealer.openKey(service.privateKey, share).ok());
    int opened = 0;
    for (qsizetype at = 0; at < share.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit)
            opened += sealer.openKey(reviewer.privateKey, flipped(share, at, bit)).ok() ? 1 : 0;
    }
    EXPECT_EQ(opened, 0);
}

TEST_F(SodiumSealerTest, R37_aWrappedKeyOpensWithItsPasswordAlone)
{
    const KeyPair own = pair();
    const QByteArray wrapped = *sealer.wrap(own.privateKey, u"құпия сөз й"_s);
    // й typed as one sign and as two is the same letter.
    const auto opened = sealer.unwrap(wrapped, u"құпия сөз \u0438\u0306"_s);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(*sealer.open(*opened, *sealer.seal(own.publicKey, note)), note);
    EXPECT_EQ(sealer.unwrap(wrapped, u"құпия сөз"_s).error().code, ErrorCode::SealBroken);
    EXPECT_NE(*sealer.wrap(own.privateKey, u"x"_s), *sealer.wrap(own.privateKey, u"x"_s));
}

TEST_F(SodiumSealerTest, R37_aChangedByteOfAWrappedKeyIsAnError)
{
    const KeyPair own = pair();
    const QByteArray wrapped = *sealer.wrap(own.privateKey, u"x"_s);
    // Each try costs an Argon2id, so a bit of every other byte; another one each time.
    for (qsizetype at = 0; at < wrapped.size(); at += 2) {
        const int bit = static_cast<int>(at / 2 % 8);
        EXPECT_EQ(
            sealer.unwrap(flipped(wrapped, at, bit), u"x"_s).error().code, ErrorCode::SealBroken)
            << at;
    }
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, wrapped.size() - 1})
        EXPECT_EQ(sealer.unwrap(wrapped.first(size), u"x"_s).error().code, ErrorCode::SealBroken);
}

TEST_F(SodiumSealerTest, whatIsNoKeyIsAnErrorAndNoCrash)
{
    const KeyPair own = pair();
    const QByteArray sealed = *sealer.seal(own.publicKey, note);
    EXPECT_FALSE(sealer.seal("short", note).ok());
    EXPECT_FALSE(sealer.seal(QByteArray(32, '\0'), note).ok()) << "a point of small order";
    const Secret foreign = std::make_shared<const ForeignKey>();
    for (const Secret &none : {Secret(), foreign}) {
        EXPECT_FALSE(sealer.open(none, sealed).ok());
        EXPECT_FALSE(sealer.openKey(none, sealed).ok());
        EXPECT_FALSE(sealer.sealKey(own.publicKey, none).ok());
        EXPECT_FALSE(sealer.wrap(none, u"x"_s).ok());
    }
}
