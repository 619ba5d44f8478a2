// What the desk and qyzmetctl ask for, and what they get back. Plain values.
#pragma once

#include "application/ports/bookwatch.h"
#include "application/ports/entryrepository.h"
#include "domain/organisation/organisationprofile.h"
#include "domain/services/applicationdraft.h"

#include <QJsonObject>

namespace qyz::application {

struct RegisterCommand {
    QString service;
    domain::ApplicationDraft draft;
    QString actor; // login
};

struct Registered {
    domain::JournalEntry entry;
    domain::FieldFaults warnings;
    bool repeated = false; // the same request_id came before: its first answer
};

/// `action` and `facts` as in the contract of `act`. `seenSeq`: the record the person saw last;
/// ChangedMeanwhile when the line moved on since; 0 does not ask.
struct ActCommand {
    domain::LineRef line;
    QString action;
    QJsonObject facts;
    QString actor;
    qint64 seenSeq = 0;
};

/// One act of a line's history, as the line panel shows it.
struct HistoryItem {
    qint64 seq = 0;
    domain::RecordKind kind = domain::RecordKind::Registered;
    QDateTime at; // UTC
    QString actor;
    QString actorName; // «Кененбаева З.К.», or the login where the account is unknown
    QJsonObject facts;
    bool inspection = false; // R11: made while an inspection was open
};

/// R38: how a sealed field stands for the person who looks.
enum class SealedState {
    Closed, // not for this person
    KeyMissing, // he may, and nobody has handed him the key yet
    ReasonNeeded, // he says why, and it opens
    Opened, // the text stands in `details`
};

struct SealedField {
    QString field; // inside `details`
    SealedState state = SealedState::Closed;
};

/// A line with what is computed from the day: flags, what may be done now.
struct LineView {
    domain::JournalEntry entry;
    QStringList flags;
    QList<HistoryItem> history; // only when one line was asked for
    QStringList actions; // of the contract, allowed now for this person
    QList<domain::DueDate> why; // per obligation, in their order; only when asked for
    QList<SealedField> sealed; // only when one line was asked for
};

/// One row of a list: no history, IINs masked by whoever shows them.
struct LinePage {
    QList<LineView> lines;
    bool more = false;
};

struct SignedIn {
    domain::AccountProfile account;
    QList<domain::Duty> duties; // on the day
    bool practice = false;
    /// R6: set when the clock is more than 31 days ahead of every chain; the desk asks.
    QDateTime lastRecordAt; // UTC
    bool clockFarAhead = false;
};

/// The office clock of the status line, asked every half minute.
struct OfficeStatus {
    QDateTime now; // UTC
    bool open = false;
    QDateTime closesAt; // UTC, when open
    QDateTime opensAt; // UTC, the next opening
    bool calendarVerified = true;
    bool practice = false;
    QList<Inspection> inspections{}; // R11: the open ones
};

/// `due` without registering: from when it counts and what is due when, with the ruler.
struct DueAnswer {
    QDateTime countedFrom; // UTC
    QString edition;
    QList<domain::ObligationRule> rules;
    QList<domain::DueDate> obligations; // same order as rules
};

/// Where a journal stands: what the model of the book needs to know how long it is.
struct JournalEnds {
    qint64 lines = 0; // through all years
    int year = 0; // of the newest line, 0 where numbering is continuous
    qint64 number = 0; // of the newest line
    qint64 seq = 0; // of the newest record: it grew means something happened
    qint64 first = 1; // R10: of the book; above 1 where an earlier paper book is not copied

    /// Rows of the whole book, those of missing numbers included.
    qint64 rows() const { return number < first ? 0 : number - first + 1; }
};

struct Problem {
    QString journal;
    qint64 seq = 0; // 0: not of one record
    QString line; // "admission/17" or empty
    int page = 0;
    int row = 0;
    /// seq, prev_hash, payload_digest, hash, payload, number, time, month, kind: of a record; head,
    /// volume, attachment, projection: beside the chain; pin: a printed record knew the chain
    /// otherwise.
    QString what;
};

struct Verification {
    bool intact = true;
    qint64 records = 0;
    QList<std::pair<QString, qint64>> journals; // records per chain
    std::optional<Problem> first; // that nobody decided about yet
    QList<Problem> decided; // still there, and the director decided to go on (R5)
    QDateTime at; // UTC
};

/// The director lets a journal go on, or says what became of it (R5).
struct DecideBreakageCommand {
    int number = 0; // of the breakage
    QString reason;
    QString actor;
};

/// What a control code of a printed page says about the book today (R8).
struct CodeAnswer {
    enum class Verdict {
        Matches, // the record still has the hash it had when the page was printed
        Differs,
        NotFound, // there is no such record: never was, or no longer
    };
    Verdict verdict = Verdict::NotFound;
    QString journal; // recognised, where it was not said
    qint64 seq = 0;
    QList<int> groups; // Differs: which of the five groups of digits, 1 … 5
    int volume = 0; // of the record: 0 where it is not of pages
    int firstPage = 0;
    int lastPage = 0;
    QDateTime printedAt; // UTC
    QString printedBy; // name, or login where the account is unknown
    /// The chain holds up to this record, so everything before the printing is as it was.
    bool holds = false;
    Verification verification; // of the journal, all of it

    bool isGood() const { return verdict == Verdict::Matches && holds; }
};

struct InitialisationRequest {
    bool practice = false;
    QByteArray organisation; // JSON of the profile
    QByteArray calendar; // JSON of the working calendar
    QString practicePassword; // for every account of a practice registry
    QString directorLogin; // real registry: its first account
    QString directorPassword;
};

} // namespace qyz::application
