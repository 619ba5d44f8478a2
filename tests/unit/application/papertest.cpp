// Sheets and pages: what stands on them, and which sheet a line has (R8, R20, R28, R29).
#include "application/paper/papertext.h"
#include "application/paper/slipbuilder.h"
#include "deskfixture.h"
#include "domain/journal/papercode.h"
#include "readbook.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class Papers : public ::testing::Test {
protected:
    Result<SlipModel> slip(std::optional<SlipKind> kind = {},
        std::optional<SlipLanguage> language = {}, qint64 number = 1)
    {
        return desk.registry.slip({u"admission"_s, 0, number}, kind, language, u"registrar"_s);
    }
    Result<ReadBook> book(int volume = 0, int from = 0, int to = 0)
    {
        return readBook(
            desk.registry, {u"admission"_s, volume, BookPart::Pages, from, to, u"registrar"_s});
    }
    std::string kinds()
    {
        QStringList has;
        for (const SlipKind kind : slipKinds()) {
            const auto model = slip(kind);
            if (model.ok())
                has.append(slipKindName(kind));
            else
                EXPECT_EQ(codeOf(model), "InvalidTransition");
        }
        return readable(has);
    }

    Desk desk;
};

const QJsonObject why{{u"reason"_s, u"қате"_s}};

} // namespace

TEST_F(Papers, theReceiptSaysWhatWasTakenAndWhatIsPromised)
{
    ASSERT_TRUE(desk.add().ok());
    const auto model = slip();
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->kind, SlipKind::Receipt);
    EXPECT_EQ(model->language, SlipLanguage::Kazakh) << "the applicant's";
    EXPECT_TRUE(model->practice);
    EXPECT_EQ(readable(model->number), "1");
    EXPECT_EQ(readable(model->code), readable(slipCode(1, {u"admission"_s, 0, 1})));
    EXPECT_EQ(readable(model->applicant), "Қайратова Әсем Болатқызы");
    EXPECT_EQ(readable(model->child), "Қайрат Жәнібек");
    EXPECT_EQ(model->grade, 1);
    EXPECT_EQ(readable(model->date.kk), "2026 жылғы 15 маусым");
    EXPECT_EQ(readable(model->date.ru), "15 июня 2026 года");
    EXPECT_EQ(readable(model->time), "10:00");
    EXPECT_EQ(model->papers.size(), 4);
    EXPECT_TRUE(model->missing.isEmpty());
    EXPECT_EQ(model->seen.size(), 2);
    EXPECT_EQ(readable(model->due.ru), "31 августа 2026 года");
    EXPECT_EQ(readable(model->term.kk), "бұйрық 2026 жылғы 25 тамыздан бұрын шығарылмайды");
    EXPECT_EQ(readable(model->term.ru), "приказ издаётся не ранее 25 августа 2026 года");
    EXPECT_EQ(readable(model->official), "Ахметова\u00a0Ж.Б.");
    EXPECT_EQ(readable(model->phone), "+7 700 000 01 01");
    EXPECT_EQ(readable(model->complaintTerms.answer.ru), "5 рабочих дней");
    for (const LocalizedText &text : {model->organisation, model->service, model->act,
             model->channel, model->resultPlace, model->officialPost})
        EXPECT_TRUE(text.isComplete());
    EXPECT_EQ(
        readable(desk.transactor.state.chains.value(u"access"_s).last().record.kind), "printed");
}

TEST_F(Papers, anOrdinaryTermIsToldInDays)
{
    QJsonObject json = with(with(goodJson(), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 5);
    ASSERT_TRUE(desk.add(with(json, u"language"_s, u"ru"_s)).ok());
    const auto model = slip();
    EXPECT_EQ(model->language, SlipLanguage::Russian);
    EXPECT_EQ(readable(model->term.kk), "1 жұмыс күні");
    EXPECT_EQ(readable(model->term.ru), "1 рабочий день");
    EXPECT_EQ(slip({}, SlipLanguage::Both)->language, SlipLanguage::Both);
}

TEST_F(Papers, R20_aLineThatWasNotAcceptedHasASheetThatListsWhatIsMissing)
{
    ASSERT_TRUE(desk.add(with(goodJson(), u"documents"_s, QJsonArray{u"application"_s})).ok());
    const auto model = slip();
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->kind, SlipKind::RefusalReceipt);
    EXPECT_EQ(model->papers.size(), 1);
    EXPECT_EQ(model->missing.size(), 3);
    EXPECT_EQ(kinds(), "refusal_receipt");
}

TEST_F(Papers, R28_aRefusalHasALetterWithItsGrounds)
{
    ASSERT_TRUE(desk.add().ok());
    ASSERT_TRUE(
        desk.act(u"refuse"_s,
                {{u"grounds"_s, QJsonArray{u"no_consent"_s}}, {u"reason"_s, u"келісім жоқ"_s}},
                u"director"_s)
            .ok());
    const auto model = slip();
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->kind, SlipKind::RefusalLetter);
    ASSERT_EQ(model->grounds.size(), 1);
    EXPECT_TRUE(model->grounds[0].isComplete());
    EXPECT_EQ(readable(model->reason), "келісім жоқ");
    EXPECT_EQ(readable(model->director), "Байжанова\u00a0Г.С.");
    EXPECT_EQ(kinds(), "receipt|refusal_letter");
}

TEST_F(Papers, R29_aReadyResultHasASheetForTheSignature)
{
    ASSERT_TRUE(desk.add().ok());
    EXPECT_EQ(kinds(), "receipt");
    ASSERT_TRUE(desk.act(u"result-ready"_s).ok());
    EXPECT_EQ(readable(slip()->receiver), "Қайратова Әсем Болатқызы");
    EXPECT_EQ(kinds(), "receipt|hand_over");
    ASSERT_TRUE(desk.act(u"hand-over"_s, {{u"to"_s, mother}, {u"identified_by"_s, u"iin"_s}}).ok());
    const auto model = slip();
    EXPECT_EQ(model->kind, SlipKind::HandOverSheet);
    EXPECT_EQ(readable(model->receiver), "Қайратова Әсем");
    EXPECT_EQ(readable(model->identifiedBy.ru), "по ИИН");
    EXPECT_EQ(readable(model->handOverDate.ru), "15 июня 2026 года");
}

TEST_F(Papers, R4_aVoidedLineHasNoReceipt)
{
    ASSERT_TRUE(desk.add().ok());
    ASSERT_TRUE(desk.act(u"void"_s, why).ok());
    EXPECT_EQ(kinds(), "");
    EXPECT_EQ(codeOf(slip({}, {}, 9)), "LineNotFound");
}

TEST_F(Papers, everyKindOfSheetKeepsItsName)
{
    EXPECT_EQ(slipKinds().size(), 11);
    for (const SlipKind kind : slipKinds())
        EXPECT_EQ(slipKind(slipKindName(kind)), kind);
    EXPECT_EQ(slipKind(u"poster"_s), std::nullopt);
}

TEST_F(Papers, R24_termsAreWordsInBothLanguages)
{
    const auto text = [](TermUnit unit, int count) {
        ObligationRule rule;
        rule.unit = unit;
        rule.count = count;
        return readable(termText(rule).kk) + " / " + readable(termText(rule).ru);
    };
    EXPECT_EQ(text(TermUnit::WorkingDays, 1), "1 жұмыс күні / 1 рабочий день");
    EXPECT_EQ(text(TermUnit::WorkingDays, 3), "3 жұмыс күні / 3 рабочих дня");
    EXPECT_EQ(text(TermUnit::WorkingDays, 15), "15 жұмыс күні / 15 рабочих дней");
    EXPECT_EQ(text(TermUnit::CalendarDays, 22), "22 күнтізбелік күн / 22 календарных дня");
    EXPECT_EQ(text(TermUnit::Minutes, 20), "20 минут / 20 минут");
}

TEST_F(Papers, R8_printingIsARecordFirstAndItsHashIsOnThePaper)
{
    for (int n = 0; n < 12; ++n)
        ASSERT_TRUE(desk.add(childNumber(n)).ok());
    const auto model = book();
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->firstPage, 1);
    EXPECT_EQ(model->lastPage, 2);
    EXPECT_EQ(model->volume, 1);
    EXPECT_EQ(model->seq, 14);
    const JournalRecord record = desk.transactor.state.chains.value(u"admission"_s).last().record;
    EXPECT_EQ(readable(record.kind), "page_printed");
    EXPECT_EQ(record.seq, 14);
    EXPECT_EQ(readable(model->controlCode), readable(controlCode(record.hash)));
    EXPECT_EQ(readable(model->printedAt), "15.06.2026, 10:00");
    EXPECT_EQ(readable(model->printedBy), "Ахметова\u00a0Ж.Б.");
    ASSERT_EQ(model->pages.size(), 2);
    EXPECT_EQ(model->pages[0].rows.size(), 10);
    EXPECT_EQ(model->pages[1].rows.size(), 2);
    EXPECT_EQ(model->pages[1].rows[1].row, 2);
    EXPECT_EQ(readable(model->pages[1].rows[1].number), "12");
    EXPECT_TRUE(desk.registry.verify({})->intact);
}

TEST_F(Papers, R8_onePageCanBeAskedForAndAPageNotBegunCannot)
{
    for (int n = 0; n < 12; ++n)
        ASSERT_TRUE(desk.add(childNumber(n)).ok());
    const auto second = book(1, 2, 2);
    ASSERT_TRUE(second.ok());
    ASSERT_EQ(second->pages.size(), 1);
    EXPECT_EQ(second->pages[0].page, 2);
    EXPECT_EQ(second->pages[0].rows.size(), 2);
    EXPECT_EQ(book(1, 1, 50)->lastPage, 2);
    const qsizetype records = desk.records();
    EXPECT_EQ(codeOf(book(1, 3, 3)), "LineNotFound");
    EXPECT_EQ(codeOf(book(2)), "LineNotFound");
    EXPECT_EQ(codeOf(book(1, 2, 1)), "LineNotFound");
    EXPECT_EQ(desk.records(), records) << "nothing was printed";
}

TEST_F(Papers, R8_anEmptyJournalHasNoPages)
{
    EXPECT_EQ(codeOf(book()), "LineNotFound");
}

TEST_F(Papers, R8_aFullVolumeEndsBeforeTheNextOne)
{
    ASSERT_TRUE(desk.add().ok());
    desk.transactor.state.volumes[u"admission"_s][0].geometry = {2, 2};
    for (int n = 1; n < 5; ++n)
        ASSERT_TRUE(desk.add(childNumber(n)).ok());
    const auto old = book(1);
    ASSERT_TRUE(old.ok());
    EXPECT_EQ(old->lastPage, 2);
    EXPECT_EQ(readable(old->pages[1].rows[1].number), "4");
    EXPECT_EQ(readable(book()->pages[0].rows[0].number), "5") << "the open one";
}

TEST(YearlyPapers, R3_R8_theVolumeOfAPastYearEndsWithItsLastLine)
{
    Desk desk(shippedCatalogue(numberYearly));
    QJsonObject json = with(with(goodJson(), u"case"_s, u"grades_2_9"_s), u"child.grade"_s, 2);
    ASSERT_TRUE(desk.add(json).ok());
    desk.clock.set(u"2027-01-12T10:00:00+05:00"_s);
    ASSERT_TRUE(desk.add(childNumber(1, json)).ok());
    const auto model =
        readBook(desk.registry, {u"admission"_s, 1, BookPart::Pages, 0, 0, u"registrar"_s});
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->pages.size(), 1);
    EXPECT_EQ(model->pages[0].rows.size(), 1);
}

TEST_F(Papers, R4_R7_aRowShowsCorrectionsAndWhyALineWasVoided)
{
    ASSERT_TRUE(desk.add().ok());
    ASSERT_TRUE(desk.act(u"correct"_s,
                        {{u"field"_s, u"child.name"_s}, {u"value"_s, u"Жанібек"_s},
                            {u"reason"_s, u"x"_s}, {u"requested_by"_s, u"анасы"_s}})
                    .ok());
    ASSERT_TRUE(desk.act(u"void"_s, why).ok());
    const BookRow row = book()->pages[0].rows[0];
    EXPECT_TRUE(row.voided);
    EXPECT_EQ(readable(row.number), "1");
    EXPECT_EQ(readable(row.cells.last().kk),
        "ЖОЙЫЛДЫ. Себебі: қате. Жойған: Ахметова\u00a0Ж.Б., 15.06.2026, 10:00");
    EXPECT_EQ(readable(row.cells.last().ru),
        "АННУЛИРОВАНО. Причина: қате. Аннулировал(а): Ахметова\u00a0Ж.Б., 15.06.2026, 10:00");
    ASSERT_EQ(row.corrections.size(), 1);
    EXPECT_EQ(readable(row.corrections[0].column.ru), "Имя");
    EXPECT_EQ(readable(row.corrections[0].oldValue), "Жәнібек");
    EXPECT_EQ(readable(row.corrections[0].newValue), "Жанібек");
    EXPECT_EQ(readable(row.corrections[0].note), "Ахметова\u00a0Ж.Б., 15.06.2026, 10:00");
    EXPECT_EQ(readable(row.cells[3].kk), "Қайрат Жанібек\n14.05.2019");
}
