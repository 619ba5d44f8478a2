#include "domain/calendar/calendarjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>

#include <utility>

namespace qyz::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badCalendar(const QString &detail)
{
    return makeError(ErrorCode::BadJson, {}, u"working calendar: "_s + detail);
}

QDate isoDate(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

// Only these four are things an entry can say; the rest follows from the weekday.
std::optional<DayKind> entryKind(const QString &name)
{
    const std::optional<DayKind> kind = dayKindFromName(name);
    if (kind == DayKind::Working || kind == DayKind::WeeklyDayOff)
        return std::nullopt;
    return kind;
}

Status readWeeks(const QJsonValue &value, CalendarDay *day)
{
    day->fiveDayWeek = false;
    day->sixDayWeek = false;
    const QJsonArray weeks = value.toArray();
    for (const QJsonValue week : weeks) {
        if (week.toString() == "5"_L1)
            day->fiveDayWeek = true;
        else if (week.toString() == "6"_L1)
            day->sixDayWeek = true;
        else
            return badCalendar(u"week is not \"5\" or \"6\""_s);
    }
    if (weeks.isEmpty())
        return badCalendar(u"week is missing"_s);
    return {};
}

Status readMove(const QJsonObject &object, CalendarDay *day)
{
    const QJsonValue reason = object.value("reason"_L1);
    if (!reason.isUndefined()) {
        day->reason = reason.toString();
        if (day->reason != "observed"_L1 && day->reason != "transfer"_L1)
            return badCalendar(u"unknown reason"_s);
    } else if (day->kind == DayKind::MovedDayOff || day->kind == DayKind::MovedWorkingDay) {
        return badCalendar(u"a moved day without a reason"_s);
    }
    const QJsonValue movedFrom = object.value("moved_from"_L1);
    if (!movedFrom.isUndefined()) {
        day->movedFrom = isoDate(movedFrom);
        if (!day->movedFrom.isValid())
            return badCalendar(u"moved_from is not a date"_s);
    }
    return {};
}

Result<CalendarDay> readDay(const QJsonObject &object)
{
    CalendarDay day;
    day.date = isoDate(object.value("date"_L1));
    if (!day.date.isValid())
        return badCalendar(u"date is not YYYY-MM-DD"_s);
    const std::optional<DayKind> kind = entryKind(object.value("kind"_L1).toString());
    if (!kind)
        return badCalendar(u"unknown kind"_s);
    day.kind = *kind;
    day.name = {object.value("name_kk"_L1).toString(), object.value("name_ru"_L1).toString()};
    if (!day.name.isComplete())
        return badCalendar(u"a name in one language only"_s);
    if (!object.value("verified"_L1).isBool())
        return badCalendar(u"verified is not true or false"_s);
    day.verified = object.value("verified"_L1).toBool();
    day.source = object.value("source"_L1).toString();
    if (day.source.isEmpty())
        return badCalendar(u"source is missing"_s);
    QYZ_TRY(readWeeks(object.value("week"_L1), &day));
    QYZ_TRY(readMove(object, &day));
    return day;
}

class FileReader {
public:
    Status readYear(const QString &key, const QJsonValue &entries)
    {
        bool isNumber = false;
        const int year = key.toInt(&isNumber);
        if (!isNumber || !entries.isArray())
            return badCalendar(u"year %1 is not a list of days"_s.arg(key));
        const QJsonArray list = entries.toArray();
        for (const QJsonValue entry : list) {
            Result<CalendarDay> day = calendarDayFromJson(entry.toObject());
            if (!day)
                return day.error();
            QYZ_TRY(take(year, *std::move(day)));
        }
        return {};
    }

    QList<CalendarDay> days() && { return std::move(m_days); }

private:
    Status take(int year, CalendarDay day)
    {
        const QString date = day.date.toString(Qt::ISODate);
        if (day.date.year() != year)
            return badCalendar(u"%1 stands under another year"_s.arg(date));
        for (const WorkingWeek week : {WorkingWeek::FiveDays, WorkingWeek::SixDays}) {
            const auto key = std::pair(day.date, workingWeekLength(week));
            if (day.appliesTo(week) && m_seen.contains(key))
                return badCalendar(u"%1 stands twice"_s.arg(date));
            if (day.appliesTo(week))
                m_seen.insert(key);
        }
        m_days.append(std::move(day));
        return {};
    }

    QList<CalendarDay> m_days;
    QSet<std::pair<QDate, int>> m_seen;
};

} // namespace

Result<CalendarDay> calendarDayFromJson(const QJsonObject &object)
{
    Result<CalendarDay> day = readDay(object);
    if (day)
        return day;
    Error error = day.error();
    error.detail += u" (%1)"_s.arg(object.value("date"_L1).toString(u"no date"_s));
    return error;
}

QJsonObject calendarDayToJson(const CalendarDay &day)
{
    QJsonArray weeks;
    if (day.fiveDayWeek)
        weeks.append(u"5"_s);
    if (day.sixDayWeek)
        weeks.append(u"6"_s);
    QJsonObject object{
        {u"date"_s, day.date.toString(Qt::ISODate)},
        {u"kind"_s, dayKindName(day.kind)},
        {u"name_kk"_s, day.name.kk},
        {u"name_ru"_s, day.name.ru},
        {u"week"_s, weeks},
        {u"verified"_s, day.verified},
        {u"source"_s, day.source},
    };
    if (!day.reason.isEmpty())
        object.insert("reason"_L1, day.reason);
    if (day.movedFrom.isValid())
        object.insert("moved_from"_L1, day.movedFrom.toString(Qt::ISODate));
    return object;
}

Result<QList<CalendarDay>> calendarDaysFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return badCalendar(parseError.errorString());
    const QJsonValue years = document.object().value("years"_L1);
    if (!years.isObject() || years.toObject().isEmpty())
        return badCalendar(u"there are no years"_s);
    FileReader reader;
    const QJsonObject byYear = years.toObject();
    for (auto year = byYear.begin(); year != byYear.end(); ++year)
        QYZ_TRY(reader.readYear(year.key(), year.value()));
    return std::move(reader).days();
}

} // namespace qyz::domain
