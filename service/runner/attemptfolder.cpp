#include "service/runner/attemptfolder.h"

#include "service/runner/failure.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

AttemptFolder::AttemptFolder(const char *path)
    : m_folder(retried([&] { return ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC); }))
{
    if (!m_folder)
        fail("opening the folder of the attempt");
}

Descriptor AttemptFolder::open(const char *name, int flags) const
{
    return Descriptor(retried([&] {
        return openat(m_folder.number(), name, flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    }));
}

bool AttemptFolder::contains(const char *name) const
{
    return faccessat(m_folder.number(), name, F_OK, 0) == 0;
}

std::string AttemptFolder::read(const char *name) const
{
    char text[256];
    // Jobs can write here too: a FIFO of that name must not block us.
    const Descriptor file = open(name, O_RDONLY | O_NONBLOCK);
    if (!file)
        return {};
    const ssize_t size = retried([&] { return ::read(file.number(), text, sizeof text); });
    return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : std::string();
}

bool AttemptFolder::lock()
{
    m_lock = open("lock", O_RDWR | O_CREAT);
    // A record lock, not flock(): it belongs to this process alone, a forked child does not share
    // it.
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (!m_lock)
        return false;
    if (retried([&] { return fcntl(m_lock.number(), F_SETLK, &whole); }) == 0)
        return true;
    if (errno
        == EAGAIN) // both mean that somebody holds it, but this one also says that room is short
        errno = EACCES;
    return false;
}

bool AttemptFolder::replace(const char *name, std::string_view text) const
{
    const std::string temporary = std::string(name) + ".tmp";
    const Descriptor file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
    return file && writeAll(file.number(), text) && rename(temporary.c_str(), name);
}

bool AttemptFolder::rename(const char *from, const char *to) const
{
    return renameat(m_folder.number(), from, m_folder.number(), to) == 0;
}

void AttemptFolder::remove(const char *name) const
{
    unlinkat(m_folder.number(), name, 0);
}

} // namespace sem
