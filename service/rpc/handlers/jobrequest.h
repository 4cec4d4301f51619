#pragma once

#include "service/engine/command.h"
#include "shared/rpc/answers.h"

#include <QJsonObject>

namespace sem {

// A checked spec with what clients leave to us: its command line, and the trace of the call where
// it has none of its own.
Result<JobSpec> completed(JobSpec spec, const QString &traceId);

// As the template of a schedule, which was completed when it was put, describes it; its trace is
// new unless the template names one.
Result<JobSpec> specFromTemplate(const QByteArray &jobTemplate);

// About how much memory a command with this spec holds.
qint64 sizeOf(const JobSpec &spec);

EnqueueAnswer answerOf(const EnqueueOutcome &outcome);

} // namespace sem
