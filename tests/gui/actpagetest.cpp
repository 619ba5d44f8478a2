// Acts on a line, by key presses.
#include "actfixture.h"

#include "ui/widgets/digitchoice.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;

TEST_F(ActOnLine, R29_handingOverTakesAFigureAndCtrlEnter)
{
    open(u"hand-over"_s);
    QSignalSpy done(&page, &ActPage::done);
    type(u"1"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return done.size() == 1; }));
    EXPECT_EQ(gateway.actCommands.at(0).action, u"hand-over"_s);
    EXPECT_EQ(sent().value(u"identified_by"_s).toString(), u"iin"_s);
    const QJsonObject to = sent().value(u"to"_s).toObject();
    EXPECT_EQ(to.value(u"surname"_s).toString(), u"Қайратова"_s);
    EXPECT_EQ(to.value(u"iin"_s).toString(), motherIin);
    EXPECT_EQ(ActPage::sheetAfter(context, line.entry, u"hand-over"_s),
        application::SlipKind::HandOverSheet);
}

TEST_F(ActOnLine, R29_anotherPersonIsNamedAndComesByPowerOfAttorney)
{
    open(u"hand-over"_s);
    type(u"і"_s); // the key 3 on the Kazakh layout
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"receiverSurnameEdit"_s);
    type(u"Үлгіов"_s);
    key(Qt::Key_Return);
    type(u"Нұрлан"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(gateway.actCommands.size(), 1);
    EXPECT_EQ(sent().value(u"identified_by"_s).toString(), u"power_of_attorney"_s);
    const QJsonObject to = sent().value(u"to"_s).toObject();
    EXPECT_EQ(to.value(u"surname"_s).toString(), u"Үлгіов"_s);
    EXPECT_EQ(to.value(u"name"_s).toString(), u"Нұрлан"_s);
    EXPECT_FALSE(to.contains(u"iin"_s));
}

TEST_F(ActOnLine, R28_aRefusalTakesAGroundByFigureAndTheReasonAsTyped)
{
    open(u"refuse"_s);
    type(u"1"_s);
    type(u"Орын жоқ"_s);
    EXPECT_EQ(page.findChild<QPlainTextEdit *>(u"reasonEdit"_s)->toPlainText(), u"Орын жоқ"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(gateway.actCommands.size(), 1);
    const auto *edition = service().editionOn({2026, 4, 1});
    EXPECT_EQ(sent().value(u"grounds"_s).toArray(), QJsonArray{edition->grounds.at(0).code});
    EXPECT_EQ(sent().value(u"reason"_s).toString(), u"Орын жоқ"_s);
    EXPECT_EQ(ActPage::sheetAfter(context, line.entry, u"refuse"_s),
        application::SlipKind::RefusalLetter);
}

TEST_F(ActOnLine, whatTheRulesSayStandsInThePageAndNothingIsLost)
{
    gateway.onAct = [](const application::ActCommand &) {
        return domain::Result<application::LineView>(
            domain::makeError({{u"reason"_s, domain::ErrorCode::ReasonMissing, {u"қазақ"_s}}}));
    };
    open(u"refuse"_s);
    type(u"1"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return !page.message().isEmpty(); }));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"reasonEdit"_s);
    EXPECT_EQ(page.findChild<DigitChoice *>(u"groundsChoice"_s)->codes().size(), 1);
    EXPECT_TRUE(page.findChild<QLabel *>(u"pageMessage"_s)->isVisible());
}

TEST_F(ActOnLine, theOrderIsDatedTodayUnlessTypedOtherwise)
{
    open(u"order"_s);
    auto *date = page.findChild<QLineEdit *>(u"dateEdit"_s);
    ASSERT_TRUE(soon([&] { return date->text() == u"01.04.2026"_s; }));
    type(u"45-О"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sent(), (QJsonObject{{u"number"_s, u"45-О"_s}, {u"date"_s, u"2026-04-01"_s}}));
}

TEST_F(ActOnLine, everyActOfTheContractHasAPageThatSendsWhatWasTyped)
{
    const QHash<QString, QStringList> facts{{u"result-ready"_s, {u"place"_s}},
        {u"withdraw"_s, {u"reason"_s}}, {u"remind"_s, {u"how"_s, u"result"_s}},
        {u"notify"_s, {u"how"_s}}, {u"void"_s, {u"reason"_s}}, {u"return"_s, {u"reason"_s}},
        {u"approve"_s, {}}, {u"send-for-review"_s, {}}, {u"stop"_s, {u"reason"_s}},
        {u"restart"_s, {u"reason"_s}}, {u"extend"_s, {u"reason"_s}}, {u"declare-interest"_s, {}}};
    show(page, {900, 650});
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        gateway.actCommands.clear();
        page.start(line, it.key());
        QJsonObject expected;
        for (const QString &fact : it.value()) {
            auto *text = page.findChild<QPlainTextEdit *>(fact + u"Edit"_s);
            auto *edit = page.findChild<QLineEdit *>(fact + u"Edit"_s);
            ASSERT_TRUE(text != nullptr || edit != nullptr) << qPrintable(it.key());
            if (text != nullptr)
                text->setPlainText(u"үлгі"_s);
            else
                edit->setText(u"үлгі"_s);
            expected.insert(fact, u"үлгі"_s);
        }
        page.perform();
        ASSERT_EQ(gateway.actCommands.size(), 1) << qPrintable(it.key());
        EXPECT_EQ(sent(), expected) << qPrintable(it.key());
        QSignalSpy done(&page, &ActPage::done);
        EXPECT_TRUE(soon([&] { return done.size() == 1; }));
    }
}

TEST_F(ActOnLine, R32_theIssuedBlankIsTypedInOneGo)
{
    open(u"issue"_s);
    auto *date = page.findChild<QLineEdit *>(u"dateEdit"_s);
    ASSERT_TRUE(soon([&] { return date->text() == u"01.04.2026"_s; }));
    type(u"ЖОБ"_s);
    key(Qt::Key_Return);
    type(u"0012345"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    type(u"88"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sent(),
        (QJsonObject{{u"series"_s, u"ЖОБ"_s}, {u"number"_s, u"0012345"_s},
            {u"date"_s, u"2026-04-01"_s}, {u"book_line"_s, u"88"_s}}));
}

TEST_F(ActOnLine, R33_theKindOfASlipIsChosenByFigure)
{
    open(u"slip"_s);
    type(u"2"_s);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"numberEdit"_s);
    type(u"7"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sent().value(u"kind"_s).toString(), u"departure"_s);
    EXPECT_EQ(sent().value(u"number"_s).toString(), u"7"_s);
}

TEST_F(ActOnLine, R31_theNextStepOfThePlanIsChosenAlready)
{
    const domain::ServiceDescription &home = service(u"home_education"_s);
    const domain::ServiceEdition &edition = home.editions.constLast();
    ASSERT_GE(edition.steps.size(), 2);
    line.entry.service = home.code;
    line.entry.edition = edition.code;
    line.entry.acts.planSteps.append({edition.steps.at(0).code, {2026, 3, 30}, {}, {}});
    open(u"plan"_s);
    const auto *steps = page.findChild<DigitChoice *>(u"stepEdit"_s);
    ASSERT_NE(steps, nullptr);
    EXPECT_EQ(steps->count(), edition.steps.size());
    auto *date = page.findChild<QLineEdit *>(u"dateEdit"_s);
    ASSERT_TRUE(soon([&] { return !date->text().isEmpty(); }));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(
        sent(), (QJsonObject{{u"step"_s, edition.steps.at(1).code}, {u"date"_s, u"2026-04-01"_s}}));
}

TEST_F(ActOnLine, R35_anAnswerIsAFigureAndAText)
{
    open(u"answer"_s);
    page.perform(); // neither said: the rules tell what is missing, nothing is made up
    EXPECT_EQ(sent(), QJsonObject());
    QSignalSpy done(&page, &ActPage::done);
    ASSERT_TRUE(soon([&] { return done.size() == 1; }));
    gateway.actCommands.clear();
    open(u"answer"_s);
    type(u"2"_s);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"textEdit"_s);
    type(u"Тексерілді"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sent(), (QJsonObject{{u"justified"_s, false}, {u"text"_s, u"Тексерілді"_s}}));
}

TEST_F(ActOnLine, aLetterTypedOverAChoiceGoesToTheNextField)
{
    open(u"answer"_s);
    type(u"Т"_s);
    EXPECT_EQ(page.findChild<QPlainTextEdit *>(u"textEdit"_s)->toPlainText(), u"Т"_s);
}

TEST_F(ActOnLine, R35_aComplaintGoesToTheEducationDepartmentUnlessTypedOtherwise)
{
    open(u"forward"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sent(), (QJsonObject{{u"to"_s, u"білім бөлімі"_s}}));
}

TEST_F(ActOnLine, R35_whatTheEditionGrantsIsSaidBeforeATermIsExtended)
{
    const domain::ServiceDescription &complaint = service(u"complaint"_s);
    line.entry.service = complaint.code;
    line.entry.edition = complaint.editions.constLast().code;
    ASSERT_TRUE(complaint.editions.constLast().extension.has_value());
    open(u"extend"_s);
    const QString days = QString::number(complaint.editions.constLast().extension->workingDays);
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(days) && label->wordWrap());
    EXPECT_TRUE(said);
}

TEST_F(ActOnLine, R35_theAnswerIsPrintedAtOnceWhereTheServiceNamesALetter)
{
    line.entry.service = u"complaint"_s;
    line.entry.caseCode = u"written"_s;
    EXPECT_EQ(ActPage::sheetAfter(context, line.entry, u"answer"_s), std::nullopt); // not given yet
    line.entry.acts.answer = domain::Answer{};
    EXPECT_EQ(
        ActPage::sheetAfter(context, line.entry, u"answer"_s), application::SlipKind::AnswerLetter);
    EXPECT_EQ(ActPage::sheetAfter(context, line.entry, u"remind"_s), std::nullopt);
}

TEST_F(ActOnLine, everyInputOfAnActHasAName)
{
    show(page, {900, 650});
    for (const QString &action : {u"order"_s, u"hand-over"_s, u"refuse"_s, u"remind"_s,
             u"withdraw"_s, u"correct"_s, u"stop"_s, u"restart"_s, u"issue"_s, u"slip"_s, u"plan"_s,
             u"answer"_s, u"extend"_s, u"forward"_s, u"dispose"_s}) {
        page.start(line, action);
        QSet<const QWidget *> buddies;
        for (const QLabel *label : page.findChildren<QLabel *>())
            buddies.insert(label->buddy());
        QList<QWidget *> inputs;
        for (QLineEdit *edit : page.findChildren<QLineEdit *>())
            inputs.append(edit);
        for (DigitChoice *choice : page.findChildren<DigitChoice *>())
            inputs.append(choice);
        for (QPlainTextEdit *text : page.findChildren<QPlainTextEdit *>())
            inputs.append(text);
        EXPECT_FALSE(inputs.isEmpty());
        for (const QWidget *input : inputs)
            EXPECT_TRUE(buddies.contains(input) || !input->accessibleName().isEmpty())
                << qPrintable(action) << ' ' << qPrintable(input->objectName());
    }
}

TEST_F(ActOnLine, whatWasTypedStandsThereAgainUntilTheActIsDone)
{
    open(u"withdraw"_s);
    type(u"көшу"_s);
    key(Qt::Key_Escape);
    page.start(line, u"correct"_s);
    page.findChild<DigitChoice *>(u"fieldChoice"_s)->setCodes({u"child.name"_s});
    page.findChild<QLineEdit *>(u"valueEdit"_s)->setText(u"Жанібек"_s);
    application::LineView other = line;
    other.entry.line.number = 18;
    page.start(other, u"withdraw"_s);
    EXPECT_EQ(page.findChild<QPlainTextEdit *>(u"reasonEdit"_s)->toPlainText(), QString());
    page.start(line, u"correct"_s);
    EXPECT_EQ(page.findChild<DigitChoice *>(u"fieldChoice"_s)->code(), u"child.name"_s);
    EXPECT_EQ(page.findChild<QLineEdit *>(u"valueEdit"_s)->text(), u"Жанібек"_s);
    page.start(line, u"withdraw"_s);
    EXPECT_EQ(page.findChild<QPlainTextEdit *>(u"reasonEdit"_s)->toPlainText(), u"көшу"_s);
    gateway.onAct = [this](const application::ActCommand &) { return line; };
    QSignalSpy done(&page, &ActPage::done);
    page.perform();
    ASSERT_TRUE(soon([&] { return done.size() == 1; }));
    page.start(line, u"withdraw"_s);
    EXPECT_EQ(page.findChild<QPlainTextEdit *>(u"reasonEdit"_s)->toPlainText(), QString());
}

TEST_F(ActOnLine, aDateThatWasOfferedIsNotKeptAsTyped)
{
    open(u"order"_s);
    auto *date = page.findChild<QLineEdit *>(u"dateEdit"_s);
    ASSERT_TRUE(soon([&] { return date->text() == u"01.04.2026"_s; }));
    type(u"45-О"_s);
    gateway.officeStatus.now = gateway.officeStatus.now.addDays(1);
    page.start(line, u"order"_s);
    date = page.findChild<QLineEdit *>(u"dateEdit"_s);
    EXPECT_TRUE(soon([&] { return date->text() == u"02.04.2026"_s; }));
    EXPECT_EQ(page.findChild<QLineEdit *>(u"numberEdit"_s)->text(), u"45-О"_s);
}

TEST_F(ActOnLine, theCursorComesBackToTheFormOfTheAct)
{
    open(u"withdraw"_s);
    page.setFocus();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"reasonEdit"_s);
}

TEST_F(ActOnLine, escGoesBack)
{
    open(u"withdraw"_s);
    QSignalSpy left(&page, &ActPage::left);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
    EXPECT_TRUE(gateway.actCommands.isEmpty());
}
