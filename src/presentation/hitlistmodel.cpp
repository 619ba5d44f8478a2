#include "presentation/hitlistmodel.h"

#include "presentation/localized.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

void HitListModel::show(const QList<application::LineView> &hits, const domain::SearchQuery &query)
{
    beginResetModel();
    m_hits = hits;
    m_query = query;
    endResetModel();
}

void HitListModel::refresh(const application::LineView &line)
{
    const int row = rowOf(line.entry.line);
    if (row < 0)
        return;
    m_hits[row] = line;
    rowChanged(row);
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

const application::LineView *HitListModel::lineAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

int HitListModel::rowOf(const domain::LineRef &line) const
{
    for (qsizetype row = 0; row < m_hits.size(); ++row) {
        if (m_hits.at(row).entry.line == line)
            return static_cast<int>(row);
    }
    return -1;
}

QString HitListModel::numberText(const application::LineView &line) const
{
    const QString number = LineTableModel::numberText(line);
    if (line.entry.line.journal == service().journal.code)
        return number;
    const domain::ServiceDescription *other =
        desk().office->catalogue->ofJournal(line.entry.line.journal);
    return other == nullptr ? number
                            : u"%1 · %2"_s.arg(textIn(other->tab, desk().language), number);
}

QList<TextRun> HitListModel::matches(const QString &text) const
{
    return matchesIn(text, m_query);
}

} // namespace qyz::presentation
