#pragma once

#include <cstdint>
#include <unordered_map>

namespace sem {

// A row of the system's table of processes.
struct ProcessUse
{
    std::uint64_t parent = 0;
    std::uint64_t begun = 0; // when; equal for all where no row can name a parent that is gone
    std::uint64_t used = 0; // of the processors
    bool isRunner = false;
};

// By process id.
using ProcessTable = std::unordered_map<std::uint64_t, ProcessUse>;

// What is used by `self`, by runners, and by the trees below all these.
std::uint64_t usedByOurs(const ProcessTable &processes, std::uint64_t self);

} // namespace sem
