#include "service/execution/foldersweep.h"

#include "service/execution/log.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

namespace {

// A folder of a million files is not listed anew in each slice.
constexpr qsizetype entriesAtOnce = 256;

Error removalError(const char *name)
{
    const int number = errno;
    return systemError(QStringLiteral("remove ") + QFile::decodeName(name), number);
}

} // namespace

FolderSweep::FolderSweep(Paths paths, const Clock &clock)
    : m_paths(std::move(paths))
    , m_clock(clock)
{ }

bool FolderSweep::run(Duration slice)
{
    m_end = m_clock.monotonic() + slice;
    while (!m_jobs.empty()) {
        const Result<bool> gone = removeJob(m_jobs.front());
        if (gone && !*gone)
            return true;
        if (!gone) {
            qCWarning(executionLog, "leaving %s: %s",
                      qUtf8Printable(m_paths.jobDir(m_jobs.front().toString())),
                      qUtf8Printable(gone.error().message));
        }
        m_jobs.pop_front();
    }
    return false;
}

Result<bool> FolderSweep::removeJob(const JobId &job)
{
    const FileDescriptor runs(
        open(QFile::encodeName(m_paths.runsDir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!runs && errno == ENOENT)
        return true;
    if (!runs)
        return removalError(QFile::encodeName(m_paths.runsDir).constData());
    return remove(runs.number(), job.toString().toLatin1().constData());
}

Result<bool> FolderSweep::remove(int folder, const char *name)
{
    if (unlinkat(folder, name, 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR && errno != EPERM) // EPERM is what POSIX says for a folder
        return removalError(name);

    Result<FileDescriptor> inner = openFolder(folder, name);
    if (!inner && systemNumber(inner.error()) == EACCES
        && fchmodat(folder, name, S_IRWXU, AT_SYMLINK_NOFOLLOW) == 0)
        inner = openFolder(folder, name);
    if (!inner)
        return inner.error();
    fchmod(inner->number(), S_IRWXU); // a job may have made it read-only

    while (true) {
        const Result<QByteArrayList> entries = folderEntries(inner->number(), entriesAtOnce);
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            break;
        for (const QByteArray &entry : *entries) {
            const Result<bool> gone = remove(inner->number(), entry.constData());
            if (!gone || !*gone)
                return gone;
            if (m_clock.monotonic() >= m_end)
                return false;
        }
    }
    if (unlinkat(folder, name, AT_REMOVEDIR) != 0 && errno != ENOENT)
        return removalError(name);
    return true;
}

} // namespace sem
