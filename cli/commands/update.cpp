#include "cli/commands/update.h"

#include "cli/eachjob.h"
#include "cli/startoptions.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/core/words.h"

#include <QJsonObject>

#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    SelectionOptions jobs = {};
    std::optional<int> priority = {};
    QString queue = {};
    QString tag = {};
    bool noTag = false;
    bool front = false;
    bool now = false;
    std::optional<Timestamp> at = {};
    std::optional<Duration> in = {};
    bool idle = false;
    bool noIdle = false;
    bool charging = false;
    bool noCharging = false;
    QString network = {};
    QString event = {};
    bool noEvent = false;
    std::optional<Duration> maxWait = {};
    bool noMaxWait = false;
    QString onMaxWait = {};
};

ConditionChanges conditionChangesOf(const Options &options)
{
    ConditionChanges changes{.onMaxWait = fromLowerWord<Conditions::OnMaxWait>(options.onMaxWait)};
    if (options.idle || options.noIdle)
        changes.waitForIdle = options.idle;
    if (options.charging || options.noCharging)
        changes.requireCharging = options.charging;
    if (!options.network.isEmpty())
        changes.requireNetwork = fromLowerWord<Conditions::Network>(options.network); // or "none"
    if (!options.event.isEmpty() || options.noEvent)
        changes.event = options.event;
    if (options.maxWait || options.noMaxWait)
        changes.maxWait = options.maxWait;
    return changes;
}

JobUpdateParams changesOf(const Options &options)
{
    JobUpdateParams changes{.priority = options.priority,
                            .queue = options.queue,
                            .timing = timingOf(options.at, options.in),
                            .front = options.front};
    if (options.now)
        changes.timing = Timing();
    if (const ConditionChanges conditions = conditionChangesOf(options);
        conditions != ConditionChanges())
        changes.conditions = conditions;
    if (!options.tag.isEmpty() || options.noTag)
        changes.userTag = options.tag;
    return changes;
}

int update(Session &session, const Options &options)
{
    notePassedTime(session, options.at);
    return forEachOf(
        session, options.jobs,
        [&](const JobRef &job) { return session.client().update(job, changesOf(options)); },
        [&](const JobSelection &all) {
            return session.client().updateAll(all, changesOf(options));
        },
        [&](const JobRef &job, const JobAnswer &) {
            session.output().note(Cli::tr("%1 is changed").arg(nameOf(job)));
        });
}

} // namespace

void declareUpdate(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "update", Cli::tr("Change jobs that wait"));
    options->jobs.declareOn(verb, SelectionOptions::MarksAre::Of);
    verb.number("-p,--priority", options->priority,
                Cli::tr("-100 to 100; higher ones start first"));
    verb.text("-q,--queue", options->queue, Cli::tr("Queue it waits in"));
    verb.text("-t,--tag", options->tag, Cli::tr("A mark to find it by"));
    verb.flag("--no-tag", options->noTag, Cli::tr("Take its mark away"));
    verb.flag("--front", options->front, Cli::tr("Before all others of its priority"));
    verb.moment("--at", options->at, Cli::tr("Not before then"));
    verb.duration("--in", options->in, Cli::tr("Not before so long from now"));
    verb.flag("--due", options->now, Cli::tr("Wait for no time any more"));
    verb.flag("--idle", options->idle, Cli::tr("Wait until the machine is idle"));
    verb.flag("--no-idle", options->noIdle, Cli::tr("Or no more"));
    verb.flag("--charging", options->charging, Cli::tr("Wait for external power"));
    verb.flag("--no-charging", options->noCharging, Cli::tr("Or no more"));
    verb.word("--network", options->network, {u"any"_s, u"unmetered"_s, u"none"_s},
              Cli::tr("Wait for such a network, or for none"));
    verb.text("--event", options->event, Cli::tr("Wait for this event"));
    verb.flag("--no-event", options->noEvent, Cli::tr("Wait for no event any more"));
    verb.duration("--max-wait", options->maxWait,
                  Cli::tr("How long it waits for these once it is due"));
    verb.flag("--no-max-wait", options->noMaxWait, Cli::tr("For as long as it takes"));
    verb.word("--on-max-wait", options->onMaxWait, {u"run"_s, u"skip"_s}, Cli::tr("What then"));
    verb.check([options] {
        const std::pair<bool, const char *> contradictions[] = {
            {options->idle && options->noIdle, "--idle"},
            {options->charging && options->noCharging, "--charging"},
            {!options->event.isEmpty() && options->noEvent, "--event"},
            {options->maxWait && options->noMaxWait, "--max-wait"},
            {!options->tag.isEmpty() && options->noTag, "--tag"}};
        for (const auto &[stands, option] : contradictions) {
            if (stands)
                return Cli::tr("%1 and its opposite").arg(QLatin1StringView(option));
        }
        const bool isNothing = toParams(changesOf(*options)).isEmpty();
        return isNothing ? Cli::tr("nothing to change; see --help") : QString();
    });
    verb.does([options](Session &session) { return update(session, *options); });
}

} // namespace sem
