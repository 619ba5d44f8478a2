#include "presentation/inspectionpresenter.h"

#include "presentation/answer.h"

namespace qyz::presentation {

InspectionPresenter::InspectionPresenter(DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

const application::Inspection *InspectionPresenter::open() const
{
    for (const application::Inspection &known : m_desk.office->inspections) {
        if (known.isOpen())
            return &known;
    }
    return nullptr;
}

void InspectionPresenter::begin(application::OpenInspectionCommand command)
{
    if (m_busy)
        return;
    setBusy(true);
    command.actor = m_desk.login;
    whenAnswered(m_desk.gateway.openInspection(command), this,
        [this](const domain::Result<application::InspectionRecord> &answer) { onDone(answer); });
}

void InspectionPresenter::end(int number, const QString &result)
{
    if (m_busy)
        return;
    setBusy(true);
    whenAnswered(m_desk.gateway.closeInspection({number, result, m_desk.login}), this,
        [this](const domain::Result<application::InspectionRecord> &answer) { onDone(answer); });
}

void InspectionPresenter::onDone(const domain::Result<application::InspectionRecord> &answer)
{
    setBusy(false);
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    Q_EMIT done();
    renewOffice();
}

void InspectionPresenter::renewOffice()
{
    whenAnswered(
        m_desk.gateway.office(), this, [this](const domain::Result<application::Office> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            const bool same = (*answer)->inspections == m_desk.office->inspections;
            m_desk.office = *answer;
            if (!same)
                Q_EMIT officeChanged();
        });
}

void InspectionPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace qyz::presentation
