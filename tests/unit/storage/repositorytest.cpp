#include "samples.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;
using application::StoredRecord;
using application::UnitOfWork;
using domain::ErrorCode;
using domain::JournalEntry;

namespace {

class RepositoryTest : public OnBoth {
protected:
    void SetUp() override
    {
        write([](UnitOfWork &unit) { return unit.heads().create(emptyHead(u"admission"_s)); });
    }

    void registerSome(int count)
    {
        write([count](UnitOfWork &unit) -> domain::Status {
            for (int i = 1; i <= count; ++i)
                QYZ_TRY(registerLine(unit, sampleEntry(i), morning(i)));
            return {};
        });
    }
};

/// Everything a line can have gathered by its end.
JournalEntry fullEntry()
{
    JournalEntry entry = sampleEntry(17);
    entry.state = domain::LineState::ResultReady;
    entry.language = domain::Language::Russian;
    entry.missing = {u"photo"_s};
    entry.overrides = {{u"age"_s, u"медициналық қорытынды"_s}};
    entry.order = domain::OrderFacts{u"52-ө"_s, QDate(2026, 9, 2)};
    entry.refusal = domain::Refusal{{u"g1"_s, u"g2"_s}, u"негіз"_s};
    entry.handOver = domain::HandOver{
        u"Ермекова"_s, u"Айнұр"_s, inventedIin(34), u"iin"_s, morning(900), u"secretary"_s};
    entry.corrections = {{u"child.name"_s, u"Алихан"_s, u"Әлихан"_s, u"құжат бойынша"_s,
        u"applicant"_s, u"secretary"_s, morning(60)}};
    entry.readyAt = morning(500);
    entry.shelfPlace = u"A-3"_s;
    entry.reminders = 2;
    entry.lastReminder = morning(800);
    entry.obligations[0].dueMoment = morning(20);
    entry.obligations[0].notBefore = QDate(2026, 8, 25);
    return entry;
}

} // namespace

TEST_P(RepositoryTest, aLineComesBackAsItWasStored)
{
    const JournalEntry entry = fullEntry();
    write([&](UnitOfWork &unit) { return unit.entries().insert(entry); });
    read([&](UnitOfWork &unit) -> domain::Status {
        const auto found = unit.entries().find(entry.line);
        QYZ_TRY(found);
        EXPECT_TRUE(found->has_value());
        EXPECT_TRUE(**found == entry);
        const auto none = unit.entries().find({u"admission"_s, 0, 99});
        EXPECT_TRUE(none && !none->has_value());
        const auto agree = unit.entries().columnsAgree(entry);
        EXPECT_TRUE(agree && *agree);
        return {};
    });
}

TEST_P(RepositoryTest, anUpdateReplacesColumnsAndWords)
{
    JournalEntry entry = fullEntry();
    write([&](UnitOfWork &unit) { return unit.entries().insert(entry); });
    entry.child.name.surname = u"Жаңатаев"_s;
    entry.state = domain::LineState::HandedOver;
    entry.obligations[0].fulfilledAt = morning(950);
    entry.lastSeq = 42;
    entry.lastAt = morning(950);
    write([&](UnitOfWork &unit) { return unit.entries().update(entry); });
    read([&](UnitOfWork &unit) -> domain::Status {
        const auto found = unit.entries().find(entry.line);
        QYZ_TRY(found);
        EXPECT_TRUE(**found == entry);
        const auto words = unit.entries().storedWords(entry.line);
        QYZ_TRY(words);
        EXPECT_TRUE(words->contains(u"жанатаев"_s));
        EXPECT_FALSE(words->contains(u"ермеков"_s));
        EXPECT_TRUE(words->contains(u'*' + entry.child.iin.last(4)));
        return {};
    });
    const auto missing =
        transactor().write([](UnitOfWork &unit) { return unit.entries().update(sampleEntry(99)); });
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::LineNotFound);
}

TEST_P(RepositoryTest, K4_aColumnThatWasTamperedWithDisagrees)
{
    const JournalEntry entry = fullEntry();
    write([&](UnitOfWork &unit) { return unit.entries().insert(entry); });
    const auto agrees = [&] {
        bool agree = false;
        read([&](UnitOfWork &unit) -> domain::Status {
            const auto answer = unit.entries().columnsAgree(entry);
            QYZ_TRY(answer);
            agree = *answer;
            return {};
        });
        return agree;
    };
    ASSERT_TRUE(agrees());
    for (const QString &change : {u"next_due = '2027-01-01'"_s, u"state = 'refused'"_s,
             u"child_iin = ''"_s, u"request_id = NULL"_s, u"sort_key = ''"_s, u"page = 9"_s,
             u"details = '{}'"_s, u"last_seq = 18"_s}) {
        const QString column = change.section(u' ', 0, 0);
        const QVariant before =
            sql(u"SELECT %1 FROM journal_entry"_s.arg(column)).rows.first().first();
        ASSERT_TRUE(sql(u"UPDATE journal_entry SET "_s + change).ok) << qPrintable(change);
        EXPECT_FALSE(agrees()) << qPrintable(change);
        const QString old = before.toString().replace(u'\'', u"''"_s);
        ASSERT_TRUE(sql(u"UPDATE journal_entry SET %1 = '%2'"_s.arg(column, old)).ok);
        ASSERT_TRUE(agrees()) << qPrintable(change);
    }
    ASSERT_TRUE(sql(u"DELETE FROM entry_word WHERE word = 'алихан'"_s).ok);
    EXPECT_FALSE(agrees());
}

TEST_P(RepositoryTest, R5_recordsComeBackByteForByte)
{
    const QByteArray payload =
        "{\"text\":\"Ә і ң ғ ү ұ қ ө һ 'x' \\\\ \\\" :a ? $1 \xF0\x9F\x93\x96\\n\"}";
    domain::JournalHead head = emptyHead(u"registry"_s);
    const domain::RecordPayload kept{QString(32, u'f'), payload};
    const auto record = domain::chainRecord(
        head, {{}, domain::RecordKind::RegistryOpened, u"director"_s, payload}, kept, morning());
    write([&](UnitOfWork &unit) { return unit.journals().append(record, kept); });
    int seen = 0;
    const auto visit = [&](const StoredRecord &stored) -> domain::Status {
        ++seen;
        EXPECT_EQ(stored.record, record);
        EXPECT_EQ(stored.payload->text, payload);
        EXPECT_EQ(stored.payload->salt, kept.salt);
        EXPECT_FALSE(domain::linkProblem(stored.record, &*stored.payload, 1, domain::chainStart()));
        return {};
    };
    read([&](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.journals().walk(u"registry"_s, visit));
        EXPECT_EQ(seen, 1);
        const auto one = unit.journals().record(u"registry"_s, 1);
        EXPECT_TRUE(one && *one == record);
        const auto none = unit.journals().record(u"registry"_s, 2);
        EXPECT_TRUE(none && !none->has_value());
        return {};
    });
}

TEST_P(RepositoryTest, refusesAPayloadThatWouldNotComeBack)
{
    const auto append = [this](const QByteArray &payload) {
        return transactor().write([&](UnitOfWork &unit) -> domain::Status {
            domain::JournalHead head = emptyHead(u"registry"_s);
            const domain::RecordPayload kept{QString(32, u'f'), payload};
            return unit.journals().append(
                domain::chainRecord(head, {{}, domain::RecordKind::RegistryOpened, u"x"_s, payload},
                    kept, morning()),
                kept);
        });
    };
    EXPECT_EQ(append(QByteArray("{\"a\":\"\0\"}", 9)).error().code, ErrorCode::BadCharacter);
    EXPECT_EQ(append("{\"a\":\"\xff\xfe\"}").error().code, ErrorCode::BookNotIntact);
    EXPECT_EQ(append("\xef\xbb\xbf{}").error().code, ErrorCode::BookNotIntact);
    EXPECT_TRUE(append("{}"));
}

TEST_P(RepositoryTest, longValuesAreStoredFaithfully)
{
    JournalEntry entry = sampleEntry(1);
    entry.closingReason = u"Ұзақ мәтін "_s.repeated(400).left(4000);
    entry.child.name.surname = u"Ә"_s.repeated(4000);
    write([&](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(registerLine(unit, entry, morning()));
        return {};
    });
    read([&](UnitOfWork &unit) -> domain::Status {
        const auto found = unit.entries().find({u"admission"_s, 0, 1});
        QYZ_TRY(found);
        EXPECT_EQ((*found)->closingReason, entry.closingReason);
        EXPECT_EQ((*found)->child.name.surname, entry.child.name.surname);
        const auto records = unit.journals().ofLine({u"admission"_s, 0, 1});
        QYZ_TRY(records);
        EXPECT_EQ(domain::payloadDigest(*records->first().payload),
            records->first().record.payloadDigest);
        return {};
    });
}

TEST_P(RepositoryTest, walksLongChainsInOrderAndMayAskMeanwhile)
{
    constexpr int lines = 1234;
    registerSome(lines);
    read([&](UnitOfWork &unit) -> domain::Status {
        qint64 seq = 0;
        QString hash = domain::chainStart();
        const auto visitRecord = [&](const StoredRecord &stored) -> domain::Status {
            EXPECT_FALSE(domain::linkProblem(stored.record, &*stored.payload, ++seq, hash));
            hash = stored.record.hash;
            QYZ_TRY(unit.journals().record(u"admission"_s, seq));
            return {};
        };
        QYZ_TRY(unit.journals().walk(u"admission"_s, visitRecord));
        EXPECT_EQ(seq, lines);
        qint64 number = 0;
        const auto visitLine = [&](const JournalEntry &entry) -> domain::Status {
            EXPECT_EQ(entry.line.number, ++number);
            QYZ_TRY(unit.entries().storedWords(entry.line));
            return {};
        };
        QYZ_TRY(unit.entries().walk(u"admission"_s, visitLine));
        EXPECT_EQ(number, lines);
        const auto stopped = unit.journals().walk(u"admission"_s,
            [](const StoredRecord &) { return domain::Status(ErrorCode::BookNotIntact); });
        EXPECT_EQ(stopped.error().code, ErrorCode::BookNotIntact);
        return {};
    });
}

TEST_P(RepositoryTest, K6_aRepeatedRequestFindsItsFirstLine)
{
    registerSome(3);
    read([](UnitOfWork &unit) -> domain::Status {
        const auto found = unit.entries().findRequest(u"admission"_s, u"request-2"_s);
        EXPECT_TRUE(found && found->value() == (domain::LineRef{u"admission"_s, 0, 2}));
        for (const QString &none : {u"request-9"_s, u""_s}) {
            const auto missing = unit.entries().findRequest(u"admission"_s, none);
            EXPECT_TRUE(missing && !missing->has_value());
        }
        return {};
    });
    const auto twice = transactor().write([](UnitOfWork &unit) -> domain::Status {
        JournalEntry entry = sampleEntry(1);
        QYZ_TRY(registerLine(unit, entry, morning(10)));
        return {};
    });
    EXPECT_FALSE(twice) << "the database itself refuses a second line for one request";
}

TEST_P(RepositoryTest, R21_findsTheOpenLineOfAChild)
{
    write([](UnitOfWork &unit) -> domain::Status {
        JournalEntry withoutIin = sampleEntry(2);
        withoutIin.child.iin.clear();
        withoutIin.child.name.surname = u"Оспанов"_s;
        JournalEntry closed = sampleEntry(3);
        closed.state = domain::LineState::HandedOver;
        for (const JournalEntry &entry : {sampleEntry(1), withoutIin, closed})
            QYZ_TRY(unit.entries().insert(entry));
        return {};
    });
    read([](UnitOfWork &unit) -> domain::Status {
        const auto numberOf = [&unit](
                                  const QString &service, const domain::Child &child) -> qint64 {
            const auto found = unit.entries().openForChild(service, child);
            EXPECT_TRUE(found);
            return *found ? (*found)->line.number : 0;
        };
        const domain::Child known = sampleEntry(1).child;
        EXPECT_EQ(numberOf(u"admission"_s, known), 1);
        EXPECT_EQ(numberOf(u"duplicate"_s, known), 0);
        EXPECT_EQ(numberOf(u"admission"_s, sampleEntry(3).child), 0) << "handed over: not open";

        domain::Child spelledOtherwise = known;
        spelledOtherwise.iin = inventedIin(777);
        spelledOtherwise.name.surname = u"ОСПАНОВ"_s;
        spelledOtherwise.name.name = u"Алихан"_s;
        EXPECT_EQ(numberOf(u"admission"_s, spelledOtherwise), 2) << "the line has no IIN";
        spelledOtherwise.birthDate = QDate(2019, 3, 15);
        EXPECT_EQ(numberOf(u"admission"_s, spelledOtherwise), 0);
        EXPECT_EQ(numberOf(u"admission"_s, {}), 0);
        return {};
    });
}

TEST_P(RepositoryTest, R21_findsLinesThatNameAnIinAsApplicantOrAsChild)
{
    const QString iin = sampleEntry(1).child.iin;
    write([&](UnitOfWork &unit) -> domain::Status {
        JournalEntry grownUp = sampleEntry(3);
        grownUp.applicant.iin = iin;
        for (const JournalEntry &entry : {sampleEntry(1), sampleEntry(2), grownUp})
            QYZ_TRY(unit.entries().insert(entry));
        return {};
    });
    read([&](UnitOfWork &unit) -> domain::Status {
        const auto newest = unit.entries().newestWithIin(iin);
        EXPECT_TRUE(newest && (*newest)->line.number == 3);
        const auto all = unit.entries().allWithIin(iin, 10);
        EXPECT_TRUE(all && all->size() == 2 && all->last().line.number == 1);
        EXPECT_EQ(unit.entries().allWithIin(iin, 1)->size(), 1);
        EXPECT_TRUE(unit.entries().allWithIin(QString(), 10)->isEmpty());
        EXPECT_FALSE(unit.entries().newestWithIin(inventedIin(900))->has_value());
        return {};
    });
}

TEST_P(RepositoryTest, R21_knowsWhomTheBookHasMet)
{
    write([](UnitOfWork &unit) -> domain::Status {
        JournalEntry withoutIin = sampleEntry(2);
        withoutIin.child.iin.clear();
        withoutIin.child.name.surname = u"Оспанов"_s;
        for (const JournalEntry &entry : {sampleEntry(1), withoutIin})
            QYZ_TRY(unit.entries().insert(entry));
        return {};
    });
    read([](UnitOfWork &unit) -> domain::Status {
        const auto said = [&unit](const domain::Child &child, const QString &applicantIin) {
            const auto met = unit.entries().met(child, applicantIin);
            EXPECT_TRUE(met);
            return QList<bool>{met->child, met->childIin, met->applicantIin};
        };
        const JournalEntry known = sampleEntry(1);
        EXPECT_EQ(said(known.child, known.applicant.iin), (QList<bool>{true, true, true}));
        EXPECT_EQ(said({}, known.child.iin), (QList<bool>{false, false, true}));

        domain::Child grownUp;
        grownUp.iin = known.applicant.iin;
        EXPECT_EQ(said(grownUp, {}), (QList<bool>{false, true, false}));

        domain::Child named = sampleEntry(3).child;
        named.name.surname = u"ОСПАНОВ"_s;
        named.name.name = u"Алихан"_s;
        EXPECT_EQ(said(named, inventedIin(900)), (QList<bool>{true, false, false}));
        named.birthDate = named.birthDate.addDays(1);
        EXPECT_EQ(said(named, inventedIin(900)), (QList<bool>{false, false, false}));
        EXPECT_EQ(said({}, {}), (QList<bool>{false, false, false}));
        return {};
    });
}

TEST_P(RepositoryTest, aLineOfManyWordsIsFoundByEachOfThem)
{
    JournalEntry entry = sampleEntry(1);
    entry.child.name.surname = u"а б в г д е ж з и к"_s;
    entry.child.name.patronymic = u"л м н о п р с т у ф х"_s;
    write([&](UnitOfWork &unit) { return unit.entries().insert(entry); });
    read([&](UnitOfWork &unit) -> domain::Status {
        const auto words = unit.entries().storedWords(entry.line);
        QYZ_TRY(words);
        EXPECT_EQ(words->size(), 29);
        EXPECT_TRUE(words->contains(u"х"_s));
        const auto agree = unit.entries().columnsAgree(entry);
        EXPECT_TRUE(agree && *agree);
        return {};
    });
}

TEST_P(RepositoryTest, theGivenFactsAreStoredAsTheyAre)
{
    const JournalEntry entry = sampleEntry(1);
    const auto agreesWith = [&](const QByteArray &facts) {
        bool agree = false;
        write([&](UnitOfWork &unit) -> domain::Status {
            QYZ_TRY(unit.entries().clear(entry.line.journal));
            QYZ_TRY(unit.entries().insert(entry, facts));
            const auto answer = unit.entries().columnsAgree(entry);
            QYZ_TRY(answer);
            agree = *answer;
            return {};
        });
        return agree;
    };
    EXPECT_TRUE(agreesWith(domain::registeredPayload(entry)));
    EXPECT_FALSE(agreesWith("{}")) << "`verify` finds facts that are another line's";
}

TEST_P(RepositoryTest, clearForgetsOneJournalsProjectionOnly)
{
    registerSome(2);
    write([](UnitOfWork &unit) -> domain::Status {
        QYZ_TRY(unit.entries().insert(sampleEntry(1, u"duplicate"_s)));
        return unit.entries().clear(u"admission"_s);
    });
    EXPECT_EQ(
        sql(u"SELECT journal FROM journal_entry"_s).rows, (QList<QVariantList>{{u"duplicate"_s}}));
    EXPECT_EQ(sql(u"SELECT count(*) FROM entry_word WHERE journal = 'admission'"_s)
                  .rows.first()
                  .first()
                  .toInt(),
        0);
    EXPECT_EQ(sql(u"SELECT count(*) FROM journal_record"_s).rows.first().first().toInt(), 2);
}

QYZ_ON_BOTH(RepositoryTest);
