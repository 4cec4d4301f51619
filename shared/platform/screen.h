#pragma once

#include <optional>

namespace sem {

// What the screen of this process's session shows. Windows and macOS only. None: it cannot be told.

std::optional<bool> isScreenLocked();

// Something is shown that is not to be disturbed, such as a film, a game or a talk.
std::optional<bool> isScreenFull();

} // namespace sem
