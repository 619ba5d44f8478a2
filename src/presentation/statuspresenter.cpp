#include "presentation/statuspresenter.h"

#include "presentation/answer.h"
#include "presentation/localized.h"

namespace qyz::presentation {

namespace {

constexpr int firstCheckAfter = 1500; // ms: the first lists come first

} // namespace

StatusPresenter::StatusPresenter(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_clock.setInterval(everyMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &StatusPresenter::refresh);
    m_firstCheck.setSingleShot(true);
    m_firstCheck.setInterval(firstCheckAfter);
    connect(&m_firstCheck, &QTimer::timeout, this, &StatusPresenter::verifyBook);
}

void StatusPresenter::start()
{
    refresh();
    m_clock.start();
    if (!m_verification)
        m_firstCheck.start();
}

void StatusPresenter::refresh()
{
    whenAnswered(m_desk.gateway.status(), this,
        [this](const domain::Result<application::OfficeStatus> &answer) {
            if (!answer)
                return; // the clock stays as it was; lists and forms say what is wrong
            m_status = *answer;
            Q_EMIT changed();
            Q_EMIT ticked(*m_status);
            // A desk left on over night checks again.
            const QDate today = m_desk.office->schedule.localDate(m_status->now);
            if (m_checkedOn.isValid() && today > m_checkedOn)
                verifyBook();
        });
}

void StatusPresenter::verifyBook()
{
    if (m_verifying)
        return;
    m_verifying = true;
    if (m_status)
        m_checkedOn = m_desk.office->schedule.localDate(m_status->now);
    Q_EMIT changed();
    whenAnswered(m_desk.gateway.verify(), this,
        [this](const domain::Result<application::Verification> &answer) {
            m_verifying = false;
            if (answer)
                m_verification = *answer;
            Q_EMIT changed();
            if (answer && answer->first)
                Q_EMIT bookBroken();
        });
}

QString StatusPresenter::clockText() const
{
    if (!m_status)
        return {};
    const domain::OfficeSchedule &schedule = m_desk.office->schedule;
    const QString now = timeText(m_status->now, schedule);
    if (m_status->open)
        return tr("%1 · open until %2").arg(now, timeText(m_status->closesAt, schedule));
    return tr("%1 · Opens: %2").arg(now, shortMoment(m_status->opensAt, schedule, m_desk.language));
}

QString StatusPresenter::bookText() const
{
    if (m_verifying)
        return tr("Checking the journal…");
    if (!m_verification)
        return {};
    if (m_verification->intact)
        return tr("journal intact ✓ %1").arg(timeText(m_verification->at, m_desk.office->schedule));
    const QString time = timeText(m_verification->at, m_desk.office->schedule);
    if (!m_verification->first) // R5: the director knows of it, and the work goes on
        return tr("journal not intact, decided %1").arg(time);
    const application::Problem &problem = *m_verification->first;
    if (problem.line.isEmpty())
        return tr("The journal is not intact");
    if (problem.page == 0)
        return tr("The journal is not intact: %1").arg(problem.line);
    return tr("The journal is not intact: %1, page %2")
        .arg(problem.line, QString::number(problem.page));
}

QString StatusPresenter::placeText() const
{
    const DataPlace &place = m_desk.place;
    if (place.name.isEmpty())
        return {};
    return place.server ? tr("server: %1").arg(place.name) : tr("local: %1").arg(place.name);
}

} // namespace qyz::presentation
