#include "tests/support/jobfactory.h"

#include <QtEndian>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 createdAtMs = 1'800'000'000'000;

} // namespace

JobId jobIdFor(qint64 number)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(number, bytes.data() + 8);
    bytes[6] = '\x70'; // version 7
    bytes[8] = static_cast<char>(bytes[8] | '\x80'); // the variant of RFC 4122
    return *JobId::fromBytes(bytes);
}

JobSpec makeSpec()
{
    JobSpec spec;
    spec.jobType = u"test"_s;
    spec.payload = R"({"command":"/bin/true"})"_ba;
    return spec;
}

Job makeJob(qint64 seq)
{
    Job job;
    job.id = jobIdFor(seq);
    job.seq = seq;
    job.jobType = u"test"_s;
    job.queue = u"default"_s;
    job.place = seq;
    job.createdAt = fromEpochMs(createdAtMs + seq);
    job.commandLine = u"/bin/true"_s;
    return job;
}

JobRow makeRow(qint64 seq, qint64 lane)
{
    return {.job = makeJob(seq), .lane = lane};
}

Job inState(Job job, JobState state)
{
    using namespace std::chrono_literals;
    const bool ran = isStarted(state) || state == JobState::Done || state == JobState::Failed;
    job.state = state;
    job.runAt.reset();
    if (state == JobState::Scheduled)
        job.runAt = job.createdAt + 1h;
    if (ran && !job.startedAt) {
        job.startedAt = job.createdAt + 1s;
        job.attempt = 1;
    }
    job.finishedAt.reset();
    if (isFinal(state))
        job.finishedAt = job.createdAt + 2s;
    if (state == JobState::Done)
        job.exitCode = 0;
    if (state == JobState::Failed) {
        job.exitCode = 1;
        job.failureReason = FailureReason::Exit;
    }
    if (state == JobState::Superseded)
        job.supersededBy = jobIdFor(job.seq + 1);
    return job;
}

JobRow inState(JobRow row, JobState state)
{
    row.job = inState(row.job, state);
    return row;
}

Attempt makeAttempt(int number)
{
    Attempt attempt;
    attempt.number = number;
    attempt.startedAt = fromEpochMs(createdAtMs + 1000);
    return attempt;
}

Attempt endedAttempt(int number)
{
    Attempt attempt = makeAttempt(number);
    attempt.finishedAt = fromEpochMs(createdAtMs + 2000);
    attempt.outcome = AttemptOutcome::Done;
    attempt.exitCode = 0;
    return attempt;
}

} // namespace sem
