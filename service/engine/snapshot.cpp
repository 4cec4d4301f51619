#include "service/engine/snapshot.h"

#include "shared/domain/locks.h"

#include <algorithm>

namespace sem {

qint64 StateCounts::total() const
{
    return scheduled + queued + running + suspended + done + failed + cancelled + superseded
        + skipped;
}

StateCounts &StateCounts::operator+=(const StateCounts &other)
{
    scheduled += other.scheduled;
    queued += other.queued;
    held += other.held;
    running += other.running;
    suspended += other.suspended;
    done += other.done;
    failed += other.failed;
    cancelled += other.cancelled;
    superseded += other.superseded;
    skipped += other.skipped;
    return *this;
}

std::optional<HeldLock::Holder> HeldLock::inTheWay(int places) const
{
    std::optional<Holder> latest;
    for (const Holder &holder : holders) {
        places = std::min(places, holder.places);
        if (!latest || holder.since > latest->since)
            latest = holder;
    }
    return std::ssize(holders) < places ? std::nullopt : latest;
}

StateCounts Snapshot::totals() const
{
    StateCounts sum;
    for (const auto &[name, queue] : queues)
        sum += queue.counts;
    return sum;
}

bool Snapshot::opens(Needs needs, const QString &names) const
{
    const auto isFree = [this](const Lock &lock) {
        const auto held = locks.find(lock.name);
        return held == locks.end() || !held->second.inTheWay(lock.holders);
    };
    const std::vector<Lock> wanted = locksFromString(names);
    return machine.opens(needs) && std::all_of(wanted.begin(), wanted.end(), isFree);
}

MinuteCounts Snapshot::lastMinute(Timestamp now) const
{
    const qint64 wanted =
        std::chrono::floor<std::chrono::minutes>(now).time_since_epoch().count() - 1;
    for (const MinuteCounts &counts : minutes) {
        if (counts.minute == wanted)
            return counts;
    }
    return {.minute = wanted};
}

} // namespace sem
