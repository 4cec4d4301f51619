#pragma once

#include "shared/core/clock.h"
#include "shared/domain/jobid.h"
#include "shared/domain/jobstate.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace sem {

// What is known about a job without opening its payload or its attempts: a row of a list.
struct Job
{
    Q_GADGET

public:
    JobId id = {};
    qint64 seq = 0; // the number people use; grows with every job, never used again
    QString jobType = {};
    QString queue = {};
    QString subjectKey = {}; // empty: a subject of its own
    qint64 generation = 1; // how many jobs the subject has had, this one included
    JobState state = JobState::Queued;
    int priority = 0;
    qint64 place =
        0; // in line among equal priorities: its own seq, or that of the oldest it superseded
    Needs needs = {}; // of a waiting job
    Timestamp createdAt = {};
    std::optional<Timestamp> runAt = {}; // due time, while it lies ahead
    std::optional<DelayReason> delayReason = {}; // why it lies ahead
    std::optional<Timestamp> dueAt = {}; // since when a queued job is due; none: since it was made
    std::optional<Timestamp> burstStartedAt = {}; // the first job of the burst that it is made of
    std::optional<Timestamp> heldAt = {}; // since when somebody holds a waiting job
    std::optional<Timestamp> expiresAt = {}; // of a waiting job: what it must not wait beyond
    std::optional<Override> override = {};
    QString event = {}; // that it still waits for
    QString locks = {}; // that it has while it runs; as toString(std::vector<Lock>) writes them
    std::optional<Timestamp> startedAt = {}; // of the first attempt
    std::optional<Timestamp> finishedAt = {};
    int attempt = 0; // number of the latest attempt, 0 before the first
    int maxRetries = 0;
    int retriesUsed = 0; // counted apart from attempts: not every attempt uses up a retry
    ExecutionMode executionMode = ExecutionMode::Subprocess;
    QString commandLine = {}; // for people; at most 256 characters
    QString userTag = {};
    std::optional<JobId> parent = {};
    QString chainGroup = {};
    QString traceId = {};
    std::optional<JobId> supersededBy = {};
    std::optional<JobId> retryOf = {};
    std::optional<int> exitCode = {}; // of the last attempt
    std::optional<int> signal = {};
    std::optional<FailureReason> failureReason = {};
    QString failureDetail = {}; // e.g. "exec: No such file or directory"
    QByteArray resultSummary = {}; // JSON written by the job, at most 4 KiB
    bool stopping = false; // told to stop, its processes are not gone yet
    FreezeReasons freezeReasons = {};
    qint64 logBytes = 0; // output of the last attempt

    bool operator==(const Job &) const = default;
};

// One run of a job.
struct Attempt
{
    Q_GADGET

public:
    int number = 1;
    int slot = 0; // smallest number that no other running job of the queue had
    Timestamp startedAt = {};
    std::optional<Timestamp> finishedAt = {};
    std::optional<AttemptOutcome> outcome = {}; // none while it runs
    std::optional<int> exitCode = {};
    std::optional<int> signal = {};
    std::optional<FailureReason> failureReason = {};
    QString failureDetail = {};
    Duration cpu = {}; // user and system, of the whole tree
    qint64 peakRssBytes = 0; // of its largest process
    qint64 outputBytes = 0;
    qint64 droppedBytes = 0; // of those, no longer kept
    int leftovers = 0; // processes the command left behind
    std::optional<StopReason> stopReason = {};
    FreezeReasons freezeReasons = {};

    bool operator==(const Attempt &) const = default;
};

} // namespace sem
