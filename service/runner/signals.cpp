#include "service/runner/signals.h"

#include "service/runner/descriptor.h"

#include <csignal>
#include <unistd.h>

namespace sem {

namespace {

// A handler can reach nothing but globals. The flags remember, the pipe wakes: a full pipe may lose
// a byte, never a signal.
volatile std::sig_atomic_t controlChanged = 0;
volatile std::sig_atomic_t terminateAsked = 0;
int wakeUpRead = -1;
int wakeUpWrite = -1;

void onSignal(int number)
{
    const int savedErrno = errno;
    if (number == SIGUSR1)
        controlChanged = 1;
    else if (number == SIGTERM)
        terminateAsked = 1;
    [[maybe_unused]] const auto written = write(wakeUpWrite, "", 1);
    errno = savedErrno;
}

} // namespace

bool installSignalHandlers()
{
    std::optional<Pipe> wakeUp = makePipe();
    if (!wakeUp || !setNonBlocking(wakeUp->readEnd.number())
        || !setNonBlocking(wakeUp->writeEnd.number()))
        return false;
    // Open until the process ends, like the handlers that use them.
    static const Pipe kept = std::move(*wakeUp);
    wakeUpRead = kept.readEnd.number();
    wakeUpWrite = kept.writeEnd.number();

    struct sigaction handled = {};
    handled.sa_handler = onSignal;
    handled.sa_flags = SA_RESTART | SA_NOCLDSTOP;
    for (const int number : {SIGCHLD, SIGUSR1, SIGTERM}) {
        if (sigaction(number, &handled, nullptr) != 0)
            return false;
    }
    for (const int number : {SIGHUP, SIGINT, SIGQUIT, SIGTTOU, SIGPIPE, SIGXFSZ})
        std::signal(number, SIG_IGN);

    sigset_t none;
    sigemptyset(&none);
    return sigprocmask(SIG_SETMASK, &none, nullptr) == 0;
}

int signalDescriptor()
{
    return wakeUpRead;
}

Signals takeSignals()
{
    // First the pipe, then the flags: what arrives in between wakes the next poll().
    char bytes[64];
    while (read(wakeUpRead, bytes, sizeof bytes) > 0) { }

    Signals taken;
    if (controlChanged) {
        controlChanged = 0;
        taken.controlChanged = true;
    }
    if (terminateAsked) {
        terminateAsked = 0;
        taken.terminate = true;
    }
    return taken;
}

void resetSignals()
{
    for (int number = 1; number < NSIG; ++number)
        std::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace sem
