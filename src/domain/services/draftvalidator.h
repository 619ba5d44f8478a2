// Draft + edition of the day → an application that may become a line, or every fault at once.
#pragma once

#include "domain/calendar/officeschedule.h"
#include "domain/common/localizedtext.h"
#include "domain/journal/journalentry.h"
#include "domain/services/applicationdraft.h"
#include "domain/services/servicedescription.h"

namespace qyz::domain {

/// A draft that passed. `warnings` are told and do not stop (R14, R18).
struct CheckedApplication {
    QString caseCode;
    QString channel;
    Language language = Language::Kazakh;
    QDateTime arrivedAt; // UTC
    QDateTime countedFrom; // UTC
    const ServiceEdition *edition = nullptr; // of the description that was passed in
    const CaseEdition *caseEdition = nullptr;
    Applicant applicant;
    Child child;
    QStringList documents;
    QStringList missing; // R20: not empty → not accepted; always empty with never_refuse (R35)
    QJsonObject details;
    QJsonObject overrides;
    QString requestId;
    FieldFaults warnings;
};

/// Days from the first to the last, both included.
struct DayRange {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return day >= first && day <= last; }
    bool operator==(const DayRange &) const = default;
};

/// What the settings know besides the schedule. No value: nobody entered them, so it is asked.
struct DraftContext {
    std::optional<QList<DayRange>> schoolHolidays; // R22
};

/// Names longer than this are refused; other texts have limits of their own in the description.
constexpr int longestName = 100;
constexpr int longestText = 1000;

// R2, R13, R17–R22. `now` is the moment of registration, UTC. Values of sealed fields stand in
// `details` as they were typed: whoever stores them seals them first (R38).
Result<CheckedApplication> checkDraft(const ApplicationDraft &draft,
    const ServiceDescription &service, const OfficeSchedule &schedule, const QDateTime &now,
    const DraftContext &context = {});

/// What a correction may change in this line (R7): people, the language, every detail that is
/// asked in its case, and what its order and issued document say; not what the promised dates
/// follow from (R15). They live as long as `service`.
QList<const ServiceField *> correctableIn(
    const ServiceDescription &service, const JournalEntry &line);

/// The value of one field as a correction would store it (R7): trimmed, an IIN and a date checked.
Result<QString> checkField(
    const QString &field, const QString &value, const ServiceDescription &service, QDate today);

/// What several fields of a line say together, as a correction would leave them (R7): the order of
/// dates (R31), a dated dictionary (R32), the grades of the case.
Status checkTogether(const JournalEntry &line, const ServiceDescription &service, QDate today);

} // namespace qyz::domain
