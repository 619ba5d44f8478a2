// Nothing is ever left out of a page of the book: long texts go to notes, notes to a sheet behind.
#include "pdftext.h"
#include "samples.h"

#include "print/bookends.h"
#include "print/correctionslips.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using test::Book;
using test::rendered;
using test::says;
using test::squeezed;

namespace {

QByteArray renderedSlips(const application::CorrectionSlips &slips)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(print::PdfRenderer().correctionSlips(slips, buffer).ok());
    buffer.close();
    return bytes;
}

/// Names that are all different, so that a lost one is missed.
QString longName(int seed, qsizetype letters)
{
    QString name;
    for (int word = seed; name.size() < letters; ++word)
        name += u"Құсайынғали%1 "_s.arg(word);
    return name.left(letters).trimmed();
}

int pageCount(const QByteArray &pdf)
{
    return print::PdfRenderer().pageCount(pdf);
}

} // namespace

TEST(BookWhole, aLongTextGoesToANoteOnTheSamePage)
{
    Book book = test::sampleBook(1);
    const QString name = longName(100, 4000);
    book.pages.first().rows[3].cells[2] = {name, name};
    const QByteArray pdf = rendered(book);
    EXPECT_EQ(pageCount(pdf), 1);
    EXPECT_TRUE(says(pdf, u"[1] № 4 · Өтініш беруші, телефоны / Заявитель, телефон: "_s + name));
    const QString text = test::textOf(pdf);
    EXPECT_EQ(text.count(u"[1]"_s), 2) << "in the cell and in front of the note";
    EXPECT_FALSE(text.contains(u'…'));
    EXPECT_TRUE(says(pdf, u"Жұмабеков Әлихан Ерұланұлы"_s)) << "the others stay as they are";
}

TEST(BookWhole, notesWithoutPlaceStandOnASheetBehindThePage)
{
    Book book = test::sampleBook(2);
    QStringList names;
    for (qsizetype row = 0; row < 10; ++row) {
        names.append(longName(static_cast<int>(row + 1) * 1000, 4000));
        book.pages.first().rows[row].cells[2] = {names.last(), names.last()};
    }
    const QByteArray pdf = rendered(book);
    EXPECT_GT(pageCount(pdf), 2);
    const QString text = squeezed(test::textOf(pdf));
    for (const QString &name : names) { // the foot of a sheet may stand inside of one
        for (const QString &word : name.split(u' '))
            ASSERT_TRUE(text.contains(squeezed(word)));
    }
    EXPECT_TRUE(says(pdf, u"1-бетке қосымша"_s));
    EXPECT_TRUE(says(pdf, u"Приложение к странице 1"_s));
    EXPECT_TRUE(says(pdf, u"Ескертпелердің жалғасы: 1-бетке қосымша"_s));
    EXPECT_TRUE(says(pdf, u"2-бет / Страница 2"_s));
}

TEST(BookWhole, R7_aCorrectionOfALongTextIsWholeToo)
{
    Book book = test::correctedBook();
    const QString before = longName(5000, 2000);
    const QString after = longName(9000, 2000);
    book.pages.first().rows[4].corrections[0].oldValue = before;
    book.pages.first().rows[4].corrections[0].newValue = after;
    const QByteArray pdf = rendered(book);
    EXPECT_TRUE(says(pdf, u"Түзетулер / Исправления: Баланың аты / Имя ребёнка: "_s + before));
    EXPECT_TRUE(says(pdf, after));
}

TEST(BookWhole, everyRowMayHaveLongCorrections)
{
    Book book = test::sampleBook(1);
    QStringList all;
    int seed = 20'000;
    for (application::BookRow &row : book.pages.first().rows) {
        for (int n = 0; n < 6; ++n) {
            all.append(longName(seed += 100, 200));
            row.corrections.append({{u"Тегі"_s, u"Фамилия"_s}, all.last(), u"Сейітов"_s, u"x"_s});
        }
    }
    const QString text = squeezed(test::textOf(rendered(book)));
    for (const QString &one : all)
        EXPECT_TRUE(text.contains(squeezed(one)));
}

TEST(BookWhole, aWordWiderThanItsCellIsDividedAndWhole)
{
    Book book = test::sampleBook(1);
    const QString word(600, u'Ш');
    book.pages.first().rows[0].cells[2] = {word, word};
    EXPECT_TRUE(says(rendered(book), word));
}

TEST(BookWhole, lettersTheFaceLacksAreLentByAnother)
{
    Book book = test::sampleBook(1);
    book.pages.first().rows[0].cells[2] = {u"И\u0306лияс \u2192 ℵ"_s, u"И\u0306лияс \u2192 ℵ"_s};
    const QByteArray pdf = rendered(book);
    EXPECT_TRUE(says(pdf, u"Йлияс"_s));
    EXPECT_TRUE(says(pdf, u"\u2192"_s));
}

TEST(BookWhole, R10_aMissingNumberOfAPaperBookIsNamed)
{
    Book book = test::sampleBook(1);
    application::BookRow missing;
    missing.row = 8;
    missing.number = u"8"_s;
    missing.missing = true;
    book.pages.first().rows.append(missing);
    EXPECT_TRUE(says(rendered(book), u"8 жазба жоқ / записи нет"_s));
}

TEST(BookWhole, R9_coverAndLastSheetOfAClosedVolumeSayWhatIsKnown)
{
    const Book book = test::boundBook();
    const QByteArray pdf = rendered(book);
    EXPECT_EQ(pageCount(pdf), 3);
    for (const QString &words : {u"Іс индексі: 02-15 · Том № 1"_s,
             u"Басталды: 2026 жылғы «1» қыркүйек"_s, u"Начат: «1» сентября 2026 года"_s,
             u"Аяқталды: 2026 жылғы «23» желтоқсан"_s, u"Окончен: «23» декабря 2026 года"_s,
             u"Журналдағы парақ саны: 101 · Сақтау мерзімі: ______"_s,
             u"Осы журналда 101 (жүз бір) парақ тігілді, нөмірленді және мөрмен бекітілді."_s,
             u"В настоящем журнале прошит, пронумерован и скреплён печатью 101 (сто один) лист."_s,
             u"Жазбалардың нөмірлері: 1–1000. Жойылған жазбалар: 3, 17"_s,
             u"Контрольный код по последнюю запись: 44321 56789 98765 43210 11223"_s,
             u"Директор ____________ (подпись) Ахметова Ж.Б."_s,
             u"М.О. 20__ жылғы «___» ____________"_s, u"М.П. «___» ____________ 20__ года"_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(BookWhole, anOpenVolumeLeavesItsEndToBeWrittenByHand)
{
    Book book = test::boundBook();
    book.ends->ended = {};
    book.ends->sheets = 0;
    book.ends->voided.clear();
    const auto cover = print::coverLines(book);
    EXPECT_EQ(cover.at(2).ru, u"Окончен: «___» ____________ 20__ года"_s);
    EXPECT_EQ(cover.at(2).kk, u"Аяқталды: 20__ жылғы «___» ____________"_s);
    const auto last = print::lastSheetLines(book);
    EXPECT_TRUE(last.at(1).kk.startsWith(u"Осы журналда ______ (____"_s));
    EXPECT_TRUE(last.at(2).ru.endsWith(u"Аннулированные записи: нет"_s));
}

TEST(BookWhole, R9_theLacingTextAgreesWithItsNumber)
{
    Book book = test::boundBook();
    const auto lacing = [&book](int sheets) {
        book.ends->sheets = sheets;
        return print::lastSheetLines(book).at(1).ru;
    };
    EXPECT_TRUE(lacing(21).endsWith(u"скреплён печатью 21 (двадцать один) лист."_s));
    EXPECT_TRUE(lacing(22).endsWith(u"скреплено печатью 22 (двадцать два) листа."_s));
    EXPECT_TRUE(lacing(11).endsWith(u"скреплено печатью 11 (одиннадцать) листов."_s));
}

TEST(BookWhole, R10_theLastSheetOfAPaperVolumeListsWhatIsMissing)
{
    Book book = test::boundBook();
    book.ends->paper = true;
    book.ends->missing = {u"5"_s, u"9"_s};
    EXPECT_TRUE(says(rendered(book), u"Пропущенные номера: 5, 9"_s));
}

TEST(BookWhole, R8_slipsShowWhatToPasteWhere)
{
    const QByteArray pdf = renderedSlips(test::sampleSlips(3));
    EXPECT_EQ(pageCount(pdf), 1) << "several on a sheet";
    for (const QString &words : {u"ТҮЗЕТУ ПАРАҒЫ № 111/1 / ЛИСТОК ИСПРАВЛЕНИЯ № 111/1"_s,
             u"12-бет, 1-жол, № 111 жазба / Страница 12, строка 1, запись № 111"_s,
             u"Бұрынғы жазба / Прежняя запись: Алихан"_s,
             u"Түзетілген жазба / Исправленная запись: Әлихан"_s,
             u"Исправил(а): Кененбаева З.К., 02.09.2026, 10:20"_s,
             u"Исправленному верить. секретарь-делопроизводитель ____________"_s,
             u"АННУЛИРОВАНО. Причина: куәлікпен салыстырылды. Аннулировал(а): Кененбаева З.К."_s,
             u"Журналдың тиісті бетіне тігіледі."_s})
        EXPECT_TRUE(says(pdf, words));
    EXPECT_EQ(pageCount(renderedSlips(test::sampleSlips(12))), 3);
}

TEST(BookWhole, R8_aSlipLongerThanASheetGoesOnOnTheNext)
{
    application::CorrectionSlips slips = test::sampleSlips(1);
    slips.slips[0].changes[0].oldValue = longName(30'000, 12'000);
    slips.slips[0].changes[0].newValue = longName(50'000, 4'000);
    const QByteArray pdf = renderedSlips(slips);
    EXPECT_GT(pageCount(pdf), 1);
    EXPECT_TRUE(says(pdf, slips.slips[0].changes[0].oldValue));
    EXPECT_TRUE(says(pdf, slips.slips[0].changes[0].newValue));
}
