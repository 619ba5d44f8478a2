#include "application/practiceplan.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int shelves = 6;

QTime timeOf(const QJsonObject &json)
{
    return QTime::fromString(json.value("time"_L1).toString(), u"HH:mm"_s);
}

PracticeAct actOf(const QJsonObject &json)
{
    return {json.value("after"_L1).toInt(), timeOf(json), json.value("as"_L1).toString(),
        json.value("action"_L1).toString(), json.value("facts"_L1).toObject(),
        json.value("may_wait"_L1).toBool()};
}

PracticeStory storyOf(const QJsonObject &json)
{
    PracticeStory story{
        json.value("service"_L1).toString(), json.value("application"_L1).toObject(), {}};
    for (const QJsonValue act : json.value("acts"_L1).toArray())
        story.acts.append(actOf(act.toObject()));
    return story;
}

Error badPlan(const QString &what)
{
    return makeError(ErrorCode::BadJson, {what}, u"the rehearsal: "_s + what);
}

bool isUsable(const PracticeLine &line, const PracticePlan &plan)
{
    if (!plan.stories.contains(line.story) || line.daysBefore < 1 || !line.time.isValid()
        || line.person.isEmpty())
        return false;
    for (const PracticeAct &act : plan.stories.value(line.story).acts) {
        if (!act.time.isValid() || act.after < 0)
            return false;
    }
    return true;
}

QString placeText(const QRegularExpressionMatch &place, const PracticeMoment &moment)
{
    const QString name = place.captured(1);
    const int shift = place.captured(3).toInt();
    if (name == "number"_L1)
        return QString::number(moment.number);
    if (name == "shelf"_L1)
        return QString::number(moment.number % shelves + 1);
    if (name == "line"_L1)
        return moment.lines.value(place.captured(2));
    if (name == "moment"_L1)
        return moment.local.addSecs(shift * 60).toString(Qt::ISODate);
    const QDate from = name == "today"_L1 ? moment.today : moment.day;
    return from.addDays(shift).toString(Qt::ISODate);
}

QString filledText(const QString &text, const PracticeMoment &moment)
{
    static const QRegularExpression places(
        u"\\{(day|today|moment|number|shelf|line)(?::(\\w+)|([+-]\\d+))?\\}"_s);
    QString full;
    qsizetype end = 0;
    auto found = places.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch place = found.next();
        full += text.mid(end, place.capturedStart() - end) + placeText(place, moment);
        end = place.capturedEnd();
    }
    return full + text.mid(end);
}

QJsonValue filledValue(const QJsonValue &value, const PracticeMoment &moment)
{
    if (value.isString()) {
        if (value.toString() == "{applicant}"_L1)
            return moment.applicant;
        return filledText(value.toString(), moment);
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue entry : value.toArray())
            list.append(filledValue(entry, moment));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject json = value.toObject();
    if (json.size() == 2 && json.contains("kk"_L1) && json.contains("ru"_L1))
        return json.value(moment.kazakh ? u"kk"_s : u"ru"_s);
    return filled(json, moment);
}

} // namespace

Result<PracticePlan> PracticePlan::fromJson(const QByteArray &people, const QByteArray &day)
{
    const QJsonObject persons =
        QJsonDocument::fromJson(people).object().value("people"_L1).toObject();
    const QJsonObject rehearsal =
        QJsonDocument::fromJson(day).object().value("rehearsal"_L1).toObject();
    PracticePlan plan;
    const QJsonObject stories = rehearsal.value("stories"_L1).toObject();
    for (auto story = stories.begin(); story != stories.end(); ++story)
        plan.stories.insert(story.key(), storyOf(story.value().toObject()));
    for (const QJsonValue entry : rehearsal.value("lines"_L1).toArray()) {
        const QJsonObject json = entry.toObject();
        const PracticeLine line{json.value("key"_L1).toString(), json.value("story"_L1).toString(),
            json.value("days_before"_L1).toInt(), timeOf(json),
            persons.value(json.value("person"_L1).toString()).toObject()};
        if (!isUsable(line, plan))
            return badPlan(u"line %1, %2"_s.arg(plan.lines.size() + 1).arg(line.story));
        plan.lines.append(line);
    }
    if (plan.lines.isEmpty())
        return badPlan(u"no lines"_s);
    return plan;
}

QJsonObject filled(const QJsonObject &json, const PracticeMoment &moment)
{
    QJsonObject full;
    for (auto value = json.begin(); value != json.end(); ++value)
        full.insert(value.key(), filledValue(value.value(), moment));
    return full;
}

} // namespace qyz::application
