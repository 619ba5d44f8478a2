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

void append(CellContent &content, const QString &line)
{
    if (!line.isEmpty())
        content.append(Paragraph{{line, false, false}});
}

/// Lines that are the same in both (a date, a name) once, the others in Kazakh, then in Russian.
CellContent both(const domain::LocalizedText &text)
{
    const QStringList kk = tidy(text.kk).split(u'\n');
    const QStringList ru = tidy(text.ru).split(u'\n');
    CellContent content;
    if (kk.size() != ru.size()) {
        for (const QString &line : kk + ru)
            append(content, line);
        return content;
    }
    QStringList russian; // of the lines that differ, until one agrees again
    for (qsizetype i = 0; i < kk.size(); ++i) {
        if (kk.at(i) == ru.at(i)) {
            for (const QString &line : std::as_const(russian))
                append(content, line);
            russian.clear();
        } else {
            russian.append(ru.at(i));
        }
        append(content, kk.at(i));
    }
    for (const QString &line : std::as_const(russian))
        append(content, line);
    return content;
}

QString pair(const domain::LocalizedText &text)
{
    return text.kk == text.ru ? text.kk : text.kk + u" / "_s + text.ru;
}

} // namespace

qreal bookWidth(const BookColumns &columns)
{
    qreal width = 0;
    for (const application::BookColumn &column : columns)
        width += column.width;
    return width;
}

QList<CellContent> bookCells(const application::BookRow &row)
{
    QList<CellContent> cells;
    for (const domain::LocalizedText &text : row.cells)
        cells.append(both(text));
    if (!cells.isEmpty())
        cells.first() = CellContent{Paragraph{{row.number, false, true}}};
    return cells;
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
