// Drafts of the desk: what was typed and has no number yet (R4). Kept on the desk's own disk, so
// that they survive a crash, a power cut and a lost server; file names say nothing personal (R41).
#pragma once

#include "domain/common/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace qyz::application {

struct Draft {
    QString id; // also the request_id of the registration: a repeated request gets the first answer
    QString service;
    QString owner; // login
    QDateTime savedAt; // UTC
    QJsonObject values; // as the form holds them, not yet checked
};

class DraftStore {
public:
    virtual ~DraftStore() = default;

    virtual domain::Status save(const Draft &draft) = 0;
    virtual domain::Result<QList<Draft>> load(const QString &owner) = 0;
    virtual domain::Status remove(const QString &id) = 0;
};

} // namespace qyz::application
