// docs/journal-format.md is true: its worked example, and the stranger's verifier over a registry
// made with plain SQL.
#include "architecture/sourcefiles.h"
#include "domain/journal/journalchain.h"
#include "domain/journal/papercode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <gtest/gtest.h>

using namespace qyz::architecture;
using namespace qyz::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString exampleSalt = u"000102030405060708090a0b0c0d0e0f"_s;

struct Verdict {
    int exitCode = -1;
    QString said;
};

Verdict verdictOf(const QStringList &arguments)
{
    QProcess python;
    python.start(
        u"python3"_s, QStringList{sourceRoot() + u"/docs/verify_journal.py"_s} + arguments);
    if (!python.waitForFinished(60000) || python.exitStatus() != QProcess::NormalExit)
        return {-1, python.errorString()};
    return {python.exitCode(),
        QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError())
            .trimmed()};
}

/// Two records of the document's example, at the times it names.
QList<std::pair<JournalRecord, RecordPayload>> exampleRecords()
{
    JournalHead head;
    head.journal = u"admission"_s;
    const RecordPayload opened{
        exampleSalt, R"({"first":1,"pages":100,"rows_per_page":10,"volume":1,"year":0})"};
    const RecordPayload voided{
        u"f0e0d0c0b0a090807060504030201000"_s, u"{\"reason\":\"Қате тіркелген\"}"_s.toUtf8()};
    const JournalRecord first = chainRecord(head,
        {{head.journal, 0, 0}, RecordKind::VolumeOpened, u"registrar"_s, opened.text}, opened,
        fromRecordTime(u"2026-04-01T04:00:07.125Z"_s));
    const JournalRecord second =
        chainRecord(head, {{head.journal, 0, 1}, RecordKind::Voided, u"registrar"_s, voided.text},
            voided, fromRecordTime(u"2026-04-01T04:15:00.000Z"_s));
    return {{first, opened}, {second, voided}};
}

/// A registry as the document describes it: three tables, two chains, nothing else.
class StrangerTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        db.setDatabaseName(file());
        ASSERT_TRUE(db.open());
        run(u"CREATE TABLE journal_record (journal TEXT, seq INTEGER, year INTEGER, number INTEGER,"
            " kind TEXT, at TEXT, actor TEXT, payload_digest TEXT, prev_hash TEXT, hash TEXT)"_s);
        run(u"CREATE TABLE journal_payload (journal TEXT, seq INTEGER, salt TEXT, payload TEXT)"_s);
        run(u"CREATE TABLE journal_head (journal TEXT, seq INTEGER, hash TEXT, year INTEGER,"
            " number INTEGER, volume INTEGER, volume_first INTEGER, lines INTEGER,"
            " last_registered_at TEXT, last_at TEXT)"_s);
        fillRegistryChain();
        fillAdmissionChain();
    }

    void TearDown() override
    {
        QSqlDatabase::database(u"stranger"_s).close();
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }

    QString file() const { return m_folder.filePath(u"Тізілім 7.sqlite"_s); }

    void run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(u"stranger"_s));
        ASSERT_TRUE(query.prepare(sql)) << query.lastError().text().toStdString();
        for (const QVariant &value : values)
            query.addBindValue(value);
        ASSERT_TRUE(query.exec()) << query.lastError().text().toStdString();
    }

    Verdict verify(const QStringList &code = {}) { return verdictOf(QStringList{file()} + code); }

    void expectProblem(const QString &sentence)
    {
        const Verdict verdict = verify();
        EXPECT_EQ(verdict.exitCode, 4) << verdict.said.toStdString();
        EXPECT_EQ(verdict.said.toStdString(), (u"PROBLEM "_s + sentence).toStdString());
    }

    QString hashOf(qint64 seq)
    {
        QSqlQuery query(QSqlDatabase::database(u"stranger"_s));
        query.prepare(u"SELECT hash FROM journal_record WHERE journal = 'admission' AND seq = ?"_s);
        query.addBindValue(seq);
        return query.exec() && query.next() ? query.value(0).toString() : QString();
    }

private:
    void append(JournalHead &head, const LineRef &line, RecordKind kind, const QByteArray &facts)
    {
        const RecordPayload payload{u"%1"_s.arg(head.seq + 1, 32, 16, QChar(u'0')), facts};
        const QDateTime at =
            fromRecordTime(u"2026-04-01T04:00:00.000Z"_s).addSecs(60 * (head.seq + 1));
        const JournalRecord r = chainRecord(head, {line, kind, u"registrar"_s, facts}, payload, at);
        run(u"INSERT INTO journal_record VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
            {r.line.journal, r.seq, r.line.year, r.line.number, r.kind, r.at, r.actor,
                r.payloadDigest, r.prevHash, r.hash});
        run(u"INSERT INTO journal_payload VALUES (?,?,?,?)"_s,
            {r.line.journal, r.seq, payload.salt, QString::fromUtf8(payload.text)});
        if (kind == RecordKind::Registered) {
            head.number = line.number;
            ++head.lines;
            head.lastRegisteredAt = r.at;
        }
    }

    void storeHead(const JournalHead &head)
    {
        run(u"INSERT INTO journal_head VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
            {head.journal, head.seq, head.hash, head.year, head.number, head.volume,
                head.volumeFirst, head.lines,
                head.lastRegisteredAt.isEmpty() ? u""_s : head.lastRegisteredAt, head.lastAt});
    }

    void fillRegistryChain()
    {
        JournalHead head;
        head.journal = u"registry"_s;
        append(head, {head.journal, 0, 0}, RecordKind::JournalOpened, R"({"code":"admission"})");
        storeHead(head);
    }

    void fillAdmissionChain()
    {
        JournalHead head;
        head.journal = u"admission"_s;
        append(head, {head.journal, 0, 0}, RecordKind::VolumeOpened, R"({"first":1,"volume":1})");
        head.volume = 1;
        head.volumeFirst = 1;
        for (qint64 number = 1; number <= 3; ++number) {
            const QByteArray facts =
                u"{\"child\":{\"name\":\"Әлия, \\\"%1\\\"\"}}"_s.arg(number).toUtf8();
            append(head, {head.journal, 0, number}, RecordKind::Registered, facts);
        }
        append(head, {head.journal, 0, 2}, RecordKind::ResultReady, R"({"place":"3"})");
        storeHead(head);
    }

    QTemporaryDir m_folder;
};

struct Tampering {
    const char *what;
    const char *sql;
    const char *sentence;
};

class TamperedTest : public StrangerTest, public ::testing::WithParamInterface<Tampering> { };

} // namespace

TEST(JournalFormat, theWorkedExampleOfTheDocumentIsWhatTheProgramComputes)
{
    const QString document = textOf(u"docs/journal-format.md"_s);
    for (const auto &[record, payload] : exampleRecords()) {
        const QString bytes = QString::fromUtf8(canonicalBytes(record));
        EXPECT_TRUE(document.contains(bytes)) << bytes.toStdString();
        for (const QString &shown : {payload.salt, QString::fromUtf8(payload.text),
                 record.payloadDigest, record.hash, controlCode(record.hash)})
            EXPECT_TRUE(document.contains(shown)) << shown.toStdString();
    }
}

TEST(JournalFormat, theDocumentNamesEveryKindOfRecord)
{
    const QString document = textOf(u"docs/journal-format.md"_s);
    for (int i = 0; i <= static_cast<int>(RecordKind::Printed); ++i) {
        const QString name = recordKindName(static_cast<RecordKind>(i));
        EXPECT_TRUE(document.contains(u"`%1`"_s.arg(name))) << name.toStdString();
    }
}

TEST_F(StrangerTest, findsAnIntactRegistryIntact)
{
    const Verdict verdict = verify();
    EXPECT_EQ(verdict.exitCode, 0);
    EXPECT_EQ(verdict.said.toStdString(), "intact 6 records");
}

TEST_F(StrangerTest, comparesAPrintedControlCode)
{
    const QString code = controlCode(hashOf(4));
    EXPECT_EQ(verify({u"admission"_s, u"4"_s, code}).exitCode, 0);
    EXPECT_EQ(verify({u"admission"_s, u"3"_s, code}).exitCode, 4);
    EXPECT_EQ(verify({u"admission"_s, u"9"_s, code}).exitCode, 4);
}

TEST_F(StrangerTest, findsATailCutTogetherWithItsHeadByThePrintedCodeOnly)
{
    const QString code = controlCode(hashOf(5));
    run(u"DELETE FROM journal_payload WHERE journal = 'admission' AND seq = 5"_s);
    run(u"DELETE FROM journal_record WHERE journal = 'admission' AND seq = 5"_s);
    run(u"UPDATE journal_head SET seq = 4, hash = ?, last_at = (SELECT at FROM"
        " journal_record WHERE journal = 'admission' AND seq = 4) WHERE journal = 'admission'"_s,
        {hashOf(4)});
    EXPECT_EQ(verify().exitCode, 0);
    EXPECT_EQ(verify({u"admission"_s, u"5"_s, code}).exitCode, 4);
}

TEST_F(StrangerTest, readsTablesOfAServerAsCsv)
{
    const QString folder = QFileInfo(file()).path();
    const QString script =
        u"import csv,sqlite3,sys\n"
        "db=sqlite3.connect(sys.argv[1])\n"
        "import importlib.util as u\n"
        "s=u.spec_from_file_location('v',sys.argv[2]);v=u.module_from_spec(s)\n"
        "s.loader.exec_module(v)\n"
        "for name,sql in (('r',v.RECORDS),('h','SELECT * FROM journal_head')):\n"
        "  c=db.execute(sql);w=csv.writer(open(sys.argv[3]+'/'+name+'.csv','w',newline=''))\n"
        "  w.writerow([d[0] for d in c.description]);w.writerows(c)\n"_s;
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    python.setProcessEnvironment(environment);
    python.start(u"python3"_s,
        {u"-c"_s, script, file(), sourceRoot() + u"/docs/verify_journal.py"_s, folder});
    ASSERT_TRUE(python.waitForFinished(60000));
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    const QStringList files{folder + u"/r.csv"_s, folder + u"/h.csv"_s};
    EXPECT_EQ(verdictOf(files).said, u"intact 6 records"_s);

    QFile records(files.first());
    ASSERT_TRUE(records.open(QIODevice::ReadWrite));
    const QByteArray changed = records.readAll().replace("result_ready", "result_raedy");
    records.seek(0);
    records.write(changed);
    records.close();
    EXPECT_EQ(
        verdictOf(files).said, u"PROBLEM journal=admission seq=5 line=admission/2 what=hash"_s);
}

TEST_F(StrangerTest, saysWhenThereIsNothingToRead)
{
    EXPECT_EQ(verdictOf({u"/nothing/here.sqlite"_s}).exitCode, 5);
    EXPECT_EQ(verdictOf({}).exitCode, 2);
}

TEST_P(TamperedTest, isFoundAndNamed)
{
    for (const QString &statement : QString::fromUtf8(GetParam().sql).split(u';'))
        run(statement);
    SCOPED_TRACE(GetParam().what);
    expectProblem(QString::fromUtf8(GetParam().sentence));
}

INSTANTIATE_TEST_SUITE_P(Stranger, TamperedTest,
    ::testing::Values(
        Tampering{"a payload is changed",
            "UPDATE journal_payload SET payload = replace(payload, 'Әлия', 'Әлия ') WHERE seq = 3",
            "journal=admission seq=3 line=admission/2 what=payload_digest"},
        Tampering{"a salt is changed",
            "UPDATE journal_payload SET salt = '0' || substr(salt, 2, 30) || 'f' WHERE seq = 3",
            "journal=admission seq=3 line=admission/2 what=payload_digest"},
        Tampering{"a salt is no salt", "UPDATE journal_payload SET salt = 'salt' WHERE seq = 3",
            "journal=admission seq=3 line=admission/2 what=payload_digest"},
        Tampering{"a payload is removed", "DELETE FROM journal_payload WHERE seq = 4",
            "journal=admission seq=4 line=admission/3 what=payload"},
        Tampering{"a time is changed",
            "UPDATE journal_record SET at = '2026-03-31T04:00:00.000Z' WHERE seq = 2",
            "journal=admission seq=2 line=admission/1 what=hash"},
        Tampering{"an author is changed", "UPDATE journal_record SET actor = 'x' WHERE seq = 4",
            "journal=admission seq=4 line=admission/3 what=hash"},
        Tampering{"a number is changed", "UPDATE journal_record SET number = 7 WHERE seq = 4",
            "journal=admission seq=4 line=admission/7 what=hash"},
        Tampering{"a year is given", "UPDATE journal_record SET year = 2026 WHERE seq = 4",
            "journal=admission seq=4 line=admission/2026/3 what=hash"},
        Tampering{"a kind is changed", "UPDATE journal_record SET kind = 'voided' WHERE seq = 5",
            "journal=admission seq=5 line=admission/2 what=hash"},
        Tampering{"a digest is changed",
            "UPDATE journal_record SET payload_digest = prev_hash WHERE seq = 5",
            "journal=admission seq=5 line=admission/2 what=payload_digest"},
        Tampering{"a link is changed", "UPDATE journal_record SET prev_hash = hash WHERE seq = 3",
            "journal=admission seq=3 line=admission/2 what=prev_hash"},
        Tampering{"a hash is changed", "UPDATE journal_record SET hash = prev_hash WHERE seq = 3",
            "journal=admission seq=3 line=admission/2 what=hash"},
        Tampering{"a record is removed", "DELETE FROM journal_record WHERE seq = 3",
            "journal=admission seq=4 line=admission/3 what=seq"},
        Tampering{"the first record is removed",
            "DELETE FROM journal_record WHERE journal = 'admission' AND seq = 1",
            "journal=admission seq=2 line=admission/1 what=seq"},
        Tampering{"two records change places",
            "UPDATE journal_record SET seq = 99 WHERE seq = 3;"
            "UPDATE journal_record SET seq = 3 WHERE seq = 4;"
            "UPDATE journal_record SET seq = 4 WHERE seq = 99",
            "journal=admission seq=3 line=admission/3 what=prev_hash"},
        Tampering{"a record is put in twice",
            "INSERT INTO journal_record SELECT * FROM journal_record WHERE seq = 3",
            "journal=admission seq=3 line=admission/2 what=seq"},
        Tampering{"a record moves to another chain",
            "UPDATE journal_record SET journal = 'duplicate' WHERE seq = 5;"
            "UPDATE journal_payload SET journal = 'duplicate' WHERE seq = 5",
            "journal=duplicate seq=5 line=duplicate/2 what=seq"},
        Tampering{"the tail is cut", "DELETE FROM journal_record WHERE seq = 5",
            "journal=admission seq=5 line=- what=head"},
        Tampering{"the head goes back",
            "UPDATE journal_head SET seq = 4 WHERE journal = 'admission'",
            "journal=admission seq=6 line=- what=head"},
        Tampering{"the head gives a number again",
            "UPDATE journal_head SET number = 2 WHERE journal = 'admission'",
            "journal=admission seq=6 line=- what=head"},
        Tampering{"a whole journal is removed",
            "DELETE FROM journal_record WHERE journal = 'admission';"
            "DELETE FROM journal_head WHERE journal = 'admission'",
            "journal=admission seq=1 line=- what=head"}));
