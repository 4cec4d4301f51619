#include "shared/platform/stopsignal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sem {

namespace {

int wakeEnd = -1; // a handler can reach nothing else

void onStopSignal(int)
{
    const int before = errno;
    // A full pipe is fine: there is something to read already.
    [[maybe_unused]] const ssize_t written = write(wakeEnd, "s", 1);
    errno = before;
}

} // namespace

int catchStopSignals()
{
    std::array<int, 2> ends = {};
    if (pipe(ends.data()) != 0)
        return -1;
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    wakeEnd = ends[1];

    struct sigaction stop = {};
    stop.sa_handler = onStopSignal;
    stop.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &stop, nullptr);
    sigaction(SIGINT, &stop, nullptr);
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGHUP, &ignore, nullptr);
    sigaction(SIGPIPE, &ignore, nullptr);

    // Whoever started us may have left them blocked.
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGINT);
    pthread_sigmask(SIG_UNBLOCK, &stops, nullptr);
    return ends[0];
}

} // namespace sem
