#include "tables/tablebuilder.h"

#include "tables/tablelimits.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::tables {

Error unreadable(int row, const QString &detail)
{
    return makeError(ErrorCode::TableUnreadable, {QString::number(row)}, detail);
}

Error tooBig()
{
    return makeError(ErrorCode::TableTooBig,
        {QString::number(mostRows), QString::number(largestFile / (qint64{1024} * 1024))});
}

TableBuilder::TableBuilder(const QString &encoding)
{
    m_table.encoding = encoding;
}

bool TableBuilder::fail(ErrorCode code, int row)
{
    m_failure = makeError(code, {QString::number(row)}, u"a limit of row %1"_s.arg(row));
    return false;
}

bool TableBuilder::add(int row, QStringList cells)
{
    if (failed())
        return false;
    for (QString &cell : cells) {
        if (cell.size() > longestCell)
            return fail(ErrorCode::TableUnreadable, row);
        cell = cell.trimmed();
        m_text += cell.size();
    }
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    if (cells.isEmpty())
        return true;
    if (cells.size() > mostColumns)
        return fail(ErrorCode::TableUnreadable, row);
    if (m_table.rows.size() >= mostRows || m_text > mostText) {
        m_failure = tooBig();
        return false;
    }
    m_table.rows.append({row, std::move(cells)});
    return true;
}

Result<application::SourceTable> TableBuilder::take()
{
    if (m_failure)
        return *m_failure;
    if (m_table.rows.isEmpty())
        return unreadable(1, u"no rows"_s);
    return std::move(m_table);
}

} // namespace qyz::tables
