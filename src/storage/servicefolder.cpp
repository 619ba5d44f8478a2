#include "storage/servicefolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::storage {

Result<QList<QByteArray>> serviceFilesIn(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (folder.isEmpty() || names.isEmpty())
        return makeError(ErrorCode::FileUnreadable, {folder});
    QList<QByteArray> files;
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::FileUnreadable, {file.fileName()});
        files.append(file.readAll());
    }
    return files;
}

} // namespace qyz::storage
