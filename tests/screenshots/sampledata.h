#pragma once

#include "tray/models/servicestatus.h"

#include <vector>

namespace sem::sample {

// Jobs that the scenes speak of.
constexpr qint64 waitingJob = 18'204;
constexpr qint64 runningJob = 18'202;
constexpr qint64 suspendedJob = 18'197;
constexpr qint64 failedJob = 18'196;
constexpr qint64 doneJob = 18'195;

// A believable afternoon, the latest job first. All else is counted from it, so that no picture
// says anything else than another.
std::vector<JobDetails> jobs(Timestamp now);

// The same where the whole service is paused.
std::vector<JobDetails> paused(std::vector<JobDetails> jobs);

JobPageAnswer firstPage(const std::vector<JobDetails> &jobs);
Overview overview(const std::vector<JobDetails> &jobs);
std::vector<QueueInfo> queues(const std::vector<JobDetails> &jobs);
qint64 waitingAt(Timestamp time, const std::vector<JobDetails> &jobs);
ConditionsAnswer machine();
QString output(); // of the running job

// With all that is shown of the selected job.
JobDetails whole(JobDetails job);
ExplainAnswer explanation(const JobDetails &job);

} // namespace sem::sample
