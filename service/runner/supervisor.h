#pragma once

#include "service/runner/command.h"
#include "service/runner/control.h"
#include "service/runner/descriptor.h"
#include "service/runner/outcome.h"
#include "service/runner/outputlog.h"
#include "service/runner/processtree.h"
#include "service/runner/stallwatch.h"
#include "service/runner/stopwatch.h"

#include <array>
#include <chrono>

namespace sem {

class AttemptFolder;
struct Options;

// Runs one command from start to end: takes its output, keeps its time, does what the service wants
// of it, and leaves no process behind unless told to. One loop around poll(), nothing else waits.
class Supervisor final
{
public:
    // `adoptsOrphans`: no descendant of ours can end up as somebody else's child. Both references
    // must outlive the supervisor.
    Supervisor(const Options &options, const AttemptFolder &folder, bool adoptsOrphans);

    // Returns when the command has ended and its processes are dealt with.
    Outcome run();

private:
    using Milliseconds = std::chrono::milliseconds;

    enum class Phase {
        Running,
        Holding, // a stop is wanted; first nothing of the tree may run, so that none escapes it
        Asked, // everything got its SIGTERM and has the grace to end
        Killing,
        Draining, // the processes are dealt with, the last output comes in
    };

    bool start();
    void recordStart() const;

    bool isDone() const;
    void waitForEvents();
    int pollTimeout() const;
    void readOutput();
    void reap();
    void advance();

    void obey(std::string_view control);
    void freeze();
    void thaw();
    void stop(const char *reason, Milliseconds grace);

    void endedByItself();
    void askToEnd();
    void startKilling();
    void killOnce();
    void startDraining();

    bool treeIsGone() const;
    bool timeoutIsOver() const;
    bool deadlineHasPassed() const;
    void restartPasses();
    bool passIsDue();

    const Options &m_options;
    const AttemptFolder &m_folder;
    bool m_adoptsOrphans;

    Command m_command;
    ProcessTree m_tree;
    Descriptor m_output;
    OutputLog m_log;
    std::array<char, 64 * 1024> m_buffer; // as much as a pipe holds
    Stopwatch m_running;
    StallWatch m_stalling;
    Outcome m_outcome;

    Phase m_phase = Phase::Running;
    bool m_ended = false; // the command itself
    bool m_childless = false;
    bool m_moreToReap = false;
    bool m_frozen = false; // wanted; reached once m_freezing is over
    bool m_freezing = false;
    const char *m_stopReason = nullptr;
    Milliseconds m_grace{0};
    Milliseconds m_phaseEnd{0}; // of Asked and Draining, on the clock of awakeTime()

    // A moving tree is held or killed in passes, ever farther apart.
    int m_passes = 0;
    Milliseconds m_nextPass{0};
};

} // namespace sem
