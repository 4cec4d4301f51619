#include "cli/commands/resume.h"

#include "cli/eachjob.h"
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

void tell(Session &session, const JobRef &job, const JobAnswer &answer)
{
    const Job &resumed = answer.job.job;
    const QString text = resumed.state != JobState::Suspended ? Cli::tr("%1 is resumed")
        : resumed.freezeReasons ? Cli::tr("%1 stays frozen; `semanticatask explain %1` says why")
                                : Cli::tr("%1 goes on as soon as a slot is free");
    session.output().note(text.arg(nameOf(job).remove(u'#')));
}

int resumeJobs(Session &session, const SelectionOptions &jobs)
{
    return forEachOf(
        session, jobs, [&](const JobRef &job) { return session.client().resume(job); },
        [&](const JobSelection &all) { return session.client().resumeAll(all); },
        [&](const JobRef &job, const JobAnswer &answer) { tell(session, job, answer); });
}

} // namespace

void declareResume(CommandLine &line)
{
    const auto jobs = std::make_shared<SelectionOptions>();
    Verb verb(line, "resume", Cli::tr("Take back a pause; or let jobs go on that were suspended"));
    jobs->declareOn(verb, SelectionOptions::MarksAre::Plain, SelectionOptions::Need::None);
    verb.does([jobs](Session &session) {
        return jobs->isEmpty() ? resumeQueues(session, {QString()}) : resumeJobs(session, *jobs);
    });
}

} // namespace sem
