#include "presentation/settingtext.h"

#include "domain/text/bilingualdate.h"
#include "presentation/localized.h"
#include "presentation/statetext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using application::OfficeFacts;
using application::OverviewNumber;
using application::SettingKind;

namespace {

QDate dateIn(const QJsonObject &json, QLatin1String key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QString timesIn(const QJsonObject &json)
{
    const QString opens = json.value("opens"_L1).toString();
    return opens.isEmpty() ? QString() : u"%1–%2"_s.arg(opens, json.value("closes"_L1).toString());
}

QString orderIn(const QJsonObject &json)
{
    const QString order = json.value("order"_L1).toString();
    return order.isEmpty() ? QString() : u"№ "_s + order;
}

} // namespace

QString SettingText::title(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Hours:
        return tr("Office hours");
    case SettingKind::Exception:
        return tr("Days by order");
    case SettingKind::SchoolHolidays:
        return tr("School holidays");
    case SettingKind::Edition:
        return tr("Editions of the law");
    case SettingKind::Calendar:
        return tr("Working calendar");
    }
    return {};
}

QString SettingText::purpose(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Hours:
        return tr("When applications are registered and how many days a week are worked. A new row "
                  "holds from its date on.");
    case SettingKind::Exception:
        return tr("A day on which the office is closed, open, or open at other hours by the "
                  "director's order.");
    case SettingKind::SchoolHolidays:
        return tr("Transfers without another cause go with the holidays. A row of the same year "
                  "and name replaces the earlier one.");
    case SettingKind::Edition:
        return tr("Terms, papers and grounds as the program knows them. Who has compared an "
                  "edition with the act confirms it; the service passport then says so.");
    case SettingKind::Calendar:
        return tr("Holidays and moved days off of the country. A newer file replaces the years in "
                  "which it differs.");
    }
    return {};
}

QStringList SettingText::columns(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Hours:
        return {tr("Holds from"), tr("Hours"), tr("Working week"), tr("Order")};
    case SettingKind::Exception:
        return {tr("Day"), tr("Office"), tr("Hours"), tr("Order")};
    case SettingKind::SchoolHolidays:
        return {tr("School year"), tr("Name of the holidays"), tr("First day"), tr("Last day")};
    case SettingKind::Edition:
        return {tr("Service"), tr("Holds from"), tr("Act"), tr("Confirmed")};
    case SettingKind::Calendar:
        return {tr("Year"), tr("Working days"), tr("Confirmed")};
    }
    return {};
}

QList<SettingRow> SettingText::rows(
    SettingKind kind, const OfficeFacts &office, QDate today, UiLanguage language)
{
    switch (kind) {
    case SettingKind::Hours:
        return hours(office, today);
    case SettingKind::Exception:
        return exceptions(office, today);
    case SettingKind::SchoolHolidays:
        return holidays(office, today, language);
    case SettingKind::Edition:
        return editions(office, today, language);
    case SettingKind::Calendar:
        return calendar(office, today);
    }
    return {};
}

QString SettingText::week(int days)
{
    return days == domain::workingWeekLength(domain::WorkingWeek::SixDays) ? tr("six days")
                                                                           : tr("five days");
}

QList<SettingRow> SettingText::hours(const OfficeFacts &office, QDate today)
{
    QJsonArray list = office.organisation.json.value("hours"_L1).toArray();
    QList<QJsonObject> sorted;
    for (const QJsonValue row : std::as_const(list))
        sorted.append(row.toObject());
    std::stable_sort(sorted.begin(), sorted.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return dateIn(a, "from"_L1) < dateIn(b, "from"_L1);
    });
    QList<SettingRow> rows;
    qsizetype holding = -1;
    for (const QJsonObject &row : std::as_const(sorted)) {
        const QDate from = dateIn(row, "from"_L1);
        if (from <= today)
            holding = rows.size();
        // Rows of the first organisation file say the week apart.
        const int days = domain::workingWeekLength(office.schedule.week(from));
        rows.append({{domain::shortDate(from), timesIn(row), week(row.value("week"_L1).toInt(days)),
                         orderIn(row)},
            false});
    }
    if (holding >= 0)
        rows[holding].holds = true;
    std::reverse(rows.begin(), rows.end());
    return rows;
}

QList<SettingRow> SettingText::exceptions(const OfficeFacts &office, QDate today)
{
    QList<std::pair<QDate, SettingRow>> dated;
    for (const QJsonValue value : office.organisation.json.value("exceptions"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const bool open = row.value("open"_L1).toBool();
        const QDate day = dateIn(row, "date"_L1);
        QString times = timesIn(row);
        if (open && times.isEmpty())
            times = tr("as usual");
        dated.append({day,
            {{domain::shortDate(day), open ? tr("open") : tr("closed"), times, orderIn(row)},
                day == today}});
    }
    std::stable_sort(
        dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SettingRow> rows;
    for (const auto &[day, row] : std::as_const(dated))
        rows.prepend(row);
    return rows;
}

QList<SettingRow> SettingText::holidays(const OfficeFacts &office, QDate today, UiLanguage language)
{
    QList<SettingRow> rows;
    for (const domain::SchoolHolidays &held :
        domain::schoolHolidaysInForce(office.organisation.schoolHolidays)) {
        rows.prepend({{held.schoolYear, textIn(held.name, language), domain::shortDate(held.from),
                          domain::shortDate(held.to)},
            held.from <= today && today <= held.to});
    }
    return rows;
}

QList<SettingRow> SettingText::editions(const OfficeFacts &office, QDate today, UiLanguage language)
{
    QList<SettingRow> rows;
    for (const domain::ServiceDescription &service : office.catalogue->services()) {
        const domain::ServiceEdition *holding = service.editionOn(today);
        for (auto edition = service.editions.crbegin(); edition != service.editions.crend();
             ++edition) {
            const auto *known = office.organisation.confirmation(service.code, edition->code);
            const QString confirmed = known != nullptr
                ? u"%1 · %2"_s.arg(domain::shortDate(known->date), known->source)
                : tr("not confirmed");
            rows.append({{textIn(service.tab, language), domain::shortDate(edition->validFrom),
                             textIn(edition->act, language), confirmed},
                holding != nullptr && holding->code == edition->code});
        }
    }
    return rows;
}

QList<SettingRow> SettingText::calendar(const OfficeFacts &office, QDate today)
{
    QList<int> years;
    for (const domain::CalendarDay &day : office.schedule.calendar().days()) {
        if (!years.contains(day.date.year()))
            years.prepend(day.date.year());
    }
    std::sort(years.begin(), years.end(), std::greater<>());
    QList<SettingRow> rows;
    for (const int year : std::as_const(years)) {
        const QDate asked = year == today.year() ? today : QDate(year, 1, 1);
        const domain::YearSummary summary =
            office.schedule.calendar().summary(year, office.schedule.week(asked));
        const QString confirmed = summary.unverified.isEmpty()
            ? tr("yes")
            : tr("%n day(s) not confirmed", nullptr, static_cast<int>(summary.unverified.size()));
        rows.append({{QString::number(year), QString::number(summary.workingDays), confirmed},
            year == today.year()});
    }
    return rows;
}

QString SettingText::number(OverviewNumber number)
{
    switch (number) {
    case OverviewNumber::ReceivedToday:
        return tr("Received today");
    case OverviewNumber::InWork:
        return tr("In work");
    case OverviewNumber::DueToday:
        return tr("Due today");
    case OverviewNumber::Overdue:
        return tr("Overdue");
    case OverviewNumber::Ready:
        return tr("Ready");
    case OverviewNumber::Unclaimed:
        return tr("Unclaimed");
    case OverviewNumber::Complained:
        return tr("Complaint made");
    }
    return {};
}

QString SettingText::move(
    const application::DueMove &move, const OfficeFacts &office, UiLanguage language)
{
    const application::JournalFacts *journal = office.journal(move.line.journal);
    const domain::ServiceDescription *service =
        journal != nullptr ? office.catalogue->find(journal->service) : nullptr;
    const QString name = service != nullptr ? textIn(service->tab, language) : move.line.journal;
    return u"%1 № %2 · %3 · %4 → %5"_s.arg(name, move.printedNumber,
        StateText::obligation(move.obligation), domain::shortDate(move.was),
        domain::shortDate(move.due));
}

} // namespace qyz::presentation
