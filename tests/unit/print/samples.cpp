#include "samples.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::test {

using application::BookModel;
using application::BookPage;
using application::BookRow;
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
    slip.director = u"Сыдықова Г.М."_s;
}

QString repeated(const QString &words, qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += words;
    return text.left(length);
}

BookRow bookRow(int page, int row)
{
    const int n = (page - 1) * 10 + row;
    BookRow line;
    line.row = row;
    line.number = QString::number(n);
    line.registered = u"01.09.2026, %1:%2"_s.arg(9 + row / 6, 2, 10, QChar(u'0'))
                          .arg(row * 7 % 60, 2, 10, QChar(u'0'));
    line.applicant =
        u"Жұмабекова Айгерім Қанатқызы\n+7 701 000 00 %1"_s.arg(n % 100, 2, 10, QChar(u'0'));
    line.child = u"Жұмабеков Әлихан Ерұланұлы\n14.03.2019"_s;
    line.grade = {u"1-сынып, қазақ тілі"_s, u"1 класс, казахский язык"_s};
    line.channel = {u"кеңсе арқылы (қағаз түрінде)"_s, u"через канцелярию (на бумаге)"_s};
    line.papers = {
        u"өтініш, 065/е, 052-2/е, 3x4 фотосурет"_s, u"заявление, 065/у, 052-2/у, фотография 3x4"_s};
    line.due = u"02.09.2026"_s;
    line.result = {u"Бұйрық № 105, 01.09.2026"_s, u"Приказ № 105, 01.09.2026"_s};
    if (row % 2 == 0)
        line.handedOver = {u"02.09.2026, 11:30\nЖұмабекова Айгерім\nЖСН бойынша"_s,
            u"02.09.2026, 11:30\nЖұмабекова Айгерім\nпо ИИН"_s};
    line.official = u"Кененбаева З.К."_s;
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
    slip.complaintTerm = {u"5 жұмыс күні"_s, u"5 рабочих дней"_s};
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
    slip.dueNote = {u"1-сыныпқа қабылдау туралы бұйрық 25 тамыздан бұрын шығарылмайды"_s,
        u"приказ о зачислении в 1 класс издаётся не ранее 25 августа"_s};
    return slip;
}

BookModel sampleBook(int pages)
{
    BookModel book;
    book.organisation = {
        u"Ю.А. Гагарин атындағы № 7 орта мектебі"_s, u"Средняя школа № 7 имени Ю.А. Гагарина"_s};
    book.title = {u"Мектеп білім беруді ұйымдастыруға балаларды және құжаттарды қабылдау"_s,
        u"Прием детей и документов для организации школьного образования"_s};
    book.volume = 1;
    for (int page = 1; page <= pages; ++page) {
        BookPage sheet;
        sheet.page = page;
        for (int row = 1; row <= (page == pages ? 7 : 10); ++row)
            sheet.rows.append(bookRow(page, row));
        book.pages.append(sheet);
    }
    book.journal = u"admission"_s;
    book.firstPage = 1;
    book.lastPage = pages;
    book.seq = 1042;
    book.controlCode = u"01234 56789 98765 43210 11223"_s;
    book.printedAt = u"01.09.2026, 14:40"_s;
    book.printedBy = u"Кененбаева З.К."_s;
    return book;
}

BookModel correctedBook()
{
    BookModel book = sampleBook(1);
    book.fileIndex = u"02-15"_s;
    QList<BookRow> &rows = book.pages.first().rows;
    rows[2].voided = true;
    rows[2].note = {u"ЖОЙЫЛДЫ. Себебі: екі рет тіркелген. Кененбаева З.К., 01.09.2026, 11:02"_s,
        u"АННУЛИРОВАНО. Причина: зарегистрировано дважды. Кененбаева З.К., 01.09.2026, 11:02"_s};
    rows[4].corrections = {{LocalizedText{u"Баланың аты"_s, u"Имя ребёнка"_s}, u"Алихан"_s,
        u"Әлихан"_s, u"Кененбаева З.К., 02.09.2026, 10:20"_s}};
    rows[4].note = {u"түзетілді"_s, u"исправлено"_s};
    return book;
}

} // namespace qyz::test
