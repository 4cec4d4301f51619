#include "service/execution/processhandle.h"

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

Result<std::optional<ProcessHandle>> ProcessHandle::open(qint64 pid)
{
    // By number: the header of glibc 2.36 cannot be used from C++.
    FileDescriptor descriptor(int(syscall(SYS_pidfd_open, pid_t(pid), 0)));
    if (descriptor)
        return std::optional(ProcessHandle(std::move(descriptor), pid));
    if (errno == ESRCH)
        return std::optional<ProcessHandle>();
    return systemError(u"pidfd_open"_s, errno);
}

void ProcessHandle::signal(int number) const
{
    syscall(SYS_pidfd_send_signal, descriptor(), number, nullptr, 0);
}

} // namespace sem
