// Exit codes of the contract (docs/ctl.md): never 0 after a failure.
#pragma once

#include "domain/common/errorcode.h"

namespace qyz::ctl {

enum ExitCode {
    exitDone = 0,
    exitRequest = 2,
    exitRule = 3,
    exitNotIntact = 4,
    exitStorage = 5,
    exitNotAllowed = 6,
};

inline int exitCodeOf(domain::ErrorCode code)
{
    switch (domain::errorKind(code)) {
    case domain::ErrorKind::Request:
        return exitRequest;
    case domain::ErrorKind::Rule:
        return exitRule;
    case domain::ErrorKind::NotIntact:
        return exitNotIntact;
    case domain::ErrorKind::Storage:
        return exitStorage;
    case domain::ErrorKind::NotAllowed:
        return exitNotAllowed;
    }
    return exitStorage;
}

} // namespace qyz::ctl
