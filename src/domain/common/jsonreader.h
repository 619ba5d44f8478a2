// Reads a JSON object that a person or a script wrote: wrong types and unknown keys become faults
// with their path, so that nothing typed is silently dropped.
#pragma once

#include "domain/common/error.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace qyz::domain {

class JsonReader {
public:
    /// `path` is the object's own place, "" for the outermost; faults are added to `faults`.
    JsonReader(QJsonObject json, QString path, FieldFaults &faults);

    QString text(const QString &key);
    bool boolean(const QString &key);
    int integer(const QString &key);
    QStringList texts(const QString &key);
    /// A reader of an inner object; an empty one where it is missing or null.
    JsonReader object(const QString &key);
    QJsonObject rawObject(const QString &key);

    /// Every key not asked for so far is an UnknownKey.
    void refuseOthers();

private:
    QJsonValue take(const QString &key);
    QString place(const QString &key) const;
    void wrongType(const QString &key, const QString &wanted);

    QJsonObject m_json;
    QString m_path;
    FieldFaults *m_faults;
    QSet<QString> m_known;
};

} // namespace qyz::domain
