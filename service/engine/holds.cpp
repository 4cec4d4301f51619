#include "service/engine/holds.h"

namespace sem {

std::vector<HoldCode> holds(const Job &job, const Snapshot &snapshot)
{
    std::vector<HoldCode> codes;
    if (job.state != JobState::Queued)
        return codes;

    // A queue that came after the snapshot has all its slots.
    const auto found = snapshot.queues.find(job.queue);
    const QueueSnapshot queue = found != snapshot.queues.end()
        ? found->second
        : QueueSnapshot{.concurrency = snapshot.settings.queueConcurrency};
    if (job.needs.testFlag(Need::Subject))
        codes.push_back(HoldCode::SubjectRunning);
    if (job.needs.testFlag(Need::UserHold))
        codes.push_back(HoldCode::UserHold);
    if (snapshot.paused)
        codes.push_back(HoldCode::ServicePaused);
    if (queue.paused)
        codes.push_back(HoldCode::QueuePaused);
    if (queue.slotsUsed >= queue.concurrency)
        codes.push_back(HoldCode::QueueFull);
    if (snapshot.slotsUsed >= snapshot.settings.concurrency)
        codes.push_back(HoldCode::ServiceFull);
    return codes;
}

} // namespace sem
