// What the records of one line mean today: the fold of them all. The projection stores exactly
// this, so `verify` can compare and `rebuild` can make it anew (house 0.2).
#pragma once

#include "domain/calendar/termrule.h"
#include "domain/common/localizedtext.h"
#include "domain/common/result.h"
#include "domain/journal/journalrecord.h"
#include "domain/journal/lineacts.h"
#include "domain/journal/linestate.h"
#include "domain/journal/paperbook.h"
#include "domain/journal/volume.h"
#include "domain/people/person.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace qyz::domain {

/// Something the office owes, with its own due date (R24). Stored as promised; never moved by a
/// later calendar (R15).
struct Obligation {
    ObligationKind kind = ObligationKind::Receipt;
    QDate due; // office date
    QDateTime dueMoment; // UTC; only where the term is in minutes
    QDate notBefore; // invalid where there is none
    QDateTime fulfilledAt; // UTC; invalid while open
    bool closed = false; // open when the line was refused, withdrawn or voided: owed no more (R25)
    QString rule;

    bool isOpen() const { return !fulfilledAt.isValid() && !closed; }
    bool operator==(const Obligation &) const = default;
};

struct OrderFacts {
    QString number;
    QDate date; // invalid where a paper book does not tell it

    /// «№ 12, 02.09.2016»
    QString text() const;

    bool operator==(const OrderFacts &) const = default;
};

// R28
struct Refusal {
    QStringList grounds;
    QString reason;

    bool operator==(const Refusal &) const = default;
};

// R29
struct HandOver {
    QString surname;
    QString name;
    QString iin;
    QString identifiedBy; // iin, document, power_of_attorney
    QDateTime at; // UTC
    QString by; // login

    bool operator==(const HandOver &) const = default;
};

// R7: nothing is overwritten; the line shows the old value struck through beside the new one.
struct Correction {
    QString field;
    QString oldValue;
    QString newValue;
    QString reason;
    QString requestedBy;
    QString by;
    QDateTime at; // UTC
    bool sealed = false; // R38: both values stay sealed in the records and are not shown here

    bool operator==(const Correction &) const = default;
};

struct JournalEntry {
    LineRef line;
    int volume = 1;
    PagePlace place;
    QString printedNumber;
    LineState state = LineState::Registered;

    QString service;
    QString caseCode;
    QString edition;
    QString channel;
    Language language = Language::Kazakh;
    QDateTime arrivedAt; // UTC, as it was (R13)
    QDateTime countedFrom; // UTC; terms and edition count from here
    QDateTime registeredAt; // UTC, the record's own time
    QString registrar;

    Applicant applicant;
    Child child;
    QStringList documents;
    QStringList missing;
    QJsonObject details;
    QJsonObject overrides;
    QString requestId;
    QList<Obligation> obligations;

    std::optional<OrderFacts> order;
    std::optional<Refusal> refusal;
    std::optional<HandOver> handOver;
    QList<Correction> corrections;
    QDateTime readyAt; // UTC
    QString shelfPlace;
    int reminders = 0;
    QDateTime lastReminder; // UTC
    QString closingReason; // of a withdrawal or voiding
    QString closedBy;
    QDateTime closedAt; // UTC
    LineActs acts;
    std::optional<Transcription> transcribed; // R10: copied out of the paper book
    qint64 lastSeq = 0; // record of the chain this line was last changed by
    QDateTime lastAt; // UTC, of that record

    bool delivered() const { return state != LineState::HandedOver && handOver.has_value(); }
    /// R27: the clock of this obligation stands now; then its date is not yet known.
    bool isStopped(const Obligation &obligation) const;
    bool isStopped() const;
    /// The earliest open due date of what is not stopped; invalid when nothing is owed.
    QDate nextDue() const;
    /// The first line this one names in that way, if it does.
    std::optional<LineRef> linked(const QString &kind) const;
    /// R26 flags for a day that follow from the line alone: overdue unclaimed corrected delivered
    /// stopped disposed transcribed. `today` is the office's date.
    QStringList flags(QDate today, QDate readyOn, int unclaimedDays) const;

    /// The facts as stored; times as in the records. Deterministic.
    QJsonObject toJson() const;
    static Result<JournalEntry> fromJson(const QJsonObject &json);

    bool operator==(const JournalEntry &) const = default;
};

/// The payload of the record "registered": every fact a person relies on.
QByteArray registeredPayload(const JournalEntry &entry);

/// Begins an entry with its record "registered". BookNotIntact when the payload is no such thing.
Result<JournalEntry> foldRegistered(const JournalRecord &record, const QByteArray &payload);

/// R10: begins an entry with its record "transcribed". Its day is the paper's, not the record's.
Result<JournalEntry> foldTranscribed(const JournalRecord &record, const QByteArray &payload);
/// Whichever of the two the record is.
Result<JournalEntry> foldFirst(const JournalRecord &record, const QByteArray &payload);

/// Applies a later record of the same line. Unknown kinds are BookNotIntact.
Status foldRecord(JournalEntry &entry, const JournalRecord &record, const QByteArray &payload);

} // namespace qyz::domain
