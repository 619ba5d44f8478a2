// What the registry knows about itself: projections of the chain "registry".
#pragma once

#include "application/ports/bookwatch.h"
#include "domain/calendar/workingcalendar.h"
#include "domain/common/result.h"
#include "domain/journal/volume.h"
#include "domain/organisation/organisationprofile.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace qyz::application {

/// A journal as opened (R1, R2). `index` is its place in the registry, 1, 2 …; codes on paper use
/// it and it never changes.
struct JournalFacts {
    int index = 0;
    QString code;
    QString service;
    domain::LocalizedText title;
    QDate start;
    QString fileIndex;
    bool yearly = false;
};

/// A volume as opened (R8): its geometry is fixed from then on.
struct VolumeFacts {
    QString journal;
    int volume = 0;
    int year = 0; // 0 in a journal numbered continuously
    qint64 first = 0;
    domain::VolumeGeometry geometry;
    bool paper = false; // R10: lines copied from the paper book
};

/// R38: the public key that a service's texts are sealed with. A further key follows only where
/// nobody holds the last one any more.
struct ServiceKey {
    QString service;
    int number = 1;
    QString publicKey; // base64
};

struct RegistryFacts {
    bool practice = false;
    QJsonObject organisation;
    QList<JournalFacts> journals;
    QList<domain::AccountProfile> accounts;
    QList<domain::Assignment> assignments;
    QList<domain::CalendarDay> calendar;
    QList<ServiceKey> serviceKeys;
    QList<Inspection> inspections;
    QList<Breakage> breakages;
};

class RegistryRepository {
public:
    virtual ~RegistryRepository() = default;

    virtual domain::Result<RegistryFacts> load() = 0;

    virtual domain::Status storeOrganisation(bool practice, const QJsonObject &organisation) = 0;
    virtual domain::Status addJournal(const JournalFacts &journal) = 0;
    virtual domain::Status addCalendarDays(const QList<domain::CalendarDay> &days) = 0;
    /// Forgets what the calendar said of a year; a newer file speaks for it (R14).
    virtual domain::Status dropCalendarYear(int year) = 0;
    virtual domain::Status addAccount(const domain::AccountProfile &account) = 0;
    virtual domain::Status setAccountDisabled(const QString &login, bool disabled) = 0;
    virtual domain::Status setAccountKey(const QString &login, const QString &publicKey) = 0;
    /// Gives it the next number.
    virtual domain::Status addAssignment(const domain::Assignment &assignment) = 0;
    virtual domain::Status endAssignment(int number, QDate to, const QString &order) = 0;
    virtual domain::Status addServiceKey(const ServiceKey &key) = 0;
    virtual domain::Status addInspection(const Inspection &inspection) = 0;
    virtual domain::Status closeInspection(
        int number, const QDateTime &at, const QString &result) = 0;
    virtual domain::Status addBreakage(const Breakage &breakage) = 0;
    virtual domain::Status decideBreakage(
        int number, const QDateTime &at, const QString &by, const QString &reason) = 0;

    virtual domain::Status openVolume(const VolumeFacts &volume) = 0;
    virtual domain::Result<QList<VolumeFacts>> volumes(const QString &journal) = 0;
    /// Of one volume alone: a book of a million lines has a thousand of them.
    virtual domain::Result<std::optional<domain::VolumeGeometry>> geometry(
        const QString &journal, int volume) = 0;

    /// For `rebuild`: forgets every projection of the registry chain.
    virtual domain::Status clear() = 0;
    virtual domain::Status clearVolumes(const QString &journal) = 0;
};

} // namespace qyz::application
