#pragma once

#include "shared/core/result.h"
#include "shared/domain/job.h"

namespace sem {

// What a store answers, with data.reason.
Error databaseError(const QString &reason, const QString &message);
Error constraintError(const QString &message);

// What the states say about the other fields; the database has the same rules as CHECKs.
Result<> checkRules(const Job &job);
Result<> checkRules(const Attempt &attempt);

} // namespace sem
