// A job that misbehaves on request, in ways a shell cannot.

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <pthread.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

void sayReady()
{
    puts("ready");
    fflush(stdout);
}

[[noreturn]] void sleepForEver()
{
    while (true)
        pause();
}

// One process that is never the same for long: each forks its successor and ends.
[[noreturn]] void comet()
{
    sayReady();
    while (true) {
        if (fork() > 0)
            _exit(0);
        setsid();
    }
}

// 2^generations processes, each of which has a new child all the time.
[[noreturn]] void bush(int generations)
{
    sayReady();
    for (int i = 0; i < generations; ++i)
        fork();
    while (true) {
        const pid_t child = fork();
        if (child == 0) {
            usleep(1000);
            _exit(0);
        }
        waitpid(child, nullptr, 0);
    }
}

// Replaces its child whenever that ends.
[[noreturn]] void restarter()
{
    sayReady();
    while (true) {
        const pid_t child = fork();
        if (child == 0)
            sleepForEver();
        waitpid(child, nullptr, 0);
    }
}

void onTerm(int)
{
    constexpr std::string_view text = "asked\n";
    [[maybe_unused]] const auto written = write(STDOUT_FILENO, text.data(), text.size());
}

// Counts how often it is asked to end, by writing a line each time, and does not.
[[noreturn]] void stubborn()
{
    struct sigaction action = {};
    action.sa_handler = onTerm;
    sigaction(SIGTERM, &action, nullptr);
    sayReady();
    sleepForEver();
}

// The first thread is gone, another lives: the process table shows a zombie.
[[noreturn]] void headless()
{
    pthread_t thread;
    pthread_create(
        &thread, nullptr, [](void *) -> void * { sleepForEver(); }, nullptr);
    sayReady();
    pthread_exit(nullptr);
}

// Adopts its own orphans, as a shell with a subreaper or a container's init does.
[[noreturn]] void innerReaper()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (fork() == 0) {
        if (fork() == 0) {
            setsid();
            sayReady();
            sleepForEver();
        }
        _exit(0);
    }
    sleepForEver();
}

int useMemory(int mebibytes)
{
    std::vector<char> memory(static_cast<std::size_t>(mebibytes) * 1024 * 1024, 'x');
    return memory[memory.size() / 2] == 'x' ? 0 : 1;
}

int useProcessor(int milliseconds)
{
    const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 1000 * milliseconds;
    while (std::clock() < end) { }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view behaviour = argc > 1 ? argv[1] : "";
    const int amount = argc > 2 ? std::atoi(argv[2]) : 0;
    if (behaviour == "comet")
        comet();
    if (behaviour == "bush")
        bush(amount);
    if (behaviour == "restarter")
        restarter();
    if (behaviour == "stubborn")
        stubborn();
    if (behaviour == "headless")
        headless();
    if (behaviour == "inner-reaper")
        innerReaper();
    if (behaviour == "memory")
        return useMemory(amount);
    if (behaviour == "processor")
        return useProcessor(amount);
    return EXIT_FAILURE;
}
