#include "service/runner/outcome.h"

#include <cinttypes>
#include <cstdio>
#include <sys/wait.h>

namespace sem {

namespace {

// What became of the command itself, with a comma behind.
std::string endToJson(const Outcome &outcome)
{
    char text[128] = "";
    if (outcome.spawnError) {
        std::snprintf(text, sizeof text, R"("spawn_error":%d,"spawn_step":"%s",)",
                      outcome.spawnError->error, outcome.spawnError->step);
    } else if (outcome.waitStatus && WIFSIGNALED(*outcome.waitStatus)) {
        std::snprintf(text, sizeof text, R"("signal":%d,)", WTERMSIG(*outcome.waitStatus));
    } else if (outcome.waitStatus) {
        std::snprintf(text, sizeof text, R"("exit_code":%d,)", WEXITSTATUS(*outcome.waitStatus));
    }
    std::string json = text;
    if (outcome.stopReason)
        json.append(R"("stop_reason":")").append(outcome.stopReason).append(R"(",)");
    return json;
}

} // namespace

std::string toJson(const Outcome &outcome)
{
    const auto count = [](std::chrono::milliseconds time) { return std::int64_t{time.count()}; };
    char figures[512];
    std::snprintf(
        figures, sizeof figures,
        R"("started_at":%)" PRId64 R"(,"finished_at":%)" PRId64 R"(,"run_ms":%)" PRId64
        R"(,"cpu_ms":%)" PRId64 R"(,"peak_rss_bytes":%)" PRId64 R"(,"output_bytes":%)" PRIu64
        R"(,"dropped_bytes":%)" PRIu64 R"(,"leftovers":%d,"leftovers_kept":%s})",
        count(outcome.startedAt), count(outcome.finishedAt), count(outcome.running),
        count(outcome.cpuTime), outcome.peakRss, outcome.outputBytes, outcome.droppedBytes,
        outcome.leftovers, outcome.leftoversKept ? "true" : "false");
    return R"({"version":1,)" + endToJson(outcome) + figures + "\n";
}

} // namespace sem
