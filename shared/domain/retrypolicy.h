#pragma once

#include "shared/core/clock.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sem {

// How often a failed job is tried again, and how long it waits before each try.
struct RetryPolicy
{
    int maxRetries = 3;
    Duration base = std::chrono::seconds(1); // before the first retry
    double factor = 2.0; // from each delay to the next
    Duration cap = std::chrono::seconds(16);
    double jitter = 0.1; // the part of a delay by which it may be shorter or longer
    std::vector<int> neverOn = {126, 127}; // exit codes that trying again does not mend

    bool operator==(const RetryPolicy &) const = default;
};

// What a job says about it; the rest is as usual.
struct RetryWishes
{
    Q_GADGET

public:
    std::optional<int> maxRetries = {};
    std::optional<Duration> base = {};
    std::optional<double> factor = {};
    std::optional<Duration> cap = {};
    std::optional<double> jitter = {};
    std::optional<std::vector<int>> neverOn = {};

    RetryPolicy over(const RetryPolicy &usual) const;

    bool operator==(const RetryWishes &) const = default;
};

// min(cap, base × factor^(number − 1)), varied by the jitter; `number` is 1 for the first retry,
// `chance` −1 (the shortest) to 1 (the longest).
Duration retryDelay(const RetryPolicy &policy, int number, double chance);

} // namespace sem
