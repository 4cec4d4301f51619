#include "service/platform/controlgroup.h"

#include <fstream>
#include <sstream>

namespace sem {

namespace {

// "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw", see proc(5).
std::string mountPoint()
{
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        if (line.find(" - cgroup2 ") == std::string::npos)
            continue;
        std::istringstream fields(line);
        std::string field;
        for (int i = 0; i < 5; ++i)
            fields >> field;
        return field;
    }
    return {};
}

} // namespace

std::string ownControlGroup()
{
    const std::string mounted = mountPoint();
    if (mounted.empty())
        return {};
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        if (line.starts_with("0::/"))
            return mounted + line.substr(3);
    }
    return {};
}

} // namespace sem
