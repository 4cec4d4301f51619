#include "service/runner/processtree.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>

namespace sem {

bool ProcessTree::hold()
{
    std::vector<pid_t> held;
    bool settled = true;
    for (const Process &process : descendants(m_session, SIGSTOP)) {
        if (process.state == Process::State::Dead)
            continue;
        held.push_back(process.id);
        if (process.state == Process::State::Active && !process.refused)
            settled = false;
    }
    settled = settled && held == m_held;
    m_held = std::move(held);
    return settled;
}

ProcessTree::Reach ProcessTree::signal(int number) const
{
    Reach reach;
    for (const Process &process : descendants(m_session)) {
        if (process.state == Process::State::Dead)
            continue;
        if (kill(process.id, number) == 0)
            ++reach.reached;
        else if (errno == EPERM)
            ++reach.refused;
    }
    return reach;
}

std::chrono::nanoseconds ProcessTree::cpuTime() const
{
    rusage ended = {};
    getrusage(RUSAGE_CHILDREN, &ended);
    std::chrono::nanoseconds sum =
        std::chrono::seconds(ended.ru_utime.tv_sec + ended.ru_stime.tv_sec)
        + std::chrono::microseconds(ended.ru_utime.tv_usec + ended.ru_stime.tv_usec);
    for (const Process &process : descendants(m_session))
        sum += cpuTimeOf(process.id);
    return sum;
}

int ProcessTree::count() const
{
    const std::vector<Process> all = descendants(m_session);
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Process &process) {
        return process.state != Process::State::Dead;
    }));
}

} // namespace sem
