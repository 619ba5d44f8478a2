// The state of one check of a draft, and its parts; internal to the validator.
#pragma once

#include "domain/services/draftvalidator.h"
#include "domain/services/fieldchecks.h"

namespace qyz::domain {

/// What is asked, what is known so far, what is wrong.
struct DraftCheck {
    const ApplicationDraft &draft;
    const ServiceDescription &service;
    const OfficeSchedule &schedule;
    const DraftContext &context;
    QDateTime now;
    FieldChecks fields;
    CheckedApplication checked;

    bool answered(const QString &question) const { return draft.overrides.contains(question); }
    bool isRequired(const QString &key) const
    {
        const ServiceField *field = service.findField(key);
        return field && field->required;
    }
};

/// R18, R19: applicant and the person the service is about.
void checkPeople(DraftCheck &check);
/// R31: no date before the one its description says it follows.
void checkOrderOfDates(
    FieldChecks &fields, const ServiceDescription &service, const QJsonObject &details);
/// R32: choices that held in the year the description dates them by.
void checkDatedChoices(FieldChecks &fields, const ServiceDescription &service,
    const ServiceEdition &edition, const QJsonObject &details);
/// The service's own fields: known, asked in this case, well typed, complete.
void checkDetails(DraftCheck &check);

} // namespace qyz::domain
