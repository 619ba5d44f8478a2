#include "resourcefiles.h"

#include <QDir>
#include <QFile>

static void initialiseFiles()
{
    Q_INIT_RESOURCE(qyzmet); // must stand outside any namespace
}

namespace qyz::resources {

void initialise()
{
    initialiseFiles();
}

QByteArray bytes(const QString &name)
{
    QFile file(QStringLiteral(":/qyz/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList list(const QString &folder)
{
    QStringList names = QDir(QStringLiteral(":/qyz/") + folder).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name.prepend(folder + QLatin1Char('/'));
    return names;
}

} // namespace qyz::resources
