#include "service/platform/load.h"

#include "service/platform/processuse.h"

#include <cstring>
#include <libproc.h>
#include <mach/mach.h>
#include <mach/mach_time.h>
#include <sys/resource.h>
#include <sys/sysctl.h>
#include <unistd.h>
#include <vector>

namespace sem {

namespace {

constexpr const char *runnerName = "semanticatask-runner";
constexpr pid_t launchd = 1;

mach_port_t thisHost()
{
    static const mach_port_t host = mach_host_self(); // each call would take one more right to it
    return host;
}

// Times of processes are in the machine's own unit: on Apple silicon not nanoseconds.
std::uint64_t nanosecondsOf(std::uint64_t machTime)
{
    static const mach_timebase_info_data_t tick = [] {
        mach_timebase_info_data_t info = {};
        mach_timebase_info(&info);
        return info;
    }();
    return machTime * tick.numer / tick.denom;
}

// None: it has ended, or is another user's.
std::optional<ProcessUse> useOf(pid_t id)
{
    proc_bsdinfo process = {};
    constexpr int size = sizeof process;
    rusage_info_v2 used = {};
    if (proc_pidinfo(id, PROC_PIDTBSDINFO, 0, &process, size) != size
        || proc_pid_rusage(id, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t *>(&used)) != 0)
        return std::nullopt;
    pid_t parent = static_cast<pid_t>(process.pbi_ppid);
    if (parent == launchd) // what has lost its own is still known by its session
        parent = getsid(id);
    return ProcessUse{.parent = static_cast<std::uint64_t>(parent),
                      .begun = process.pbi_start_tvsec * 1'000'000 + process.pbi_start_tvusec,
                      .used = nanosecondsOf(used.ri_user_time + used.ri_system_time
                                            + used.ri_child_user_time + used.ri_child_system_time),
                      .isRunner =
                          std::strncmp(process.pbi_name, runnerName, sizeof process.pbi_name) == 0};
}

ProcessTable allProcesses()
{
    ProcessTable processes;
    const int expected = proc_listallpids(nullptr, 0);
    if (expected <= 0)
        return processes;
    // Room for those that start between the two calls.
    std::vector<pid_t> ids(static_cast<std::size_t>(expected) + 64);
    const int found = proc_listallpids(ids.data(), static_cast<int>(ids.size() * sizeof(pid_t)));
    ids.resize(static_cast<std::size_t>(found > 0 ? found : 0));
    for (const pid_t id : ids) {
        if (const auto use = useOf(id))
            processes.emplace(static_cast<std::uint64_t>(id), *use);
    }
    return processes;
}

} // namespace

std::optional<ProcessorTimes> readProcessorTimes()
{
    // Of each processor, as the sum of all is kept in 32 bits and would come round in weeks.
    natural_t count = 0;
    processor_info_array_t answer = nullptr;
    mach_msg_type_number_t size = 0;
    if (host_processor_info(thisHost(), PROCESSOR_CPU_LOAD_INFO, &count, &answer, &size)
        != KERN_SUCCESS)
        return std::nullopt;
    const auto *loads = reinterpret_cast<const processor_cpu_load_info_data_t *>(answer);
    const std::uint64_t tick = 1'000'000'000 / static_cast<std::uint64_t>(sysconf(_SC_CLK_TCK));
    ProcessorTimes times;
    for (natural_t i = 0; i < count; ++i) {
        for (int state = 0; state < CPU_STATE_MAX; ++state) {
            const std::uint64_t time = tick * loads[i].cpu_ticks[state];
            times.total += time;
            if (state != CPU_STATE_IDLE)
                times.busy += time;
        }
    }
    vm_deallocate(mach_task_self(), reinterpret_cast<vm_address_t>(answer), size * sizeof *answer);
    times.ours = usedByOurs(allProcesses(), static_cast<std::uint64_t>(getpid()));
    return times;
}

std::optional<double> readMemoryPercent()
{
    std::uint64_t memory = 0;
    std::size_t size = sizeof memory;
    vm_size_t page = 0;
    vm_statistics64_data_t pages = {};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    if (sysctlbyname("hw.memsize", &memory, &size, nullptr, 0) != 0 || memory == 0
        || host_page_size(thisHost(), &page) != KERN_SUCCESS
        || host_statistics64(thisHost(), HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&pages),
                             &count)
            != KERN_SUCCESS)
        return std::nullopt;
    // Pages of files, and those that programs have offered, are there for the asking.
    const double used = static_cast<double>(pages.internal_page_count)
        - static_cast<double>(pages.purgeable_count) + static_cast<double>(pages.wire_count)
        + static_cast<double>(pages.compressor_page_count);
    const double percent = 100.0 * used * static_cast<double>(page) / static_cast<double>(memory);
    return percent < 0 ? 0 : percent > 100 ? 100 : percent;
}

} // namespace sem
