#pragma once

#include <string>

namespace sem {

// The folder of this process's own control group (Linux, cgroup v2); empty where there is none.
std::string ownControlGroup();

} // namespace sem
