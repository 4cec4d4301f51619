#pragma once

#include "tests/chaos/systemcall.h"

#include <map>
#include <string>
#include <utility>

namespace killat {

enum class Program {
    Service, // and all its threads
    Starting, // what the service has forked, until it is the runner
    Runner,
    Command, // what the runner has forked, until it is the command
};

enum class Edge {
    Entry, // the call has not been carried out
    Exit, // it has, and its caller does not know yet
};

// The moment at which to strike, and whom.
struct Plan
{
    Program watched = Program::Service;
    Family call = Family::Any;
    Edge edge = Edge::Entry;
    std::string path = {}; // a part of it; empty: any
    int count = 1; // the how manieth such call
    Program victim = Program::Service; // or the runner
};

// Follows a service and what it starts, system call by system call, and kills one process of them
// at one moment. Commands themselves are not followed. Everybody else stands still from that moment
// until they are released and the tracer's process ends.
class Tracer final
{
public:
    explicit Tracer(Plan plan)
        : m_plan(std::move(plan))
    { }

    // Takes hold of all threads of a running service. False: not permitted (errno).
    bool attach(pid_t service);

    // Returns the victim's pid once it is dead; 0 if the moment cannot come any more.
    pid_t run();

    // Lets them have the signals that came while they stood still.
    void release();

private:
    struct Thread
    {
        Program program = Program::Service;
        pid_t process = 0;
        bool counts = false; // that call is one of those that are waited for
    };

    bool attachThread(pid_t id);
    void onStop(pid_t id, int status);
    void onSystemCall(pid_t id, Thread &thread);
    void onNewThread(pid_t parent);
    void onExecuted(pid_t id, Thread &thread);
    void onEnded(pid_t id);
    void count();
    void strike();
    bool isCounted(pid_t id, const SystemCall &call) const;
    void resume(pid_t id, int signal = 0);

    const Plan m_plan;
    std::map<pid_t, Thread> m_threads;
    std::map<pid_t, int> m_early; // children that stopped before their parent told of them
    std::map<pid_t, int> m_undelivered; // signals, by who is to get them
    pid_t m_service = 0;
    pid_t m_runner = 0;
    int m_counted = 0;
    pid_t m_struck = 0;
    bool m_over = false;
};

} // namespace killat
