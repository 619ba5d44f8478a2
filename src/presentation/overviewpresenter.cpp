#include "presentation/overviewpresenter.h"

#include "presentation/answer.h"

namespace qyz::presentation {

OverviewPresenter::OverviewPresenter(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void OverviewPresenter::refresh()
{
    if (m_asked)
        return;
    m_asked = true;
    whenAnswered(m_desk.gateway.overview(m_desk.login), this,
        [this](const domain::Result<application::Overview> &answer) {
            m_asked = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_overview = *answer;
            Q_EMIT changed();
        });
}

} // namespace qyz::presentation
