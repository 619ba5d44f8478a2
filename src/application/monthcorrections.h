// Every correction and voiding of a month, from the records themselves (R4, R7): what the director
// sees before he closes it.
#pragma once

#include "application/office.h"
#include "domain/journal/closingrules.h"

#include <QMap>

namespace qyz::application {

struct MonthCorrection {
    domain::LineRef line;
    QString printedNumber;
    QString service;
    int volume = 0;
    domain::PagePlace place;
    bool voided = false; // the whole line; then there is no field
    QString field;
    QString oldValue; // of a sealed field neither is shown (R38)
    QString newValue;
    bool sealed = false;
    QString reason;
    QString requestedBy;
    QString by; // login
    QString byName;
    QDateTime at; // UTC
    qint64 seq = 0;
};

struct MonthCorrections {
    QString month;
    QList<MonthCorrection> list; // by journal, then in the order of the records
};

/// What the director saw: up to which record of each journal the list of a month went.
struct SeenCorrections {
    QMap<std::pair<QString, QString>, qint64> upTo; // month and journal
    bool covers(const QString &month, const QString &journal, qint64 seq) const;
};

/// The look is a record of the chain "access" and says how far it went, so it is asked for in a
/// writing unit of work. NoRight for everybody but the director.
domain::Result<MonthCorrections> monthCorrections(
    UnitOfWork &work, const OfficeFacts &office, const QString &month, const QString &actor);

/// The looks since that moment.
domain::Result<SeenCorrections> seenCorrections(UnitOfWork &work, const QDateTime &since);

} // namespace qyz::application
