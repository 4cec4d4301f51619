#include "cli/commands/run.h"

#include "cli/commandoptions.h"
#include "cli/exitcodes.h"
#include "cli/follow.h"
#include "cli/platform/interrupts.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/harmless.h"
#include "shared/text/statetext.h"

#include <csignal>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto secondThoughts = 2s; // for a second Ctrl-C

struct Options
{
    CommandOptions work = {};
    bool wait = false;
};

// The first Ctrl-C leaves the job alone; whoever wants it gone repeats it.
bool wantsItCancelled(Session &session, const Interrupts &interrupts, const QString &number)
{
    session.output().note(Cli::tr("\n%1 goes on without you. Ctrl-C again cancels it; "
                                  "`semanticatask logs -f %2` comes back to it.")
                              .arg(u'#' + number, number));
    return session.waitUntil([&] { return interrupts.count() > 1; }, secondThoughts);
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
    Result<JobSpec> job = options.work.spec();
    if (!job)
        return session.fail(job.error());
    // Whoever types a command sees it fail, and decides.
    job->retry.maxRetries = job->retry.maxRetries.value_or(0);
    const Result<EnqueueAnswer> answer = session.await(session.client().enqueue(*job));
    if (!answer)
        return session.fail(answer.error());

    notePassedTime(session, options.work.job.start.at);
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
    options->work.declareOn(verb);
    verb.command(options->work.command);
    verb.check([options] {
        return options->work.command.isEmpty()
            ? Cli::tr("no command; for example `semanticatask run -- make`")
            : QString();
    });
    verb.doesLikeJob([options](Session &session) { return run(session, *options); },
                     [options] { return options->wait; });
}

} // namespace sem
