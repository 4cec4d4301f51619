#pragma once

#include <cstdint>
#include <optional>

namespace sem {

// How much the processors have worked since the machine started, in a unit of the system's own: two
// of these tell what happened between them.
struct ProcessorTimes
{
    std::uint64_t total = 0; // of all processors, idle or not
    std::uint64_t busy = 0;
    std::uint64_t ours = 0; // of busy: by this process and all its descendants, ended or not
};

// Of `busy`, what processes of ours used counts as ours: this one, runners that an earlier service
// has left (known by their name), and the trees below all these. What a process used is added to
// its parent's when it ends, so that nothing is lost however short it lives. None: it cannot be
// told.
std::optional<ProcessorTimes> readProcessorTimes();

// 0 to 100: of the memory that programs can have, what is in use. None: it cannot be told.
std::optional<double> readMemoryPercent();

} // namespace sem
