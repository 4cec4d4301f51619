#include "service/engine/lockbook.h"

#include <algorithm>

namespace sem {

bool LockBook::hasRoom(const std::vector<Lock> &wanted) const
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [this](const Lock &lock) { return hasRoom(lock); });
}

bool LockBook::hasRoom(const Lock &wanted) const
{
    const auto held = m_holders.find(wanted.name);
    if (held == m_holders.end())
        return true;
    int places = wanted.holders;
    for (const auto &[job, allowed] : held->second)
        places = std::min(places, allowed);
    return std::ssize(held->second) < places;
}

void LockBook::take(qint64 job, const std::vector<Lock> &locks)
{
    for (const Lock &lock : locks)
        m_holders[lock.name][job] = lock.holders;
}

void LockBook::release(qint64 job, const std::vector<Lock> &locks)
{
    for (const Lock &lock : locks) {
        const auto held = m_holders.find(lock.name);
        if (held == m_holders.end())
            continue;
        held->second.erase(job);
        if (held->second.empty())
            m_holders.erase(held);
    }
}

} // namespace sem
