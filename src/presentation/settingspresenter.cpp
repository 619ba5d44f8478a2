#include "presentation/settingspresenter.h"

#include "presentation/answer.h"
#include "presentation/jsonfile.h"

namespace qyz::presentation {

SettingsPresenter::SettingsPresenter(
    DeskContext &desk, application::SettingKind kind, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_kind(kind)
{
}

QList<SettingRow> SettingsPresenter::rows() const
{
    return SettingText::rows(m_kind, *m_desk.office, m_today, m_desk.language);
}

void SettingsPresenter::propose(const QJsonObject &facts)
{
    if (m_busy)
        return;
    m_command = {m_kind, facts, {}, {}, m_desk.login};
    setBusy(true);
    whenAnswered(m_desk.gateway.settingMoves(m_command), this,
        [this](const domain::Result<QList<application::DueMove>> &answer) { onMoves(answer); });
}

void SettingsPresenter::proposeFile(const QString &path)
{
    if (m_busy)
        return;
    setBusy(true);
    whenAnswered(readJsonFile(path), this, [this](const domain::Result<QJsonObject> &facts) {
        setBusy(false);
        if (facts)
            propose(*facts);
        else
            Q_EMIT failed(facts.error());
    });
}

void SettingsPresenter::onMoves(const domain::Result<QList<application::DueMove>> &answer)
{
    setBusy(false);
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_moves = *answer;
    if (m_moves.isEmpty()) {
        store({});
        return;
    }
    m_asking = true;
    Q_EMIT asked();
}

void SettingsPresenter::store(const QList<application::DueMove> &accepted)
{
    if (m_busy)
        return;
    m_command.accepted = accepted;
    setBusy(true);
    whenAnswered(m_desk.gateway.changeSetting(m_command), this,
        [this](const domain::Result<application::SettingChanged> &answer) { onStored(answer); });
}

void SettingsPresenter::cancel()
{
    m_asking = false;
    m_moves.clear();
}

void SettingsPresenter::onStored(const domain::Result<application::SettingChanged> &answer)
{
    setBusy(false);
    cancel(); // a question that was overtaken is asked anew
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    Q_EMIT stored(answer->moved.size(), answer->kept.size());
    renewOffice();
}

void SettingsPresenter::renewOffice()
{
    whenAnswered(
        m_desk.gateway.office(), this, [this](const domain::Result<application::Office> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_desk.office = *answer;
            Q_EMIT officeChanged();
        });
}

void SettingsPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace qyz::presentation
