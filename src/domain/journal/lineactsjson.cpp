#include "domain/journal/lineactsjson.h"

#include "domain/journal/jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

QJsonObject stopJson(const Stop &stop)
{
    QJsonObject json{{u"kinds"_s, kindsJson(stop.kinds)}, {u"from"_s, timeText(stop.from)},
        {u"reason"_s, stop.reason}, {u"by"_s, stop.by}};
    put(json, "until"_L1, timeText(stop.until));
    put(json, "restart_reason"_L1, stop.restartReason);
    put(json, "restarted_by"_L1, stop.restartedBy);
    return json;
}

Stop stopOf(const QJsonObject &json)
{
    return Stop{kindsOf(json.value("kinds"_L1)), timeOf(json, "from"_L1),
        json.value("reason"_L1).toString(), json.value("by"_L1).toString(),
        timeOf(json, "until"_L1), json.value("restart_reason"_L1).toString(),
        json.value("restarted_by"_L1).toString()};
}

QJsonObject planJson(const PlanStep &step)
{
    return QJsonObject{{u"step"_s, step.step}, {u"date"_s, dateText(step.date)},
        {u"at"_s, timeText(step.at)}, {u"by"_s, step.by}};
}

PlanStep planOf(const QJsonObject &json)
{
    return PlanStep{json.value("step"_L1).toString(), dateOf(json, "date"_L1),
        timeOf(json, "at"_L1), json.value("by"_L1).toString()};
}

QJsonObject issuedJson(const IssuedDocument &issued)
{
    QJsonObject json{{u"number"_s, issued.number}, {u"date"_s, dateText(issued.date)},
        {u"at"_s, timeText(issued.at)}, {u"by"_s, issued.by}};
    put(json, "series"_L1, issued.series);
    put(json, "book_line"_L1, issued.bookLine);
    return json;
}

IssuedDocument issuedOf(const QJsonObject &json)
{
    return IssuedDocument{json.value("series"_L1).toString(), json.value("number"_L1).toString(),
        dateOf(json, "date"_L1), json.value("book_line"_L1).toString(), timeOf(json, "at"_L1),
        json.value("by"_L1).toString()};
}

QJsonObject slipJson(const TransferSlip &slip)
{
    QJsonObject json{{u"kind"_s, slip.kind}, {u"number"_s, slip.number},
        {u"date"_s, dateText(slip.date)}, {u"at"_s, timeText(slip.at)}, {u"by"_s, slip.by}};
    put(json, "valid_until"_L1, dateText(slip.validUntil));
    return json;
}

TransferSlip slipOf(const QJsonObject &json)
{
    return TransferSlip{json.value("kind"_L1).toString(), json.value("number"_L1).toString(),
        dateOf(json, "date"_L1), dateOf(json, "valid_until"_L1), timeOf(json, "at"_L1),
        json.value("by"_L1).toString()};
}

void putDecisions(QJsonObject &json, const LineActs &acts)
{
    if (acts.answer) {
        json.insert("answer"_L1,
            QJsonObject{{u"text"_s, acts.answer->text}, {u"justified"_s, acts.answer->justified},
                {u"at"_s, timeText(acts.answer->at)}, {u"by"_s, acts.answer->by}});
    }
    if (acts.extension) {
        json.insert("extension"_L1,
            QJsonObject{{u"kinds"_s, kindsJson(acts.extension->kinds)},
                {u"working_days"_s, acts.extension->workingDays},
                {u"reason"_s, acts.extension->reason}, {u"at"_s, timeText(acts.extension->at)},
                {u"by"_s, acts.extension->by}});
    }
    if (acts.forwarded) {
        json.insert("forwarded"_L1,
            QJsonObject{{u"to"_s, acts.forwarded->to}, {u"at"_s, timeText(acts.forwarded->at)},
                {u"by"_s, acts.forwarded->by}});
    }
    if (acts.disposal) {
        json.insert("disposal"_L1,
            QJsonObject{{u"act"_s, acts.disposal->act}, {u"date"_s, dateText(acts.disposal->date)},
                {u"at"_s, timeText(acts.disposal->at)}, {u"by"_s, acts.disposal->by}});
    }
}

void readDecisions(LineActs &acts, const QJsonObject &json)
{
    const QJsonObject answer = json.value("answer"_L1).toObject();
    if (!answer.isEmpty()) {
        acts.answer =
            Answer{answer.value("text"_L1).toString(), answer.value("justified"_L1).toBool(),
                timeOf(answer, "at"_L1), answer.value("by"_L1).toString()};
    }
    const QJsonObject extension = json.value("extension"_L1).toObject();
    if (!extension.isEmpty()) {
        acts.extension = Extension{kindsOf(extension.value("kinds"_L1)),
            extension.value("working_days"_L1).toInt(), extension.value("reason"_L1).toString(),
            timeOf(extension, "at"_L1), extension.value("by"_L1).toString()};
    }
    const QJsonObject forwarded = json.value("forwarded"_L1).toObject();
    if (!forwarded.isEmpty()) {
        acts.forwarded = Forwarding{forwarded.value("to"_L1).toString(), timeOf(forwarded, "at"_L1),
            forwarded.value("by"_L1).toString()};
    }
    const QJsonObject disposal = json.value("disposal"_L1).toObject();
    if (!disposal.isEmpty()) {
        acts.disposal = Disposal{disposal.value("act"_L1).toString(), dateOf(disposal, "date"_L1),
            timeOf(disposal, "at"_L1), disposal.value("by"_L1).toString()};
    }
}

QJsonArray uniquesJson(const QList<UniqueValue> &uniques)
{
    QJsonArray array;
    for (const UniqueValue &unique : uniques)
        array.append(QJsonObject{{u"act"_s, unique.act}, {u"value"_s, unique.value}});
    return array;
}

} // namespace

QJsonArray kindsJson(const QList<ObligationKind> &kinds)
{
    QJsonArray array;
    for (const ObligationKind kind : kinds)
        array.append(obligationKindName(kind));
    return array;
}

QList<ObligationKind> kindsOf(const QJsonValue &value)
{
    QList<ObligationKind> kinds;
    for (const QString &name : textsOf(value)) {
        if (const auto kind = obligationKindFromName(name))
            kinds.append(*kind);
    }
    return kinds;
}

QJsonArray linksJson(const QList<LineLink> &links)
{
    QJsonArray array;
    for (const LineLink &link : links)
        array.append(QJsonObject{{u"kind"_s, link.kind}, {u"line"_s, link.to.text()}});
    return array;
}

QList<LineLink> linksOf(const QJsonValue &value)
{
    QList<LineLink> links;
    for (const QJsonValue link : value.toArray()) {
        const auto to = LineRef::parse(link.toObject().value("line"_L1).toString());
        if (to)
            links.append({link.toObject().value("kind"_L1).toString(), *to});
    }
    return links;
}

void putLineActs(QJsonObject &json, const LineActs &acts)
{
    QJsonArray stops;
    for (const Stop &stop : acts.stops)
        stops.append(stopJson(stop));
    put(json, "stops"_L1, stops);
    QJsonArray plan;
    for (const PlanStep &step : acts.planSteps)
        plan.append(planJson(step));
    put(json, "plan"_L1, plan);
    if (acts.issued)
        json.insert("issued"_L1, issuedJson(*acts.issued));
    QJsonArray slips;
    for (const TransferSlip &slip : acts.slips)
        slips.append(slipJson(slip));
    put(json, "slips"_L1, slips);
    putDecisions(json, acts);
    put(json, "interests"_L1, QJsonArray::fromStringList(acts.interests));
    put(json, "links"_L1, linksJson(acts.links));
    put(json, "unique"_L1, uniquesJson(acts.uniques));
    put(json, "expires_on"_L1, dateText(acts.expiresOn));
}

LineActs lineActsOf(const QJsonObject &json)
{
    LineActs acts;
    for (const QJsonValue stop : json.value("stops"_L1).toArray())
        acts.stops.append(stopOf(stop.toObject()));
    for (const QJsonValue step : json.value("plan"_L1).toArray())
        acts.planSteps.append(planOf(step.toObject()));
    const QJsonObject issued = json.value("issued"_L1).toObject();
    if (!issued.isEmpty())
        acts.issued = issuedOf(issued);
    for (const QJsonValue slip : json.value("slips"_L1).toArray())
        acts.slips.append(slipOf(slip.toObject()));
    readDecisions(acts, json);
    acts.interests = textsOf(json.value("interests"_L1));
    acts.links = linksOf(json.value("links"_L1));
    for (const QJsonValue unique : json.value("unique"_L1).toArray()) {
        acts.uniques.append({unique.toObject().value("act"_L1).toString(),
            unique.toObject().value("value"_L1).toString()});
    }
    acts.expiresOn = dateOf(json, "expires_on"_L1);
    return acts;
}

} // namespace qyz::domain
