#include "service/execution/attemptgroup.h"

#include "service/execution/posixfile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// The job's id is random enough to be told from everybody else's.
QString nameFor(const AttemptRef &attempt)
{
    return u"%1-%2"_s.arg(attempt.id.toString()).arg(attempt.attempt);
}

} // namespace

AttemptGroup::AttemptGroup(const QString &parent, const AttemptRef &attempt)
    : AttemptGroup(parent + u'/' + nameFor(attempt))
{ }

std::optional<AttemptGroup> AttemptGroup::find(const AttemptRef &attempt)
{
    QDirIterator groups(u"/sys/fs/cgroup"_s, {nameFor(attempt)}, QDir::Dirs,
                        QDirIterator::Subdirectories);
    while (groups.hasNext()) {
        const QString path = groups.next();
        if (QFileInfo::exists(path + u"/cgroup.kill"_s)) // and not of another kind
            return AttemptGroup(path);
    }
    return {};
}

Result<> AttemptGroup::make() const
{
    if (mkdir(QFile::encodeName(m_path).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(m_path, errno);
    return {};
}

Result<bool> AttemptGroup::kill() const
{
    const QString path = m_path + u"/cgroup.kill"_s;
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC));
    if (!file)
        return errno == ENOENT ? Result<bool>(false) : systemError(path, errno);
    if (write(file.number(), "1", 1) != 1)
        return errno == ENODEV ? Result<bool>(false) : systemError(path, errno);
    return isInhabited();
}

Result<bool> AttemptGroup::isInhabited() const
{
    QFile events(m_path + u"/cgroup.events"_s);
    if (!events.open(QIODevice::ReadOnly))
        return QFileInfo::exists(m_path) ? systemError(events.fileName(), errno)
                                         : Result<bool>(false);
    return events.readAll().contains("populated 1");
}

bool AttemptGroup::remove() const
{
    return rmdir(QFile::encodeName(m_path).constData()) == 0 || errno != EBUSY;
}

} // namespace sem
