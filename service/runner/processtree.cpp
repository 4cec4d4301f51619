#include "service/runner/processtree.h"

#include <algorithm>
#include <cerrno>
#include <csignal>

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

int ProcessTree::count() const
{
    const std::vector<Process> all = descendants(m_session);
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Process &process) {
        return process.state != Process::State::Dead;
    }));
}

} // namespace sem
