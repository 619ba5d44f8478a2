// One dated setting on the director's page: a typed row is first asked for the promised dates it
// would move; then, with the moves the person agrees to, it is stored (R15).
#pragma once

#include "presentation/settingtext.h"

#include <QObject>

#include <optional>

namespace qyz::presentation {

class SettingsPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter; its office is renewed when a row was stored.
    SettingsPresenter(DeskContext &desk, application::SettingKind kind, QObject *parent = nullptr);

    application::SettingKind kind() const { return m_kind; }
    QList<SettingRow> rows() const;
    /// The office's day, as the clock told it.
    void setToday(QDate today) { m_today = today; }
    QDate today() const { return m_today; }

    /// Asks for the moves; without any the row is stored at once.
    void propose(const QJsonObject &facts);
    /// A file of the working calendar, read behind the window's back; FileUnreadable, BadJson.
    void proposeFile(const QString &path);
    /// Stores what was proposed with those of the moves that are accepted; the rest keep their
    /// old dates.
    void store(const QList<application::DueMove> &accepted);
    /// The question is taken back; nothing was written.
    void cancel();

    /// The question that stands; empty where none does.
    const QList<application::DueMove> &moves() const { return m_moves; }
    bool isAsking() const { return m_asking; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void asked();
    void stored(qsizetype moved, qsizetype kept);
    void failed(const qyz::domain::Error &error);
    void busyChanged();
    /// Rows are new, and so is the desk's office.
    void officeChanged();

private:
    void onMoves(const domain::Result<QList<application::DueMove>> &answer);
    void onStored(const domain::Result<application::SettingChanged> &answer);
    void renewOffice();
    void setBusy(bool busy);

    DeskContext &m_desk;
    const application::SettingKind m_kind;
    QDate m_today;
    application::SettingCommand m_command;
    QList<application::DueMove> m_moves;
    bool m_asking = false;
    bool m_busy = false;
};

} // namespace qyz::presentation
