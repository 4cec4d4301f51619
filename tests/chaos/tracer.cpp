#include "tests/chaos/tracer.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace killat {

namespace {

constexpr int callStop = SIGTRAP | 0x80; // see PTRACE_O_TRACESYSGOOD

std::string linkTarget(const std::string &link)
{
    char target[4096];
    const ssize_t size = readlink(link.c_str(), target, sizeof target);
    return {target, size > 0 ? static_cast<std::size_t>(size) : 0};
}

bool isRunner(pid_t process)
{
    return linkTarget("/proc/" + std::to_string(process) + "/exe")
        .ends_with("/semanticatask-runner");
}

// It is about to get a signal, and gets it if it is resumed with it.
bool isOnSignal(int status)
{
    return status >> 16 == 0 && WSTOPSIG(status) != callStop;
}

// A thread is listed below its process, and only its process by itself.
bool isThreadOf(pid_t process, pid_t id)
{
    const std::string path = "/proc/" + std::to_string(process) + "/task/" + std::to_string(id);
    return access(path.c_str(), F_OK) == 0;
}

std::vector<pid_t> threadsOf(pid_t process)
{
    struct Close
    {
        void operator()(DIR *folder) const { closedir(folder); }
    };
    const std::string path = "/proc/" + std::to_string(process) + "/task";
    const std::unique_ptr<DIR, Close> folder(opendir(path.c_str()));
    std::vector<pid_t> threads;
    while (const dirent *entry = folder ? readdir(folder.get()) : nullptr) {
        if (const int id = std::atoi(entry->d_name); id > 0) // not "." and ".."
            threads.push_back(id);
    }
    return threads;
}

} // namespace

bool Tracer::attach(pid_t service)
{
    m_service = service;
    // Until a look at all of them finds no new one.
    for (bool complete = false; !complete;) {
        complete = true;
        for (const pid_t id : threadsOf(service)) {
            if (m_threads.contains(id))
                continue;
            complete = false;
            if (!attachThread(id))
                return false;
        }
    }
    return !m_threads.empty();
}

bool Tracer::attachThread(pid_t id)
{
    constexpr long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK
        | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC;
    if (ptrace(PTRACE_SEIZE, id, nullptr, options) != 0)
        return false;
    m_threads[id] = {.program = Program::Service, .process = m_service};
    // Only a stopped thread can be told to stop at every call.
    int status = 0;
    if (ptrace(PTRACE_INTERRUPT, id, nullptr, nullptr) != 0 || waitpid(id, &status, __WALL) != id)
        return false;
    onStop(id, status);
    return true;
}

pid_t Tracer::run()
{
    sigset_t terminate;
    sigemptyset(&terminate);
    sigaddset(&terminate, SIGTERM);
    while (!m_over) {
        // SIGTERM ends us here only, where no stop has been taken: what a tracee has told to a
        // tracer that is gone before it answers, a signal that it is to get, is lost.
        siginfo_t unused;
        sigprocmask(SIG_UNBLOCK, &terminate, nullptr);
        waitid(P_ALL, 0, &unused, WEXITED | WSTOPPED | WNOWAIT | __WALL);
        sigprocmask(SIG_BLOCK, &terminate, nullptr);

        int status = 0;
        const pid_t id = waitpid(-1, &status, __WALL);
        if (id < 0 && errno != EINTR)
            break; // all have ended
        if (id < 0)
            continue;
        if (WIFSTOPPED(status))
            onStop(id, status);
        else
            onEnded(id);
    }
    return m_struck;
}

void Tracer::onStop(pid_t id, int status)
{
    const auto found = m_threads.find(id);
    if (found == m_threads.end()) {
        m_early[id] = status;
        return;
    }

    const int signal = WSTOPSIG(status);
    switch (status >> 16) {
    case PTRACE_EVENT_FORK:
    case PTRACE_EVENT_VFORK:
    case PTRACE_EVENT_CLONE:
        onNewThread(id);
        resume(id);
        return;
    case PTRACE_EVENT_EXEC:
        onExecuted(id, found->second);
        return;
    case PTRACE_EVENT_STOP:
        if (signal == SIGTRAP)
            resume(id);
        else
            ptrace(PTRACE_LISTEN, id, nullptr, nullptr); // a SIGSTOP is to have its effect
        return;
    default:
        break;
    }
    if (isOnSignal(status))
        resume(id, signal);
    else
        onSystemCall(id, found->second);
}

void Tracer::onSystemCall(pid_t id, Thread &thread)
{
    __ptrace_syscall_info info = {};
    ptrace(static_cast<__ptrace_request>(PTRACE_GET_SYSCALL_INFO), id, sizeof info, &info);
    if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
        const SystemCall call{.number = info.entry.nr, .arguments = info.entry.args};
        thread.counts = isCounted(id, call);
        if (thread.counts && m_plan.edge == Edge::Entry)
            count();
    } else if (info.op == PTRACE_SYSCALL_INFO_EXIT && thread.counts) {
        thread.counts = false;
        // A look for ended children that found none is nothing.
        const bool vain = m_plan.call == Family::Reap && info.exit.rval <= 0;
        if (m_plan.edge == Edge::Exit && !vain)
            count();
    }
    if (!m_over)
        resume(id);
}

bool Tracer::isCounted(pid_t id, const SystemCall &call) const
{
    if (m_plan.call != Family::Any && familyOf(id, call) != m_plan.call)
        return false;
    return m_plan.path.empty() || pathOf(id, call).find(m_plan.path) != std::string::npos;
}

void Tracer::onNewThread(pid_t parent)
{
    unsigned long message = 0;
    ptrace(PTRACE_GETEVENTMSG, parent, nullptr, &message);
    const auto id = static_cast<pid_t>(message);
    Thread thread = m_threads[parent];
    thread.counts = false;
    if (!isThreadOf(thread.process, id)) {
        thread.process = id;
        thread.program = thread.program == Program::Service ? Program::Starting : Program::Command;
    }
    m_threads[id] = thread;
    if (const auto early = m_early.extract(id))
        onStop(id, early.mapped());
}

void Tracer::onExecuted(pid_t id, Thread &thread)
{
    if (thread.program == Program::Starting && isRunner(id)) {
        thread.program = Program::Runner;
        m_runner = id;
    }
    // Told before the call's exit, and for the command the last that is told at all.
    if (std::exchange(thread.counts, false) && m_plan.edge == Edge::Exit)
        count();
    if (m_over)
        return;
    if (thread.program == Program::Service || thread.program == Program::Runner) {
        resume(id);
        return;
    }
    ptrace(PTRACE_DETACH, id, nullptr, nullptr);
    m_threads.erase(id);
}

void Tracer::onEnded(pid_t id)
{
    m_threads.erase(id);
    const bool ofRunner = m_plan.watched == Program::Runner || m_plan.watched == Program::Command;
    if (id == m_service || (id == m_runner && ofRunner))
        m_over = true;
}

void Tracer::count()
{
    if (++m_counted == m_plan.count)
        strike();
}

void Tracer::strike()
{
    m_over = true;
    const pid_t victim = m_plan.victim == Program::Runner ? m_runner : m_service;
    if (victim <= 0 || kill(victim, SIGKILL) != 0)
        return;
    // A process has ended when all its threads have: only then is the first one's end told.
    int status = 0;
    pid_t id = 0;
    do {
        id = waitpid(-1, &status, __WALL);
        if (id > 0 && WIFSTOPPED(status) && isOnSignal(status))
            m_undelivered[id] = WSTOPSIG(status);
    } while ((id > 0 && (id != victim || WIFSTOPPED(status))) || (id < 0 && errno == EINTR));
    if (id == victim)
        m_struck = victim;
}

void Tracer::release()
{
    for (const auto &[id, signal] : m_undelivered)
        ptrace(PTRACE_DETACH, id, nullptr, signal);
    m_undelivered.clear();
}

void Tracer::resume(pid_t id, int signal)
{
    const bool watched = m_threads[id].program == m_plan.watched;
    ptrace(watched ? PTRACE_SYSCALL : PTRACE_CONT, id, nullptr, signal);
}

} // namespace killat
