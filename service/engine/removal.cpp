#include "service/engine/removal.h"

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
    const Result<qint64> output = turn.store.outputBytes(row.job.seq);
    if (!output)
        return output.error();
    if (const Result<> deleted = turn.store.deleteJob(row.job.seq); !deleted)
        return deleted;
    turn.ledger.count(row.lane, row.job.state, -1);
    turn.ledger.logBytes -= *output;
    if (row.job.attempt > 0) {
        if (const Result<> left = turn.store.addLeftover(row.job.id); !left)
            return left;
        turn.effects.discard({.job = row.job.id});
    }
    turn.effects.tell(event::JobsDeleted{{row.job.id}});
    return {};
}

} // namespace sem
