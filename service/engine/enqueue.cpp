#include "service/engine/enqueue.h"

#include "service/engine/jobchange.h"

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto requestLifetime = 24h;

EnqueueOutcome outcomeOf(const Job &job)
{
    return {.id = job.id,
            .seq = job.seq,
            .queue = job.queue,
            .state = job.state,
            .generation = job.generation};
}

// Made by an earlier request with the same request_id.
Result<std::optional<JobRow>> firstOf(Turn &turn, const JobSpec &spec)
{
    if (spec.requestId.isEmpty())
        return std::optional<JobRow>();
    return turn.store.jobForRequest(spec.requestId, turn.now - requestLifetime);
}

// `retried`: the job of which it is a repetition, and which may have outlived its parent.
Result<std::optional<JobId>> parentOf(Turn &turn, const JobSpec &spec, const Job *retried)
{
    if (!spec.parent)
        return std::optional<JobId>();
    if (retried && retried->parent && *spec.parent == JobRef(*retried->parent))
        return retried->parent;
    const auto parent = turn.store.job(*spec.parent);
    if (!parent)
        return parent.error();
    if (!*parent) {
        Error error = noSuchJob(*spec.parent);
        const QString field = u"parent_job_id"_s;
        error.message = field + u": "_s + error.message;
        error.data.insert(u"field"_s, field);
        return error;
    }
    return std::optional<JobId>((*parent)->job.id);
}

// Takes the subject's next generation for the job, and the place of the one that waited.
Result<> joinSubject(Turn &turn, JobRow &row, EnqueueOutcome &outcome)
{
    if (row.job.subjectKey.isEmpty())
        return {};
    const auto found = turn.store.subject(row.job.subjectKey);
    if (!found)
        return found.error();
    SubjectRow subject = found->value_or(SubjectRow{.key = row.job.subjectKey});

    if (subject.waiting) {
        const auto waiting = turn.store.job(*subject.waiting);
        if (!waiting)
            return waiting.error();
        if (*waiting) {
            JobRow older = **waiting;
            older.job.supersededBy = row.job.id;
            if (const Result<> moved = moveJob(turn, older, JobState::Superseded); !moved)
                return moved;
            row.job.place = std::min(row.job.place, older.job.place);
            outcome.superseded.push_back(older.job.id);
        }
    }

    row.job.generation = ++subject.generation;
    row.job.needs.setFlag(Need::Subject, subject.running.has_value());
    subject.latest = row.job.id;
    subject.waiting = row.job.seq;
    return turn.store.putSubject(subject);
}

} // namespace

Result<> checkEnqueue(Turn &turn, const JobSpec &spec, const Job *retried)
{
    const auto parent = parentOf(turn, spec, retried);
    if (parent)
        return {};
    // A repeated request gets its job whatever else it says.
    const auto first = firstOf(turn, spec);
    if (!first)
        return first.error();
    return *first ? Result<>() : parent.error();
}

Result<EnqueueOutcome> enqueueJob(Turn &turn, const JobSpec &spec, const Job *retried)
{
    const auto first = firstOf(turn, spec);
    if (!first)
        return first.error();
    if (*first) {
        EnqueueOutcome outcome = outcomeOf((*first)->job);
        outcome.created = false;
        return outcome;
    }
    const auto parent = parentOf(turn, spec, retried);
    if (!parent)
        return parent.error();
    const Result<Ledger::Queue *> queue = turn.ledger.queue(spec.queue, turn.store);
    if (!queue)
        return queue.error();

    JobRow row;
    Job &job = row.job;
    job.id = turn.ids.next();
    job.seq = turn.ledger.takeSeq();
    job.place = job.seq;
    job.jobType = spec.jobType;
    job.queue = spec.queue;
    job.subjectKey = spec.subjectKey;
    job.priority = spec.priority;
    job.createdAt = turn.now;
    job.executionMode = spec.executionMode;
    job.commandLine = spec.commandLine;
    job.userTag = spec.userTag;
    job.parent = *parent;
    job.chainGroup = spec.chainGroup;
    job.traceId = spec.traceId;
    if (retried)
        job.retryOf = retried->id;
    job.maxRetries = spec.retry.over(turn.ledger.settings.retry).maxRetries;

    EnqueueOutcome outcome;
    if (const Result<> joined = joinSubject(turn, row, outcome); !joined)
        return joined.error();
    const Result<qint64> lane =
        turn.ledger.lane({.queue = (*queue)->row.id, .needs = job.needs}, turn.store);
    if (!lane)
        return lane.error();
    row.lane = *lane;
    if (const Result<> added = addJob(turn, row, spec); !added)
        return added.error();

    std::vector<JobId> superseded = std::move(outcome.superseded);
    outcome = outcomeOf(job);
    outcome.superseded = std::move(superseded);
    return outcome;
}

Result<EnqueueOutcome> retryJob(Turn &turn, const command::Retry &retry)
{
    const auto found = turn.store.job(retry.of);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchJob(retry.of);
    const Job &job = (*found)->job;
    if (!isFinal(job.state)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = u"only a job that has ended can be retried"_s,
                     .data = {{u"state"_s, nameOf(job.state)}}};
    }
    if (!job.subjectKey.isEmpty() && !retry.force) {
        const auto subject = turn.store.subject(job.subjectKey);
        if (!subject)
            return subject.error();
        if (*subject && (*subject)->generation > job.generation) {
            return Error{.code = ErrorCode::Conflict,
                         .message = u"the subject has a newer job; force retries this one"_s,
                         .data = {{u"state"_s, nameOf(job.state)},
                                  {u"latest"_s, (*subject)->latest.toString()}}};
        }
    }
    if (const Result<> checked = checkEnqueue(turn, retry.spec, &job); !checked)
        return checked.error();
    return enqueueJob(turn, retry.spec, &job);
}

} // namespace sem
