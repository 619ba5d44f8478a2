#include "presentation/correctionspresenter.h"

#include "presentation/answer.h"

namespace qyz::presentation {

CorrectionsPresenter::CorrectionsPresenter(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void CorrectionsPresenter::show(const QString &month)
{
    m_month = month;
    whenAnswered(m_desk.gateway.corrections(month, m_desk.login), this,
        [this, month](const domain::Result<application::MonthCorrections> &answer) {
            if (month != m_month)
                return; // another month was asked for since
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_found = *answer;
            Q_EMIT changed();
        });
}

void CorrectionsPresenter::showNext()
{
    whenAnswered(m_desk.gateway.closings(m_desk.login), this,
        [this](const domain::Result<application::Closings> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
            else
                show(answer->nextMonth);
        });
}

} // namespace qyz::presentation
