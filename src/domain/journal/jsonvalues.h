// Texts, days and moments of a line as its JSON writes them; shared by the files of this folder.
#pragma once

#include "domain/journal/journalchain.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace qyz::domain {

inline QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? recordTime(moment) : QString();
}

inline QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

inline QDateTime timeOf(const QJsonObject &json, QLatin1String key)
{
    const QString text = json.value(key).toString();
    return text.isEmpty() ? QDateTime() : fromRecordTime(text);
}

inline QDate dateOf(const QJsonObject &json, QLatin1String key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

/// Only what is there is written: a payload stays short and says nothing it does not know.
inline void put(QJsonObject &json, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

inline void put(QJsonObject &json, QLatin1String key, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(key, array);
}

inline QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace qyz::domain
