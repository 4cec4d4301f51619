#include "service/execution/processhandle.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/event.h>

namespace sem {

using namespace Qt::StringLiterals;

Result<std::optional<ProcessHandle>> ProcessHandle::open(qint64 pid)
{
    FileDescriptor queue(kqueue());
    if (!queue)
        return systemError(u"kqueue"_s, errno);
    fcntl(queue.number(), F_SETFD, FD_CLOEXEC);
    struct kevent end = {};
    EV_SET(&end, uintptr_t(pid), EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, nullptr);
    if (kevent(queue.number(), &end, 1, nullptr, 0, nullptr) == 0)
        return std::optional(ProcessHandle(std::move(queue), pid));
    if (errno == ESRCH)
        return std::optional<ProcessHandle>();
    return systemError(u"kevent"_s, errno);
}

void ProcessHandle::signal(int number) const
{
    // As near as it gets here: the process has not ended, so the pid is still its own.
    struct kevent end = {};
    constexpr timespec now = {};
    if (kevent(descriptor(), nullptr, 0, &end, 1, &now) == 0)
        kill(pid_t(m_pid), number);
}

} // namespace sem
