#include "service/runner/command.h"

#include "service/runner/attemptfolder.h"
#include "service/runner/options.h"
#include "service/runner/platform.h"
#include "service/runner/signals.h"

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

namespace {

// The umask of a normal login: a job's files are no more secret than a user's own. (The runner's
// is stricter, and not for the job to inherit.)
constexpr mode_t usualUmask = 022;

constexpr int notStarted = 127; // nobody sees it: the report or the lost runner says more

// The child's way to the command. All its descriptors from 3 on are closed on exec.
class Child final
{
public:
    Child(const Options &options, const AttemptFolder &folder, pid_t runner, int report)
        : m_options(options)
        , m_folder(folder)
        , m_runner(runner)
        , m_report(report)
    { }

    [[noreturn]] void become(int output, int gate) const
    {
        setsid();
        dieWithParent();
        if (getppid() != m_runner) // it was already gone
            _exit(notStarted);
        resetSignals();
        umask(usualUmask);
        if (m_options.niceness == Niceness::Background)
            stepBack();

        feedStdin();
        if (dup2(output, STDOUT_FILENO) < 0 || dup2(output, STDERR_FILENO) < 0)
            giveUp("output");
        if (m_options.workingDirectory && chdir(m_options.workingDirectory) != 0)
            giveUp("chdir");

        char byte = 0;
        if (retried([&] { return read(gate, &byte, 1); }) != 1)
            _exit(notStarted);
        execvp(m_options.command[0], m_options.command);
        giveUp("exec");
    }

private:
    void feedStdin() const
    {
        const Descriptor source = m_options.feedStdin
            ? m_folder.open("stdin", O_RDONLY)
            : Descriptor(open("/dev/null", O_RDONLY | O_CLOEXEC));
        if (!source || dup2(source.number(), STDIN_FILENO) < 0)
            giveUp("stdin");
    }

    [[noreturn]] void giveUp(const char *step) const
    {
        // The address means the same in the parent: it is the same program.
        const SpawnError error{.step = step, .error = errno};
        [[maybe_unused]] const auto written = write(m_report, &error, sizeof error);
        _exit(notStarted);
    }

    const Options &m_options;
    const AttemptFolder &m_folder;
    pid_t m_runner;
    int m_report;
};

} // namespace

std::optional<SpawnError> Command::fork(const Options &options, const AttemptFolder &folder,
                                        const Descriptor &output)
{
    std::optional<Pipe> gate = makePipe();
    std::optional<Pipe> report = makePipe();
    if (!gate || !report)
        return SpawnError{.step = "fork", .error = errno};

    const pid_t runner = getpid();
    // A signal that comes before the child has handlers of its own would run ours there, and be
    // lost: it waits until the child has set them and unblocks all.
    sigset_t all = {};
    sigset_t before = {};
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    m_id = ::fork();
    const int forkError = errno;
    if (m_id != 0)
        sigprocmask(SIG_SETMASK, &before, nullptr);
    errno = forkError;
    if (m_id < 0)
        return SpawnError{.step = "fork", .error = errno};
    if (m_id == 0) {
        gate->writeEnd.close(); // else the gate would never see the runner's end
        const Child child(options, folder, runner, report->writeEnd.number());
        child.become(output.number(), gate->readEnd.number());
    }
    m_gate = std::move(gate->writeEnd);
    m_report = std::move(report->readEnd);
    return std::nullopt;
}

void Command::release()
{
    // SIGPIPE is ignored: a child that has already given up needs no byte.
    [[maybe_unused]] const auto written = retried([&] { return write(m_gate.number(), "", 1); });
    m_gate.close();
}

std::optional<SpawnError> Command::spawnError() const
{
    SpawnError error;
    const ssize_t size = retried([&] { return read(m_report.number(), &error, sizeof error); });
    if (size != static_cast<ssize_t>(sizeof error))
        return std::nullopt;
    return error;
}

} // namespace sem
