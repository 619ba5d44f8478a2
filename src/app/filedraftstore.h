// Drafts as files of one folder: one JSON file each, readable by its owner only, named by a random
// id only (R41). A crash or a power cut leaves the old file or the new one, never half of one.
#pragma once

#include "application/ports/draftstore.h"

namespace qyz::app {

/// Thread-safe: holds nothing but the folder's name.
class FileDraftStore : public application::DraftStore {
public:
    /// The folder is made when the first draft is saved.
    explicit FileDraftStore(QString folder);

    /// FileUnwritable, DiskFull.
    domain::Status save(const application::Draft &draft) override;
    /// Newest first. A file that is no draft is set aside as "<name>.bad" and the rest are loaded:
    /// it is not deleted, for somebody may still read it.
    domain::Result<QList<application::Draft>> load(const QString &owner) override;
    /// Removing a draft that is not there is no failure.
    domain::Status remove(const QString &id) override;

private:
    QString pathOf(const QString &id) const;

    QString m_folder;
};

} // namespace qyz::app
