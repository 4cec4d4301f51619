#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace sem {

// Why the command did not start: the step that failed and its errno.
struct SpawnError
{
    const char *step = "";
    int error = 0;
};

// How an attempt ended; the content of `result.json`.
struct Outcome
{
    std::optional<int> waitStatus = {}; // of the command, as wait() gave it
    std::optional<SpawnError> spawnError = {};
    const char *stopReason = nullptr; // only if it was stopped before it ended by itself
    std::chrono::milliseconds startedAt{0}; // since 1970, UTC
    std::chrono::milliseconds finishedAt{0};
    std::chrono::milliseconds running{0}; // without frozen time
    std::chrono::milliseconds cpuTime{0}; // user and system, of all processes that were reaped
    std::int64_t peakRss = 0; // bytes, of the largest process
    std::uint64_t outputBytes = 0;
    std::uint64_t droppedBytes = 0; // of these, no longer kept
    int leftovers = 0; // processes that outlived the command
    bool leftoversKept = false;
};

std::string toJson(const Outcome &outcome);

} // namespace sem
