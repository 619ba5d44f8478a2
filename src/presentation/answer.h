// How pages and presenters take an answer of the gateway: on their own thread, and never after
// they are gone.
#pragma once

#include "application/registrygateway.h"

#include <QObject>

#include <utility>

namespace qyz::presentation {

/// `take` gets a domain::Result<T>. Nothing happens where `receiver` was destroyed meanwhile.
template<class T, class Take>
void whenAnswered(application::Answer<T> answer, QObject *receiver, Take take)
{
    answer.then(receiver,
        [take = std::move(take)](const domain::Result<T> &result) mutable { take(result); });
}

} // namespace qyz::presentation
