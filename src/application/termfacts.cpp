// Stops, restarts and extensions: the records carry the dates they promise anew (R27, R35).
#include "application/actreader.h"
#include "application/terms.h"
#include "domain/journal/journalchain.h"
#include "domain/journal/lineactsjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

QJsonObject promisedJson(ObligationKind kind, QDate due, const QDateTime &moment)
{
    QJsonObject json{{u"kind"_s, obligationKindName(kind)}, {u"due"_s, due.toString(Qt::ISODate)}};
    if (moment.isValid())
        json.insert("due_moment"_L1, recordTime(moment));
    return json;
}

/// The new date of an obligation whose clock stands and goes on now.
QJsonObject promisedAfterRestart(const ActContext &context, const Obligation &obligation)
{
    const auto rule = ruleOf(context.service, context.entry, obligation.kind);
    if (!rule)
        return promisedJson(obligation.kind, obligation.due, obligation.dueMoment);
    TermChanges changes = changesOf(context.entry, obligation.kind);
    TermChanges before = changes;
    before.stops.removeIf([](const StoppedTime &stop) { return !stop.until.isValid(); });
    for (StoppedTime &stop : changes.stops) {
        if (!stop.until.isValid())
            stop.until = context.now;
    }
    const OfficeSchedule &schedule = context.office.schedule;
    const QDateTime &from = context.entry.countedFrom;
    const DueDate was = dueDate(*rule, from, schedule, before);
    const DueDate will = dueDate(*rule, from, schedule, changes);
    return promisedJson(obligation.kind,
        movedPromise(schedule, obligation.due, was.date, will.date),
        will.moment.value_or(QDateTime()));
}

} // namespace

Result<QJsonObject> stopFacts(ActReader &reader, const ActContext &context)
{
    const QString reason = reader.text(u"reason"_s, true, ErrorCode::ReasonMissing);
    QYZ_TRY(reader.finish());
    return QJsonObject{
        {u"kinds"_s, kindsJson(stoppableKinds(context.service, context.entry, context.today()))},
        {u"reason"_s, reason}};
}

Result<QJsonObject> restartFacts(ActReader &reader, const ActContext &context)
{
    const QString reason = reader.text(u"reason"_s, true, ErrorCode::ReasonMissing);
    QYZ_TRY(reader.finish());
    QJsonArray due;
    for (const Obligation &obligation : context.entry.obligations) {
        if (context.entry.isStopped(obligation))
            due.append(promisedAfterRestart(context, obligation));
    }
    return QJsonObject{{u"reason"_s, reason}, {u"due"_s, due}};
}

// The extension is counted on from the day that was promised, whatever the calendar says today of
// the days before it (R15).
Result<QJsonObject> extensionFacts(ActReader &reader, const ActContext &context)
{
    const QString reason = reader.text(u"reason"_s, true, ErrorCode::ReasonMissing);
    QYZ_TRY(reader.finish());
    const QList<ObligationKind> kinds =
        extendableKinds(context.service, context.entry, context.today());
    const int days = context.edition()->extension->workingDays;
    QJsonArray due;
    for (const Obligation &obligation : context.entry.obligations) {
        if (!obligation.isOpen() || !kinds.contains(obligation.kind))
            continue;
        const QDate later = context.office.schedule.addWorkingDays(obligation.due, days);
        const QDateTime moment = obligation.dueMoment.isValid()
            ? obligation.dueMoment.addDays(obligation.due.daysTo(later))
            : QDateTime();
        due.append(promisedJson(obligation.kind, later, moment));
    }
    return QJsonObject{{u"reason"_s, reason}, {u"working_days"_s, days}, {u"due"_s, due}};
}

} // namespace qyz::application
