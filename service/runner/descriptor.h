#pragma once

#include <cerrno>
#include <optional>
#include <string_view>
#include <utility>

namespace sem {

// Owns one file descriptor and closes it.
class Descriptor final
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    { }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor() { close(); }

    // -1 when nothing is open, which poll() takes as "skip".
    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

    void close();

private:
    int m_number = -1;
};

struct Pipe
{
    Descriptor readEnd = {};
    Descriptor writeEnd = {};
};

// Both ends are closed on exec; nothing and errno if the system has no more descriptors.
std::optional<Pipe> makePipe();

bool setNonBlocking(int descriptor);

// Writes everything or returns false with errno.
bool writeAll(int descriptor, std::string_view text);

// Opens the null device on those of 0, 1 and 2 that are closed, so that no file of ours lands
// there.
bool holdStandardStreams();

// Repeats a system call that a signal interrupted.
template<typename Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

} // namespace sem
