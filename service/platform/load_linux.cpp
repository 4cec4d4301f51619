#include "service/platform/load_linux.h"

#include "service/platform/processuse.h"

#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr const char *runnerName = "semanticatask-r"; // the kernel keeps 15 characters

// Empty: there is no such file any more.
std::string readFile(const std::string &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    std::string text;
    char piece[8192];
    ssize_t size = 0;
    while ((size = read(file, piece, sizeof piece)) > 0)
        text.append(piece, static_cast<std::size_t>(size));
    close(file);
    return text;
}

// Others have runners, too.
bool isOurUsers(const std::string &folder)
{
    struct stat found = {};
    return stat(folder.c_str(), &found) == 0 && found.st_uid == geteuid();
}

// "12 (name) S 1 …": a name may itself contain spaces and parentheses.
std::optional<ProcessUse> useOf(const std::string &folder)
{
    const std::string text = readFile(folder + "/stat");
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close + 2 >= text.size())
        return std::nullopt;
    ProcessUse process;
    process.isRunner =
        text.compare(open + 1, close - open - 1, runnerName) == 0 && isOurUsers(folder);
    // From field 3 on: state, parent, …; utime, stime, cutime and cstime are fields 14 to 17.
    const char *rest = text.c_str() + close + 2;
    for (int field = 3; *rest != '\0' && field <= 17; ++field) {
        if (field == 4)
            process.parent = std::strtoull(rest, nullptr, 10);
        if (field >= 14)
            process.used += std::strtoull(rest, nullptr, 10);
        const char *space = std::strchr(rest, ' ');
        if (!space)
            return std::nullopt;
        rest = space + 1;
    }
    return process;
}

ProcessTable processesIn(const std::string &proc)
{
    ProcessTable processes;
    DIR *folder = opendir(proc.c_str());
    if (!folder)
        return processes;
    while (const dirent *entry = readdir(folder)) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        if (const auto process = useOf(proc + '/' + entry->d_name))
            processes.emplace(std::strtoull(entry->d_name, nullptr, 10), *process);
    }
    closedir(folder);
    return processes;
}

} // namespace

std::optional<ProcessorTimes> readProcessorTimes()
{
    return readProcessorTimesFrom("/proc", static_cast<std::uint64_t>(getpid()));
}

std::optional<ProcessorTimes> readProcessorTimesFrom(const std::string &proc, std::uint64_t self)
{
    const std::string text = readFile(proc + "/stat");
    if (!text.starts_with("cpu "))
        return std::nullopt;
    // user nice system idle iowait irq softirq steal; guests are in user already.
    std::uint64_t values[8] = {};
    const char *rest = text.c_str() + 4;
    for (std::uint64_t &value : values) {
        char *end = nullptr;
        value = std::strtoull(rest, &end, 10);
        rest = end;
    }
    constexpr int idle = 3;
    constexpr int waiting = 4;
    ProcessorTimes times;
    for (const std::uint64_t value : values)
        times.total += value;
    times.busy = times.total - values[idle] - values[waiting];
    times.ours = usedByOurs(processesIn(proc), self);
    return times;
}

std::optional<double> readMemoryPercent()
{
    return readMemoryPercentFrom("/proc");
}

std::optional<double> readMemoryPercentFrom(const std::string &proc)
{
    const std::string text = readFile(proc + "/meminfo");
    const auto valueOf = [&text](const char *name) -> std::optional<double> {
        const std::size_t found = text.find(name);
        if (found == std::string::npos)
            return std::nullopt;
        return std::strtod(text.c_str() + found + std::strlen(name), nullptr);
    };
    const auto total = valueOf("MemTotal:");
    const auto available = valueOf("MemAvailable:");
    if (!total || !available || *total <= 0)
        return std::nullopt;
    return 100.0 - 100.0 * *available / *total;
}

} // namespace sem
