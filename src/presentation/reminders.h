// What waits for the person who signs in (R30, R31): overdue, due today, unclaimed, waiting for his
// decision, by service; each of them is a view of a book.
#pragma once

#include "presentation/deskcontext.h"

#include <QCoreApplication>
#include <QList>

namespace qyz::presentation {

struct Reminder {
    application::EntryView view = application::EntryView::Overdue;
    qint64 count = 0;
    QString text; // «Overdue: 2»

    bool operator==(const Reminder &) const = default;
};

class Reminders {
    Q_DECLARE_TR_FUNCTIONS(Reminders)

public:
    /// Of one service, the most pressing first; none where the person has no duty in its journal
    /// on that day (R23). `decides`: lines in review wait for him.
    static QList<Reminder> of(const DeskContext &desk, const domain::ServiceDescription &service,
        const application::EntryCounts &counts, bool decides, QDate today);
};

} // namespace qyz::presentation
