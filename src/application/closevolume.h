// Closes a volume: nothing more is entered in it, and the next line opens the next one (R9).
#pragma once

#include "application/closingcheck.h"

namespace qyz::application {

/// `checked`: the list the director saw, of the volume that is next.
struct CloseVolumeCommand {
    QString journal;
    QMap<QString, QString> explained; // name of a check to why it may stand so
    int sheets = 0; // laced and numbered; 0: two pages to a sheet
    ClosingState checked;
    QString actor;
};

/// A record `volume_closed`.
struct VolumeClosing {
    VolumeFigures figures;
    int sheets = 0;
    QMap<QString, QString> explained;
    QDateTime at; // UTC
    QString by; // login
    QString byName;
    qint64 headSeq = 0; // the record before it
    QString headHash;
    qint64 seq = 0;
    QString hash;
};

/// Two pages stand on a sheet.
int sheetsOf(int pages);

class CloseVolume {
public:
    explicit CloseVolume(OfficeCache &cache);

    /// NoRight, LineNotFound (nothing was entered yet), VolumeClosed, CheckNotExplained,
    /// BookNotIntact, ChangedMeanwhile where a line came since the list was read.
    domain::Result<VolumeClosing> execute(UnitOfWork &work, const CloseVolumeCommand &command);

private:
    OfficeCache &m_cache;
};

} // namespace qyz::application
