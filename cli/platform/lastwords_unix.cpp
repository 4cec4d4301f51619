#include "cli/platform/lastwords.h"

#include <array>
#include <csignal>
#include <cstddef>
#include <poll.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr std::array endings{SIGHUP, SIGQUIT, SIGTERM};

// A handler can reach nothing else.
const char *said = nullptr;
size_t length = 0;

// The signal is blocked in here and then taken as if there had been no handler.
void onEnding(int signal)
{
    pollfd terminal{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    if (poll(&terminal, 1, 0) == 1) // else it is stopped, and would stop this, too
        [[maybe_unused]]
        const ssize_t written = write(STDOUT_FILENO, said, length);
    raise(signal);
}

} // namespace

LastWords::LastWords(const QByteArray &words)
    : m_words(words)
{
    said = m_words.constData();
    length = size_t(m_words.size());
    for (const int signal : endings) {
        struct sigaction usual = {};
        sigaction(signal, nullptr, &usual);
        if (usual.sa_handler == SIG_IGN) // as with nohup
            continue;
        struct sigaction last = {};
        last.sa_handler = onEnding;
        last.sa_flags = int(SA_RESETHAND);
        sigaction(signal, &last, nullptr);
    }
}

LastWords::~LastWords()
{
    for (const int signal : endings) {
        struct sigaction now = {};
        sigaction(signal, nullptr, &now);
        if (now.sa_handler == onEnding)
            std::signal(signal, SIG_DFL);
    }
}

} // namespace sem
