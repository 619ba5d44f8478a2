#include "presentation/actpresenter.h"

#include "presentation/answer.h"

namespace qyz::presentation {

ActPresenter::ActPresenter(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ActPresenter::start(const application::LineView &line, const QString &action)
{
    ++m_turn;
    m_line = line;
    m_action = action;
    setBusy(false);
}

void ActPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void ActPresenter::perform(const QJsonObject &facts)
{
    if (m_busy)
        return;
    setBusy(true);
    const int turn = m_turn;
    const auto answered = [this, turn, action = m_action](
                              const domain::Result<application::LineView> &answer) {
        if (turn == m_turn)
            setBusy(false);
        // The act is done even if the person went on to another page: the book must show it.
        if (answer)
            Q_EMIT done(*answer, action, turn == m_turn);
        else if (turn == m_turn)
            Q_EMIT failed(answer.error());
    };
    whenAnswered(m_context.gateway.act(
                     {m_line.entry.line, m_action, facts, m_context.login, m_line.entry.lastSeq}),
        this, answered);
}

} // namespace qyz::presentation
