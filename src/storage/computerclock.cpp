#include "storage/computerclock.h"

namespace qyz::storage {

QDateTime computerNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace qyz::storage
