#include "presentation/servicetabpresenter.h"

#include "domain/text/bilingualdate.h"
#include "presentation/answer.h"
#include "presentation/deskduties.h"
#include "presentation/localized.h"
#include "presentation/reviewqueuepresenter.h"

namespace qyz::presentation {

namespace {

constexpr int typingRest = 120; // ms: between two letters of a quick writer

} // namespace

ServiceTabPresenter::ServiceTabPresenter(
    const DeskContext &desk, const domain::ServiceDescription &service, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_service(service)
    , m_book(desk, service, nullptr)
    , m_hits(desk, service, nullptr)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRest);
    connect(&m_rest, &QTimer::timeout, this, &ServiceTabPresenter::askSearch);
    connect(&m_book, &JournalModel::failed, this, &ServiceTabPresenter::failed);
}

void ServiceTabPresenter::start()
{
    m_book.reload();
    refreshCounts();
}

void ServiceTabPresenter::setView(application::EntryView view)
{
    if (view != m_book.view())
        m_book.setView(view);
}

void ServiceTabPresenter::bookChanged()
{
    m_book.reload();
    refreshCounts();
}

void ServiceTabPresenter::refreshCounts()
{
    if (m_countsAsked)
        return;
    m_countsAsked = true;
    whenAnswered(m_desk.gateway.counts(m_service.journal.code), this,
        [this](const domain::Result<application::EntryCounts> &answer) {
            m_countsAsked = false;
            if (!answer)
                return; // the next tick asks again; the list itself says what is wrong
            m_counts = *answer;
            Q_EMIT countsChanged();
        });
}

void ServiceTabPresenter::onTick(const application::OfficeStatus &status)
{
    const QDate today = m_desk.office->schedule.localDate(status.now);
    m_book.setToday(today);
    const bool wasClosed = isClosed();
    m_today = today;
    if (isClosed() != wasClosed)
        Q_EMIT closedChanged();
    m_decides = decidesOn(m_desk, m_service, today);
    refreshCounts();
    whenAnswered(m_desk.gateway.ends(m_service.journal.code), this,
        [this](const domain::Result<application::JournalEnds> &answer) {
            if (answer)
                m_book.follow(*answer);
        });
}

bool ServiceTabPresenter::registers() const
{
    return presentation::registers(m_desk, m_service.journal.code, m_today);
}

bool ServiceTabPresenter::isClosed() const
{
    return m_service.closedSince.isValid()
        && (!m_today.isValid() || m_today >= m_service.closedSince);
}

QString ServiceTabPresenter::closedSentence() const
{
    if (!isClosed())
        return {};
    const QString since = domain::shortDate(m_service.closedSince);
    const domain::ServiceDescription *successor =
        m_desk.office->catalogue->find(m_service.successor);
    if (successor == nullptr)
        return tr("The service has not been provided since %1.").arg(since);
    return tr("The service has not been provided since %1. Instead: %2.")
        .arg(since, textIn(successor->name, m_desk.language));
}

void ServiceTabPresenter::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    ++m_searchToken;
    if (!wanted.isEmpty()) {
        m_rest.start();
        return;
    }
    m_rest.stop();
    m_answeredToken = m_searchToken;
    m_hits.clear();
    Q_EMIT searchDone();
}

void ServiceTabPresenter::askSearch()
{
    whenAnswered(m_desk.gateway.search(m_searched, mostHits, m_desk.login), this,
        [this, token = m_searchToken](const domain::Result<QList<application::LineView>> &answer) {
            if (token != m_searchToken)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_answeredToken = token;
            m_hits.show(*answer, domain::parseSearch(m_searched));
            Q_EMIT searchDone();
        });
}

void ServiceTabPresenter::open(const domain::LineRef &line, const QString &reason)
{
    whenAnswered(m_desk.gateway.show(line, m_desk.login, true, reason), this,
        [this, token = ++m_openToken](const domain::Result<application::LineView> &answer) {
            if (token != m_openToken)
                return;
            m_shownToken = token;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_opened = *answer;
            refreshLine(*answer);
            Q_EMIT openedChanged();
        });
}

void ServiceTabPresenter::close()
{
    m_shownToken = ++m_openToken;
    if (!m_opened)
        return;
    m_opened.reset();
    Q_EMIT openedChanged();
}

bool ServiceTabPresenter::may(const QString &action) const
{
    return m_opened && m_opened->actions.contains(action);
}

bool ServiceTabPresenter::waitsForDecision() const
{
    return m_opened && decidable(*m_opened);
}

void ServiceTabPresenter::refreshLine(const application::LineView &line)
{
    // What the panel asked for (history, ruler) is not the list's business.
    application::LineView row = line;
    row.history.clear();
    row.why.clear();
    m_hits.refresh(row);
    if (m_book.rowOf(row.entry.line) >= 0)
        m_book.refresh(row);
}

void ServiceTabPresenter::onRegistered(const application::Registered &registered)
{
    application::LineView line;
    line.entry = registered.entry;
    m_book.insertNew(line);
    refreshCounts();
}

void ServiceTabPresenter::onActed(const application::LineView &line)
{
    if (line.entry.line.journal == m_service.journal.code)
        m_book.refresh(line);
    m_hits.refresh(line);
    refreshCounts();
    if (m_opened && m_opened->entry.line == line.entry.line)
        open(line.entry.line); // history and what may be done now come with a fresh look
}

} // namespace qyz::presentation
