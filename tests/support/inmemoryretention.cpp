#include "tests/support/inmemoryjobstore.h"

#include <algorithm>

// The part of the store that is about what has ended, and what is still kept of it.

namespace sem {

Result<qint64> InMemoryJobStore::outputBytes(qint64 seq)
{
    qint64 bytes = 0;
    if (const auto found = m_state.jobs.find(seq); found != m_state.jobs.end()) {
        for (const auto &[number, attempt] : found->second.attempts)
            bytes += attempt.outputBytes - attempt.droppedBytes;
    }
    return bytes;
}

Result<> InMemoryJobStore::dropOutput(qint64 seq)
{
    const auto found = m_state.jobs.find(seq);
    if (found == m_state.jobs.end())
        return {};
    remember(&State::jobs, seq);
    for (auto &[number, attempt] : found->second.attempts)
        attempt.droppedBytes = attempt.outputBytes;
    return {};
}

Result<std::vector<EndedJob>> InMemoryJobStore::endedJobs(const EndPlace &after, Timestamp until,
                                                          int limit)
{
    std::vector<EndedJob> ended;
    for (const auto &[seq, stored] : m_state.jobs) {
        const Job &job = stored.row.job;
        if (!job.finishedAt || *job.finishedAt > until)
            continue;
        const EndPlace place{.at = *job.finishedAt, .seq = seq};
        if (place <= after)
            continue;
        ended.push_back({.place = place,
                         .id = job.id,
                         .createdAt = job.createdAt,
                         .hasRequestId = !stored.spec.requestId.isEmpty(),
                         .hasAttempts = job.attempt > 0});
    }
    std::ranges::sort(ended, {}, &EndedJob::place);
    if (std::ssize(ended) > limit)
        ended.resize(size_t(limit));
    return ended;
}

Result<> InMemoryJobStore::setSwept(const Swept &swept)
{
    remember(&State::swept);
    m_state.swept = swept;
    return {};
}

Result<> InMemoryJobStore::addDiscard(const Discard &discard)
{
    remember(&State::discards);
    if (std::ranges::find(m_state.discards, discard) == m_state.discards.end())
        m_state.discards.push_back(discard);
    return {};
}

Result<> InMemoryJobStore::removeDiscards(const std::vector<Discard> &discards)
{
    remember(&State::discards);
    std::erase_if(m_state.discards, [&](const Discard &left) {
        return std::ranges::find(discards, left) != discards.end();
    });
    return {};
}

} // namespace sem
