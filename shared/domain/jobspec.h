#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/domain/jobid.h"
#include "shared/domain/jobstate.h"
#include "shared/domain/retrypolicy.h"
#include "shared/domain/subprocess.h"
#include "shared/domain/wishes.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace sem {

// What a client asks for: everything that dev.enqueue takes. Unset options mean "by the settings".
struct JobSpec
{
    Q_GADGET

public:
    QString jobType = {};
    QString queue = QStringLiteral("default");
    QString subjectKey = {};
    QByteArray payload = QByteArrayLiteral("{}"); // a JSON object, compact
    QString commandLine = {}; // for people, made from the payload by whoever makes the spec
    int priority = 0;
    ExecutionMode executionMode = ExecutionMode::Subprocess;
    QString requestId = {};
    Conflict onConflict = {};
    Timing timing = {};
    Conditions conditions = {};
    QStringList locks = {}; // "gpu", "cargo:2"; see locksFromWords()
    Dependencies dependencies = {};
    RetryWishes retry = {};
    std::optional<WhenConditionLost> whenConditionLost = {};
    std::optional<OnLost> onLost = {}; // unset: requeued if it may be retried at all
    std::optional<Duration> timeout = {}; // of running time
    std::optional<Duration> stallTimeout = {}; // without output and without use of a processor
    std::optional<Duration> ttl = {}; // longest wait for the first start; 0: at once or never
    std::optional<Timestamp> deadline = {}; // nothing of it runs later
    std::optional<Duration> killGrace = {};
    std::optional<qint64> logLimitBytes = {};
    Niceness niceness = Niceness::Background;
    Leftovers leftovers = Leftovers::Kill;
    QString userTag = {};
    std::optional<JobRef> parent = {};
    QString chainGroup = {};
    QString traceId = {};
    // What came with the event that it waited for: a JSON object, compact; empty: nothing. The
    // engine sets it.
    QByteArray eventData = {};

    // Checks every limit of a job, wherever the job comes from: the protocol, a template or the
    // edits of a retry. The first broken rule is answered as Validation, naming the protocol's
    // field ("payload.env.PATH") and the limit. What only the engine can know (does the parent
    // exist?) is not asked here. What is right is answered with the process that the payload
    // describes.
    Result<Subprocess> validate() const;

    // The part of it that is about when the job starts, asked by itself where only that is changed.
    Result<> checkStart() const;

    bool operator==(const JobSpec &) const = default;

private:
    Result<> checkAllButPayload() const;
};

} // namespace sem
