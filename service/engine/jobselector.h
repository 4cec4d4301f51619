#pragma once

#include "shared/domain/jobid.h"

namespace sem {

// Which jobs a command is about: one, or all that carry a mark or wait for an event.
struct JobSelector
{
    enum class By { Job, UserTag, ChainGroup, Parent, Queue, AwaitedEvent };

    By by = By::Job;
    JobRef job = {}; // of By::Job and By::Parent
    QString text = {}; // of the others
};

} // namespace sem
