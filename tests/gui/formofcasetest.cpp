// Fields that belong to some cases only, and everything else a description makes of a form: every
// shipped service in every case, in Kazakh and in Russian.
#include "formfixture.h"

#include "translationfiles.h"
#include "ui/applicationpage.h"
#include "ui/formhost.h"
#include "ui/translators.h"
#include "ui/widgets/documentchecklist.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;
using presentation::UiLanguage;

namespace {

class FormOfACase : public FormFixture {
protected:
    std::unique_ptr<ApplicationPage> page;
    ui::Translators translators;

    FormOfACase() { translations::initialise(); }
    ~FormOfACase() override
    {
        page.reset();
        translators.use(UiLanguage::English);
    }

    void open(const QString &code, UiLanguage language = UiLanguage::Kazakh)
    {
        page.reset();
        ASSERT_TRUE(translators.use(language));
        context.language = language;
        page = std::make_unique<ApplicationPage>(context, service(code));
        show(*page);
        page->startNew();
    }
    void choose(const QString &field, const QString &code)
    {
        page->form().setValue(field, code);
        QTest::qWait(1);
    }
    /// Every field of the service: does this case ask for it, and is it there, if it does?
    void showsOnlyItsOwnFields(const domain::ServiceDescription &service, const QString &code)
    {
        for (const domain::ServiceField &field : service.fields) {
            const QWidget *input = page->form().input(field.key);
            ASSERT_NE(input, nullptr) << qPrintable(field.key);
            EXPECT_EQ(input->isVisible(), field.isAskedIn(code)) << qPrintable(field.key);
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->buddy() != input)
                    continue;
                EXPECT_EQ(label->isVisible(), field.isAskedIn(code)) << qPrintable(field.key);
            }
        }
    }
    void fitsTheScreen(const QString &what)
    {
        auto *scroll = page->findChild<QScrollArea *>(u"formScroll"_s);
        EXPECT_TRUE(soon([&] { return scroll->verticalScrollBar()->maximum() == 0; }))
            << qPrintable(what) << ' ' << scroll->verticalScrollBar()->maximum();
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << qPrintable(what);
        for (const QString &key : page->form().keys()) {
            const QWidget *input = page->form().input(key);
            if (!input->isVisible())
                continue;
            const QRect place(input->mapTo(page.get(), QPoint(0, 0)), input->size());
            EXPECT_TRUE(page->rect().contains(place)) << qPrintable(what + u' ' + key);
            const auto *button = qobject_cast<const QAbstractButton *>(input);
            EXPECT_FALSE(input->accessibleName().isEmpty()
                && (button == nullptr || button->text().isEmpty()))
                << qPrintable(what + u' ' + key);
        }
    }
    void labelsAreWhole(const QString &what)
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() != nullptr && !label->wordWrap()) {
                EXPECT_GE(label->width() + 2, label->sizeHint().width())
                    << qPrintable(what + u": "_s + label->text());
            }
        }
    }
    /// What Tab visits from the first input on, within the form.
    QStringList tabbed()
    {
        QStringList keys;
        for (const QString &key : page->form().keys()) {
            QWidget *input = page->form().input(key);
            if (input->isVisible() && input->isEnabled() && (input->focusPolicy() & Qt::TabFocus))
                keys.append(key);
        }
        return keys;
    }
};

} // namespace

TEST_F(FormOfACase, everyServiceShowsTheFieldsOfTheChosenCaseOnOneScreenInBothLanguages)
{
    for (const UiLanguage language : {UiLanguage::Kazakh, UiLanguage::Russian}) {
        for (const domain::ServiceDescription &service : context.office->catalogue->services()) {
            open(service.code, language);
            showsOnlyItsOwnFields(service, QString());
            for (const domain::ServiceCase &kind : service.cases) {
                const QString what = service.code + u'/' + kind.code;
                choose(u"case"_s, kind.code);
                showsOnlyItsOwnFields(service, kind.code);
                fitsTheScreen(what);
                labelsAreWhole(what);
            }
        }
    }
}

TEST_F(FormOfACase, whatIsNotAskedIsNotSentAndComesBackWithItsCase)
{
    open(u"admission"_s);
    choose(u"case"_s, u"transfer_in"_s);
    ASSERT_TRUE(page->form().isAsked(u"details.school"_s));
    page->form().setValue(u"details.school"_s, u"№ 3 мектеп"_s);
    const auto details = [this](bool withUnasked) {
        return page->form().values(withUnasked).value(u"details"_s).toObject();
    };
    EXPECT_EQ(details(false).value(u"school"_s).toString(), u"№ 3 мектеп"_s);
    EXPECT_TRUE(tabbed().contains(u"details.school"_s));

    choose(u"case"_s, u"grade_1"_s);
    EXPECT_FALSE(details(false).contains(u"school"_s));
    EXPECT_FALSE(tabbed().contains(u"details.school"_s));
    EXPECT_EQ(details(true).value(u"school"_s).toString(), u"№ 3 мектеп"_s); // of the draft
    EXPECT_FALSE(page->findChild<QGroupBox *>(u"transferGroup"_s)->isVisible());

    choose(u"case"_s, u"transfer_in"_s);
    EXPECT_EQ(details(false).value(u"school"_s).toString(), u"№ 3 мектеп"_s);
    EXPECT_TRUE(page->findChild<QGroupBox *>(u"transferGroup"_s)->isVisible());
}

TEST_F(FormOfACase, aFaultOfAFieldThatIsNotSeenIsSaidInThePage)
{
    open(u"admission"_s);
    choose(u"case"_s, u"grade_1"_s);
    const domain::FieldFaults unplaced = page->form().showFaults(
        {{u"details.school"_s, domain::ErrorCode::RequiredField, {u"details.school"_s}}});
    EXPECT_EQ(unplaced.size(), 1);
}

TEST_F(FormOfACase, R35_aComplaintHasNoPapersAndThePrimaryButtonSaysNoReceipt)
{
    open(u"complaint"_s);
    choose(u"case"_s, u"written"_s);
    EXPECT_FALSE(page->findChild<DocumentChecklist *>(u"papersList"_s)->isVisible());
    EXPECT_EQ(
        page->findChild<QPushButton *>(u"registerButton"_s)->text(), u"Тіркеп, басып шығару"_s);
    page->registerNow();
    ASSERT_EQ(gateway.registerCommands.size(), 1); // nothing is missing that could be told first
    EXPECT_TRUE(gateway.registerCommands.at(0).draft.documents.isEmpty());
    EXPECT_EQ(page->form().input(u"child.iin"_s), nullptr);
}

TEST_F(FormOfACase, R35_thePersonComplainedOfIsOfferedByName)
{
    open(u"complaint"_s);
    auto *person = qobject_cast<QLineEdit *>(page->form().input(u"details.about_person"_s));
    ASSERT_NE(person, nullptr);
    ASSERT_NE(person->completer(), nullptr);
    person->completer()->setCompletionPrefix(u"сынақ"_s); // the first name, in small letters
    EXPECT_EQ(person->completer()->currentCompletion(), u"Үлгібаева Сынақ"_s);
}

TEST_F(FormOfACase, R35_aBareNumberIsOfferedAsALineOfEveryJournal)
{
    open(u"complaint"_s, UiLanguage::Russian);
    auto *about = qobject_cast<QLineEdit *>(page->form().input(u"details.about_line"_s));
    ASSERT_NE(about, nullptr);
    about->setFocus();
    type(u"17"_s);
    QCompleter *offer = about->completer();
    ASSERT_NE(offer, nullptr);
    offer->setCompletionPrefix(u"17"_s);
    EXPECT_EQ(offer->completionCount(), context.office->catalogue->services().size());
    const QModelIndex first = offer->model()->index(0, 0);
    EXPECT_EQ(first.data().toString(), u"Приём № 17"_s);
    EXPECT_EQ(offer->pathFromIndex(first), u"admission/17"_s);
}

TEST_F(FormOfACase, R31_aBareNumberOfThePreviousLineIsOfTheSameJournal)
{
    open(u"home_education"_s);
    auto *previous = qobject_cast<QLineEdit *>(page->form().input(u"details.previous_line"_s));
    ASSERT_NE(previous, nullptr);
    previous->setFocus();
    type(u"5"_s);
    page->form().firstInput()->setFocus();
    EXPECT_EQ(previous->text(), u"home_education/5"_s);
}

TEST_F(FormOfACase, R35_anEarlierLineOfTheSamePersonIsTakenWithAButton)
{
    application::LineView earlier;
    earlier.entry.line = {u"admission"_s, 0, 8};
    earlier.entry.printedNumber = u"8"_s;
    earlier.entry.service = u"admission"_s;
    earlier.entry.applicant.iin = motherIin;
    gateway.earlier = {earlier};
    open(u"complaint"_s);
    page->form().setValue(u"applicant.iin"_s, motherIin);
    auto *take = page->findChild<QPushButton *>(u"takeLineButton"_s);
    ASSERT_TRUE(soon([&] { return take->isVisible(); }));
    EXPECT_TRUE(take->text().contains(u"8"_s));
    take->click();
    const auto *about = qobject_cast<QLineEdit *>(page->form().input(u"details.about_line"_s));
    EXPECT_EQ(about->text(), u"admission/8"_s);
    // A form that names no line offers none.
    open(u"admission"_s);
    page->form().setValue(u"applicant.iin"_s, motherIin);
    take = page->findChild<QPushButton *>(u"takeLineButton"_s);
    EXPECT_TRUE(soon([&] { return page->findChild<QWidget *>(u"earlierList"_s)->isVisible(); }));
    EXPECT_FALSE(take->isVisible());
}

TEST_F(FormOfACase, whoComesForHisOwnDocumentIsNamedOnce)
{
    open(u"duplicate"_s);
    choose(u"case"_s, u"lost"_s);
    page->form().setValue(u"child.surname"_s, u"Үлгіов"_s);
    choose(u"applicant.relation"_s, u"parent"_s);
    EXPECT_TRUE(page->form().values().contains(u"child"_s));
    choose(u"applicant.relation"_s, u"self"_s);
    EXPECT_FALSE(page->form().values().contains(u"child"_s));
    EXPECT_FALSE(page->form().input(u"child.surname"_s)->isEnabled());
}

TEST_F(FormOfACase, R38_aSealedFieldSaysWhoReadsItAndComesBackWithTheDraft)
{
    open(u"home_education"_s);
    auto *note = qobject_cast<QPlainTextEdit *>(page->form().input(u"details.health_note"_s));
    ASSERT_NE(note, nullptr);
    EXPECT_FALSE(note->placeholderText().isEmpty());
    EXPECT_EQ(note->accessibleDescription(), note->placeholderText());
    EXPECT_TRUE(note->tabChangesFocus());
    note->setPlainText(u"құпия диагноз"_s);
    page->form().setValue(u"child.surname"_s, u"Үлгіов"_s);
    page->leave();
    ASSERT_TRUE(soon([&] { return drafts.all().size() == 1; }));
    const application::Draft draft = drafts.all().constFirst();
    open(u"home_education"_s);
    page->openDraft(draft); // the store seals it: nothing typed is lost
    note = qobject_cast<QPlainTextEdit *>(page->form().input(u"details.health_note"_s));
    EXPECT_EQ(note->toPlainText(), u"құпия диагноз"_s);
    EXPECT_EQ(page->form().values()[u"child"_s][u"surname"_s].toString(), u"Үлгіов"_s);
}
