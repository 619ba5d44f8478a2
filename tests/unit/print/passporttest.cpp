// The passport of a service on paper.
#include "pdftext.h"
#include "samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using application::PassportModel;
using application::SlipLanguage;
using test::says;
using test::saysNot;

namespace {

QByteArray rendered(const PassportModel &model)
{
    print::PdfRenderer renderer;
    return test::bytesOf(renderer.passport(model));
}

} // namespace

TEST(Passport, isOnePageInEachLanguageAndInBoth)
{
    for (const SlipLanguage language :
        {SlipLanguage::Kazakh, SlipLanguage::Russian, SlipLanguage::Both}) {
        const QByteArray pdf = rendered(test::samplePassport(language));
        EXPECT_EQ(print::PdfRenderer().pageCount(pdf), 1);
        const bool kk = language != SlipLanguage::Russian;
        const bool ru = language != SlipLanguage::Kazakh;
        EXPECT_EQ(bool(says(pdf, u"МЕМЛЕКЕТТІК ҚЫЗМЕТТІҢ ПАСПОРТЫ"_s)), kk);
        EXPECT_EQ(bool(says(pdf, u"ПАСПОРТ ГОСУДАРСТВЕННОЙ УСЛУГИ"_s)), ru);
        EXPECT_EQ(bool(says(pdf, u"Кім, нені және қандай мерзімде орындайды"_s)), kk);
        EXPECT_EQ(bool(says(pdf, u"Ответственные за оказание услуги"_s)), ru);
        EXPECT_TRUE(saysNot(pdf, u"{{"_s));
    }
}

TEST(Passport, marksWhatNobodyConfirmedAndListsIt)
{
    const QByteArray pdf = rendered(test::samplePassport(SlipLanguage::Both));
    EXPECT_TRUE(says(pdf, u"издать приказ — 1 рабочий день [не подтверждено]"_s));
    EXPECT_TRUE(says(pdf, u"бұйрық шығару – 1 жұмыс күні [расталмаған]"_s));
    EXPECT_TRUE(saysNot(pdf, u"выдать расписку — 1 рабочий день [не"_s));
    EXPECT_TRUE(says(pdf, u"Оплата: [не подтверждено]"_s)) << "a row the edition does not tell";
    EXPECT_TRUE(says(pdf, u"НЕ ПОДТВЕРЖДЕНО 1. Оплата в акте не найдена."_s));
    EXPECT_TRUE(says(pdf, u"РАСТАЛМАҒАН 1. Төлемі актіде табылмады."_s));
    PassportModel sure = test::samplePassport(SlipLanguage::Both);
    sure.unconfirmed.clear();
    EXPECT_TRUE(saysNot(rendered(sure), u"НЕ ПОДТВЕРЖДЕНО"_s));
}

TEST(Passport, namesWhoDoesWhatAndWhoAnswersForIt)
{
    const QByteArray pdf = rendered(test::samplePassport(SlipLanguage::Russian));
    for (const QString &words : {u"Приём и регистрация Кененбаева З.К. 15 минут"_s,
             u"Издать приказ ____________"_s, u"Кененбаева Зере Қайратқызы"_s,
             u"секретарь-делопроизводитель"_s, u"регистратор"_s, u"8 (71645) 0-00-00"_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(Passport, ofAPracticeRegistryIsMarked)
{
    PassportModel passport = test::samplePassport(SlipLanguage::Both);
    EXPECT_TRUE(saysNot(rendered(passport), u"УЧЕБНАЯ"_s));
    passport.practice = true;
    EXPECT_TRUE(says(rendered(passport), u"УЧЕБНАЯ БАЗА. Юридической силы не имеет"_s));
}

TEST(Passport, takesMorePagesBeforeAnythingIsCut)
{
    PassportModel passport = test::samplePassport(SlipLanguage::Both);
    for (int n = 0; n < 60; ++n) {
        passport.unconfirmed.append({u"Бұл мәлімет актіде табылмады, №%1 қазақша."_s.arg(n),
            u"Это сведение в акте не найдено, №%1 по-русски."_s.arg(n)});
    }
    const QByteArray pdf = rendered(passport);
    EXPECT_GT(print::PdfRenderer().pageCount(pdf), 1);
    for (int n = 0; n < 60; ++n) {
        EXPECT_TRUE(says(pdf, u"не найдено, №%1 по-русски."_s.arg(n)));
        EXPECT_TRUE(says(pdf, u"табылмады, №%1 қазақша."_s.arg(n)));
    }
}
