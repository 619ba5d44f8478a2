#include "storage/platform/fileprobe.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

namespace {

// By the mount table's name of the file system, not by statfs(2)'s number: that one is the same for
// sshfs and for a USB stick behind ntfs-3g ("fuseblk"), which is as local as a disk can be.
constexpr std::array<QLatin1StringView, 18> networkTypes{"nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1,
    "smbfs"_L1, "smb2"_L1, "afs"_L1, "kafs"_L1, "coda"_L1, "ncpfs"_L1, "9p"_L1, "ceph"_L1,
    "lustre"_L1, "glusterfs"_L1, "ocfs2"_L1, "gfs2"_L1, "davfs"_L1, "virtiofs"_L1};

// Kinds of "fuse.…" that are local after all.
constexpr std::array<QLatin1StringView, 5> localFuse{"fuse.fuse-overlayfs"_L1, "fuse.gocryptfs"_L1,
    "fuse.encfs"_L1, "fuse.cryfs"_L1, "fuse.ntfs-3g"_L1};

QString existingPart(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.absoluteFilePath() : file.absolutePath();
}

bool isNetworkShare(const QString &path)
{
    if (path.startsWith("//"_L1) || path.startsWith("\\\\"_L1))
        return true; // how Windows names a share
    return isNetworkFileSystem(
        QString::fromLatin1(QStorageInfo(existingPart(path)).fileSystemType()));
}

bool isWritable(const QString &path)
{
    const QString there = existingPart(path);
    return QFileInfo(there).isWritable() && !QStorageInfo(there).isReadOnly();
}

} // namespace

bool isNetworkFileSystem(const QString &type)
{
    const QString name = type.toLower();
    if (name.startsWith("fuse."_L1))
        return std::find(localFuse.begin(), localFuse.end(), name) == localFuse.end();
    return std::find(networkTypes.begin(), networkTypes.end(), name) != networkTypes.end();
}

FileProbe systemFileProbe()
{
    return FileProbe{&isNetworkShare, &isWritable};
}

} // namespace qyz::storage
