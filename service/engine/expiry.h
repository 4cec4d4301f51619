#pragma once

#include "service/engine/turn.h"

namespace sem {

// The conditions of a job, which a wait that was long enough or somebody's word can overrule.
inline constexpr Needs conditionNeeds = Needs(Need::Idle) | Need::Charging | Need::Network
    | Need::Unmetered | Need::Throttle | Need::Event;

// Sets until when a waiting job may wait: the first of its ttl (until its first start), its
// deadline, and the longest wait for its conditions, which begins when it is due.
void setExpiry(Job &job, const JobSpec &spec);

// Ends the waiting of a job if it has waited too long by then; else looks when it will have.
Result<> expireJob(Turn &turn, JobRow &row, const JobSpec &spec, Timestamp until);

// Ends the waiting of jobs that have waited too long, a bounded number at a time. Before jobs are
// started: those whose time was over earlier than now; afterwards also those whose time is now, so
// that a ttl of 0 leaves one chance.
enum class Expiring { Earlier, UpToNow };
Result<> expireJobs(Turn &turn, Expiring which);

} // namespace sem
