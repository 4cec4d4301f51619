#include "service/rpc/handlers/jobrequest.h"

#include "service/rpc/call.h"
#include "service/rpc/traceid.h"
#include "shared/rpc/codec.h"

#include <QJsonDocument>

namespace sem {

Result<JobSpec> completed(JobSpec spec, const QString &traceId)
{
    const Result<Subprocess> process = spec.validate();
    if (!process)
        return process.error();
    spec.commandLine = process->commandLine();
    if (spec.traceId.isEmpty())
        spec.traceId = traceId;
    return spec;
}

Result<JobSpec> specFromTemplate(const QByteArray &jobTemplate)
{
    Result<JobSpec> spec = jobSpecFromJson(QJsonDocument::fromJson(jobTemplate).object());
    return spec ? completed(*std::move(spec), newTraceId()) : spec;
}

qint64 sizeOf(const JobSpec &spec)
{
    return Call::commandBytes + spec.payload.size();
}

EnqueueAnswer answerOf(const EnqueueOutcome &outcome)
{
    return {.id = outcome.id,
            .seq = outcome.seq,
            .queue = outcome.queue,
            .state = outcome.state,
            .generation = outcome.generation,
            .created = outcome.created,
            .superseded = outcome.superseded};
}

} // namespace sem
