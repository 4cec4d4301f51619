#include "cli/commands/pause.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

int pause(Session &session, const QStringList &queues)
{
    for (const QString &queue : queues.isEmpty() ? QStringList{QString()} : queues) {
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
    const auto queues = std::make_shared<QStringList>();
    Verb verb(line, "pause", Cli::tr("Start no more jobs, of a queue or at all"));
    verb.texts("QUEUE", *queues, Cli::tr("Only these queues"));
    verb.does([queues](Session &session) { return pause(session, *queues); });
}

} // namespace sem
