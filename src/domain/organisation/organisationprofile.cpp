#include "domain/organisation/organisationprofile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

constexpr std::array<const char *, 4> dutyNames{
    "registrar", "reviewer", "director", "administrator"};

LocalizedText text(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value("kk"_L1).toString(), json.value("ru"_L1).toString(),
        json.value("translated"_L1).toBool()};
}

PersonName person(const QJsonObject &json)
{
    return {json.value("surname"_L1).toString(), json.value("name"_L1).toString(),
        json.value("patronymic"_L1).toString()};
}

QDate date(const QJsonObject &json, QLatin1String key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

Error badProfile(const QString &what)
{
    return makeError(ErrorCode::BadJson, {what}, what);
}

Result<Assignment> assignment(const QJsonObject &json)
{
    const auto known = duty(json.value("duty"_L1).toString());
    if (!known)
        return badProfile(u"assignments.duty"_s);
    Assignment read{json.value("login"_L1).toString(), *known, {}, date(json, "from"_L1),
        date(json, "to"_L1), json.value("order"_L1).toString()};
    for (const QJsonValue journal : json.value("journals"_L1).toArray())
        read.journals.append(journal.toString());
    read.substituteFor = json.value("substitute_for"_L1).toString();
    return read;
}

QList<std::pair<QDate, WorkingWeek>> weeks(const QJsonArray &array)
{
    QList<std::pair<QDate, WorkingWeek>> read;
    for (const QJsonValue entry : array) {
        const QJsonObject json = entry.toObject();
        read.append({date(json, "from"_L1),
            json.value("week"_L1).toInt() == 6 ? WorkingWeek::SixDays : WorkingWeek::FiveDays});
    }
    return read;
}

QTime time(const QJsonObject &json, QLatin1String key)
{
    return QTime::fromString(json.value(key).toString(), u"HH:mm"_s);
}

QList<OfficeHours> hours(const QJsonArray &array)
{
    QList<OfficeHours> read;
    for (const QJsonValue entry : array) {
        const QJsonObject json = entry.toObject();
        read.append({date(json, "from"_L1), time(json, "opens"_L1), time(json, "closes"_L1)});
    }
    return read;
}

QList<OfficeException> exceptions(const QJsonArray &array)
{
    QList<OfficeException> read;
    for (const QJsonValue entry : array) {
        const QJsonObject json = entry.toObject();
        read.append({date(json, "date"_L1), json.value("open"_L1).toBool(), time(json, "opens"_L1),
            time(json, "closes"_L1), json.value("order"_L1).toString()});
    }
    return read;
}

} // namespace

QString dutyName(Duty duty)
{
    return QString::fromLatin1(dutyNames[static_cast<std::size_t>(duty)]);
}

std::optional<Duty> duty(const QString &name)
{
    for (std::size_t i = 0; i < dutyNames.size(); ++i) {
        if (name == QLatin1String(dutyNames[i]))
            return static_cast<Duty>(i);
    }
    return std::nullopt;
}

bool Assignment::holdsOn(QDate day, const QString &journal) const
{
    if (!from.isValid() || day < from || (to.isValid() && day > to))
        return false;
    return journals.contains(u"*"_s) || journals.contains(journal);
}

Result<OrganisationProfile> OrganisationProfile::fromJson(const QByteArray &bytes)
{
    QJsonParseError parsed{};
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return badProfile(parsed.errorString());
    OrganisationProfile profile;
    profile.json = json;
    profile.code = json.value("code"_L1).toString();
    profile.name = text(json.value("name"_L1));
    profile.shortName = text(json.value("short_name"_L1));
    profile.bin = json.value("bin"_L1).toString();
    profile.city = text(json.value("city"_L1));
    profile.address = text(json.value("address"_L1));
    profile.phone = json.value("phone"_L1).toString();
    profile.head = person(json.value("head"_L1).toObject());
    profile.educationDepartment = text(json.value("education_department"_L1));
    profile.resultPlace = text(json.value("result_place"_L1));
    profile.complaintTerm = text(json.value("complaint_term"_L1).toObject().value("text"_L1));
    profile.unclaimedDays = json.value("unclaimed_days"_L1).toInt(30);
    if (!profile.name.isComplete())
        return badProfile(u"name"_s);
    for (const QJsonValue entry : json.value("accounts"_L1).toArray()) {
        const QJsonObject account = entry.toObject();
        if (account.value("login"_L1).toString().isEmpty())
            return badProfile(u"accounts.login"_s);
        profile.accounts.append({account.value("login"_L1).toString(), person(account),
            text(account.value("post"_L1)), account.value("phone"_L1).toString()});
    }
    for (const QJsonValue entry : json.value("school_holidays"_L1).toArray())
        profile.schoolHolidays.append(schoolHolidaysOf(entry.toObject()));
    for (const QJsonValue entry : json.value("editions"_L1).toArray()) {
        const QJsonObject row = entry.toObject();
        profile.confirmedEditions.append({row.value("service"_L1).toString(),
            row.value("edition"_L1).toString(), row.value("source"_L1).toString(),
            QDate::fromString(row.value("date"_L1).toString(), Qt::ISODate)});
    }
    for (const QJsonValue entry : json.value("assignments"_L1).toArray()) {
        auto read = assignment(entry.toObject());
        if (!read)
            return read.error();
        profile.assignments.append(*read);
    }
    return profile;
}

const ConfirmedEdition *OrganisationProfile::confirmation(
    const QString &service, const QString &edition) const
{
    const ConfirmedEdition *last = nullptr;
    for (const ConfirmedEdition &known : confirmedEditions) {
        if (known.service == service && known.edition == edition)
            last = &known;
    }
    return last;
}

Result<OfficeSchedule> OrganisationProfile::schedule(const WorkingCalendar &calendar) const
{
    const QJsonObject zoneJson = json.value("zone"_L1).toObject();
    auto zone = zoneJson.isEmpty() ? Result<OfficeZone>(OfficeZone::almaty())
                                   : OfficeZone::fromJson(zoneJson);
    if (!zone)
        return zone.error();
    return OfficeSchedule(calendar, *zone, weeks(json.value("weeks"_L1).toArray()),
        hours(json.value("hours"_L1).toArray()), exceptions(json.value("exceptions"_L1).toArray()));
}

} // namespace qyz::domain
