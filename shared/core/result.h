#pragma once

#include "shared/core/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace sem {

template<typename T>
class Result;

template<typename From, typename T>
concept StorableAs =
    std::is_constructible_v<T, From &&> && !std::is_same_v<
        std::remove_cvref_t<From>, Result<T>> && !std::is_same_v<std::remove_cvref_t<From>, Error>;

// A T or the Error that stood in its way; the names are those of std::expected, which it becomes
// once the compilers we build with have it. Asking for the one that is not there ends the program.
template<typename T = void>
class [[nodiscard]] Result
{
public:
    template<typename U>
    requires StorableAs<U, T>
    // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): the concept excludes Result itself
    Result(U &&value)
        : m_state(std::in_place_index<0>, std::forward<U>(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// Success without a value. `return {};` succeeds.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_state(std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace sem
