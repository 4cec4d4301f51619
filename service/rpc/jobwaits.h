#pragma once

#include "service/engine/outputreader.h"
#include "service/engine/readqueue.h"
#include "service/rpc/call.h"
#include "shared/core/clock.h"

#include <QMultiHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace sem {

class EventHub;

// Lets calls wait until jobs have ended: the jobs are read once to see where they are, then the
// engine's events say when they end.
class JobWaits final : public QObject
{
public:
    struct Wish
    {
        std::vector<JobRef> jobs = {};
        bool any = false; // one of them is enough
        Duration timeout = {};
        // Of the only job: its output from here on comes along, and is waited for too.
        std::optional<qint64> logOffset = {};
    };

    JobWaits(EventHub &events, ReadQueue &reads, const OutputReader &output);
    ~JobWaits() override;

    // Answers the call: with NotFound if a job does not exist, else as soon as the wish has come
    // true, there is output to bring along, or the time is up.
    void wait(const Call &call, Wish wish);

private:
    class Wait;

    void onJobEnded(const Job &job);
    void onGrown(const JobId &id, qint64 bytes);
    void onRead(Wait *wait, const std::vector<Job> &jobs);
    void finish(Wait *wait);
    void remove(Wait *wait);

    EventHub &m_events;
    ReadQueue &m_reads;
    const OutputReader &m_output;
    QMultiHash<JobId, Wait *> m_byId;
    QMultiHash<qint64, Wait *> m_bySeq;
    QMultiHash<JobId, Wait *> m_byFollowed;
};

} // namespace sem
