// A service read from its file: journal, cases, fields and dated editions. The format is fixed by
// resources/services/schema.json and explained in docs/adding-a-service.md.
#pragma once

#include "domain/common/result.h"
#include "domain/services/serviceedition.h"

#include <QByteArray>

namespace qyz::domain {

enum class FieldType { Text, Integer, Date, Iin, Phone, Boolean, Choice };

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
};

struct ServiceCase {
    QString code;
    LocalizedText name;
    int gradeMin = 0; // 0: the case asks for no grade
    int gradeMax = 0;
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
    LocalizedText tab;
    LocalizedText name;
    JournalDescription journal;
    bool review = false;
    QString form;
    QList<ServiceCase> cases;
    QList<ServiceField> fields;
    QList<ServiceEdition> editions; // by validFrom, ascending

    /// BadJson with a detail that names the place. Every text must be there in kk and ru (R1).
    static Result<ServiceDescription> fromJson(const QByteArray &bytes);

    const ServiceCase *findCase(const QString &caseCode) const;
    const ServiceField *findField(const QString &key) const;
    /// R17: the edition in force on a day of the office; null before the first.
    const ServiceEdition *editionOn(QDate day) const;
    const ServiceEdition *findEdition(const QString &editionCode) const;
};

} // namespace qyz::domain
