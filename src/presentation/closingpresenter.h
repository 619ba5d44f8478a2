// The page of the closings: what is closed, what is next, and its check list (R9).
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

#include <optional>

namespace qyz::presentation {

class ClosingPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter.
    explicit ClosingPresenter(const DeskContext &desk, QObject *parent = nullptr);

    /// Reads closings and the list of the next month. One reading at a time; what is asked
    /// meanwhile is asked once more.
    void refresh();
    /// The list of the volume of that journal that is next.
    void checkVolume(const QString &journal);
    /// Back to the month.
    void leaveVolume();

    const application::Closings &closings() const { return m_closings; }
    /// None while it is read.
    const std::optional<application::ClosingState> &state() const { return m_state; }
    bool isOfVolume() const { return !m_journal.isEmpty(); }
    bool isBusy() const { return m_busy; }
    /// What is not green and has less than three letters of explanation, in the order of the list.
    QList<application::ClosingCheck> unexplained(const QMap<QString, QString> &explained) const;

    /// Closes the month, or the volume, whose list is there.
    void close(const QMap<QString, QString> &explained, int sheets = 0);

    /// The scan of a signed sheet, to the record of that closing. A month's statement is one paper
    /// for all journals and is kept with the first of them.
    void attachToMonth(const QString &month, const QString &path);
    void attachToVolume(const QString &journal, int volume, const QString &path);

Q_SIGNALS:
    void attached();
    void changed();
    void busyChanged();
    void monthClosed(const QString &month);
    void volumeClosed(const QString &journal, int volume);
    void failed(const qyz::domain::Error &error);

private:
    void readState();
    void attach(const QString &journal, qint64 record, const QString &path);
    void setBusy(bool busy);
    void closeMonth(const QMap<QString, QString> &explained);
    void closeVolume(const QMap<QString, QString> &explained, int sheets);

    const DeskContext &m_desk;
    application::Closings m_closings;
    std::optional<application::ClosingState> m_state;
    QString m_journal; // whose volume; empty: the month
    bool m_reading = false;
    bool m_again = false;
    bool m_busy = false;
};

} // namespace qyz::presentation
