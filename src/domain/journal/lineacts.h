// What special acts leave on a line: stops, plan steps, blanks, slips, answers (R27, R30–R35).
// Every one is folded from the payload of its own record.
#pragma once

#include "domain/calendar/termrule.h"
#include "domain/journal/lineref.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace qyz::domain {

/// R27: the clock of some obligations stands from `from` until `until`, UTC; `until` is invalid
/// while it stands.
struct Stop {
    QList<ObligationKind> kinds;
    QDateTime from;
    QString reason;
    QString by; // login
    QDateTime until;
    QString restartReason;
    QString restartedBy; // login

    bool isOpen() const { return !until.isValid(); }
    bool operator==(const Stop &) const = default;
};

/// R31: a step of the individual plan, by its code in the edition.
struct PlanStep {
    QString step;
    QDate date; // office date
    QDateTime at; // UTC
    QString by; // login

    bool operator==(const PlanStep &) const = default;
};

/// R32: the document that was issued.
struct IssuedDocument {
    QString series;
    QString number;
    QDate date;
    QString bookLine; // line of the issuing book
    QDateTime at; // UTC
    QString by;

    bool operator==(const IssuedDocument &) const = default;
};

/// R33: a slip of a transfer, given or brought back. `validUntil` is invalid where the edition
/// sets no term.
struct TransferSlip {
    QString kind; // acceptance, departure
    QString number;
    QDate date;
    QDate validUntil;
    QDateTime at; // UTC
    QString by;

    bool operator==(const TransferSlip &) const = default;
};

/// R35
struct Answer {
    QString text;
    bool justified = false;
    QDateTime at; // UTC
    QString by;

    bool operator==(const Answer &) const = default;
};

/// R35: `workingDays` were added to the promised dates.
struct Extension {
    QList<ObligationKind> kinds;
    int workingDays = 0;
    QString reason;
    QDateTime at; // UTC
    QString by;

    bool operator==(const Extension &) const = default;
};

/// R35
struct Forwarding {
    QString to;
    QDateTime at; // UTC
    QString by;

    bool operator==(const Forwarding &) const = default;
};

/// R30: a result nobody collected was returned or destroyed, by an act of the director.
struct Disposal {
    QString act; // as the act on paper is called, with its number
    QDate date;
    QDateTime at; // UTC
    QString by;

    bool operator==(const Disposal &) const = default;
};

/// A line this one names. `kind`: "about" (R35: it complains of that line), "previous" (R31: it
/// goes on where that line ended).
struct LineLink {
    QString kind;
    LineRef to;

    bool operator==(const LineLink &) const = default;
};

/// R32: a value that is used once in the journal: "АБ 0012345" of the act "issue".
struct UniqueValue {
    QString act;
    QString value;

    bool operator==(const UniqueValue &) const = default;
};

/// All of them together; a line of an ordinary enrolment has none.
struct LineActs {
    QList<Stop> stops;
    QList<PlanStep> planSteps;
    std::optional<IssuedDocument> issued;
    QList<TransferSlip> slips;
    std::optional<Answer> answer;
    std::optional<Extension> extension;
    std::optional<Forwarding> forwarded;
    std::optional<Disposal> disposal;
    QStringList interests; // R23: logins that declared an interest
    QList<LineLink> links;
    QList<UniqueValue> uniques;
    QDate expiresOn; // R31: what was granted ends that day; invalid where nothing ends

    bool operator==(const LineActs &) const = default;
};

} // namespace qyz::domain
