#pragma once

#include "cli/session.h"

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace CLI {
class App;
}

namespace sem {

// What a verb does once the command line has been read.
struct Action
{
    enum class Needs { Service, Nothing };

    Needs needs = Needs::Service; // which is connected by the time it runs
    bool endsLikeJob = false;
    std::function<int(Session &)> run = {}; // answers with the exit code of the program
};

struct Invocation
{
    GlobalOptions global = {};
    Action action = {};
};

// All verbs with their options, and what of them was chosen.
class CommandLine
{
public:
    CommandLine();
    ~CommandLine();

    // What to do; or the exit code, where nothing is left to do: the help was wanted and has been
    // shown, or the usage was wrong and that has been said.
    std::variant<Invocation, int> parse(std::vector<std::string> arguments);

private:
    friend class Verb;

    // A verb whose line ends with a command and its arguments, which nobody here may interpret.
    struct Trailing
    {
        const CLI::App *verb = nullptr;
        bool afterDashes = false; // only after "--", as the verb has operands of its own
        std::function<void(std::vector<std::string>)> take = {};
    };
    void addGlobalOptions(CLI::App &app);
    void takeTrailing(std::vector<std::string> &arguments) const;

    std::unique_ptr<CLI::App> m_app;
    std::vector<Trailing> m_trailings;
    Invocation m_invocation;
};

} // namespace sem
