#include "cli/commands/resume.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

int resume(Session &session, const QStringList &queues)
{
    for (const QString &queue : queues.isEmpty() ? QStringList{QString()} : queues) {
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

void declareResume(CommandLine &line)
{
    const auto queues = std::make_shared<QStringList>();
    Verb verb(line, "resume", Cli::tr("Start jobs again after a pause"));
    verb.texts("QUEUE", *queues, Cli::tr("Only these queues"));
    verb.does([queues](Session &session) { return resume(session, *queues); });
}

} // namespace sem
