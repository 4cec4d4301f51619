#include "cli/commandline.h"

#include "cli/commands/cancel.h"
#include "cli/commands/conditions.h"
#include "cli/commands/delete.h"
#include "cli/commands/emit.h"
#include "cli/commands/enqueue.h"
#include "cli/commands/explain.h"
#include "cli/commands/list.h"
#include "cli/commands/logs.h"
#include "cli/commands/paths.h"
#include "cli/commands/pause.h"
#include "cli/commands/queue.h"
#include "cli/commands/queues.h"
#include "cli/commands/resume.h"
#include "cli/commands/retry.h"
#include "cli/commands/run.h"
#include "cli/commands/runnow.h"
#include "cli/commands/schedule.h"
#include "cli/commands/service.h"
#include "cli/commands/settings.h"
#include "cli/commands/show.h"
#include "cli/commands/stats.h"
#include "cli/commands/suspend.h"
#include "cli/commands/token.h"
#include "cli/commands/types.h"
#include "cli/commands/update.h"
#include "cli/commands/wait.h"
#include "cli/commands/watch.h"
#include "cli/exitcodes.h"
#include "cli/parsertexts.h"
#include "cli/tr.h"
#include "cli/usageproblem.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace sem {

namespace {

// How many of the arguments belong to the verb itself: its options up to the first word that is
// neither one of them nor the value of one.
size_t ownArguments(const CLI::App &verb, const std::vector<std::string> &arguments, size_t first)
{
    size_t i = first;
    while (i < arguments.size() && arguments[i].size() > 1 && arguments[i].front() == '-'
           && arguments[i] != "--") {
        const size_t equals = arguments[i].find('=');
        const CLI::Option *option = verb.get_option_no_throw(arguments[i].substr(0, equals));
        const bool hasValueNext =
            option && equals == std::string::npos && option->get_items_expected_min() > 0;
        i += hasValueNext ? 2 : 1;
    }
    return std::min(i, arguments.size());
}

// Where the words of this verb begin; 0 on another verb's line.
size_t positionAfter(const CLI::App *verb, const std::vector<std::string> &arguments)
{
    const CLI::App *parent = verb->get_parent();
    const bool isFirst = !parent->get_parent();
    const size_t begin = isFirst ? 0 : positionAfter(parent, arguments);
    if (!isFirst && begin == 0)
        return 0;
    const auto word =
        std::find_if(arguments.begin() + std::ptrdiff_t(begin), arguments.end(),
                     [](const std::string &one) { return one.empty() || one.front() != '-'; });
    if (word == arguments.end() || *word != verb->get_name())
        return 0;
    return size_t(word - arguments.begin()) + 1;
}

} // namespace

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>(
        Cli::tr("Hands work to the SemanticaTask service and shows what becomes of it.")
            .toStdString(),
        "semanticatask"))
{
    m_app->formatter(helpFormatter());
    m_app->group(commandsHeading().toStdString());
    m_app->option_defaults()->group(optionsHeading().toStdString());
    m_app->require_subcommand(1);
    m_app->set_version_flag("--version", std::string("semanticatask " SEMANTICATASK_VERSION),
                            Cli::tr("Show the version").toStdString());
    m_app->failure_message(usageProblem);

    declareRun(*this);
    declareEnqueue(*this);
    declareList(*this);
    declareShow(*this);
    declareExplain(*this);
    declareLogs(*this);
    declareWait(*this);
    declareWatch(*this);
    declareCancel(*this);
    declareRetry(*this);
    declareUpdate(*this);
    declareRunNow(*this);
    declareDelete(*this);
    declareQueues(*this);
    declareQueue(*this);
    declarePause(*this);
    declareResume(*this);
    declareSuspend(*this);
    declareEmit(*this);
    declareSchedule(*this);
    declareTypes(*this);
    declareStats(*this);
    declareSettings(*this);
    declareConditions(*this);
    declareToken(*this);
    declarePaths(*this);
    declareService(*this);
    addGlobalOptions(*m_app);
}

CommandLine::~CommandLine() = default;

// They are understood before the verb as well as after it.
void CommandLine::addGlobalOptions(CLI::App &app)
{
    const std::string group = commonOptionsHeading().toStdString();
    app.add_flag("--json", m_invocation.global.json, Cli::tr("Answer in JSON").toStdString())
        ->group(group);
    app.add_flag("--no-start", m_invocation.global.noStart,
                 Cli::tr("Do not start the service if it is not running").toStdString())
        ->group(group);
    // Anew, so that it comes last, too.
    app.set_help_flag("-h,--help", Cli::tr("Show this help").toStdString())->group(group);
    for (CLI::App *verb : app.get_subcommands([](const CLI::App *) { return true; }))
        addGlobalOptions(*verb);
}

// CLI11 would go on looking for our options among the words of a job's command, and read "[a,b]" as
// a list: it never sees them.
void CommandLine::takeTrailing(std::vector<std::string> &arguments) const
{
    for (const Trailing &trailing : m_trailings) {
        const size_t first = positionAfter(trailing.verb, arguments);
        if (first == 0)
            continue;
        const auto words = arguments.begin() + std::ptrdiff_t(first);
        const auto end = trailing.afterDashes
            ? std::find(words, arguments.end(), "--")
            : arguments.begin() + std::ptrdiff_t(ownArguments(*trailing.verb, arguments, first));
        const auto begin = end != arguments.end() && *end == "--" ? end + 1 : end;
        trailing.take({begin, arguments.end()});
        arguments.erase(end, arguments.end());
        return;
    }
}

std::variant<Invocation, int> CommandLine::parse(std::vector<std::string> arguments)
{
    takeTrailing(arguments);
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
    try {
        m_app->parse(std::move(arguments));
    } catch (const CLI::ParseError &error) {
        if (m_app->exit(error, std::cout, std::cerr) != 0)
            return exitcode::usage;
        return std::cout.flush() ? exitcode::fine : exitcode::failed;
    }
    return m_invocation;
}

} // namespace sem
