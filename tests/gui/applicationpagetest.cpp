// The page of a new application, by key presses.
#include "formfixture.h"

#include "ui/applicationpage.h"
#include "ui/formhost.h"
#include "ui/printing/printpreview.h"
#include "ui/widgets/documentchecklist.h"
#include "ui/widgets/iinedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;

namespace {

class NewApplication : public FormFixture {
protected:
    NewApplication()
        : page(context, service())
    {
    }

    void open()
    {
        show(page);
        page.startNew();
    }
    DocumentChecklist &papers() { return *page.findChild<DocumentChecklist *>(u"papersList"_s); }
    QPushButton &button() { return *page.findChild<QPushButton *>(u"registerButton"_s); }
    void fill()
    {
        page.form().setValues(filledForm());
        papers().setDocuments(papers().missing());
    }
    void refuseWith(const domain::Error &error)
    {
        gateway.onRegister = [error](const application::RegisterCommand &) {
            return domain::Result<application::Registered>(error);
        };
    }
    QString textOf(const QString &field)
    {
        return qobject_cast<QLineEdit *>(page.form().input(field))->text();
    }

    ApplicationPage page;
};

} // namespace

TEST_F(NewApplication, aLateAnswerLeavesTheDraftThatWasOpenedMeanwhile)
{
    open();
    fill();
    gateway.holdAnswers = true;
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(gateway.registerCommands.size(), 1);
    QSignalSpy registered(&page, &ApplicationPage::registered);
    page.leave();
    application::Draft other{u"other"_s, u"admission"_s, u"registrar"_s, {}, filledForm()};
    QJsonObject child = other.values.value(u"child"_s).toObject();
    child.insert(u"surname"_s, u"Басқа"_s);
    other.values.insert(u"child"_s, child);
    page.openDraft(other);
    EXPECT_TRUE(button().isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), page.form().firstInput());
    gateway.release();
    ASSERT_TRUE(soon([&] { return registered.size() == 1; })); // the book shows it
    EXPECT_EQ(textOf(u"child.surname"_s), u"Басқа"_s);
    EXPECT_TRUE(page.message().contains(u"17"_s)); // and its number is told
    EXPECT_TRUE(gateway.slips.isEmpty());
}

TEST_F(NewApplication, R21_theLineOfTheJournalStandsBesideWhatIsTyped)
{
    application::LineView earlier;
    earlier.entry.line = {u"admission"_s, 0, 9};
    earlier.entry.printedNumber = u"9"_s;
    earlier.entry.service = u"admission"_s;
    earlier.entry.caseCode = u"grade_1"_s;
    earlier.entry.child.name = {u"Қайратов"_s, u"Жәнібек"_s, {}};
    earlier.entry.child.iin = fatherIin;
    earlier.entry.child.birthDate = {2019, 5, 14};
    earlier.entry.child.grade = 1;
    gateway.earlier = {earlier};
    refuseWith(domain::makeError(domain::FieldFaults{
        {u"child"_s, domain::ErrorCode::DuplicateApplication, {u"9"_s, u"01.04.2026"_s}}}));
    open();
    page.form().setValue(u"child.iin"_s, fatherIin);
    ASSERT_TRUE(soon([&] { return page.findChild<QWidget *>(u"earlierList"_s)->isVisible(); }));
    fill();
    page.registerNow();
    ASSERT_TRUE(soon([&] {
        const auto *beside = page.findChild<QWidget *>(u"beside_duplicate_child"_s);
        return beside != nullptr && beside->isVisible();
    }));
    QStringList texts;
    const auto *beside = page.findChild<QWidget *>(u"beside_duplicate_child"_s);
    for (const QLabel *label : beside->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(u"Қайратов Жәнібек"_s));
    EXPECT_TRUE(texts.contains(u"Қайрат Жәнібек"_s));
    EXPECT_EQ(texts.count(u"14.05.2019"_s), 2);
    EXPECT_EQ(texts.filter(u"№ 9"_s).size(), 1);
    QApplication::processEvents();
    EXPECT_LE(page.minimumSizeHint().height(), 640); // the window does not outgrow the screen
    EXPECT_EQ(page.height(), 690);
}

TEST_F(NewApplication, typingAndCtrlEnterRegisters)
{
    open();
    ASSERT_EQ(QApplication::focusWidget(), page.form().firstInput());
    type(u"1"_s); // grade 1
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Return); // channel, language; the moment is not asked at the office
    ASSERT_EQ(QApplication::focusWidget(), page.form().input(u"child.iin"_s));
    type(fatherIin);
    key(Qt::Key_Return);
    type(u"Қайрат"_s);
    key(Qt::Key_Return);
    type(u"Жәнібек"_s);
    papers().setFocus();
    type(u"0"_s);
    QSignalSpy registered(&page, &ApplicationPage::registered);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return registered.size() == 1; }));
    const domain::ApplicationDraft &sent = gateway.registerCommands.at(0).draft;
    EXPECT_EQ(sent.caseCode, u"grade_1"_s);
    EXPECT_EQ(sent.channel, u"office"_s);
    EXPECT_EQ(sent.language, u"kk"_s);
    EXPECT_TRUE(sent.receivedAt.isEmpty());
    EXPECT_EQ(sent.child.iin, fatherIin);
    EXPECT_EQ(sent.child.birthDate, u"1899-01-01"_s); // by the number
    EXPECT_EQ(sent.child.grade, 1); // by the case
    EXPECT_EQ(sent.documents.size(), 4);
}

TEST_F(NewApplication, afterTheNumberTheFormIsEmptyAndTheSlipStandsBesideIt)
{
    open();
    fill();
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return page.message().contains(u"17"_s); }));
    EXPECT_TRUE(page.message().contains(u"01.04.2026, 10:00"_s));
    EXPECT_TRUE(textOf(u"child.surname"_s).isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), page.form().firstInput());
    ASSERT_EQ(gateway.slips.size(), 1);
    EXPECT_EQ(gateway.slips.at(0).number, 17);
    EXPECT_TRUE(page.preview().isVisible());
    type(u"1"_s); // the next visitor
    EXPECT_FALSE(page.preview().isVisible());
    EXPECT_TRUE(papers().isVisible());
    EXPECT_TRUE(soon([&] { return drafts.all().size() == 1; }));
}

TEST_F(NewApplication, R20_thePapersDecideWhatThePrimaryButtonSays)
{
    open();
    type(u"1"_s);
    ASSERT_GT(papers().count(), 0);
    const QString refusing = button().text();
    papers().setFocus();
    type(u"0"_s);
    const QString registering = button().text();
    EXPECT_NE(refusing, registering);
    type(u"1"_s);
    EXPECT_EQ(button().text(), refusing);
}

TEST_F(NewApplication, R20_ctrlEnterTellsWhatIsMissingBeforeItRefuses)
{
    open();
    fill();
    papers().item(0)->setCheckState(Qt::Unchecked);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(gateway.registerCommands.isEmpty());
    EXPECT_TRUE(page.message().contains(papers().item(0)->text().section(u"  "_s, 1)));
    EXPECT_EQ(QApplication::focusWidget(), &papers());
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(gateway.registerCommands.size(), 1);
    EXPECT_EQ(gateway.registerCommands.at(0).draft.documents.size(), 3);
}

TEST_F(NewApplication, theButtonThatSaysRefuseRefusesAtOnce)
{
    open();
    fill();
    papers().item(0)->setCheckState(Qt::Unchecked);
    button().click();
    EXPECT_EQ(gateway.registerCommands.size(), 1);
}

TEST_F(NewApplication, faultsStandBesideTheirFieldsAndNothingIsLost)
{
    refuseWith(domain::makeError(
        domain::FieldFaults{{u"applicant.phone"_s, domain::ErrorCode::BadPhone, {}},
            {u"child.patronymic"_s, domain::ErrorCode::TextTooLong,
                {u"child.patronymic"_s, u"100"_s}}}));
    open();
    fill();
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !page.form().faultShown(u"applicant.phone"_s).isEmpty(); }));
    EXPECT_FALSE(page.form().faultShown(u"child.patronymic"_s).isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), page.form().input(u"child.patronymic"_s));
    EXPECT_EQ(page.form().values(), filledForm());
    EXPECT_TRUE(papers().missing().isEmpty());
}

TEST_F(NewApplication, R12_aClosedOfficeIsSaidAndTheDraftIsKept)
{
    refuseWith(domain::makeError(domain::ErrorCode::OfficeClosed, {u"01.04.2026"_s, u"09:00"_s}));
    open();
    fill();
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return page.message().contains(u"01.04.2026"_s); }));
    EXPECT_TRUE(page.message().contains(u"09:00"_s));
    EXPECT_EQ(page.form().values(), filledForm());
    EXPECT_TRUE(soon([&] { return drafts.all().size() == 1; }));
}

TEST_F(NewApplication, R21_aQuestionIsAnsweredInThePageWithAReason)
{
    refuseWith(
        domain::makeError(domain::ErrorCode::DuplicateApplication, {u"12"_s, u"01.03.2026"_s}));
    open();
    fill();
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        soon([&] { return page.findChild<QLineEdit *>(u"reason_duplicate_child"_s) != nullptr; }));
    auto *reason = page.findChild<QLineEdit *>(u"reason_duplicate_child"_s);
    EXPECT_TRUE(reason->isVisible());
    ASSERT_EQ(QApplication::focusWidget(), reason);
    key(Qt::Key_Return, Qt::ControlModifier); // without a reason nothing is sent
    EXPECT_EQ(gateway.registerCommands.size(), 1);
    type(u"егіз бала"_s);
    gateway.onRegister = [](const application::RegisterCommand &command) {
        application::Registered registered;
        registered.entry = entryOf(command.draft);
        return registered;
    };
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return page.message().contains(u"17"_s); }));
    EXPECT_EQ(gateway.registerCommands.at(1).draft.overrides.value(u"duplicate_child"_s).toString(),
        u"егіз бала"_s);
    EXPECT_EQ(page.findChild<QLineEdit *>(u"reason_duplicate_child"_s), nullptr);
}

TEST_F(NewApplication, aDraftIsWrittenWhileTypingAndComesBackWhole)
{
    open();
    fill();
    ASSERT_TRUE(soon([&] { return drafts.all().size() == 1; }));
    QSignalSpy left(&page, &ApplicationPage::left);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
    const application::Draft draft = drafts.all().constFirst();

    ApplicationPage second(context, service());
    show(second);
    second.openDraft(draft);
    EXPECT_EQ(second.form().values(), filledForm());
    auto *list = second.findChild<DocumentChecklist *>(u"papersList"_s);
    EXPECT_GT(list->count(), 0);
    EXPECT_TRUE(list->missing().isEmpty());
    second.registerNow();
    ASSERT_EQ(gateway.registerCommands.size(), 1);
    EXPECT_EQ(gateway.registerCommands.at(0).draft.requestId, draft.id);
}

TEST_F(NewApplication, aFormNobodyTouchedLeavesNoDraft)
{
    open();
    key(Qt::Key_Escape);
    QTest::qWait(400);
    EXPECT_TRUE(drafts.all().isEmpty());
}

TEST_F(NewApplication, R13_theMomentIsAskedOnlyWhenItCameAnotherWay)
{
    open();
    QWidget *moment = page.form().input(u"received_at"_s);
    EXPECT_FALSE(moment->isEnabled());
    page.form().setValue(u"channel"_s, u"portal"_s);
    EXPECT_TRUE(moment->isEnabled());
    page.form().setValue(u"received_at"_s, u"2026-03-31T16:40:00+05:00"_s);
    EXPECT_EQ(
        page.form().values().value(u"received_at"_s).toString(), u"2026-03-31T16:40:00+05:00"_s);
    page.form().setValue(u"channel"_s, u"office"_s);
    EXPECT_FALSE(page.form().values().contains(u"received_at"_s));
}

TEST_F(NewApplication, earlierLinesOfAPersonOfferTheName)
{
    application::LineView earlier;
    earlier.entry.printedNumber = u"5"_s;
    earlier.entry.service = u"admission"_s;
    earlier.entry.child.iin = fatherIin;
    earlier.entry.child.name = {u"Қайрат"_s, u"Жәнібек"_s, {}};
    gateway.earlier = {earlier};
    open();
    page.form().setValue(u"child.iin"_s, fatherIin);
    auto *take = page.findChild<QPushButton *>(u"takeNameButton"_s);
    ASSERT_TRUE(soon([&] { return take->isVisible(); }));
    EXPECT_EQ(gateway.earlierIins, QStringList{fatherIin});
    EXPECT_TRUE(textOf(u"child.surname"_s).isEmpty()); // offered, not filled in
    take->click();
    EXPECT_EQ(textOf(u"child.surname"_s), u"Қайрат"_s);
    EXPECT_EQ(textOf(u"child.name"_s), u"Жәнібек"_s);
}

TEST_F(NewApplication, theWindowLivesWhileARegistrationIsUnderWay)
{
    gateway.holdAnswers = true;
    open();
    fill();
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(button().isEnabled());
    page.registerNow();
    EXPECT_EQ(gateway.registerCommands.size(), 1);
    gateway.release();
    EXPECT_TRUE(soon([&] { return button().isEnabled(); }));
    EXPECT_TRUE(page.message().contains(u"17"_s));
}

TEST_F(NewApplication, theWholeFormIsSeenAt1366x768WithoutScrolling)
{
    open();
    fill();
    auto *scroll = page.findChild<QScrollArea *>(u"formScroll"_s);
    EXPECT_TRUE(soon([&] { return scroll->verticalScrollBar()->maximum() == 0; }));
    EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0);
    for (const QString &key : page.form().keys()) {
        const QWidget *input = page.form().input(key);
        const QRect place(input->mapTo(&page, QPoint(0, 0)), input->size());
        EXPECT_TRUE(page.rect().contains(place)) << qPrintable(key);
        EXPECT_GE(input->height(), 20) << qPrintable(key);
    }
}
