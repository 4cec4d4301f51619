#include "service/runner/platform.h"

#include "service/runner/descriptor.h"

#include <cstdlib>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace sem {

bool adoptOrphans()
{
    return false;
}

// There is no such request here; the service sweeps up after a runner that was killed.
void dieWithParent() { }

void stepBack()
{
    setpriority(PRIO_DARWIN_PROCESS, 0, PRIO_DARWIN_BG);
    setpriority(PRIO_PROCESS, 0, 10);
}

bool enterControlGroup(const char *)
{
    return false;
}

void closeInheritedDescriptors()
{
    DIR *listing = opendir("/dev/fd");
    if (!listing)
        return;
    while (const dirent *entry = readdir(listing)) {
        const int descriptor = std::atoi(entry->d_name);
        if (descriptor > STDERR_FILENO && descriptor != dirfd(listing))
            close(descriptor);
    }
    closedir(listing);
}

bool reserveRoom(int descriptor, off_t bytes)
{
    fstore_t room = {};
    room.fst_flags = F_ALLOCATEALL;
    room.fst_posmode = F_PEOFPOSMODE;
    room.fst_length = bytes;
    return retried([&] { return fcntl(descriptor, F_PREALLOCATE, &room); }) == 0;
}

std::string bootId()
{
    char text[64];
    std::size_t size = sizeof text;
    if (sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) != 0 || size == 0)
        return {};
    return std::string(text, size - 1); // without the final NUL
}

std::chrono::milliseconds awakeTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::nanoseconds(clock_gettime_nsec_np(CLOCK_UPTIME_RAW)));
}

std::int64_t bytesOfPeak(long maxRss)
{
    return maxRss;
}

} // namespace sem
