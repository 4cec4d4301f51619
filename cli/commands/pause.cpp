#include "cli/commands/pause.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

int pauseQueues(Session &session, const QStringList &queues)
{
    for (const QString &queue : queues) {
        const Result<> paused = session.await(session.client().pauseQueue(queue));
        if (!paused)
            return session.fail(paused.error());
        if (session.json())
            session.output().line({{u"queue"_s, queue}, {u"paused"_s, true}});
        else if (queue.isEmpty())
            session.output().note(Cli::tr("paused; what runs goes on until it ends"));
        else
            session.output().note(
                Cli::tr("%1 is paused; what runs goes on until it ends").arg(queue));
    }
    return exitcode::fine;
}

void declarePause(CommandLine &line)
{
    Verb verb(line, "pause", Cli::tr("Start no more jobs until `resume`"));
    verb.does([](Session &session) { return pauseQueues(session, {QString()}); });
}

} // namespace sem
