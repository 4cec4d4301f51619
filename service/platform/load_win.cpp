#include "service/platform/load_win.h"

#include "service/platform/load.h"

#include <memory>
#include <type_traits>
// The second needs the first.
// clang-format off
#include <windows.h>
#include <tlhelp32.h>
// clang-format on

namespace sem {

namespace {

constexpr const wchar_t *runnerName = L"semanticatask-runner.exe";

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

// In units of 100 ns, like all times here.
std::uint64_t numberOf(const FILETIME &time)
{
    return std::uint64_t(time.dwHighDateTime) << 32 | time.dwLowDateTime;
}

// None: it has ended, or is not ours to look at.
std::optional<ProcessUse> useOf(const PROCESSENTRY32W &entry)
{
    const Handle process(
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, entry.th32ProcessID));
    FILETIME begun = {};
    FILETIME ended = {};
    FILETIME kernel = {};
    FILETIME user = {};
    if (!process || !GetProcessTimes(process.get(), &begun, &ended, &kernel, &user))
        return std::nullopt;
    return ProcessUse{.parent = entry.th32ParentProcessID,
                      .begun = numberOf(begun),
                      .used = numberOf(kernel) + numberOf(user),
                      .isRunner = lstrcmpiW(entry.szExeFile, runnerName) == 0};
}

} // namespace

ProcessTable readProcesses()
{
    ProcessTable processes;
    const HANDLE taken = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (taken == INVALID_HANDLE_VALUE)
        return processes;
    const Handle snapshot(taken);
    PROCESSENTRY32W entry = {};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(taken, &entry); more; more = Process32NextW(taken, &entry)) {
        if (const auto use = useOf(entry))
            processes.emplace(entry.th32ProcessID, *use);
    }
    return processes;
}

// Windows adds the times of a process that has ended to nobody's, and gives its children no other
// parent: both then count as other programs' work. So a job of many short-lived processes looks
// like somebody else's, and the machine busier than it is to others, never idler.
std::optional<ProcessorTimes> readProcessorTimes()
{
    FILETIME idle = {};
    FILETIME kernel = {}; // idle is in it
    FILETIME user = {};
    if (!GetSystemTimes(&idle, &kernel, &user))
        return std::nullopt;
    ProcessorTimes times;
    times.total = numberOf(kernel) + numberOf(user);
    times.busy = times.total > numberOf(idle) ? times.total - numberOf(idle) : 0;
    times.ours = usedByOurs(readProcesses(), GetCurrentProcessId());
    return times;
}

std::optional<double> readMemoryPercent()
{
    MEMORYSTATUSEX memory = {};
    memory.dwLength = sizeof memory;
    if (!GlobalMemoryStatusEx(&memory) || memory.ullTotalPhys == 0
        || memory.ullAvailPhys > memory.ullTotalPhys)
        return std::nullopt;
    return 100.0
        - 100.0 * static_cast<double>(memory.ullAvailPhys)
        / static_cast<double>(memory.ullTotalPhys);
}

} // namespace sem
