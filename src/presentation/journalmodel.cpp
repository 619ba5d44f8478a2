#include "presentation/journalmodel.h"

#include "presentation/answer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

namespace {

// A scroll bar drawn over 100,000 lines looks at every page it passes; only where it stops counts.
constexpr qsizetype pagesAtOnce = 3;
constexpr int restBeforeAsking = 15; // ms

} // namespace

JournalModel::JournalModel(
    const DeskContext &desk, const domain::ServiceDescription &service, QObject *parent)
    : LineTableModel(desk, service, parent)
    , m_yearly(service.journal.yearly)
{
    m_wantedTimer.setSingleShot(true);
    connect(&m_wantedTimer, &QTimer::timeout, this, &JournalModel::askWantedPages);
}

void JournalModel::setView(application::EntryView view)
{
    m_view = view;
    reload();
}

void JournalModel::reload()
{
    beginResetModel();
    ++m_token;
    m_ends = {};
    m_pages.clear();
    m_fresh.clear();
    m_wanted.clear();
    m_asked.clear();
    m_rows.clear();
    m_more = false;
    m_loading = true;
    endResetModel();
    if (isSparse())
        askEnds();
    else
        askMore();
}

application::EntryFilter JournalModel::filterBelow(int year, qint64 number) const
{
    application::EntryFilter filter;
    filter.journal = service().journal.code;
    filter.view = m_view;
    filter.beforeYear = year;
    filter.beforeNumber = number;
    filter.limit = pageSize;
    return filter;
}

void JournalModel::askEnds()
{
    whenAnswered(desk().gateway.ends(service().journal.code), this,
        [this, token = m_token](const domain::Result<application::JournalEnds> &answer) {
            if (token != m_token)
                return;
            m_loading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            growTo(*answer);
            m_ends.seq = answer->seq;
            Q_EMIT loaded();
        });
}

void JournalModel::askMore()
{
    m_loading = true;
    const domain::LineRef last = m_rows.isEmpty() ? domain::LineRef() : m_rows.last().entry.line;
    whenAnswered(desk().gateway.page(filterBelow(last.year, last.number), desk().login), this,
        [this, token = m_token](const domain::Result<application::LinePage> &answer) {
            if (token != m_token)
                return;
            m_loading = false;
            if (!answer) {
                m_more = false;
                Q_EMIT failed(answer.error());
                return;
            }
            takeMore(*answer);
            Q_EMIT loaded();
        });
}

void JournalModel::takeMore(const application::LinePage &answer)
{
    m_more = answer.more;
    if (answer.lines.isEmpty())
        return;
    const int from = static_cast<int>(m_rows.size());
    beginInsertRows({}, from, from + static_cast<int>(answer.lines.size()) - 1);
    m_rows.append(answer.lines);
    endInsertRows();
}

void JournalModel::askPage(qint64 page)
{
    m_asked.insert(page);
    // A page is a run of numbers, not of rows: it stays right when new lines move the rows.
    const qint64 below = (page + 1) * pageSize + 1;
    whenAnswered(desk().gateway.page(filterBelow(0, below), desk().login), this,
        [this, page, token = m_token, generation = m_generation](
            const domain::Result<application::LinePage> &answer) {
            if (token != m_token)
                return;
            m_asked.remove(page);
            if (answer)
                takePage(page, generation, *answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void JournalModel::takePage(qint64 page, quint64 generation, const application::LinePage &answer)
{
    auto held = std::make_unique<Page>();
    held->generation = generation;
    for (const application::LineView &line : answer.lines) {
        const qint64 number = line.entry.line.number;
        if (pageOf(number) != page)
            continue; // an early page reaches below its own first number only in a damaged book
        held->lines.insert(number, line);
        const auto fresh = m_fresh.constFind(number);
        if (fresh != m_fresh.constEnd() && fresh->entry.lastSeq <= line.entry.lastSeq)
            m_fresh.erase(fresh);
    }
    m_pages.insert(page, held.release());
    const qint64 top = std::min((page + 1) * pageSize, m_ends.number);
    const qint64 firstRow = m_ends.number - top;
    const qint64 lastRow = std::min<qint64>(m_ends.number - page * pageSize - 1, rowCount() - 1);
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(static_cast<int>(firstRow), 0),
            index(static_cast<int>(lastRow), columnCount() - 1));
}

void JournalModel::askWantedPages()
{
    const QList<qint64> wanted = m_wanted;
    m_wanted.clear();
    for (const qint64 page : wanted) {
        if (!m_asked.contains(page))
            askPage(page);
    }
}

void JournalModel::growTo(const application::JournalEnds &ends)
{
    const qint64 more = ends.rows() - m_ends.rows();
    const bool began = m_ends.rows() == 0;
    m_ends.lines = std::max(m_ends.lines, ends.lines);
    if (more <= 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(more) - 1);
    if (began)
        m_ends.first = ends.first;
    m_ends.number = ends.number;
    m_ends.year = ends.year;
    endInsertRows();
}

void JournalModel::follow(const application::JournalEnds &ends)
{
    if (m_loading || ends.seq <= m_ends.seq)
        return;
    const bool known = m_ends.seq > 0 || ends.lines == 0;
    m_ends.seq = ends.seq;
    if (!isSparse()) {
        if (known)
            reload();
        return;
    }
    // R10: the paper book was put right, so the numbers are others.
    if (m_ends.rows() > 0 && (ends.number < m_ends.number || ends.first != m_ends.first)) {
        reload();
        return;
    }
    growTo(ends);
    ++m_generation;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool JournalModel::belongs(const application::LineView &line) const
{
    switch (m_view) {
    case application::EntryView::All:
        return true;
    case application::EntryView::InWork:
        return domain::isInWork(line.entry.state);
    case application::EntryView::InReview:
        return line.entry.state == domain::LineState::InReview;
    case application::EntryView::DueToday:
        return m_today.isValid() && line.entry.nextDue() == m_today;
    case application::EntryView::Overdue:
        return LineCells::isOverdue(line);
    case application::EntryView::Ready:
        return line.entry.state == domain::LineState::ResultReady;
    case application::EntryView::Shelf:
        return line.flags.contains(u"unclaimed"_s);
    case application::EntryView::ReceivedToday:
        return m_today.isValid()
            && desk().office->schedule.localDate(line.entry.registeredAt) == m_today;
    case application::EntryView::Expiring:
        return line.flags.contains(u"expiring"_s);
    case application::EntryView::Complained:
        return line.flags.contains(u"complained"_s);
    }
    return false;
}

void JournalModel::putInSparse(const application::LineView &line)
{
    const qint64 number = line.entry.line.number;
    m_ends.seq = std::max(m_ends.seq, line.entry.lastSeq);
    m_fresh.insert(number, line);
    if (number > m_ends.number) {
        // Numbers between came from other desks: pages that should hold them are fetched again.
        if (number > m_ends.number + 1)
            ++m_generation;
        application::JournalEnds grown = m_ends;
        grown.lines += number - m_ends.number;
        grown.number = number;
        if (m_ends.rows() == 0)
            grown.first = number;
        growTo(grown);
    } else {
        rowChanged(rowOf(line.entry.line));
    }
}

void JournalModel::putInFiltered(const application::LineView &line)
{
    m_ends.seq = std::max(m_ends.seq, line.entry.lastSeq);
    const int row = rowOf(line.entry.line);
    const bool here = belongs(line);
    if (row >= 0 && here) {
        m_rows[row] = line;
        rowChanged(row);
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (here) {
        const auto newer = [&line](const application::LineView &other) {
            return std::pair(other.entry.line.year, other.entry.line.number)
                > std::pair(line.entry.line.year, line.entry.line.number);
        };
        const auto place = std::find_if_not(m_rows.cbegin(), m_rows.cend(), newer);
        if (place == m_rows.cend() && m_more)
            return; // its page comes when somebody scrolls there
        const int at = static_cast<int>(place - m_rows.cbegin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, line);
        endInsertRows();
    }
}

void JournalModel::insertNew(const application::LineView &line)
{
    if (m_loading && !isSparse())
        return; // the answer on its way is asked after the commit or followed by the next look
    if (isSparse())
        putInSparse(line);
    else
        putInFiltered(line);
}

void JournalModel::refresh(const application::LineView &line)
{
    insertNew(line);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isSparse() ? m_ends.rows() : m_rows.size());
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isSparse() && m_more && !m_loading;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askMore();
}

const application::LineView *JournalModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (!isSparse())
        return &m_rows.at(row);
    const qint64 number = numberOf(row);
    const qint64 page = pageOf(number);
    const Page *held = m_pages.object(page);
    const auto fresh = m_fresh.constFind(number);
    const bool stale = held != nullptr && held->generation != m_generation;
    if ((held == nullptr && fresh == m_fresh.constEnd()) || stale) {
        m_wanted.removeAll(page);
        m_wanted.append(page);
        if (m_wanted.size() > pagesAtOnce)
            m_wanted.removeFirst();
        // Not restarted: a view that paints without rest would never get its page. A single jump
        // is asked at once; only while pages are on their way it pays to wait for where it stops.
        if (!m_wantedTimer.isActive())
            m_wantedTimer.start(m_asked.isEmpty() ? 0 : restBeforeAsking);
    }
    if (fresh != m_fresh.constEnd())
        return &*fresh;
    if (held == nullptr)
        return nullptr;
    const auto line = held->lines.constFind(number);
    return line != held->lines.constEnd() ? &*line : nullptr;
}

qint64 JournalModel::missingAt(int row) const
{
    if (!isSparse() || row < 0 || row >= rowCount())
        return 0;
    const qint64 number = numberOf(row);
    const Page *held = m_pages.object(pageOf(number));
    const bool there = held == nullptr || held->lines.contains(number) || m_fresh.contains(number);
    return there ? 0 : number;
}

int JournalModel::rowOf(const domain::LineRef &line) const
{
    if (line.journal != service().journal.code)
        return -1;
    if (isSparse()) {
        const qint64 row = m_ends.number - line.number;
        return row >= 0 && row < m_ends.rows() ? static_cast<int>(row) : -1;
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).entry.line == line)
            return static_cast<int>(row);
    }
    return -1;
}

} // namespace qyz::presentation
