// The page of the month's corrections (R7).
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

#include <optional>

namespace qyz::presentation {

class CorrectionsPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter.
    explicit CorrectionsPresenter(const DeskContext &desk, QObject *parent = nullptr);

    /// "2026-10"; asking is a look and is recorded.
    void show(const QString &month);
    /// The month that is closed next; asked once, then show() follows it.
    void showNext();
    const QString &month() const { return m_month; }
    const std::optional<application::MonthCorrections> &corrections() const { return m_found; }

Q_SIGNALS:
    void changed();
    void failed(const qyz::domain::Error &error);

private:
    const DeskContext &m_desk;
    QString m_month;
    std::optional<application::MonthCorrections> m_found;
};

} // namespace qyz::presentation
