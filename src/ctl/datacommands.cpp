// Commands that need no registry: iin, due, calendar.
#include "application/lineviews.h"
#include "ctl/exitcode.h"
#include "ctl/linejson.h"
#include "ctl/linetext.h"
#include "ctl/officetime.h"
#include "ctl/openregistry.h"
#include "ctl/words.h"
#include "domain/people/iin.h"
#include "domain/text/bilingualdate.h"
#include "presentation/errortext.h"
#include "resourcefiles.h"
#include "storage/computerclock.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::ctl {

namespace {

Result<WorkingCalendar> shippedCalendar()
{
    return WorkingCalendar::fromJson(resources::bytes(u"calendar/kz-working-calendar.json"_s));
}

/// Today in the office; --now may say another day, for nothing is written here.
Result<QDate> officeToday(const Arguments &arguments)
{
    const OfficeZone zone;
    if (!arguments.has(u"now"_s))
        return zone.toLocal(storage::computerNow()).date();
    const auto now = readMoment(u"now"_s, arguments.value(u"now"_s), nullptr);
    if (!now)
        return now.error();
    return zone.toLocal(*now).date();
}

QJsonArray datesJson(const QList<QDate> &dates)
{
    QJsonArray array;
    for (const QDate date : dates)
        array.append(dateJson(date));
    return array;
}

QString datesText(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : dates)
        texts.append(shortDate(date));
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

struct DueQuestion {
    std::shared_ptr<const ServiceCatalogue> catalogue;
    OfficeSchedule schedule;
};

/// With --db the registry's own calendar, hours and offsets; else the shipped ones.
Result<DueQuestion> dueQuestion(Context &context)
{
    if (context.arguments.has(u"db"_s)) {
        const auto opened = OpenRegistry::open(context, Access::Reading);
        if (!opened)
            return opened.error();
        const auto catalogue = catalogueOf(context.arguments);
        if (!catalogue)
            return catalogue.error();
        return DueQuestion{*catalogue, (*opened)->office().schedule};
    }
    const auto calendar = shippedCalendar();
    if (!calendar)
        return calendar.error();
    const auto catalogue = catalogueOf(context.arguments);
    if (!catalogue)
        return catalogue.error();
    return DueQuestion{*catalogue, OfficeSchedule::standard(*calendar)};
}

Result<QString> caseOf(const Arguments &arguments, const ServiceDescription &service)
{
    const QString given = arguments.value(u"case"_s);
    if (given.isEmpty())
        return service.cases.isEmpty() ? QString() : service.cases.constFirst().code;
    if (!service.findCase(given))
        return makeError(ErrorCode::UnknownService, {given.left(40)});
    return given;
}

QJsonObject dueJson(const application::DueAnswer &answer, const OfficeZone &zone)
{
    QJsonArray obligations;
    for (qsizetype i = 0; i < answer.obligations.size(); ++i) {
        const DueDate &due = answer.obligations.at(i);
        QJsonObject json{{u"kind"_s, obligationKindName(answer.rules.at(i).kind)},
            {u"due"_s, dateJson(due.date)},
            {u"not_before"_s, dateJson(due.notBefore.value_or(QDate()))},
            {u"fulfilled_at"_s, QJsonValue()}, {u"rule"_s, due.rule}, {u"verified"_s, due.verified},
            {u"trace"_s, traceJson(due.trace)}};
        if (due.moment)
            json.insert(u"due_moment"_s, momentJson(*due.moment, zone));
        obligations.append(json);
    }
    return {{u"counted_from"_s, momentJson(answer.countedFrom, zone)},
        {u"edition"_s, answer.edition}, {u"obligations"_s, obligations}};
}

QString dueText(
    const application::DueAnswer &answer, const OfficeZone &zone, presentation::UiLanguage language)
{
    QStringList rows{
        word(Word::CountedFrom, language) + u": "_s + momentText(answer.countedFrom, zone),
        word(Word::Edition, language) + u": "_s + answer.edition};
    for (qsizetype i = 0; i < answer.obligations.size(); ++i) {
        const DueDate &due = answer.obligations.at(i);
        rows.append(obligationName(answer.rules.at(i).kind, language) + u": "_s
            + (due.moment ? momentText(*due.moment, zone) : shortDate(due.date)));
        rows.append(rulerText(due.trace, language));
    }
    return rows.join(u'\n');
}

/// R14: told, and no reason to stop.
void warnOfCalendar(Console &console, const application::DueAnswer &answer)
{
    for (const DueDate &due : answer.obligations) {
        if (!due.verified) {
            console.warning({u"received"_s, ErrorCode::CalendarUnverified,
                {QString::number(due.date.year()), shortDate(due.date)}});
            return;
        }
    }
}

} // namespace

CommandResult runIin(Context &context)
{
    const auto today = officeToday(context.arguments);
    if (!today)
        return today.error();
    const auto iin = Iin::parse(context.arguments.word(0), *today);
    const auto language = context.console.language();
    QJsonObject json{{u"valid"_s, iin.ok()}, {u"birth_date"_s, QJsonValue()},
        {u"sex"_s, QJsonValue()}, {u"reason"_s, QJsonValue()}, {u"warning"_s, QJsonValue()}};
    QString text;
    if (iin) {
        if (iin->birthDate())
            json.insert(u"birth_date"_s, dateJson(*iin->birthDate()));
        if (iin->sex())
            json.insert(u"sex"_s, sexCode(*iin->sex()));
        if (iin->seventhZero())
            json.insert(u"warning"_s, errorName(ErrorCode::IinSeventhZero));
        text = word(Word::Valid, language);
        if (iin->birthDate())
            text +=
                u" · %1: %2"_s.arg(word(Word::BirthDate, language), shortDate(*iin->birthDate()));
        if (iin->seventhZero())
            text += u" · "_s + presentation::sentence(ErrorCode::IinSeventhZero, {}, language);
    } else {
        json.insert(u"reason"_s, errorName(iin.error().code));
        json.insert(u"message"_s, presentation::errorText(iin.error(), language));
        text = word(Word::NotValid, language) + u" · "_s
            + presentation::errorText(iin.error(), language);
    }
    if (context.console.json())
        context.console.answer(json);
    else
        context.console.answer(text);
    return exitDone;
}

CommandResult runDue(Context &context)
{
    const Arguments &arguments = context.arguments;
    for (const QString &needed : {u"service"_s, u"received"_s}) {
        if (arguments.value(needed).isEmpty())
            return makeError(ErrorCode::UsageError, {u"--"_s + needed});
    }
    const QStringList channels{u"office"_s, u"portal"_s, u"post"_s, u"corporation"_s};
    if (arguments.has(u"channel"_s) && !channels.contains(arguments.value(u"channel"_s)))
        return makeError(ErrorCode::UsageError, {u"--channel "_s + arguments.value(u"channel"_s)});

    const auto question = dueQuestion(context);
    if (!question)
        return question.error();
    const OfficeZone &zone = question->schedule.zone();
    const ServiceDescription *service = question->catalogue->find(arguments.value(u"service"_s));
    if (!service)
        return makeError(ErrorCode::UnknownService, {arguments.value(u"service"_s).left(40)});
    const auto received = readMoment(u"received"_s, arguments.value(u"received"_s), &zone);
    if (!received)
        return received.error();
    const auto caseCode = caseOf(arguments, *service);
    if (!caseCode)
        return caseCode.error();
    const auto answer = application::dueAnswer(*question->catalogue, question->schedule,
        service->code, *caseCode, *received,
        arguments.has(u"channel"_s) ? arguments.value(u"channel"_s) : channels.constFirst());
    if (!answer)
        return answer.error();

    warnOfCalendar(context.console, *answer);
    if (context.console.json())
        context.console.answer(dueJson(*answer, zone));
    else
        context.console.answer(dueText(*answer, zone, context.console.language()));
    return exitDone;
}

CommandResult runCalendar(Context &context)
{
    const QString typed = context.arguments.word(0);
    bool ok = false;
    const int year = typed.toInt(&ok);
    if (!ok || year < 1900 || year > 2200)
        return makeError(ErrorCode::UsageError, {typed.left(40)});
    const auto length = context.arguments.number(u"week"_s, 5, 5);
    if (!length)
        return length.error();
    const auto week =
        *length <= 6 ? workingWeekFromLength(static_cast<int>(*length)) : std::nullopt;
    if (!week)
        return makeError(
            ErrorCode::UsageError, {u"--week "_s + context.arguments.value(u"week"_s)});
    const auto calendar = shippedCalendar();
    if (!calendar)
        return calendar.error();
    const YearSummary summary = calendar->summary(year, *week);
    if (!calendar->isYearVerified(year))
        context.console.warning({u"year"_s, ErrorCode::CalendarUnverified, {}});
    if (context.console.json()) {
        QJsonArray months;
        for (const int days : summary.byMonth)
            months.append(days);
        context.console.answer(QJsonObject{{u"year"_s, year}, {u"week"_s, *length},
            {u"known"_s, calendar->knowsYear(year)},
            {u"verified"_s, calendar->isYearVerified(year)},
            {u"working_days"_s, summary.workingDays}, {u"by_month"_s, months},
            {u"days_off"_s, datesJson(summary.daysOff)},
            {u"working_weekends"_s, datesJson(summary.workingWeekends)},
            {u"unverified"_s, datesJson(summary.unverified)}});
        return exitDone;
    }
    const auto language = context.console.language();
    QStringList months;
    for (const int days : summary.byMonth)
        months.append(QString::number(days));
    const auto row = [&](Word label, const QString &text) {
        context.console.answer(word(label, language) + u": "_s + text);
    };
    row(Word::WorkingDays,
        u"%1 (%2)"_s.arg(QString::number(summary.workingDays), months.join(u" + "_s)));
    row(Word::DaysOff, datesText(summary.daysOff));
    row(Word::WorkingWeekends, datesText(summary.workingWeekends));
    row(Word::Unverified, datesText(summary.unverified));
    return exitDone;
}

} // namespace qyz::ctl
