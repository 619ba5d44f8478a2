// Special rules of a service, said in its file and carried out by code that knows no service
// (ADR 0005). Paths name fields of the register contract: "details.conclusion_to".
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace qyz::domain {

/// R32: the values of `fields` of the act `act` together are used once in the journal.
struct UniqueField {
    QString act;
    QStringList fields;

    bool operator==(const UniqueField &) const = default;
};

/// R31: the date in `field` ends what was granted; it is watched `watchDays` calendar days before,
/// and a new line names the old one in `previous` (empty: it names none).
struct ExpiresBy {
    QString field;
    int watchDays = 30;
    QString previous;

    bool operator==(const ExpiresBy &) const = default;
};

/// R35: the person named in `field` takes no part in deciding the line.
struct BarredActor {
    QString field;

    bool operator==(const BarredActor &) const = default;
};

/// R35: the line named in `field` (type `line`) gets the flag `complained`.
struct FlagsLine {
    QString field;

    bool operator==(const FlagsLine &) const = default;
};

/// R22, R33: in `cases` the choice `inside` of the field `cause` holds inside the school holidays
/// only; outside them, or where they are not set, the question `not_holidays` is asked.
struct SchoolHolidaysRule {
    QStringList cases;
    QString cause;
    QString inside;

    bool operator==(const SchoolHolidaysRule &) const = default;
};

struct ServiceCapabilities {
    std::optional<UniqueField> uniqueField;
    std::optional<ExpiresBy> expiresBy;
    std::optional<BarredActor> barredActor;
    std::optional<FlagsLine> flagsLine;
    std::optional<SchoolHolidaysRule> schoolHolidays;
    bool neverRefuse = false; // R35: neither refused nor not accepted

    bool operator==(const ServiceCapabilities &) const = default;
};

} // namespace qyz::domain
