// Drafts as files of one folder: one JSON file each, readable by its owner only, named by a random
// id only (R41). What was typed is sealed for the account of its owner (R38). A crash or a power
// cut leaves the old file or the new one, never half of one.
#pragma once

#include "application/ports/draftstore.h"
#include "vault/personalseal.h"

#include <optional>

namespace qyz::app {

/// Thread-safe: holds nothing but the folder's name and the seal.
class FileDraftStore : public application::DraftStore {
public:
    /// The folder is made when the first draft is saved. `keys`: of who is signed in at this desk.
    FileDraftStore(QString folder, const application::KeyRing &keys);

    /// FileUnwritable, DiskFull; SealKeyMissing: the owner was never signed in here.
    domain::Status save(const application::Draft &draft) override;
    /// Newest first. A file that is no draft is set aside as "<name>.bad" and the rest are loaded:
    /// it is not deleted, for somebody may still read it. A draft this key does not open
    /// belongs to another registry on the same desk and stays as it is.
    domain::Result<QList<application::Draft>> load(const QString &owner) override;
    /// Removing a draft that is not there is no failure.
    domain::Status remove(const QString &id) override;

private:
    struct Stored {
        application::Draft draft;
        QByteArray sealed; // values; empty in a file of before they were sealed
    };

    QString pathOf(const QString &id) const;
    static std::optional<Stored> stored(const QByteArray &bytes, const QString &id);
    std::optional<application::Draft> opened(Stored stored) const;

    QString m_folder;
    vault::PersonalSeal m_seal;
};

} // namespace qyz::app
