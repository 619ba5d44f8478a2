// Result<T>: a value or an Error, the only way an expected failure leaves a function.
// Dropping one does not compile.
#pragma once

#include "domain/common/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace qyz::domain {

template <class T> class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_held(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_held(tl::make_unexpected(std::move(error)))
    {
    }
    Result(ErrorCode code) // NOLINT(google-explicit-constructor)
        : Result(makeError(code))
    {
    }

    bool ok() const { return m_held.has_value(); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return *m_held; }
    T &value() & { return *m_held; }
    T &&value() && { return *std::move(m_held); }
    const T &operator*() const & { return *m_held; }
    T &operator*() & { return *m_held; }
    T &&operator*() && { return *std::move(m_held); }
    const T *operator->() const { return &*m_held; }
    T *operator->() { return &*m_held; }

    const Error &error() const { return m_held.error(); }

private:
    tl::expected<T, Error> m_held;
};

template <> class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_held(tl::make_unexpected(std::move(error)))
    {
    }
    Result(ErrorCode code) // NOLINT(google-explicit-constructor)
        : Result(makeError(code))
    {
    }

    bool ok() const { return m_held.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_held.error(); }

private:
    tl::expected<void, Error> m_held;
};

using Status = Result<void>;

} // namespace qyz::domain

/// Leaves the function with the error of `expression`, if it has one.
#define QYZ_TRY(expression)                                                                        \
    do {                                                                                           \
        if (auto &&qyzTried = (expression); !qyzTried)                                             \
            return qyzTried.error();                                                               \
    } while (false)
