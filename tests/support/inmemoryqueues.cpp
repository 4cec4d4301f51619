#include "tests/support/inmemoryjobstore.h"
#include "tests/support/storerules.h"

// The part of the store that is about queues, their lanes and what is counted of them.

namespace sem {

using namespace Qt::StringLiterals;

Result<qint64> InMemoryJobStore::addQueue(const QString &name)
{
    for (const auto &[id, queue] : m_state.queues) {
        if (queue.name == name)
            return constraintError(u"there is a queue of this name"_s);
    }
    const qint64 id = std::ssize(m_state.queues) + 1;
    remember(&State::queues, id);
    m_state.queues[id] = {.id = id, .name = name};
    return id;
}

Result<> InMemoryJobStore::updateQueue(const QueueRow &queue)
{
    if (!m_state.queues.contains(queue.id))
        return constraintError(u"no such queue"_s);
    remember(&State::queues, queue.id);
    m_state.queues[queue.id] = queue;
    return {};
}

Result<> InMemoryJobStore::reuseQueue(qint64 id, const QString &name)
{
    const auto hours = m_state.hours;
    for (const auto &[key, count] : hours) {
        if (key.first != id)
            continue;
        remember(&State::hours, key);
        m_state.hours.erase(key);
    }
    return updateQueue({.id = id, .name = name});
}

Result<> InMemoryJobStore::updateLane(const LaneRow &lane)
{
    for (const auto &[id, other] : m_state.lanes) {
        LaneRow taken = other;
        taken.id = lane.id;
        if (id != lane.id && taken == lane)
            return constraintError(u"there is such a lane"_s);
    }
    remember(&State::lanes, lane.id);
    m_state.lanes[lane.id] = lane;
    return {};
}

Result<qint64> InMemoryJobStore::addLane(const LaneRow &lane)
{
    if (!m_state.queues.contains(lane.queue))
        return constraintError(u"no such queue"_s);
    LaneRow added = lane;
    for (const auto &[id, other] : m_state.lanes) {
        added.id = id;
        if (other == added)
            return constraintError(u"there is such a lane"_s);
    }
    added.id = std::ssize(m_state.lanes) + 1;
    remember(&State::lanes, added.id);
    m_state.lanes[added.id] = added;
    return added.id;
}

Result<> InMemoryJobStore::addCounts(const std::vector<LaneCount> &deltas)
{
    for (const LaneCount &delta : deltas) {
        const std::pair key(delta.lane, delta.state);
        remember(&State::counts, key);
        m_state.counts[key] += delta.jobs;
    }
    return {};
}

Result<> InMemoryJobStore::addHours(const std::vector<HourCount> &deltas)
{
    for (const HourCount &delta : deltas) {
        const std::pair key(delta.queue, delta.hour);
        remember(&State::hours, key);
        HourCount &sum = m_state.hours[key];
        sum.queue = delta.queue;
        sum.hour = delta.hour;
        sum.started += delta.started;
        sum.done += delta.done;
        sum.failed += delta.failed;
        sum.waited += delta.waited;
    }
    return {};
}

} // namespace sem
