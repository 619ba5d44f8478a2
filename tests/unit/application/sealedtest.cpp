// Sealed fields (R38): closed from the first record on, opened by few, each look recorded.
#include "application/sealeddetails.h"
#include "peoplefixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

const QString note = u"ойдан шығарылған диагноз"_s;
const QString why = u"комиссия отырысы"_s;

QByteArray everythingStored(const MemoryState &state)
{
    QByteArray all;
    for (const QList<StoredRecord> &chain : state.chains) {
        for (const StoredRecord &stored : chain)
            all += stored.payload->text;
    }
    for (const MemoryRow &row : state.lines) {
        all += QJsonDocument(row.facts.toJson()).toJson() + QJsonDocument(row.columns).toJson();
        all += row.words.join(u' ').toUtf8();
    }
    return all;
}

QJsonObject sealedNote(const PeopleDesk &desk, qint64 number = 1)
{
    return desk.transactor.state.lines.value({sealedService, 0, number})
        .facts.details.value("health_note"_L1)
        .toObject();
}

void putNote(PeopleDesk &desk, const QJsonValue &value, qint64 number = 1)
{
    desk.transactor.state.lines[{sealedService, 0, number}].facts.details.insert(
        "health_note"_L1, value);
}

} // namespace

TEST(Sealing, R38_theTextIsInNoRecordAndNoProjection)
{
    PeopleDesk desk;
    const auto added = desk.addNote(note);
    ASSERT_TRUE(added.ok()) << codeOf(added) << faultsOf(added);
    EXPECT_TRUE(isSealed(added->entry.details.value("health_note"_L1)));
    const QByteArray all = everythingStored(desk.transactor.state);
    EXPECT_FALSE(all.contains(note.toUtf8()));
    EXPECT_TRUE(all.contains("\"sealed\""));
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST(Sealing, R38_whoRegistersCannotRead)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.enter(u"registrar"_s).ok());
    ASSERT_TRUE(desk.addNote(note).ok());
    const auto view = desk.look(u"registrar"_s, why);
    EXPECT_EQ(sealedOf(view), "health_note closed");
    EXPECT_EQ(noteOf(view), "");
    EXPECT_EQ(readable(desk.lastRecord(u"access"_s)), "line_shown");
}

TEST(Sealing, R38_theReviewerOfAnOpenLineReadsWithoutAReason)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note key missing") << "not signed in";
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    const auto view = desk.look(u"deputy"_s);
    EXPECT_EQ(sealedOf(view), "health_note opened");
    EXPECT_EQ(noteOf(view), readable(note));
    EXPECT_EQ(readable(desk.lastRecord(u"access"_s)), "sealed_read");
    EXPECT_EQ(
        readable(desk.lastFacts(u"access"_s).value("line"_L1).toString()), "home_education/1");
    EXPECT_FALSE(desk.lastFacts(u"access"_s).contains("reason"_L1));
    desk.registry.signOut(u"deputy"_s);
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note key missing");
}

TEST(Sealing, R38_everybodyElseSaysWhyAndTheReasonIsRecorded)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.enter(u"director"_s).ok());
    EXPECT_EQ(sealedOf(desk.look(u"director"_s)), "health_note reason needed");
    EXPECT_EQ(sealedOf(desk.look(u"director"_s, u"  "_s)), "health_note reason needed");
    EXPECT_EQ(noteOf(desk.look(u"director"_s, why)), readable(note));
    EXPECT_EQ(readable(desk.lastFacts(u"access"_s).value("reason"_L1).toString()), readable(why));
}

TEST(Sealing, R38_ofAClosedLineTheReviewerSaysWhyToo)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.act(u"withdraw"_s, {{u"reason"_s, u"өтініш бойынша"_s}}).ok());
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "health_note reason needed");
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s, why)), readable(note));
}

TEST(Sealing, R38_whatCannotBeRecordedIsNotOpened)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    desk.transactor.failOn = u"append access"_s;
    EXPECT_EQ(codeOf(desk.look(u"deputy"_s)), "StorageFailed");
}

TEST(Sealing, R38_aChangedTextIsAnErrorThatNamesTheLine)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    const QJsonObject good = sealedNote(desk);
    const QString text = good.value("sealed"_L1).toString();
    for (const QString &bad : {QString(), u"!"_s, text.first(text.size() / 2), text + u"AAAA"_s,
             (text.startsWith(u'A') ? u'B' : u'A') + text.mid(1)}) {
        QJsonObject changed = good;
        changed.insert("sealed"_L1, bad);
        putNote(desk, changed);
        const auto view = desk.look(u"deputy"_s);
        EXPECT_EQ(codeOf(view), "SealBroken") << readable(bad);
        EXPECT_EQ(argsOf(view), "home_education/1");
    }
    putNote(desk, good);
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
}

TEST(Sealing, R38_aTextMovedToAnotherLineIsFoundOut)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(note).ok());
    ASSERT_TRUE(desk.addNote(u"басқасы"_s, 1).ok());
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    putNote(desk, sealedNote(desk, 1), 2);
    EXPECT_EQ(argsOf(desk.look(u"deputy"_s, {}, 2)), "home_education/2");
    EXPECT_EQ(codeOf(desk.look(u"deputy"_s, {}, 2)), "SealBroken");
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
}

TEST(Sealing, R38_aTextMovedToAnotherFieldIsFoundOut)
{
    FakeSealer sealer;
    const KeyPair pair = *sealer.newKeyPair();
    ServiceDescription service;
    service.code = u"invented"_s;
    for (const QString &key : {u"details.one"_s, u"details.two"_s}) {
        ServiceField field;
        field.key = key;
        field.sealed = true;
        service.fields.append(field);
    }
    JournalEntry entry;
    entry.line = {u"invented"_s, 2026, 7};
    entry.details = {{u"one"_s, u"а"_s}, {u"two"_s, QString()}};
    const ServiceKey key{service.code, 3, QString::fromLatin1(pair.publicKey.toBase64())};
    EXPECT_EQ(codeOf(sealDetails(entry, service, {}, sealer)), "SealKeyMissing");
    ASSERT_TRUE(sealDetails(entry, service, {key}, sealer).ok());
    ASSERT_TRUE(sealDetails(entry, service, {key}, sealer).ok()) << "twice changes nothing";
    const QHash<int, Secret> keys{{3, pair.privateKey}};
    EXPECT_EQ(readable(**openDetail(entry, u"one"_s, keys, sealer)), "а");
    EXPECT_EQ(readable(**openDetail(entry, u"two"_s, keys, sealer)), "");
    EXPECT_FALSE(openDetail(entry, u"one"_s, {}, sealer)->has_value());
    entry.details.insert("two"_L1, entry.details.value("one"_L1));
    EXPECT_EQ(argsOf(openDetail(entry, u"two"_s, keys, sealer)), "invented/2026/7");
}

TEST(Sealing, R38_theLengthOfAShortTextDoesNotShow)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.addNote(u"жоқ"_s).ok());
    ASSERT_TRUE(desk.addNote(u"қорытындыны қараңыз"_s, 1).ok());
    EXPECT_EQ(sealedNote(desk, 1).value("sealed"_L1).toString().size(),
        sealedNote(desk, 2).value("sealed"_L1).toString().size());
}

TEST(Sealing, R38_aLineWithoutTheFieldHasNothingSealed)
{
    PeopleDesk desk;
    ASSERT_TRUE(desk.add(goodJson(), u"registrar"_s, sealedService).ok());
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    EXPECT_EQ(sealedOf(desk.look(u"deputy"_s)), "");
    EXPECT_EQ(readable(desk.lastRecord(u"access"_s)), "line_shown");
}

TEST(ServiceKeys, R38_theyAreMadeWithTheRegistryForReviewersAndDirector)
{
    PeopleDesk desk;
    // One for every service: its journal may get files, whatever its lines hold.
    ASSERT_EQ(desk.transactor.state.registry.serviceKeys.size(),
        desk.cache->catalogue().services().size());
    EXPECT_EQ(readable(desk.holders()), "deputy|director");
    PeopleDesk real(false);
    EXPECT_EQ(readable(real.holders()), "director");
}

TEST(ServiceKeys, R38_aRegistryOfBeforeGetsThemWhenAHolderSignsIn)
{
    PeopleDesk desk;
    MemoryState &state = desk.transactor.state;
    state.registry.serviceKeys.clear();
    state.shares.clear();
    for (AccountProfile &account : state.registry.accounts)
        account.publicKey.clear();
    for (MemorySecret &secret : state.secrets)
        secret.secret.wrappedKey.clear();
    // A record of another act, so that the office is read anew.
    ASSERT_TRUE(desk.registry.switchAccount({u"method"_s, true, u"admin"_s}).ok());
    ASSERT_TRUE(state.registry.serviceKeys.isEmpty());
    EXPECT_EQ(codeOf(desk.addNote(note)), "SealKeyMissing");
    ASSERT_TRUE(desk.enter(u"registrar"_s).ok());
    EXPECT_EQ(readable(desk.holders()), "") << "not his to make";
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    EXPECT_EQ(readable(desk.holders()), "deputy");
    ASSERT_TRUE(desk.enter(u"director"_s).ok());
    EXPECT_EQ(readable(desk.holders()), "deputy") << "the director does not hold it yet";
    ASSERT_TRUE(desk.enter(u"deputy"_s).ok());
    EXPECT_EQ(readable(desk.holders()), "deputy|director");
    ASSERT_TRUE(desk.addNote(note).ok());
    EXPECT_EQ(noteOf(desk.look(u"deputy"_s)), readable(note));
    EXPECT_EQ(noteOf(desk.look(u"director"_s, why)), readable(note));
}
