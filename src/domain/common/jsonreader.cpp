#include "domain/common/jsonreader.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

JsonReader::JsonReader(QJsonObject json, QString path, FieldFaults &faults)
    : m_json(std::move(json))
    , m_path(std::move(path))
    , m_faults(&faults)
{
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined())
        return {};
    if (!value.isString())
        wrongType(key, u"text"_s);
    return value.toString();
}

bool JsonReader::boolean(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined())
        wrongType(key, u"true/false"_s);
    return value.toBool();
}

int JsonReader::integer(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined())
        return 0;
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (std::isnan(number) || std::trunc(number) != number || std::abs(number) > 1e9) {
        wrongType(key, u"number"_s);
        return 0;
    }
    return static_cast<int>(number);
}

QStringList JsonReader::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList list;
    if (value.isNull() || value.isUndefined())
        return list;
    if (!value.isArray())
        wrongType(key, u"list"_s);
    for (const QJsonValue entry : value.toArray()) {
        if (!entry.isString())
            wrongType(key, u"text"_s);
        list.append(entry.toString());
    }
    return list;
}

JsonReader JsonReader::object(const QString &key)
{
    return JsonReader(rawObject(key), place(key), *m_faults);
}

QJsonObject JsonReader::rawObject(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        wrongType(key, u"object"_s);
    return value.toObject();
}

void JsonReader::refuseOthers()
{
    for (const QString &key : m_json.keys()) {
        if (!m_known.contains(key))
            m_faults->append({place(key), ErrorCode::UnknownKey, {place(key)}});
    }
}

QJsonValue JsonReader::take(const QString &key)
{
    m_known.insert(key);
    return m_json.value(key);
}

QString JsonReader::place(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::wrongType(const QString &key, const QString &wanted)
{
    m_faults->append({place(key), ErrorCode::BadJson, {place(key), wanted}});
}

} // namespace qyz::domain
