// What the sheets of transfers, complaints, certificates and duplicates say.
#include "pdftext.h"
#include "samples.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using application::SlipKind;
using application::SlipLanguage;
using application::SlipModel;
using test::says;
using test::saysNot;

namespace {

QByteArray rendered(const SlipModel &model)
{
    print::PdfRenderer renderer;
    return test::bytesOf(renderer.slip(model));
}

QByteArray sample(SlipKind kind, SlipLanguage language = SlipLanguage::Both)
{
    return rendered(test::sampleSlip(kind, language));
}

void expectWords(const QByteArray &pdf, const QStringList &words)
{
    for (const QString &word : words)
        EXPECT_TRUE(says(pdf, word));
}

} // namespace

TEST(SlipActs, R25_R33_acceptanceSlipNamesItsTermAndTheSchoolLeft)
{
    const QByteArray pdf = sample(SlipKind::AcceptanceSlip);
    expectWords(pdf,
        {u"Талонның күні: 2026 жылғы 2 қыркүйек"_s, u"Бұрынғы мектебі: № 2 гимназия"_s,
            u"Прежняя школа: № 2 гимназия"_s, u"Туған күні: 2019 жылғы 14 наурыз"_s,
            u"Сыныбы: 1-сынып, оқыту тілі: қазақ тілі"_s,
            u"Срок действия талона: 3 рабочих дня, по 7 сентября 2026 года включительно"_s,
            u"3 жұмыс күні, 2026 жылғы 7 қыркүйекке дейін (қоса алғанда)"_s,
            u"Директор ____________ Сыдықова Г.М."_s, u"М.О."_s, u"М.П."_s});
    SlipModel open = test::sampleSlip(SlipKind::AcceptanceSlip, SlipLanguage::Both);
    open.validFor = {};
    open.validUntil = {};
    EXPECT_TRUE(saysNot(rendered(open), u"Срок действия"_s)) << "an edition without a term";
}

TEST(SlipActs, R33_departureSlipNamesOrderAndTheSlipOfTheOtherSchool)
{
    const QByteArray pdf = sample(SlipKind::DepartureSlip);
    expectWords(pdf,
        {u"Баратын мектебі: № 2 гимназия"_s, u"Қабылдайтын мектептің талоны: № 31, 01.09.2026"_s,
            u"Приказ о выбытии обучающегося: № 106, 02.09.2026"_s,
            u"Жеке іс талонмен бірге беріледі."_s, u"перемена места жительства"_s});
    SlipModel abroad = test::sampleSlip(SlipKind::DepartureSlip, SlipLanguage::Russian);
    abroad.school.clear();
    abroad.otherSlip.clear();
    EXPECT_TRUE(saysNot(rendered(abroad), u"Принимающая"_s));
    EXPECT_TRUE(saysNot(rendered(abroad), u"принимающей"_s));
}

TEST(SlipActs, R35_talonNamesAcceptorAndTermOfTheAnswer)
{
    const QByteArray pdf = sample(SlipKind::Talon);
    expectWords(pdf,
        {u"Шағым беруші: Жұмабекова Айгерім Қанатқызы"_s,
            u"Қабылданған күні мен уақыты: 2026 жылғы 1 қыркүйек, сағат 10:15"_s,
            u"Дата и время приёма: 1 сентября 2026 года, 10:15"_s,
            u"Түскен түрі: жазбаша. Парақ саны: ________"_s,
            u"Қабылдаған: Кененбаева З.К., хатшы-іс жүргізуші"_s,
            u"Принял(а): Кененбаева З.К., секретарь-делопроизводитель"_s,
            u"Срок рассмотрения: 5 рабочих дней, 2 сентября 2026 года (включительно)"_s,
            u"Место и способ получения ответа: канцелярия школы"_s});
}

TEST(SlipActs, R35_answerSaysWhatWasFoundAndWhereToGoFurther)
{
    const QByteArray ru = sample(SlipKind::AnswerLetter, SlipLanguage::Russian);
    expectWords(ru,
        {u"4 сентября 2026 года № ________"_s, u"адрес: 021500, Степногорск, 4, 12, 7"_s,
            u"Ваша жалоба от 1 сентября 2026 года № 17 рассмотрена."_s,
            u"Результат рассмотрения: жалоба обоснована."_s, u"Секретарю сделано замечание."_s,
            u"При несогласии с ответом Вы вправе"_s, u"Директор ____________ Сыдықова Г.М."_s});
    const QByteArray kk = sample(SlipKind::AnswerLetter, SlipLanguage::Kazakh);
    expectWords(kk,
        {u"2026 жылғы 1 қыркүйектегі № 17 шағымыңыз қаралды."_s,
            u"Қарау нәтижесі: шағым негізді."_s, u"Жауаппен келіспесеңіз"_s});
}

TEST(SlipActs, R35_theAnswerStandsOnceOnALetterInBothLanguages)
{
    const SlipModel slip = test::sampleSlip(SlipKind::AnswerLetter, SlipLanguage::Both);
    const QString text = test::squeezed(test::textOf(rendered(slip)));
    EXPECT_EQ(text.count(test::squeezed(slip.answer)), 1);
}

TEST(SlipActs, R35_noticesTellWhereAComplaintWentAndUntilWhenItLasts)
{
    expectWords(sample(SlipKind::ForwardNotice),
        {u"Қайда жіберілді: отдел образования по городу Степногорску"_s,
            u"Дата направления: 4 сентября 2026 года"_s,
            u"шағымыңыз оны қарауға құқығы бар органға жіберілді."_s});
    expectWords(sample(SlipKind::ExtensionNotice),
        {u"Запрошены дополнительные сведения."_s, u"Жаңа мерзім: 2026 жылғы 2 қыркүйек"_s,
            u"Новый срок: 2 сентября 2026 года (включительно)"_s});
}

TEST(SlipActs, R31_certificateTellsThePeriodAndWhatItRestsOn)
{
    expectWords(sample(SlipKind::HomeCertificate),
        {u"Үйде оқыту кезеңі: 2026 жылғы 1 қыркүйектен бастап 2027 жылғы 25 мамырға дейін"_s,
            u"Период обучения на дому: с 1 сентября 2026 года по 25 мая 2027 года"_s,
            u"Номер заключения: 214"_s, u"Бұйрық: № 107, 03.09.2026"_s,
            u"Справка выдана для представления по месту требования."_s});
}

TEST(SlipActs, R32_handOverSheetNamesTheBlankAndTheOwnerOfTheDocument)
{
    SlipModel slip = test::sampleSlip(SlipKind::HandOverSheet, SlipLanguage::Both);
    EXPECT_TRUE(saysNot(rendered(slip), u"бланк"_s));
    slip.issued = {u"сериясы ЖБ № 0012345, 03.09.2026"_s, u"серия ЖБ № 0012345, 03.09.2026"_s};
    slip.ofOwner = true;
    slip.grade = 0;
    expectWords(rendered(slip),
        {u"Берілген бланк: сериясы ЖБ № 0012345, 03.09.2026"_s,
            u"Выданный бланк: серия ЖБ № 0012345, 03.09.2026"_s,
            u"Құжат иесі: Жұмабеков Әлихан Ерұланұлы"_s, u"Владелец документа:"_s});
}
