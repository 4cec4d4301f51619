#pragma once

#include "service/engine/turn.h"

namespace sem {

// The ways in which a job changes. All go through the table of transitions, keep counts and lines,
// and tell of the change once it is on disk.

// Writes a new job and puts it in line.
Result<> addJob(Turn &turn, const JobRow &row, const JobSpec &spec);

// Moves a job to a state (SCHEDULED: with `runAt` set in `row`); other changes made to `row` are
// written along. Sets finished_at and clears what only matters before. Conflict, with data.state,
// where the table says no.
Result<> moveJob(Turn &turn, JobRow &row, JobState to);

// Ends a waiting job without it having run: its subject has nobody waiting any more.
Result<> endWaiting(Turn &turn, JobRow &row, JobState to);

// Writes changes that do not touch the state, e.g. that a job is being stopped.
Result<> noteJob(Turn &turn, const JobRow &row);

// Changes what a waiting job still needs, and so its lane; the caller writes the job.
Result<> setNeeds(Turn &turn, JobRow &row, Needs needs);

// The same for all that decides a waiting job's place: queue, priority, place, needs.
Result<> moveInLine(Turn &turn, JobRow &row, const Job &changed);

// The only waiting and the only running job of a subject, as they come and go. Jobs without a
// subject, and ones that are not their subject's, change nothing.
Result<> leaveSubjectWaiting(Turn &turn, const Job &job);
Result<> startSubject(Turn &turn, const Job &job);
Result<> endSubject(Turn &turn, const Job &job); // frees the job that waited for it

// A started job waits once more, until `runAt` or as one that is due; it becomes SUPERSEDED where
// its subject has moved on. Its attempt is closed by the caller.
Result<> waitAgain(Turn &turn, JobRow &row, std::optional<Timestamp> runAt, bool hasBegun = true);

Error noSuchJob(const JobRef &ref);
// Named by this field of a request.
Error noSuchJob(const QString &field, const JobRef &ref);

} // namespace sem
