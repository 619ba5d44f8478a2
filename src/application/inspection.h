// Inspection mode (R11): the director opens it for a period and journals; until he closes it,
// lines registered inside the period are neither corrected nor voided.
#pragma once

#include "application/office.h"
#include "domain/journal/journalentry.h"

namespace qyz::application {

struct OpenInspectionCommand {
    QStringList journals; // codes, or "*": every one
    QDate from; // office days, both included
    QDate to;
    QString authority; // who inspects
    QString basis; // the paper it is done by
    QString actor;
};

struct CloseInspectionCommand {
    int number = 0; // 0: the one that is open
    QString result;
    QString actor;
};

/// A record of an inspection with what it says.
struct InspectionRecord {
    Inspection inspection;
    qint64 seq = 0;
    QString hash;
};

class OpenInspection {
public:
    explicit OpenInspection(OfficeCache &cache);

    /// NoRight, or every fault of what was typed: RequiredField, UnknownValue, EndBeforeStart,
    /// TextTooLong. The heads of its journals are locked, so no act is under way meanwhile.
    domain::Result<InspectionRecord> execute(
        UnitOfWork &work, const OpenInspectionCommand &command);

private:
    OfficeCache &m_cache;
};

class CloseInspection {
public:
    explicit CloseInspection(OfficeCache &cache);

    /// NoRight, UnknownValue where no such inspection is open, RequiredField without a result.
    domain::Result<InspectionRecord> execute(
        UnitOfWork &work, const CloseInspectionCommand &command);

private:
    OfficeCache &m_cache;
};

/// InspectionOpen where the act would change a line that is being inspected: corrections and
/// voidings of lines registered inside the period.
domain::Status notInspected(
    const OfficeFacts &office, domain::RecordKind act, const domain::JournalEntry &entry);

/// Was an inspection of the journal open at that moment? Lines and acts made meanwhile are marked.
bool duringInspection(const OfficeFacts &office, const QString &journal, const QDateTime &moment);

/// «Authority, 01.10.2026 – 31.10.2026»: what a sentence says of it.
QString inspectionText(const Inspection &inspection);

} // namespace qyz::application
