// One tab of the desk: which view of the book, what a search found, which line is open and what may
// be done with it now. Knows no widget.
#pragma once

#include "presentation/hitlistmodel.h"
#include "presentation/journalmodel.h"

#include <QTimer>

namespace qyz::presentation {

class ServiceTabPresenter : public QObject {
    Q_OBJECT

public:
    static constexpr int mostHits = 200;

    ServiceTabPresenter(
        const DeskContext &desk, const domain::ServiceDescription &service, QObject *parent);

    const domain::ServiceDescription &service() const { return m_service; }
    JournalModel &book() { return m_book; }
    HitListModel &hits() { return m_hits; }
    const application::EntryCounts &counts() const { return m_counts; }
    /// R34: the service is no longer provided; its book is only read. Judged by the office's day,
    /// and until that is known by the description alone.
    bool isClosed() const;
    /// «The service has not been provided since … Instead: …»; empty while it is provided.
    QString closedSentence() const;
    /// R23: the person decides lines of this journal today; known from the first tick on.
    bool decides() const { return m_decides; }

    /// Loads the book and the counters.
    void start();
    void setView(application::EntryView view);
    void refreshCounts();
    /// The office changed what lines are promised: the list and the counters are asked anew.
    void bookChanged();
    /// The office clock struck: counters, and what other desks wrote meanwhile.
    void onTick(const application::OfficeStatus &status);

    /// Asks after a short rest of the typing; an empty text goes back to the book.
    void search(const QString &text);
    bool isSearching() const { return !m_searched.isEmpty(); }
    /// The hits are those of the last text, not of an earlier one.
    bool isSearchAnswered() const { return m_answeredToken == m_searchToken; }

    /// A look at one line with everything about it; recorded (R38). The ruler comes with it.
    /// `reason`: why sealed fields are looked at by who does not decide the line.
    void open(const domain::LineRef &line, const QString &reason = {});
    /// Closes the panel; an answer that is still on its way is dropped.
    void close();
    const std::optional<application::LineView> &opened() const { return m_opened; }
    /// A look is on its way: what opened() says is of the line before, or of before the last act.
    bool isOpening() const { return m_shownToken != m_openToken; }
    /// May the open line be acted on like this now?
    bool may(const QString &action) const;

    /// The open line waits for a decision, and it is this person's to take (R23).
    bool waitsForDecision() const;

    /// The office's day; invalid until the registry was heard.
    QDate today() const { return m_today; }
    /// Whoever sits here takes applications for this service (R23).
    bool registers() const;

    /// A line this desk registered or acted on: list, counters and panel follow.
    void onRegistered(const application::Registered &registered);
    void onActed(const application::LineView &line);

Q_SIGNALS:
    void countsChanged();
    void closedChanged();
    /// A search has its answer (or was left): show hits or the book.
    void searchDone();
    void openedChanged();
    void failed(const qyz::domain::Error &error);

private:
    void askSearch();
    void refreshLine(const application::LineView &line);

    const DeskContext &m_desk;
    const domain::ServiceDescription &m_service;
    JournalModel m_book;
    HitListModel m_hits;
    application::EntryCounts m_counts;
    QString m_searched;
    QTimer m_rest;
    quint64 m_searchToken = 0;
    quint64 m_answeredToken = 0;
    quint64 m_openToken = 0;
    quint64 m_shownToken = 0;
    bool m_countsAsked = false;
    bool m_decides = false;
    QDate m_today;
    std::optional<application::LineView> m_opened;
};

} // namespace qyz::presentation
