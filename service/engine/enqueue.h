#pragma once

#include "service/engine/turn.h"

namespace sem {

// What must hold before a job is made, besides JobSpec::validate(). NotFound where the parent is
// not there, unless the request has made its job before. `retried`: see enqueueJob().
Result<> checkEnqueue(Turn &turn, const JobSpec &spec, const Job *retried = nullptr);

// Makes a checked job: latest wins. A job that waits for the same subject becomes SUPERSEDED and
// hands on its place in line. The same request_id within 24 hours makes nothing and answers the
// first job. `retried`: the ended job that this one repeats; its parent may be gone by now.
Result<EnqueueOutcome> enqueueJob(Turn &turn, const JobSpec &spec, const Job *retried = nullptr);

// A new job like the final one that `retry` names.
Result<EnqueueOutcome> retryJob(Turn &turn, const command::Retry &retry);

} // namespace sem
