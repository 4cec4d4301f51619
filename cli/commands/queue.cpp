#include "cli/commands/queue.h"

#include "cli/commands/pause.h"
#include "cli/commands/resume.h"
#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct SetOptions
{
    QString name = {};
    std::optional<int> concurrency = {};
};

int set(Session &session, const SetOptions &options)
{
    const Result<> configured =
        session.await(session.client().configureQueue(options.name, *options.concurrency));
    if (!configured)
        return session.fail(configured.error());
    if (session.json()) {
        session.output().line(
            {{u"queue"_s, options.name}, {u"concurrency"_s, *options.concurrency}});
    } else {
        session.output().note(
            Cli::tr("%1 runs at most %2 at a time").arg(options.name).arg(*options.concurrency));
    }
    return exitcode::fine;
}

} // namespace

void declareQueue(CommandLine &line)
{
    Verb queue(line, "queue", Cli::tr("Change a queue"));

    const auto options = std::make_shared<SetOptions>();
    Verb setVerb(queue, "set", Cli::tr("Set the limits of a queue"));
    setVerb.text("QUEUE", options->name, Cli::tr("Its name"), Verb::Presence::Required);
    setVerb.number("-c,--concurrency", options->concurrency,
                   Cli::tr("How many of its jobs run at the same time"));
    setVerb.check([options] {
        return options->concurrency ? QString() : Cli::tr("nothing to set; give --concurrency N");
    });
    setVerb.does([options](Session &session) { return set(session, *options); });

    const auto queues = std::make_shared<QStringList>();
    Verb pauseVerb(queue, "pause", Cli::tr("Start no more jobs of it"));
    pauseVerb.texts("QUEUE", *queues, Cli::tr("Its name"), Verb::Presence::Required);
    pauseVerb.does([queues](Session &session) { return pauseQueues(session, *queues); });

    Verb resumeVerb(queue, "resume", Cli::tr("Start its jobs again"));
    resumeVerb.texts("QUEUE", *queues, Cli::tr("Its name"), Verb::Presence::Required);
    resumeVerb.does([queues](Session &session) { return resumeQueues(session, *queues); });
}

} // namespace sem
