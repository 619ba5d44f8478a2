// What a search found, over all journals, newest first; letters that matched are marked.
#pragma once

#include "presentation/linetablemodel.h"

namespace qyz::presentation {

class HitListModel : public LineTableModel {
    Q_OBJECT

public:
    using LineTableModel::LineTableModel;

    void show(const QList<application::LineView> &hits, const domain::SearchQuery &query);
    void clear() { show({}, {}); }
    /// A line that changed is shown as it is now; others are left alone.
    void refresh(const application::LineView &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    const application::LineView *lineAt(int row) const override;
    int rowOf(const domain::LineRef &line) const override;

protected:
    QString numberText(const application::LineView &line) const override;
    QList<TextRun> matches(const QString &text) const override;

private:
    QList<application::LineView> m_hits;
    domain::SearchQuery m_query;
};

} // namespace qyz::presentation
