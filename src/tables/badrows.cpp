#include "tables/badrows.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::tables {

namespace {

/// A cell that begins like a formula would be one: a tab in front keeps it a text. Reading such a
/// file again trims it.
QString cellText(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.at(0)))
        cell.prepend(u'\t');
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString rowText(QStringList cells, qsizetype width, const QString &last)
{
    while (cells.size() < width)
        cells.append(QString());
    cells.append(last);
    QStringList quoted;
    for (const QString &cell : std::as_const(cells))
        quoted.append(cellText(cell));
    return quoted.join(u';') + u"\r\n"_s;
}

} // namespace

QByteArray badRowsCsv(const application::SourceTable &table, int headingRow,
    const QList<int> &badRows, const QHash<int, QStringList> &why, const QString &whyHeading)
{
    const QSet<int> bad(badRows.begin(), badRows.end());
    qsizetype width = 0;
    for (const application::SourceRow &row : table.rows)
        width = std::max(width, row.cells.size());
    QString text(QChar(QChar::ByteOrderMark));
    for (const application::SourceRow &row : table.rows) {
        if (row.number == headingRow)
            text += rowText(row.cells, width, whyHeading);
        else if (bad.contains(row.number))
            text += rowText(row.cells, width, why.value(row.number).join(u"; "_s));
    }
    return text.toUtf8();
}

} // namespace qyz::tables
