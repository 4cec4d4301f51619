#include "service/execution/runnerlock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace sem {

namespace {

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

Result<FileDescriptor> openLock(const AttemptFolder &folder, int flags)
{
    FileDescriptor file(openat(folder.descriptor(), attemptfile::lock,
                               O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags,
                               S_IRUSR | S_IWUSR));
    if (!file) {
        const int number = errno;
        return systemError(folder.filePath(attemptfile::lock), number);
    }
    return file;
}

// The pid of the lock's holder.
Result<std::optional<qint64>> lockHolder(const AttemptFolder &folder)
{
    const Result<FileDescriptor> file = openLock(folder, 0);
    if (!file && file.error().code == ErrorCode::NotFound)
        return std::optional<qint64>();
    if (!file)
        return file.error();
    struct flock lock = wholeFile();
    if (fcntl(file->number(), F_GETLK, &lock) != 0) {
        const int number = errno;
        return systemError(folder.filePath(attemptfile::lock), number);
    }
    return lock.l_type == F_UNLCK ? std::optional<qint64>() : lock.l_pid;
}

} // namespace

Result<std::optional<ProcessHandle>> findRunner(const AttemptFolder &folder)
{
    const auto holder = lockHolder(folder);
    if (!holder)
        return holder.error();
    if (!*holder)
        return std::optional<ProcessHandle>();

    auto process = ProcessHandle::open(**holder);
    if (!process || !*process)
        return process;
    const auto still = lockHolder(folder);
    if (!still)
        return still.error();
    if (*still != *holder)
        return std::optional<ProcessHandle>();
    return process;
}

Result<std::optional<FileDescriptor>> takeRunnerLock(const AttemptFolder &folder)
{
    Result<FileDescriptor> file = openLock(folder, O_CREAT);
    if (!file)
        return file.error();
    struct flock lock = wholeFile();
    if (fcntl(file->number(), F_SETLK, &lock) == 0)
        return std::optional(*std::move(file));
    if (errno == EACCES || errno == EAGAIN)
        return std::optional<FileDescriptor>();
    const int number = errno;
    return systemError(folder.filePath(attemptfile::lock), number);
}

} // namespace sem
