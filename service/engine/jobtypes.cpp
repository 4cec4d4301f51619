#include "service/engine/jobtypes.h"

#include "shared/domain/checks.h"
#include "shared/domain/limits.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// All of them fit into one answer.
Result<> checkSize(const JobTypes &types)
{
    if (std::ssize(types) > limits::jobTypes) {
        return validationError(u"name"_s, u"there are as many job types as there may be"_s,
                               limits::jobTypes, qint64{std::ssize(types)});
    }
    qint64 bytes = 0;
    for (const auto &[name, definition] : types)
        bytes += definition.size();
    if (bytes <= limits::jobTypesBytes)
        return {};
    return validationError(u"name"_s, u"the job types are too large together"_s,
                           limits::jobTypesBytes, bytes);
}

} // namespace

Result<> putJobType(Turn &turn, const command::PutJobType &change)
{
    JobTypes types = *turn.ledger.jobTypes;
    types.insert_or_assign(change.name, change.definition);
    if (const Result<> fits = checkSize(types); !fits)
        return fits;
    turn.ledger.jobTypes = std::make_shared<const JobTypes>(std::move(types));
    turn.effects.publish();
    return turn.store.putJobType(change.name, change.definition);
}

Result<> deleteJobType(Turn &turn, const command::DeleteJobType &change)
{
    JobTypes types = *turn.ledger.jobTypes;
    if (types.erase(change.name) == 0)
        return notFoundError(u"There is no job type "_s + change.name);
    turn.ledger.jobTypes = std::make_shared<const JobTypes>(std::move(types));
    turn.effects.publish();
    return turn.store.deleteJobType(change.name);
}

} // namespace sem
