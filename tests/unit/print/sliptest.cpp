#include "pdftext.h"
#include "samples.h"

#include "print/qrcode.h"

#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;
using application::SlipKind;
using application::SlipLanguage;
using application::SlipModel;
using test::says;
using test::saysNot;

namespace {

using Case = std::tuple<SlipKind, SlipLanguage>;

QByteArray rendered(const SlipModel &model)
{
    print::PdfRenderer renderer;
    return test::bytesOf(renderer.slip(model));
}

const QStringList kazakhHeadings{u"Қолхат"_s, u"Көрсетілетін қызмет"_s,
    u"Мемлекеттік көрсетілетін"_s, u"(қолы)"_s, u"(күні)"_s, u"барлығы"_s, u"Негіздеме"_s,
    u"Бала, сыныбы"_s, u"атауы"_s, u"ОҚУ ДЕРЕКҚОРЫ"_s, u"сағат"_s};
const QStringList russianHeadings{u"Расписк"_s, u"Услугодатель"_s, u"Государственная услуга"_s,
    u"подпись"_s, u"дата)"_s, u"Страница"_s, u"Основание"_s, u"Ребёнок"_s, u"наименование"_s,
    u"УЧЕБНАЯ БАЗА"_s, u"Услугополучатель"_s};

QString title(SlipKind kind, SlipLanguage language)
{
    static const QHash<SlipKind, std::pair<QString, QString>> titles{
        {SlipKind::Receipt,
            {u"ҚҰЖАТТАРДЫ ҚАБЫЛДАУ ТУРАЛЫ ҚОЛХАТ № 17"_s, u"РАСПИСКА О ПРИЁМЕ ДОКУМЕНТОВ № 17"_s}},
        {SlipKind::RefusalReceipt,
            {u"ҚҰЖАТТАРДЫ ҚАБЫЛДАУДАН БАС ТАРТУ ТУРАЛЫ ҚОЛХАТ № 17"_s,
                u"РАСПИСКА ОБ ОТКАЗЕ В ПРИЁМЕ ДОКУМЕНТОВ № 17"_s}},
        {SlipKind::RefusalLetter,
            {u"МЕМЛЕКЕТТІК ҚЫЗМЕТ КӨРСЕТУДЕН БАС ТАРТУ ТУРАЛЫ ДӘЛЕЛДІ ЖАУАП"_s,
                u"МОТИВИРОВАННЫЙ ОТВЕТ ОБ ОТКАЗЕ В ОКАЗАНИИ ГОСУДАРСТВЕННОЙ УСЛУГИ"_s}},
        {SlipKind::HandOverSheet,
            {u"НӘТИЖЕНІ БЕРУ ПАРАҒЫ № 17"_s, u"ЛИСТ ВЫДАЧИ РЕЗУЛЬТАТОВ № 17"_s}},
        {SlipKind::AcceptanceSlip, {u"ЕСЕПКЕ АЛУ ТАЛОНЫ № 8"_s, u"ТАЛОН О ПРИНЯТИИ № 8"_s}},
        {SlipKind::DepartureSlip, {u"ЕСЕПТЕН ШЫҒАРУ ТАЛОНЫ № 8"_s, u"ТАЛОН О ВЫБЫТИИ № 8"_s}},
        {SlipKind::Talon,
            {u"ШАҒЫМДЫ ҚАБЫЛДАУ ТУРАЛЫ ТАЛОН № 17"_s, u"ТАЛОН О ПРИЁМЕ ЖАЛОБЫ № 17"_s}},
        {SlipKind::AnswerLetter, {u"ШАҒЫМҒА ЖАУАП"_s, u"ОТВЕТ НА ЖАЛОБУ"_s}},
        {SlipKind::ForwardNotice,
            {u"ШАҒЫМНЫҢ ҚАРАУҒА ЖІБЕРІЛГЕНІ ТУРАЛЫ ХАБАРЛАМА"_s,
                u"УВЕДОМЛЕНИЕ О НАПРАВЛЕНИИ ЖАЛОБЫ НА РАССМОТРЕНИЕ"_s}},
        {SlipKind::ExtensionNotice,
            {u"ШАҒЫМДЫ ҚАРАУ МЕРЗІМІН ҰЗАРТУ ТУРАЛЫ ХАБАРЛАМА"_s,
                u"УВЕДОМЛЕНИЕ О ПРОДЛЕНИИ СРОКА РАССМОТРЕНИЯ ЖАЛОБЫ"_s}},
        {SlipKind::HomeCertificate,
            {u"ҮЙДЕ ОҚИТЫНЫ ТУРАЛЫ АНЫҚТАМА"_s, u"СПРАВКА ОБ ОБУЧЕНИИ НА ДОМУ"_s}},
    };
    const auto both = titles.value(kind);
    return language == SlipLanguage::Russian ? both.second : both.first;
}

/// Letters about a complaint name the complainant only.
bool namesTheChild(SlipKind kind)
{
    return !QList<SlipKind>{SlipKind::RefusalLetter, SlipKind::Talon, SlipKind::AnswerLetter,
        SlipKind::ForwardNotice, SlipKind::ExtensionNotice}
                .contains(kind);
}

bool listsPapers(SlipKind kind)
{
    return kind == SlipKind::Receipt || kind == SlipKind::RefusalReceipt;
}

const std::vector<SlipKind> everyKind(
    application::slipKinds().begin(), application::slipKinds().end());

} // namespace

class EverySlip : public ::testing::TestWithParam<Case> {
protected:
    SlipModel model() const { return test::sampleSlip(kind(), language()); }
    SlipKind kind() const { return std::get<0>(GetParam()); }
    SlipLanguage language() const { return std::get<1>(GetParam()); }
};

TEST_P(EverySlip, isOnePageWithItsTitleNumberAndPeople)
{
    const QByteArray pdf = rendered(model());
    EXPECT_EQ(print::PdfRenderer().pageCount(pdf), 1);
    EXPECT_TRUE(says(pdf, title(kind(), language())));
    EXPECT_TRUE(says(pdf, u"№ 17"_s));
    EXPECT_TRUE(says(pdf, u"Жұмабекова Айгерім Қанатқызы"_s));
    EXPECT_TRUE(says(pdf, u"Кененбаева З.К."_s));
    EXPECT_TRUE(says(pdf, u"7707 0120 2600 0000 0017 42"_s));
}

TEST_P(EverySlip, leavesNoFieldUnfilled)
{
    const QByteArray pdf = rendered(model());
    EXPECT_TRUE(saysNot(pdf, u"{{"_s));
    EXPECT_TRUE(saysNot(pdf, u"}}"_s));
    EXPECT_TRUE(saysNot(pdf, u"null"_s));
}

TEST_P(EverySlip, R1_hasOnlyTheLanguageAskedFor)
{
    SlipModel slip = model();
    slip.practice = true;
    const QByteArray pdf = rendered(slip);
    if (language() == SlipLanguage::Kazakh) {
        for (const QString &heading : russianHeadings)
            EXPECT_TRUE(saysNot(pdf, heading));
    } else if (language() == SlipLanguage::Russian) {
        for (const QString &heading : kazakhHeadings)
            EXPECT_TRUE(saysNot(pdf, heading));
    } else {
        EXPECT_TRUE(says(pdf, title(kind(), SlipLanguage::Kazakh)));
        EXPECT_TRUE(says(pdf, title(kind(), SlipLanguage::Russian)));
    }
}

TEST_P(EverySlip, ofAPracticeRegistryIsMarked)
{
    SlipModel slip = model();
    EXPECT_TRUE(saysNot(rendered(slip), u"ДЕРЕКҚОРЫ"_s));
    EXPECT_TRUE(saysNot(rendered(slip), u"УЧЕБНАЯ"_s));
    slip.practice = true;
    const QByteArray pdf = rendered(slip);
    if (language() != SlipLanguage::Russian) {
        EXPECT_TRUE(says(pdf, u"ОҚУ ДЕРЕКҚОРЫ. Заңды күші жоқ"_s));
    }
    if (language() != SlipLanguage::Kazakh) {
        EXPECT_TRUE(says(pdf, u"УЧЕБНАЯ БАЗА. Юридической силы не имеет"_s));
    }
}

TEST_P(EverySlip, leavesBlanksWhereNothingIsKnown)
{
    SlipModel empty;
    empty.kind = kind();
    empty.language = language();
    const QByteArray pdf = rendered(empty);
    EXPECT_EQ(print::PdfRenderer().pageCount(pdf), 1);
    EXPECT_TRUE(says(pdf, u"____________"_s));
    EXPECT_TRUE(saysNot(pdf, u"null"_s));
    EXPECT_TRUE(saysNot(pdf, u"«»"_s));
    EXPECT_TRUE(saysNot(pdf, u"тел. ,"_s));
}

TEST_P(EverySlip, printsMarkupInANameAsItWasTyped)
{
    SlipModel slip = model();
    slip.applicant = u"<b>Қалың</b> & «Ко»"_s;
    slip.receiver = slip.applicant;
    EXPECT_TRUE(says(rendered(slip), u"<b>Қалың</b> & «Ко»"_s));
}

TEST_P(EverySlip, cutsNothingOfTheLongestValues)
{
    const SlipModel slip = test::longSlip(kind(), language());
    const QByteArray pdf = rendered(slip);
    EXPECT_LE(print::PdfRenderer().pageCount(pdf), 2);
    EXPECT_TRUE(says(pdf, slip.applicant));
    if (kind() == SlipKind::RefusalLetter || kind() == SlipKind::AnswerLetter
        || kind() == SlipKind::ExtensionNotice) {
        EXPECT_TRUE(says(pdf, slip.reason));
    }
    if (namesTheChild(kind())) {
        EXPECT_TRUE(says(pdf, slip.child));
    }
    if (!listsPapers(kind()))
        return;
    for (const application::SlipPaper &paper : slip.papers) {
        if (language() != SlipLanguage::Russian) {
            EXPECT_TRUE(says(pdf, paper.name.kk));
        }
        if (language() != SlipLanguage::Kazakh) {
            EXPECT_TRUE(says(pdf, paper.name.ru));
        }
    }
}

TEST_P(EverySlip, keepsToThePrintableWidth)
{
    const QByteArray pdf = rendered(test::longSlip(kind(), language()));
    const QImage image = test::pictureOf(pdf, 0, 50);
    ASSERT_FALSE(image.isNull());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() * 205 / 210; x < image.width(); ++x)
            ASSERT_FALSE(test::isDark(image, x, y)) << x << ',' << y;
    }
}

INSTANTIATE_TEST_SUITE_P(KindsAndLanguages, EverySlip,
    ::testing::Combine(::testing::ValuesIn(everyKind),
        ::testing::Values(SlipLanguage::Kazakh, SlipLanguage::Russian, SlipLanguage::Both)));

TEST(Slip, inRussianOfPeopleWithRussianSpellingHasNoKazakhLetter)
{
    for (const SlipKind kind : everyKind) {
        SlipModel slip = test::sampleSlip(kind, SlipLanguage::Russian);
        slip.practice = true;
        slip.applicant = u"Жумабекова Айгерим Канатовна"_s;
        slip.receiver = slip.applicant;
        slip.child = u"Жумабеков Алихан Ерланович"_s;
        slip.director = u"Сыдыкова Г.М."_s;
        slip.signer = slip.director;
        const QString text = test::textOf(rendered(slip));
        for (const QChar letter : u"ӘҒҚҢӨҰҮҺІәғқңөұүһі"_s)
            EXPECT_FALSE(text.contains(letter)) << QString(letter).toStdString();
    }
}

TEST(Slip, embedsAFaceWithEveryKazakhLetter)
{
    SlipModel slip = test::sampleSlip(SlipKind::Receipt, SlipLanguage::Kazakh);
    slip.applicant = u"ӘҒҚҢӨҰҮҺІ әғқңөұүһі"_s;
    const QByteArray pdf = rendered(slip);
    EXPECT_TRUE(says(pdf, slip.applicant));
    EXPECT_TRUE(pdf.contains("NotoSans") || pdf.contains("DejaVuSans"));
    EXPECT_TRUE(pdf.contains("/FontFile2"));
}

TEST(Slip, R20_receiptListsPapersAndWhatWasOnlyShown)
{
    const QByteArray pdf = rendered(test::sampleSlip(SlipKind::Receipt, SlipLanguage::Both));
    for (const QString &words :
        {u"Қабылданған құжаттар:"_s, u"Приняты документы:"_s, u"парақ саны"_s,
            u"количество листов"_s, u"№ 052-2/е нысаны, бала денсаулығының паспорты"_s,
            u"форма № 065/у, паспорт иммунизации"_s,
            u"Салыстыру үшін көрсетілді, көшірмесі алынған жоқ: баланың туу туралы куәлігі; ата-ананың"_s,
            u"Предъявлено для сверки, копии не снимались: свидетельство о рождении ребёнка; документ"_s,
            u"Қызмет көрсету мерзімі: 1 жұмыс күні. Орындау мерзімі: 2026 жылғы 2 қыркүйек"_s,
            u"Срок оказания услуги: 1 рабочий день. Срок исполнения: 2 сентября 2026 года"_s,
            u"ол тіркелген күнінен бастап 5 жұмыс күні ішінде қаралады."_s,
            u"она рассматривается в течение 5 рабочих дней со дня регистрации."_s,
            u"Бала, сыныбы: Жұмабеков Әлихан Ерұланұлы, 1-сынып"_s,
            u"Қабылданған күні мен уақыты: 2026 жылғы 1 қыркүйек, сағат 10:15"_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(Slip, R20_refusalReceiptListsWhatIsMissing)
{
    const QByteArray pdf = rendered(test::sampleSlip(SlipKind::RefusalReceipt, SlipLanguage::Both));
    for (const QString &words : {u"Жетіспейтін құжаттар:"_s, u"Отсутствующие документы:"_s,
             u"1) № 065/е нысаны, иммундау паспорты"_s,
             u"2) форма № 052-2/у, паспорт здоровья ребёнка"_s,
             u"Екі данада жасалды, әр тарапқа бір-бірден."_s,
             u"После устранения недостатков заявление можно подать повторно."_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(Slip, R28_letterNamesGroundReasonAndHowToComplain)
{
    const QByteArray kk = rendered(test::sampleSlip(SlipKind::RefusalLetter, SlipLanguage::Kazakh));
    for (const QString &words : {u"2026 жылғы 1 қыркүйектегі № 17 өтінішіңіз қаралды."_s,
             u"бас тартылды: құжаттардың немесе деректердің анық еместігі."_s,
             u"Бас тарту себебі: Ұсынылған иммундау паспорты басқа балаға берілген."_s,
             u"сондай-ақ заңда белгіленген тәртіппен сотқа жүгінуге құқылысыз."_s,
             u"Директор ____________ Сыдықова Г.М."_s})
        EXPECT_TRUE(says(kk, words));
    const QByteArray ru =
        rendered(test::sampleSlip(SlipKind::RefusalLetter, SlipLanguage::Russian));
    for (const QString &words : {u"Ваше заявление от 1 сентября 2026 года № 17"_s,
             u"а также обратиться в суд в порядке, установленном законом."_s,
             u"директор школы рассматривает жалобу в течение 5 рабочих дней"_s,
             u"(не более чем на 10 рабочих дней)"_s,
             u"в течение 3 рабочих дней направляется в отдел образования"_s})
        EXPECT_TRUE(says(ru, words));
}

TEST(Slip, R28_theReasonStandsOnceOnALetterInBothLanguages)
{
    const SlipModel slip = test::sampleSlip(SlipKind::RefusalLetter, SlipLanguage::Both);
    const QString text = test::squeezed(test::textOf(rendered(slip)));
    EXPECT_EQ(text.count(test::squeezed(slip.reason)), 1);
}

TEST(Slip, R29_handOverSheetSaysToWhomAndHow)
{
    const QByteArray pdf = rendered(test::sampleSlip(SlipKind::HandOverSheet, SlipLanguage::Both));
    for (const QString &words : {u"Нәтижені алдым: Жұмабекова Айгерім Қанатқызы"_s,
             u"Личность удостоверена: удостоверение личности"_s, u"2026 жылғы 3 қыркүйек"_s})
        EXPECT_TRUE(says(pdf, words));
}

TEST(Slip, leavesTheChildOutWhereTheServiceHasNone)
{
    SlipModel slip = test::sampleSlip(SlipKind::Receipt, SlipLanguage::Both);
    slip.child.clear();
    slip.grade = 0;
    EXPECT_TRUE(saysNot(rendered(slip), u"Бала"_s));
    EXPECT_TRUE(saysNot(rendered(slip), u"Ребёнок"_s));
    slip.child = u"Жұмабеков Әлихан"_s;
    EXPECT_TRUE(says(rendered(slip), u"Ребёнок: Жұмабеков Әлихан"_s));
    EXPECT_TRUE(saysNot(rendered(slip), u"класс:"_s));
}

TEST(Slip, carriesTheQrOfItsCode)
{
    const SlipModel slip = test::sampleSlip(SlipKind::Receipt, SlipLanguage::Both);
    const QImage image = test::pictureOf(rendered(slip), 0, 300);
    ASSERT_FALSE(image.isNull());
    // The dark box in the upper right corner is the code without its quiet zone.
    const QRect corner(image.width() * 3 / 4, 0, image.width() / 4 - 1, image.height() * 12 / 100);
    QRect box;
    for (int y = corner.top(); y < corner.bottom(); ++y) {
        for (int x = corner.left(); x < corner.right(); ++x) {
            if (test::isDark(image, x, y))
                box |= QRect(x, y, 1, 1);
        }
    }
    const auto matrix = print::qrOfDigits(slip.code);
    ASSERT_TRUE(matrix.ok());
    ASSERT_GT(box.width(), 15 * 300 / 25.4) << "wide enough for a scanner: 15 mm";
    ASSERT_NEAR(box.width(), box.height(), 2);
    const double module = static_cast<double>(box.width()) / matrix->size;
    for (int row = 0; row < matrix->size; ++row) {
        for (int column = 0; column < matrix->size; ++column)
            EXPECT_EQ(test::isDark(image, box.left() + static_cast<int>((column + 0.5) * module),
                          box.top() + static_cast<int>((row + 0.5) * module)),
                matrix->dark(row, column))
                << row << ',' << column;
    }
}

TEST(Slip, refusesACodeThatIsNoNumber)
{
    SlipModel slip = test::sampleSlip(SlipKind::Receipt, SlipLanguage::Both);
    slip.code = u"abc"_s;
    const auto result = print::PdfRenderer().slip(slip);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, domain::ErrorCode::Internal);
}

TEST(Slip, R41_namesNobodyInTheDocumentsProperties)
{
    // The text of a page is compressed; what is readable in the bytes are the properties.
    const SlipModel slip = test::sampleSlip(SlipKind::Receipt, SlipLanguage::Both);
    const QByteArray pdf = rendered(slip);
    QByteArray utf16;
    for (const QChar letter : u"Жұмабеков"_s) {
        utf16.append(static_cast<char>(letter.unicode() >> 8));
        utf16.append(static_cast<char>(letter.unicode() & 0xff));
    }
    EXPECT_FALSE(pdf.contains(utf16));
    EXPECT_FALSE(pdf.contains(slip.applicant.toUtf8()));
}

TEST(Slip, isMadeOnAnotherThread)
{
    domain::Result<QByteArray> result(domain::ErrorCode::Internal);
    const std::unique_ptr<QThread> thread(QThread::create([&result] {
        print::PdfRenderer renderer;
        result = renderer.slip(test::sampleSlip(SlipKind::Receipt, SlipLanguage::Both));
    }));
    thread->start();
    ASSERT_TRUE(thread->wait());
    EXPECT_TRUE(says(test::bytesOf(result), u"№ 17"_s));
}
