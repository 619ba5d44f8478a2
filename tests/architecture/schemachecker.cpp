#include "architecture/schemachecker.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace qyz::architecture {

namespace {

const QSet<QString> annotations{
    u"$schema"_s, u"$defs"_s, u"title"_s, u"description"_s, u"then"_s, u"else"_s};
const QSet<QString> textKeywords{u"pattern"_s, u"minLength"_s, u"maxLength"_s};
const QSet<QString> numberKeywords{u"minimum"_s, u"maximum"_s};
const QSet<QString> arrayKeywords{u"items"_s, u"minItems"_s, u"uniqueItems"_s};
const QSet<QString> objectKeywords{u"properties"_s, u"required"_s, u"additionalProperties"_s,
    u"propertyNames"_s, u"minProperties"_s, u"dependentRequired"_s};
const QSet<QString> logicKeywords{u"$ref"_s, u"anyOf"_s, u"allOf"_s, u"oneOf"_s, u"not"_s, u"if"_s};

void fault(QStringList &faults, const QString &place, const QString &what)
{
    faults.append(place + u": "_s + what);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer"_s)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == u"number"_s)
        return value.isDouble();
    return (type == u"object"_s && value.isObject()) || (type == u"array"_s && value.isArray())
        || (type == u"string"_s && value.isString()) || (type == u"boolean"_s && value.isBool())
        || (type == u"null"_s && value.isNull());
}

bool isOfOneType(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    const QJsonArray list = types.toArray();
    return std::any_of(list.begin(), list.end(),
        [&](const QJsonValue &type) { return isOfType(value, type.toString()); });
}

bool hasTwins(const QJsonArray &array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        for (qsizetype j = i + 1; j < array.size(); ++j) {
            if (array.at(i) == array.at(j))
                return true;
        }
    }
    return false;
}

void requireKeys(
    const QJsonArray &keys, const QJsonObject &object, const QString &place, QStringList &faults)
{
    for (const QJsonValue key : keys) {
        if (!object.contains(key.toString()))
            fault(faults, place, u"required "_s + key.toString());
    }
}

} // namespace

SchemaChecker::SchemaChecker(const QJsonObject &schema)
    : m_root(schema)
{
}

QStringList SchemaChecker::faults(const QJsonValue &value) const
{
    QStringList faults;
    check(m_root, value, u"$"_s, faults);
    return faults;
}

QJsonValue SchemaChecker::resolved(const QString &reference) const
{
    if (!reference.startsWith(u"#/$defs/"_s))
        return QJsonValue::Undefined;
    return m_root.value("$defs"_L1).toObject().value(reference.mid(8));
}

bool SchemaChecker::holds(const QJsonValue &schema, const QJsonValue &value) const
{
    QStringList faults;
    check(schema, value, {}, faults);
    return faults.isEmpty();
}

void SchemaChecker::check(
    const QJsonValue &schema, const QJsonValue &value, const QString &place, Faults &faults) const
{
    if (schema.isBool()) {
        if (!schema.toBool())
            fault(faults, place, u"not allowed here"_s);
        return;
    }
    if (!schema.isObject())
        return fault(faults, place, u"the schema is broken here"_s);
    const QJsonObject rules = schema.toObject();
    const QStringList keywords = rules.keys();
    for (const QString &keyword : keywords)
        checkKeyword(keyword, rules, value, place, faults);
}

void SchemaChecker::checkKeyword(const QString &keyword, const QJsonObject &schema,
    const QJsonValue &value, const QString &place, Faults &faults) const
{
    const QJsonValue wanted = schema.value(keyword);
    if (annotations.contains(keyword))
        return;
    if (logicKeywords.contains(keyword))
        return checkLogic(keyword, schema, value, place, faults);
    if (keyword == u"type"_s) {
        if (!isOfOneType(value, wanted))
            fault(faults, place, u"type"_s);
    } else if (keyword == u"const"_s) {
        if (value != wanted)
            fault(faults, place, u"const"_s);
    } else if (keyword == u"enum"_s) {
        if (!wanted.toArray().contains(value))
            fault(faults, place, u"enum"_s);
    } else if (textKeywords.contains(keyword)) {
        if (value.isString())
            checkText(keyword, wanted, value.toString(), place, faults);
    } else if (numberKeywords.contains(keyword)) {
        if (value.isDouble())
            checkNumber(keyword, wanted, value.toDouble(), place, faults);
    } else if (arrayKeywords.contains(keyword)) {
        if (value.isArray())
            checkArray(keyword, wanted, value.toArray(), place, faults);
    } else if (objectKeywords.contains(keyword)) {
        if (value.isObject())
            checkObject(keyword, schema, value.toObject(), place, faults);
    } else {
        fault(faults, place, u"unknown keyword "_s + keyword);
    }
}

void SchemaChecker::checkText(const QString &keyword, const QJsonValue &wanted, const QString &text,
    const QString &place, Faults &faults) const
{
    const bool good = keyword == u"pattern"_s
        ? QRegularExpression(wanted.toString(), QRegularExpression::UseUnicodePropertiesOption)
              .match(text)
              .hasMatch()
        : keyword == u"minLength"_s ? text.size() >= wanted.toInteger()
                                    : text.size() <= wanted.toInteger();
    if (!good)
        fault(faults, place, keyword);
}

void SchemaChecker::checkNumber(const QString &keyword, const QJsonValue &wanted, double number,
    const QString &place, Faults &faults) const
{
    const bool good =
        keyword == u"minimum"_s ? number >= wanted.toDouble() : number <= wanted.toDouble();
    if (!good)
        fault(faults, place, keyword);
}

void SchemaChecker::checkArray(const QString &keyword, const QJsonValue &wanted,
    const QJsonArray &array, const QString &place, Faults &faults) const
{
    if (keyword == u"minItems"_s && array.size() < wanted.toInteger())
        fault(faults, place, keyword);
    if (keyword == u"uniqueItems"_s && wanted.toBool() && hasTwins(array))
        fault(faults, place, keyword);
    if (keyword != u"items"_s)
        return;
    for (qsizetype i = 0; i < array.size(); ++i)
        check(wanted, array.at(i), place + u"[%1]"_s.arg(i), faults);
}

void SchemaChecker::checkObject(const QString &keyword, const QJsonObject &schema,
    const QJsonObject &object, const QString &place, Faults &faults) const
{
    const QJsonValue wanted = schema.value(keyword);
    const QJsonObject known = schema.value("properties"_L1).toObject();
    if (keyword == u"required"_s)
        return requireKeys(wanted.toArray(), object, place, faults);
    if (keyword == u"minProperties"_s && object.size() < wanted.toInteger())
        return fault(faults, place, keyword);
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QString inside = place + u'.' + key;
        if (keyword == u"properties"_s && known.contains(key))
            check(known.value(key), object.value(key), inside, faults);
        else if (keyword == u"additionalProperties"_s && !known.contains(key))
            check(wanted, object.value(key), inside, faults);
        else if (keyword == u"propertyNames"_s)
            check(wanted, key, inside, faults);
        else if (keyword == u"dependentRequired"_s)
            requireKeys(wanted.toObject().value(key).toArray(), object, place, faults);
    }
}

void SchemaChecker::checkLogic(const QString &keyword, const QJsonObject &schema,
    const QJsonValue &value, const QString &place, Faults &faults) const
{
    const QJsonValue wanted = schema.value(keyword);
    if (keyword == u"$ref"_s)
        return check(resolved(wanted.toString()), value, place, faults);
    if (keyword == u"not"_s) {
        if (holds(wanted, value))
            fault(faults, place, keyword);
        return;
    }
    if (keyword == u"if"_s) {
        const QString branch = holds(wanted, value) ? u"then"_s : u"else"_s;
        if (schema.contains(branch))
            check(schema.value(branch), value, place, faults);
        return;
    }
    const QJsonArray list = wanted.toArray();
    const auto good = std::count_if(
        list.begin(), list.end(), [&](const QJsonValue &one) { return holds(one, value); });
    if (keyword == u"allOf"_s) {
        for (const QJsonValue one : list)
            check(one, value, place, faults);
    } else if (keyword == u"anyOf"_s ? good == 0 : good != 1) {
        fault(faults, place, keyword);
    }
}

} // namespace qyz::architecture
