// The office clock and the state of the book, as the status line says them.
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>
#include <QTimer>

namespace qyz::presentation {

class StatusPresenter : public QObject {
    Q_OBJECT

public:
    static constexpr int everyMilliseconds = 30 * 1000;

    StatusPresenter(const DeskContext &desk, QObject *parent);

    /// Asks now and every half minute; the book is checked after the desk had time to open, and
    /// once on every later day that the desk stays on.
    void start();
    void stop() { m_clock.stop(); }
    void refresh();
    void verifyBook();

    const std::optional<application::OfficeStatus> &status() const { return m_status; }
    bool isOpen() const { return m_status && m_status->open; }

    /// «11:03 · открыто до 14:30», «Откроется: пн, 23.11, 09:00»; empty before the first answer.
    QString clockText() const;
    /// «журнал цел ✓ 10:00»; empty before the first check.
    QString bookText() const;
    /// «на этом компьютере: school.sqlite», «сервер: имя»; empty where nobody said it.
    QString placeText() const;
    bool isBookBroken() const { return m_verification && !m_verification->intact; }

Q_SIGNALS:
    void changed();
    /// A check found something: what the office knows of its journals is old.
    void bookBroken();
    void ticked(const qyz::application::OfficeStatus &status);

private:
    const DeskContext &m_desk;
    QTimer m_clock;
    QTimer m_firstCheck;
    std::optional<application::OfficeStatus> m_status;
    std::optional<application::Verification> m_verification;
    QDate m_checkedOn; // the office's day of the last check, whatever came of it
    bool m_verifying = false;
};

} // namespace qyz::presentation
