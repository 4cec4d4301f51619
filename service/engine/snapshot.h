#pragma once

#include "service/engine/jobrepository.h"
#include "service/engine/machine.h"
#include "service/engine/pause.h"
#include "shared/core/clock.h"
#include "shared/domain/settings.h"

#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sem {

struct StateCounts
{
    qint64 scheduled = 0;
    qint64 queued = 0;
    qint64 held = 0; // of the queued: by a pause, or in lanes that are not open
    qint64 running = 0;
    qint64 suspended = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    qint64 superseded = 0;
    qint64 skipped = 0;

    qint64 total() const;
    StateCounts &operator+=(const StateCounts &other);

    bool operator==(const StateCounts &) const = default;
};

struct QueueSnapshot
{
    int concurrency = 0; // in force
    int weight = 1;
    qint64 maxQueued = 0; // in force
    QString activeHours = {};
    bool isOutsideHours = false;
    std::optional<Timestamp> hoursChangedAt = {}; // when that began; none: before the service did
    std::optional<Timestamp> hoursChangeAt = {}; // and when it ends
    Pause pause = {};
    int slotsUsed = 0;
    Timestamp fullSince = {}; // where all slots are taken
    StateCounts counts = {};
};

// A named lock that somebody has.
struct HeldLock
{
    struct Holder
    {
        qint64 seq = 0;
        int places = 1; // that it allows
        Timestamp since = {};
    };

    std::vector<Holder> holders = {};

    // None: somebody who allows so many places could have it, too.
    std::optional<Holder> inTheWay(int places) const;
};

// How many jobs came and ended in one minute.
struct MinuteCounts
{
    qint64 minute = 0; // since the epoch
    qint64 enqueued = 0;
    qint64 finished = 0;
};

// The engine's state after a commit, for everybody else: never changed once published.
struct Snapshot
{
    std::map<QString, QueueSnapshot> queues = {};
    std::map<QString, HeldLock> locks = {};
    Pause pause = {};
    Machine machine = {};
    Needs asked = {}; // of the machine, by jobs that are due or run
    Timestamp fullSince = {}; // where all slots of the service are taken
    bool stopping = false;
    qint64 logBytes = 0; // output kept of all attempts that have ended
    int slotsUsed = 0;
    Settings settings = {};
    std::shared_ptr<const JobTypes> jobTypes = std::make_shared<const JobTypes>();
    MinuteCounts minutes[2] = {}; // the latest two in which something happened
    // From taking up a batch of commands until the jobs claimed in it were on disk.
    std::chrono::microseconds claimP50 = {};
    std::chrono::microseconds claimP99 = {};

    StateCounts totals() const;
    // Whether jobs that need this, and these locks, could start if they had room.
    bool opens(Needs needs, const QString &locks) const;
    // What happened in the last full minute before `now`.
    MinuteCounts lastMinute(Timestamp now) const;
};

} // namespace sem
