#include "service/engine/retry.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sem {

namespace {

// A job under which the machine goes down again and again may be the reason.
constexpr int mostLosses = 3;

Result<std::optional<AnotherTry>> afterLoss(Turn &turn, const Job &job, const JobSpec &spec)
{
    const OnLost usual = job.maxRetries > 0 ? OnLost::Requeue : OnLost::Fail;
    if (spec.onLost.value_or(usual) == OnLost::Fail)
        return std::optional<AnotherTry>();
    int losses = 0;
    for (int number = 1; number <= job.attempt; ++number) {
        const auto attempt = turn.store.attempt(job.seq, number);
        if (!attempt)
            return attempt.error();
        losses += *attempt && (*attempt)->outcome == AttemptOutcome::Lost;
    }
    return losses < mostLosses ? std::optional<AnotherTry>(AnotherTry()) : std::nullopt;
}

std::optional<AnotherTry> afterFailure(const Job &job, const RetryPolicy &policy, Timestamp now)
{
    const bool isHopeless = job.failureReason == FailureReason::Deadline
        || (job.exitCode
            && std::find(policy.neverOn.begin(), policy.neverOn.end(), *job.exitCode)
                != policy.neverOn.end());
    if (isHopeless)
        return {};
    const double chance = QRandomGenerator::global()->generateDouble() * 2 - 1;
    const Duration delay = retryDelay(policy, job.retriesUsed + 1, chance);
    return AnotherTry{.runAt = delay > Duration(0) ? std::optional(now + delay) : std::nullopt,
                      .retriesUsed = 1};
}

} // namespace

Result<std::optional<AnotherTry>> anotherTry(Turn &turn, const Job &job, AttemptOutcome outcome)
{
    const bool isLost = outcome == AttemptOutcome::Lost;
    if (job.stopping || (!isLost && job.retriesUsed >= job.maxRetries))
        return std::optional<AnotherTry>();
    const auto spec = turn.store.spec(job.seq);
    if (!spec)
        return spec.error();
    if (!*spec)
        return std::optional<AnotherTry>();
    if (isLost)
        return afterLoss(turn, job, **spec);
    auto again = afterFailure(job, (*spec)->retry.over(turn.ledger.settings.retry), turn.now);
    // One that could only start after its deadline has failed for the reason it has failed.
    const std::optional<Timestamp> deadline = (*spec)->deadline;
    if (again && deadline && again->runAt.value_or(turn.now) >= *deadline)
        again.reset();
    return again;
}

} // namespace sem
