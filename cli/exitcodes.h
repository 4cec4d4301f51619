#pragma once

#include "shared/core/error.h"
#include "shared/domain/job.h"

namespace sem {

// What the program ends with. Those from 121 on are kept out of the way of the codes that jobs end
// with, since `run --wait` and `wait` end like their job.
namespace exitcode {

inline constexpr int fine = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int notFound = 3;
inline constexpr int noService = 8;
inline constexpr int refused = 9;
inline constexpr int cancelled = 121;
inline constexpr int superseded = 122;
inline constexpr int skipped = 123;
inline constexpr int timedOut = 124;
inline constexpr int toolFailed = 125; // as env and docker run do
inline constexpr int notExecutable = 126;
inline constexpr int commandNotFound = 127;
inline constexpr int signalBase = 128;

} // namespace exitcode

int exitCode(const Error &error);

// Of a tool that ends like its job; for final jobs.
int exitCode(const Job &job);

// The same where waiting itself failed: mistakes in the request (usage, notFound) stay what they
// are, everything else is toolFailed.
int exitCodeOfWaiting(const Error &error);

} // namespace sem
