// What a form or a JSON object said, before it is trusted. The shape of the register contract.
#pragma once

#include "domain/common/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace qyz::domain {

struct DraftPerson {
    QString surname;
    QString name;
    QString patronymic;
    QString iin;
    QString phone;
    QString relation;
    bool consent = false;
    QString birthDate;
    int grade = 0;
    QString classLanguage;

    /// Nothing was typed: the block is as good as absent.
    bool isEmpty() const { return *this == DraftPerson(); }
    bool operator==(const DraftPerson &) const = default;
};

struct ApplicationDraft {
    QString caseCode;
    QString channel;
    QString receivedAt; // ISO 8601 with offset, or empty
    QString language;
    DraftPerson applicant;
    DraftPerson child;
    QStringList documents;
    QJsonObject details;
    QJsonObject overrides; // code of the question → reason
    QString requestId;

    /// BadJson for a wrong type, UnknownKey for a key nobody knows; the fault names its path.
    /// null and a missing key are the same.
    static Result<ApplicationDraft> fromJson(const QJsonObject &json);
};

} // namespace qyz::domain
