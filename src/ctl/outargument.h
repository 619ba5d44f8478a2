// --out FILE.pdf of every command that makes paper.
#pragma once

#include "ctl/arguments.h"
#include "domain/common/result.h"

namespace qyz::ctl {

inline domain::Result<QString> outArgument(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("out"));
    if (path.isEmpty())
        return domain::makeError(domain::ErrorCode::UsageError, {QStringLiteral("--out FILE.pdf")});
    return path;
}

} // namespace qyz::ctl
