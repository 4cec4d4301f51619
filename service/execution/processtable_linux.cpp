#include "service/execution/processtable.h"

#include "service/execution/posixfile.h"
#include "service/execution/processhandle.h"

#include <QByteArrayList>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr qsizetype statBytes = 4096;
// What execve() takes at most of arguments and environment is a quarter of the stack's limit.
constexpr qsizetype environmentBytes = 8 * 1024 * 1024;

// Empty if the process has ended, or hides it.
Result<QByteArray> readWhole(qint64 pid, const char *name, qsizetype limit)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + '/' + name;
    const FileDescriptor file(open(path.constData(), O_RDONLY | O_CLOEXEC));
    if (!file) {
        const Error error = systemError(QString::fromLatin1(path), errno);
        return isShortage(error) ? Result<QByteArray>(error) : QByteArray();
    }
    QByteArray text;
    char piece[16 * 1024];
    ssize_t size = 0;
    while (text.size() < limit && (size = read(file.number(), piece, sizeof piece)) > 0)
        text.append(piece, size);
    return text;
}

// "12 (name) S 1 12 12 …"; a name may itself contain spaces and parentheses. Nothing for the dead.
Result<std::optional<ProcessEntry>> entryOf(qint64 pid)
{
    const Result<QByteArray> text = readWhole(pid, "stat", statBytes);
    if (!text)
        return text.error();
    const QByteArrayList fields = text->mid(text->lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype state = 0;
    constexpr qsizetype parent = 1;
    constexpr qsizetype session = 3;
    constexpr qsizetype startTime = 19;
    if (fields.size() <= startTime || fields[state] == "Z" || fields[state] == "X")
        return std::optional<ProcessEntry>();
    const bool stopped = QByteArrayView("TtD").contains(fields[state]);
    return std::optional(ProcessEntry{.pid = pid,
                                      .parent = fields[parent].toLongLong(),
                                      .session = fields[session].toLongLong(),
                                      .startedAt = fields[startTime].toULongLong(),
                                      .stopped = stopped});
}

bool isOurs(int table, const QByteArray &name)
{
    struct stat status = {};
    return fstatat(table, name.constData(), &status, 0) == 0 && status.st_uid == geteuid();
}

} // namespace

Result<std::vector<ProcessEntry>> ownProcesses()
{
    const FileDescriptor table(open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!table)
        return systemError(QStringLiteral("/proc"), errno);
    const Result<QByteArrayList> names =
        folderEntries(table.number(), std::numeric_limits<qsizetype>::max());
    if (!names)
        return names.error();
    std::vector<ProcessEntry> found;
    for (const QByteArray &name : *names) {
        const qint64 pid = name.toLongLong();
        if (pid <= 0 || pid == getpid() || !isOurs(table.number(), name))
            continue;
        const auto entry = entryOf(pid);
        if (!entry)
            return entry.error();
        if (*entry)
            found.push_back(**entry);
    }
    return found;
}

Result<QByteArray> environmentOf(const ProcessEntry &process)
{
    return readWhole(process.pid, "environ", environmentBytes);
}

void sendSignal(const ProcessEntry &process, int number)
{
    const auto handle = ProcessHandle::open(process.pid);
    if (!handle || !*handle)
        return;
    const auto now = entryOf(process.pid);
    if (now && *now && (*now)->startedAt == process.startedAt)
        (*handle)->signal(number);
}

} // namespace sem
