#include "presentation/closingpresenter.h"

#include "presentation/answer.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using application::ClosingState;

ClosingPresenter::ClosingPresenter(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ClosingPresenter::refresh()
{
    whenAnswered(m_desk.gateway.closings(m_desk.login), this,
        [this](const domain::Result<application::Closings> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_closings = *answer;
            Q_EMIT changed();
        });
    readState();
}

void ClosingPresenter::checkVolume(const QString &journal)
{
    m_journal = journal;
    m_state.reset();
    Q_EMIT changed();
    readState();
}

void ClosingPresenter::leaveVolume()
{
    if (isOfVolume())
        checkVolume(QString());
}

void ClosingPresenter::readState()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    const QString asked = m_journal;
    const auto answer = asked.isEmpty() ? m_desk.gateway.checkMonth(QString(), m_desk.login)
                                        : m_desk.gateway.checkVolume(asked, m_desk.login);
    whenAnswered(answer, this, [this, asked](const domain::Result<ClosingState> &state) {
        m_reading = false;
        if (m_again || asked != m_journal) {
            readState();
            return;
        }
        if (!state) {
            m_journal.clear();
            Q_EMIT failed(state.error());
            if (!asked.isEmpty())
                readState(); // there is no such volume to close; the month is still there
            return;
        }
        m_state = *state;
        Q_EMIT changed();
    });
}

QList<application::ClosingCheck> ClosingPresenter::unexplained(
    const QMap<QString, QString> &explained) const
{
    QList<application::ClosingCheck> open;
    for (const application::ClosingItem &item :
        m_state ? m_state->items : QList<application::ClosingItem>()) {
        if (!application::checkExplained({item}, explained))
            open.append(item.check);
    }
    return open;
}

void ClosingPresenter::close(const QMap<QString, QString> &explained, int sheets)
{
    if (m_busy || !m_state)
        return;
    if (m_state->notYet) {
        Q_EMIT failed(*m_state->notYet);
        return;
    }
    setBusy(true);
    if (isOfVolume())
        closeVolume(explained, sheets);
    else
        closeMonth(explained);
}

void ClosingPresenter::closeMonth(const QMap<QString, QString> &explained)
{
    const QString month = m_state->month;
    whenAnswered(m_desk.gateway.closeMonth({month, explained, *m_state, m_desk.login}), this,
        [this, month](const domain::Result<application::MonthClosing> &answer) {
            setBusy(false);
            m_state.reset();
            refresh();
            if (answer)
                Q_EMIT monthClosed(month);
            else
                Q_EMIT failed(answer.error());
        });
}

void ClosingPresenter::closeVolume(const QMap<QString, QString> &explained, int sheets)
{
    const QString journal = m_journal;
    whenAnswered(m_desk.gateway.closeVolume({journal, explained, sheets, *m_state, m_desk.login}),
        this, [this, journal](const domain::Result<application::VolumeClosing> &answer) {
            setBusy(false);
            m_state.reset();
            if (answer)
                m_journal.clear();
            refresh();
            if (answer)
                Q_EMIT volumeClosed(journal, answer->figures.volume);
            else
                Q_EMIT failed(answer.error());
        });
}

void ClosingPresenter::attachToMonth(const QString &month, const QString &path)
{
    for (const application::MonthClosing &closing : m_closings.months) {
        if (closing.month == month && !closing.journals.isEmpty()) {
            const application::ClosedJournal &first = closing.journals.constFirst();
            attach(first.figures.journal, first.seq, path);
        }
    }
}

void ClosingPresenter::attachToVolume(const QString &journal, int volume, const QString &path)
{
    for (const application::VolumeState &state : m_closings.volumes) {
        if (state.facts.journal == journal && state.facts.volume == volume && state.closing)
            attach(journal, state.closing->seq, path);
    }
}

void ClosingPresenter::attach(const QString &journal, qint64 record, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(domain::makeError(domain::ErrorCode::FileUnreadable, {path}));
        return;
    }
    constexpr qint64 most = application::mostMegabytes * 1024 * 1024;
    const QByteArray bytes = file.read(most + 1); // one more tells that it is too big
    whenAnswered(
        m_desk.gateway.attachSheet({journal, record, u"signed_sheet"_s, bytes, m_desk.login}), this,
        [this](const domain::Result<application::SheetFacts> &kept) {
            if (kept)
                Q_EMIT attached();
            else
                Q_EMIT failed(kept.error());
        });
}

void ClosingPresenter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace qyz::presentation
