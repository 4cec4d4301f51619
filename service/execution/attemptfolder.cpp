#include "service/execution/attemptfolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Error pathError(const QString &action, const QString &path)
{
    const int number = errno;
    return systemError(action + u' ' + path, number);
}

// runs/ itself may be a link that the user made.
Result<FileDescriptor> openRuns(const Paths &paths)
{
    FileDescriptor runs(
        ::open(QFile::encodeName(paths.runsDir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!runs)
        return pathError(u"open"_s, paths.runsDir);
    return runs;
}

Result<FileDescriptor> openOrCreateRuns(const Paths &paths)
{
    Result<FileDescriptor> runs = openRuns(paths);
    if (runs || runs.error().code != ErrorCode::NotFound)
        return runs;
    QDir().mkpath(QFileInfo(paths.runsDir).path());
    mkdir(QFile::encodeName(paths.runsDir).constData(), S_IRWXU);
    return openRuns(paths);
}

} // namespace

Result<AttemptFolder> AttemptFolder::create(const Paths &paths, const AttemptRef &attempt)
{
    const QString jobName = attempt.id.toString();
    const QByteArray job = QFile::encodeName(jobName);
    const QByteArray number = QByteArray::number(attempt.attempt);
    const QString path = paths.attemptDir(jobName, attempt.attempt);

    const Result<FileDescriptor> runs = openOrCreateRuns(paths);
    if (!runs)
        return runs.error();
    if (mkdirat(runs->number(), job.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return pathError(u"create"_s, paths.jobDir(jobName));
    const Result<FileDescriptor> jobFolder = openFolder(runs->number(), job.constData());
    if (!jobFolder)
        return jobFolder.error();
    if (mkdirat(jobFolder->number(), number.constData(), S_IRWXU) != 0)
        return pathError(u"create"_s, path);
    Result<FileDescriptor> folder = openFolder(jobFolder->number(), number.constData());
    if (!folder)
        return folder.error();
    return AttemptFolder(*std::move(folder), path);
}

Result<AttemptFolder> AttemptFolder::open(const Paths &paths, const AttemptRef &attempt)
{
    const QString jobName = attempt.id.toString();
    const Result<FileDescriptor> runs = openRuns(paths);
    if (!runs)
        return runs.error();
    const Result<FileDescriptor> job =
        openFolder(runs->number(), QFile::encodeName(jobName).constData());
    if (!job)
        return job.error();
    Result<FileDescriptor> folder =
        openFolder(job->number(), QByteArray::number(attempt.attempt).constData());
    if (!folder)
        return folder.error();
    return AttemptFolder(*std::move(folder), paths.attemptDir(jobName, attempt.attempt));
}

QString AttemptFolder::filePath(const char *name) const
{
    return m_path + u'/' + QFile::decodeName(name);
}

Result<> AttemptFolder::furnish(const QByteArray &payload,
                                const std::optional<QByteArray> &standardInput) const
{
    if (mkdirat(descriptor(), attemptfile::artifacts, S_IRWXU) != 0 && errno != EEXIST)
        return pathError(u"create"_s, filePath(attemptfile::artifacts));
    Result<> written = replace(attemptfile::payload, payload);
    if (written && standardInput)
        written = replace(attemptfile::standardInput, *standardInput);
    return written;
}

bool AttemptFolder::contains(const char *name) const
{
    return faccessat(descriptor(), name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<QByteArray> AttemptFolder::read(const char *name, qint64 limit) const
{
    return readFile(descriptor(), name, limit);
}

Result<> AttemptFolder::replace(const char *name, const QByteArray &bytes) const
{
    return replaceFile(descriptor(), name, bytes);
}

} // namespace sem
