#include "print/bookcolumns.h"

#include "print/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::print {

namespace {

// A value that has only its first half, «1-сынып, », ends with the word.
QString tidy(const QString &text)
{
    QString tidied = text.trimmed();
    while (tidied.endsWith(u',') || tidied.endsWith(u';'))
        tidied.chop(1);
    return keptTogether(tidied);
}

/// Kazakh, then Russian; lines that are the same in both (a date, a name) once.
CellContent both(const domain::LocalizedText &text)
{
    QStringList kk = tidy(text.kk).split(u'\n');
    QStringList ru = tidy(text.ru).split(u'\n');
    QStringList common;
    while (!kk.isEmpty() && !ru.isEmpty() && kk.constFirst() == ru.constFirst()) {
        common.append(kk.takeFirst());
        ru.removeFirst();
    }
    return paragraphs({common.join(u'\n'), kk.join(u'\n'), ru.join(u'\n')});
}

CellContent one(const QString &text)
{
    return paragraphs({tidy(text)});
}

QString pair(const domain::LocalizedText &text)
{
    return text.kk == text.ru ? text.kk : text.kk + u" / "_s + text.ru;
}

} // namespace

const std::array<BookColumn, bookColumnCount> &bookColumns()
{
    static constexpr std::array<BookColumn, bookColumnCount> columns{{
        {9, u"Р/с №", u"№ п/п"},
        {15, u"Күні, уақыты", u"Дата, время"},
        {30, u"Өтініш беруші, телефоны", u"Заявитель, телефон"},
        {28, u"Бала, туған күні", u"Ребёнок, дата рождения"},
        {20, u"Сыныбы, оқыту тілі", u"Класс, язык обучения"},
        {24, u"Түсу тәсілі", u"Способ подачи"},
        {37, u"Қабылданған құжаттар", u"Принятые документы"},
        {17, u"Орындау мерзімі", u"Срок исполнения"},
        {25, u"Нәтижесі: бұйрық №, бас тарту", u"Результат: № приказа, отказ"},
        {27, u"Берілген күні, алушының қолы", u"Дата выдачи, подпись получателя"},
        {20, u"Жауапты тұлға", u"Ответственное лицо"},
        {23, u"Ескертпе", u"Примечание"},
    }};
    return columns;
}

qreal bookWidth()
{
    qreal width = 0;
    for (const BookColumn &column : bookColumns())
        width += column.width;
    return width;
}

std::array<CellContent, bookColumnCount> bookCells(const application::BookRow &row)
{
    return {
        CellContent{Paragraph{{row.number, false, true}}},
        one(row.registered),
        one(row.applicant),
        one(row.child),
        both(row.grade),
        both(row.channel),
        both(row.papers),
        one(row.due),
        both(row.result),
        both(row.handedOver),
        paragraphs({row.official}), // narrow: initials may go below the surname
        both(row.note),
    };
}

CellContent bookCorrections(const application::BookRow &row)
{
    CellContent lines;
    for (const application::BookCorrection &correction : row.corrections) {
        Paragraph line;
        line.append({pair(correction.column) + u": "_s, false, false});
        // An empty value was corrected too; a struck dash shows that something stood or stands.
        line.append({correction.oldValue.isEmpty() ? u"–"_s : correction.oldValue, true, false});
        line.append({u"  "_s, false, false});
        line.append({correction.newValue.isEmpty() ? u"–"_s : correction.newValue, false, true});
        line.append({u".  Түзетілгенге сенуге болады / Исправленному верить: ____________ "_s
                + keptTogether(correction.note),
            false, false});
        lines.append(line);
    }
    return lines;
}

} // namespace qyz::print
