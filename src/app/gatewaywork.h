// How the gateway puts work on its threads; for its own source files.
#pragma once

#include "app/asyncregistrygateway.h"
#include "application/registry.h"

namespace qyz::app {

/// An answer that is there at once.
template <class T> application::Answer<T> ready(const domain::Error &error)
{
    return QtFuture::makeReadyFuture(domain::Result<T>(error));
}

template <class T, class Work>
application::Answer<T> AsyncRegistryGateway::on(storage::DbExecutor &executor, Work work)
{
    return executor.run<T>(
        [this, work = std::move(work)](application::Transactor &transactor) -> domain::Result<T> {
            application::Registry registry(transactor, m_vault, m_office);
            return work(registry);
        });
}

} // namespace qyz::app
