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
    case EntryView::InReview:
        return entry::pageState;
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
    case EntryView::ReceivedToday:
        return entry::pageRegistered;
    case EntryView::Expiring:
        return entry::pageExpiring;
    case EntryView::Complained:
        return entry::pageComplained;
    case EntryView::All:
        break;
    }
    if (filter.registeredFrom.isValid() || filter.registeredBefore.isValid())
        return entry::pageRegistered;
    return filter.state ? entry::pageState : entry::pageAll;
}

/// A view of one state asks as that state does.
std::optional<domain::LineState> stateAsked(const EntryFilter &filter)
{
    return filter.view == EntryView::InReview ? domain::LineState::InReview : filter.state;
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
    const auto asked = stateAsked(filter);
    const QString state = asked ? domain::lineStateName(*asked) : QString();
    const bool received = filter.view == EntryView::ReceivedToday;
    Query query(session, statement);
    query.bind(u":journal"_s, filter.journal)
        .bind(u":year"_s, fromNewest ? std::numeric_limits<int>::max() : filter.beforeYear)
        .bind(u":number"_s, filter.beforeNumber)
        .bind(u":any_state"_s, asked ? 0 : 1)
        .bind(u":state"_s, state)
        .bind(u":from"_s, momentOr(received ? filter.todayFrom : filter.registeredFrom, QString()))
        .bind(
            u":before"_s, momentOr(received ? filter.todayBefore : filter.registeredBefore, u"~"_s))
        .bind(u":limit"_s, filter.limit);
    if (&statement == &entry::pageState)
        query.bind(u":only_state"_s, state);
    if (filter.view == EntryView::Expiring)
        query.bind(u":expires_until"_s, filter.expiresUntil.toString(Qt::ISODate));
    if (filter.view == EntryView::DueToday || filter.view == EntryView::Overdue
        || filter.view == EntryView::Expiring)
        query.bind(u":today"_s, filter.today.toString(Qt::ISODate));
    if (filter.view == EntryView::Shelf)
        query.bind(u":shelf_before"_s, momentOr(filter.shelfBefore, QString()));
    return entriesOf(query);
}

QList<const Statement *> pageStatements()
{
    return {&entry::pageAll, &entry::pageState, &entry::pageWork, &entry::pageDueToday,
        &entry::pageOverdue, &entry::pageExpiring, &entry::pageComplained, &entry::pageReady,
        &entry::pageShelf, &entry::pageRegistered};
}

} // namespace qyz::storage
