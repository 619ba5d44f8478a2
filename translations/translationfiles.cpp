#include "translationfiles.h"

#include <QDir>

static void initialiseFiles()
{
    Q_INIT_RESOURCE(translations); // must stand outside any namespace
}

namespace qyz::translations {

void initialise()
{
    initialiseFiles();
}

} // namespace qyz::translations
