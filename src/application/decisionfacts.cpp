// Orders, refusals and plans: what a decision says.
#include "application/actreader.h"
#include "domain/text/bilingualdate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

// R24, R25: not before the date the edition names, not in the future, not before the application.
void checkOrderDate(ActReader &reader, QDate date, const ActContext &context)
{
    QDate earliest = context.office.schedule.localDate(context.entry.countedFrom);
    for (const Obligation &obligation : context.entry.obligations) {
        if (obligation.kind == ObligationKind::Order && obligation.notBefore.isValid())
            earliest = std::max(earliest, obligation.notBefore);
    }
    if (date < earliest)
        reader.checks().fault(u"date"_s, ErrorCode::OrderTooEarly, {shortDate(earliest)});
    else if (date > context.today())
        reader.checks().fault(u"date"_s, ErrorCode::OrderInFuture, {shortDate(context.today())});
}

} // namespace

Result<QJsonObject> orderFacts(ActReader &reader, const ActContext &context)
{
    const QString number = reader.text(u"number"_s, true);
    const QString typed = reader.text(u"date"_s, true);
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!typed.isEmpty() && (!date.isValid() || typed.size() != 10))
        reader.checks().fault(u"date"_s, ErrorCode::BadDate, {typed.left(40)});
    else if (date.isValid())
        checkOrderDate(reader, date, context);
    QYZ_TRY(reader.finish());
    return QJsonObject{{u"number"_s, number}, {u"date"_s, typed}};
}

// R28: at least one ground of the edition and a written reason.
Result<QJsonObject> refusalFacts(ActReader &reader, const ActContext &context)
{
    const QStringList grounds = reader.json().texts(u"grounds"_s);
    const QString language = context.entry.language == Language::Kazakh ? u"қазақ"_s : u"русский"_s;
    const QString reason = reader.text(u"reason"_s, false);
    const ServiceEdition *edition = context.edition();
    if (grounds.isEmpty())
        reader.checks().fault(u"grounds"_s, ErrorCode::GroundMissing, {language});
    if (reason.isEmpty())
        reader.checks().fault(u"reason"_s, ErrorCode::ReasonMissing, {language});
    for (const QString &ground : grounds) {
        if (!edition || !edition->groundName(ground))
            reader.checks().fault(u"grounds"_s, ErrorCode::UnknownGround, {ground.left(40)});
    }
    QYZ_TRY(reader.finish());
    return QJsonObject{{u"grounds"_s, QJsonArray::fromStringList(grounds)}, {u"reason"_s, reason}};
}

// R31: each step of the edition's plan once.
Result<QJsonObject> planFacts(ActReader &reader, const ActContext &context)
{
    const QString step = reader.text(u"step"_s, true);
    const QDate date = reader.date(u"date"_s, {});
    const ServiceEdition *edition = context.edition();
    if (!step.isEmpty() && (!edition || !edition->stepName(step)))
        reader.checks().fault(
            u"step"_s, ErrorCode::UnknownValue, {fieldArgument(u"step"_s), step.left(40)});
    QYZ_TRY(reader.finish());
    for (const PlanStep &known : context.entry.acts.planSteps) {
        if (known.step == step)
            return makeError(ErrorCode::AlreadyEntered,
                {edition->stepName(step)->in(context.entry.language), shortDate(known.date)});
    }
    return QJsonObject{{u"step"_s, step}, {u"date"_s, date.toString(Qt::ISODate)}};
}

} // namespace qyz::application
