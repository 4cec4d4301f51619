#include "service/platform/processuse.h"

namespace sem {

namespace {

bool isOurs(const ProcessTable &processes, std::uint64_t id, std::uint64_t self)
{
    auto process = processes.find(id);
    // The table may have changed while it was read, even into a circle.
    for (int steps = 0; process != processes.end() && steps < 1000; ++steps) {
        if (process->first == self || process->second.isRunner)
            return true;
        const auto parent = processes.find(process->second.parent);
        // One that is younger than its child was given the id of the parent that is gone.
        if (parent != processes.end() && parent->second.begun > process->second.begun)
            return false;
        process = parent;
    }
    return false;
}

} // namespace

std::uint64_t usedByOurs(const ProcessTable &processes, std::uint64_t self)
{
    std::uint64_t used = 0;
    for (const auto &[id, process] : processes) {
        if (isOurs(processes, id, self))
            used += process.used;
    }
    return used;
}

} // namespace sem
