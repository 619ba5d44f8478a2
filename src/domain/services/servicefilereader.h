// Reads the values of a service file and collects what is wrong with their places, so that whoever
// writes a file sees all of it at once.
#pragma once

#include "domain/services/servicedescription.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qyz::domain {

class ServiceFileReader {
public:
    void fault(const QString &sentence) { m_faults.append(sentence); }
    const QStringList &faults() const { return m_faults; }

    /// R1: both languages.
    LocalizedText text(const QJsonValue &value, const QString &place);
    QDate date(const QJsonValue &value, const QString &place);
    QString code(const QJsonValue &value, const QString &place);
    QList<CodedText> codedTexts(const QJsonValue &value, const QString &place);
    QList<LocalizedText> texts(const QJsonValue &value, const QString &place);
    /// A list of codes; every one must be in `known` unless that is empty.
    QStringList codes(const QJsonValue &value, const QString &place, const QStringList &known = {});

private:
    QStringList m_faults;
};

ServiceEdition readEdition(ServiceFileReader &reader, const QJsonObject &json);
/// After the fields were read: columns name them.
ServicePaper readPaper(
    ServiceFileReader &reader, const QJsonObject &json, const ServiceDescription &service);
ServiceCapabilities readCapabilities(ServiceFileReader &reader, const QJsonValue &value);

} // namespace qyz::domain
