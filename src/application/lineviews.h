// A line with what is computed from the day: flags, actions, history, the ruler.
#pragma once

#include "application/commands.h"
#include "application/office.h"

namespace qyz::application {

/// A row of a list: everything but the history and what may be done, which cost time and which
/// nobody sees there.
LineView rowView(
    const OfficeFacts &office, const domain::JournalEntry &entry, const QDateTime &now);

/// Adds the flags that other lines give: complained (R35), and expiring of what nobody goes on from
/// (R31).
domain::Status addLinkedFlags(
    UnitOfWork &work, const OfficeFacts &office, QList<LineView> &views, const QDateTime &now);
domain::Status addLinkedFlags(
    UnitOfWork &work, const OfficeFacts &office, LineView &view, const QDateTime &now);

LineView lineView(const OfficeFacts &office, const domain::JournalEntry &entry,
    const QString &login, const QDateTime &now);

/// What happened, by seq, with the people's names.
domain::Result<QList<HistoryItem>> lineHistory(
    UnitOfWork &work, const OfficeFacts &office, const domain::LineRef &line);

/// R24: for each obligation why this date, by the edition stored with the line. The promised date
/// itself stays what was promised.
QList<domain::DueDate> whyTheseDates(const OfficeFacts &office, const domain::JournalEntry &entry);

/// From when it counts and what is due when, for an application that arrives at that moment by
/// that channel.
domain::Result<DueAnswer> dueAnswer(const domain::ServiceCatalogue &catalogue,
    const domain::OfficeSchedule &schedule, const QString &service, const QString &caseCode,
    const QDateTime &received, const QString &channel = QStringLiteral("office"));

} // namespace qyz::application
