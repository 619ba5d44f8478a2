#include "presentation/reminders.h"

#include "presentation/deskduties.h"

namespace qyz::presentation {

QList<Reminder> Reminders::of(const DeskContext &desk, const domain::ServiceDescription &service,
    const application::EntryCounts &counts, bool decides, QDate today)
{
    using application::EntryView;
    QList<Reminder> all;
    if (!today.isValid() || !serves(desk, service.journal.code, today))
        return all;
    const auto add = [&all](EntryView view, qint64 count, const QString &text) {
        if (count > 0)
            all.append({view, count, text.arg(count)});
    };
    add(EntryView::Overdue, counts.overdue, tr("Overdue: %1"));
    add(EntryView::DueToday, counts.dueToday, tr("Due today: %1"));
    if (decides)
        add(EntryView::InReview, counts.inReview, tr("Waiting for your decision: %1"));
    add(EntryView::Expiring, counts.expiring, tr("Soon expires: %1"));
    add(EntryView::Shelf, counts.shelf, tr("Unclaimed: %1"));
    return all;
}

} // namespace qyz::presentation
