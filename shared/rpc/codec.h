#pragma once

#include "shared/core/result.h"
#include "shared/domain/job.h"
#include "shared/domain/jobspec.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// The domain's values as JSON. Optional members are absent when unset.
namespace sem {

// A job as clients ask for it. Checks names, types and limits as checkParams() does for enqueue;
// what JSON cannot say (see JobSpec::validate) is still to be asked.
Result<JobSpec> jobSpecFromJson(const QJsonObject &fields);
// The same with another job as the basis: what `edits` does not name stays, and null stands for
// what is understood where nothing is said. Its request id is not taken over, since that stands for
// the other job.
Result<JobSpec> edited(const JobSpec &basis, const QJsonObject &edits);
// What jobSpecFromJson() reads back as the same spec: defaults are left out.
QJsonObject toJson(const Timing &timing);
QJsonObject toJson(const Conditions &conditions);
QJsonObject toJson(const JobSpec &spec);

QJsonObject toJson(const Job &job);
Result<Job> jobFromJson(const QJsonObject &json);

QJsonObject toJson(const Attempt &attempt);
Result<Attempt> attemptFromJson(const QJsonObject &json);

// {code, message, data}. An unknown code reads as Internal.
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &json);

// The same error told of a part of a greater whole: `field` "priority" within "jobs[3]" is
// "jobs[3].priority".
Error within(const QString &path, Error error);

// A UUID as text, or a number; reading also takes "42" and "#42".
QJsonValue toJson(const JobRef &ref);
std::optional<JobRef> jobRefFromJson(const QJsonValue &value);

// A payload for showing: what stands in `env` reads "…".
QJsonObject redactedPayload(const QByteArray &payload);

} // namespace sem
