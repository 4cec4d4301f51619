#include "cli/commands/pause.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/timetext.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString sentence(Session &session, const PauseParams &pause)
{
    const QString what =
        pause.queue.isEmpty() ? Cli::tr("paused") : Cli::tr("%1 is paused").arg(pause.queue);
    const QString until =
        pause.until ? Cli::tr(" until %1").arg(clockText(*pause.until, session.now())) : QString();
    return what + until
        + (pause.suspends ? Cli::tr("; what runs is frozen")
                          : Cli::tr("; what runs goes on until it ends"));
}

} // namespace

void PauseOptions::declareOn(Verb &verb)
{
    verb.duration("--for", pauseFor, Cli::tr("Go on after this time"));
    verb.moment("--until", until, Cli::tr("Go on then: 22:00, \"tomorrow 8:00\", ISO 8601"));
    verb.flag("--freeze", freeze, Cli::tr("Freeze what runs"));
    verb.check([this] {
        return pauseFor && until ? Cli::tr("only one may be given of --for and --until")
                                 : QString();
    });
}

int pauseQueues(Session &session, const QStringList &queues, const PauseOptions &options)
{
    for (const QString &queue : queues) {
        PauseParams pause{.queue = queue, .until = options.until, .suspends = options.freeze};
        if (options.pauseFor)
            pause.until = session.now() + *options.pauseFor;
        const Result<> paused = session.await(session.client().pauseQueue(pause));
        if (!paused)
            return session.fail(paused.error());
        if (session.json()) {
            QJsonObject line{{u"queue"_s, queue}, {u"paused"_s, true}};
            if (pause.until)
                line.insert(u"paused_until"_s, toEpochMs(*pause.until));
            session.output().line(line);
        } else {
            session.output().note(sentence(session, pause));
        }
    }
    return exitcode::fine;
}

void declarePause(CommandLine &line)
{
    const auto options = std::make_shared<PauseOptions>();
    Verb verb(line, "pause", Cli::tr("Start no more jobs until `resume`"));
    options->declareOn(verb);
    verb.does([options](Session &session) { return pauseQueues(session, {QString()}, *options); });
}

} // namespace sem
