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
    QueueConfiguration configuration = {};
    QString activeHours = {};
};

// "always" lifts them; the protocol says that by an empty text.
QueueConfiguration configurationOf(const SetOptions &options)
{
    QueueConfiguration configuration = options.configuration;
    if (!options.activeHours.isEmpty())
        configuration.activeHours =
            options.activeHours == "always"_L1 ? QString() : options.activeHours;
    return configuration;
}

int set(Session &session, const SetOptions &options)
{
    const QueueConfiguration configuration = configurationOf(options);
    const Result<> configured =
        session.await(session.client().configureQueue(options.name, configuration));
    if (!configured)
        return session.fail(configured.error());
    if (session.json()) {
        QJsonObject line = toParams(configuration);
        line.insert(u"queue"_s, options.name);
        session.output().line(line);
    } else {
        session.output().note(Cli::tr("%1 is set").arg(options.name));
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
    setVerb.number("-c,--concurrency", options->configuration.concurrency,
                   Cli::tr("How many of its jobs run at the same time"));
    setVerb.number("-w,--weight", options->configuration.weight,
                   Cli::tr("Its share of starts, beside the other queues (1)"));
    setVerb.count("--max-queued", options->configuration.maxQueued,
                  Cli::tr("How many of its jobs may wait at the same time"));
    setVerb.text("--active-hours", options->activeHours,
                 Cli::tr("When its jobs start, e.g. 22:00-07:00, or always"));
    setVerb.check([options] {
        return toParams(configurationOf(*options)).isEmpty() ? Cli::tr("nothing to set; see --help")
                                                             : QString();
    });
    setVerb.does([options](Session &session) { return set(session, *options); });

    const auto queues = std::make_shared<QStringList>();
    Verb pauseVerb(queue, "pause", Cli::tr("Start no more jobs of it"));
    pauseVerb.texts("QUEUE", *queues, Cli::tr("Its name"), Verb::Presence::Required);
    const auto pause = std::make_shared<PauseOptions>();
    pause->declareOn(pauseVerb);
    pauseVerb.does(
        [queues, pause](Session &session) { return pauseQueues(session, *queues, *pause); });

    Verb resumeVerb(queue, "resume", Cli::tr("Start its jobs again"));
    resumeVerb.texts("QUEUE", *queues, Cli::tr("Its name"), Verb::Presence::Required);
    resumeVerb.does([queues](Session &session) { return resumeQueues(session, *queues); });
}

} // namespace sem
