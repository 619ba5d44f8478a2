#include "storage/defaultdatabase.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace qyz::storage {

QString dataFolder()
{
    // Not AppDataLocation: it would differ with the names of the two programs.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/qyzmet"_s;
}

QString defaultDatabase()
{
    return dataFolder() + u"/registry.sqlite"_s;
}

QString draftsFolder()
{
    return dataFolder() + u"/drafts"_s;
}

} // namespace qyz::storage
