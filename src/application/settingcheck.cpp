#include "application/settingcheck.h"

#include "domain/calendar/calendarjson.h"
#include "domain/calendar/schoolholidays.h"
#include "domain/common/jsonreader.h"
#include "domain/text/bilingualdate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr qsizetype longestText = 200;

/// Reads the fields of a setting and collects what is wrong with each.
class SettingReader {
public:
    explicit SettingReader(const QJsonObject &typed)
        : m_reader(typed, QString(), m_faults)
    {
    }

    JsonReader &json() { return m_reader; }
    void fault(const QString &field, ErrorCode code, const QStringList &args)
    {
        // Of one field the first thing that is wrong is enough.
        for (const FieldFault &known : std::as_const(m_faults)) {
            if (known.field == field)
                return;
        }
        m_faults.append({field, code, args});
    }

    QString text(const QString &field, bool required)
    {
        const QString typed = m_reader.text(field).trimmed();
        if (typed.isEmpty() && required)
            fault(field, ErrorCode::RequiredField, {field});
        if (typed.size() > longestText)
            fault(field, ErrorCode::TextTooLong, {field, QString::number(longestText)});
        return typed;
    }
    QDate date(const QString &field)
    {
        const QString typed = text(field, true);
        const QDate date = typed.size() == 10 ? QDate::fromString(typed, Qt::ISODate) : QDate();
        if (!typed.isEmpty() && !date.isValid())
            fault(field, ErrorCode::BadDate, {typed});
        return date;
    }
    /// R15: what was, was; a setting holds from today on.
    QDate dateToCome(const QString &field, QDate today)
    {
        const QDate day = date(field);
        if (day.isValid() && day < today)
            fault(field, ErrorCode::SettingInPast, {shortDate(today)});
        return day;
    }
    QTime time(const QString &field, bool required)
    {
        const QString typed = text(field, required);
        const QTime time = QTime::fromString(typed, u"HH:mm"_s);
        if (!typed.isEmpty() && !time.isValid())
            fault(field, ErrorCode::BadTime, {typed.left(40)});
        return time;
    }
    void inOrder(QTime opens, QTime closes)
    {
        if (opens.isValid() && closes.isValid() && opens >= closes)
            fault(u"closes"_s, ErrorCode::EndBeforeStart, {});
    }
    Result<QJsonObject> finish(const QJsonObject &facts)
    {
        m_reader.refuseOthers();
        if (!m_faults.isEmpty())
            return makeError(m_faults);
        return facts;
    }

private:
    FieldFaults m_faults;
    JsonReader m_reader;
};

QJsonValue iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// The entries of each year, in an order of their own, so that two files can be compared.
QMap<int, QList<CalendarDay>> byYear(const QList<CalendarDay> &days)
{
    QMap<int, QList<CalendarDay>> years;
    for (const CalendarDay &day : days)
        years[day.date.year()].append(day);
    for (QList<CalendarDay> &year : years) {
        std::sort(year.begin(), year.end(), [](const CalendarDay &a, const CalendarDay &b) {
            return std::pair(a.date, a.fiveDayWeek) < std::pair(b.date, b.fiveDayWeek);
        });
    }
    return years;
}

} // namespace

// R12
Result<QJsonObject> hoursFacts(const QJsonObject &typed, QDate today)
{
    SettingReader reader(typed);
    const QDate from = reader.dateToCome(u"from"_s, today);
    const QTime opens = reader.time(u"opens"_s, true);
    const QTime closes = reader.time(u"closes"_s, true);
    reader.inOrder(opens, closes);
    const int week = reader.json().integer(u"week"_s);
    if (!workingWeekFromLength(week))
        reader.fault(u"week"_s, ErrorCode::UnknownValue, {u"week"_s, QString::number(week)});
    const QString order = reader.text(u"order"_s, false);
    return reader.finish({{u"from"_s, iso(from)}, {u"opens"_s, opens.toString(u"HH:mm"_s)},
        {u"closes"_s, closes.toString(u"HH:mm"_s)}, {u"week"_s, week}, {u"order"_s, order}});
}

// R16
Result<QJsonObject> exceptionFacts(const QJsonObject &typed, QDate today)
{
    SettingReader reader(typed);
    const QDate date = reader.dateToCome(u"date"_s, today);
    const bool open = reader.json().boolean(u"open"_s);
    if (!typed.contains("open"_L1))
        reader.fault(u"open"_s, ErrorCode::RequiredField, {u"open"_s});
    const QTime opens = reader.time(u"opens"_s, false);
    const QTime closes = reader.time(u"closes"_s, false);
    reader.inOrder(opens, closes);
    // One time alone would silently mean the ordinary hours.
    if (open && opens.isValid() != closes.isValid())
        reader.fault(opens.isValid() ? u"closes"_s : u"opens"_s, ErrorCode::RequiredField,
            {opens.isValid() ? u"closes"_s : u"opens"_s});
    const QString order = reader.text(u"order"_s, true);
    QJsonObject facts{{u"date"_s, iso(date)}, {u"open"_s, open}, {u"order"_s, order}};
    if (open && opens.isValid()) {
        facts.insert("opens"_L1, opens.toString(u"HH:mm"_s));
        facts.insert("closes"_L1, closes.toString(u"HH:mm"_s));
    }
    return reader.finish(facts);
}

// R22: in both languages (R1)
Result<QJsonObject> schoolHolidaysFacts(const QJsonObject &typed)
{
    SettingReader reader(typed);
    SchoolHolidays holidays;
    holidays.name = {reader.text(u"name_kk"_s, true), reader.text(u"name_ru"_s, true)};
    holidays.from = reader.date(u"from"_s);
    holidays.to = reader.date(u"to"_s);
    if (holidays.from.isValid() && holidays.to.isValid() && holidays.to < holidays.from)
        reader.fault(u"to"_s, ErrorCode::EndBeforeStart, {});
    holidays.schoolYear = reader.text(u"school_year"_s, false);
    if (holidays.schoolYear.isEmpty() && holidays.from.isValid())
        holidays.schoolYear = schoolYearOf(holidays.from);
    return reader.finish(schoolHolidaysJson(holidays));
}

// R17: what the program's file of the law says is the author's reading until somebody of the school
// has compared it with the act.
Result<QJsonObject> editionFacts(const QJsonObject &typed, const OfficeFacts &office, QDate today)
{
    SettingReader reader(typed);
    const QString code = reader.text(u"service"_s, true);
    const QString edition = reader.text(u"edition"_s, true);
    const QString source = reader.text(u"source"_s, true);
    const ServiceDescription *service = office.catalogue->find(code);
    if (!code.isEmpty() && !service)
        reader.fault(u"service"_s, ErrorCode::UnknownValue, {u"service"_s, code.left(40)});
    else if (!edition.isEmpty() && service && !service->findEdition(edition))
        reader.fault(u"edition"_s, ErrorCode::UnknownValue, {u"edition"_s, edition.left(40)});
    auto facts = reader.finish({{u"service"_s, code}, {u"edition"_s, edition},
        {u"source"_s, source}, {u"date"_s, iso(today)}});
    if (!facts)
        return facts;
    const ConfirmedEdition *known = office.organisation.confirmation(code, edition);
    if (known && known->source == source)
        return makeError(ErrorCode::SameValue);
    return facts;
}

// R14
Result<QJsonObject> calendarFacts(const QJsonObject &typed, const WorkingCalendar &known)
{
    const auto days = calendarDaysFromJson(QJsonDocument(typed).toJson());
    if (!days)
        return days.error();
    const QMap<int, QList<CalendarDay>> before = byYear(known.days());
    QJsonArray years;
    QJsonArray changed;
    const QMap<int, QList<CalendarDay>> after = byYear(*days);
    for (auto year = after.begin(); year != after.end(); ++year) {
        if (before.value(year.key()) == year.value())
            continue;
        years.append(year.key());
        for (const CalendarDay &day : year.value())
            changed.append(calendarDayToJson(day));
    }
    if (years.isEmpty())
        return makeError(ErrorCode::SameValue);
    return QJsonObject{{u"years"_s, years}, {u"days"_s, changed}};
}

} // namespace qyz::application
