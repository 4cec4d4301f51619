#include "cli/platform/processend.h"

#include <cerrno>
#include <sys/event.h>
#include <unistd.h>

namespace sem {

ProcessEnd::ProcessEnd(qint64 processId)
    : m_descriptor(kqueue())
{
    struct kevent end = {};
    EV_SET(&end, processId, EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, nullptr);
    if (m_descriptor >= 0 && kevent(m_descriptor, &end, 1, nullptr, 0, nullptr) != 0) {
        close(m_descriptor);
        m_descriptor = -1;
    }
}

ProcessEnd::~ProcessEnd()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void ProcessEnd::wait() const
{
    struct kevent end = {};
    while (m_descriptor >= 0 && kevent(m_descriptor, nullptr, 0, &end, 1, nullptr) < 0
           && errno == EINTR) { }
}

} // namespace sem
