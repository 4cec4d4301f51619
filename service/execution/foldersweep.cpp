#include "service/execution/foldersweep.h"

#include "service/execution/log.h"
#include "service/execution/outputsegments.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <limits>
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

bool FolderSweep::run(Duration slice, std::vector<Discard> &gone)
{
    m_end = m_clock.monotonic() + slice;
    while (!m_discards.empty()) {
        const Discard &discard = m_discards.front();
        const Result<bool> done = carryOut(discard);
        if (done && !*done)
            return true;
        if (!done) { // the next service tries again
            qCWarning(executionLog, "leaving %s: %s",
                      qUtf8Printable(m_paths.jobDir(discard.job.toString())),
                      qUtf8Printable(done.error().message));
        } else {
            gone.push_back(discard);
        }
        m_discards.pop_front();
    }
    return false;
}

Result<bool> FolderSweep::carryOut(const Discard &discard)
{
    const FileDescriptor runs(
        open(QFile::encodeName(m_paths.runsDir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!runs && errno == ENOENT)
        return true;
    if (!runs)
        return removalError(QFile::encodeName(m_paths.runsDir).constData());
    const QByteArray job = discard.job.toString().toLatin1();
    if (discard.what == Discard::What::Everything)
        return remove(runs.number(), job.constData());
    return removeFromAttempts(runs.number(), job.constData(), discard.what);
}

Result<bool> FolderSweep::removeFromAttempts(int runs, const char *job, Discard::What what)
{
    const Result<FileDescriptor> folder = openFolder(runs, job);
    if (!folder)
        return systemNumber(folder.error()) == ENOENT ? Result<bool>(true) : folder.error();
    constexpr auto all = std::numeric_limits<qsizetype>::max();
    const Result<QByteArrayList> attempts = folderEntries(folder->number(), all);
    if (!attempts)
        return attempts.error();
    for (const QByteArray &name : *attempts) {
        const Result<FileDescriptor> attempt = openFolder(folder->number(), name.constData());
        if (!attempt)
            return attempt.error();
        const Result<QByteArrayList> files = folderEntries(attempt->number(), all);
        if (!files)
            return files.error();
        for (const QByteArray &file : *files) {
            const bool isMeant = what == Discard::What::Output ? segmentOffset(file).has_value()
                                                               : file == "artifacts";
            if (!isMeant)
                continue;
            const Result<bool> gone = remove(attempt->number(), file.constData());
            if (!gone || !*gone)
                return gone;
        }
    }
    return true;
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
