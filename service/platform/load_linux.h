#pragma once

#include "service/platform/load.h"

#include <string>

namespace sem {

// What a folder says that is like /proc. `self`: the id of the process that is taken for ours.
std::optional<ProcessorTimes> readProcessorTimesFrom(const std::string &proc, std::uint64_t self);
std::optional<double> readMemoryPercentFrom(const std::string &proc);

} // namespace sem
