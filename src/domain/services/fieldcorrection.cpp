// A single field as a correction would store it (R7).
#include "domain/journal/journalentryjson.h"
#include "domain/services/actfields.h"
#include "domain/services/draftcheck.h"

namespace qyz::domain {

namespace {

QString checkedNumber(FieldChecks &fields, const ServiceField &field, const QString &value)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    if (!isNumber || number < field.minimum || number > field.maximum)
        fields.fault(field.key, ErrorCode::BadNumber, {fieldArgument(field.key), value.left(40)});
    return QString::number(number);
}

QString checkedText(FieldChecks &fields, const ServiceField &field, const QString &value)
{
    const bool ownText = field.key.startsWith(QLatin1StringView("details."));
    if (!ownText)
        return normalisedNamePart(fields.text(field.key, value, longestName));
    const int limit = field.maxLength > 0 ? field.maxLength : longestText;
    return fields.text(field.key, value, limit, true);
}

QString checkedValue(FieldChecks &fields, const ServiceField &field, const QString &value,
    const ServiceDescription &service)
{
    switch (field.type) {
    case FieldType::Iin:
        return fields.iin(field.key, value, false);
    case FieldType::Phone:
        return fields.phone(field.key, value);
    case FieldType::Date:
        return fields.date(field.key, value, field.future).toString(Qt::ISODate);
    case FieldType::Choice:
        return fields.choice(service, field.key, value.trimmed());
    case FieldType::Line:
        return fields.line(field.key, value);
    case FieldType::Integer:
        return checkedNumber(fields, field, value);
    case FieldType::Text:
    case FieldType::Boolean:
        break;
    }
    return checkedText(fields, field, value);
}

} // namespace

QList<const ServiceField *> correctableIn(
    const ServiceDescription &service, const JournalEntry &line)
{
    QList<const ServiceField *> fields;
    const auto take = [&](const ServiceField *field) {
        if (field != nullptr && field->isAskedIn(line.caseCode))
            fields.append(field);
    };
    for (const QString &key : correctableFields()) {
        if (findActField(key) == nullptr)
            take(service.findField(key));
    }
    for (const ServiceField &field : service.fields) {
        if (field.key.startsWith(QLatin1StringView("details.")))
            take(&field);
    }
    for (const ServiceField &field : actFields()) {
        const bool order = field.key.startsWith(QLatin1StringView("order."));
        if (order ? line.order.has_value() : line.acts.issued.has_value())
            fields.append(&field);
    }
    return fields;
}

Result<QString> checkField(
    const QString &field, const QString &value, const ServiceDescription &service, QDate today)
{
    FieldChecks fields(today);
    ServiceField unknown;
    unknown.key = field;
    const ServiceField *described = service.findField(field);
    const QString checked = checkedValue(fields, described ? *described : unknown, value, service);
    if (!fields.faults().isEmpty())
        return makeError(fields.faults());
    return checked;
}

Status checkTogether(const JournalEntry &line, const ServiceDescription &service, QDate today)
{
    FieldChecks fields(today);
    checkOrderOfDates(fields, service, line.details);
    if (const ServiceEdition *edition = service.findEdition(line.edition))
        checkDatedChoices(fields, service, *edition, line.details);
    const ServiceCase *known = service.findCase(line.caseCode);
    const int grade = line.child.grade;
    // R10: a paper book need not tell the class.
    const bool untold = line.transcribed && grade == 0;
    if (known && known->gradeMax > 0 && !untold
        && (grade < known->gradeMin || grade > known->gradeMax)) {
        const QString field = QStringLiteral("child.grade");
        fields.fault(
            field, ErrorCode::UnknownValue, {fieldArgument(field), QString::number(grade)});
    }
    if (!fields.faults().isEmpty())
        return makeError(fields.faults());
    return {};
}

} // namespace qyz::domain
