#include "service/engine/expiry.h"
#include "service/engine/holds.h"
#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobreads.h"
#include "shared/rpc/answers.h"
#include "shared/rpc/codec.h"

#include <algorithm>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Job job = {};
    Standing standing = {};
    std::vector<Attempt> attempts = {};
    std::optional<JobSpec> spec = {}; // of one that waits
};

Result<Facts> read(JobReader &reader, const JobRef &ref, const Snapshot &snapshot)
{
    Result<Job> job = readJob(reader, ref);
    if (!job)
        return job.error();
    Facts facts{.job = *std::move(job)};
    Result<std::vector<Attempt>> attempts = reader.attempts(facts.job.seq);
    if (!attempts)
        return attempts.error();
    facts.attempts = *std::move(attempts);
    if (!isWaiting(facts.job.state))
        return facts;
    Result<Standing> standing =
        reader.standing(facts.job, [&snapshot](Needs needs, const QString &locks) {
            return snapshot.opens(needs, locks);
        });
    if (!standing)
        return standing.error();
    facts.standing = *std::move(standing);
    Result<std::optional<JobSpec>> spec = reader.spec(facts.job.seq);
    if (!spec)
        return spec.error();
    facts.spec = *std::move(spec);
    return facts;
}

HoldInfo infoOf(const Hold &hold)
{
    return {.code = hold.code,
            .since = hold.since,
            .until = hold.until,
            .job = hold.job,
            .detail = hold.detail};
}

std::vector<HoldInfo> holdsOf(const Facts &facts, const Snapshot &snapshot)
{
    std::vector<HoldInfo> infos;
    for (const Hold &hold : holds(facts.job, snapshot)) {
        HoldInfo info = infoOf(hold);
        if (hold.code == HoldCode::SubjectRunning)
            info.job = facts.standing.subjectRunning;
        if (hold.code != HoldCode::Dependency) {
            infos.push_back(info);
            continue;
        }
        for (const qint64 needed : facts.standing.needs) {
            info.job = needed;
            infos.push_back(info);
        }
    }
    return infos;
}

// Only who waits for nothing but a slot has a place in line.
std::optional<qint64> placeOf(const Facts &facts, const std::vector<HoldInfo> &holds)
{
    const bool isInLine =
        facts.job.state == JobState::Queued
        && std::all_of(holds.begin(), holds.end(), [](const HoldInfo &hold) {
               return hold.code == HoldCode::QueueFull || hold.code == HoldCode::ServiceFull;
           });
    constexpr qint64 counted = 1'000;
    const auto &ahead = facts.standing.ahead;
    return isInLine && ahead ? std::optional(std::min(*ahead + 1, counted)) : std::nullopt;
}

// The longest wait for its conditions ends nothing while they are met.
std::vector<Patience> patienceOf(const Facts &facts, const Snapshot &snapshot)
{
    if (!facts.spec)
        return {};
    const Job &job = facts.job;
    std::optional<Timestamp> end = facts.spec->deadline;
    if (facts.spec->ttl && !job.startedAt)
        end = std::min(end.value_or(Timestamp::max()), job.createdAt + *facts.spec->ttl);
    const Conditions &conditions = facts.spec->conditions;
    const bool isUnmet = !snapshot.machine.opens(job.needs & conditionNeeds);
    std::vector<Patience> patience;
    if (conditions.maxWait && isUnmet && job.expiresAt && (!end || *job.expiresAt < *end))
        patience.push_back({.until = *job.expiresAt, .then = conditions.onMaxWait});
    const bool isOver = !patience.empty() && conditions.onMaxWait == Conditions::OnMaxWait::Skip;
    if (end && !isOver)
        patience.push_back({.until = *end});
    return patience;
}

std::vector<StoryLine> storyOf(const Facts &facts)
{
    const Job &job = facts.job;
    std::vector<StoryLine> story{{.what = u"created"_s, .time = job.createdAt}};
    for (const Attempt &attempt : facts.attempts) {
        story.push_back(
            {.what = u"started"_s, .time = attempt.startedAt, .attempt = attempt.number});
        if (!attempt.finishedAt)
            continue;
        story.push_back({.what = u"ended"_s,
                         .time = *attempt.finishedAt,
                         .attempt = attempt.number,
                         .outcome = attempt.outcome,
                         .exitCode = attempt.exitCode,
                         .signal = attempt.signal,
                         .failureReason = attempt.failureReason,
                         .failureDetail = attempt.failureDetail,
                         .stopReason = attempt.stopReason,
                         .freezeReasons = attempt.freezeReasons});
    }
    if (job.finishedAt) {
        story.push_back({.what = u"finished"_s,
                         .time = *job.finishedAt,
                         .state = job.state,
                         .failureReason = job.failureReason,
                         .failureDetail = job.failureDetail,
                         .supersededBy = job.supersededBy});
    }
    return story;
}

ExplainAnswer answerOf(const Facts &facts, const Snapshot &snapshot)
{
    ExplainAnswer answer{.seq = facts.job.seq, .state = facts.job.state};
    answer.holds = holdsOf(facts, snapshot);
    answer.placeInLine = placeOf(facts, answer.holds);
    answer.patience = patienceOf(facts, snapshot);
    answer.story = storyOf(facts);
    return answer;
}

} // namespace

void explain(const Call &call, const FrontServices &services)
{
    const auto reply = call.then<Facts>([call, &events = services.events](const Facts &facts) {
        call.answer(toJson(answerOf(facts, *events.snapshot())));
    });
    services.ports.reads.post([reply, ref = *jobRefFromJson(call.param("job_id"_L1)),
                               snapshot = services.events.snapshot()](JobReader &reader) {
        reply(read(reader, ref, *snapshot));
    });
}

} // namespace sem::handlers
