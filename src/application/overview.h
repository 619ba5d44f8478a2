// The director's morning: how much came, what is due, what is late, what waits, per journal. Every
// number is the length of a list that can be opened.
#pragma once

#include "application/office.h"

namespace qyz::application {

enum class OverviewNumber {
    ReceivedToday,
    InWork,
    DueToday,
    Overdue,
    Ready,
    Unclaimed, // R30: ready for longer than the office keeps quiet about
    Complained, // R35: an open complaint is about the line
};
constexpr int overviewNumberCount = static_cast<int>(OverviewNumber::Complained) + 1;

/// "received_today", "in_work" …: the contract of qyzmetctl.
QString overviewNumberName(OverviewNumber number);

struct JournalOverview {
    QString journal;
    QString service;
    EntryCounts counts;

    qint64 number(OverviewNumber which) const;
};

struct Overview {
    QDate today; // the office's
    QList<JournalOverview> journals; // in the order of the registry
    /// Open complaints: lines in work of the journals whose service flags other lines (R35).
    qint64 complaints = 0;
};

/// The view of the book a number counts.
EntryView overviewView(OverviewNumber number);

/// NoRight for everybody but the director.
domain::Result<Overview> overviewOf(
    UnitOfWork &work, const OfficeFacts &office, const QString &actor);

} // namespace qyz::application
