// How Registry runs a use case in a unit of work; for its own source files.
#pragma once

#include "application/registry.h"

namespace qyz::application {

/// A use case that gives a value, as the transactor wants it: the value is kept only when the whole
/// unit of work was committed.
template <class T, class Run, class Work> domain::Result<T> committed(Run run, Work work)
{
    std::optional<T> value;
    const domain::Status done = run([&](UnitOfWork &unit) -> domain::Status {
        domain::Result<T> result = work(unit);
        if (!result)
            return result.error();
        value = *std::move(result);
        return {};
    });
    if (!done)
        return done.error();
    return *std::move(value);
}

template <class T, class Work> domain::Result<T> Registry::writing(Work work)
{
    return committed<T>([this](const auto &unit) { return m_transactor.write(unit); }, work);
}

template <class T, class Work> domain::Result<T> Registry::reading(Work work)
{
    return committed<T>([this](const auto &unit) { return m_transactor.read(unit); }, work);
}

} // namespace qyz::application
