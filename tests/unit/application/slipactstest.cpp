// Sheets of transfers, complaints, certificates and duplicates (R31–R33, R35).
#include "application/paper/slipchoice.h"
#include "paperlines.h"

using namespace qyz::application;
using namespace qyz::application::testing;
using namespace qyz::domain;

namespace {

class SlipsOfActs : public ::testing::Test {
protected:
    Result<SlipModel> slip(const JournalEntry &entry, std::optional<SlipKind> kind = {})
    {
        return buildSlip(**desk.registry.office(), entry, kind, {});
    }
    std::string usual(const JournalEntry &entry)
    {
        const auto model = slip(entry);
        return model.ok() ? readable(slipKindName(model->kind)) : codeOf(model);
    }
    std::string kinds(const JournalEntry &entry)
    {
        QStringList has;
        for (const SlipKind kind : slipKinds()) {
            if (slip(entry, kind).ok())
                has.append(slipKindName(kind));
        }
        return readable(has);
    }

    Desk desk;
};

TransferSlip given(const QString &kind, const QString &number, QDate until = {})
{
    return {kind, number, QDate(2026, 9, 2), until, utc(2), u"registrar"_s};
}

} // namespace

TEST_F(SlipsOfActs, R33_aTransferInGivesTheAcceptanceSlipAndTakesTheOther)
{
    JournalEntry entry = transfer(u"transfer_in"_s);
    EXPECT_EQ(usual(entry), "receipt");
    entry.acts.slips = {given(u"departure"_s, u"31"_s)};
    EXPECT_EQ(kinds(entry), "receipt") << "the other school's slip is not ours to print";
    entry.acts.slips.append(given(u"acceptance"_s, u"8"_s, QDate(2026, 9, 7)));
    EXPECT_EQ(kinds(entry), "receipt|acceptance_slip");
    const auto model = slip(entry);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->kind, SlipKind::AcceptanceSlip);
    EXPECT_EQ(readable(model->slipNumber), "8");
    EXPECT_EQ(readable(model->slipDate.ru), "2 сентября 2026 года");
    EXPECT_EQ(readable(model->validFor.ru), "3 рабочих дня");
    EXPECT_EQ(readable(model->validUntil.kk), "2026 жылғы 7 қыркүйекке дейін (қоса алғанда)");
    EXPECT_EQ(readable(model->validUntil.ru), "по 7 сентября 2026 года включительно");
    EXPECT_EQ(readable(model->school), "№ 2 гимназия");
    EXPECT_EQ(readable(model->cause.ru), "перемена места жительства");
    EXPECT_EQ(readable(model->childBirth.ru), "14 мая 2017 года");
    EXPECT_EQ(readable(model->otherSlip), "№\u00a031, 02.09.2026");
    EXPECT_EQ(readable(model->signer), "Байжанова\u00a0Г.С.");
}

TEST_F(SlipsOfActs, R33_aTransferOutGivesTheDepartureSlip)
{
    JournalEntry entry = transfer(u"transfer_out"_s);
    entry.acts.slips = {given(u"acceptance"_s, u"5"_s)};
    EXPECT_EQ(usual(entry), "receipt");
    entry.acts.slips.append(given(u"departure"_s, u"9"_s));
    entry.acts.slips.append(given(u"departure"_s, u"10"_s));
    entry.order = OrderFacts{u"105"_s, QDate(2026, 9, 2)};
    const auto model = slip(entry);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->kind, SlipKind::DepartureSlip);
    EXPECT_EQ(readable(model->slipNumber), "10") << "given anew";
    EXPECT_EQ(readable(model->order), "№\u00a0105, 02.09.2026");
    EXPECT_TRUE(model->validFor.ru.isEmpty());
    entry.state = LineState::ResultReady;
    EXPECT_EQ(usual(entry), "hand_over");
    entry.state = LineState::Voided;
    EXPECT_EQ(kinds(entry), "") << "R4: nothing of a voided line is given out";
}

TEST_F(SlipsOfActs, R35_aComplaintHasATalonInsteadOfAReceipt)
{
    const JournalEntry entry = complaint();
    EXPECT_EQ(kinds(entry), "talon");
    const auto model = slip(entry);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(model->kind, SlipKind::Talon);
    EXPECT_EQ(readable(model->official), "Ахметова\u00a0Ж.Б.");
    EXPECT_EQ(readable(model->officialPost.ru), "секретарь-делопроизводитель");
    EXPECT_EQ(readable(model->time), "10:15");
    EXPECT_EQ(readable(model->term.ru), "5 рабочих дней");
    EXPECT_EQ(readable(model->due.ru), "8 сентября 2026 года");
    EXPECT_FALSE(model->caseName.ru.isEmpty());
    EXPECT_TRUE(model->child.isEmpty());
}

TEST_F(SlipsOfActs, R35_whatBecameOfAComplaintIsALetter)
{
    JournalEntry entry = complaint();
    entry.acts.extension =
        Extension{{ObligationKind::Answer}, 5, u"нужны сведения"_s, utc(3), u"director"_s};
    EXPECT_EQ(usual(entry), "extension_notice");
    EXPECT_EQ(readable(slip(entry)->reason), "нужны сведения");
    entry.acts.answer = Answer{u"Секретарю указано."_s, true, utc(4), u"deputy"_s};
    entry.state = LineState::ResultReady;
    const auto answer = slip(entry);
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->kind, SlipKind::AnswerLetter);
    EXPECT_EQ(readable(answer->answer), "Секретарю указано.");
    EXPECT_EQ(readable(answer->verdict.kk), "негізді");
    EXPECT_EQ(readable(answer->actDate.ru), "4 сентября 2026 года");
    EXPECT_EQ(readable(answer->address), "020000, Кокшетау, 1, 1");
    EXPECT_EQ(readable(answer->signer), "Кравченко\u00a0И.П.") << "who answered signs";
    EXPECT_EQ(kinds(entry), "hand_over|talon|answer_letter|extension_notice");
    entry.acts.answer.reset();
    entry.acts.forwarded = Forwarding{u"отдел образования"_s, utc(4), u"director"_s};
    EXPECT_EQ(usual(entry), "forward_notice");
    EXPECT_EQ(readable(slip(entry)->forwardedTo), "отдел образования");
    entry.state = LineState::HandedOver;
    entry.handOver = HandOver{};
    EXPECT_EQ(usual(entry), "hand_over");
}

TEST_F(SlipsOfActs, R31_R38_theCertificateTellsThePeriodAndNothingSealed)
{
    JournalEntry entry = homeStudy();
    EXPECT_EQ(kinds(entry), "receipt");
    entry.order = OrderFacts{u"107"_s, QDate(2026, 9, 3)};
    EXPECT_EQ(kinds(entry), "receipt|home_certificate");
    const auto model = slip(entry);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(
        readable(model->period.kk), "2026 жылғы 1 қыркүйектен бастап 2027 жылғы 25 мамырға дейін");
    EXPECT_EQ(readable(model->period.ru), "с 1 сентября 2026 года по 25 мая 2027 года");
    QStringList values;
    for (const SlipFact &fact : model->facts) {
        EXPECT_TRUE(fact.label.isComplete());
        values.append(fact.value.ru);
    }
    EXPECT_EQ(readable(values), "214|28.08.2026|№ 1 емхана");
}

TEST_F(SlipsOfActs, R32_theSheetOfADuplicateNamesTheBlank)
{
    JournalEntry entry = duplicate();
    entry.acts.issued =
        IssuedDocument{u"ЖБ"_s, u"0012345"_s, QDate(2026, 9, 4), u"12"_s, utc(4), u"registrar"_s};
    entry.state = LineState::ResultReady;
    const auto model = slip(entry);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(
        readable(model->issued.kk), "сериясы ЖБ №\u00a00012345, 04.09.2026; кітаптағы жазба 12");
    EXPECT_EQ(readable(model->issued.ru), "серия ЖБ №\u00a00012345, 04.09.2026; запись в книге 12");
    EXPECT_TRUE(model->ofOwner);
    EXPECT_EQ(readable(model->child), "Қайратов Болат");
    entry.child.name = entry.applicant.name;
    EXPECT_TRUE(slip(entry)->child.isEmpty()) << "the owner asks for himself";
}

TEST_F(SlipsOfActs, R28_R35_aRefusalTellsTheTermsOfAComplaintFromItsEdition)
{
    JournalEntry entry = transfer(u"transfer_in"_s);
    entry.state = LineState::Refused;
    entry.refusal = Refusal{{u"no_consent"_s}, u"нет согласия"_s};
    const auto model = slip(entry);
    ASSERT_TRUE(model.ok());
    EXPECT_EQ(readable(model->complaintTerms.answer.ru), "5 рабочих дней");
    EXPECT_TRUE(model->complaintTerms.extension.ru.isEmpty())
        << "nobody confirmed that the school may extend: a letter does not say it";
    EXPECT_EQ(readable(model->complaintTerms.forward.kk), "3 жұмыс күні");
}

TEST(SlipsOfServices, everyShippedFileNamesSheetsTheProgramKnows)
{
    int named = 0;
    const auto catalogue = shippedCatalogue();
    for (const ServiceDescription &service : catalogue->services()) {
        for (const ServiceCase &known : service.cases) {
            for (const QString &name : service.paper.slipsOf(known.code)) {
                EXPECT_TRUE(slipKind(name).has_value()) << readable(name);
                ++named;
            }
        }
    }
    EXPECT_GE(named, 8);
}
