// The book of one journal, newest line first. The whole book of a journal that is numbered
// continuously is sparse: as many rows as the book has numbers, row r is number newest − r, and
// pages of 200 are fetched when somebody looks at them. A number of a paper book that nobody copied
// has a row as well, an empty one (R10). Filtered views and yearly journals grow by
// canFetchMore. Answers to outdated questions are dropped by their token; a line that was written
// at this desk is put in, nothing is reloaded.
#pragma once

#include "presentation/linetablemodel.h"

#include <QCache>
#include <QSet>
#include <QTimer>

namespace qyz::presentation {

class JournalModel : public LineTableModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr int keptPages = 20;

    JournalModel(
        const DeskContext &desk, const domain::ServiceDescription &service, QObject *parent);

    application::EntryView view() const { return m_view; }
    /// Shows another view, from its newest line.
    void setView(application::EntryView view);
    /// The office's date, which decides what is due today; told by the office clock.
    void setToday(QDate today) { m_today = today; }
    /// Forgets everything and asks again.
    void reload();
    /// Where the journal stands now: rows of other desks are added, lines they changed fetched
    /// anew.
    void follow(const application::JournalEnds &ends);

    /// A line this desk just wrote.
    void insertNew(const application::LineView &line);
    /// A line this desk just changed; it leaves a view it no longer belongs to.
    void refresh(const application::LineView &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    const application::LineView *lineAt(int row) const override;
    qint64 missingAt(int row) const override;
    int rowOf(const domain::LineRef &line) const override;

    bool isSparse() const { return m_view == application::EntryView::All && !m_yearly; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void failed(const qyz::domain::Error &error);
    /// The first answer after a reset is there, empty or not.
    void loaded();

private:
    struct Page {
        QHash<qint64, application::LineView> lines;
        quint64 generation = 0; // older than the model's: shown, but fetched anew
    };

    application::EntryFilter filterBelow(int year, qint64 number) const;
    void askEnds();
    void askMore();
    void askPage(qint64 page);
    void askWantedPages();
    void takePage(qint64 page, quint64 generation, const application::LinePage &answer);
    void takeMore(const application::LinePage &answer);
    void growTo(const application::JournalEnds &ends);
    bool belongs(const application::LineView &line) const;
    void putInSparse(const application::LineView &line);
    void putInFiltered(const application::LineView &line);
    qint64 numberOf(int row) const { return m_ends.number - row; }
    static qint64 pageOf(qint64 number) { return (number - 1) / pageSize; }

    const bool m_yearly;
    application::EntryView m_view = application::EntryView::All;
    quint64 m_token = 0; // of the present question; older answers are dropped
    bool m_loading = false;
    QDate m_today;

    // Sparse
    application::JournalEnds m_ends;
    mutable QCache<qint64, Page> m_pages{keptPages};
    QHash<qint64, application::LineView> m_fresh; // written here, newer than the pages
    mutable QList<qint64> m_wanted;
    QSet<qint64> m_asked;
    quint64 m_generation = 0;
    mutable QTimer m_wantedTimer;

    // Filtered
    QList<application::LineView> m_rows;
    bool m_more = false;
};

} // namespace qyz::presentation
