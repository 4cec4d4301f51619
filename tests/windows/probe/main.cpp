// Asks Windows what our platform folders ask it, prints the answers, and ends with 1 if they cannot
// be true. It is also every process that it needs for that.

#include "service/platform/load.h"
#include "service/platform/load_win.h"
#include "service/platform/power.h"
#include "service/platform/powerwatch.h"
#include "service/platform/sleepwatch.h"
#include "shared/platform/input.h"
#include "shared/platform/peercredentials.h"
#include "shared/platform/screen.h"
#include "tests/windows/probe/process.h"
#include "tray/platform/runkey.h"

#include <atomic>
#include <cstdio>
#include <map>
#include <string>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

bool isTrue(bool holds, const char *what)
{
    std::printf("%s: %s\n", holds ? "true" : "FALSE", what);
    return holds;
}

milliseconds timeOf(std::uint64_t units)
{
    return milliseconds(units / 10'000);
}

bool times()
{
    constexpr milliseconds work = 300ms;
    constexpr milliseconds slack = 100ms; // of clocks that tick 100 times a second
    const auto before = sem::readProcessorTimes();
    const milliseconds ownBefore = usedByThis();
    while (usedByThis() < ownBefore + work) { }
    const auto after = sem::readProcessorTimes();
    if (!isTrue(before && after, "the times can be read"))
        return false;
    const milliseconds total = timeOf(after->total - before->total);
    const milliseconds busy = timeOf(after->busy - before->busy);
    const milliseconds ours = timeOf(after->ours - before->ours);
    std::printf("total %lld ms, busy %lld ms, ours %lld ms\n", total.count(), busy.count(),
                ours.count());
    return isTrue(after->busy <= after->total && busy <= total, "no more is busy than there is")
        && isTrue(ours >= work - slack, "this process is ours")
        && isTrue(busy >= ours - slack, "what it does keeps the processors busy");
}

bool memory()
{
    const auto percent = sem::readMemoryPercent();
    std::printf("%.1f %%\n", percent.value_or(-1));
    return isTrue(percent && *percent > 0 && *percent < 100, "some memory is in use, some is not");
}

// Whose work counts as ours. The numbers are made up: asked for another process's times, Wine tells
// those of the asking one.
bool isOurs(DWORD worker)
{
    sem::ProcessTable processes = sem::readProcesses();
    for (auto &[id, process] : processes)
        process.used = id == worker ? 1 : 0;
    return processes.contains(worker) && sem::usedByOurs(processes, GetCurrentProcessId()) == 1;
}

bool processes()
{
    const DWORD child = start(L"probe.exe", L"wait");
    const DWORD orphan = resultOf(start(L"probe.exe", L"leave probe.exe"));
    const DWORD runner = resultOf(start(L"probe.exe", L"leave semanticatask-runner.exe"));
    const sem::ProcessTable table = sem::readProcesses();
    std::printf("%zu processes\n", table.size());
    return isTrue(table.contains(child) && table.contains(orphan) && table.contains(runner),
                  "all are seen")
        && isTrue(isOurs(GetCurrentProcessId()), "this process is ours")
        && isTrue(isOurs(child), "its child is ours")
        && isTrue(!isOurs(orphan), "a stranger is not")
        && isTrue(isOurs(runner), "a runner that somebody has left is ours")
        && isTrue(table.at(child).begun > table.at(GetCurrentProcessId()).begun,
                  "a child is younger than its parent");
}

bool power()
{
    const auto state = sem::readPower();
    if (!state) {
        std::puts("unknown");
        return true;
    }
    const int percent = state->batteryPercent.value_or(-1);
    std::printf("%s, %d %%%s\n", state->external ? "external" : "battery", percent,
                state->saver ? ", saver" : "");
    return isTrue(percent >= -1 && percent <= 100, "a percentage, or none");
}

bool input()
{
    const auto before = sem::readInputIdle();
    Sleep(200);
    const auto after = sem::readInputIdle();
    const milliseconds sinceStart(GetTickCount64());
    if (!isTrue(before && after, "it can be told"))
        return false;
    std::printf("%lld ms, then %lld ms\n", before->count(), after->count());
    return isTrue(*after >= *before + 100ms, "without input it grows as time goes by")
        && isTrue(*after <= sinceStart, "not longer than the machine runs");
}

// Nobody has locked anything here, and nothing is shown.
bool screen()
{
    const auto locked = sem::isScreenLocked();
    const auto full = sem::isScreenFull();
    std::printf("locked: %d, full: %d\n", locked ? int(*locked) : -1, full ? int(*full) : -1);
    return isTrue(!locked.value_or(false), "it is not locked")
        && isTrue(full.has_value(), "whether it is full can be told")
        && isTrue(!full.value_or(true), "it is not");
}

// On registering, Windows tells of what is.
bool powerwatch()
{
    std::atomic<int> calls = 0;
    {
        const sem::PowerWatch watch([&] { ++calls; });
        if (!isTrue(watch.isHearing(), "the system lets us hear"))
            return false;
    }
    const int told = calls;
    Sleep(50);
    return isTrue(calls == told, "whoever has left hears nothing more");
}

bool sleep()
{
    std::atomic<int> calls = 0;
    {
        const sem::SleepWatch watch([&](auto) { ++calls; });
        if (!isTrue(watch.isHearing(), "the system lets us hear"))
            return false;
    }
    return isTrue(calls == 0, "a machine that is awake says nothing");
}

bool peer()
{
    const std::wstring name = L"\\\\.\\pipe\\sem-probe-" + std::to_wstring(GetCurrentProcessId());
    const HANDLE server = CreateNamedPipeW(name.c_str(), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1,
                                           4096, 4096, 0, nullptr);
    const auto trusts = [server] {
        return sem::isTrustedClient(reinterpret_cast<std::intptr_t>(server));
    };
    if (!isTrue(!trusts(), "nobody is no trusted peer"))
        return false;
    const HANDLE client = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_EXISTING, 0, nullptr);
    return isTrue(client != INVALID_HANDLE_VALUE, "somebody connects")
        && isTrue(trusts(), "our own user is trusted")
        && isTrue(sem::isTrustedService(reinterpret_cast<std::intptr_t>(client)),
                  "our own user's service is trusted");
}

bool autostart()
{
    constexpr wchar_t name[] = L"SemanticaTask probe";
    constexpr wchar_t approvals[] =
        L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
    const std::wstring command = sem::quotedProgram(L"C:\\Program Files\\a b\\\u00fc.exe");
    const auto read = [&name] { return sem::readRunValue(name); };
    if (!isTrue(sem::setRunValue(name, {}) == 0, "what is not there can be removed")
        || !isTrue(read().failure == 0 && !read().command, "then there is nothing")
        || !isTrue(sem::setRunValue(name, command) == 0, "it can be written"))
        return false;
    const bool isKept = isTrue(read().command == command && read().isApproved, "as it was given");
    constexpr BYTE off[12] = {3};
    RegSetKeyValueW(HKEY_CURRENT_USER, approvals, name, REG_BINARY, off, sizeof off);
    const bool isSeen = isTrue(read().command && !read().isApproved, "who switches it off is seen");
    const bool isOverruled = isTrue(sem::setRunValue(name, command) == 0 && read().isApproved,
                                    "and overruled by switching it on");
    return isTrue(sem::setRunValue(name, {}) == 0 && !read().command, "it can be removed") && isKept
        && isSeen && isOverruled;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string role = argc > 1 ? argv[1] : "";
    if (role == "wait")
        Sleep(INFINITE);
    if (role == "leave") { // a program that waits, and then has no parent; the result is its id
        const std::string program = argc > 2 ? argv[2] : "";
        return static_cast<int>(start({program.begin(), program.end()}, L"wait"));
    }

    endAllWithThis();
    const std::map<std::string, bool (*)()> questions{
        {"times", times},           {"memory", memory}, {"processes", processes}, {"power", power},
        {"powerwatch", powerwatch}, {"input", input},   {"sleep", sleep},         {"peer", peer},
        {"autostart", autostart},   {"screen", screen},
    };
    const auto question = questions.find(role);
    return question != questions.end() && question->second() ? 0 : 1;
}
