#include "presentation/reviewqueuepresenter.h"

#include "application/actonline.h"
#include "presentation/answer.h"
#include "presentation/localized.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using application::LineView;

namespace {

const std::array<QString, 3> &decisions()
{
    static const std::array<QString, 3> known{u"approve"_s, u"refuse"_s, u"return"_s};
    return known;
}

/// Due first, then registered first; what owes nothing comes last.
bool comesBefore(const LineView &left, const LineView &right)
{
    const auto key = [](const LineView &line) {
        const QDate due = line.entry.nextDue();
        return std::tuple(due.isValid() ? due.toJulianDay() : std::numeric_limits<qint64>::max(),
            line.entry.registeredAt, line.entry.line.journal, line.entry.line.number);
    };
    return key(left) < key(right);
}

/// Somebody was quicker, or the line is not this person's to decide: it has to be looked at anew.
bool isAboutTheLine(domain::ErrorCode code)
{
    switch (code) {
    case domain::ErrorCode::ChangedMeanwhile:
    case domain::ErrorCode::InvalidTransition:
    case domain::ErrorCode::EntryVoided:
    case domain::ErrorCode::NoRight:
        return true;
    default:
        return false;
    }
}

} // namespace

bool decidesOn(const DeskContext &desk, const domain::ServiceDescription &service, QDate day)
{
    const auto has = [&](domain::Duty duty) {
        return desk.office->hasDuty(desk.login, duty, service.journal.code, day);
    };
    return service.open && service.review
        && (has(domain::Duty::Reviewer) || has(domain::Duty::Director));
}

bool decidable(const LineView &line)
{
    return line.entry.state == domain::LineState::InReview
        && std::any_of(decisions().begin(), decisions().end(),
            [&line](const QString &decision) { return line.actions.contains(decision); });
}

struct ReviewQueuePresenter::Asking {
    int turn = 0;
    QStringList journals; // the first is being asked
    application::EntryFilter filter;
    QList<LineView> found;
};

ReviewQueuePresenter::ReviewQueuePresenter(DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ReviewQueuePresenter::start(const std::optional<LineView> &line)
{
    ++m_lineTurn; // what was on its way belongs to an earlier visit
    m_loaded = false;
    m_queue.clear();
    setActing(false);
    setOpening(false);
    setNotice(std::nullopt);
    if (line)
        show(*line);
    else
        showNone();
    refresh();
}

void ReviewQueuePresenter::refresh()
{
    const int turn = ++m_loadTurn;
    whenAnswered(m_desk.gateway.status(), this,
        [this, turn](const domain::Result<application::OfficeStatus> &status) {
            if (turn == m_loadTurn)
                askJournals(status, turn);
        });
}

void ReviewQueuePresenter::askJournals(
    const domain::Result<application::OfficeStatus> &status, int turn)
{
    if (!status) {
        Q_EMIT failed(status.error());
        return;
    }
    const QDate before = today();
    m_now = status->now;
    if (m_line && today() != before)
        Q_EMIT lineChanged(); // who does what next depends on the day
    auto asking = std::make_shared<Asking>();
    asking->turn = turn;
    for (const domain::ServiceDescription &service : m_desk.office->catalogue->services()) {
        if (decidesOn(m_desk, service, today()))
            asking->journals.append(service.journal.code);
    }
    askPage(asking);
}

void ReviewQueuePresenter::askPage(std::shared_ptr<Asking> asking)
{
    if (asking->journals.isEmpty()) {
        takeQueue(asking->found);
        return;
    }
    asking->filter.journal = asking->journals.constFirst();
    asking->filter.view = application::EntryView::InReview;
    whenAnswered(m_desk.gateway.page(asking->filter, m_desk.login), this,
        [this, asking](const domain::Result<application::LinePage> &page) {
            if (asking->turn != m_loadTurn)
                return;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            asking->found.append(page->lines);
            if (page->more && !page->lines.isEmpty()) {
                const domain::LineRef &last = page->lines.constLast().entry.line;
                asking->filter.beforeYear = last.year;
                asking->filter.beforeNumber = last.number;
            } else {
                asking->journals.removeFirst();
                asking->filter = {};
            }
            askPage(asking);
        });
}

void ReviewQueuePresenter::takeQueue(const QList<LineView> &found)
{
    m_loaded = true;
    m_queue.clear();
    for (LineView line : found) {
        // R23: a line he registered himself, or has an interest in, waits for somebody else.
        line.actions = application::allowedActions(*m_desk.office, line.entry, m_desk.login, m_now);
        if (decidable(line))
            m_queue.append(line);
    }
    std::sort(m_queue.begin(), m_queue.end(), comesBefore);
    Q_EMIT queueChanged();
    if (m_line || m_opening)
        return;
    if (m_queue.isEmpty())
        showNone();
    else
        open(m_queue.constFirst().entry.line);
}

void ReviewQueuePresenter::open(const domain::LineRef &line, const QString &reason)
{
    setOpening(true);
    whenAnswered(m_desk.gateway.show(line, m_desk.login, false, reason), this,
        [this, line, turn = ++m_lineTurn](const domain::Result<LineView> &answer) {
            if (turn == m_lineTurn)
                takeLine(line, answer);
        });
}

void ReviewQueuePresenter::takeLine(
    const domain::LineRef &line, const domain::Result<LineView> &answer)
{
    setOpening(false);
    if (!answer) {
        showNone();
        Q_EMIT failed(answer.error());
    } else if (decidable(*answer)) {
        show(*answer);
    } else {
        const domain::JournalEntry &entry = answer->entry;
        if (!m_notice || m_notice->line != line)
            setNotice(ReviewNotice{line, entry.printedNumber, entry.state,
                domain::makeError(domain::ErrorCode::ChangedMeanwhile,
                    {momentText(entry.lastAt, m_desk.office->schedule),
                        domain::lineStateName(entry.state)})});
        leave(line);
    }
}

void ReviewQueuePresenter::show(const LineView &line)
{
    const bool same = m_line && m_line->entry.line == line.entry.line;
    m_line = line;
    if (!same)
        m_earlier.clear();
    Q_EMIT lineChanged();
    Q_EMIT queueChanged();
    askEarlier();
}

void ReviewQueuePresenter::showNone()
{
    m_line.reset();
    m_earlier.clear();
    Q_EMIT lineChanged();
    Q_EMIT queueChanged();
}

void ReviewQueuePresenter::leave(const domain::LineRef &line)
{
    const int row = rowOf(line);
    if (row >= 0)
        m_queue.removeAt(row);
    if (m_queue.isEmpty()) {
        m_loaded = false;
        showNone();
        refresh(); // others may have sent more meanwhile
        return;
    }
    // At the end of the queue it goes on from its beginning.
    const qsizetype at = row >= 0 && row < m_queue.size() ? row : 0;
    open(m_queue.at(at).entry.line);
}

void ReviewQueuePresenter::decide(const QString &action, const QJsonObject &facts)
{
    if (isBusy() || !may(action))
        return;
    setNotice(std::nullopt);
    setActing(true);
    const domain::LineRef line = m_line->entry.line;
    whenAnswered(m_desk.gateway.act({line, action, facts, m_desk.login, m_line->entry.lastSeq}),
        this, [this, line, turn = m_lineTurn](const domain::Result<LineView> &answer) {
            // The decision fell even if the person went back to the book: the book must show it.
            if (answer)
                Q_EMIT decided(*answer);
            if (turn != m_lineTurn)
                return;
            if (answer) {
                setNotice(ReviewNotice{
                    line, answer->entry.printedNumber, answer->entry.state, std::nullopt});
                leave(line);
            } else {
                onRefused(line, answer.error());
            }
            setActing(false);
        });
}

void ReviewQueuePresenter::onRefused(const domain::LineRef &line, const domain::Error &error)
{
    const bool decidedBefore = error.code == domain::ErrorCode::AlreadyDecided;
    if (!decidedBefore && !isAboutTheLine(error.code)) {
        setActing(false); // the field at fault can take the cursor
        Q_EMIT failed(error);
        return;
    }
    setNotice(ReviewNotice{line, m_line->entry.printedNumber, m_line->entry.state, error});
    if (decidedBefore)
        leave(line);
    else
        open(line); // still to be decided: it stays, as it is now; else the next one opens
}

void ReviewQueuePresenter::askEarlier()
{
    const domain::JournalEntry &entry = m_line->entry;
    QStringList iins{entry.child.iin, entry.applicant.iin};
    iins.removeAll(QString());
    iins.removeDuplicates();
    for (const QString &iin : std::as_const(iins)) {
        whenAnswered(m_desk.gateway.earlierLines(iin, m_desk.login), this,
            [this, line = entry.line](const domain::Result<QList<LineView>> &answer) {
                if (!answer || !m_line || m_line->entry.line != line)
                    return; // a help beside the decision; without it the decision is possible
                for (const LineView &found : *answer) {
                    const auto isFound = [&found](const LineView &known) {
                        return known.entry.line == found.entry.line;
                    };
                    if (found.entry.line != line
                        && std::none_of(m_earlier.cbegin(), m_earlier.cend(), isFound))
                        m_earlier.append(found);
                }
                std::sort(m_earlier.begin(), m_earlier.end(),
                    [](const LineView &left, const LineView &right) {
                        return left.entry.registeredAt > right.entry.registeredAt;
                    });
                Q_EMIT earlierChanged();
            });
    }
}

void ReviewQueuePresenter::step(int by)
{
    const int wanted = position() - 1 + by;
    if (isBusy() || wanted < 0 || wanted >= size())
        return;
    setNotice(std::nullopt);
    open(m_queue.at(wanted).entry.line);
}

void ReviewQueuePresenter::openSealed(const QString &reason)
{
    if (m_line && !isBusy())
        open(m_line->entry.line, reason);
}

int ReviewQueuePresenter::rowOf(const domain::LineRef &line) const
{
    const auto found = std::find_if(m_queue.cbegin(), m_queue.cend(),
        [&line](const LineView &known) { return known.entry.line == line; });
    return found == m_queue.cend() ? -1 : static_cast<int>(found - m_queue.cbegin());
}

QDate ReviewQueuePresenter::today() const
{
    return m_now.isValid() ? m_desk.office->schedule.localDate(m_now) : QDate();
}

int ReviewQueuePresenter::position() const
{
    return m_line ? rowOf(m_line->entry.line) + 1 : 0;
}

bool ReviewQueuePresenter::hasNext() const
{
    return position() < size();
}

bool ReviewQueuePresenter::may(const QString &action) const
{
    return m_line && m_line->actions.contains(action);
}

void ReviewQueuePresenter::setActing(bool acting)
{
    if (std::exchange(m_acting, acting) != acting)
        Q_EMIT busyChanged();
}

void ReviewQueuePresenter::setOpening(bool opening)
{
    if (std::exchange(m_opening, opening) != opening)
        Q_EMIT busyChanged();
}

void ReviewQueuePresenter::setNotice(const std::optional<ReviewNotice> &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace qyz::presentation
