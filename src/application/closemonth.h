// Closes a month of the whole book: one irreversible record in every journal, all in one
// transaction (R9).
#pragma once

#include "application/closingcheck.h"

namespace qyz::application {

/// `checked`: the list the director saw. It may be older than the book: what came after it is
/// looked at again, link by link, while the heads are locked.
struct CloseMonthCommand {
    QString month; // "2026-10"
    QMap<QString, QString> explained; // name of a check to why it may stand so
    ClosingState checked;
    QString actor;
};

/// A record `month_closed` of one journal.
struct ClosedJournal {
    JournalMonth figures;
    qint64 headSeq = 0; // the record before it
    QString headHash;
    qint64 seq = 0;
    QString hash;
};

struct MonthClosing {
    QString month;
    QDateTime at; // UTC
    QString by; // login
    QString byName;
    QMap<QString, QString> explained;
    QList<ClosedJournal> journals; // by code
};

class CloseMonth {
public:
    explicit CloseMonth(OfficeCache &cache);

    /// NoRight, what mayCloseMonth() says, CheckNotExplained, BookNotIntact where a record that
    /// came since the check does not follow, ChangedMeanwhile where the chains were checked with
    /// another month.
    domain::Result<MonthClosing> execute(UnitOfWork &work, const CloseMonthCommand &command);

private:
    OfficeCache &m_cache;
};

/// The records that came after a check, while the head is locked: each must follow the one before
/// it. `visit` sees them.
domain::Status walkSince(UnitOfWork &work, const ChainPlace &checked,
    const domain::JournalHead &head, const std::function<void(const StoredRecord &)> &visit);

} // namespace qyz::application
