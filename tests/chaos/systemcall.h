#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace killat {

// System calls by what they do: which one of a family a library uses is its own affair.
enum class Family {
    Any,
    Open,
    MakeFolder,
    Look,
    Rename,
    Write,
    Sync,
    Lock,
    Fork,
    Execute,
    Reap,
    Exit
};

// "make-folder" → Family::MakeFolder
std::optional<Family> familyFromString(std::string_view name);

// One call that a stopped thread is about to make.
struct SystemCall
{
    std::uint64_t number = 0;
    const std::uint64_t *arguments = nullptr; // six
};

std::optional<Family> familyOf(pid_t thread, const SystemCall &call);

// The path that the call is about: its argument, or that of the open file. For a renaming the new
// one. Empty if it has none.
std::string pathOf(pid_t thread, const SystemCall &call);

} // namespace killat
