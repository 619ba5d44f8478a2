// What watches over the book: inspections from outside (R11) and places a check found broken (R5).
// Projections of the chain "registry".
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace qyz::application {

/// R11: until it is closed, lines registered from `from` to `to` in `journals` ("*": every one)
/// are neither corrected nor voided.
struct Inspection {
    int number = 0; // 1, 2 … in the order of the records
    QStringList journals;
    QDate from; // office days, both included
    QDate to;
    QString authority; // who inspects
    QString basis; // the paper it is done by
    QDateTime openedAt; // UTC
    QDateTime closedAt; // UTC; invalid while it is open
    QString result;

    bool isOpen() const { return !closedAt.isValid(); }
    bool concerns(const QString &journal) const
    {
        return journals.contains(QStringLiteral("*")) || journals.contains(journal);
    }
    bool operator==(const Inspection &) const = default;
};

/// R5: the first thing a check found wrong in a chain. Until the director decides, nothing is
/// registered in that journal; "registry" stops every journal, "access" none.
struct Breakage {
    int number = 0; // 1, 2 … in the order of the records
    QString journal;
    qint64 seq = 0; // 0: not of one record
    QString line; // "admission/17" or empty
    int page = 0;
    int row = 0;
    QString what; // the word of `verify`
    QDateTime foundAt; // UTC
    QDateTime decidedAt; // UTC; invalid while nobody decided
    QString decidedBy; // login
    QString reason;

    bool isOpen() const { return !decidedAt.isValid(); }
    bool stops(const QString &code) const
    {
        return isOpen() && (journal == code || journal == QStringLiteral("registry"));
    }
    bool operator==(const Breakage &) const = default;
};

} // namespace qyz::application
