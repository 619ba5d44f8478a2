// The dated settings of the office: hours, exceptions by order, school holidays, the calendar
// (R12, R14–R16, R22). Each is an append-only row: a record of the chain "registry".
#pragma once

#include "application/office.h"
#include "domain/journal/recordkind.h"

#include <QJsonObject>

namespace qyz::application {

enum class SettingKind { Hours, Exception, SchoolHolidays, Edition, Calendar };

/// "hours", "exception", "holidays", "edition", "calendar": the contract of qyzmetctl.
QString settingName(SettingKind kind);
std::optional<SettingKind> settingKind(const QString &name);
domain::RecordKind settingRecord(SettingKind kind);

/// Who may: the director; the calendar the administrator, too.
QList<domain::Duty> settingDuties(SettingKind kind);

/// What was typed, as the record keeps it; every fault at once. UnknownKey, RequiredField, BadDate,
/// SettingInPast (hours and exceptions hold from today on), EndBeforeStart, SameValue where a
/// calendar says nothing new.
/// hours {from, opens, closes, week, order} · exception {date, open, opens, closes, order} ·
/// holidays {name_kk, name_ru, from, to, school_year} · edition
/// {service, edition, source}; the record adds the day · calendar {years}: the file itself; the
/// record {years, days} holds only the years that differ.
domain::Result<QJsonObject> settingFacts(
    SettingKind kind, const QJsonObject &typed, const OfficeFacts &office, QDate today);

/// The organisation with one more row: what the registry keeps after a record of that kind. A
/// calendar changes nothing here.
QJsonObject withSetting(
    QJsonObject organisation, domain::RecordKind kind, const QJsonObject &facts);

/// The office as it would be after that record.
domain::Result<OfficeFacts> officeAfter(
    const OfficeFacts &office, SettingKind kind, const QJsonObject &facts);

} // namespace qyz::application
