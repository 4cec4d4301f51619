#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace sem {

// What the service wants of a command, as the file `control` says it in one line:
// `run`, `freeze` or `stop <reason> <grace in ms>`.
struct Wanted
{
    enum class State { Run, Freeze, Stop };

    State state = State::Run;
    const char *reason =
        nullptr; // of Stop: cancel, timeout, stalled, deadline, shutdown or condition
    std::chrono::milliseconds grace{0}; // of Stop
};

// Nothing for a text that means nothing: it is ignored, not guessed at.
std::optional<Wanted> parseWanted(std::string_view line);

} // namespace sem
