// Who the office is: names, hours, people responsible by order. Data; a file made it, the registry
// chain keeps it.
#pragma once

#include "domain/calendar/officeschedule.h"
#include "domain/calendar/schoolholidays.h"
#include "domain/common/localizedtext.h"
#include "domain/common/result.h"
#include "domain/people/personname.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace qyz::domain {

struct AccountProfile {
    QString login;
    PersonName name;
    LocalizedText post;
    QString phone;
    bool disabled{}; // R37: cannot sign in; the acts of the past keep their author
    QString publicKey{}; // R38: base64; empty until the account has its first password
};

enum class Duty { Registrar, Reviewer, Director, Administrator };
QString dutyName(Duty duty);
std::optional<Duty> duty(const QString &name);

// R23: dated, by order.
struct Assignment {
    QString login;
    Duty duty = Duty::Registrar;
    QStringList journals; // {"*"}: every journal
    QDate from; // invalid: not started yet, a setting still to be made
    QDate to; // invalid: until further notice
    QString order;
    QString substituteFor{}; // login of the person whose duty this is
    QString endOrder{}; // the order that ended it
    int number{}; // 1, 2, 3 … in the order of their records; 0: not recorded yet

    bool holdsOn(QDate day, const QString &journal) const;
};

/// R17: the director compared an edition with the text of its act.
struct ConfirmedEdition {
    QString service;
    QString edition;
    QString source; // what he read
    QDate date; // of the office

    bool operator==(const ConfirmedEdition &) const = default;
};

struct OrganisationProfile {
    QString code;
    LocalizedText name;
    LocalizedText shortName;
    QString bin;
    LocalizedText city;
    LocalizedText address;
    QString phone;
    PersonName head;
    LocalizedText educationDepartment;
    LocalizedText resultPlace;
    LocalizedText complaintTerm; // as printed: «5 жұмыс күні»; empty where not set
    int unclaimedDays = 30; // R30
    QList<AccountProfile> accounts;
    QList<Assignment> assignments;
    QList<SchoolHolidays> schoolHolidays; // R22: rows as they were set, the later wins
    QList<ConfirmedEdition> confirmedEditions; // rows as they were set, the later wins
    QJsonObject json; // as it was read, and as the registry chain keeps it

    /// Null where nobody compared it.
    const ConfirmedEdition *confirmation(const QString &service, const QString &edition) const;

    static Result<OrganisationProfile> fromJson(const QByteArray &bytes);
    /// The office's hours, week, exceptions and zone over a working calendar.
    Result<OfficeSchedule> schedule(const WorkingCalendar &calendar) const;
};

} // namespace qyz::domain
