#include "domain/journal/journalchain.h"
#include "storage/entrysearch.h"
#include "storage/entrystatements.h"
#include "storage/sqlentryrepository.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

using application::EntryFilter;
using application::EntryView;

namespace {

const Statement &statementOf(const EntryFilter &filter)
{
    switch (filter.view) {
    case EntryView::InWork:
        return entry::pageWork;
    case EntryView::DueToday:
        return entry::pageDueToday;
    case EntryView::Overdue:
        return entry::pageOverdue;
    case EntryView::Ready:
        return entry::pageReady;
    case EntryView::Shelf:
        return entry::pageShelf;
    case EntryView::All:
        break;
    }
    if (filter.registeredFrom.isValid() || filter.registeredBefore.isValid())
        return entry::pageRegistered;
    return filter.state ? entry::pageState : entry::pageAll;
}

// Record times are compared as text: "" is before all of them, "~" behind.
QString momentOr(const QDateTime &moment, const QString &otherwise)
{
    return moment.isValid() ? domain::recordTime(moment) : otherwise;
}

} // namespace

domain::Result<QList<domain::JournalEntry>> entryPage(Session &session, const EntryFilter &filter)
{
    const Statement &statement = statementOf(filter);
    const bool fromNewest = filter.beforeNumber == 0;
    const QString state = filter.state ? domain::lineStateName(*filter.state) : QString();
    Query query(session, statement);
    query.bind(u":journal"_s, filter.journal)
        .bind(u":year"_s, fromNewest ? std::numeric_limits<int>::max() : filter.beforeYear)
        .bind(u":number"_s, filter.beforeNumber)
        .bind(u":any_state"_s, filter.state ? 0 : 1)
        .bind(u":state"_s, state)
        .bind(u":from"_s, momentOr(filter.registeredFrom, QString()))
        .bind(u":before"_s, momentOr(filter.registeredBefore, u"~"_s))
        .bind(u":limit"_s, filter.limit);
    if (&statement == &entry::pageState)
        query.bind(u":only_state"_s, state);
    if (filter.view == EntryView::DueToday || filter.view == EntryView::Overdue)
        query.bind(u":today"_s, filter.today.toString(Qt::ISODate));
    if (filter.view == EntryView::Shelf)
        query.bind(u":shelf_before"_s, momentOr(filter.shelfBefore, QString()));
    return entriesOf(query);
}

QList<const Statement *> pageStatements()
{
    return {&entry::pageAll, &entry::pageState, &entry::pageWork, &entry::pageDueToday,
        &entry::pageOverdue, &entry::pageReady, &entry::pageShelf, &entry::pageRegistered};
}

} // namespace qyz::storage
