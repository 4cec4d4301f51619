#include "tests/chaos/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList commandLineOf(qint64 pid)
{
    // Every word has its end mark.
    QByteArray line = contentOf(u"/proc/%1/cmdline"_s.arg(pid));
    line.chop(1);
    return QString::fromUtf8(line).split(u'\0');
}

qint64 parentOf(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

// What a runner has forked looks like it until it becomes the command.
bool RunningProcess::isRunner() const
{
    return commandLine.value(0).endsWith(u"/semanticatask-runner"_s)
        && commandLineOf(parentOf(pid)) != commandLine;
}

QString RunningProcess::jobId() const
{
    const QString folder = commandLine.value(commandLine.indexOf(u"--folder"_s) + 1);
    return QFileInfo(QFileInfo(folder).path()).fileName();
}

std::vector<RunningProcess> processesOf(const QString &home)
{
    const QByteArray wanted = QFile::encodeName(home);
    std::vector<RunningProcess> found;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 pid = entry.toLongLong();
        if (pid == 0 || pid == QCoreApplication::applicationPid())
            continue;
        const QStringList line = commandLineOf(pid);
        if (line.join(u' ').contains(home)
            || contentOf(u"/proc/%1/environ"_s.arg(pid)).contains(wanted))
            found.push_back({.pid = pid, .commandLine = line});
    }
    return found;
}

bool killProcess(const RunningProcess &process)
{
    const int handle = int(syscall(SYS_pidfd_open, pid_t(process.pid), 0));
    if (handle < 0)
        return false;
    const bool same = commandLineOf(process.pid) == process.commandLine;
    const bool sent = same && syscall(SYS_pidfd_send_signal, handle, SIGKILL, nullptr, 0) == 0;
    close(handle);
    return sent;
}

} // namespace sem
