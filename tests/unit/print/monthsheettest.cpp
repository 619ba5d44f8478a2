// The statement of a closed month on paper (R9).
#include "pdftext.h"
#include "samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using application::MonthSheetModel;
using application::SlipLanguage;
using test::says;
using test::saysNot;

namespace {

MonthSheetModel sample(SlipLanguage language)
{
    MonthSheetModel model;
    model.language = language;
    model.monthCode = u"2026-10"_s;
    model.organisation = {u"№ 7 орта мектеп"_s, u"Средняя школа № 7"_s, false};
    model.month = {u"2026 жылғы қазан"_s, u"октябрь 2026 года"_s, false};
    model.rows = {{{u"Қабылдау журналы"_s, u"Журнал приёма"_s, false}, u"17"_s, u"41"_s, 25, 3, 1,
                      214, u"03956 28377 07121 64544 99872"_s},
        {{u"Шағымдар журналы"_s, u"Журнал жалоб"_s, false}, {}, {}, 0, 0, 0, 9,
            u"02839 42382 14484 74522 12184"_s}};
    model.notes = {{{u"Мерзімі өткен жазбалар"_s, u"Записи с истёкшим сроком"_s, false},
        u"приказ готовится"_s}};
    model.closedAt = u"30.10.2026, 14:31"_s;
    model.closedBy = u"Кененбаева З.К."_s;
    model.closedByPost = {u"директор"_s, u"директор"_s, false};
    return model;
}

QByteArray rendered(const MonthSheetModel &model)
{
    print::PdfRenderer renderer;
    return test::bytesOf(renderer.monthSheet(model));
}

} // namespace

TEST(MonthSheet, R9_isOnePageInEachLanguageAndInBoth)
{
    for (const SlipLanguage language :
        {SlipLanguage::Kazakh, SlipLanguage::Russian, SlipLanguage::Both}) {
        const QByteArray pdf = rendered(sample(language));
        EXPECT_EQ(print::PdfRenderer().pageCount(pdf), 1);
        const bool kk = language != SlipLanguage::Russian;
        const bool ru = language != SlipLanguage::Kazakh;
        EXPECT_EQ(bool(says(pdf, u"АЙДЫ ЖАБУ ТУРАЛЫ ВЕДОМОСТЬ"_s)), kk);
        EXPECT_EQ(bool(says(pdf, u"ВЕДОМОСТЬ О ЗАКРЫТИИ МЕСЯЦА"_s)), ru);
        EXPECT_EQ(bool(says(pdf, u"2026 жылғы қазан"_s)), kk);
        EXPECT_EQ(bool(says(pdf, u"октябрь 2026 года"_s)), ru);
        EXPECT_EQ(bool(says(pdf, u"М.О."_s)), kk);
        EXPECT_EQ(bool(says(pdf, u"М.П."_s)), ru);
        EXPECT_TRUE(saysNot(pdf, u"{{"_s));
    }
}

TEST(MonthSheet, R9_tellsOfEachJournalItsNumbersAndItsControlCode)
{
    const QByteArray pdf = rendered(sample(SlipLanguage::Both));
    for (const QString &words : {u"17–41"_s, u"03956 28377 07121 64544 99872"_s, u"№ 214"_s,
             u"02839 42382 14484 74522 12184"_s, u"приказ готовится"_s, u"Кененбаева З.К."_s})
        EXPECT_TRUE(says(pdf, words)) << words.toStdString();
    MonthSheetModel plain = sample(SlipLanguage::Both);
    plain.notes.clear();
    EXPECT_TRUE(saysNot(rendered(plain), u"Пояснения"_s));
}
