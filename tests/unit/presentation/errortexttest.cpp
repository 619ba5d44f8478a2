#include "presentation/errortext.h"

#include <gtest/gtest.h>

using namespace qyz::domain;
using namespace qyz::presentation;
using namespace Qt::Literals::StringLiterals;

TEST(ErrorText, R12_saysWhenTheOfficeOpens)
{
    const Error error = makeError(ErrorCode::OfficeClosed, {u"02.09.2026"_s, u"09:00"_s});
    EXPECT_EQ(errorText(error, UiLanguage::Kazakh),
        u"Кеңсе қазір жабық. Ашылатын уақыты: 02.09.2026, 09:00. Қаралама сақталды."_s);
    EXPECT_EQ(errorText(error, UiLanguage::Russian),
        u"Канцелярия сейчас закрыта. Откроется: 02.09.2026, 09:00. Черновик сохранён."_s);
    EXPECT_EQ(errorText(error, UiLanguage::English),
        u"The office is closed now. It opens: 02.09.2026, 09:00. The draft is kept."_s);
}

TEST(ErrorText, aMomentMayComeAsOneArgument)
{
    EXPECT_EQ(sentence(ErrorCode::OfficeClosed, {u"02.09.2026, 09:00"_s}, UiLanguage::Russian),
        u"Канцелярия сейчас закрыта. Откроется: 02.09.2026, 09:00. Черновик сохранён."_s);
}

TEST(ErrorText, withoutArgumentsNoPlaceIsShown)
{
    for (int i = 0; i < errorCodeCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        for (const UiLanguage language :
            {UiLanguage::Kazakh, UiLanguage::Russian, UiLanguage::English}) {
            const QString text = sentence(code, {}, language);
            EXPECT_FALSE(text.isEmpty()) << errorName(code).toStdString();
            EXPECT_FALSE(text.contains(u'%')) << errorName(code).toStdString();
        }
    }
}

TEST(ErrorText, anEmptyArgumentGivesTheShorterSentence)
{
    EXPECT_EQ(sentence(ErrorCode::NoRight, {QString()}, UiLanguage::English),
        u"You have no right to do this. Ask the administrator."_s);
}

TEST(ErrorText, fieldsAreNamedInTheReadersWords)
{
    const FieldFault fault{u"child.iin"_s, ErrorCode::RequiredField, {u"child.iin"_s}};
    EXPECT_EQ(faultText(fault, UiLanguage::Kazakh), u"Толтырыңыз: Баланың ЖСН."_s);
    EXPECT_EQ(faultText(fault, UiLanguage::Russian), u"Заполните: ИИН ребёнка."_s);
    EXPECT_EQ(faultText(fault, UiLanguage::English), u"Fill in: Child's IIN."_s);
}

TEST(ErrorText, keysOfJsonStayAsTheyWereTyped)
{
    EXPECT_EQ(sentence(ErrorCode::UnknownKey, {u"child.name"_s}, UiLanguage::Russian),
        u"Программа не знает такого ключа: «child.name». Проверьте написание, ничего не сохранено."_s);
}

TEST(ErrorText, R26_statesAreNamedInTheReadersWords)
{
    EXPECT_EQ(sentence(ErrorCode::InvalidTransition, {u"in_review"_s}, UiLanguage::Kazakh),
        u"Жазбаның күйі – «Қаралуда», сондықтан бұл әрекет орындалмайды."_s);
}

TEST(ErrorText, R28_theApplicantsLanguageIsNamed)
{
    EXPECT_TRUE(sentence(ErrorCode::GroundMissing, {u"kk"_s}, UiLanguage::Russian)
                    .endsWith(u"на языке заявителя: казахский язык."_s));
}

TEST(ErrorText, whatLooksLikeAPlaceInsideAnArgumentStays)
{
    EXPECT_EQ(sentence(ErrorCode::UnknownValue, {u"%2"_s, u"%1"_s}, UiLanguage::English),
        u"%2: this value is not in the list: “%1”. Choose one from the list."_s);
}

TEST(ErrorText, anUnknownFieldKeepsItsPath)
{
    EXPECT_EQ(fieldName(u"details.something"_s, UiLanguage::Kazakh), u"details.something"_s);
}
