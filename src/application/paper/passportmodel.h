// What stands on the passport of a service: the fixed rows of law 88-V art. 14 as the edition tells
// them, who does what in what time, who answers for it, and what nobody has confirmed.
#pragma once

#include "application/paper/slipmodel.h"

namespace qyz::application {

/// `confirmed` false: the sheet marks it «расталмаған / не подтверждено».
struct PassportFact {
    domain::LocalizedText text;
    bool confirmed = true;
    bool ownLine = false; // stands on a line of its own, as the facts of some cases do

    bool operator==(const PassportFact &) const = default;
};

struct PassportRow {
    domain::LocalizedText title;
    QList<PassportFact> facts; // none: the edition does not tell it
};

struct PassportStep {
    domain::LocalizedText what;
    QString who; // initials and surnames on the day; empty: nobody is assigned
    QList<PassportFact> terms;
};

// R23
struct PassportPerson {
    QString name;
    domain::LocalizedText post;
    domain::LocalizedText duty;
    QString phone;
    QString order; // the order of the assignment
};

struct PassportModel {
    SlipLanguage language = SlipLanguage::Both;
    bool practice = false;
    QString service; // code, for the title of the file
    domain::LocalizedText organisation;
    domain::LocalizedText name; // official, of the edition
    domain::LocalizedText act;
    domain::LocalizedText day; // the passport is as of this day
    domain::LocalizedText validFrom; // of the edition
    QList<PassportRow> rows;
    QList<PassportStep> steps;
    QList<PassportPerson> people;
    QList<domain::LocalizedText> unconfirmed;
};

} // namespace qyz::application
