#include "service/engine/removal.h"

#include "service/engine/dependencies.h"
#include "service/engine/jobchange.h"

namespace sem {

using namespace Qt::StringLiterals;

Result<> deleteJob(Turn &turn, const JobRef &ref)
{
    const auto found = turn.store.job(ref);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchJob(ref);
    const JobRow &row = **found;
    if (!isFinal(row.job.state)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = u"only a job that has ended can be deleted"_s,
                     .data = {{u"state"_s, nameOf(row.job.state)}}};
    }
    // How it ended is not forgotten before those who wait for it have heard.
    if (const Result<> told = tellDependentsOf(turn, row.job.seq); !told)
        return told;
    const Result<qint64> output = turn.store.outputBytes(row.job.seq);
    if (!output)
        return output.error();
    if (const Result<> deleted = turn.store.deleteJob(row.job.seq); !deleted)
        return deleted;
    turn.ledger.count(row.lane, row.job.state, -1);
    turn.ledger.logBytes -= *output;
    const EndPlace place{.at = row.job.finishedAt.value_or(Timestamp()), .seq = row.job.seq};
    if (place <= turn.ledger.spared && turn.ledger.sparedJobs > 0)
        --turn.ledger.sparedJobs;
    if (row.job.attempt > 0) {
        if (const Result<> noted = discardFiles(turn, {.job = row.job.id}); !noted)
            return noted;
    }
    turn.effects.tell(event::JobsDeleted{{row.job.id}});
    return {};
}

Result<> discardFiles(Turn &turn, const Discard &discard)
{
    if (const Result<> noted = turn.store.addDiscard(discard); !noted)
        return noted;
    turn.effects.discard(discard);
    return {};
}

} // namespace sem
