#include "cli/commands/update.h"

#include "cli/eachjob.h"
#include "cli/startoptions.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::vector<JobRef> jobs = {};
    std::optional<int> priority = {};
    QString queue = {};
    QString tag = {};
    bool front = false;
    bool now = false;
    std::optional<Timestamp> at = {};
    std::optional<Duration> in = {};
    QString event = {};
    bool noEvent = false;
};

JobUpdateParams changesOf(const Options &options)
{
    JobUpdateParams changes{.priority = options.priority,
                            .queue = options.queue,
                            .timing = timingOf(options.at, options.in),
                            .front = options.front};
    if (options.now)
        changes.timing = Timing();
    if (!options.event.isEmpty() || options.noEvent)
        changes.conditions = Conditions{.event = options.event};
    if (!options.tag.isEmpty())
        changes.userTag = options.tag;
    return changes;
}

int update(Session &session, const Options &options)
{
    return forEachJob(
        session, options.jobs,
        [&](const JobRef &job) { return session.client().update(job, changesOf(options)); },
        [&](const JobRef &job, const JobAnswer &) {
            session.output().note(Cli::tr("%1 is changed").arg(nameOf(job)));
        });
}

} // namespace

void declareUpdate(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "update", Cli::tr("Change jobs that wait"));
    verb.jobs("JOB", options->jobs, Cli::tr("Their numbers or ids"), Verb::Presence::Required);
    verb.number("-p,--priority", options->priority,
                Cli::tr("-100 to 100; higher ones start first"));
    verb.text("-q,--queue", options->queue, Cli::tr("Queue it waits in"));
    verb.text("-t,--tag", options->tag, Cli::tr("A mark to find it by"));
    verb.flag("--front", options->front, Cli::tr("Before all others of its priority"));
    verb.moment("--at", options->at, Cli::tr("Not before then"));
    verb.duration("--in", options->in, Cli::tr("Not before so long from now"));
    verb.flag("--due", options->now, Cli::tr("Wait for no time any more"));
    verb.text("--event", options->event, Cli::tr("Wait for this event"));
    verb.flag("--no-event", options->noEvent, Cli::tr("Wait for no event any more"));
    verb.check([options] {
        const bool isNothing = toParams(changesOf(*options)).isEmpty();
        return isNothing ? Cli::tr("nothing to change; see --help") : QString();
    });
    verb.does([options](Session &session) { return update(session, *options); });
}

} // namespace sem
