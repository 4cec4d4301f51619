#pragma once

#include "shared/domain/locks.h"

#include <map>
#include <vector>

namespace sem {

// Who has which named locks. A frozen job keeps what it has.
class LockBook
{
public:
    // Whether somebody who wants all of them could have them now.
    bool hasRoom(const std::vector<Lock> &wanted) const;
    bool hasRoom(const Lock &wanted) const;

    void take(qint64 job, const std::vector<Lock> &locks);
    void release(qint64 job, const std::vector<Lock> &locks);

    // By name: the jobs that have it, and how many holders each of them allows.
    using Holders = std::map<QString, std::map<qint64, int>>;
    const Holders &holders() const { return m_holders; }

private:
    Holders m_holders;
};

} // namespace sem
