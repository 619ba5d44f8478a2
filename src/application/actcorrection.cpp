#include "application/actcorrection.h"

#include "domain/services/actfields.h"

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

/// The act as the line holds it now, in the words of the contract.
QJsonObject actAsItStands(const JournalEntry &entry, bool order)
{
    if (order) {
        const OrderFacts facts = entry.order.value_or(OrderFacts());
        return {{u"number"_s, facts.number}, {u"date"_s, facts.date.toString(Qt::ISODate)}};
    }
    const IssuedDocument issued = entry.acts.issued.value_or(IssuedDocument());
    return {{u"series"_s, issued.series}, {u"number"_s, issued.number},
        {u"date"_s, issued.date.toString(Qt::ISODate)}, {u"book_line"_s, issued.bookLine}};
}

Error namedValue(Error error)
{
    for (FieldFault &fault : error.faults)
        fault.field = u"value"_s;
    return error;
}

} // namespace

bool isActField(const QString &field)
{
    return findActField(field) != nullptr;
}

Result<QJsonObject> correctedAct(
    const QString &field, const QString &value, const ActContext &context)
{
    const bool order = field.startsWith("order."_L1);
    const QString key = field.section(u'.', 1);
    QJsonObject act = actAsItStands(context.entry, order);
    act.insert(key, value);
    const auto facts =
        actFacts(order ? RecordKind::OrderIssued : RecordKind::DocumentIssued, act, context);
    if (!facts)
        return namedValue(facts.error());
    QJsonObject corrected{{u"value"_s, facts->value(key)}};
    const QJsonValue unique = facts->value("unique"_L1);
    if (unique.isObject() && (key == "series"_L1 || key == "number"_L1))
        corrected.insert("unique"_L1, unique);
    return corrected;
}

} // namespace qyz::application
