#include "pdftext.h"
#include "samples.h"

#include "print/bookcolumns.h"
#include "print/bookframe.h"
#include "print/bookrows.h"

#include <QBuffer>
#include <QPdfDocument>

#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using test::Book;
using test::painted;
using test::rendered;
using test::says;
using test::saysNot;

namespace {

/// Horizontal rules met when going down in the middle of the last column, below its number.
int ruledLines(const QImage &image)
{
    const double dots = image.width() / 297.0;
    const int x = static_cast<int>(277 * dots);
    int rules = 0;
    bool inRule = false;
    for (int y = static_cast<int>(40.5 * dots); y < static_cast<int>(190.6 * dots); ++y) {
        const bool dark = test::isDark(image, x, y);
        rules += dark && !inRule ? 1 : 0;
        inRule = dark;
    }
    return rules;
}

} // namespace

TEST(Book, hasBothTitlesAndBothLanguagesOfEveryHeading)
{
    const QByteArray pdf = rendered(test::sampleBook(1));
    EXPECT_TRUE(
        says(pdf, u"Мектеп білім беруді ұйымдастыруға балаларды және құжаттарды қабылдау"_s));
    EXPECT_TRUE(says(pdf, u"Прием детей и документов для организации школьного образования"_s));
    for (const application::BookColumn &column : test::sampleBook(1).columns) {
        EXPECT_TRUE(says(pdf, column.title.kk));
        EXPECT_TRUE(says(pdf, column.title.ru));
    }
}

TEST(Book, fitsTheWidthOfThePage)
{
    EXPECT_LE(print::bookWidth(test::sampleBook(1).columns) + 14 + 5, 297);
}

TEST(Book, showsTheValuesOfALine)
{
    const QByteArray pdf = rendered(test::sampleBook(1));
    for (const QString &words : {u"01.09.2026, 09:07"_s, u"Жұмабекова Айгерім Қанатқызы"_s,
             u"+7 701 000 00 01"_s, u"14.03.2019"_s, u"1-сынып, қазақ тілі"_s,
             u"1 класс, казахский язык"_s, u"через канцелярию (на бумаге)"_s, u"02.09.2026"_s,
             u"Бұйрық № 105"_s, u"Приказ № 105"_s, u"по ИИН"_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(Book, R8_aPageHasItsRuledLinesEvenWhereNothingIsWritten)
{
    EXPECT_EQ(ruledLines(test::pictureOf(rendered(test::sampleBook(1)), 0, 200)), 10);
    Book empty = test::sampleBook(1);
    empty.pages.first().rows.clear();
    EXPECT_EQ(ruledLines(test::pictureOf(rendered(empty), 0, 200)), 10);
    empty.pages.first().rowsPerPage = 7;
    EXPECT_EQ(ruledLines(test::pictureOf(rendered(empty), 0, 200)), 7);
}

TEST(Book, R8_theRowsShareThePageWhateverStandsInThem)
{
    Book book = test::correctedBook();
    book.pages.first().rows[0].cells[2] = {QString(600, u'Ш'), QString(600, u'Ш')};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    print::Paper paper(QPageLayout::Landscape, u"test"_s, buffer);
    const qreal height = print::BookFrame::body(paper, book.columns).height();
    const auto layout = print::layOutRows(paper, book.columns, book.pages.constFirst(), height);
    ASSERT_EQ(layout.rows.size(), 10);
    const qreal sum = std::accumulate(layout.rows.begin(), layout.rows.end(), 0.0,
        [](qreal all, const print::RowPlace &row) { return all + row.height; });
    EXPECT_NEAR(sum + print::notesHeight(paper, layout, layout.notesHere), height, 1);
    EXPECT_GE(layout.type.points, 7.0);
}

TEST(Book, R8_carriesTheControlCodePageVolumeAndSeq)
{
    Book book = test::sampleBook(2);
    book.fileIndex = u"02-15"_s;
    const QByteArray pdf = rendered(book);
    EXPECT_EQ(print::PdfRenderer().pageCount(pdf), 2);
    for (const QString &words : {u"Бақылау коды / Контрольный код: 01234 56789 98765 43210 11223"_s,
             u"admission · Том № 1 · 2-бет / стр. 2 · seq 1042"_s, u"2-бет / Страница 2"_s,
             u"Индекс дела: 02-15"_s,
             u"Басып шығарылды / Напечатано: 01.09.2026, 14:40, Кененбаева З.К."_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(Book, R8_theQrIsTheCodeAndTheSeq)
{
    const auto of = print::bookQr(test::sampleBook(1));
    const auto wanted = print::qrOfDigits(u"01234567899876543210112231042"_s);
    ASSERT_TRUE(of.ok() && wanted.ok());
    EXPECT_EQ(of->modules, wanted->modules);
}

TEST(Book, R4_aVoidedLineKeepsItsTextAndIsCrossedOut)
{
    const QByteArray voided = rendered(test::correctedBook());
    EXPECT_TRUE(says(voided, u"ЖОЙЫЛДЫ / АННУЛИРОВАНО"_s));
    EXPECT_TRUE(says(voided, u"зарегистрировано дважды"_s));
    EXPECT_TRUE(says(voided, u"09:21"_s)) << "the time of the voided third line";
    EXPECT_TRUE(saysNot(rendered(test::sampleBook(1)), u"АННУЛИРОВАНО"_s));
}

TEST(Book, R7_aCorrectionShowsTheOldValueStruckBesideTheNewOne)
{
    const QByteArray pdf = rendered(test::correctedBook());
    EXPECT_TRUE(says(pdf, u"Баланың аты / Имя ребёнка: Алихан Әлихан"_s));
    EXPECT_TRUE(says(pdf, u"Түзетілгенге сенуге болады / Исправленному верить"_s));
    EXPECT_TRUE(says(pdf, u"Кененбаева З.К., 02.09.2026, 10:20"_s));
    const auto lines = print::bookCorrections(test::correctedBook().pages[0].rows[4]);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.at(0).at(1).struck);
    EXPECT_EQ(lines.at(0).at(1).text, u"Алихан"_s);
    EXPECT_FALSE(lines.at(0).at(3).struck);
}

TEST(Book, ofAPracticeRegistryIsMarkedOnEveryPage)
{
    Book book = test::sampleBook(3);
    book.practice = true;
    const QString text = test::textOf(rendered(book));
    EXPECT_EQ(text.count(u"ОҚУ ДЕРЕКҚОРЫ. Заңды күші жоқ"_s), 3);
    EXPECT_EQ(text.count(u"УЧЕБНАЯ БАЗА. Юридической силы не имеет"_s), 3);
}

TEST(Book, writesALineOnceWhereBothLanguagesAgree)
{
    application::BookRow row;
    row.number = u"17"_s;
    row.cells = {{u"17"_s, u"17"_s}, {u"02.09.2026\nЖСН бойынша"_s, u"02.09.2026\nпо ИИН"_s, false},
        {u"1-сынып, "_s, u"1 класс, "_s, false}};
    const auto cells = print::bookCells(row);
    ASSERT_EQ(cells.size(), 3);
    ASSERT_EQ(cells[0].size(), 1);
    EXPECT_TRUE(cells[0].at(0).at(0).bold);
    ASSERT_EQ(cells[1].size(), 3);
    EXPECT_EQ(cells[1].at(0).at(0).text, u"02.09.2026"_s);
    EXPECT_EQ(cells[1].at(2).at(0).text, u"по\u00a0ИИН"_s.replace(QChar(QChar::Nbsp), u' '));
    ASSERT_EQ(cells[2].size(), 2);
    EXPECT_EQ(cells[2].at(0).at(0).text, u"1-сынып"_s);
}

TEST(Book, ofAWholeVolumeStaysSmall)
{
    const QByteArray pdf = rendered(test::sampleBook(100));
    EXPECT_EQ(print::PdfRenderer().pageCount(pdf), 100);
    EXPECT_LT(pdf.size(), 5'000'000);
    EXPECT_TRUE(says(pdf, u"100-бет / Страница 100"_s));
}

TEST(Book, refusesToBeWithoutPages)
{
    const auto result = painted(test::sampleBook(0));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, domain::ErrorCode::Internal);
}
