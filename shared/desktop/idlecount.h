#pragma once

#include "shared/core/clock.h"

#include <optional>

namespace sem {

// Reads counts of idle time whose unit nobody can be sure of: desktops agree on the name
// GetSessionIdleTime, but some count milliseconds and some seconds. They are milliseconds until
// counts in a row have gone on as seconds do, so that the mistake made meanwhile is to take the
// user for active.
class IdleCount
{
public:
    Duration idle(qint64 count, MonotonicTime now);

private:
    struct Seen
    {
        qint64 count = 0;
        MonotonicTime at = {};
    };

    void learn(const Seen &last, const Seen &now);

    std::optional<Seen> m_last;
    int m_likeSeconds = 0; // counts in a row
    bool m_isMilliseconds = false; // for certain
};

} // namespace sem
