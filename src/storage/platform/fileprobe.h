// What only the operating system knows about a file's place; whatever is not portable stays in this
// folder.
#pragma once

#include <QString>

#include <functional>

namespace qyz::storage {

struct FileProbe {
    /// The file (or, where it is not there yet, its folder) lies on a network share.
    std::function<bool(const QString &path)> isNetworkShare;
    /// The file or folder may be written by this process; false also on a read-only medium.
    std::function<bool(const QString &path)> isWritable;
};

/// SQLite's locks cannot be trusted there (house 0.13). `type` as the mount table names it: "nfs4",
/// "fuse.sshfs".
bool isNetworkFileSystem(const QString &type);

FileProbe systemFileProbe();

} // namespace qyz::storage
