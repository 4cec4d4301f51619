#include "service/engine/retention.h"

#include "service/engine/removal.h"
#include "shared/domain/limits.h"

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 200;
constexpr auto sparedFor = 1h; // until what was needed is looked at again

// What is a little too much goes together, so that it is not looked for at the end of every job.
constexpr qint64 slackOf(qint64 limit)
{
    return limit / 100;
}

// Whether somebody may still ask for it, or wait for it.
Result<bool> isNeeded(Turn &turn, const EndedJob &job)
{
    if (job.hasRequestId && job.createdAt > turn.now - limits::requestLifetime)
        return true;
    const auto dependents = turn.store.dependents(job.place.seq, 1);
    if (!dependents)
        return dependents.error();
    return !dependents->empty();
}

// Each rule answers whether there is more to do at once.

Result<bool> forget(Turn &turn, Timestamp until, int limit)
{
    Ledger &ledger = turn.ledger;
    const auto ended = turn.store.endedJobs(ledger.spared, until, limit);
    if (!ended)
        return ended.error();
    for (const EndedJob &job : *ended) {
        const Result<bool> needed = isNeeded(turn, job);
        if (!needed)
            return needed.error();
        if (*needed) {
            ledger.spared = job.place;
            ++ledger.sparedJobs;
            ledger.nextRetention =
                std::min(ledger.nextRetention.value_or(Timestamp::max()), turn.now + sparedFor);
        } else if (const Result<> deleted = deleteJob(turn, job.place.seq); !deleted) {
            return deleted.error();
        }
    }
    return std::ssize(*ended) == limit;
}

Result<bool> forgetOld(Turn &turn)
{
    const auto days = turn.ledger.settings.retention.finished;
    return days.count() > 0 ? forget(turn, turn.now - days, atOnce) : Result<bool>(false);
}

Result<bool> forgetSurplus(Turn &turn)
{
    const qint64 limit = turn.ledger.settings.retention.finishedJobs;
    const qint64 surplus = turn.ledger.finalCount() - turn.ledger.sparedJobs - limit;
    if (limit == 0 || surplus <= slackOf(limit))
        return false;
    return forget(turn, Timestamp::max(), int(std::min<qint64>(surplus, atOnce)));
}

Result<bool> dropArtifacts(Turn &turn)
{
    const auto days = turn.ledger.settings.retention.artifacts;
    if (days.count() == 0)
        return false;
    const auto ended = turn.store.endedJobs(turn.ledger.swept.artifacts, turn.now - days, atOnce);
    if (!ended)
        return ended.error();
    for (const EndedJob &job : *ended) {
        turn.ledger.swept.artifacts = job.place;
        if (!job.hasAttempts)
            continue;
        const Result<> noted =
            discardFiles(turn, {.job = job.id, .what = Discard::What::Artifacts});
        if (!noted)
            return noted.error();
    }
    return std::ssize(*ended) == atOnce;
}

Result<bool> dropOutput(Turn &turn)
{
    const qint64 quota = turn.ledger.settings.logQuotaBytes;
    if (turn.ledger.logBytes <= quota)
        return false;
    const auto ended = turn.store.endedJobs(turn.ledger.swept.output, Timestamp::max(), atOnce);
    if (!ended)
        return ended.error();
    for (const EndedJob &job : *ended) {
        if (turn.ledger.logBytes <= quota - slackOf(quota))
            return false;
        turn.ledger.swept.output = job.place;
        const Result<qint64> bytes = turn.store.outputBytes(job.place.seq);
        if (!bytes)
            return bytes.error();
        if (*bytes == 0)
            continue;
        if (const Result<> dropped = turn.store.dropOutput(job.place.seq); !dropped)
            return dropped.error();
        turn.ledger.logBytes -= *bytes;
        const Result<> noted = discardFiles(turn, {.job = job.id, .what = Discard::What::Output});
        if (!noted)
            return noted.error();
    }
    return std::ssize(*ended) == atOnce;
}

bool forgetsByAge(const Retention &rules)
{
    return rules.finished.count() > 0 || rules.artifacts.count() > 0;
}

// When the first of all that is kept becomes too old.
Result<> planNext(Turn &turn)
{
    const Retention &rules = turn.ledger.settings.retention;
    std::optional<Timestamp> next;
    if (turn.ledger.finalCount() > 0 && turn.ledger.spared != EndPlace())
        next = turn.now + sparedFor;
    for (const auto &[after, days] : {std::pair{turn.ledger.spared, rules.finished},
                                      {turn.ledger.swept.artifacts, rules.artifacts}}) {
        if (turn.ledger.finalCount() == 0 || days.count() == 0)
            continue;
        const auto first = turn.store.endedJobs(after, Timestamp::max(), 1);
        if (!first)
            return first.error();
        // Those that are yet to end come later still.
        const Timestamp ended = first->empty() ? turn.now : first->front().place.at;
        next = std::min(ended + days, next.value_or(Timestamp::max()));
    }
    turn.ledger.nextRetention = next;
    return {};
}

bool isDue(const Ledger &ledger, Timestamp now)
{
    if (ledger.nextRetention)
        return *ledger.nextRetention <= now;
    return ledger.finalCount() > 0 && forgetsByAge(ledger.settings.retention);
}

} // namespace

Result<> retain(Turn &turn)
{
    Ledger &ledger = turn.ledger;
    const bool isTime = isDue(ledger, turn.now);
    if (isTime) {
        ledger.spared = {};
        ledger.sparedJobs = 0;
    }
    ledger.hasMoreToForget = false;
    for (const auto &[rule, isByAge] : {std::pair{&forgetOld, true},
                                        {&dropArtifacts, true},
                                        {&forgetSurplus, false},
                                        {&dropOutput, false}}) {
        if (isByAge && !isTime)
            continue;
        const Result<bool> more = rule(turn);
        if (!more)
            return more.error();
        ledger.hasMoreToForget = ledger.hasMoreToForget || *more;
    }
    return isTime ? planNext(turn) : Result<>();
}

} // namespace sem
