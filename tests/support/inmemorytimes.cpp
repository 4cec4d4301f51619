#include "tests/support/inmemoryjobstore.h"
#include "tests/support/storerules.h"

#include <algorithm>

// The part of the store that is about events, and about clocks that are set.

namespace sem {

using namespace Qt::StringLiterals;

Result<std::optional<StickyEvent>> InMemoryJobStore::stickyEvent(const QString &name)
{
    const auto found = m_state.stickyEvents.find(name);
    return found == m_state.stickyEvents.end() ? std::nullopt : std::optional(found->second);
}

Result<qint64> InMemoryJobStore::stickyEvents(Timestamp now)
{
    return std::ranges::count_if(m_state.stickyEvents,
                                 [now](const auto &event) { return event.second.until > now; });
}

Result<> InMemoryJobStore::setSticky(const QString &name, const StickyEvent &event, Timestamp now)
{
    const std::map<QString, StickyEvent> all = m_state.stickyEvents;
    for (const auto &[other, sticky] : all) {
        if (sticky.until > now)
            continue;
        remember(&State::stickyEvents, other);
        m_state.stickyEvents.erase(other);
    }
    remember(&State::stickyEvents, name);
    m_state.stickyEvents[name] = event;
    return {};
}

Result<> InMemoryJobStore::setEventData(qint64 seq, const QByteArray &data)
{
    if (!m_state.jobs.contains(seq))
        return constraintError(u"no such job"_s);
    remember(&State::jobs, seq);
    m_state.jobs[seq].spec.eventData = data;
    return {};
}

Result<> InMemoryJobStore::moveDelays(Duration by)
{
    for (auto &[seq, stored] : m_state.jobs) {
        Job &job = stored.row.job;
        if (job.state != JobState::Scheduled || job.delayReason == DelayReason::Schedule)
            continue;
        remember(&State::jobs, seq);
        *job.runAt += by;
        if (job.burstStartedAt)
            *job.burstStartedAt += by;
        if (job.expiresAt)
            *job.expiresAt += std::min(by, Duration(0));
    }
    return {};
}

} // namespace sem
