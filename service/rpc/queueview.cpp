#include "service/rpc/queueview.h"

#include <algorithm>

namespace sem {

std::vector<QueueInfo> queueInfos(const Snapshot &snapshot, const std::vector<QueueDay> &days)
{
    std::vector<QueueInfo> infos;
    for (const auto &[name, queue] : snapshot.queues) {
        QueueInfo info{.name = name,
                       .queued = queue.counts.queued,
                       .running = queue.counts.running,
                       .held = queue.counts.held,
                       .concurrency = queue.concurrency,
                       .weight = queue.weight,
                       .maxQueued = queue.maxQueued,
                       .activeHours = queue.activeHours,
                       .paused = queue.pause.stands(),
                       .pausedUntil = queue.pause.until};
        const auto day = std::ranges::find(days, name, &QueueDay::queue);
        if (day != days.end()) {
            info.failed24h = day->failed;
            if (day->started > 0)
                info.averageWait = day->waited / day->started;
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

} // namespace sem
