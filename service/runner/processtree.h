#pragma once

#include <chrono>
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
    bool refused = false; // not ours to signal, for example a `sudo`
};

// All processes that descend from this one, parents before their children. A look at a moving
// thing: what forks meanwhile may be missing. `session` is the command's; where orphans do not come
// back to us, its members count as descendants too.
//
// A `signal` other than 0 is sent to each the moment it is found: those that live for less than a
// look takes are out of reach afterwards.
std::vector<Process> descendants(pid_t session, int signal = 0);

// Processor time that a process and its threads have used so far; 0 if it is gone.
std::chrono::nanoseconds cpuTimeOf(pid_t id);

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
        int refused = 0; // not ours to signal
    };
    // Sends a signal to each process that is not dead.
    Reach signal(int number) const;

    // Processes that are not dead.
    int count() const;

    // Processor time of those that live and of those that have been waited for.
    std::chrono::nanoseconds cpuTime() const;

private:
    pid_t m_session;
    std::vector<pid_t> m_held;
};

} // namespace sem
