// Desk: find a person in one action and typing, wherever the cursor stands in the book.
#include "journeys/deskjourney.h"
#include "support/bulkfill.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace qyz;
using namespace qyz::tests;

namespace {

class FindingAPerson : public DeskJourney {
protected:
    void fill(qint64 lines)
    {
        ASSERT_TRUE(BulkFill::fill(office(BulkFill::firstMoment()), lines).ok());
        closeOffice();
    }
    QString title() const { return find<QLabel>(u"lineTitleLabel"_s)->text(); }
    /// Types over the book and presses Enter.
    void search(const QString &text)
    {
        hands.restCount();
        hands.type(text);
        EXPECT_EQ(find<QLineEdit>(u"searchEdit"_s)->text(), text);
        hands.press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return isLineOpen(); })) << qPrintable(text);
        EXPECT_EQ(hands.actions(), 1);
    }
};

} // namespace

TEST_F(FindingAPerson, takesOneActionAndTypingByName)
{
    fill(40);
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    // Lines 12, 24, 36 are Сейітов; of them only line 12 has this child.
    ASSERT_NO_FATAL_FAILURE(
        search(BulkFill::surname(12).first(5) + u' ' + BulkFill::childName(12).first(3)));
    EXPECT_TRUE(title().contains(u"12"_s)) << qPrintable(title());
    hands.press(Qt::Key_Escape);
    hands.press(Qt::Key_Escape);
    EXPECT_TRUE(soon([this] { return !isLineOpen(); }));
}

TEST_F(FindingAPerson, takesOneActionAndFourDigitsOfTheNumber)
{
    fill(40);
    application::EntryFilter newest;
    newest.journal = u"admission"_s;
    const QString iin =
        office().registry().page(newest, u"registrar"_s)->lines.at(16).entry.child.iin;
    closeOffice();
    ASSERT_NO_FATAL_FAILURE(startAtTheBook());
    ASSERT_NO_FATAL_FAILURE(search(iin.last(4)));
    // Few serials are in use here, so several people share the four digits; one of them is opened.
    const QString opened = QRegularExpression(u"[0-9]+"_s).match(title()).captured();
    EXPECT_TRUE(value(u"SELECT child_iin || ' ' || applicant_iin || ' ' FROM journal_entry "
                      "WHERE number = %1"_s.arg(opened))
                    .toString()
                    .contains(iin.last(4) + u' '))
        << qPrintable(title());
    // The look is a record of its own (R38).
    quit();
    EXPECT_EQ(value(u"SELECT count(*) FROM journal_record WHERE kind = 'searched'"_s).toInt(), 1);
    EXPECT_EQ(value(u"SELECT count(*) FROM journal_record WHERE kind = 'line_shown'"_s).toInt(), 1);
}

TEST(BulkFill, makesABookThatIsIntactThroughThreeVolumes)
{
    QTemporaryDir home;
    const QString where = home.filePath(u"book.sqlite"_s);
    auto file = PracticeFile::open(where, BulkFill::firstMoment());
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(BulkFill::fill(**file, 2'500).ok());
    const auto verified = (*file)->registry().verify({});
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->intact) << (verified->first ? qPrintable(verified->first->what) : "");
    const auto ends = (*file)->registry().ends(u"admission"_s);
    ASSERT_TRUE(ends.ok());
    EXPECT_EQ(ends->lines, 2'500);
    EXPECT_EQ(ends->seq, 2'500 + 3); // three volumes were opened
    domain::Result<QList<application::VolumeFacts>> volumes = domain::ErrorCode::Internal;
    ASSERT_TRUE((*file)
                    ->transactor()
                    .read([&](application::UnitOfWork &work) {
                        volumes = work.registry().volumes(u"admission"_s);
                        return domain::Status();
                    })
                    .ok());
    ASSERT_TRUE(volumes.ok());
    EXPECT_EQ(volumes->size(), 3);
}
