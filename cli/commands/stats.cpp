#include "cli/commands/stats.h"

#include "cli/exitcodes.h"
#include "cli/output/details.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/sizetext.h"
#include "shared/text/timetext.h"

namespace sem {

namespace {

Cell count(qint64 number, Tone tone)
{
    return {QString::number(number), number == 0 ? Tone::Muted : tone};
}

QString latencyText(std::chrono::microseconds time)
{
    return Cli::tr("%1 ms").arg(double(time.count()) / 1000.0, 0, 'f', 2);
}

int stats(Session &session)
{
    const Result<StatsAnswer> answer = session.await(session.client().stats());
    if (!answer)
        return session.fail(answer.error());
    if (session.json()) {
        session.output().line(toJson(*answer));
        return exitcode::fine;
    }
    Details jobs;
    jobs.add(Cli::tr("jobs"), count(answer->totalJobs, Tone::Strong));
    jobs.add(Cli::tr("running"), count(answer->runningJobs, Tone::Active));
    jobs.add(Cli::tr("queued"), count(answer->queuedJobs, Tone::Waiting));
    jobs.add(Cli::tr("scheduled"), count(answer->scheduledJobs, Tone::Waiting));
    jobs.add(Cli::tr("done"), count(answer->doneJobs, Tone::Good));
    jobs.add(Cli::tr("failed"), count(answer->failedJobs, Tone::Bad));
    jobs.add(Cli::tr("cancelled"), count(answer->cancelledJobs, Tone::Plain));
    jobs.add(Cli::tr("superseded"), count(answer->supersededJobs, Tone::Plain));
    jobs.add(Cli::tr("skipped"), count(answer->skippedJobs, Tone::Plain));
    jobs.add(Cli::tr("last minute"),
             Cli::tr("%1 enqueued, %2 finished")
                 .arg(answer->rates.enqueuedPerMinute)
                 .arg(answer->rates.finishedPerMinute));
    jobs.add(
        Cli::tr("starts on disk"),
        Cli::tr("half within %1, 99 of 100 within %2")
            .arg(latencyText(answer->claimLatency.p50), latencyText(answer->claimLatency.p99)));
    jobs.add(Cli::tr("database"),
             Cli::tr("%1 and %2 of changes on their way into it")
                 .arg(sizeText(answer->databaseBytes), sizeText(answer->walBytes)));
    jobs.add(Cli::tr("output"), sizeText(answer->logBytes));
    jobs.add(Cli::tr("up for"),
             ageText(session.now() - std::chrono::seconds(answer->uptimeSeconds), session.now()));
    jobs.print(session.output());
    return exitcode::fine;
}

} // namespace

void declareStats(CommandLine &line)
{
    Verb verb(line, "stats", Cli::tr("Show counts, sizes and speed"));
    verb.does(stats);
}

} // namespace sem
