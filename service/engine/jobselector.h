#pragma once

#include "shared/domain/jobid.h"
#include "shared/domain/jobstate.h"

#include <algorithm>
#include <vector>

namespace sem {

// Which jobs a command is about: one, or all that carry a mark, wait for an event or are in certain
// states.
struct JobSelector
{
    enum class By { Job, UserTag, ChainGroup, Parent, Queue, AwaitedEvent, State };

    By by = By::Job;
    JobRef job = {}; // of By::Job and By::Parent
    QString text = {}; // of the other marks
    std::vector<JobState> states = {}; // only those in one of these; empty: whatever it is

    bool allows(JobState state) const
    {
        return states.empty() || std::find(states.begin(), states.end(), state) != states.end();
    }
};

} // namespace sem
