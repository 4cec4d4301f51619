#pragma once

#include "service/engine/attemptresult.h"
#include "service/engine/discard.h"
#include "shared/domain/jobspec.h"

#include <variant>
#include <vector>

namespace sem {

// All that is needed to run an attempt.
struct Launch
{
    AttemptRef ref = {};
    QString queue = {};
    int slot = 0;
    bool override = false; // runs although its conditions are not met
    JobSpec spec = {};
    Duration killGrace = {};
    qint64 logLimitBytes = 0;
};

// What is wanted of a started attempt.
struct RunOrder
{ };
struct FreezeOrder
{ };
struct StopOrder
{
    StopReason reason = StopReason::Cancel;
    Duration grace = {}; // between asking and killing
};
using Order = std::variant<RunOrder, FreezeOrder, StopOrder>;

// Starts, follows and controls attempts. Every start() and settle() is answered by exactly one
// command::AttemptEnded, sooner or later; the calls themselves return at once and may come from any
// thread. Calls about one attempt are carried out in their order.
class Executor
{
public:
    virtual ~Executor() = default;

    virtual void start(Launch launch) = 0;

    // Finds out what became of an attempt that was started before this service: adopts it if it
    // still runs, else reports its end. An attempt that had not begun is made void, so that it
    // never will, and reported as NotStarted.
    virtual void settle(const AttemptRef &attempt) = 0;

    // Lets the whole process tree go on, freezes or ends it. The latest order counts, except that
    // nothing takes back a stop. An attempt that has ended meanwhile is left as it is.
    virtual void control(const AttemptRef &attempt, const Order &order) = 0;

    // Removes files. Once they are gone, command::Discarded says so.
    virtual void discard(const std::vector<Discard> &discards) = 0;
};

} // namespace sem
