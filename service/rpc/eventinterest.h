#pragma once

#include "service/engine/event.h"
#include "shared/rpc/answers.h"

#include <QStringList>

#include <optional>

namespace sem {

// Which events a subscriber wants to hear of. All that is set must hold: an event that is not about
// jobs passes no filter on jobs. Deletions say no queue and no tag, so those filters let them pass.
struct EventInterest
{
    QStringList kinds = {}; // empty: all; job.log only where `job` is set
    std::optional<JobId> job = {};
    QString queue = {};
    QString userTag = {};

    bool wants(QLatin1StringView kind) const { return kinds.isEmpty() || kinds.contains(kind); }
    bool watchesSensors() const { return kinds.contains(eventkind::sensorChanged); }
    bool wantsLog() const { return job.has_value() && wants(eventkind::jobLog); }
};

// What to tell; none: nothing. Subscription, number and time are the caller's.
std::optional<EventNotice> noticeOf(const Event &event, const EventInterest &interest,
                                    const Snapshot &snapshot);

} // namespace sem
