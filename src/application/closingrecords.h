// What the records month_closed and volume_closed say (R9), and the closings of the past read from
// them: no table beside the chains knows them.
#pragma once

#include "application/closemonth.h"
#include "application/closevolume.h"

#include <QJsonObject>

namespace qyz::application {

/// `head`: where the chain stands before the record.
QJsonObject monthClosedFacts(const QString &month, const JournalMonth &figures,
    const domain::JournalHead &head, const QMap<QString, QString> &explained);
QJsonObject volumeClosedFacts(const VolumeFigures &figures, int sheets,
    const domain::JournalHead &head, const QMap<QString, QString> &explained);

/// By month.
domain::Result<QList<MonthClosing>> monthClosings(UnitOfWork &work, const OfficeFacts &office);

/// Every volume of every journal, by journal and number; how it was closed, where it was.
struct VolumeState {
    VolumeFacts facts;
    QString journalService;
    NumberRun numbers;
    std::optional<VolumeClosing> closing;
};
domain::Result<QList<VolumeState>> volumeStates(UnitOfWork &work, const OfficeFacts &office);

/// Everything the page of the closings shows beside the check list.
struct Closings {
    QString nextMonth;
    QList<MonthClosing> months; // the newest first
    QList<VolumeState> volumes;
};
domain::Result<Closings> closingsOf(
    UnitOfWork &work, const OfficeFacts &office, const QString &actor);

} // namespace qyz::application
