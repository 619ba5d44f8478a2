// The inputs by themselves: what fingers do on every layout, and what the field makes of it.
#include "formfixture.h"

#include "ui/widgets/choiceedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/digitchoice.h"
#include "ui/widgets/documentchecklist.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/nameedit.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/phoneedit.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>

using namespace qyz;
using namespace qyz::tests;
using namespace qyz::ui;

namespace {

class Inputs : public FormFixture { };

/// A window with the input in it and another place to go to.
template <class Input> struct Window : QWidget {
    Input input{this};
    QLineEdit elsewhere{this};
};

} // namespace

TEST_F(Inputs, R18_theKazakhNumberRowGivesFigures)
{
    Window<IinEdit> window;
    show(window);
    window.input.setFocus();
    QSignalSpy completed(&window.input, &IinEdit::completed);
    type(u"ұұқ\"қ\"\"қққққ"_s);
    EXPECT_EQ(window.input.text(), fatherIin);
    ASSERT_EQ(completed.size(), 1);
    EXPECT_EQ(completed.at(0).at(1).toDate(), QDate(1899, 1, 1));
    EXPECT_EQ(window.input.sex(), domain::Sex::Male);
}

TEST_F(Inputs, aPastedNumberLosesItsSpacesAndItsKazakhLetters)
{
    Window<IinEdit> window;
    show(window);
    window.input.setFocus();
    QApplication::clipboard()->setText(u"990101 200007 "_s);
    window.input.paste();
    EXPECT_EQ(window.input.text(), motherIin);
    window.input.clear();
    QApplication::clipboard()->setText(u"ұұқ\"қ\"әққққ."_s);
    window.input.paste();
    EXPECT_EQ(window.input.text(), motherIin);
    type(u"x"_s);
    EXPECT_EQ(window.input.text(), motherIin);
}

TEST_F(Inputs, aWrongCheckDigitFillsNothingIn)
{
    Window<IinEdit> window;
    QSignalSpy completed(&window.input, &IinEdit::completed);
    window.input.setText(u"990101100001"_s);
    EXPECT_EQ(completed.size(), 0);
    EXPECT_FALSE(window.input.isComplete());
    EXPECT_FALSE(window.input.sex().has_value());
}

TEST_F(Inputs, theSexStandsInTheFieldOfANumber)
{
    Window<IinEdit> window;
    show(window);
    window.input.setSexWords(u"ер"_s, u"әйел"_s);
    window.input.setText(motherIin);
    const auto *label = window.input.findChild<QLabel *>();
    EXPECT_TRUE(label->isVisible());
    EXPECT_EQ(label->text(), u"әйел"_s);
    window.input.setText(u"99"_s);
    EXPECT_FALSE(label->isVisible());
}

TEST_F(Inputs, datesAreReadAsPeopleTypeThemAndShownInFull)
{
    for (const QString &typed :
        {u"1.4.18"_s, u"010418"_s, u"01.04.2018"_s, u"1ю4ю18"_s, u"қ\"қң\"ү"_s}) {
        Window<DateEdit> window;
        show(window);
        window.input.setToday({2026, 4, 1});
        window.input.setFocus();
        type(typed);
        window.elsewhere.setFocus();
        EXPECT_EQ(window.input.text(), u"01.04.2018"_s) << qPrintable(typed);
        EXPECT_EQ(window.input.isoDate(), u"2018-04-01"_s) << qPrintable(typed);
    }
}

TEST_F(Inputs, aDateThatIsNoneStaysAsItWasTyped)
{
    Window<DateEdit> window;
    show(window);
    window.input.setToday({2026, 4, 1});
    window.input.setFocus();
    type(u"31.02.18"_s);
    window.elsewhere.setFocus();
    EXPECT_EQ(window.input.text(), u"31.02.18"_s);
    EXPECT_EQ(window.input.isoDate(), u"31.02.18"_s);
}

TEST_F(Inputs, R13_aMomentHasTheOfficesOffset)
{
    Window<MomentEdit> window;
    show(window);
    window.input.setToday({2026, 4, 1});
    window.input.setFocus();
    type(u"31.3.26 1640"_s);
    window.elsewhere.setFocus();
    EXPECT_EQ(window.input.text(), u"31.03.2026, 16:40"_s);
    EXPECT_EQ(window.input.isoMoment(), u"2026-03-31T16:40:00+05:00"_s);
    MomentEdit again;
    again.setToday({2026, 4, 1});
    again.setIsoMoment(window.input.isoMoment());
    EXPECT_EQ(again.isoMoment(), window.input.isoMoment());
}

TEST_F(Inputs, aTelephoneNumberIsPutInOrderOnLeaving)
{
    Window<PhoneEdit> window;
    show(window);
    window.input.setFocus();
    type(u"87000000001"_s);
    window.elsewhere.setFocus();
    EXPECT_EQ(window.input.text(), u"+7 700 000 00 01"_s);
}

TEST_F(Inputs, capitalsAreOfferedAndTakenWithAKey)
{
    Window<NameEdit> window;
    show(window);
    window.input.setFocus();
    type(u"ҚАЙРАТ"_s);
    EXPECT_EQ(window.input.text(), u"ҚАЙРАТ"_s);
    EXPECT_EQ(window.input.offer(), u"Қайрат"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(window.input.text(), u"Қайрат"_s);
    EXPECT_TRUE(window.input.offer().isEmpty());
}

TEST_F(Inputs, mixedCapitalsAreTheWritersOwn)
{
    Window<NameEdit> window;
    window.input.setText(u"Әл-Фараби"_s);
    EXPECT_TRUE(window.input.offer().isEmpty());
}

TEST_F(Inputs, latinTwinsBecomeCyrillicOnLeaving)
{
    Window<NameEdit> window;
    show(window);
    window.input.setFocus();
    type(u"Kайрат"_s); // a Latin K
    window.elsewhere.setFocus();
    EXPECT_EQ(window.input.text(), u"Кайрат"_s);
}

TEST_F(Inputs, figuresChooseOnAnyLayout)
{
    Window<ChoiceEdit> window;
    window.input.setChoices({{u"a"_s, u"бір"_s}, {u"b"_s, u"екі"_s}, {u"c"_s, u"үш"_s}});
    show(window);
    window.input.setFocus();
    EXPECT_TRUE(window.input.code().isEmpty());
    type(u"ә"_s);
    EXPECT_EQ(window.input.code(), u"b"_s);
    type(u"3"_s);
    EXPECT_EQ(window.input.code(), u"c"_s);
    type(u"9"_s);
    EXPECT_EQ(window.input.code(), u"c"_s);
}

TEST_F(Inputs, newWordsAreNoNewChoice)
{
    ChoiceEdit choice;
    choice.setChoices({{u"a"_s, u"бір"_s}, {u"b"_s, u"екі"_s}});
    choice.setCode(u"b"_s);
    QSignalSpy changed(&choice, &ChoiceEdit::codeChanged);
    choice.setChoices({{u"a"_s, u"один"_s}, {u"b"_s, u"два"_s}});
    EXPECT_EQ(choice.code(), u"b"_s);
    EXPECT_EQ(choice.currentText(), u"два"_s);
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(Inputs, anEmptyNumberIsNothingAndNotZero)
{
    NumberEdit number;
    EXPECT_TRUE(number.number().isNull());
    number.setNumber(5);
    EXPECT_EQ(number.number().toInt(), 5);
    number.setNumber({});
    EXPECT_TRUE(number.text().isEmpty());
}

TEST_F(Inputs, R20_papersAreMarkedWithSpaceOrTheirFigure)
{
    DocumentChecklist papers;
    const domain::ServiceEdition *edition = service().editionOn({2026, 4, 1});
    ASSERT_NE(edition, nullptr);
    const domain::CaseEdition *grade1 = edition->caseEdition(u"grade_1"_s);
    papers.setPapers(*edition, *grade1, domain::Language::Kazakh);
    show(papers, {360, 300});
    papers.setFocus();
    const qsizetype required = papers.missing().size();
    ASSERT_GE(required, 3);
    ASSERT_GT(papers.count(), required); // the edition also has papers that may be brought
    key(Qt::Key_Space);
    EXPECT_EQ(papers.documents(), QStringList{grade1->documents.at(0).code});
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    EXPECT_EQ(papers.documents().size(), 2);
    type(u"ә"_s); // the key 2 on the Kazakh layout
    EXPECT_EQ(papers.documents().size(), 1);
    type(u"0"_s);
    EXPECT_TRUE(papers.missing().isEmpty());
    papers.setPapers(*edition, *grade1, domain::Language::Russian);
    EXPECT_EQ(papers.documents().size(), required);
}

TEST_F(Inputs, aLetterTypedOverAListIsHandedOn)
{
    DigitChoice list(true);
    list.setChoices({{u"x"_s, u"бір"_s}, {u"y"_s, u"екі"_s}});
    show(list, {300, 200});
    list.setFocus();
    QSignalSpy typed(&list, &DigitChoice::typed);
    type(u"1"_s);
    type(u"Т"_s);
    EXPECT_EQ(list.codes(), QStringList{u"x"_s});
    ASSERT_EQ(typed.size(), 1);
    EXPECT_EQ(typed.at(0).at(0).toString(), u"Т"_s);
}
