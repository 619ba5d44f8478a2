// R5: what a stranger with a plain SQL client cannot do to the chains.
#include "samples.h"
#include "testdatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::storage;
using namespace qyz::storage::test;

namespace {

class FencesTest : public OnBoth {
protected:
    void SetUp() override
    {
        write([](application::UnitOfWork &unit) -> domain::Status {
            QYZ_TRY(unit.heads().create(emptyHead(u"admission"_s)));
            for (int i = 1; i <= 3; ++i)
                QYZ_TRY(registerLine(unit, sampleEntry(i), morning(i)));
            return {};
        });
        m_before = content();
        ASSERT_EQ(m_before.size(), 3);
    }

    void TearDown() override { EXPECT_EQ(content(), m_before); }

    QList<QVariantList> content() const
    {
        return sql(u"SELECT r.journal, r.seq, r.year, r.number, r.kind, r.at, r.actor,"
                   " r.payload_digest, r.prev_hash, r.hash, p.salt, p.payload"
                   " FROM journal_record r JOIN journal_payload p"
                   " ON p.journal = r.journal AND p.seq = r.seq ORDER BY r.seq"_s)
            .rows;
    }

    void refused(const QString &text) const
    {
        const RawAnswer answer = sql(text);
        EXPECT_FALSE(answer.ok) << qPrintable(text);
        EXPECT_EQ(answer.code, GetParam() == Backend::Sqlite ? u"1811"_s : u"QZ001"_s)
            << qPrintable(text);
    }

    QList<QVariantList> m_before;
};

const QString values = u"(journal, seq, year, number, kind, at, actor, payload_digest, prev_hash,"
                       " hash) SELECT journal, seq, year, number, 'voided', at, actor,"
                       " payload_digest, prev_hash, hash FROM journal_record WHERE seq = 2"_s;

} // namespace

TEST_P(FencesTest, R5_refusesUpdates)
{
    refused(u"UPDATE journal_record SET actor = 'x' WHERE seq = 2"_s);
    refused(u"UPDATE journal_payload SET payload = '{}' WHERE seq = 2"_s);
    refused(u"UPDATE journal_record SET seq = seq + 10"_s);
}

TEST_P(FencesTest, R5_refusesDeletes)
{
    refused(u"DELETE FROM journal_payload WHERE seq = 3"_s);
    refused(u"DELETE FROM journal_payload"_s);
    refused(u"DELETE FROM journal_record WHERE seq = 3"_s);
}

TEST_P(FencesTest, R5_refusesToReplaceAnExistingKey)
{
    if (GetParam() == Backend::Sqlite) {
        // raw() leaves recursive_triggers off, as any client does: the insert trigger must hold.
        refused(u"INSERT OR REPLACE INTO journal_record "_s + values);
        refused(
            u"REPLACE INTO journal_payload (journal, seq, salt, payload) VALUES ('admission', 2,"
            " '%1', '{}')"_s.arg(QString(32, u'b')));
        refused(u"UPDATE OR REPLACE journal_record SET seq = 1 WHERE seq = 2"_s);
    } else {
        EXPECT_EQ(sql(u"INSERT INTO journal_record "_s + values).code, u"23505"_s);
    }
}

TEST_P(FencesTest, R5_refusesAnUpsert)
{
    refused(u"INSERT INTO journal_record "_s + values
        + (GetParam() == Backend::Sqlite ? u" AND true"_s : QString())
        + u" ON CONFLICT (journal, seq) DO UPDATE SET kind = excluded.kind"_s);
}

TEST_P(FencesTest, R5_refusesToEmptyTheTables)
{
    for (const QString &table : {u"journal_record"_s, u"journal_payload"_s, u"journal_head"_s}) {
        refused(GetParam() == Backend::Sqlite ? u"DELETE FROM "_s + table
                                              : u"TRUNCATE %1 CASCADE"_s.arg(table));
    }
}

TEST_P(FencesTest, R3_aHeadDoesNotGoBackwardsAndANumberDoesNotComeBack)
{
    refused(u"UPDATE journal_head SET seq = seq - 1"_s);
    refused(u"UPDATE journal_head SET lines = 0"_s);
    refused(u"UPDATE journal_head SET number = 1"_s);
    refused(u"DELETE FROM journal_head"_s);
}

TEST_P(FencesTest, refusesRecordsThatAreNoRecords)
{
    const QString insert =
        u"INSERT INTO journal_record (journal, seq, year, number, kind, at, actor,"
        " payload_digest, prev_hash, hash) VALUES ('admission', %1, 0, 0, '%2',"
        " '%3', 'x', '%4', '%4', '%5')"_s;
    const QString at = u"2026-09-01T04:00:00.000Z"_s;
    const QString hash(64, u'a');
    EXPECT_FALSE(sql(insert.arg(0).arg(u"x"_s, at, hash, hash)).ok);
    EXPECT_FALSE(sql(insert.arg(9).arg(u""_s, at, hash, hash)).ok);
    EXPECT_FALSE(sql(insert.arg(9).arg(u"x"_s, u"2026-09-01"_s, hash, hash)).ok);
    EXPECT_FALSE(sql(insert.arg(9).arg(u"x"_s, at, hash.chopped(1), hash)).ok);
    EXPECT_FALSE(sql(insert.arg(9).arg(u"x"_s, at, hash, hash.chopped(1))).ok);
    const QString orphan = u"INSERT INTO journal_payload (journal, seq, salt, payload)"
                           " VALUES ('admission', 77, '%1', '{}')"_s.arg(QString(32, u'b'));
    if (GetParam() == Backend::Postgres) { // SQLite checks foreign keys in our connections only
        EXPECT_EQ(sql(orphan).code, u"23503"_s);
    }
}

TEST_P(FencesTest, R5_aDeskOnTheServerHasNoRightToChangeARecord)
{
    const auto ready = deskRoleReady(settings());
    ASSERT_TRUE(ready);
    EXPECT_TRUE(*ready);
    if (GetParam() == Backend::Sqlite)
        return;
    const auto may = [this](const QString &table, const QString &right) {
        return sql(u"SELECT has_table_privilege('qyzmet_desk', '%1', '%2')"_s.arg(table, right))
            .rows.first()
            .first()
            .toBool();
    };
    for (const QString &table : {u"journal_record"_s, u"journal_payload"_s}) {
        EXPECT_TRUE(may(table, u"SELECT"_s));
        EXPECT_TRUE(may(table, u"INSERT"_s));
        EXPECT_FALSE(may(table, u"UPDATE"_s));
        EXPECT_FALSE(may(table, u"DELETE"_s));
        EXPECT_FALSE(may(table, u"TRUNCATE"_s));
    }
    EXPECT_TRUE(may(u"journal_head"_s, u"UPDATE"_s));
    EXPECT_FALSE(may(u"journal_head"_s, u"DELETE"_s));
    EXPECT_TRUE(may(u"journal_entry"_s, u"DELETE"_s));
}

QYZ_ON_BOTH(FencesTest);
