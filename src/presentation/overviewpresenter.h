// The director's page: how many of what per journal, asked again with every stroke of the clock.
#pragma once

#include "presentation/deskcontext.h"

#include <QObject>

#include <optional>

namespace qyz::presentation {

class OverviewPresenter : public QObject {
    Q_OBJECT

public:
    /// `desk` outlives the presenter.
    explicit OverviewPresenter(const DeskContext &desk, QObject *parent = nullptr);

    /// One question at a time; an answer that is late is waited for.
    void refresh();
    /// None before the first answer.
    const std::optional<application::Overview> &overview() const { return m_overview; }

Q_SIGNALS:
    void changed();
    void failed(const qyz::domain::Error &error);

private:
    const DeskContext &m_desk;
    std::optional<application::Overview> m_overview;
    bool m_asked = false;
};

} // namespace qyz::presentation
