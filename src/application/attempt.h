// What a use case that says no still wants stored: a wrong password is counted, so its unit of work
// is committed (R37).
#pragma once

#include "domain/common/result.h"

#include <optional>

namespace qyz::application {

template <class T> struct Attempt {
    std::optional<T> done;
    domain::Error refused; // where nothing was done
};

template <class T> domain::Result<T> resultOf(const domain::Result<Attempt<T>> &attempt)
{
    if (!attempt)
        return attempt.error();
    if (!attempt->done)
        return attempt->refused;
    return *attempt->done;
}

} // namespace qyz::application
