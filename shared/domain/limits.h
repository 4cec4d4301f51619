#pragma once

#include "shared/core/clock.h"

#include <QtGlobal>

namespace sem::limits {

using namespace std::chrono_literals;

// Of a job. Lengths of texts are in UTF-16 code units unless a name says bytes.
inline constexpr int jobTypeLength = 128;
inline constexpr int queueLength = 64;
inline constexpr int subjectKeyLength = 512;
inline constexpr int requestIdLength = 128;
inline constexpr int userTagLength = 128;
inline constexpr int chainGroupLength = 128;
inline constexpr int traceIdLength = 128;
inline constexpr int lowestPriority = -100;
inline constexpr int highestPriority = 100;
inline constexpr qint64 payloadBytes = 10'000'000;
inline constexpr int payloadDepth = 32; // also of what a job reports
inline constexpr qint64 argumentBytes = 128 * 1024 - 1; // the kernel's MAX_ARG_STRLEN has the NUL
inline constexpr qint64 argumentsAndEnvironmentBytes = 1024 * 1024; // each with its NUL
inline constexpr qint64 logLimitLowestBytes = 64 * 1024;
inline constexpr qint64 logLimitHighestBytes = 1024LL * 1024 * 1024 * 1024;
inline constexpr Duration longestDuration = 24h * 366; // of timeouts
inline constexpr Duration longestKillGrace = 600s;
inline constexpr qint64 latestTime =
    253'402'300'799'999; // the end of the year 9999, as ISO 8601 has it
inline constexpr int eventNameLength = 128;
inline constexpr int eventDataBytes = 4'096; // as compact JSON
inline constexpr int locksPerJob = 16;
inline constexpr int dependenciesPerJob = 1'000;
inline constexpr int mostRetries = 1'000;
inline constexpr int lowestRetryFactor = 1;
inline constexpr int highestRetryFactor = 100;
inline constexpr int highestExitCode = 255;

// Of a schedule.
inline constexpr int schedules = 256; // in all
inline constexpr int cronLength = 256;
inline constexpr int timeZoneLength = 64;
inline constexpr Duration shortestPeriod = 1s;
inline constexpr Duration requestLifetime = 24h; // of a request id
inline constexpr int jobTemplateBytes = 32 * 1024; // as compact JSON
inline constexpr int catchUpRuns = 100; // of those missed, made up for one by one
inline constexpr int scheduleRunsKept = 20;

// Of registered job types.
inline constexpr int jobTypes = 1'000;
inline constexpr qint64 jobTypeBytes = 256 * 1024; // of one, as JSON
inline constexpr qint64 jobTypesBytes = 8'000'000; // of all together
inline constexpr qint64 payloadSchemaBytes = 64 * 1024;
inline constexpr int payloadSchemaParts = 500; // with every reference followed
inline constexpr int payloadSchemaPatterns = 100; // likewise
inline constexpr int patternLength = 1'000;
inline constexpr int patternTextLength = 4'096; // of a text that is compared with a pattern
inline constexpr qint64 payloadCheckSteps = 100'000; // parts of a schema and a payload that meet
inline constexpr qint64 manyPayloadsCheckSteps = 1'000'000; // of all jobs of an enqueue_many
inline constexpr qint64 enqueueManyBytes = 64 * 1024 * 1024; // with what types add
inline constexpr int templateArguments = 1'000;

// Of running jobs, in a queue and in all.
inline constexpr int highestConcurrency = 256;

// Of a queue.
inline constexpr int highestWeight = 100;
inline constexpr qint64 highestMaxQueued = 10'000'000;
inline constexpr int queues = 4'096; // that have jobs or rules of their own
inline constexpr int lockNames = 4'096; // in use at the same time
inline constexpr int lockSets = 4'096; // of a job's locks, likewise
inline constexpr int stickyEvents = 4'096; // likewise

inline constexpr int commandLineLength = 256; // shown, not run
inline constexpr qint64 resultSummaryBytes = 4096;

// Of a call.
inline constexpr int jobsPerEnqueueMany = 10'000;
inline constexpr int jobsPerWait = 1'000;
inline constexpr Duration longestWait = 600s;
inline constexpr int jobsPerPage = 200;
inline constexpr int logLines = 1'000;
inline constexpr qint64 logChunkBytes = 1024 * 1024;
inline constexpr int entriesPerFilter = 1'000; // of a list in it
inline constexpr int searchTextLength = 512;
inline constexpr int clientNameLength = 128;
inline constexpr int clientVersionLength = 64;
inline constexpr int tokenLength = 256;
inline constexpr int urlLength = 2'048; // of a setting

} // namespace sem::limits
