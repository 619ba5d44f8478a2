#include "samples.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::test {

using application::BookPage;
using application::BookRow;
using application::PassportModel;
using application::SlipKind;
using application::SlipLanguage;
using application::SlipModel;
using application::SlipPaper;
using domain::LocalizedText;

namespace {

QList<SlipPaper> papers()
{
    return {
        {LocalizedText{u"өтініш"_s, u"заявление"_s}},
        {LocalizedText{
            u"№ 065/е нысаны, иммундау паспорты"_s, u"форма № 065/у, паспорт иммунизации"_s}},
        {LocalizedText{u"№ 052-2/е нысаны, бала денсаулығының паспорты"_s,
            u"форма № 052-2/у, паспорт здоровья ребёнка"_s}},
        {LocalizedText{u"3x4 см фотосурет, 2 дана"_s, u"фотография 3x4 см, 2 шт."_s}},
    };
}

void addRefusal(SlipModel &slip)
{
    slip.grounds = {LocalizedText{u"құжаттардың немесе деректердің анық еместігі"_s,
        u"недостоверность документов или данных"_s}};
    slip.reason = slip.language == SlipLanguage::Kazakh
        ? u"Ұсынылған иммундау паспорты басқа балаға берілген."_s
        : u"Представленный паспорт иммунизации выдан на другого ребёнка."_s;
}

void addTransfer(SlipModel &slip)
{
    slip.slipNumber = u"8"_s;
    slip.slipDate = {u"2026 жылғы 2 қыркүйек"_s, u"2 сентября 2026 года"_s};
    slip.school = u"№ 2 гимназия"_s;
    slip.cause = {u"тұрғылықты жерін ауыстыру"_s, u"перемена места жительства"_s};
    slip.classLanguage = {u"қазақ тілі"_s, u"казахский язык"_s};
    if (slip.kind == SlipKind::AcceptanceSlip) {
        slip.validFor = {u"3 жұмыс күні"_s, u"3 рабочих дня"_s};
        slip.validUntil = {u"2026 жылғы 7 қыркүйекке дейін (қоса алғанда)"_s,
            u"по 7 сентября 2026 года включительно"_s};
        return;
    }
    slip.otherSlip = u"№ 31, 01.09.2026"_s;
    slip.order = u"№ 106, 02.09.2026"_s;
}

void addComplaint(SlipModel &slip)
{
    slip.child.clear();
    slip.grade = 0;
    slip.caseName = {u"жазбаша"_s, u"письменная"_s};
    slip.term = {u"5 жұмыс күні"_s, u"5 рабочих дней"_s};
    slip.address = u"021500, Степногорск, 4, 12, 7"_s;
    slip.actDate = {u"2026 жылғы 4 қыркүйек"_s, u"4 сентября 2026 года"_s};
    slip.verdict = {u"негізді"_s, u"обоснована"_s};
    slip.forwardedTo = slip.language == SlipLanguage::Kazakh
        ? u"Степногорск қаласы бойынша білім бөлімі"_s
        : u"отдел образования по городу Степногорску"_s;
    slip.answer = slip.language == SlipLanguage::Kazakh
        ? u"Қолхат уақытында берілмеген. Хатшыға ескерту жасалды."_s
        : u"Расписка была выдана с опозданием. Секретарю сделано замечание."_s;
    slip.reason = slip.language == SlipLanguage::Kazakh ? u"Қосымша ақпарат сұратылды."_s
                                                        : u"Запрошены дополнительные сведения."_s;
}

void addCertificate(SlipModel &slip)
{
    slip.period = {u"2026 жылғы 1 қыркүйектен бастап 2027 жылғы 25 мамырға дейін"_s,
        u"с 1 сентября 2026 года по 25 мая 2027 года"_s};
    slip.order = u"№ 107, 03.09.2026"_s;
    slip.facts = {
        {{u"Қорытындының нөмірі"_s, u"Номер заключения"_s}, {u"214"_s, u"214"_s}},
        {{u"Қорытындының күні"_s, u"Дата заключения"_s}, {u"28.08.2026"_s, u"28.08.2026"_s}},
    };
}

void addOfKind(SlipModel &slip)
{
    switch (slip.kind) {
    case SlipKind::AcceptanceSlip:
    case SlipKind::DepartureSlip:
        return addTransfer(slip);
    case SlipKind::Talon:
    case SlipKind::AnswerLetter:
    case SlipKind::ForwardNotice:
    case SlipKind::ExtensionNotice:
        return addComplaint(slip);
    case SlipKind::HomeCertificate:
        return addCertificate(slip);
    default:
        return;
    }
}

QString repeated(const QString &words, qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += words;
    return text.left(length);
}

LocalizedText same(const QString &text)
{
    return {text, text};
}

// As wide as the enrolment's.
QList<application::BookColumn> columns()
{
    return {
        {{u"Р/с №"_s, u"№ п/п"_s}, 9},
        {{u"Күні, уақыты"_s, u"Дата, время"_s}, 15},
        {{u"Өтініш беруші, телефоны"_s, u"Заявитель, телефон"_s}, 30},
        {{u"Бала, туған күні"_s, u"Ребёнок, дата рождения"_s}, 28},
        {{u"Сыныбы, оқыту тілі"_s, u"Класс, язык обучения"_s}, 20},
        {{u"Түсу тәсілі"_s, u"Способ подачи"_s}, 24},
        {{u"Қабылданған құжаттар"_s, u"Принятые документы"_s}, 37},
        {{u"Орындау мерзімі"_s, u"Срок исполнения"_s}, 17},
        {{u"Нәтижесі: бұйрық №, бас тарту"_s, u"Результат: № приказа, отказ"_s}, 25},
        {{u"Берілген күні, алушының қолы"_s, u"Дата выдачи, подпись получателя"_s}, 27},
        {{u"Жауапты тұлға"_s, u"Ответственное лицо"_s}, 20},
        {{u"Ескертпе"_s, u"Примечание"_s}, 23},
    };
}

LocalizedText handedOver(int row)
{
    if (row % 2 == 1)
        return {};
    return {u"02.09.2026, 11:30\nЖұмабекова Айгерім\nЖСН бойынша"_s,
        u"02.09.2026, 11:30\nЖұмабекова Айгерім\nпо ИИН"_s};
}

BookRow bookRow(int page, int row)
{
    const int n = (page - 1) * 10 + row;
    const auto padded = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    BookRow line;
    line.row = row;
    line.number = QString::number(n);
    line.cells = {
        same(line.number),
        same(u"01.09.2026, %1:%2"_s.arg(padded(9 + row / 6), padded(row * 7 % 60))),
        same(u"Жұмабекова Айгерім Қанатқызы\n+7 701 000 00 "_s + padded(n % 100)),
        same(u"Жұмабеков Әлихан Ерұланұлы\n14.03.2019"_s),
        {u"1-сынып, қазақ тілі"_s, u"1 класс, казахский язык"_s},
        {u"кеңсе арқылы (қағаз түрінде)"_s, u"через канцелярию (на бумаге)"_s},
        {u"өтініш, 065/е, 052-2/е, 3x4 фотосурет"_s,
            u"заявление, 065/у, 052-2/у, фотография 3x4"_s},
        same(u"02.09.2026"_s),
        {u"Бұйрық № 105, 01.09.2026"_s, u"Приказ № 105, 01.09.2026"_s},
        handedOver(row),
        same(u"Кененбаева З.К."_s),
        {},
    };
    return line;
}

} // namespace

SlipModel sampleSlip(SlipKind kind, SlipLanguage language)
{
    SlipModel slip;
    slip.kind = kind;
    slip.language = language;
    slip.number = u"17"_s;
    slip.code = u"7707012026000000001742"_s;
    slip.organisation = {
        u"«Ақмола облысы білім басқармасының Степногорск қаласы бойынша білім бөлімінің Ю.А. Гагарин атындағы № 7 орта мектебі» КММ"_s,
        u"КГУ «Средняя школа № 7 имени Ю.А. Гагарина отдела образования по городу Степногорску управления образования Акмолинской области»"_s};
    slip.service = {
        u"Бастауыш, негізгі орта, жалпы орта білім берудің жалпы білім беретін бағдарламалары бойынша оқыту үшін ведомстволық бағыныстылығына қарамастан білім беру ұйымдарына құжаттарды қабылдау және оқуға қабылдау"_s,
        u"Прием документов и зачисление в организации образования независимо от ведомственной подчиненности для обучения по общеобразовательным программам начального, основного среднего, общего среднего образования"_s};
    slip.act = {
        u"Қазақстан Республикасы Білім және ғылым министрінің 2018 жылғы 12 қазандағы № 564 бұйрығы"_s,
        u"Приказ Министра образования и науки Республики Казахстан от 12 октября 2018 года № 564"_s};
    slip.applicant = u"Жұмабекова Айгерім Қанатқызы"_s;
    slip.child = u"Жұмабеков Әлихан Ерұланұлы"_s;
    slip.grade = 1;
    slip.date = {u"2026 жылғы 1 қыркүйек"_s, u"1 сентября 2026 года"_s};
    slip.time = u"10:15"_s;
    slip.channel = {u"кеңсе арқылы (қағаз түрінде)"_s, u"через канцелярию (на бумаге)"_s};
    slip.papers = papers();
    slip.seen = {{u"баланың туу туралы куәлігі"_s, u"свидетельство о рождении ребёнка"_s},
        {u"ата-ананың (заңды өкілдің) жеке басын куәландыратын құжат"_s,
            u"документ, удостоверяющий личность родителя (законного представителя)"_s}};
    slip.term = {u"1 жұмыс күні"_s, u"1 рабочий день"_s};
    slip.due = {u"2026 жылғы 2 қыркүйек"_s, u"2 сентября 2026 года"_s};
    slip.resultPlace = {
        u"мектеп кеңсесі, сағат 9:00-ден 14:30-ға дейін"_s, u"канцелярия школы, с 9:00 до 14:30"_s};
    slip.officialPost = {u"хатшы-іс жүргізуші"_s, u"секретарь-делопроизводитель"_s};
    slip.official = u"Кененбаева З.К."_s;
    slip.phone = u"8 (71645) 0-00-00"_s;
    slip.complaintTerms = {{u"5 жұмыс күні"_s, u"5 рабочих дней"_s},
        {u"10 жұмыс күні"_s, u"10 рабочих дней"_s}, {u"3 жұмыс күні"_s, u"3 рабочих дней"_s}};
    slip.director = u"Сыдықова Г.М."_s;
    slip.signer = slip.director;
    slip.signerPost = {u"Директор"_s, u"Директор"_s};
    slip.childBirth = {u"2019 жылғы 14 наурыз"_s, u"14 марта 2019 года"_s};
    if (kind == SlipKind::RefusalReceipt) {
        slip.missing = papers().mid(1, 2);
        slip.papers = papers().mid(0, 1);
    }
    if (kind == SlipKind::RefusalLetter)
        addRefusal(slip);
    if (kind == SlipKind::HandOverSheet) {
        slip.receiver = u"Жұмабекова Айгерім Қанатқызы"_s;
        slip.identifiedBy = {u"жеке куәлік"_s, u"удостоверение личности"_s};
        slip.handOverDate = {u"2026 жылғы 3 қыркүйек"_s, u"3 сентября 2026 года"_s};
    }
    addOfKind(slip);
    return slip;
}

SlipModel longSlip(SlipKind kind, SlipLanguage language)
{
    SlipModel slip = sampleSlip(kind, language);
    slip.applicant = repeated(u"Құрманғазыұлы-"_s, 100) + u' ' + repeated(u"Әбілмансұр"_s, 100)
        + u" Соңғыотчествоұлы"_s;
    slip.child = repeated(u"Оразмұхамбетов-"_s, 100) + u" Нұрсұлтан Соңғыбаласы"_s;
    slip.papers.clear();
    for (int n = 1; n <= 12; ++n)
        slip.papers.append({LocalizedText{
            u"тіркелгені туралы белгісі бар тұру құқығын растайтын құжат (шетелдіктер мен азаматтығы жоқ адамдар үшін), К%1"_s
                .arg(n),
            u"документ о праве проживания с отметкой о регистрации (для иностранцев и лиц без гражданства), Р%1"_s
                .arg(n)}});
    slip.missing = slip.papers;
    slip.reason =
        repeated(u"Ұзақ себеп: құжаттағы деректер сәйкес келмейді. "_s, 986) + u" СОҢЫ-КОНЕЦ"_s;
    slip.answer = slip.reason;
    slip.dueNote = {u"1-сыныпқа қабылдау туралы бұйрық 25 тамыздан бұрын шығарылмайды"_s,
        u"приказ о зачислении в 1 класс издаётся не ранее 25 августа"_s};
    return slip;
}

PassportModel samplePassport(SlipLanguage language)
{
    const SlipModel slip = sampleSlip(SlipKind::Receipt, language);
    PassportModel passport;
    passport.language = language;
    passport.service = u"admission"_s;
    passport.organisation = slip.organisation;
    passport.name = slip.service;
    passport.act = slip.act;
    passport.day = slip.date;
    passport.validFrom = {u"2025 жылғы 15 қыркүйек"_s, u"15 сентября 2025 года"_s};
    passport.rows = {
        {{u"Көрсетілетін қызметтің атауы"_s, u"Наименование услуги"_s}, {{slip.service, true}}},
        {{u"Қызмет көрсету мерзімі"_s, u"Срок оказания услуги"_s},
            {{{u"қолхат беру – 1 жұмыс күні"_s, u"выдать расписку — 1 рабочий день"_s}, true},
                {{u"бұйрық шығару – 1 жұмыс күні"_s, u"издать приказ — 1 рабочий день"_s}, false}}},
        {{u"Төлемі"_s, u"Оплата"_s}, {}},
    };
    passport.steps = {{{u"Қабылдау және тіркеу"_s, u"Приём и регистрация"_s}, slip.official,
                          {{{u"15 минут"_s, u"15 минут"_s}, true}}},
        {{u"Бұйрық шығару"_s, u"Издать приказ"_s}, {}, {}}};
    passport.people = {{u"Кененбаева Зере Қайратқызы"_s, slip.officialPost,
        {u"тіркеуші"_s, u"регистратор"_s}, slip.phone, u"105"_s}};
    passport.unconfirmed = {{u"Төлемі актіде табылмады."_s, u"Оплата в акте не найдена."_s}};
    return passport;
}

Book sampleBook(int pages)
{
    Book book;
    book.organisation = {
        u"Ю.А. Гагарин атындағы № 7 орта мектебі"_s, u"Средняя школа № 7 имени Ю.А. Гагарина"_s};
    book.title = {u"Мектеп білім беруді ұйымдастыруға балаларды және құжаттарды қабылдау"_s,
        u"Прием детей и документов для организации школьного образования"_s};
    book.columns = columns();
    book.volume = 1;
    for (int page = 1; page <= pages; ++page) {
        BookPage sheet;
        sheet.page = page;
        for (int row = 1; row <= (page == pages ? 7 : 10); ++row)
            sheet.rows.append(bookRow(page, row));
        book.pages.append(sheet);
    }
    book.journal = u"admission"_s;
    book.seq = 1042;
    book.controlCode = u"01234 56789 98765 43210 11223"_s;
    book.printedAt = u"01.09.2026, 14:40"_s;
    book.printedBy = u"Кененбаева З.К."_s;
    return book;
}

Book correctedBook()
{
    Book book = sampleBook(1);
    book.fileIndex = u"02-15"_s;
    QList<BookRow> &rows = book.pages.first().rows;
    rows[2].voided = true;
    rows[2].cells.last() = {
        u"ЖОЙЫЛДЫ. Себебі: екі рет тіркелген. Кененбаева З.К., 01.09.2026, 11:02"_s,
        u"АННУЛИРОВАНО. Причина: зарегистрировано дважды. Кененбаева З.К., 01.09.2026, 11:02"_s};
    rows[4].corrections = {{LocalizedText{u"Баланың аты"_s, u"Имя ребёнка"_s}, u"Алихан"_s,
        u"Әлихан"_s, u"Кененбаева З.К., 02.09.2026, 10:20"_s}};
    rows[4].cells.last() = {u"түзетілді"_s, u"исправлено"_s};
    return book;
}

Book boundBook()
{
    Book book = correctedBook();
    book.ends = application::BookEnds{{u"2026 жылғы «1» қыркүйек"_s, u"«1» сентября 2026 года"_s},
        {u"2026 жылғы «23» желтоқсан"_s, u"«23» декабря 2026 года"_s}, 101, u"1"_s, u"1000"_s,
        {u"3"_s, u"17"_s}, {}, false, u"44321 56789 98765 43210 11223"_s, u"Ахметова Ж.Б."_s};
    return book;
}

application::CorrectionSlips sampleSlips(int count)
{
    const Book book = correctedBook();
    application::CorrectionSlips slips;
    slips.organisation = book.organisation;
    slips.title = book.title;
    slips.journal = book.journal;
    slips.volume = book.volume;
    for (int n = 1; n <= count; ++n) {
        application::CorrectionSlip slip{
            12, n, QString::number(110 + n), QString::number(110 + n) + u"/1"_s, {}, {}};
        application::CorrectionSlip::Change change{
            LocalizedText{u"Баланың аты"_s, u"Имя ребёнка"_s}, u"Алихан"_s, u"Әлихан"_s,
            u"куәлікпен салыстырылды"_s, u"анасы"_s,
            LocalizedText{u"хатшы-іс жүргізуші"_s, u"секретарь-делопроизводитель"_s},
            u"Кененбаева З.К."_s, u"02.09.2026, 10:20"_s};
        if (n % 2 == 1)
            slip.changes.append(change);
        else
            slip.voiding = change;
        slips.slips.append(slip);
    }
    return slips;
}

} // namespace qyz::test
