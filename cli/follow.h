#pragma once

#include "shared/core/result.h"
#include "shared/domain/job.h"

#include <functional>
#include <optional>

namespace sem {

class Session;

// Up to where the output of a job has been shown.
struct OutputPosition
{
    int attempt = 0; // 0: nothing yet
    qint64 offset = 0;
};

// Copies the output of a job to stdout while it is written (in JSON, where that is asked for, an
// object for each piece), until the job is final, and answers
// with the job; with none if `isInterrupted` became true before that. Starts over with an attempt
// that follows, and goes on when the service comes back after it was gone.
Result<std::optional<Job>> follow(Session &session, const JobRef &job, OutputPosition &position,
                                  const std::function<bool()> &isInterrupted);

// Tells about output that is missing.
void noteDropped(Session &session, qint64 bytes);

} // namespace sem
