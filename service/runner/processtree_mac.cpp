#include "service/runner/processtree.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <libproc.h>
#include <mach/mach_time.h>
#include <sys/proc.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace sem {

namespace {

std::vector<kinfo_proc> allProcesses()
{
    int query[] = {CTL_KERN, KERN_PROC, KERN_PROC_ALL};
    std::vector<kinfo_proc> table;
    std::size_t bytes = 0;
    do {
        if (sysctl(query, 3, nullptr, &bytes, nullptr, 0) != 0)
            return {};
        // Room for those that start between the two calls; too little is ENOMEM.
        table.resize(bytes / sizeof(kinfo_proc) + 64);
        bytes = table.size() * sizeof(kinfo_proc);
        if (sysctl(query, 3, table.data(), &bytes, nullptr, 0) == 0) {
            table.resize(bytes / sizeof(kinfo_proc));
            return table;
        }
    } while (errno == ENOMEM);
    return {};
}

Process toProcess(const kinfo_proc &entry)
{
    Process process{.id = entry.kp_proc.p_pid};
    if (entry.kp_proc.p_stat == SSTOP)
        process.state = Process::State::Stopped;
    else if (entry.kp_proc.p_stat == SZOMB)
        process.state = Process::State::Dead;
    return process;
}

} // namespace

std::vector<Process> descendants(pid_t session, int signal)
{
    const std::vector<kinfo_proc> table = allProcesses();
    const pid_t self = getpid();

    // Once the command is reaped its number may be given to somebody else, who may open a session
    // of the same number: a leader that is not our child says that this has happened.
    const bool sessionIsOurs =
        std::none_of(table.begin(), table.end(), [&](const kinfo_proc &entry) {
            return entry.kp_proc.p_pid == session && entry.kp_eproc.e_ppid != self;
        });

    std::vector<Process> found;
    std::vector<bool> taken(table.size(), false);
    const auto take = [&](auto belongs) {
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (!taken[i] && table[i].kp_proc.p_pid != self && belongs(table[i])) {
                taken[i] = true;
                Process process = toProcess(table[i]);
                process.refused = signal != 0 && kill(process.id, signal) != 0 && errno == EPERM;
                found.push_back(process);
            }
        }
    };
    const auto takeDescendantsFrom = [&](std::size_t next) {
        for (; next < found.size(); ++next) {
            take([parent = found[next].id](const kinfo_proc &entry) {
                return entry.kp_eproc.e_ppid == parent;
            });
        }
    };

    take([&](const kinfo_proc &entry) { return entry.kp_eproc.e_ppid == self; });
    takeDescendantsFrom(0);
    // What lost its parent went to launchd; it is still known by its session.
    const std::size_t orphans = found.size();
    if (sessionIsOurs) {
        take([&](const kinfo_proc &entry) { return getsid(entry.kp_proc.p_pid) == session; });
        takeDescendantsFrom(orphans);
    }
    return found;
}

std::chrono::nanoseconds cpuTimeOf(pid_t id)
{
    rusage_info_v2 used = {};
    if (proc_pid_rusage(id, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t *>(&used)) != 0)
        return {};
    mach_timebase_info_data_t tick = {}; // the times are in the machine's own unit
    mach_timebase_info(&tick);
    return std::chrono::nanoseconds((used.ri_user_time + used.ri_system_time) * tick.numer
                                    / tick.denom);
}

} // namespace sem
