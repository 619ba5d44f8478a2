// The office's clock between two answers of the registry: the desk's own clock is never asked.
#pragma once

#include "application/commands.h"

#include <QElapsedTimer>

namespace qyz::presentation {

class OfficeNow {
public:
    void set(const application::OfficeStatus &status)
    {
        m_base = status.now;
        m_since.start();
    }
    /// UTC; invalid until the registry answered for the first time.
    QDateTime now() const
    {
        return m_base.isValid() ? m_base.addMSecs(m_since.elapsed()) : QDateTime();
    }

private:
    QDateTime m_base;
    QElapsedTimer m_since;
};

} // namespace qyz::presentation
