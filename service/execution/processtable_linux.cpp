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

// What the table says of a process or of one thread.
struct Stat
{
    char state = 'X';
    qint64 parent = 0;
    qint64 session = 0;
    quint64 startedAt = 0;

    bool isDead() const { return state == 'Z' || state == 'X'; }
    bool isStopped() const { return QByteArrayView("TtD").contains(state); }
};

// "12 (name) S 1 12 12 …"; a name may itself contain spaces and parentheses. Dead if there is none.
Result<Stat> statOf(qint64 id)
{
    const Result<QByteArray> text = readWhole(id, "stat", statBytes);
    if (!text)
        return text.error();
    const QByteArrayList fields = text->mid(text->lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype state = 0;
    constexpr qsizetype parent = 1;
    constexpr qsizetype session = 3;
    constexpr qsizetype startTime = 19;
    if (fields.size() <= startTime)
        return Stat();
    return Stat{.state = fields[state].at(0),
                .parent = fields[parent].toLongLong(),
                .session = fields[session].toLongLong(),
                .startedAt = fields[startTime].toULongLong()};
}

// None if it has ended.
Result<QByteArrayList> threadsOf(qint64 pid)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/task";
    const FileDescriptor folder(open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const Result<QByteArrayList> threads = folder
        ? folderEntries(folder.number(), std::numeric_limits<qsizetype>::max())
        : systemError(QString::fromLatin1(path), errno);
    return threads || isShortage(threads.error()) ? threads : QByteArrayList();
}

// Nothing for the dead. A process is as alive as its liveliest thread: the first may have ended, or
// have stopped, before the others.
Result<std::optional<ProcessEntry>> entryOf(qint64 pid)
{
    const Result<Stat> first = statOf(pid);
    if (!first)
        return first.error();
    ProcessEntry entry{.pid = pid,
                       .thread = pid,
                       .parent = first->parent,
                       .session = first->session,
                       .startedAt = first->startedAt,
                       .stopped = first->isStopped()};
    if (!first->isDead() && !first->isStopped())
        return std::optional(entry);

    const auto threads = threadsOf(pid);
    if (!threads)
        return threads.error();
    entry.thread = 0;
    entry.stopped = true;
    for (const QByteArray &id : *threads) {
        const Result<Stat> thread = statOf(id.toLongLong());
        if (!thread)
            return thread.error();
        if (thread->isDead())
            continue;
        entry.thread = id.toLongLong();
        entry.stopped = entry.stopped && thread->isStopped();
    }
    return entry.thread == 0 ? std::optional<ProcessEntry>() : std::optional(entry);
}

bool isOurs(int table, const QByteArray &name)
{
    struct stat status = {};
    return fstatat(table, name.constData(), &status, 0) == 0 && status.st_uid == geteuid();
}

} // namespace

Result<> lookAtOwnProcesses(const std::function<Result<>(const ProcessEntry &)> &see)
{
    const FileDescriptor table(open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!table)
        return systemError(QStringLiteral("/proc"), errno);
    const Result<QByteArrayList> names =
        folderEntries(table.number(), std::numeric_limits<qsizetype>::max());
    if (!names)
        return names.error();
    // The youngest first: they are the ones that may be gone in a moment.
    for (qsizetype i = names->size(); i-- > 0;) {
        const QByteArray &name = names->at(i);
        const qint64 pid = name.toLongLong();
        if (pid <= 0 || pid == getpid() || !isOurs(table.number(), name))
            continue;
        const auto entry = entryOf(pid);
        if (!entry)
            return entry.error();
        if (!*entry)
            continue;
        if (const Result<> seen = see(**entry); !seen)
            return seen;
    }
    return {};
}

Result<QByteArray> environmentOf(const ProcessEntry &process)
{
    return readWhole(process.thread, "environ", environmentBytes);
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
