#include "cli/commands/wait.h"

#include "cli/awaitedjobs.h"
#include "cli/exitcodes.h"
#include "cli/output/jobline.h"
#include "cli/selectionoptions.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/timetext.h"

#include <QTimer>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    SelectionOptions jobs = {};
    bool any = false;
    bool followsSuccessor = false;
    std::optional<Duration> timeout = {};

    bool isOneJob() const { return jobs.jobs.size() == 1; }
};

int exitCodeAmongOthers(const Job &job)
{
    const bool fine = job.state == JobState::Done || job.state == JobState::Superseded;
    return fine ? exitcode::fine : exitcode::failed;
}

int giveUp(Session &session, const Options &options, const AwaitedJobs &awaited)
{
    QStringList open;
    for (const qint64 number : awaited.open())
        open.append(u'#' + QString::number(number));
    session.output().note(
        Cli::tr("still open after %1: %2").arg(durationText(*options.timeout), open.join(u' ')));
    return options.isOneJob() ? exitcode::toolFailed : exitcode::failed;
}

int failWaiting(Session &session, const Options &options, const Error &error)
{
    return options.isOneJob() ? session.fail(error, options.jobs.jobs.front())
                              : session.fail(error);
}

int wait(Session &session, const Options &options)
{
    QTimer timer;
    bool timeIsUp = false;
    if (options.timeout) {
        QObject::connect(&timer, &QTimer::timeout, &timer, [&timeIsUp] { timeIsUp = true; });
        timer.setSingleShot(true);
        timer.start(*options.timeout);
    }
    AwaitedJobs awaited(session,
                        options.followsSuccessor ? AwaitedJobs::Successors::Too
                                                 : AwaitedJobs::Successors::None);
    const Result<> added = options.jobs.jobs.empty()
        ? awaited.add(options.jobs.selections().front())
        : awaited.add(options.jobs.jobs);
    if (!added)
        return failWaiting(session, options, added.error());

    int exitCode = exitcode::fine;
    bool hasTold = false;
    for (;;) {
        const Result<std::vector<JobDetails>> ended = awaited.takeEnded();
        if (!ended)
            return failWaiting(session, options, ended.error());
        std::vector<JobRef> successors;
        for (const JobDetails &details : *ended) {
            if (options.followsSuccessor && details.job.supersededBy) {
                successors.push_back(*details.job.supersededBy);
                continue;
            }
            printEnded(session, details);
            hasTold = true;
            const int code =
                options.isOneJob() ? sem::exitCode(details.job) : exitCodeAmongOthers(details.job);
            exitCode = std::max(exitCode, code);
        }
        if (options.any && hasTold)
            return exitCode;
        if (!successors.empty()) {
            if (const Result<> followed = awaited.addMore(successors); !followed)
                return failWaiting(session, options, followed.error());
            continue;
        }
        if (!awaited.hasOpen()) {
            if (!hasTold && !session.json())
                session.output().note(Cli::tr("jobs: 0"));
            return exitCode;
        }
        session.waitUntil([&] { return timeIsUp || awaited.hasNews(); });
        if (timeIsUp && !awaited.hasNews())
            return giveUp(session, options, awaited);
    }
}

} // namespace

void declareWait(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "wait", Cli::tr("Wait until jobs have ended; of one, exit like it"));
    options->jobs.declareOn(verb);
    verb.flag("--follow-successor", options->followsSuccessor,
              Cli::tr("In place of one that is superseded, the job that took its place"));
    verb.flag("--any", options->any, Cli::tr("Until one of them has ended"));
    verb.duration("--timeout", options->timeout, Cli::tr("Give up after so long"));
    verb.doesLikeJob([options](Session &session) { return wait(session, *options); },
                     [options] { return options->isOneJob(); });
}

} // namespace sem
