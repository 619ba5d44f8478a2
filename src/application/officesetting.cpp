#include "application/officesetting.h"

#include "application/settingcheck.h"
#include "domain/calendar/calendarjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

struct KindFacts {
    SettingKind kind;
    const char *name;
    RecordKind record;
};

constexpr std::array<KindFacts, 5> kinds{{
    {SettingKind::Hours, "hours", RecordKind::HoursSet},
    {SettingKind::Exception, "exception", RecordKind::ExceptionAdded},
    {SettingKind::SchoolHolidays, "holidays", RecordKind::SchoolHolidaysSet},
    {SettingKind::Edition, "edition", RecordKind::EditionConfirmed},
    {SettingKind::Calendar, "calendar", RecordKind::CalendarImported},
}};

const KindFacts &factsOf(SettingKind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

void appendRow(QJsonObject &organisation, const QString &list, const QJsonObject &row)
{
    QJsonArray rows = organisation.value(list).toArray();
    rows.append(row);
    organisation.insert(list, rows);
}

/// A newer file speaks for whole years: what it no longer says holds no longer.
QList<CalendarDay> withYears(const QList<CalendarDay> &known, const QJsonObject &facts)
{
    QList<int> years;
    for (const QJsonValue year : facts.value("years"_L1).toArray())
        years.append(year.toInt());
    QList<CalendarDay> days;
    for (const CalendarDay &day : known) {
        if (!years.contains(day.date.year()))
            days.append(day);
    }
    for (const QJsonValue day : facts.value("days"_L1).toArray()) {
        if (const auto read = calendarDayFromJson(day.toObject()))
            days.append(*read);
    }
    return days;
}

} // namespace

QString settingName(SettingKind kind)
{
    return QString::fromLatin1(factsOf(kind).name);
}

std::optional<SettingKind> settingKind(const QString &name)
{
    for (const KindFacts &known : kinds) {
        if (name == QLatin1String(known.name))
            return known.kind;
    }
    return std::nullopt;
}

RecordKind settingRecord(SettingKind kind)
{
    return factsOf(kind).record;
}

QList<Duty> settingDuties(SettingKind kind)
{
    if (kind == SettingKind::Calendar)
        return {Duty::Administrator, Duty::Director};
    return {Duty::Director};
}

Result<QJsonObject> settingFacts(
    SettingKind kind, const QJsonObject &typed, const OfficeFacts &office, QDate today)
{
    switch (kind) {
    case SettingKind::Hours:
        return hoursFacts(typed, today);
    case SettingKind::Exception:
        return exceptionFacts(typed, today);
    case SettingKind::SchoolHolidays:
        return schoolHolidaysFacts(typed);
    case SettingKind::Edition:
        return editionFacts(typed, office, today);
    case SettingKind::Calendar:
        return calendarFacts(typed, office.schedule.calendar());
    }
    return ErrorCode::Internal;
}

QJsonObject withSetting(QJsonObject organisation, RecordKind kind, const QJsonObject &facts)
{
    if (kind == RecordKind::HoursSet) {
        appendRow(organisation, u"hours"_s, facts);
        appendRow(organisation, u"weeks"_s,
            {{u"from"_s, facts.value("from"_L1)}, {u"week"_s, facts.value("week"_L1)}});
    } else if (kind == RecordKind::ExceptionAdded) {
        appendRow(organisation, u"exceptions"_s, facts);
    } else if (kind == RecordKind::SchoolHolidaysSet) {
        appendRow(organisation, u"school_holidays"_s, facts);
    } else if (kind == RecordKind::EditionConfirmed) {
        appendRow(organisation, u"editions"_s, facts);
    }
    return organisation;
}

Result<OfficeFacts> officeAfter(
    const OfficeFacts &office, SettingKind kind, const QJsonObject &facts)
{
    const QJsonObject organisation =
        withSetting(office.organisation.json, settingRecord(kind), facts);
    auto profile = OrganisationProfile::fromJson(QJsonDocument(organisation).toJson());
    if (!profile)
        return profile.error();
    const WorkingCalendar &known = office.schedule.calendar();
    auto schedule = profile->schedule(kind == SettingKind::Calendar
            ? WorkingCalendar::fromDays(withYears(known.days(), facts))
            : known);
    if (!schedule)
        return schedule.error();
    OfficeFacts after = office;
    after.organisation = *std::move(profile);
    after.schedule = *std::move(schedule);
    return after;
}

} // namespace qyz::application
