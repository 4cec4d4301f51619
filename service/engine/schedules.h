#pragma once

#include "service/engine/turn.h"
#include "shared/domain/schedule.h"

#include <QByteArray>

#include <functional>

namespace sem {

// A job as the template of a schedule describes it, JSON, checked and complete.
using SpecFromTemplate = std::function<Result<JobSpec>(const QByteArray &jobTemplate)>;

// Adds or replaces a schedule. One that has the same times as before goes on with them; else it
// begins anew. Validation: there are too many.
Result<> putSchedule(Turn &turn, const Schedule &schedule);

Result<> deleteSchedule(Turn &turn, const QString &name); // NotFound

// Makes a job now, besides those that come by themselves, and also while the schedule is disabled.
// NotFound; Conflict where the latest job has not ended and `overlap` says skip.
Result<EnqueueOutcome> triggerSchedule(Turn &turn, const QString &name,
                                       const SpecFromTemplate &specFrom);

// Makes the jobs whose time has come, and deals with runs that were missed. After a gap the jobs of
// several schedules do not come all at once.
Result<> runDueSchedules(Turn &turn, const SpecFromTemplate &specFrom);

// The clock has been set by so much: periods go on as if it had not. Where it was wrong, and went
// right again, a run may be planned for a day that is years away: it comes when it should. Also
// asked at the start, when nobody knows by how much.
Result<> mendSchedules(Turn &turn, Duration setBy);

} // namespace sem
