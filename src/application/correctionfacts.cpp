// R7: field, old value, new value, reason, who asked.
#include "application/actcorrection.h"
#include "application/actreader.h"
#include "application/linelinks.h"
#include "domain/journal/journalentryjson.h"
#include "domain/journal/lineactsjson.h"
#include "domain/services/draftvalidator.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// What a person says is wrong, before it is looked at.
struct Wish {
    QString field;
    QString value;
    QString reason;
    QString requestedBy;
};

bool isDetail(const QString &field)
{
    return field.startsWith("details."_L1);
}

const ServiceField *correctable(const ActContext &context, const QString &field)
{
    for (const ServiceField *known : correctableIn(context.service, context.entry)) {
        if (known->key == field)
            return known;
    }
    return nullptr;
}

/// A patronymic is not forced (R19), nor is a detail the service does not require; a wrong one can
/// also be taken away.
bool mayBeEmpty(const ServiceField *field)
{
    return field
        && (field->key.endsWith(u".patronymic"_s) || (isDetail(field->key) && !field->required));
}

Result<QJsonValue> checkedTruth(const QString &field, const QString &value)
{
    if (value == "true"_L1 || value == "false"_L1)
        return QJsonValue(value == "true"_L1);
    return makeError(
        FieldFaults{{field, ErrorCode::UnknownValue, {fieldArgument(field), value.left(40)}}});
}

/// The value in the type it has inside the line.
Result<QJsonValue> checkedValue(
    const ServiceField &field, const QString &value, const ActContext &context)
{
    if (value.isEmpty() && mayBeEmpty(&field))
        return QJsonValue(QString());
    if (field.type == FieldType::Boolean)
        return checkedTruth(field.key, value);
    const auto checked = checkField(field.key, value, context.service, context.today());
    if (!checked)
        return checked.error();
    if (isDetail(field.key) && field.type == FieldType::Integer)
        return QJsonValue(checked->toInt());
    return QJsonValue(*checked);
}

QJsonValue storedValue(const JournalEntry &entry, const QString &field)
{
    return isDetail(field) ? entry.details.value(field.sliced(8))
                           : QJsonValue(correctableField(entry, field).value_or(QString()));
}

// R31, R35: a corrected reference or last day moves what the line names and when it ends.
void putConsequences(QJsonObject &facts, const QString &field, const ActContext &context)
{
    JournalEntry after = context.entry;
    setCorrectableField(after, field, facts.value("value"_L1));
    if (movesLinks(context.service, field))
        facts.insert("links"_L1, linksJson(linksIn(context.service, after.details)));
    if (movesExpiry(context.service, field))
        facts.insert(
            "expires_on"_L1, expiryIn(context.service, after.details).toString(Qt::ISODate));
}

// R38: only who may read a sealed text may put another in its place.
bool mayReadSealed(const ActContext &context)
{
    for (const Duty duty : {Duty::Reviewer, Duty::Director}) {
        if (context.office.hasDuty(
                context.actor, duty, context.entry.line.journal, context.today()))
            return true;
    }
    return false;
}

Result<QJsonObject> factsOf(const Wish &wish, const ServiceField &field, const ActContext &context)
{
    Result<QJsonObject> ofAct = QJsonObject();
    if (isActField(field.key)) {
        ofAct = correctedAct(field.key, wish.value, context);
        if (!ofAct)
            return ofAct.error();
    }
    const auto value = isActField(field.key) ? Result<QJsonValue>(ofAct->value("value"_L1))
                                             : checkedValue(field, wish.value, context);
    if (!value)
        return value.error();
    const QJsonValue old = storedValue(context.entry, wish.field);
    if (!field.sealed && fieldText(*value) == fieldText(old))
        return makeError(ErrorCode::SameValue);
    QJsonObject facts{{u"field"_s, wish.field}, {u"old"_s, old.isUndefined() ? QString() : old},
        {u"value"_s, *value}, {u"reason"_s, wish.reason}, {u"requested_by"_s, wish.requestedBy}};
    if (field.sealed)
        facts.insert("sealed"_L1, true);
    if (ofAct->contains("unique"_L1))
        facts.insert("unique"_L1, ofAct->value("unique"_L1));
    putConsequences(facts, wish.field, context);
    // A line that was faulty before (an older rule, a reason given) stays correctable elsewhere.
    JournalEntry after = context.entry;
    setCorrectableField(after, wish.field, *value);
    if (!field.sealed && checkTogether(context.entry, context.service, context.today()))
        QYZ_TRY(checkTogether(after, context.service, context.today()));
    return facts;
}

} // namespace

Result<QJsonObject> correctionFacts(ActReader &reader, const ActContext &context)
{
    Wish wish;
    wish.field = reader.text(u"field"_s, true);
    const ServiceField *field = correctable(context, wish.field);
    // The field's own limit judges its length, when it is known which field it is.
    wish.value = reader.json().text(u"value"_s).trimmed();
    if (wish.value.isEmpty() && !mayBeEmpty(field))
        reader.checks().fault(u"value"_s, ErrorCode::RequiredField, {fieldArgument(u"value"_s)});
    wish.reason = reader.text(u"reason"_s, true, ErrorCode::ReasonMissing);
    wish.requestedBy = reader.text(u"requested_by"_s, true);
    if (!wish.field.isEmpty() && !field)
        reader.checks().fault(
            u"field"_s, ErrorCode::UnknownValue, {fieldArgument(u"field"_s), wish.field.left(40)});
    QYZ_TRY(reader.finish());
    if (field->sealed && !mayReadSealed(context))
        return makeError(ErrorCode::SealedNotForYou);
    return factsOf(wish, *field, context);
}

} // namespace qyz::application
