// The keywords of JSON Schema 2020-12 that resources/services/schema.json uses, and no others: an
// unknown keyword is a fault, so that no part of the schema goes unchecked.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace qyz::architecture {

class SchemaChecker {
public:
    explicit SchemaChecker(const QJsonObject &schema);

    /// Every fault with its place, "$.editions[0].code: pattern"; empty when the value is valid.
    QStringList faults(const QJsonValue &value) const;

private:
    using Faults = QStringList;

    void check(const QJsonValue &schema, const QJsonValue &value, const QString &place,
        Faults &faults) const;
    void checkKeyword(const QString &keyword, const QJsonObject &schema, const QJsonValue &value,
        const QString &place, Faults &faults) const;
    void checkText(const QString &keyword, const QJsonValue &wanted, const QString &text,
        const QString &place, Faults &faults) const;
    void checkNumber(const QString &keyword, const QJsonValue &wanted, double number,
        const QString &place, Faults &faults) const;
    void checkArray(const QString &keyword, const QJsonValue &wanted, const QJsonArray &array,
        const QString &place, Faults &faults) const;
    void checkObject(const QString &keyword, const QJsonObject &schema, const QJsonObject &object,
        const QString &place, Faults &faults) const;
    void checkLogic(const QString &keyword, const QJsonObject &schema, const QJsonValue &value,
        const QString &place, Faults &faults) const;
    bool holds(const QJsonValue &schema, const QJsonValue &value) const;
    QJsonValue resolved(const QString &reference) const;

    QJsonObject m_root;
};

} // namespace qyz::architecture
