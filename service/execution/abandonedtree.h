#pragma once

#include "service/execution/attemptgroup.h"
#include "shared/core/result.h"

#include <optional>
#include <vector>

namespace sem {

// The processes of an attempt whose runner was killed, and with it the one that kept them together.
// Ours are those in the attempt's control group, those that carry its marks in their environment,
// those in the command's session, and all that descends from one of these. Where attempts have no
// groups, one that has shed its environment *and* left the session *and* lost its parents is beyond
// reach, and so may be one that is never the same for longer than a look takes.
class AbandonedTree final
{
public:
    // `session`: of the command, where its number cannot have been given to somebody else since.
    explicit AbandonedTree(const AttemptRef &attempt, std::optional<qint64> session = {});

    Result<bool> isThere() const;

    // One pass: stops what still runs; once two passes have found the same processes, all stopped,
    // kills them. Call it again a moment later until it answers false: several passes have found
    // nothing any more.
    Result<bool> sweep();

private:
    const AttemptRef m_attempt;
    const std::optional<qint64> m_session;
    const std::optional<AttemptGroup> m_group;
    std::vector<qint64> m_held; // pids of the last pass
    int m_emptyPasses = 0; // in a row
};

} // namespace sem
