#include "domain/journal/lineref.h"
#include "domain/services/draftcheck.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

QString detailKey(const ServiceField &field)
{
    return field.key.section(u'.', 1);
}

bool isDetail(const ServiceField &field)
{
    return field.key.startsWith("details."_L1);
}

void checkTruth(DraftCheck &check, const ServiceField &field, const QJsonValue &value)
{
    if (value.isBool())
        check.checked.details.insert(detailKey(field), value);
    else
        check.fields.fault(field.key, ErrorCode::BadJson, {field.key, u"true/false"_s});
}

void checkNumber(DraftCheck &check, const ServiceField &field, const QJsonValue &value)
{
    if (!value.isDouble()) {
        check.fields.fault(field.key, ErrorCode::BadJson, {field.key, u"number"_s});
        return;
    }
    const double number = value.toDouble();
    if (std::trunc(number) != number || number < field.minimum || number > field.maximum)
        check.fields.fault(field.key, ErrorCode::BadNumber,
            {fieldArgument(field.key), QString::number(number, 'g', 12)});
    else
        check.checked.details.insert(detailKey(field), value.toInt());
}

QString checkedText(DraftCheck &check, const ServiceField &field, const QString &typed)
{
    switch (field.type) {
    case FieldType::Date:
        return check.fields.date(field.key, typed, field.future).toString(Qt::ISODate);
    case FieldType::Iin:
        return check.fields.iin(field.key, typed, true);
    case FieldType::Phone:
        return check.fields.phone(field.key, typed);
    case FieldType::Line:
        return check.fields.line(field.key, typed);
    default:
        break;
    }
    const int limit = field.maxLength > 0 ? field.maxLength : longestText;
    const QString text = check.fields.text(field.key, typed, limit, true);
    if (field.type == FieldType::Choice && !text.isEmpty())
        check.fields.choice(check.service, field.key, text);
    return text;
}

void checkDetail(DraftCheck &check, const QString &key, const QJsonValue &value)
{
    const QString path = u"details."_s + key;
    const ServiceField *field = check.service.findField(path);
    if (!field) {
        check.fields.fault(path, ErrorCode::UnknownKey, {path});
        return;
    }
    const bool caseKnown = check.service.findCase(check.draft.caseCode) != nullptr;
    if (caseKnown && !field->isAskedIn(check.draft.caseCode)) {
        check.fields.fault(path, ErrorCode::FieldNotAsked, {fieldArgument(path)});
        return;
    }
    if (field->type == FieldType::Boolean) {
        checkTruth(check, *field, value);
    } else if (field->type == FieldType::Integer) {
        checkNumber(check, *field, value);
    } else if (!value.isString()) {
        check.fields.fault(path, ErrorCode::BadJson, {path, u"text"_s});
    } else if (!value.toString().trimmed().isEmpty()) {
        check.checked.details.insert(key, checkedText(check, *field, value.toString()));
    }
}

bool isGiven(const DraftCheck &check, const ServiceField &field)
{
    const QJsonValue value = check.draft.details.value(detailKey(field));
    return value.isString() ? !value.toString().trimmed().isEmpty()
                            : !value.isNull() && !value.isUndefined();
}

void checkComplete(DraftCheck &check)
{
    for (const ServiceField &field : check.service.fields) {
        const bool wanted = field.required && isDetail(field) && field.type != FieldType::Boolean
            && field.isAskedIn(check.draft.caseCode);
        if (wanted && !isGiven(check, field))
            check.fields.fault(field.key, ErrorCode::RequiredField, {fieldArgument(field.key)});
    }
}

} // namespace

void checkOrderOfDates(
    FieldChecks &fields, const ServiceDescription &service, const QJsonObject &details)
{
    for (const ServiceField &field : service.fields) {
        if (field.notBefore.isEmpty() || !isDetail(field))
            continue;
        const QString first = field.notBefore.section(u'.', 1);
        const auto dateOf = [&](const QString &key) {
            return QDate::fromString(details.value(key).toString(), Qt::ISODate);
        };
        const QDate earliest = dateOf(first);
        const QDate date = dateOf(detailKey(field));
        if (earliest.isValid() && date.isValid() && date < earliest)
            fields.fault(field.key, ErrorCode::EndBeforeStart);
    }
}

void checkDatedChoices(FieldChecks &fields, const ServiceDescription &service,
    const ServiceEdition &edition, const QJsonObject &details)
{
    for (const ServiceField &field : service.fields) {
        const QString code = details.value(detailKey(field)).toString();
        const QJsonValue year = details.value(field.datedBy.section(u'.', 1));
        const QList<DatedChoice> known = edition.choices.value(field.key);
        if (field.datedBy.isEmpty() || code.isEmpty() || known.isEmpty() || !year.isDouble())
            continue;
        const bool held = std::any_of(known.begin(), known.end(), [&](const DatedChoice &choice) {
            return choice.code == code && choice.holdsIn(year.toInt());
        });
        if (!held)
            fields.fault(field.key, ErrorCode::UnknownValue, {fieldArgument(field.key), code});
    }
}

void checkDetails(DraftCheck &check)
{
    const QJsonObject &details = check.draft.details;
    for (auto it = details.constBegin(); it != details.constEnd(); ++it) {
        if (!it.value().isNull())
            checkDetail(check, it.key(), it.value());
    }
    checkComplete(check);
    checkOrderOfDates(check.fields, check.service, check.checked.details);
    // R32: what a dictionary does not date, and what is wrong by itself, is not judged.
    if (check.checked.edition && check.fields.faults().isEmpty())
        checkDatedChoices(
            check.fields, check.service, *check.checked.edition, check.checked.details);
}

} // namespace qyz::domain
