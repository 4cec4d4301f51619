#include "cli/platform/interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sem {

namespace {

// A signal handler may do little more than write into a pipe; the event loop reads its other end.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int)
{
    [[maybe_unused]] const auto written = write(signalPipe[1], "", 1);
}

} // namespace

Interrupts::Interrupts()
{
    if (pipe(signalPipe.data()) != 0)
        return; // then Ctrl-C ends the program, which loses nothing but the second chance
    for (const int end : signalPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);

    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(signalPipe[0], &byte, 1) == 1)
            ++m_count;
    });
    std::signal(SIGINT, onSignal);
}

Interrupts::~Interrupts()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : signalPipe)
        close(std::exchange(end, -1));
}

} // namespace sem
