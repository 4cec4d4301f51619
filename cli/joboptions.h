#pragma once

#include "cli/startoptions.h"
#include "shared/domain/jobspec.h"

#include <QJsonObject>
#include <QStringList>

namespace sem {

class Verb;

// What `run` and `enqueue` can say about a job besides its work. The service checks the values.
struct JobOptions
{
    QString queue = {};
    QString subject = {};
    QString tag = {};
    QString group = {};
    std::optional<JobRef> parent = {};
    std::optional<int> priority = {};
    RetryWishes retry = {};
    QString onLost = {};
    std::optional<Duration> timeout = {};
    std::optional<Duration> stallTimeout = {};
    std::optional<Duration> killGrace = {};
    std::optional<qint64> logLimit = {};
    QString niceness = {};
    QString leftovers = {};
    QString requestId = {};
    QString traceId = {};
    StartOptions start = {};

    void declareOn(Verb &verb);
    JobSpec spec() const; // without type and payload
    // The same as parameters of an enqueue, with all that was said: also what would be understood
    // without, because the job's type may have a default of its own.
    QJsonObject fields() const;
};

} // namespace sem
