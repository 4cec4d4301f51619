#include "service/platform/instancelock.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace sem {

InstanceLock::~InstanceLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

// A POSIX record lock, not flock(): it is not inherited by the processes that the service starts,
// and it tells who holds it.
InstanceLock::Attempt InstanceLock::take(const std::string &path)
{
    m_descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0)
        return {.outcome = Outcome::Failed, .systemError = errno};

    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    if (fcntl(m_descriptor, F_SETLK, &lock) == 0)
        return {.outcome = Outcome::Taken};
    if (errno != EACCES && errno != EAGAIN)
        return {.outcome = Outcome::Failed, .systemError = errno};
    if (fcntl(m_descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
        return {.outcome = Outcome::HeldByOther, .holder = lock.l_pid};
    return {.outcome = Outcome::HeldByOther};
}

} // namespace sem
