// One more row of a dated setting, and the promised dates a person agreed to move with it (R12,
// R14–R16, R22). All or nothing.
#pragma once

#include "application/officesetting.h"
#include "application/settingmoves.h"

namespace qyz::application {

/// `facts` as settingFacts() takes them. `accepted`: moves the person saw and agreed to. `reason`
/// is written with them; without it the number of the order is.
struct SettingCommand {
    SettingKind kind = SettingKind::Hours;
    QJsonObject facts;
    QList<DueMove> accepted;
    QString reason;
    QString actor;
};

struct SettingChanged {
    qint64 seq = 0; // of the record in the chain "registry"
    QList<DueMove> moved;
    QList<DueMove> kept; // would move, and nobody agreed: the old dates stay promised
};

class ChangeSetting {
public:
    explicit ChangeSetting(OfficeCache &cache);

    /// What would move; nothing is written.
    domain::Result<QList<DueMove>> moves(UnitOfWork &work, const SettingCommand &command);
    /// ChangedMeanwhile where an accepted move is none any more.
    domain::Result<SettingChanged> execute(UnitOfWork &work, const SettingCommand &command);

private:
    OfficeCache &m_cache;
};

} // namespace qyz::application
