#include "service/execution/processtable.h"

#include <cerrno>
#include <csignal>
#include <sys/proc.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace sem {

namespace {

std::vector<kinfo_proc> table(int what, int argument)
{
    int query[] = {CTL_KERN, KERN_PROC, what, argument};
    std::vector<kinfo_proc> entries;
    std::size_t bytes = 0;
    do {
        if (sysctl(query, 4, nullptr, &bytes, nullptr, 0) != 0)
            return {};
        // Room for those that start between the two calls; too little is ENOMEM.
        entries.resize(bytes / sizeof(kinfo_proc) + 64);
        bytes = entries.size() * sizeof(kinfo_proc);
        if (sysctl(query, 4, entries.data(), &bytes, nullptr, 0) == 0) {
            entries.resize(bytes / sizeof(kinfo_proc));
            return entries;
        }
    } while (errno == ENOMEM);
    return {};
}

ProcessEntry entryOf(const kinfo_proc &process)
{
    const timeval started = process.kp_proc.p_starttime;
    return {.pid = process.kp_proc.p_pid,
            .thread = process.kp_proc.p_pid,
            .parent = process.kp_eproc.e_ppid,
            .session = getsid(process.kp_proc.p_pid),
            .startedAt = quint64(started.tv_sec) * 1'000'000 + quint64(started.tv_usec),
            .stopped = process.kp_proc.p_stat == SSTOP};
}

} // namespace

Result<> lookAtOwnProcesses(const std::function<Result<>(const ProcessEntry &)> &see)
{
    for (const kinfo_proc &process : table(KERN_PROC_UID, int(geteuid()))) {
        if (process.kp_proc.p_pid == getpid() || process.kp_proc.p_stat == SZOMB)
            continue;
        if (const Result<> seen = see(entryOf(process)); !seen)
            return seen;
    }
    return {};
}

// The kernel gives the count of arguments, the program's path, zeros, the arguments, and then the
// environment: what comes before it carries no mark by accident.
Result<QByteArray> environmentOf(const ProcessEntry &process)
{
    int query[] = {CTL_KERN, KERN_PROCARGS2, int(process.pid)};
    std::size_t bytes = 0;
    if (sysctl(query, 3, nullptr, &bytes, nullptr, 0) != 0)
        return QByteArray();
    QByteArray text(qsizetype(bytes), '\0');
    if (sysctl(query, 3, text.data(), &bytes, nullptr, 0) != 0)
        return QByteArray();
    text.resize(qsizetype(bytes));
    return text;
}

void sendSignal(const ProcessEntry &process, int number)
{
    // There is no handle for a process: the moment between the look and the signal remains.
    const std::vector<kinfo_proc> now = table(KERN_PROC_PID, int(process.pid));
    if (!now.empty() && entryOf(now.front()).startedAt == process.startedAt)
        kill(pid_t(process.pid), number);
}

} // namespace sem
