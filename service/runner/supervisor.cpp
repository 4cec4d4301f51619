#include "service/runner/supervisor.h"

#include "service/runner/attemptfolder.h"
#include "service/runner/failure.h"
#include "service/runner/options.h"
#include "service/runner/platform.h"
#include "service/runner/signals.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sem {

using namespace std::chrono_literals;

namespace {

// Somebody outside the tree may hold the output open for ever.
constexpr auto longestDrain = 1s;

// After so many passes (more than a second) something multiplies faster than it can be held.
constexpr int mostHoldPasses = 50;
constexpr auto longestPassInterval = 1s;

// Processes may end as fast as they can be reaped, and orders are not to wait for that.
constexpr int mostReapedATurn = 100;

// So late, at most, is it noticed that the wall clock was set.
constexpr std::chrono::milliseconds longestNap = 60s;

std::chrono::milliseconds wallClock()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
}

std::chrono::milliseconds toMilliseconds(const timeval &time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec));
}

} // namespace

Supervisor::Supervisor(const Options &options, const AttemptFolder &folder, bool adoptsOrphans)
    : m_options(options)
    , m_folder(folder)
    , m_adoptsOrphans(adoptsOrphans)
    , m_log(folder, options.logLimit)
    , m_stalling(options.stallTimeout)
{ }

Outcome Supervisor::run()
{
    m_outcome.startedAt = wallClock();
    if (start()) {
        while (!isDone()) {
            waitForEvents();
            // Before reap(), so that a child ending after it wakes the next wait.
            const Signals signals = takeSignals();
            // Before any order, so that a command that has ended by itself keeps its own result.
            reap();
            if (signals.controlChanged)
                obey(m_folder.read("control"));
            if (signals.terminate)
                stop("shutdown", m_options.grace);
            advance();
        }
        m_outcome.spawnError = m_command.spawnError();
    } else {
        m_outcome.finishedAt = wallClock();
    }

    rusage used = {};
    getrusage(RUSAGE_CHILDREN, &used);
    m_outcome.cpuTime = toMilliseconds(used.ru_utime) + toMilliseconds(used.ru_stime);
    m_outcome.peakRss = bytesOfPeak(used.ru_maxrss);
    m_outcome.running = m_running.elapsed();
    m_outcome.outputBytes = m_log.length();
    m_outcome.droppedBytes = m_log.dropped();
    return m_outcome;
}

// False if there is no command: it was stopped before, or could not be forked.
bool Supervisor::start()
{
    // In this order: what is written to `control` after it was read comes with a signal that stays.
    const Signals signals = takeSignals();
    obey(m_folder.read("control"));
    if (signals.terminate)
        stop("shutdown", m_options.grace);
    if (m_stopReason) {
        m_outcome.stopReason = m_stopReason;
        return false;
    }

    std::optional<Pipe> output = makePipe();
    if (!output || !setNonBlocking(output->readEnd.number())) {
        m_outcome.spawnError = SpawnError{.step = "output", .error = errno};
        return false;
    }
    m_outcome.spawnError = m_command.fork(m_options, m_folder, output->writeEnd);
    if (m_outcome.spawnError)
        return false;

    m_tree = ProcessTree(m_command.id());
    m_output = std::move(output->readEnd);
    recordStart();
    // Held before the gate opens, a command that is wanted frozen does not run at all.
    if (m_frozen)
        kill(m_command.id(), SIGSTOP);
    else
        m_running.start();
    m_command.release();
    return true;
}

void Supervisor::recordStart() const
{
    const std::string command = std::to_string(m_command.id());
    const std::string started = R"({"version":1,"boot_id":")" + bootId() + R"(","runner":)"
        + std::to_string(getpid()) + R"(,"command":)" + command + R"(,"session":)" + command
        + "}\n";
    if (!m_folder.replace("started", started))
        fail("recording the start of the command");
}

bool Supervisor::isDone() const
{
    return m_phase == Phase::Draining && (!m_output || awakeTime() >= m_phaseEnd);
}

void Supervisor::waitForEvents()
{
    pollfd watched[] = {
        {.fd = signalDescriptor(), .events = POLLIN, .revents = 0},
        {.fd = m_output.number(), .events = POLLIN, .revents = 0},
    };
    // An interruption is a signal, and the loop looks at those anyway.
    if (poll(watched, std::size(watched), pollTimeout()) > 0 && watched[1].revents != 0)
        readOutput();
}

int Supervisor::pollTimeout() const
{
    if (m_moreToReap)
        return 0;
    constexpr Milliseconds never = 1h; // an idle look once an hour costs nothing
    Milliseconds wait = never;
    const auto wakeAt = [&, now = awakeTime()](Milliseconds moment) {
        wait = std::clamp(moment - now, 0ms, wait);
    };

    switch (m_phase) {
    case Phase::Running:
        if (m_freezing)
            wakeAt(m_nextPass);
        if (m_options.timeout > 0ms && m_running.isRunning())
            wait = std::clamp(m_options.timeout - m_running.elapsed(), 0ms, wait);
        if (m_stalling.isOn() && m_running.isRunning())
            wait = std::clamp(m_stalling.nextLook() - m_running.elapsed(), 0ms, wait);
        if (m_options.deadline > 0ms) // somebody may set the clock
            wait = std::clamp(m_options.deadline - wallClock(), 0ms, std::min(wait, longestNap));
        break;
    case Phase::Holding:
    case Phase::Killing:
        wakeAt(m_nextPass);
        break;
    case Phase::Asked:
        wakeAt(m_phaseEnd);
        // Nobody tells us of the end of a process that is not our child.
        if (!m_adoptsOrphans)
            wait = std::min(wait, 100ms);
        break;
    case Phase::Draining:
        wakeAt(m_phaseEnd);
        break;
    }
    return static_cast<int>(wait.count());
}

void Supervisor::readOutput()
{
    // One piece a turn: a flood of output must not keep a stop waiting.
    const ssize_t size =
        retried([&] { return read(m_output.number(), m_buffer.data(), m_buffer.size()); });
    if (size > 0)
        m_log.append({m_buffer.data(), static_cast<std::size_t>(size)});
    else if (size == 0 || errno != EAGAIN)
        m_output.close();
}

void Supervisor::reap()
{
    int status = 0;
    int count = 0;
    pid_t id = 0;
    while (count < mostReapedATurn
           && (id = retried([&] { return waitpid(-1, &status, WNOHANG); })) > 0) {
        ++count;
        if (id == m_command.id()) {
            m_ended = true;
            m_running.stop();
            m_outcome.waitStatus = status;
            m_outcome.finishedAt = wallClock();
        }
    }
    m_childless = id < 0;
    m_moreToReap = id > 0;
}

void Supervisor::advance()
{
    switch (m_phase) {
    case Phase::Running:
        if (m_ended)
            endedByItself();
        else if (timeoutIsOver())
            stop("timeout", m_options.grace);
        else if (deadlineHasPassed())
            stop("deadline", m_options.grace);
        else if (m_running.isRunning()
                 && m_stalling.isStalled(m_running.elapsed(), m_log.length(), m_tree))
            stop("stalled", m_options.grace);
        else if (m_freezing && passIsDue())
            m_freezing = !m_tree.hold();
        break;
    case Phase::Holding:
        if (m_ended)
            endedByItself();
        else if (passIsDue() && (m_tree.hold() || m_passes >= mostHoldPasses))
            askToEnd();
        break;
    case Phase::Asked:
        if (treeIsGone())
            startDraining();
        else if (awakeTime() >= m_phaseEnd)
            startKilling();
        break;
    case Phase::Killing:
        if (treeIsGone())
            startDraining();
        else if (passIsDue())
            killOnce();
        break;
    case Phase::Draining:
        break;
    }
}

void Supervisor::obey(std::string_view control)
{
    const std::optional<Wanted> wanted = parseWanted(control);
    if (!wanted)
        return;
    switch (wanted->state) {
    case Wanted::State::Run:
        thaw();
        break;
    case Wanted::State::Freeze:
        freeze();
        break;
    case Wanted::State::Stop:
        stop(wanted->reason, wanted->grace);
        break;
    }
}

void Supervisor::freeze()
{
    if (m_phase != Phase::Running || m_ended)
        return;
    m_running.stop();
    m_frozen = true;
    m_freezing = true;
    restartPasses();
}

void Supervisor::thaw()
{
    if (m_phase != Phase::Running || m_ended || !m_frozen)
        return;
    m_frozen = false;
    m_freezing = false;
    m_tree.signal(SIGCONT);
    m_running.start();
}

// A second stop cannot change the reason, only shorten the grace.
void Supervisor::stop(const char *reason, Milliseconds grace)
{
    if (m_phase == Phase::Running && !m_ended) {
        m_stopReason = reason;
        m_grace = grace;
        m_phase = Phase::Holding;
        restartPasses();
    } else if (m_phase == Phase::Holding) {
        m_grace = std::min(m_grace, grace);
    } else if (m_phase == Phase::Asked) {
        m_phaseEnd = std::min(m_phaseEnd, awakeTime() + grace);
    }
}

void Supervisor::endedByItself()
{
    if (treeIsGone()) {
        startDraining();
        return;
    }
    m_outcome.leftovers = m_tree.count();
    if (m_options.leftovers == Leftovers::Kill) {
        startKilling();
        return;
    }
    m_outcome.leftoversKept = m_outcome.leftovers > 0;
    if (m_frozen || m_phase == Phase::Holding)
        m_tree.signal(SIGCONT); // nobody else would wake them
    startDraining();
}

void Supervisor::askToEnd()
{
    reap();
    if (m_ended) // while it was being held; the next turn sees it
        return;
    if (m_grace == 0ms) {
        startKilling();
        return;
    }
    // What is held gets exactly one SIGTERM, also those whose parent will be gone in a moment.
    if (m_tree.signal(SIGTERM).reached > 0)
        m_outcome.stopReason = m_stopReason;
    m_tree.signal(SIGCONT);
    m_running.start();
    m_phase = Phase::Asked;
    m_phaseEnd = awakeTime() + m_grace;
}

void Supervisor::startKilling()
{
    m_phase = Phase::Killing;
    restartPasses();
}

void Supervisor::killOnce()
{
    // Held first, so that no supervisor in the tree restarts what dies and no fork gets away.
    if (!m_tree.hold() && m_passes < mostHoldPasses)
        return;
    const ProcessTree::Reach reach = m_tree.signal(SIGKILL);
    if (!m_ended && reach.reached > 0)
        m_outcome.stopReason = m_stopReason;
    if (m_ended && !m_outcome.stopReason) // what was too quick to be counted
        m_outcome.leftovers = std::max(m_outcome.leftovers, reach.reached);
    if (m_ended && reach.reached == 0 && reach.refused > 0) {
        m_outcome.leftoversKept = true; // not ours to kill: they would keep the attempt for ever
        startDraining();
    }
}

void Supervisor::startDraining()
{
    m_phase = Phase::Draining;
    m_phaseEnd = awakeTime() + longestDrain;
}

bool Supervisor::treeIsGone() const
{
    return m_childless && (m_adoptsOrphans || m_tree.count() == 0);
}

bool Supervisor::deadlineHasPassed() const
{
    return m_options.deadline > 0ms && wallClock() >= m_options.deadline;
}

bool Supervisor::timeoutIsOver() const
{
    return m_options.timeout > 0ms && m_running.elapsed() >= m_options.timeout;
}

void Supervisor::restartPasses()
{
    m_passes = 0;
    m_nextPass = 0ms;
}

bool Supervisor::passIsDue()
{
    const Milliseconds now = awakeTime();
    if (now < m_nextPass)
        return false;
    ++m_passes;
    m_nextPass = now + std::min<Milliseconds>(Milliseconds(m_passes), longestPassInterval);
    return true;
}

} // namespace sem
