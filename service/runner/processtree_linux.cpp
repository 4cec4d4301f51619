#include "service/runner/processtree.h"

#include "service/runner/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <time.h>
#include <unistd.h>

namespace sem {

namespace {

struct CloseDirectory
{
    void operator()(DIR *directory) const { closedir(directory); }
};

// The kernel's list "12 34 56 ", read piece by piece because it may be long.
void appendListedIn(const char *path, std::vector<pid_t> *ids)
{
    const Descriptor file(open(path, O_RDONLY | O_CLOEXEC));
    char text[4096];
    pid_t id = 0;
    ssize_t size = 0;
    while ((size = retried([&] { return read(file.number(), text, sizeof text); })) > 0) {
        for (ssize_t i = 0; i < size; ++i) {
            if (text[i] != ' ') {
                id = id * 10 + (text[i] - '0');
            } else {
                ids->push_back(id);
                id = 0;
            }
        }
    }
}

Process::State stateIn(const char *path)
{
    const Descriptor file(open(path, O_RDONLY | O_CLOEXEC));
    char text[128];
    const ssize_t size = retried([&] { return read(file.number(), text, sizeof text - 1); });
    if (size <= 0)
        return Process::State::Dead;
    text[size] = '\0';
    // "12 (name) S ...", and a name may itself contain parentheses.
    const char *nameEnd = std::strrchr(text, ')');
    switch (nameEnd && nameEnd[1] == ' ' ? nameEnd[2] : 'X') {
    case 'D':
        return Process::State::Waiting;
    case 'T':
    case 't':
        return Process::State::Stopped;
    case 'X':
    case 'Z':
        return Process::State::Dead;
    default:
        return Process::State::Active;
    }
}

// A process is as alive as its liveliest thread: the first may have ended (the table then shows a
// zombie) or have stopped while another is still about to fork. Children, too, belong to the thread
// that forked them.
Process::State look(pid_t id, std::vector<pid_t> *children)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/task", id);
    const std::unique_ptr<DIR, CloseDirectory> threads(opendir(path));
    auto state = Process::State::Dead;
    while (const dirent *thread = threads ? readdir(threads.get()) : nullptr) {
        const int number = std::atoi(thread->d_name);
        if (number == 0) // "." and ".."
            continue;
        std::snprintf(path, sizeof path, "/proc/%d/task/%d/stat", id, number);
        state = std::min(state, stateIn(path));
        std::snprintf(path, sizeof path, "/proc/%d/task/%d/children", id, number);
        appendListedIn(path, children);
    }
    return state;
}

} // namespace

std::vector<Process> descendants(pid_t, int signal)
{
    std::vector<pid_t> ids;
    look(getpid(), &ids);
    std::vector<Process> found;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        // All that are known, before anything more is asked about the first of them.
        while (found.size() < ids.size()) {
            const pid_t id = ids[found.size()];
            const bool refused = signal != 0 && kill(id, signal) != 0 && errno == EPERM;
            found.push_back({.id = id, .refused = refused});
        }
        found[i].state = look(ids[i], &ids);
    }
    return found;
}

std::chrono::nanoseconds cpuTimeOf(pid_t id)
{
    clockid_t clock = 0;
    timespec used = {};
    if (clock_getcpuclockid(id, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return {};
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace sem
