#include "service/runner/platform.h"

#include "service/runner/descriptor.h"

#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <linux/ioprio.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sem {

bool adoptOrphans()
{
    return prctl(PR_SET_CHILD_SUBREAPER, 1) == 0;
}

void dieWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void stepBack()
{
    setpriority(PRIO_PROCESS, 0, 10);
    constexpr int lowest = IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, IOPRIO_NR_LEVELS - 1);
    syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, lowest); // the C library has no wrapper
    const sched_param none = {};
    sched_setscheduler(0, SCHED_BATCH, &none);
    // Where sessions are scheduled as groups, niceness counts only among the members of one; this
    // is the group's own. The kernel takes one such request at a time, so a burst of starts may
    // miss.
    const Descriptor group(open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC));
    if (group)
        writeAll(group.number(), "10");
}

bool enterControlGroup(const char *folder)
{
    const std::string path = std::string(folder) + "/cgroup.procs";
    const Descriptor members(open(path.c_str(), O_WRONLY | O_CLOEXEC));
    return members && writeAll(members.number(), "0");
}

void closeInheritedDescriptors()
{
    closefrom(STDERR_FILENO + 1);
}

bool reserveRoom(int descriptor, off_t bytes)
{
    do
        errno = posix_fallocate(descriptor, 0, bytes); // returns the error, does not set it
    while (errno == EINTR);
    return errno == 0;
}

std::string bootId()
{
    char text[64];
    const Descriptor file(open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC));
    if (!file)
        return {};
    const ssize_t size = retried([&] { return read(file.number(), text, sizeof text); });
    // Without the line's end.
    return size > 1 ? std::string(text, static_cast<std::size_t>(size) - 1) : std::string();
}

std::chrono::milliseconds awakeTime()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

std::int64_t bytesOfPeak(long maxRss)
{
    return std::int64_t{maxRss} * 1024;
}

} // namespace sem
