// Kills the service, or a runner of it, at one exact moment, which it says how to find:
//
//     killat --watch PROGRAM --call CALL --edge entry|exit [--path PART] [--count N]
//            --victim PROGRAM [--hold] (--pid SERVICE | -- COMMAND [ARGUMENT...])
//
// watches the N-th such system call of the program, and kills the victim when it is about to be
// made or has just been made. It writes "ready" when it has taken hold of the service (a running
// one, or the one that the command starts), then "struck PID" once the victim is dead, or "missed"
// if the moment cannot come any more. With --hold the other processes stay where they were at that
// moment until its stdin is closed. SIGTERM ends the watch. It exits with 77 if the system does not
// let it do all that.

#include "tests/chaos/tracer.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <getopt.h>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace killat;

enum ExitCode { Fine = 0, Failed = 1, Usage = 2, NotPermitted = 77 };

struct Options
{
    Plan plan = {};
    pid_t service = 0;
    bool hold = false;
    char **command = nullptr;
};

std::optional<Program> programFromString(std::string_view name)
{
    if (name == "service")
        return Program::Service;
    if (name == "starting")
        return Program::Starting;
    if (name == "runner")
        return Program::Runner;
    if (name == "command")
        return Program::Command;
    return std::nullopt;
}

template<typename Value>
bool assign(const std::optional<Value> &value, Value &field)
{
    if (value)
        field = *value;
    return value.has_value();
}

bool applyOption(int option, Options &options)
{
    Plan &plan = options.plan;
    switch (option) {
    case 'w':
        return assign(programFromString(optarg), plan.watched);
    case 'c':
        return assign(familyFromString(optarg), plan.call);
    case 'e':
        plan.edge = std::string_view(optarg) == "exit" ? Edge::Exit : Edge::Entry;
        return true;
    case 'p':
        plan.path = optarg;
        return true;
    case 'n':
        plan.count = std::atoi(optarg);
        return plan.count > 0;
    case 'v':
        return assign(programFromString(optarg), plan.victim);
    case 'h':
        options.hold = true;
        return true;
    case 's':
        options.service = std::atoi(optarg);
        return options.service > 0;
    default:
        return false;
    }
}

std::optional<Options> parseOptions(int argc, char **argv)
{
    static constexpr option known[] = {
        {"watch", required_argument, nullptr, 'w'},
        {"call", required_argument, nullptr, 'c'},
        {"edge", required_argument, nullptr, 'e'},
        {"path", required_argument, nullptr, 'p'},
        {"count", required_argument, nullptr, 'n'},
        {"victim", required_argument, nullptr, 'v'},
        {"pid", required_argument, nullptr, 's'},
        {"hold", no_argument, nullptr, 'h'},
        {nullptr, 0, nullptr, 0},
    };
    Options options;
    bool understood = true;
    for (int next = 0; (next = getopt_long(argc, argv, "+", known, nullptr)) != -1;)
        understood = applyOption(next, options) && understood;
    options.command = argv + optind;
    const bool hasCommand = options.command[0] != nullptr;
    if (!understood || hasCommand == (options.service > 0))
        return std::nullopt;
    return options;
}

void say(const char *text)
{
    std::fputs(text, stdout);
    std::fflush(stdout);
}

// The command, stopped before its first step, so that it can be taken hold of.
pid_t startStopped(char **command)
{
    const pid_t child = fork();
    if (child == 0) {
        dup2(STDERR_FILENO, STDOUT_FILENO); // ours is for the report
        raise(SIGSTOP);
        execv(command[0], command);
        _exit(Failed);
    }
    int status = 0;
    if (child > 0)
        waitpid(child, &status, WUNTRACED);
    return child;
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<Options> options = parseOptions(argc, argv);
    if (!options) {
        std::fputs("killat: see the top of killat.cpp for what to say\n", stderr);
        return Usage;
    }

    const bool starts = options->service == 0;
    const pid_t service = starts ? startStopped(options->command) : options->service;
    Tracer tracer(options->plan);
    if (!tracer.attach(service)) {
        const int error = errno;
        std::perror("killat");
        if (starts)
            kill(service, SIGKILL);
        return error == EPERM || error == ENOSYS ? NotPermitted : Failed;
    }
    if (starts)
        kill(service, SIGCONT);
    say("ready\n");

    const pid_t struck = tracer.run();
    say(struck > 0 ? ("struck " + std::to_string(struck) + "\n").c_str() : "missed\n");
    while (options->hold && struck > 0 && std::getchar() != EOF) { }
    tracer.release();
    return Fine;
}
