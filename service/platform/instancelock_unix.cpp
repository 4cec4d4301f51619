#include "service/platform/instancelock.h"

#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

namespace {

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

// 0 if that cannot be said.
int holderOf(int file)
{
    struct flock lock = wholeFile();
    return fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? lock.l_pid : 0;
}

// False: a service holds it, whose file was removed. A child that such a one was about to start
// when it died holds it, too, but only until it executes its program.
bool takeFolder(int folder)
{
    constexpr timespec pause = {.tv_sec = 0, .tv_nsec = 10'000'000};
    constexpr int mostTries = 100;
    for (int tries = 0; flock(folder, LOCK_EX | LOCK_NB) != 0; ++tries) {
        if (errno != EWOULDBLOCK)
            return true; // there is no such lock on some network file systems: the file has to do
        if (tries == mostTries)
            return false;
        nanosleep(&pause, nullptr);
    }
    return true;
}

} // namespace

InstanceLock::~InstanceLock()
{
    for (const int descriptor : {m_file, m_folder}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

// On the file a POSIX record lock: it is not inherited by the processes that the service starts,
// and it tells who holds it. Folders can have none, but the other kind. That one decides only where
// there was no file: the holder of a file that is still there would have kept its record lock.
InstanceLock::Attempt InstanceLock::take(const std::string &folder, const std::string &file)
{
    const std::string path = folder + '/' + file;
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    m_folder = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    m_file = open(path.c_str(), flags | O_EXCL, 0600);
    const bool isNew = m_file >= 0;
    if (!isNew)
        m_file = open(path.c_str(), flags, 0600);
    if (m_folder < 0 || m_file < 0)
        return {.outcome = Outcome::Failed, .systemError = errno};

    const struct flock lock = wholeFile();
    if (fcntl(m_file, F_SETLK, &lock) != 0) {
        if (errno == EACCES || errno == EAGAIN)
            return {.outcome = Outcome::HeldByOther, .holder = holderOf(m_file)};
        return {.outcome = Outcome::Failed, .systemError = errno};
    }
    if (!isNew) {
        flock(m_folder, LOCK_EX | LOCK_NB); // for those who come when the file is gone
        return {.outcome = Outcome::Taken};
    }
    if (takeFolder(m_folder))
        return {.outcome = Outcome::Taken};
    unlink(path.c_str()); // the next one is to find it missing, too
    return {.outcome = Outcome::HeldByOther};
}

bool InstanceLock::isFolderGone() const
{
    struct stat folder = {};
    return m_folder >= 0 && fstat(m_folder, &folder) == 0 && folder.st_nlink == 0;
}

} // namespace sem
