#include "cli/commands/resume.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

int resumeQueues(Session &session, const QStringList &queues)
{
    for (const QString &queue : queues) {
        const Result<> resumed = session.await(session.client().resumeQueue(queue));
        if (!resumed)
            return session.fail(resumed.error());
        if (session.json())
            session.output().line({{u"queue"_s, queue}, {u"paused"_s, false}});
        else if (queue.isEmpty())
            session.output().note(Cli::tr("resumed; queues that are paused by themselves stay so"));
        else
            session.output().note(Cli::tr("%1 is resumed").arg(queue));
    }
    return exitcode::fine;
}

namespace {

int resumeJobs(Session &session, const std::vector<JobRef> &jobs)
{
    int exitCode = exitcode::fine;
    for (const JobRef &job : jobs) {
        const Result<JobAnswer> answer = session.await(session.client().resume(job));
        if (!answer)
            exitCode = session.fail(answer.error(), job);
        else if (session.json())
            session.output().line(toJson(answer->job));
        else if (answer->job.job.state == JobState::Suspended)
            session.output().note(Cli::tr("%1 goes on as soon as a slot is free").arg(nameOf(job)));
        else
            session.output().note(Cli::tr("%1 is resumed").arg(nameOf(job)));
    }
    return exitCode;
}

} // namespace

void declareResume(CommandLine &line)
{
    const auto jobs = std::make_shared<std::vector<JobRef>>();
    Verb verb(line, "resume", Cli::tr("Take back a pause, or let suspended jobs go on"));
    verb.jobs("JOB", *jobs, Cli::tr("Jobs that were suspended; none: take back `pause`"));
    verb.does([jobs](Session &session) {
        return jobs->empty() ? resumeQueues(session, {QString()}) : resumeJobs(session, *jobs);
    });
}

} // namespace sem
