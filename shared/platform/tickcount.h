#pragma once

#include <chrono>
#include <cstdint>

namespace sem {

// Between two readings of a clock of milliseconds that begins anew every 49.7 days, as Windows has
// one: apart from the asking, so that odd answers can be tried on any system.
std::chrono::milliseconds idleBetween(std::uint32_t lastInput, std::uint32_t now);

} // namespace sem
