// The decision page by key presses: two actions approve, three refuse, and the next one opens.
#include "ui/review/reviewpage.h"
#include "support/reviewfixture.h"
#include "ui/act/actform.h"
#include "ui/bookpage.h"
#include "ui/booktable.h"
#include "ui/filterbar.h"
#include "ui/servicetab.h"
#include "ui/translators.h"
#include "ui/widgets/digitchoice.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;
using domain::LineState;

namespace {

class Reviewing : public ::testing::Test, protected ReviewFixture {
protected:
    Translators translators{QStringLiteral(QYZ_BINARY_DIR "/translations")};
    std::unique_ptr<ServiceTab> tab;
    int actions = 0;

    ~Reviewing() override { translators.use(presentation::UiLanguage::English); }

    void open(QSize size = QSize(1366, 670))
    {
        tab = std::make_unique<ServiceTab>(desk, service, nullptr);
        tab->resize(size);
        tab->show();
        tab->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(tab.get()));
        tab->start();
        tab->presenter().onTick(*gateway.statusAnswer);
        tab->focusWork();
        ASSERT_TRUE(waitFor([this] { return table().currentLine().has_value(); }));
    }
    /// Ctrl+R, and the line that is due first.
    void openQueue()
    {
        ASSERT_NO_FATAL_FAILURE(open());
        key(Qt::Key_R, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([this] { return page() != nullptr && inFront() > 0; }));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++actions;
        QTest::keyClick(tab.get(), which, modifiers); // shortcuts are the window's
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
    }
    void choose(int digit)
    {
        ++actions;
        type(QString::number(digit));
    }
    template <class T> T *find(const QString &name) const { return tab->findChild<T *>(name); }
    BookTable &table() const { return *find<BookTable>(u"bookTable"_s); }
    ReviewPage *page() const { return tab->findChild<ReviewPage *>(); }
    qint64 inFront() const
    {
        const auto &presenter = page()->presenter();
        return presenter.line() && !presenter.isBusy() ? presenter.line()->entry.line.number : 0;
    }
    bool comes(qint64 number)
    {
        return waitFor([this, number] { return inFront() == number; });
    }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QPlainTextEdit *reason() const
    {
        for (QPlainTextEdit *edit : tab->findChildren<QPlainTextEdit *>(u"reasonEdit"_s)) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
};

const QDate monday(2026, 4, 6);

} // namespace

TEST_F(Reviewing, anApprovalTakesTwoActionsFromTheBook)
{
    send(monday);
    send(monday.addDays(1));
    ASSERT_NO_FATAL_FAILURE(open());
    QTest::keyClick(&table(), Qt::Key_Home, Qt::ControlModifier);
    ++actions;
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return page() != nullptr && page()->isVisible(); }));
    EXPECT_EQ(inFront(), 2); // the newest stands first in the book
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(1)); // the next one by itself
    EXPECT_EQ(actions, 2);
    EXPECT_EQ(line(2).entry.state, LineState::Approved);
    EXPECT_TRUE(text(u"reviewNotice"_s).startsWith(u"№ 2: "_s));
    EXPECT_TRUE(find<QScrollArea>(u"reviewFactsArea"_s)->hasFocus()); // reading comes first
}

TEST_F(Reviewing, R28_aRefusalTakesThreeActionsAndItsReasonIsTheGroundsInTheApplicantsLanguage)
{
    send(monday).entry.language = domain::Language::Kazakh;
    send(monday.addDays(1));
    ASSERT_NO_FATAL_FAILURE(openQueue());
    actions = 0;
    key(Qt::Key_F7);
    ASSERT_NE(qobject_cast<DigitChoice *>(QApplication::focusWidget()), nullptr);
    choose(1);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(2));
    EXPECT_EQ(actions, 3);
    ASSERT_EQ(gateway.acts.size(), 1);
    const auto &ground = service.editionOn(monday)->grounds.at(0);
    const QJsonObject facts = gateway.acts.at(0).facts;
    EXPECT_EQ(facts.value(u"grounds"_s).toArray(), QJsonArray{ground.code});
    EXPECT_EQ(facts.value(u"reason"_s).toString(), ground.name.kk);
    EXPECT_EQ(line(1).entry.state, LineState::Refused);
    EXPECT_EQ(page()->presenter().line()->entry.line.number, 2);
    EXPECT_EQ(reason(), nullptr); // the next decision begins anew
    // Its letter is one key away, and the queue goes on behind it.
    key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return !gateway.slipKinds.isEmpty(); }));
    EXPECT_EQ(gateway.slipKinds.at(0), SlipKind::RefusalLetter);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return page()->isVisible(); }));
}

TEST_F(Reviewing, ownWordsTakeThePlaceOfTheOfferedReasonAndAreNeverOverwritten)
{
    send(monday);
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_F7);
    choose(1);
    ASSERT_NE(reason(), nullptr);
    EXPECT_FALSE(reason()->toPlainText().isEmpty());
    type(u"орын"_s);
    EXPECT_EQ(reason()->toPlainText(), u"орын"_s);
    tab->findChild<DigitChoice *>(u"groundsChoice"_s)->setFocus();
    choose(2);
    EXPECT_EQ(reason()->toPlainText(), u"орын"_s);
}

TEST_F(Reviewing, aReturnNeedsItsReason)
{
    send(monday);
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_F9);
    ASSERT_EQ(QApplication::focusWidget(), reason());
    type(u"қолы жоқ"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return line(1).entry.state == LineState::Returned; }));
    EXPECT_EQ(gateway.acts.at(0).facts.value(u"reason"_s).toString(), u"қолы жоқ"_s);
}

TEST_F(Reviewing, theFaultStandsAtTheDecisionAndTheCursorInItsField)
{
    send(monday);
    gateway.onAct = [](const ActCommand &) {
        return domain::Result<LineView>(
            domain::makeError({{u"reason"_s, domain::ErrorCode::ReasonMissing, {u"қазақ"_s}}}));
    };
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_F9);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return !text(u"decisionMessage"_s).isEmpty(); }));
    EXPECT_TRUE(waitFor([this] { return QApplication::focusWidget() == reason(); }));
    EXPECT_EQ(line(1).entry.state, LineState::InReview);
}

TEST_F(Reviewing, whatWasTypedWaitsWhileAnotherEntryIsLookedAt)
{
    send(monday);
    send(monday.addDays(1));
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_F7);
    type(u"себебі"_s);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_TRUE(comes(2));
    EXPECT_EQ(reason(), nullptr);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    ASSERT_TRUE(comes(1));
    key(Qt::Key_F7);
    ASSERT_NE(reason(), nullptr);
    EXPECT_EQ(reason()->toPlainText(), u"себебі"_s);
    // Esc steps back to the approval, then to the book; the words still wait.
    key(Qt::Key_Escape);
    EXPECT_TRUE(page()->isVisible());
    EXPECT_EQ(reason(), nullptr);
    key(Qt::Key_Escape);
    EXPECT_TRUE(table().isVisible());
    key(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(comes(1));
    key(Qt::Key_F7);
    EXPECT_EQ(reason()->toPlainText(), u"себебі"_s);
}

TEST_F(Reviewing, R26_aLineDecidedElsewhereIsSaidInASentenceAndTheNextOneOpens)
{
    send(monday);
    send(monday.addDays(1));
    ASSERT_NO_FATAL_FAILURE(openQueue());
    decideElsewhere(1, LineState::Approved);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(2));
    EXPECT_TRUE(text(u"reviewNotice"_s).contains(u"Оспанова"_s));
    EXPECT_TRUE(find<QLabel>(u"reviewNotice"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"reviewNotice"_s)->property("alarm").toBool());
    EXPECT_EQ(line(2).entry.state, LineState::InReview);
}

TEST_F(Reviewing, anEmptyQueueSaysSoAndEscGoesBackToTheBook)
{
    send(monday);
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_Return, Qt::ControlModifier);
    auto *empty = find<QLabel>(u"emptyQueueLabel"_s);
    ASSERT_TRUE(waitFor([empty] { return empty->isVisible() && !empty->text().isEmpty(); }));
    EXPECT_FALSE(find<QPushButton>(u"decideButton"_s)->isVisible());
    key(Qt::Key_Escape);
    EXPECT_TRUE(table().isVisible());
}

TEST_F(Reviewing, aKeyHeldDownDecidesOneEntryOnly)
{
    send(monday);
    send(monday.addDays(1));
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comes(2));
    QKeyEvent held(
        QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, /*autorep*/ true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    settle();
    EXPECT_EQ(line(2).entry.state, LineState::InReview);
}

TEST_F(Reviewing, R23_aPersonWhoDoesNotDecideKeepsThePanelAndHasNoQueue)
{
    send(monday);
    desk.login = u"registrar"_s;
    desk.person.duties = {domain::Duty::Registrar};
    gateway.onShow = [this](const domain::LineRef &) {
        LineView view = line(1);
        view.actions = {u"withdraw"_s};
        return domain::Result<LineView>(view);
    };
    ASSERT_NO_FATAL_FAILURE(open());
    EXPECT_FALSE(find<QWidget>(u"inReviewViewButton"_s)->isVisible());
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QFrame>(u"linePanelFrame"_s)->isVisible(); }));
    QSignalSpy said(tab.get(), &ServiceTab::message);
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(page(), nullptr);
}

TEST_F(Reviewing, whoDecidesHasAViewOfWhatIsInReview)
{
    send(monday);
    send(monday);
    decideElsewhere(2, LineState::Approved);
    ASSERT_NO_FATAL_FAILURE(open());
    auto *button = find<QAbstractButton>(u"inReviewViewButton"_s);
    ASSERT_TRUE(waitFor([button] { return button->isVisible(); }));
    EXPECT_TRUE(button->text().endsWith(u" 1"_s));
    button->click();
    EXPECT_TRUE(waitFor([this] { return table().model()->rowCount() == 1; }));
    EXPECT_EQ(gateway.pages.constLast().view, EntryView::InReview);
}

TEST_F(Reviewing, everythingHasANameAndTabGoesFromTheFactsToTheDecision)
{
    send(monday);
    ASSERT_NO_FATAL_FAILURE(openQueue());
    key(Qt::Key_F7);
    QSet<const QWidget *> buddies;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        buddies.insert(label->buddy());
    for (const QWidget *widget : page()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || buddies.contains(widget)
            || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(named) << qPrintable(widget->objectName());
    }
    EXPECT_FALSE(find<QPushButton>(u"decideButton"_s)
                     ->accessibleDescription()
                     .isEmpty()); // what will happen
    find<QScrollArea>(u"reviewFactsArea"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_NE(qobject_cast<DigitChoice *>(QApplication::focusWidget()), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), reason());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"decideButton"_s);
}

TEST_F(Reviewing, fitsTheSmallestScreenInEveryLanguage)
{
    send(monday);
    send(monday.addDays(1));
    for (const auto language : {presentation::UiLanguage::Kazakh, presentation::UiLanguage::Russian,
             presentation::UiLanguage::English}) {
        desk.language = language;
        translators.use(language);
        ASSERT_NO_FATAL_FAILURE(openQueue());
        for (const Qt::Key mode : {Qt::Key_F7, Qt::Key_F9}) {
            key(mode);
            settle(20);
            EXPECT_LE(page()->minimumSizeHint().width(), 1366);
            EXPECT_LE(page()->minimumSizeHint().height(), 640);
            EXPECT_EQ(tab->width(), 1366);
            for (const QPushButton *button : page()->findChildren<QPushButton *>()) {
                if (button->isVisible()) {
                    EXPECT_GE(button->width(), button->sizeHint().width())
                        << qPrintable(button->text());
                }
            }
            const QString folder = qEnvironmentVariable("QYZ_PICTURES");
            if (!folder.isEmpty())
                tab->grab().save(u"%1/review-%2-%3.png"_s.arg(folder)
                                     .arg(static_cast<int>(language))
                                     .arg(mode == Qt::Key_F7 ? u"refuse"_s : u"return"_s));
        }
        key(Qt::Key_Escape);
        tab.reset();
    }
}
