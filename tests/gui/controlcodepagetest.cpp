// The page of control codes as a person, or a scanner, meets it; and the sign of a stopped journal.
#include "ui/book/controlcodepage.h"
#include "support/deskfixture.h"
#include "translationfiles.h"
#include "ui/bookpage.h"
#include "ui/translators.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using presentation::UiLanguage;

namespace {

class ControlCodes : public ::testing::Test, protected DeskFixture {
protected:
    ui::Translators translators;
    std::unique_ptr<ui::ControlCodePage> page;

    ControlCodes() { translations::initialise(); }
    ~ControlCodes() override { translators.use(UiLanguage::English); }

    void breakBook()
    {
        OfficeFacts facts = *office;
        facts.breakages = {{1, u"admission"_s, 3, u"admission/2"_s, 1, 2, u"hash"_s,
            QDateTime(QDate(2026, 6, 15), QTime(5, 0), Qt::UTC), {}, {}, {}}};
        desk.office = std::make_shared<const OfficeFacts>(facts);
    }
    void show()
    {
        page = std::make_unique<ui::ControlCodePage>(desk, nullptr);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->focusWork();
    }
    QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    QLineEdit *edit(const QString &name) const { return page->findChild<QLineEdit *>(name); }
};

} // namespace

TEST_F(ControlCodes, R8_aScannerTypesTheDigitsAndEnter)
{
    gateway.codeAnswer->verdict = CodeAnswer::Verdict::Matches;
    gateway.codeAnswer->holds = true;
    gateway.codeAnswer->journal = u"admission"_s;
    show();
    EXPECT_TRUE(edit(u"controlCodeEdit"_s)->hasFocus());
    QTest::keyClicks(page->focusWidget(), u"0395628377071216454499872214"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] {
        return text(u"codeVerdictLabel"_s) == u"The printed page agrees with the journal."_s;
    }));
    EXPECT_EQ(gateway.calls, QStringList{u"checkCode  0395628377071216454499872214"_s});
    QTest::keyClicks(page->focusWidget(), u"1"_s);
    EXPECT_EQ(edit(u"controlCodeEdit"_s)->text(), u"1"_s) << "the next scan replaces it";
}

TEST_F(ControlCodes, R8_aJournalCanBeChosenAndEscForgets)
{
    show();
    auto *journal = page->findChild<QComboBox *>(u"codeJournalCombo"_s);
    ASSERT_EQ(journal->count(), 2);
    journal->setCurrentIndex(1);
    edit(u"controlCodeEdit"_s)->setText(u"0395628377071216454499872"_s);
    page->findChild<QPushButton *>(u"checkCodeButton"_s)->click();
    ASSERT_TRUE(waitFor([this] { return !text(u"codeFactsLabel"_s).isEmpty(); }));
    EXPECT_EQ(gateway.calls, QStringList{u"checkCode admission 0395628377071216454499872"_s});
    QSignalSpy left(page.get(), &ui::BookSubPage::nothingToLeave);
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(text(u"codeVerdictLabel"_s).isEmpty());
    EXPECT_TRUE(left.isEmpty());
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(ControlCodes, R5_theDirectorDecidesInTwoPressesAndTyping)
{
    breakBook();
    desk.person.duties = {domain::Duty::Director};
    gateway.officeAnswer = office;
    show();
    EXPECT_TRUE(text(u"breakageLabel"_s).contains(u"admission/2, page 1"_s));
    EXPECT_TRUE(edit(u"breakageReasonEdit"_s)->hasFocus());
    QSignalSpy renewed(page.get(), &ui::BookSubPage::officeChanged);
    QTest::keyClicks(page->focusWidget(), u"compared"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&renewed] { return !renewed.isEmpty(); }));
    EXPECT_EQ(gateway.decisions.constFirst().number, 1);
    EXPECT_FALSE(page->findChild<QWidget *>(u"brokenPanel"_s)->isVisible());
}

TEST_F(ControlCodes, R5_othersSeeThePlaceAndDecideNothing)
{
    breakBook();
    show();
    EXPECT_TRUE(page->findChild<QWidget *>(u"brokenPanel"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QPushButton *>(u"decideBreakageButton"_s)->isVisible());
}

TEST_F(ControlCodes, R5_theTabOfAStoppedJournalSaysSo)
{
    breakBook();
    presentation::ServiceTabPresenter presenter(desk, admission, nullptr);
    ui::BookPage book(desk, presenter, nullptr);
    const auto *label = book.findChild<QLabel *>(u"closedServiceLabel"_s);
    EXPECT_TRUE(label->text().contains(u"admission/2"_s)) << label->text().toStdString();
    desk.office = office;
    Q_EMIT presenter.countsChanged();
    EXPECT_TRUE(label->text().isEmpty());
}
