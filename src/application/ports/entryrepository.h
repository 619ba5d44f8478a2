// The projection of the lines: everything that lists, searches and counts reads here (house 0.2).
#pragma once

#include "domain/common/result.h"
#include "domain/journal/journalentry.h"
#include "domain/text/searchwords.h"

#include <QList>

#include <functional>
#include <optional>

namespace qyz::application {

/// The filters over the book on the desk.
enum class EntryView {
    All,
    InWork,
    InReview,
    DueToday,
    Overdue,
    Ready,
    Shelf,
    ReceivedToday,
    Expiring,
    Complained
};

/// A keyset page, newest first: lines below (`beforeYear`, `beforeNumber`), or from the newest.
struct EntryFilter {
    QString journal;
    EntryView view = EntryView::All;
    std::optional<domain::LineState> state;
    QDate today; // the office's; decides DueToday and Overdue
    QDateTime shelfBefore; // UTC; Shelf: ready before this moment (R30)
    QDateTime todayFrom; // UTC; ReceivedToday: registered since then
    QDateTime todayBefore; // UTC, excluded
    QDate expiresUntil; // R31; Expiring: what ends from `today` to this day
    QDateTime registeredFrom; // UTC, included; invalid: no limit
    QDateTime registeredBefore; // UTC, excluded
    int beforeYear = 0;
    qint64 beforeNumber = 0; // 0: from the newest
    int limit = 200;
};

struct EntryCounts {
    qint64 all = 0;
    qint64 inWork = 0;
    qint64 dueToday = 0;
    qint64 overdue = 0;
    qint64 ready = 0;
    qint64 shelf = 0;
    qint64 inReview = 0; // wait for a decision
    qint64 receivedToday = 0;
    qint64 expiring = 0; // R31: ends soon, and no line goes on from it
    qint64 complained = 0; // R35: an open complaint is about it
};

/// A number of the book with the day it was registered on.
struct NumberedDay {
    qint64 number = 0;
    QDateTime registeredAt; // UTC
};

/// R21 at a glance: whom the book has met. False: openForChild() or newestWithIin() find nothing.
struct PeopleMet {
    bool child = false; // by IIN, or by folded name and birth date
    bool childIin = false; // as applicant or as child
    bool applicantIin = false;
};

/// Everything the projection holds of one line, as it stands in the tables: for `verify`.
struct StoredLine {
    domain::LineRef line;
    bool there = true; // false: words or links of a line that is not there
    qint64 lastSeq = 0;
    domain::PagePlace place;
    QStringList columns; // of the repository; a null text is NULL
    QStringList words; // sorted
    QStringList beside; // links and values used once, sorted
};

/// Which numbers of a run are there.
struct NumberRun {
    qint64 first = 0; // 0: none
    qint64 last = 0;
    qint64 lines = 0;
};

class EntryRepository {
public:
    virtual ~EntryRepository() = default;

    /// Inserts the line and its search words. `facts`: registeredPayload(entry), for whoever has
    /// made it already.
    virtual domain::Status insert(const domain::JournalEntry &entry, const QByteArray &facts) = 0;
    domain::Status insert(const domain::JournalEntry &entry)
    {
        return insert(entry, domain::registeredPayload(entry));
    }
    /// Replaces what the projection says of an existing line.
    virtual domain::Status update(const domain::JournalEntry &entry) = 0;

    virtual domain::Result<std::optional<domain::JournalEntry>> find(
        const domain::LineRef &line) = 0;
    virtual domain::Result<QList<domain::JournalEntry>> page(const EntryFilter &filter) = 0;
    /// Lines of a run of numbers of one year, by number: the rows of printed pages.
    virtual domain::Result<QList<domain::JournalEntry>> range(
        const QString &journal, int year, qint64 first, qint64 last) = 0;
    /// R10: which numbers of a run have a line, by number; nothing of the lines themselves.
    virtual domain::Result<QList<NumberedDay>> numberedDays(
        const QString &journal, int year, qint64 first, qint64 last) = 0;
    /// Lines with numbers `first` … `last` of one year; counted from the index alone.
    virtual domain::Result<NumberRun> numbers(
        const QString &journal, int year, qint64 first, qint64 last) = 0;
    virtual domain::Result<EntryCounts> counts(const EntryFilter &filter) = 0;
    /// Over all journals, newest first; every prefix of one alternative must match some word.
    virtual domain::Result<QList<domain::JournalEntry>> search(
        const domain::SearchQuery &query, int limit) = 0;

    // R21: most people are new to the book, so one question stands before the following three.
    virtual domain::Result<PeopleMet> met(
        const domain::Child &child, const QString &applicantIin) = 0;
    // R21: lines that are still open (in work or ready) about a child, by IIN or, without one, by
    // folded name and birth date.
    virtual domain::Result<std::optional<domain::JournalEntry>> openForChild(
        const QString &service, const domain::Child &child) = 0;
    // R21: the same of an applicant, for services that are about nobody else.
    virtual domain::Result<std::optional<domain::JournalEntry>> openForApplicant(
        const QString &service, const QString &iin) = 0;
    // R21: the newest line that names this IIN, as applicant or as child.
    virtual domain::Result<std::optional<domain::JournalEntry>> newestWithIin(
        const QString &iin) = 0;
    /// Newest lines that name this IIN, for the side of the form.
    virtual domain::Result<QList<domain::JournalEntry>> allWithIin(
        const QString &iin, int limit) = 0;
    virtual domain::Result<std::optional<domain::LineRef>> findRequest(
        const QString &journal, const QString &requestId) = 0;

    /// Those of `targets` that a line names in that way: "about" (R35), "previous" (R31). A voided
    /// line names nothing any more, and one that came to nothing goes on from none.
    virtual domain::Result<QList<domain::LineRef>> linkedTo(
        const QString &kind, const QList<domain::LineRef> &targets) = 0;
    /// R32: the line of the journal that used the value before.
    virtual domain::Result<std::optional<domain::LineRef>> uniqueHolder(
        const QString &journal, const domain::UniqueValue &value) = 0;

    /// What `verify` compares and `rebuild` makes anew.
    virtual domain::Status walk(const QString &journal,
        const std::function<domain::Status(const domain::JournalEntry &)> &visit) = 0;
    /// Up to `limit` lines of a journal behind `after`, by year and number, with what stands beside
    /// them; at the end of the book also what stands beside no line.
    virtual domain::Result<QList<StoredLine>> storedLines(
        const domain::LineRef &after, int limit) = 0;
    /// Does everything stored say what the records mean? `facts`: registeredPayload(meant). Asks
    /// nothing of the database: may be called from any thread.
    virtual bool agrees(
        const StoredLine &stored, const domain::JournalEntry &meant, const QByteArray &facts) = 0;
    /// Every journal that some table of lines, records, volumes or files names.
    virtual domain::Result<QStringList> journalsNamed() = 0;
    /// The words stored for a line, sorted.
    virtual domain::Result<QStringList> storedWords(const domain::LineRef &line) = 0;
    /// The typed columns of the stored row agree with the facts stored beside them.
    virtual domain::Result<bool> columnsAgree(const domain::JournalEntry &entry) = 0;
    virtual domain::Status clear(const QString &journal) = 0;
};

} // namespace qyz::application
