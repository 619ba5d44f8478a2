// The check list before a month or a volume is closed (R9): read, shown, and then either green or
// explained. Reading it takes as long as verifying the book; closing itself does not.
#pragma once

#include "application/office.h"
#include "domain/journal/closingrules.h"

#include <QMap>

namespace qyz::application {

enum class ClosingCheck {
    Gaps, // R3: numbers without gap
    Chain, // R5: the book is whole
    Overdue, // R24: what is late is listed
    Corrections, // R7: the director saw the corrections
    Pages, // R8: full pages are printed
};
constexpr int closingCheckCount = static_cast<int>(ClosingCheck::Pages) + 1;

/// "gaps", "chain", "overdue", "corrections", "pages": in the records and in qyzmetctl.
QString closingCheckName(ClosingCheck check);
std::optional<ClosingCheck> closingCheck(const QString &name);

/// One thing a check found. `line` has number 0 where it is about a journal.
struct ClosingFinding {
    domain::LineRef line;
    int volume = 0;
    int page = 0; // 0: of no page
    QString what; // chain: the word of `verify`
    QDate due; // overdue
};

struct ClosingItem {
    ClosingCheck check = ClosingCheck::Gaps;
    qint64 count = 0;
    QList<ClosingFinding> findings; // the first of them, not more than `mostFindings`

    bool isGreen() const { return count == 0; }
};
constexpr int mostFindings = 200;

/// Where a chain stood when it was checked.
struct ChainPlace {
    QString journal;
    qint64 seq = 0;
    QString hash;
};

/// What a month was in one journal. Numbers 0: nothing was registered.
struct JournalMonth {
    QString journal;
    domain::LineRef first;
    domain::LineRef last;
    qint64 lines = 0;
    qint64 corrections = 0;
    qint64 voided = 0;
};

/// What a volume came to.
struct VolumeFigures {
    QString journal;
    int volume = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 lines = 0; // those that stand in it; a paper volume may lack some numbers
    int pages = 0; // begun
    bool paper = false;
};

struct ClosingState {
    QString month; // of a month
    std::optional<domain::Error> notYet; // why it cannot be closed now, whatever the list says
    std::optional<VolumeFigures> volume; // of a volume
    QList<ChainPlace> chains; // of the journals that are closed
    QList<ClosingItem> items; // in the order of the checks
    QList<JournalMonth> journals; // of a month
    QDateTime at; // UTC
};

/// `month` empty: the one that is next. NoRight for everybody but the director.
domain::Result<ClosingState> checkMonth(
    UnitOfWork &work, const OfficeFacts &office, const QString &month, const QString &actor);
domain::Result<ClosingState> checkVolume(
    UnitOfWork &work, const OfficeFacts &office, const QString &journal, const QString &actor);

/// CheckNotExplained with the names of the checks that are neither green nor explained by at least
/// three letters.
domain::Status checkExplained(
    const QList<ClosingItem> &items, const QMap<QString, QString> &explained);

/// The last closed month of the book; empty before the first closing.
QString lastClosedMonth(const QList<domain::JournalHead> &heads);

} // namespace qyz::application
