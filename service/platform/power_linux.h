#pragma once

#include "service/platform/power.h"

#include <string>

namespace sem {

// What a folder with a folder for each supply of power says.
std::optional<PowerState> readPowerFrom(const std::string &folder);

} // namespace sem
