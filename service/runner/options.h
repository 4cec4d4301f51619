#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sem {

// What becomes of processes that outlive the command.
enum class Leftovers { Kill, Keep };

// Background: nice 10, lowest best-effort I/O, batch scheduling. Normal and Interactive leave the
// scheduling untouched; they differ only in what the service lets them wait for.
enum class Niceness { Interactive, Normal, Background };

// The command line of the runner. The command's environment is the runner's own.
struct Options
{
    const char *folder = nullptr;
    const char *controlGroup = nullptr; // the folder of one to enter; null: stay
    const char *workingDirectory = nullptr; // null: stay where the runner is
    bool feedStdin = false; // the folder's file `stdin`; else the null device
    std::chrono::milliseconds timeout{0}; // of running time; 0: none
    std::chrono::milliseconds stallTimeout{0}; // without output and processor time; 0: none
    std::chrono::milliseconds deadline{0}; // since the epoch; 0: none
    std::chrono::milliseconds grace{5000}; // between asking and killing
    std::uint64_t logLimit = 50 * 1024 * 1024; // bytes of output kept
    Niceness niceness = Niceness::Background;
    Leftovers leftovers = Leftovers::Kill;
    char **command = nullptr; // ends with a null pointer, as execvp wants it
};

// Nothing if the command line is wrong; why has then been said on standard error.
std::optional<Options> parseOptions(int argc, char **argv);

// A decimal count of milliseconds, at most a year: far from where adding to a clock overflows.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);

} // namespace sem
