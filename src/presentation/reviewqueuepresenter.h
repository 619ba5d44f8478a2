// What waits for the decision of the person at the desk: lines in review of the journals he
// decides, the one due first in front. After a decision the next one opens by itself; nothing else
// ever changes the line a person is looking at.
#pragma once

#include "presentation/deskcontext.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace qyz::presentation {

/// R23: on that day the person is reviewer or director of a service whose lines are reviewed.
bool decidesOn(const DeskContext &desk, const domain::ServiceDescription &service, QDate day);

/// The line waits for a decision, and the person it was asked for may take one.
bool decidable(const application::LineView &line);

/// What became of the line that stood in front before: decided here, or why it was not.
struct ReviewNotice {
    domain::LineRef line;
    QString printedNumber;
    domain::LineState state = domain::LineState::InReview; // after the decision made here
    std::optional<domain::Error> error;
};

class ReviewQueuePresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter.
    explicit ReviewQueuePresenter(DeskContext &desk, QObject *parent = nullptr);

    /// Asks what waits; `line` stands in front if given, else the one that is due first.
    void start(const std::optional<application::LineView> &line = std::nullopt);
    /// Asks again what waits; the line in front stays.
    void refresh();

    /// The line in front; none while the first is on its way and when nothing waits.
    const std::optional<application::LineView> &line() const { return m_line; }
    /// The queue was asked for, and it is empty.
    bool isEmpty() const { return m_loaded && m_queue.isEmpty() && !m_line; }
    /// From 1; 0 where the line in front is not in the queue.
    int position() const;
    int size() const { return static_cast<int>(m_queue.size()); }
    bool may(const QString &action) const;
    /// A decision or the next line is on its way: keys wait.
    bool isBusy() const { return m_acting || m_opening; }
    /// The office's date; invalid before the first answer.
    QDate today() const;
    const std::optional<ReviewNotice> &notice() const { return m_notice; }
    /// Other lines of the same people, newest first.
    const QList<application::LineView> &earlier() const { return m_earlier; }

    bool hasNext() const;
    bool hasPrevious() const { return position() > 1; }
    void next() { step(1); }
    void previous() { step(-1); }
    /// R38: the line in front again, with its sealed fields opened for this reason.
    void openSealed(const QString &reason);
    /// `action`: "approve", "refuse", "return"; `facts` as in the contract of `act`.
    void decide(const QString &action, const QJsonObject &facts);

Q_SIGNALS:
    /// Another line stands in front, or none.
    void lineChanged();
    /// Length of the queue or place in it.
    void queueChanged();
    void earlierChanged();
    void noticeChanged();
    void busyChanged();
    void decided(const qyz::application::LineView &line);
    /// Not done; the line stays in front with what was typed.
    void failed(const qyz::domain::Error &error);

private:
    struct Asking; // one look at all journals, page by page

    void askJournals(const domain::Result<application::OfficeStatus> &status, int turn);
    void askPage(std::shared_ptr<Asking> asking);
    void takeQueue(const QList<application::LineView> &found);
    void open(const domain::LineRef &line, const QString &reason = {});
    void takeLine(const domain::LineRef &line, const domain::Result<application::LineView> &answer);
    void show(const application::LineView &line);
    void showNone();
    /// Takes a line out of the queue and opens the one after it.
    void leave(const domain::LineRef &line);
    void onRefused(const domain::LineRef &line, const domain::Error &error);
    void askEarlier();
    void step(int by);
    void setActing(bool acting);
    void setOpening(bool opening);
    void setNotice(const std::optional<ReviewNotice> &notice);
    int rowOf(const domain::LineRef &line) const;

    DeskContext &m_desk;
    QList<application::LineView> m_queue;
    std::optional<application::LineView> m_line;
    QList<application::LineView> m_earlier;
    std::optional<ReviewNotice> m_notice;
    QDateTime m_now; // UTC, of the last look at the queue; invalid before
    bool m_loaded = false;
    bool m_acting = false;
    bool m_opening = false;
    int m_loadTurn = 0; // answers to earlier questions are dropped
    int m_lineTurn = 0;
};

} // namespace qyz::presentation
