// The passport of a service: the fixed rows of the law, who does what, and what is not confirmed.
#include "application/paper/passportbuilder.h"
#include "deskfixture.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class Passports : public ::testing::Test {
protected:
    Result<PassportModel> passport(const QString &service, QDate day = QDate(2026, 6, 15))
    {
        return desk.registry.passport(service, day, SlipLanguage::Both);
    }
    static const PassportRow *row(const PassportModel &model, const QString &title)
    {
        for (const PassportRow &known : model.rows) {
            if (known.title.ru.startsWith(title))
                return &known;
        }
        return nullptr;
    }
    static std::string facts(const PassportModel &model, const QString &title)
    {
        QStringList texts;
        const PassportRow *known = row(model, title);
        for (const PassportFact &fact : known ? known->facts : QList<PassportFact>())
            texts.append(fact.text.ru + (fact.confirmed ? QString() : u" ?"_s));
        return known ? readable(texts) : "no row";
    }

    Desk desk;
};

} // namespace

TEST_F(Passports, everyServiceHasOneWithTheFixedRowsInBothLanguages)
{
    for (const ServiceDescription &service : desk.cache->catalogue().services()) {
        const auto model = passport(service.code);
        ASSERT_TRUE(model.ok()) << readable(service.code);
        for (const QString &title : {u"Наименование"_s, u"Подвиды"_s, u"Услугодатель"_s,
                 u"Способы"_s, u"Срок"_s, u"Форма"_s, u"Результат"_s, u"Оплата"_s, u"График"_s,
                 u"Перечень"_s, u"Основания для отказа в оказании"_s, u"Порядок"_s})
            EXPECT_TRUE(row(*model, title)) << readable(service.code) << readable(title);
        for (const PassportRow &known : model->rows) {
            EXPECT_TRUE(known.title.isComplete());
            for (const PassportFact &fact : known.facts)
                EXPECT_TRUE(fact.text.isComplete());
        }
        EXPECT_FALSE(model->steps.isEmpty());
        EXPECT_FALSE(model->people.isEmpty());
    }
}

TEST_F(Passports, R17_theEditionOfTheDayDecides)
{
    EXPECT_EQ(readable(passport(u"admission"_s)->validFrom.ru), "15 сентября 2025 года");
    EXPECT_EQ(readable(passport(u"admission"_s, QDate(2017, 1, 9))->validFrom.ru),
        "1 сентября 2016 года");
    EXPECT_EQ(codeOf(passport(u"admission"_s, QDate(2011, 1, 9))), "BeforeJournalStart");
    EXPECT_EQ(codeOf(passport(u"nothing"_s)), "UnknownService");
    EXPECT_EQ(readable(passport(u"admission"_s, QDate())->day.ru), "15 июня 2026 года") << "today";
}

TEST_F(Passports, R25_termsStandUnderTheirCaseAndAreMarkedWhereNotConfirmed)
{
    const std::string terms = facts(*passport(u"admission"_s), u"Срок"_s);
    EXPECT_NE(terms.find("1 класс: Выдать расписку — 1 рабочий день"), std::string::npos) << terms;
    EXPECT_NE(terms.find("поступившие до 25 августа — не ранее 25 августа"), std::string::npos);
    EXPECT_NE(terms.find(" ?"), std::string::npos);
    EXPECT_EQ(facts(*passport(u"complaint"_s), u"Основания для отказа в оказании"_s),
        "отказ в приёме и рассмотрении не допускается");
    EXPECT_EQ(facts(*passport(u"complaint"_s), u"Перечень"_s), "не требуются");
}

TEST_F(Passports, whatTheEditionDoesNotTellIsLeftOpenAndListed)
{
    const auto model = passport(u"admission"_s);
    EXPECT_EQ(facts(*model, u"Оплата"_s), "") << "never invented";
    EXPECT_FALSE(model->unconfirmed.isEmpty());
    EXPECT_EQ(readable(model->unconfirmed.first().ru), "Эта редакция с текстом акта не сверена.");
    for (const LocalizedText &text : model->unconfirmed)
        EXPECT_TRUE(text.isComplete());
}

TEST_F(Passports, R23_theAssignmentsOfTheDaySayWhoDoesWhat)
{
    const auto model = passport(u"home_education"_s);
    QStringList steps;
    for (const PassportStep &step : model->steps)
        steps.append(step.what.ru + u": "_s + step.who);
    const std::string all = readable(steps);
    EXPECT_NE(all.find("Приём и регистрация: Ахметова\u00a0Ж.Б."), std::string::npos) << all;
    EXPECT_NE(all.find("Рассмотрение и принятие решения: Кравченко\u00a0И.П."), std::string::npos);
    EXPECT_NE(all.find("Издать приказ: Байжанова\u00a0Г.С."), std::string::npos);
    ASSERT_EQ(model->people.size(), 3);
    EXPECT_EQ(readable(model->people[1].name), "Кравченко Ирина Павловна");
    EXPECT_EQ(readable(model->people[1].duty.kk), "жауапты орындаушы");
    EXPECT_EQ(readable(model->people[0].order), "1");
    const auto admission = passport(u"admission"_s);
    EXPECT_EQ(admission->people.size(), 2) << "no reviewer";
}

TEST_F(Passports, R12_theHoursAreThoseOfTheDay)
{
    EXPECT_EQ(facts(*passport(u"duplicate"_s), u"График"_s),
        "понедельник – пятница, с 9:00 до 14:30, кроме выходных и праздничных дней");
}

TEST_F(Passports, readingOneWritesNothing)
{
    const qsizetype access = desk.records(u"access"_s);
    ASSERT_TRUE(passport(u"admission"_s).ok());
    EXPECT_EQ(desk.records(u"access"_s), access);
}
