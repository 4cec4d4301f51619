#pragma once

#include "shared/domain/job.h"

namespace sem {

// Names one attempt. Everything that is said about an attempt names its number, so that what comes
// late about an old one can never touch its successor.
struct AttemptRef
{
    qint64 seq = 0;
    JobId id = {};
    int attempt = 1;

    bool operator==(const AttemptRef &) const = default;
};

// How an attempt ended, as execution found it.
struct AttemptResult
{
    enum class Kind {
        Ended, // the command ran: exitCode or signal is set
        NotExecuted, // the system refused: failureDetail says where and why
        NotStarted, // the command was never executed and never will be
        Abandoned, // its runner was killed; what was left of its processes has been, too
        Lost, // the machine went down while it ran
    };

    AttemptRef ref = {};
    Kind kind = Kind::Ended;
    std::optional<int> exitCode = {}; // also 126 or 127 where the command itself was refused
    std::optional<int> signal = {};
    std::optional<StopReason> stopReason = {}; // set if our stop ended it
    QString failureDetail = {};
    std::optional<int> systemError = {}; // errno of NotExecuted
    std::optional<Timestamp> finishedAt = {};
    Duration cpu = {};
    qint64 peakRssBytes = 0;
    qint64 outputBytes = 0;
    qint64 droppedBytes = 0;
    int leftovers = 0;
    QByteArray summary = {}; // the job's own result, JSON, at most limits::resultSummaryBytes

    bool operator==(const AttemptResult &) const = default;
};

} // namespace sem
