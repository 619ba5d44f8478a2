// Corrections (R7), by key presses.
#include "actfixture.h"

#include "ui/widgets/digitchoice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;

namespace {

class Correction : public ActOnLine { };

} // namespace

TEST_F(Correction, R7_aCorrectionIsFieldValueReasonAndWhoAsked)
{
    open(u"correct"_s);
    auto *fields = page.findChild<DigitChoice *>(u"fieldChoice"_s);
    fields->setCodes({u"child.name"_s});
    auto *value = page.findChild<QLineEdit *>(u"valueEdit"_s);
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->text(), u"Жәнібек"_s);
    value->setFocus();
    value->selectAll();
    type(u"Жанібек"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"reasonChoice"_s);
    type(u"2"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(gateway.actCommands.size(), 1);
    EXPECT_EQ(sent().value(u"field"_s).toString(), u"child.name"_s);
    EXPECT_EQ(sent().value(u"value"_s).toString(), u"Жанібек"_s);
    EXPECT_TRUE(sent().value(u"reason"_s).toString().contains(u"по просьбе заявителя"_s));
    EXPECT_EQ(sent().value(u"requested_by"_s).toString(), u"Қайратова Әсем Болатқызы"_s);
}

TEST_F(Correction, R7_everyDetailTheServiceAsksInTheCaseCanBeCorrected)
{
    const domain::ServiceDescription &duplicate = service(u"duplicate"_s);
    line.entry.service = duplicate.code;
    line.entry.line.journal = duplicate.journal.code;
    line.entry.edition = duplicate.editions.constLast().code;
    line.entry.caseCode = duplicate.cases.constFirst().code;
    line.entry.details = {{u"year"_s, 1998}, {u"number"_s, u"0012345"_s}};
    open(u"correct"_s);
    auto *fields = page.findChild<DigitChoice *>(u"fieldChoice"_s);
    fields->setCodes({u"details.year"_s});
    ASSERT_EQ(fields->code(), u"details.year"_s);
    EXPECT_TRUE(fields->currentItem()->text().endsWith(u": 1998"_s));
    auto *value = page.findChild<QLineEdit *>(u"valueEdit"_s);
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->text(), u"1998"_s);
    value->setText(u"1999"_s);
    page.perform();
    EXPECT_EQ(sent().value(u"field"_s).toString(), u"details.year"_s);
    EXPECT_EQ(sent().value(u"value"_s).toString(), u"1999"_s);
}

TEST_F(Correction, R38_aSealedFieldIsCorrectedByWhoReadsItAndShowsNoOldValue)
{
    const domain::ServiceDescription &home = service(u"home_education"_s);
    line.entry.service = home.code;
    line.entry.line.journal = home.journal.code;
    line.entry.edition = home.editions.constLast().code;
    line.entry.caseCode = home.cases.constFirst().code;
    line.entry.details = {{u"health_note"_s, u"құпия"_s}}; // as an opened line brings it
    open(u"correct"_s);
    auto *fields = page.findChild<DigitChoice *>(u"fieldChoice"_s);
    fields->setCodes({u"details.health_note"_s});
    EXPECT_EQ(fields->code(), QString()); // not offered to a registrar
    application::OfficeFacts facts = *context.office;
    domain::Assignment reviewer;
    reviewer.login = context.login;
    reviewer.duty = domain::Duty::Reviewer;
    reviewer.journals = {u"*"_s};
    reviewer.from = {2026, 1, 1};
    facts.assignments = {reviewer};
    context.office = std::make_shared<application::OfficeFacts>(facts);
    open(u"correct"_s);
    fields = page.findChild<DigitChoice *>(u"fieldChoice"_s);
    fields->setCodes({u"details.health_note"_s});
    ASSERT_EQ(fields->code(), u"details.health_note"_s);
    EXPECT_FALSE(fields->currentItem()->text().contains(u"құпия"_s));
    auto *value = page.findChild<QPlainTextEdit *>(u"valueEdit"_s);
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->toPlainText(), QString());
}

TEST_F(Correction, aYesOrNoIsCorrectedWithSpace)
{
    line.entry.caseCode = service().cases.constFirst().code;
    line.entry.details = {{u"in_area"_s, true}};
    open(u"correct"_s);
    auto *fields = page.findChild<DigitChoice *>(u"fieldChoice"_s);
    fields->setCodes({u"details.in_area"_s});
    ASSERT_EQ(fields->code(), u"details.in_area"_s);
    auto *box = page.findChild<QCheckBox *>(u"valueEdit"_s);
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->isChecked());
    box->setFocus();
    key(Qt::Key_Space);
    page.perform();
    EXPECT_EQ(sent().value(u"value"_s).toString(), u"false"_s);
}

TEST_F(Correction, anotherLanguageLeavesWhatWasTypedInACorrection)
{
    open(u"correct"_s);
    page.findChild<DigitChoice *>(u"fieldChoice"_s)->setCodes({u"child.name"_s});
    auto *value = page.findChild<QLineEdit *>(u"valueEdit"_s);
    ASSERT_NE(value, nullptr);
    value->setText(u"Жанібек"_s);
    page.findChild<DigitChoice *>(u"reasonChoice"_s)->setCurrentRow(1);
    page.findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"өз сөзі"_s);
    page.findChild<QLineEdit *>(u"requestedByEdit"_s)->setText(u"Үлгіова"_s);
    value->setFocus();
    context.language = presentation::UiLanguage::Russian;
    QEvent switched(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &switched);
    auto *after = page.findChild<QLineEdit *>(u"valueEdit"_s);
    EXPECT_EQ(after, value);
    EXPECT_EQ(after->text(), u"Жанібек"_s);
    EXPECT_EQ(QApplication::focusWidget(), after);
    EXPECT_EQ(page.findChild<QLineEdit *>(u"reasonEdit"_s)->text(), u"өз сөзі"_s);
    EXPECT_EQ(page.findChild<QLineEdit *>(u"requestedByEdit"_s)->text(), u"Үлгіова"_s);
}

TEST_F(Correction, aFigureChoosesTheFieldAndGoesOnToItsValue)
{
    open(u"correct"_s);
    type(u"2"_s);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"valueEdit"_s);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    EXPECT_EQ(value->selectedText(), value->text());
}

TEST_F(Correction, theCorrectionOfTheLongestServiceFitsTheScreenOfAnOffice)
{
    const domain::ServiceDescription &home = service(u"home_education"_s);
    line.entry.service = home.code;
    line.entry.edition = home.editions.constLast().code;
    line.entry.caseCode = home.cases.constFirst().code;
    show(page, {1366, 600});
    page.start(line, u"correct"_s);
    EXPECT_GT(page.findChild<DigitChoice *>(u"fieldChoice"_s)->count(), 15);
    page.findChild<DigitChoice *>(u"fieldChoice"_s)->setCodes({u"details.issuing_body"_s});
    QApplication::processEvents();
    EXPECT_LE(page.minimumSizeHint().height(), 640);
    EXPECT_EQ(page.height(), 600);
    auto *last = page.findChild<QLineEdit *>(u"requestedByEdit"_s);
    last->setFocus();
    QApplication::processEvents();
    const QRect seen(last->mapTo(&page, QPoint()), last->size());
    EXPECT_TRUE(page.rect().contains(seen));
}
