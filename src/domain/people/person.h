// People as a line of the book knows them. Plain values; checked by services/draftvalidator.
#pragma once

#include "domain/people/personname.h"

#include <QDate>
#include <QString>

namespace qyz::domain {

/// Who asks for the service (R19). `relation`: parent, legal_representative, power_of_attorney,
/// self.
struct Applicant {
    PersonName name;
    QString iin; // 12 digits or empty (then the line holds the reason, R18)
    QString phone; // +7 701 000 00 00
    QString relation;
    bool consent = false;

    bool operator==(const Applicant &) const = default;
};

/// Whom the service is about: the child of an enrolment. `grade` 0 where the service asks for none.
struct Child {
    PersonName name;
    QString iin;
    QDate birthDate;
    int grade = 0;
    QString classLanguage; // kk, ru

    bool operator==(const Child &) const = default;
};

} // namespace qyz::domain
