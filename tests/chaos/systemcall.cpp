#include "tests/chaos/systemcall.h"

#include <array>
#include <fcntl.h>
#include <iterator>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace killat {

namespace {

constexpr int none = -1;

struct Line
{
    long number = 0;
    Family family = Family::Any;
    int path = none; // which argument is a path
    int descriptor = none; // which argument is an open file
};

constexpr Line lines[] = {
    {.number = SYS_openat, .family = Family::Open, .path = 1},
    {.number = SYS_mkdirat, .family = Family::MakeFolder, .path = 1},
    {.number = SYS_faccessat, .family = Family::Look, .path = 1},
    {.number = SYS_faccessat2, .family = Family::Look, .path = 1},
    {.number = SYS_renameat2, .family = Family::Rename, .path = 3},
    {.number = SYS_write, .family = Family::Write, .descriptor = 0},
    {.number = SYS_pwrite64, .family = Family::Write, .descriptor = 0},
    {.number = SYS_fsync, .family = Family::Sync, .descriptor = 0},
    {.number = SYS_fdatasync, .family = Family::Sync, .descriptor = 0},
    {.number = SYS_fcntl, .family = Family::Lock, .descriptor = 0},
    {.number = SYS_clone, .family = Family::Fork},
    {.number = SYS_clone3, .family = Family::Fork},
    {.number = SYS_execve, .family = Family::Execute, .path = 0},
    {.number = SYS_wait4, .family = Family::Reap},
    {.number = SYS_waitid, .family = Family::Reap},
    {.number = SYS_exit_group, .family = Family::Exit},
// Not every processor has the old ones.
#ifdef SYS_open
    {.number = SYS_open, .family = Family::Open, .path = 0},
#endif
#ifdef SYS_mkdir
    {.number = SYS_mkdir, .family = Family::MakeFolder, .path = 0},
#endif
#ifdef SYS_access
    {.number = SYS_access, .family = Family::Look, .path = 0},
#endif
#ifdef SYS_rename
    {.number = SYS_rename, .family = Family::Rename, .path = 1},
#endif
#ifdef SYS_renameat
    {.number = SYS_renameat, .family = Family::Rename, .path = 3},
#endif
#ifdef SYS_fork
    {.number = SYS_fork, .family = Family::Fork},
#endif
#ifdef SYS_vfork
    {.number = SYS_vfork, .family = Family::Fork},
#endif
};

const Line *lineOf(std::uint64_t number)
{
    for (const Line &line : lines) {
        if (line.number == static_cast<long>(number))
            return &line;
    }
    return nullptr;
}

// As much of the thread's memory as there is, up to `size` bytes.
std::string memoryOf(pid_t thread, std::uint64_t address, std::size_t size)
{
    const std::string name = "/proc/" + std::to_string(thread) + "/mem";
    const int memory = open(name.c_str(), O_RDONLY | O_CLOEXEC);
    std::string bytes(size, '\0');
    const ssize_t count = pread(memory, bytes.data(), size, static_cast<off_t>(address));
    close(memory);
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

// Threads come from the same calls as processes.
bool makesThread(pid_t thread, const SystemCall &call)
{
    std::uint64_t flags = 0;
    if (call.number == SYS_clone) {
        flags = call.arguments[0];
    } else if (call.number == SYS_clone3) {
        const std::string bytes = memoryOf(thread, call.arguments[0], sizeof flags);
        bytes.copy(reinterpret_cast<char *>(&flags), sizeof flags);
    }
    return (flags & CLONE_THREAD) != 0;
}

} // namespace

std::optional<Family> familyFromString(std::string_view name)
{
    static constexpr std::string_view names[] = {"any",    "open",    "make-folder", "look",
                                                 "rename", "write",   "sync",        "lock",
                                                 "fork",   "execute", "reap",        "exit"};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (names[i] == name)
            return static_cast<Family>(i);
    }
    return std::nullopt;
}

std::optional<Family> familyOf(pid_t thread, const SystemCall &call)
{
    const Line *line = lineOf(call.number);
    if (!line || (line->family == Family::Fork && makesThread(thread, call)))
        return std::nullopt;
    return line->family;
}

std::string pathOf(pid_t thread, const SystemCall &call)
{
    constexpr std::size_t longest = 4096;
    const Line *line = lineOf(call.number);
    if (line && line->path != none) {
        const std::string text = memoryOf(thread, call.arguments[line->path], longest);
        return text.substr(0, text.find('\0'));
    }
    if (line && line->descriptor != none) {
        const std::string link = "/proc/" + std::to_string(thread) + "/fd/"
            + std::to_string(static_cast<int>(call.arguments[line->descriptor]));
        std::array<char, longest> target = {};
        const ssize_t size = readlink(link.c_str(), target.data(), target.size());
        return {target.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
    }
    return {};
}

} // namespace killat
