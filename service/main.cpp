#include "service/observability/jsonlog.h"
#include "service/platform/daemon.h"
#include "service/service.h"
#include "shared/core/standardstreams.h"
#include "shared/platform/stopsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Fine = 0, Failed = 1, Usage = 2, AlreadyRunning = 3 };

struct Options
{
    bool daemon = false;
    bool init = false;
    bool delegated = false;
};

int say(const sem::Error &error, int exitCode, sem::StartReport &report)
{
    const QByteArray message = "semanticataskd: " + error.message.toUtf8();
    std::fprintf(stderr, "%s\n", message.constData());
    report.failed(exitCode, message.toStdString());
    return exitCode;
}

[[noreturn]] void refuseUsage(const QString &message)
{
    std::fprintf(stderr, "semanticataskd: %s\n", qUtf8Printable(message));
    std::exit(Usage);
}

Options parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Keeps jobs and runs them at the right moment. Usually started by `semanticatask`."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption foreground(
        u"foreground"_s, u"Stay in the foreground and log to stderr too (the default)."_s);
    const QCommandLineOption daemon(
        u"daemon"_s, u"Detach. Returns once the service answers, or says why it does not."_s);
    const QCommandLineOption init(
        u"init"_s,
        u"Create the data folder and its database, or bring them up to date, and exit."_s);
    const QCommandLineOption delegated(
        u"delegated"_s,
        u"The control group it is started in is left to it (systemd: Delegate=yes)."_s);
    parser.addOptions({foreground, daemon, init, delegated});
    if (!parser.parse(QCoreApplication::arguments()))
        refuseUsage(parser.errorText());
    parser.process(app); // exits for --help and --version
    if (parser.isSet(foreground) + parser.isSet(daemon) + parser.isSet(init) > 1
        || !parser.positionalArguments().isEmpty())
        refuseUsage(
            u"one of --foreground, --daemon, --init, perhaps --delegated, and nothing else"_s);
    return {.daemon = parser.isSet(daemon),
            .init = parser.isSet(init),
            .delegated = parser.isSet(delegated)};
}

int run(QCoreApplication &app, const Options &options, sem::StartReport &report)
{
    const auto paths = sem::Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!paths)
        return say(paths.error(), Usage, report);

    const sem::SystemClock clock;
    sem::Service service(*paths, clock);
    if (const auto taken = service.takeFolder(); !taken) {
        const bool running = taken.error().code == sem::ErrorCode::Conflict;
        return say(taken.error(), running ? AlreadyRunning : Failed, report);
    }

    sem::JsonLog log(paths->serviceLog, !options.daemon && !options.init, clock);
    if (const auto installed = log.install(); !installed)
        return say(installed.error(), Failed, report);
    if (options.init) {
        const auto initialised = service.initialise();
        return initialised ? Fine : say(initialised.error(), Failed, report);
    }

    const int signalled = sem::catchStopSignals();
    QSocketNotifier notifier(signalled, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &service, [&] {
        char byte = 0;
        while (read(signalled, &byte, 1) == 1)
            service.stop(false);
    });
    QObject::connect(&service, &sem::Service::stopped, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);

    if (const auto started = service.start(options.delegated); !started)
        return say(started.error(), Failed, report);
    report.succeeded();
    return QCoreApplication::exec();
}

// Before the words are parsed, which needs the application object. Mistakes are said undetached.
bool detaches(int argc, char **argv)
{
    bool daemon = false;
    for (int i = 1; i < argc; ++i) {
        const bool here = std::strcmp(argv[i], "--daemon") == 0;
        if (!here && std::strcmp(argv[i], "--delegated") != 0)
            return false;
        daemon = daemon || here;
    }
    return daemon;
}

} // namespace

int main(int argc, char *argv[])
{
    sem::holdStandardStreams();
    umask(0077); // all that we make is the user's alone

    // A process must detach before it has threads, which the application object may start.
    sem::StartReport report;
    if (detaches(argc, argv))
        report = sem::detach();

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"semanticataskd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMANTICATASK_VERSION));
    return run(app, parse(app), report);
}
