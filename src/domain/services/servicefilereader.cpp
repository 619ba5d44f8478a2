#include "domain/services/servicefilereader.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

LocalizedText ServiceFileReader::text(const QJsonValue &value, const QString &place)
{
    const QJsonObject json = value.toObject();
    LocalizedText read{json.value("kk"_L1).toString(), json.value("ru"_L1).toString(),
        json.value("translated"_L1).toBool()};
    if (!read.isComplete())
        fault(place + u" lacks kk or ru"_s);
    return read;
}

QDate ServiceFileReader::date(const QJsonValue &value, const QString &place)
{
    const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
    if (!read.isValid())
        fault(place + u" is no date"_s);
    return read;
}

QString ServiceFileReader::code(const QJsonValue &value, const QString &place)
{
    if (value.toString().isEmpty())
        fault(place + u" lacks its code"_s);
    return value.toString();
}

QList<CodedText> ServiceFileReader::codedTexts(const QJsonValue &value, const QString &place)
{
    QList<CodedText> list;
    for (const QJsonValue entry : value.toArray()) {
        const QJsonObject json = entry.toObject();
        const QString known = code(json.value("code"_L1), place);
        list.append({known, text(json.value("name"_L1), place + u'.' + known)});
    }
    return list;
}

QList<LocalizedText> ServiceFileReader::texts(const QJsonValue &value, const QString &place)
{
    QList<LocalizedText> list;
    for (const QJsonValue entry : value.toArray())
        list.append(text(entry, place));
    return list;
}

QStringList ServiceFileReader::codes(
    const QJsonValue &value, const QString &place, const QStringList &known)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray()) {
        const QString wanted = code(entry, place);
        if (!known.isEmpty() && !wanted.isEmpty() && !known.contains(wanted))
            fault(place + u" knows no "_s + wanted);
        list.append(wanted);
    }
    return list;
}

} // namespace qyz::domain
