#include "tests/windows/probe/process.h"

#include <memory>
#include <type_traits>

namespace {

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

std::wstring beside(const std::wstring &program)
{
    wchar_t own[MAX_PATH];
    GetModuleFileNameW(nullptr, own, MAX_PATH);
    const std::wstring path(own);
    return path.substr(0, path.find_last_of(L'\\') + 1) + program;
}

} // namespace

void endAllWithThis()
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // closed when this process ends
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    AssignProcessToJobObject(job, GetCurrentProcess());
}

DWORD start(const std::wstring &program, const std::wstring &arguments)
{
    std::wstring command = L'"' + beside(program) + L"\" " + arguments;
    STARTUPINFOW info = {};
    info.cb = sizeof info;
    PROCESS_INFORMATION made = {};
    if (!CreateProcessW(nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr,
                        &info, &made))
        return 0;
    const Handle process(made.hProcess);
    const Handle thread(made.hThread);
    return made.dwProcessId;
}

std::chrono::milliseconds usedByThis()
{
    FILETIME begun = {};
    FILETIME ended = {};
    FILETIME kernel = {};
    FILETIME user = {};
    GetProcessTimes(GetCurrentProcess(), &begun, &ended, &kernel, &user);
    const auto unitsOf = [](const FILETIME &time) {
        return static_cast<long long>(time.dwHighDateTime) << 32 | time.dwLowDateTime;
    };
    return std::chrono::milliseconds((unitsOf(kernel) + unitsOf(user)) / 10'000);
}

DWORD resultOf(DWORD id)
{
    const Handle process(OpenProcess(SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id));
    DWORD result = 0;
    WaitForSingleObject(process.get(), INFINITE);
    GetExitCodeProcess(process.get(), &result);
    return result;
}
