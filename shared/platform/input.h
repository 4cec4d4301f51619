#pragma once

#include <chrono>
#include <optional>

namespace sem {

// How long ago the user last touched a key, a mouse or a screen, in the session that this process
// is in. Windows and macOS only. None: it cannot be told, as where there is no such session.
std::optional<std::chrono::milliseconds> readInputIdle();

} // namespace sem
