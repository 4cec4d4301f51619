#include "service/platform/descriptorlimit.h"

#include <algorithm>
#include <climits>
#include <fcntl.h>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace sem {

namespace {

// 256 connections, and for each of 256 running jobs the pipes and handles of a started process.
constexpr rlim_t enough = 4096;

} // namespace

int raiseDescriptorLimit()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < enough) {
        limit.rlim_cur = std::min(enough, limit.rlim_max);
        // If the system refuses, the old limit stands, and that is what is returned.
        static_cast<void>(setrlimit(RLIMIT_NOFILE, &limit));
    }
    return descriptorLimit();
}

int descriptorLimit()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return _POSIX_OPEN_MAX;
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
}

bool descriptorsLeft(int count)
{
    std::vector<int> opened;
    while (static_cast<int>(opened.size()) < count) {
        const int descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            break;
        opened.push_back(descriptor);
    }
    for (const int descriptor : opened)
        close(descriptor);
    return static_cast<int>(opened.size()) == count;
}

} // namespace sem
