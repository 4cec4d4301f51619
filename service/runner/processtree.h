#pragma once

#include <sys/types.h>
#include <vector>

namespace sem {

struct Process
{
    enum class State { // the liveliest first
        Active, // runs, or will as soon as something wakes it
        Waiting, // inside the kernel, where not even a stop reaches it (a vfork() until its exec)
        Stopped,
        Dead, // not yet reaped
    };

    pid_t id = 0;
    State state = State::Active;
};

// All processes that descend from this one, parents before their children. A look at a moving
// thing: what forks meanwhile may be missing. `session` is the command's; where orphans do not come
// back to us, its members count as descendants too.
std::vector<Process> descendants(pid_t session);

// Signals for the command and everything that came of it.
class ProcessTree final
{
public:
    explicit ProcessTree(pid_t session = 0)
        : m_session(session)
    { }

    // Stops what is not stopped yet. True once two looks in a row found the same processes and none
    // of them able to fork; until then call it again, a moment later.
    bool hold();

    struct Reach
    {
        int reached = 0;
        int refused = 0; // not ours to signal, for example a `sudo`
    };
    // Sends a signal to each process that is not dead.
    Reach signal(int number) const;

    // Processes that are not dead.
    int count() const;

private:
    pid_t m_session;
    std::vector<pid_t> m_held;
};

} // namespace sem
