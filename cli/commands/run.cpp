#include "cli/commands/run.h"

#include "cli/exitcodes.h"
#include "cli/follow.h"
#include "cli/joboptions.h"
#include "cli/output/statetext.h"
#include "cli/output/textwidth.h"
#include "cli/platform/interrupts.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTimer>

#include <csignal>
#include <cstdio>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto secondThoughts = 2s; // for a second Ctrl-C

struct Options
{
    QStringList command = {};
    QStringList environment = {};
    bool shellEnvironment = false;
    bool standardInput = false;
    bool wait = false;
    JobOptions job = {};
};

// A job is found by the PATH of who asked for it; the rest of the environment only on demand, since
// it goes into the database.
Result<QJsonObject> environment(const Options &options)
{
    static const QRegularExpression properName(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const auto callers = QProcessEnvironment::systemEnvironment();
    QJsonObject environment;
    for (const QString &name : callers.keys()) {
        // Shells export functions under names that no job could be given.
        if (name == "PATH"_L1 || (options.shellEnvironment && properName.match(name).hasMatch()))
            environment.insert(name, callers.value(name));
    }
    for (const QString &entry : options.environment) {
        const QString name = entry.section(u'=', 0, 0);
        if (entry.contains(u'='))
            environment.insert(name, entry.section(u'=', 1));
        else if (callers.contains(name))
            environment.insert(name, callers.value(name));
        else
            return Error{.code = ErrorCode::Validation,
                         .message = Cli::tr("--env %1: there is no such variable here; "
                                            "give NAME=VALUE")
                                        .arg(name)};
    }
    return environment;
}

Result<QString> standardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{.code = ErrorCode::System, .message = file.errorString()};
    const QByteArray bytes = file.readAll();
    if (!bytes.isValidUtf8()) {
        return Error{.code = ErrorCode::Validation,
                     .message = Cli::tr("--stdin: not UTF-8 text; let the job read a file")};
    }
    return QString::fromUtf8(bytes);
}

Result<JobSpec> spec(const Options &options)
{
    const QString folder = QDir::currentPath();
    if (folder.isEmpty())
        return Error{.code = ErrorCode::System, .message = Cli::tr("this folder is gone")};
    const Result<QJsonObject> env = environment(options);
    if (!env)
        return env.error();
    QJsonObject payload{{u"command"_s, options.command.first()},
                        {u"args"_s, QJsonArray::fromStringList(options.command.sliced(1))},
                        {u"working_dir"_s, folder},
                        {u"env"_s, *env}};
    if (options.standardInput) {
        const Result<QString> input = standardInput();
        if (!input)
            return input.error();
        payload.insert(u"stdin"_s, *input);
    }
    JobSpec spec = options.job.spec();
    spec.jobType = u"command"_s;
    // Whoever types a command sees it fail, and decides.
    spec.retry.maxRetries = options.job.retry.maxRetries.value_or(0);
    spec.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return spec;
}

// The first Ctrl-C leaves the job alone; whoever wants it gone repeats it.
bool wantsItCancelled(Session &session, const Interrupts &interrupts, const QString &number)
{
    session.output().note(Cli::tr("\n%1 goes on without you. Ctrl-C again cancels it; "
                                  "`semanticatask logs -f %2` comes back to it.")
                              .arg(u'#' + number, number));
    bool timeIsUp = false;
    QTimer::singleShot(secondThoughts, qApp, [&timeIsUp] { timeIsUp = true; });
    session.waitUntil([&] { return timeIsUp || interrupts.count() > 1; });
    return interrupts.count() > 1;
}

int sayHowItEnded(Session &session, const Job &job)
{
    if (session.json()) {
        session.output().line(toJson(JobDetails{.job = job}));
    } else if (job.state == JobState::Failed && job.failureReason != FailureReason::Exit) {
        session.output().note(u'#' + QString::number(job.seq) + u": "
                              + harmless(failureSentence(job)));
    } else if (job.state != JobState::Done && job.state != JobState::Failed) {
        session.output().note(u'#' + QString::number(job.seq) + u' ' + stateCell(job.state).text);
    }
    return exitCode(job);
}

int losesSight(Session &session, qint64 number, const Error &error)
{
    const int exitCode = session.fail(error, number);
    session.output().note(
        Cli::tr("#%1 may still run; `semanticatask logs -f %1` comes back to it").arg(number));
    return exitCode;
}

// Copies the output until the job has ended, and ends like it.
int attach(Session &session, qint64 number)
{
    const Interrupts interrupts;
    OutputPosition position;
    for (int leaveAt = 1;;) {
        const Result<std::optional<Job>> ended =
            follow(session, number, position, [&] { return interrupts.count() >= leaveAt; });
        if (!ended)
            return losesSight(session, number, ended.error());
        if (*ended)
            return sayHowItEnded(session, **ended);
        if (leaveAt > 1 || !wantsItCancelled(session, interrupts, QString::number(number)))
            return exitcode::signalBase + SIGINT;
        const auto cancelled = session.await(session.client().cancel({.job = number}));
        if (!cancelled)
            return session.fail(cancelled.error(), number);
        leaveAt = 3;
    }
}

int run(Session &session, const Options &options)
{
    const Result<JobSpec> job = spec(options);
    if (!job)
        return session.fail(job.error());
    const Result<EnqueueAnswer> answer = session.await(session.client().enqueue(*job));
    if (!answer)
        return session.fail(answer.error());

    if (session.json())
        session.output().line(toJson(*answer));
    else if (!options.wait)
        session.output().line(u'#' + QString::number(answer->seq));
    return options.wait ? attach(session, answer->seq) : exitcode::fine;
}

} // namespace

void declareRun(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "run", Cli::tr("Run a command in the background, in this folder"));
    verb.flag("-w,--wait", options->wait,
              Cli::tr("Show its output and exit like it; Ctrl-C leaves it running"));
    verb.texts("-e,--env", options->environment,
               Cli::tr("NAME=VALUE, or NAME for the value it has here; may be repeated"));
    verb.flag("--env-from-shell", options->shellEnvironment,
              Cli::tr("With all variables of this shell, not only PATH"));
    verb.flag("--stdin", options->standardInput, Cli::tr("With this standard input, read first"));
    options->job.declareOn(verb);
    verb.command(options->command);
    verb.check([options] {
        return options->command.isEmpty()
            ? Cli::tr("no command; for example `semanticatask run -- make`")
            : QString();
    });
    verb.doesLikeJob([options](Session &session) { return run(session, *options); },
                     [options] { return options->wait; });
}

} // namespace sem
