#include "cli/platform/processend.h"

#include <cerrno>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sem {

// glibc 2.36 has a function for this, older ones do not.
ProcessEnd::ProcessEnd(qint64 processId)
    : m_descriptor(int(syscall(SYS_pidfd_open, pid_t(processId), 0)))
{ }

ProcessEnd::~ProcessEnd()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void ProcessEnd::wait() const
{
    pollfd ended{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    while (m_descriptor >= 0 && poll(&ended, 1, -1) < 0 && errno == EINTR) { }
}

} // namespace sem
