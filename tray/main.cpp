#include "shared/core/standardstreams.h"
#include "shared/text/language.h"
#include "shared/text/refusaltext.h"
#include "tray/application.h"
#include "tray/models/tr.h"
#include "tray/singleinstance.h"
#include "tray/views/boxstyle.h"
#include "tray/views/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
#include "shared/platform/stopsignal.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace {

enum ExitCode { Fine = 0, Failed = 1, Usage = 2 };

int fail(const QString &message, ExitCode code)
{
    std::fprintf(stderr, "semanticatask-tray: %s\n", qUtf8Printable(message));
    return code;
}

// Where there is no display, or none that lets us in, the platform's plugin aborts the program: a
// child tries whether it does.
bool hasDisplay(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const pid_t child = fork();
    if (child < 0)
        return true;
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDERR_FILENO);
        const rlimit none = {.rlim_cur = 0, .rlim_max = 0};
        setrlimit(RLIMIT_CORE, &none);
        const QApplication application(argc, argv);
        _exit(0);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
#else
    return true;
#endif
}

// Of the options that every program of the toolkit takes: what follows those with a value is
// theirs.
bool isToolkits(const QString &option, bool &hasValue)
{
    static const QStringList withValue{
        u"-platform"_s,        u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s,
        u"-qwindowgeometry"_s, u"-qwindowicon"_s,        u"-qwindowtitle"_s,  u"-session"_s,
        u"-style"_s,           u"-stylesheet"_s,         u"-display"_s,       u"-geometry"_s};
    const QString name = option.startsWith(u"--"_s) ? option.mid(1) : option;
    hasValue = withValue.contains(name);
    return hasValue || name == "-reverse"_L1;
}

struct Options
{
    sem::Application::Start start = sem::Application::Start::Shown;
};

// Before there is an application: help and version are for terminals, too.
std::variant<Options, int> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        sem::Tray::tr("Shows and steers SemanticaTask's background jobs."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, sem::Tray::tr("Shows this help."));
    const QCommandLineOption version(u"version"_s, sem::Tray::tr("Shows the version."));
    const QCommandLineOption minimised(
        u"minimised"_s, sem::Tray::tr("Shows only the icon, if the desktop has a place for it."));
    parser.addOptions({help, version, minimised});
    if (!parser.parse(arguments))
        return fail(parser.errorText(), Usage);
    if (!parser.positionalArguments().isEmpty())
        return fail(sem::Tray::tr("no arguments are expected"), Usage);
    if (parser.isSet(help)) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        return Fine;
    }
    if (parser.isSet(version)) {
        std::printf("semanticatask-tray %s\n", SEMANTICATASK_VERSION);
        return Fine;
    }
    return Options{.start = parser.isSet(minimised) ? sem::Application::Start::Minimised
                                                    : sem::Application::Start::Shown};
}

std::variant<Options, int> parseBeforeTheDisplay(int argc, char *argv[])
{
    // The options that every program of the toolkit takes are not ours to judge.
    QCoreApplication application(argc, argv);
    sem::speak();
    QStringList arguments = application.arguments();
    for (qsizetype i = 1; i < arguments.size();) {
        bool hasValue = false;
        if (isToolkits(arguments[i], hasValue))
            arguments.remove(i, hasValue && i + 1 < arguments.size() ? 2 : 1);
        else
            ++i;
    }
    return parse(arguments);
}

// Whoever ends the program from outside may not be held up by a window that is not to be closed.
// None: it cannot be heard.
std::unique_ptr<QSocketNotifier> quitWhenStopped()
{
#ifdef Q_OS_UNIX
    const int signalled = sem::catchStopSignals();
    if (signalled < 0)
        return nullptr;
    auto notifier = std::make_unique<QSocketNotifier>(signalled, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [signalled] {
        char byte = 0;
        while (read(signalled, &byte, 1) == 1)
            QApplication::exit(Fine);
    });
    return notifier;
#else
    return nullptr;
#endif
}

enum LoopCode { Again = -1, Anew = -2 }; // no exit codes

#ifdef Q_OS_LINUX
// What the toolkit remembers for good is forgotten in another process, which takes the place of
// this one. Answers only where that fails.
int startAnew(std::vector<char *> arguments)
{
    std::string minimised = "--minimised"; // nothing was to be seen
    arguments.push_back(minimised.data());
    arguments.push_back(nullptr);
    execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), arguments.data());
    return fail(qt_error_string(), Failed);
}
#endif

// Texts are made once, so another language takes another application.
int run(const sem::Paths &paths, const sem::SingleInstance &instance, const sem::Clock &clock,
        sem::Application::Start start)
{
    bool isAgain = false;
    int code = Fine;
    do {
        sem::speak(sem::Preferences::load(paths.dataDir).language);
        sem::Application tray(paths, clock);
        QObject::connect(&instance, &sem::SingleInstance::asked, &tray, &sem::Application::open);
        QObject::connect(
            &tray, &sem::Application::languageChosen, &tray, [] { QApplication::exit(Again); },
            Qt::QueuedConnection);
        QObject::connect(
            &tray, &sem::Application::processOutlived, &tray, [] { QApplication::exit(Anew); },
            Qt::QueuedConnection);
        tray.start(start);
        if (isAgain)
            tray.openSettings(sem::SettingsPage::Id::General);
        code = QApplication::exec();
        isAgain = code == Again;
        start = tray.window().isVisible() ? sem::Application::Start::Shown
                                          : sem::Application::Start::Minimised;
    } while (isAgain);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<char *> arguments(argv, argv + argc); // the toolkit takes its own out
    sem::holdStandardStreams();
    QCoreApplication::setApplicationName(u"semanticatask-tray"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMANTICATASK_VERSION));
    const auto parsed = parseBeforeTheDisplay(argc, argv);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    if (!hasDisplay(argc, argv)) {
        return fail(sem::Tray::tr("there is no display to show anything on; `semanticatask watch` "
                                  "shows the jobs in a terminal"),
                    Failed);
    }
    const auto paths = sem::Paths::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!paths)
        return fail(sem::refusalText(paths.error().message), Usage);

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"SemanticaTask"_s);
    QApplication::setDesktopFileName(u"semanticatask-tray"_s);
    QApplication::setWindowIcon(sem::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);
    sem::rimBoxes();

    sem::SingleInstance instance(*paths);
    if (!instance.claim())
        return Fine;
    const auto stopper = quitWhenStopped();
    const sem::SystemClock clock;
    const int code = run(*paths, instance, clock, std::get<Options>(parsed).start);
#ifdef Q_OS_LINUX
    if (code == Anew)
        return startAnew(arguments);
#endif
    return code;
}
