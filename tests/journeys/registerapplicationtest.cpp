// House 3: the secretary registers an application, from F2 to the bytes on disk.
#include "journeys/deskjourney.h"

#include "domain/journal/journalrecord.h"
#include "support/drafts.h"
#include "ui/applicationpage.h"
#include "ui/booktable.h"
#include "ui/formhost.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMenu>
#include <QToolButton>

using namespace qyz;
using namespace qyz::tests;
using qyz::testing::madeIin;
using qyz::testing::motherIin;

namespace {

class RegisteringAnApplication : public DeskJourney {
protected:
    QJsonObject payload(const QString &kind) const
    {
        return QJsonDocument::fromJson(
            value(u"SELECT p.payload FROM journal_payload p JOIN journal_record r "
                  "ON r.journal = p.journal AND r.seq = p.seq "
                  "WHERE r.journal = 'admission' AND r.kind = '%1'"_s.arg(kind))
                .toString()
                .toUtf8())
            .object();
    }
    QStringList draftFiles() const { return QDir(drafts).entryList({u"*.json"_s}, QDir::Files); }
    QByteArray draftBytes() const
    {
        QFile file(QDir(drafts).filePath(draftFiles().value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_F(RegisteringAnApplication, takesTwoActionsAndTypingAndStandsOnTheDiskAsTyped)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    hands.restCount();
    ASSERT_NO_FATAL_FAILURE(openForm());
    ASSERT_NO_FATAL_FAILURE(fillForm());
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return table().model()->rowCount() == 1; }))
        << qPrintable(page().message());
    EXPECT_EQ(hands.actions(), 2);

    const QList<QVariantList> records =
        rows(u"SELECT seq, number, kind, at, actor, hash FROM journal_record "
             "WHERE journal = 'admission' ORDER BY seq"_s);
    ASSERT_EQ(records.size(), 2); // its first volume, and the line
    const QVariantList &line = records.at(1);
    EXPECT_EQ(line.at(1).toInt(), 1);
    EXPECT_EQ(line.at(2).toString(), u"registered"_s);
    EXPECT_EQ(line.at(3).toString(), u"2026-04-01T05:15:00.000Z"_s);
    EXPECT_EQ(line.at(4).toString(), u"registrar"_s);

    const QJsonObject facts = payload(u"registered"_s);
    const QJsonObject child = facts.value(u"child"_s).toObject();
    EXPECT_EQ(child.value(u"surname"_s), u"Қайрат"_s);
    EXPECT_EQ(child.value(u"name"_s), u"Жәнібек"_s);
    EXPECT_EQ(child.value(u"patronymic"_s), u"Болатұлы"_s);
    EXPECT_EQ(child.value(u"iin"_s), madeIin(u"190514"_s, u'5'));
    EXPECT_EQ(child.value(u"birth_date"_s), u"2019-05-14"_s);
    EXPECT_EQ(child.value(u"grade"_s).toInt(), 1);
    EXPECT_EQ(child.value(u"class_language"_s), u"kk"_s);
    const QJsonObject applicant = facts.value(u"applicant"_s).toObject();
    EXPECT_EQ(applicant.value(u"surname"_s), u"Қайратова"_s);
    EXPECT_EQ(applicant.value(u"name"_s), u"Әсем"_s);
    EXPECT_EQ(applicant.value(u"patronymic"_s), u"Болатқызы"_s);
    EXPECT_EQ(applicant.value(u"iin"_s), motherIin);
    EXPECT_EQ(applicant.value(u"phone"_s), u"+7 700 000 00 01"_s);
    EXPECT_EQ(applicant.value(u"relation"_s), u"parent"_s);
    EXPECT_TRUE(applicant.value(u"consent"_s).toBool());
    EXPECT_EQ(facts.value(u"case"_s), u"grade_1"_s);
    EXPECT_EQ(facts.value(u"channel"_s), u"office"_s);
    EXPECT_EQ(facts.value(u"language"_s), u"kk"_s);
    EXPECT_TRUE(facts.value(u"details"_s).toObject().value(u"in_area"_s).toBool());
    EXPECT_TRUE(facts.value(u"missing"_s).toArray().isEmpty());

    const QVariantList entry =
        rows(u"SELECT number, page, row_no, state, child_iin, applicant_iin, registered_at, "
             "last_seq FROM journal_entry WHERE journal = 'admission'"_s)
            .value(0);
    ASSERT_EQ(entry.size(), 8);
    EXPECT_EQ(entry.at(0).toInt(), 1);
    EXPECT_EQ(entry.at(1).toInt(), 1);
    EXPECT_EQ(entry.at(2).toInt(), 1);
    EXPECT_EQ(entry.at(3).toString(), u"registered"_s);
    EXPECT_EQ(entry.at(4).toString(), madeIin(u"190514"_s, u'5'));
    EXPECT_EQ(entry.at(5).toString(), motherIin);
    EXPECT_EQ(entry.at(6).toString(), u"2026-04-01T05:15:00.000Z"_s);
    EXPECT_EQ(entry.at(7).toInt(), line.at(0).toInt());
    EXPECT_EQ(value(u"SELECT hash FROM journal_head WHERE journal = 'admission'"_s),
        line.at(5)); // the head stands on it

    // The next visitor: an empty form, the cursor in its first field, no draft left behind.
    EXPECT_EQ(QApplication::focusWidget(), page().form().firstInput());
    EXPECT_TRUE(fieldText(u"child.surname"_s).isEmpty());
    EXPECT_TRUE(soon([this] { return draftFiles().isEmpty(); }));
    quit();
    const auto verified = office().registry().verify({});
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->intact);
}

TEST_F(RegisteringAnApplication, R41_whatIsTypedIsOnTheDiskWithinASecondAndComesBackAfterAKill)
{
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(openForm());
    ASSERT_NO_FATAL_FAILURE(fillForm());
    QTest::qWait(1000);
    ASSERT_FALSE(draftBytes().isEmpty());
    EXPECT_FALSE(draftBytes().contains("Қайрат")) << "R38: sealed for who typed it";

    // What a kill -9 leaves is what the disk holds now; nothing a destructor still does counts.
    const QString left = home.filePath(u"left"_s);
    ASSERT_TRUE(QDir().mkpath(left));
    for (const QString &name : draftFiles())
        ASSERT_TRUE(QFile::copy(QDir(drafts).filePath(name), left + u'/' + name));
    quit();
    drafts = left;
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_TRUE(soon([this] { return find<QToolButton>(u"draftsToolButton"_s)->isVisible(); }));
    auto *offered = find<QToolButton>(u"draftsToolButton"_s);
    ASSERT_EQ(offered->menu()->actions().size(), 1);
    EXPECT_TRUE(offered->menu()->actions().constFirst()->text().contains(u"Қайратова Әсем"_s));
    offered->menu()->actions().constFirst()->trigger();
    ASSERT_TRUE(soon([this] { return window().findChild<ui::ApplicationPage *>() != nullptr; }));
    EXPECT_EQ(fieldText(u"child.surname"_s), u"Қайрат"_s);
    EXPECT_EQ(fieldText(u"child.iin"_s), madeIin(u"190514"_s, u'5'));
    EXPECT_EQ(fieldText(u"applicant.phone"_s), u"+7 700 000 00 01"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM journal_entry"_s).toInt(), 0); // it has no number

    // And it is whole: one chord registers it.
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return table().model()->rowCount() == 1; }))
        << qPrintable(page().message());
    EXPECT_EQ(
        value(u"SELECT child_iin FROM journal_entry"_s).toString(), madeIin(u"190514"_s, u'5'));
}
