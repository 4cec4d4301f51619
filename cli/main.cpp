#include "cli/commandline.h"
#include "cli/exitcodes.h"
#include "cli/session.h"
#include "cli/tr.h"
#include "shared/core/standardstreams.h"
#include "shared/text/language.h"
#include "shared/text/refusaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

int run(const sem::Invocation &invocation)
{
    const auto paths = sem::Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!paths) {
        sem::Output().error(sem::refusalText(paths.error().message));
        return sem::exitcode::usage;
    }
    const sem::SystemClock clock;
    const sem::Action &action = invocation.action;
    sem::Session session(invocation.global, action.endsLikeJob, *paths, clock);
    if (action.needs == sem::Action::Needs::Service) {
        if (const auto connected = session.connect(); !connected)
            return session.fail(connected.error());
    }
    const int exitCode = action.run(session);
    session.output().flush();
    return exitCode;
}

// A job would get other words than were written, a file's name that no file has.
bool areText(std::span<char *> arguments)
{
    return std::ranges::all_of(
        arguments, [](const char *argument) { return QByteArrayView(argument).isValidUtf8(); });
}

} // namespace

int main(int argc, char *argv[])
{
    sem::holdStandardStreams();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"semanticatask"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMANTICATASK_VERSION));
    sem::speak();

    if (!areText({argv, argv + argc})) {
        sem::Output().error(
            sem::Cli::tr("the arguments are not UTF-8 text, and nothing else can be "
                         "handed to the service; let the job find such names itself"));
        return sem::exitcode::usage;
    }
    sem::CommandLine line;
    const auto parsed = line.parse(std::vector<std::string>(argv + 1, argv + argc));
    if (const int *done = std::get_if<int>(&parsed))
        return *done;
    return run(std::get<sem::Invocation>(parsed));
}
