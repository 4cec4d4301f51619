#include "cli/commandline.h"
#include "cli/exitcodes.h"
#include "cli/session.h"

#include <QCoreApplication>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

int run(const sem::Invocation &invocation)
{
    const auto paths = sem::Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!paths) {
        sem::Output().error(paths.error().message);
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

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"semanticatask"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMANTICATASK_VERSION));

    sem::CommandLine line;
    const auto parsed = line.parse(std::vector<std::string>(argv + 1, argv + argc));
    if (const int *done = std::get_if<int>(&parsed))
        return *done;
    return run(std::get<sem::Invocation>(parsed));
}
