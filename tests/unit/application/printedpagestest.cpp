// Which pages are printed, which wait, and what happened to printed ones since (R8).
#include "application/recordwriter.h"
#include "deskfixture.h"
#include "domain/journal/papercode.h"
#include "readbook.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class PrintedPages : public ::testing::Test {
protected:
    void addLines(int count)
    {
        for (int n = 0; n < count; ++n)
            ASSERT_TRUE(desk.add(childNumber(m_added++)).ok());
    }
    Result<ReadBook> print(BookPart part, int first = 0, int last = 0)
    {
        return readBook(desk.registry, {u"admission"_s, 0, part, first, last, u"registrar"_s});
    }
    std::string pages(const Result<ReadBook> &book)
    {
        if (!book.ok())
            return codeOf(book);
        QStringList numbers;
        for (const BookPage &page : book->pages)
            numbers.append(QString::number(page.page));
        return readable(numbers);
    }
    BookState state() { return *desk.registry.bookState(u"admission"_s, 0, u"registrar"_s); }
    Result<CorrectionSlips> slips(int page = 0)
    {
        return desk.registry.correctionSlips(u"admission"_s, 0, page, u"registrar"_s);
    }
    bool correct(qint64 number, const QString &name)
    {
        return desk
            .act(u"correct"_s,
                {{u"field"_s, u"child.name"_s}, {u"value"_s, name}, {u"reason"_s, u"қате"_s},
                    {u"requested_by"_s, u"анасы"_s}},
                u"registrar"_s, number)
            .ok();
    }
    bool strike(qint64 number)
    {
        return desk.act(u"void"_s, {{u"reason"_s, u"екі рет"_s}}, u"registrar"_s, number).ok();
    }

    Desk desk;

private:
    int m_added = 0;
};

std::string numbers(const QList<qint64> &list)
{
    QStringList texts;
    for (const qint64 number : list)
        texts.append(QString::number(number));
    return readable(texts);
}

} // namespace

TEST_F(PrintedPages, R8_aFullPageIsNewUntilItWasPrintedFull)
{
    addLines(12);
    EXPECT_EQ(pages(print(BookPart::NewPages)), "1");
    EXPECT_EQ(pages(print(BookPart::NewPages)), "NothingToPrint");
    EXPECT_EQ(pages(print(BookPart::Pages, 2, 2)), "2") << "with two lines on it";
    addLines(8);
    EXPECT_EQ(pages(print(BookPart::NewPages)), "2") << "printed before, but not full";
    EXPECT_EQ(pages(print(BookPart::NewPages)), "NothingToPrint");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(PrintedPages, R8_newPagesWithAPrintedOneBetweenShareARecord)
{
    addLines(30);
    ASSERT_EQ(pages(print(BookPart::Pages, 2, 2)), "2");
    EXPECT_EQ(pages(print(BookPart::NewPages)), "1|3");
    const StoredRecord last = desk.transactor.state.chains.value(u"admission"_s).last();
    EXPECT_EQ(
        last.payload->text, payloadText(QJsonDocument::fromJson(last.payload->text).object()));
    EXPECT_TRUE(last.payload->text.contains("\"pages\":[1,3]"));
    EXPECT_EQ(pages(print(BookPart::NewPages)), "NothingToPrint");
}

TEST_F(PrintedPages, R8_todaysPagesAreThoseWithLinesOfToday)
{
    addLines(15);
    EXPECT_EQ(pages(print(BookPart::Today)), "1|2");
    desk.clock.addDays(1);
    EXPECT_EQ(pages(print(BookPart::Today)), "NothingToPrint");
    addLines(1);
    EXPECT_EQ(pages(print(BookPart::Today)), "2");
}

TEST_F(PrintedPages, R8_whatHappensToAPrintedPageIsListedCorrectionsApart)
{
    addLines(11);
    ASSERT_TRUE(correct(2, u"Бұрын"_s));
    ASSERT_EQ(pages(print(BookPart::Pages)), "1|2");
    EXPECT_TRUE(state().touched.isEmpty());
    ASSERT_TRUE(correct(3, u"Кейін"_s));
    ASSERT_TRUE(strike(5));
    ASSERT_TRUE(desk.act(u"result-ready"_s, {{u"place"_s, u"3-сөре"_s}}, u"registrar"_s, 7).ok());
    addLines(1);
    const BookState known = state();
    ASSERT_EQ(known.touched.size(), 2);
    EXPECT_EQ(known.touched[0].page, 1);
    EXPECT_EQ(numbers(known.touched[0].corrected), "3");
    EXPECT_EQ(numbers(known.touched[0].voided), "5");
    EXPECT_EQ(numbers(known.touched[0].completed), "7");
    EXPECT_EQ(numbers(known.touched[1].completed), "12");
    EXPECT_EQ(known.begunPages, 2);
    ASSERT_EQ(pages(print(BookPart::Pages, 1, 1)), "1");
    EXPECT_EQ(state().touched.size(), 1) << "page 1 is on new paper";
}

TEST_F(PrintedPages, R8_slipsHaveOnlyWhatCameAfterThePrinting)
{
    addLines(10);
    ASSERT_TRUE(correct(3, u"Бұрын"_s));
    ASSERT_EQ(pages(print(BookPart::Pages)), "1");
    EXPECT_EQ(codeOf(slips()), "NothingToPrint");
    ASSERT_TRUE(correct(3, u"Кейін"_s));
    ASSERT_TRUE(strike(5));
    const qsizetype looks = desk.records(u"access"_s);
    const auto found = slips();
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(desk.records(u"access"_s), looks + 1) << "R38: a look, and nothing in the journal";
    ASSERT_EQ(found->slips.size(), 2);
    const CorrectionSlip &corrected = found->slips[0];
    EXPECT_EQ(corrected.page, 1);
    EXPECT_EQ(corrected.row, 3);
    EXPECT_EQ(readable(corrected.slipNumber), "3/2");
    ASSERT_EQ(corrected.changes.size(), 1);
    EXPECT_EQ(readable(corrected.changes[0].oldValue), "Бұрын");
    EXPECT_EQ(readable(corrected.changes[0].newValue), "Кейін");
    EXPECT_EQ(readable(corrected.changes[0].reason), "қате");
    EXPECT_EQ(readable(corrected.changes[0].requestedBy), "анасы");
    EXPECT_EQ(readable(corrected.changes[0].official), "Ахметова\u00a0Ж.Б.");
    EXPECT_FALSE(corrected.voiding);
    EXPECT_EQ(readable(found->slips[1].number), "5");
    ASSERT_TRUE(found->slips[1].voiding);
    EXPECT_EQ(readable(found->slips[1].voiding->reason), "екі рет");
    EXPECT_EQ(codeOf(slips(2)), "NothingToPrint");
}

TEST_F(PrintedPages, R8_rowsStandAsTheyStoodAtTheRecord)
{
    addLines(1);
    const auto printed =
        desk.registry.printBook({u"admission"_s, 0, BookPart::Pages, 0, 0, u"registrar"_s});
    ASSERT_TRUE(printed.ok());
    ASSERT_TRUE(correct(1, u"Кейін"_s));
    addLines(1);
    QList<BookPage> laid;
    ASSERT_TRUE(desk.registry
                    .drawBook(*printed,
                        [&laid](BookPageSource &source) -> Status {
                            const auto some = source.next();
                            laid = *some;
                            return {};
                        })
                    .ok());
    ASSERT_EQ(laid.size(), 1);
    ASSERT_EQ(laid[0].rows.size(), 1);
    EXPECT_TRUE(laid[0].rows[0].corrections.isEmpty());
}

TEST_F(PrintedPages, R9_aWholeVolumeHasItsEndsAndAClosedOneFromItsRecord)
{
    addLines(4);
    ASSERT_TRUE(strike(2));
    auto book = print(BookPart::WholeVolume);
    ASSERT_TRUE(book.ok());
    ASSERT_TRUE(book->ends);
    EXPECT_EQ(readable(book->ends->begun.kk), "2026 жылғы «15» маусым");
    EXPECT_EQ(readable(book->ends->begun.ru), "«15» июня 2026 года");
    EXPECT_TRUE(book->ends->ended.kk.isEmpty());
    EXPECT_EQ(book->ends->sheets, 0);
    EXPECT_EQ(readable(book->ends->voided), "2");
    EXPECT_EQ(readable(book->ends->firstNumber + u'–' + book->ends->lastNumber), "1–4");
    EXPECT_EQ(readable(book->ends->controlCode), readable(book->controlCode));
    EXPECT_FALSE(print(BookPart::Pages)->ends);

    QString hash;
    ASSERT_TRUE(desk.transactor
                    .write([&hash](UnitOfWork &work) -> Status {
                        auto head = work.heads().lock(u"admission"_s);
                        const auto record = appendRecord(work, *head,
                            {{u"admission"_s, 0, 0}, RecordKind::VolumeClosed, u"director"_s,
                                payloadText({{u"volume"_s, 1}, {u"sheets"_s, 3}})},
                            work.clock().now());
                        hash = record->hash;
                        head->closedVolume = 1;
                        return work.heads().advance(*head);
                    })
                    .ok());
    book = print(BookPart::WholeVolume);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->ends->sheets, 3);
    EXPECT_EQ(readable(book->ends->ended.ru), "«15» июня 2026 года");
    EXPECT_EQ(readable(book->ends->controlCode), readable(controlCode(hash)));
    EXPECT_EQ(pages(print(BookPart::NewPages)), "NothingToPrint") << "printed after its last line";
}

TEST_F(PrintedPages, R23_whoDoesNotServeTheJournalAsksInVain)
{
    addLines(1);
    EXPECT_EQ(codeOf(desk.registry.bookState(u"admission"_s, 0, u"admin"_s)), "NoRight");
    EXPECT_EQ(codeOf(desk.registry.correctionSlips(u"admission"_s, 0, 0, u"admin"_s)), "NoRight");
}
