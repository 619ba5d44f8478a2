// A service read from its file: journal, cases, fields and dated editions. The format is fixed by
// resources/services/schema.json and explained in docs/adding-a-service.md.
#pragma once

#include "domain/common/result.h"
#include "domain/services/servicecapability.h"
#include "domain/services/serviceedition.h"
#include "domain/services/servicepaper.h"

#include <QByteArray>

namespace qyz::domain {

/// `Line` names a line of a journal: "admission/17", "admission/2026/17".
enum class FieldType { Text, Integer, Date, Iin, Phone, Boolean, Choice, Line };

/// Whom the `child` block of an application names. `Owner`: the owner of a document, without grade
/// and class language. `None`: there is no such block.
enum class Subject { Child, Owner, None };

struct ServiceField {
    QString key; // path in the register contract: "child.birth_date"
    LocalizedText label;
    FieldType type = FieldType::Text;
    bool required = false;
    bool searchable = false;
    bool printed = false;
    int minimum = 0;
    int maximum = 0;
    int maxLength = 0; // 0: no limit of its own
    QList<CodedText> choices;
    bool sealed = false; // R38: a text of `details` that is sealed before it is stored
    bool multiline = false;
    QStringList cases; // asked in these cases only; empty: in all
    bool future = false; // a date: days to come are taken too
    QString notBefore; // a date: not before the date in that field
    QString datedBy; // a choice with a dated dictionary: the field with the year that judges it

    bool isAskedIn(const QString &caseCode) const
    {
        return cases.isEmpty() || cases.contains(caseCode);
    }
};

struct ServiceCase {
    QString code;
    LocalizedText name;
    int gradeMin = 0; // 0: the case asks for no grade
    int gradeMax = 0;
    QStringList acts; // besides those of the service
    QStringList needsForResult; // besides those of the service
};

// R1, R2, R3
struct JournalDescription {
    QString code;
    LocalizedText title; // the school's own, word for word
    QDate start;
    QString fileIndex;
    bool yearly = false;
};

struct ServiceDescription {
    QString code;
    bool open = false; // false: its tab opens with a later step of the program
    QDate closedSince; // R34
    QString successor; // R34: code of the service that took over, or empty
    LocalizedText tab;
    int tabOrder = 0; // place among the tabs; 0: after those that have one, by code
    LocalizedText name;
    JournalDescription journal;
    bool review = false;
    Subject subject = Subject::Child;
    bool papers = true; // false: nothing is handed in, `documents` is not asked (R35)
    QStringList acts{QStringLiteral("order")}; // special acts this service knows
    QStringList needsForResult; // acts that come before "result ready"
    ServiceCapabilities capabilities;
    QString form;
    QList<ServiceCase> cases;
    QList<ServiceField> fields;
    QList<ServiceEdition> editions; // by validFrom, ascending
    ServicePaper paper;

    /// BadJson with a detail that names the place. Every text must be there in kk and ru (R1).
    static Result<ServiceDescription> fromJson(const QByteArray &bytes);

    /// R34: open, and not closed since that day or an earlier one.
    bool isProvidedOn(QDate day) const;

    const ServiceCase *findCase(const QString &caseCode) const;
    const ServiceField *findField(const QString &key) const;
    /// R17: the edition in force on a day of the office; null before the first.
    const ServiceEdition *editionOn(QDate day) const;
    const ServiceEdition *findEdition(const QString &editionCode) const;

    /// Whether lines of this case know a special act: order, issue, plan, slip, answer, extend,
    /// forward, stop. `restart` goes with `stop`.
    bool hasAct(const QString &act, const QString &caseCode = {}) const;
    QStringList needsForResultOf(const QString &caseCode) const;
    /// R38: keys inside `details` whose values are sealed: "health_note".
    QStringList sealedFields() const;
};

/// Every special act a description may name, in the order of the contract.
const QStringList &specialActs();

} // namespace qyz::domain
