#include "service/rpc/eventinterest.h"

#include "service/rpc/jobview.h"

#include <algorithm>

namespace sem {

namespace {

// A visitor: one question to each kind of event.
struct Noticing
{
    const EventInterest &interest;
    const Snapshot &snapshot;

    using Notice = std::optional<EventNotice>;

    bool concerns(const Job &job) const
    {
        return (!interest.job || *interest.job == job.id)
            && (interest.queue.isEmpty() || interest.queue == job.queue)
            && (interest.userTag.isEmpty() || interest.userTag == job.userTag);
    }

    // Limited to some jobs, so that what is of none is left out.
    bool isOfJobs() const
    {
        return interest.job || !interest.queue.isEmpty() || !interest.userTag.isEmpty();
    }

    Notice ofJob(QLatin1StringView kind, const Job &job) const
    {
        if (!interest.wants(kind) || !concerns(job))
            return {};
        return EventNotice{.kind = kind, .job = withHolds(job, snapshot)};
    }

    Notice operator()(const event::JobCreated &created) const
    {
        return ofJob(eventkind::jobCreated, created.job);
    }

    Notice operator()(const event::JobChanged &changed) const
    {
        return ofJob(eventkind::jobState, changed.job);
    }

    Notice operator()(const event::JobsDeleted &deleted) const
    {
        if (!interest.wants(eventkind::jobDeleted))
            return {};
        if (!interest.job)
            return EventNotice{.kind = eventkind::jobDeleted, .jobIds = deleted.jobs};
        if (std::ranges::find(deleted.jobs, *interest.job) == deleted.jobs.end())
            return {};
        return EventNotice{.kind = eventkind::jobDeleted, .jobIds = {{*interest.job}}};
    }

    Notice operator()(const event::QueueChanged &changed) const
    {
        if (!interest.wants(eventkind::queueChanged) || interest.job || !interest.userTag.isEmpty())
            return {};
        // A change of the whole service is one of every queue.
        if (!interest.queue.isEmpty() && !changed.name.isEmpty() && interest.queue != changed.name)
            return {};
        return EventNotice{.kind = eventkind::queueChanged, .queue = changed.name};
    }

    Notice operator()(const event::SettingsChanged &) const
    {
        if (!interest.wants(eventkind::settingsChanged) || isOfJobs())
            return {};
        return EventNotice{.kind = eventkind::settingsChanged};
    }

    Notice operator()(const event::SensorChanged &) const
    {
        if (!interest.wants(eventkind::sensorChanged) || isOfJobs())
            return {};
        return EventNotice{.kind = eventkind::sensorChanged};
    }

    Notice operator()(const event::PresenceWanted &wanted) const
    {
        if (!interest.wants(eventkind::presenceWanted) || isOfJobs())
            return {};
        return EventNotice{.kind = eventkind::presenceWanted, .wanted = wanted.wanted};
    }
};

} // namespace

std::optional<EventNotice> noticeOf(const Event &event, const EventInterest &interest,
                                    const Snapshot &snapshot)
{
    return std::visit(Noticing{interest, snapshot}, event);
}

} // namespace sem
