#include "cli/startoptions.h"

#include "cli/session.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/core/words.h"
#include "shared/text/timetext.h"

namespace sem {

using namespace Qt::StringLiterals;

void StartOptions::declareOn(Verb &verb)
{
    verb.moment("--at", at, Cli::tr("Not before then: 22:00, \"tomorrow 8:00\", ISO 8601"));
    verb.duration("--in", in, Cli::tr("Not before so long from now"));
    verb.flag("--idle", idle, Cli::tr("Not before the machine is idle"));
    verb.flag("--charging", charging, Cli::tr("Not before there is external power"));
    verb.word("--network", network, {u"any"_s, u"unmetered"_s},
              Cli::tr("Not before there is such a network"));
    verb.word("--when-condition-lost", whenConditionLost,
              {u"continue"_s, u"suspend"_s, u"requeue"_s, u"cancel"_s},
              Cli::tr("If that goes while it runs (by the settings)"));
    verb.text("--event", event, Cli::tr("Not before `emit` names this event"));
    verb.duration("--max-wait", maxWait, Cli::tr("How long it waits for these once it is due"));
    verb.word("--on-max-wait", onMaxWait, {u"run"_s, u"skip"_s}, Cli::tr("What then (run)"));
    verb.duration("--ttl", ttl, Cli::tr("Skip it if it has not started within so long"));
    verb.moment("--deadline", deadline, Cli::tr("Nothing of it runs after then"));
    verb.texts("--lock", locks,
               Cli::tr("A lock it has while it runs: gpu, or cargo:2 for two holders"));
    verb.jobs("--after", after, Cli::tr("Wait for the end of this job"));
    verb.word("--when", when, {u"success"_s, u"finished"_s},
              Cli::tr("Which end of those will do (success)"));
    verb.word("--on-conflict", onConflict, {u"supersede"_s, u"keep"_s, u"parallel"_s},
              Cli::tr("If a job of its subject waits (supersede)"));
    verb.flag("--cancel-running", cancelRunning, Cli::tr("Stop the job of its subject that runs"));
    verb.duration("--debounce", debounce, Cli::tr("Wait until its subject was quiet for so long"));
    verb.duration("--debounce-max", debounceMax, Cli::tr("But not longer than this"));
    verb.check([this] { return problem(); });
}

// What would be left aside without a word.
QString StartOptions::problem() const
{
    const bool hasCondition = idle || charging || !network.isEmpty() || !event.isEmpty();
    if (at && in)
        return Cli::tr("--at and --in do not go together");
    if (!when.isEmpty() && after.empty())
        return Cli::tr("--when needs --after");
    if ((maxWait || !onMaxWait.isEmpty()) && !hasCondition)
        return Cli::tr("--max-wait needs a condition: --idle, --charging, --network or --event");
    if (!onMaxWait.isEmpty() && !maxWait)
        return Cli::tr("--on-max-wait needs --max-wait");
    return {};
}

void StartOptions::applyTo(JobSpec &spec) const
{
    spec.timing = timingOf(at, in).value_or(Timing());
    spec.conditions.waitForIdle = idle;
    spec.conditions.requireCharging = charging;
    spec.conditions.requireNetwork = fromLowerWord<Conditions::Network>(network);
    spec.whenConditionLost = whenConditionLostFromString(whenConditionLost);
    spec.conditions.event = event;
    spec.conditions.maxWait = maxWait;
    if (onMaxWait == "skip"_L1)
        spec.conditions.onMaxWait = Conditions::OnMaxWait::Skip;
    spec.ttl = ttl;
    spec.deadline = deadline;
    spec.locks = locks;
    spec.dependencies.after = after;
    if (when == "finished"_L1)
        spec.dependencies.when = Dependencies::When::Finished;
    if (onConflict == "keep"_L1)
        spec.onConflict.way = Conflict::Way::Keep;
    if (onConflict == "parallel"_L1)
        spec.onConflict.way = Conflict::Way::Parallel;
    spec.onConflict.cancelRunning = cancelRunning;
    spec.onConflict.debounce = debounce;
    spec.onConflict.debounceMax = debounceMax;
}

void notePassedTime(Session &session, const std::optional<Timestamp> &at)
{
    if (at && *at <= session.now())
        session.output().note(
            Cli::tr("%1 has passed: it is due now").arg(clockText(*at, session.now())));
}

std::optional<Timing> timingOf(const std::optional<Timestamp> &at,
                               const std::optional<Duration> &in)
{
    if (at)
        return Timing{.type = Timing::Type::At, .scheduledAt = at};
    if (in)
        return Timing{.type = Timing::Type::After, .delay = in};
    return {};
}

} // namespace sem
