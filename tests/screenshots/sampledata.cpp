#include "tests/screenshots/sampledata.h"

#include "tests/support/jobfactory.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace sem::sample {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t perPage = 20;
constexpr int batteryPercent = 71;
constexpr int cpuPercent = 38;
constexpr int idleMs = 12'000;
const auto pausedQueue = u"photos"_s;

struct Line
{
    JobState state;
    QString command;
    QString queue;
    QString subject = {};
    std::chrono::seconds age = {};
    std::chrono::seconds waited = 2s; // until it started, or ended without that
    std::chrono::seconds took = {}; // of what has ended; 0: it never started
    std::vector<HoldCode> holds = {};
    int exitCode = 0;
};

std::vector<Line> listed()
{
    return {
        {.state = JobState::Queued,
         .command = u"python3 train.py --epochs 40 --data /srv/reviews"_s,
         .queue = u"gpu"_s,
         .subject = u"model/reviews"_s,
         .age = 25s,
         .holds = {HoldCode::OnBattery, HoldCode::NotIdle}},
        {.state = JobState::Queued,
         .command = u"restic backup /home/mina"_s,
         .queue = u"backup"_s,
         .subject = u"backup/home"_s,
         .age = 3min,
         .holds = {HoldCode::NotIdle}},
        {.state = JobState::Running,
         .command = u"cargo build --release --workspace"_s,
         .queue = u"build"_s,
         .subject = u"build/engine"_s,
         .age = 4min},
        {.state = JobState::Running,
         .command = u"npm run test -- --coverage"_s,
         .queue = u"build"_s,
         .subject = u"test/web"_s,
         .age = 5min},
        {.state = JobState::Scheduled,
         .command = u"curl -fsS https://mirror.example.org/index.json"_s,
         .queue = u"default"_s,
         .subject = u"mirror/index"_s,
         .age = 6min},
        {.state = JobState::Queued,
         .command = u"ffmpeg -i talk.mkv -c:v libsvtav1 talk.webm"_s,
         .queue = u"media"_s,
         .age = 9min,
         .holds = {HoldCode::QueueFull}},
        {.state = JobState::Running,
         .command = u"ffmpeg -i keynote.mkv -c:v libsvtav1 keynote.webm"_s,
         .queue = u"media"_s,
         .age = 11min,
         .waited = 55s},
        {.state = JobState::Suspended,
         .command = u"python3 embed.py --corpus notes"_s,
         .queue = u"gpu"_s,
         .subject = u"index/notes"_s,
         .age = 14min,
         .waited = 510s,
         .holds = {HoldCode::NotIdle}},
        {.state = JobState::Failed,
         .command = u"pytest -x tests/integration"_s,
         .queue = u"build"_s,
         .subject = u"test/engine"_s,
         .age = 16min,
         .took = 263s, // as its attempts add up to
         .exitCode = 1},
        {.state = JobState::Done,
         .command = u"git fetch --all --prune"_s,
         .queue = u"default"_s,
         .subject = u"repo/engine"_s,
         .age = 19min,
         .took = 3s},
        {.state = JobState::Done,
         .command = u"cargo clippy --workspace"_s,
         .queue = u"build"_s,
         .subject = u"lint/engine"_s,
         .age = 21min,
         .took = 95s},
        {.state = JobState::Superseded,
         .command = u"python3 embed.py --corpus notes"_s,
         .queue = u"gpu"_s,
         .subject = u"index/notes"_s,
         .age = 24min,
         .waited = 10min},
        {.state = JobState::Done,
         .command = u"python3 embed.py --corpus mail"_s,
         .queue = u"gpu"_s,
         .subject = u"index/mail"_s,
         .age = 30min,
         .waited = 114s,
         .took = 412s},
        {.state = JobState::Cancelled,
         .command = u"docker build -t engine:dev ."_s,
         .queue = u"build"_s,
         .subject = u"image/engine"_s,
         .age = 34min,
         .took = 70s},
        {.state = JobState::Failed,
         .command = u"rsync -a /srv/photos nas:/photos"_s,
         .queue = u"backup"_s,
         .subject = u"backup/photos"_s,
         .age = 38min,
         .took = 12s,
         .exitCode = 23},
        {.state = JobState::Done,
         .command = u"pg_dump shop --file shop.sql"_s,
         .queue = u"backup"_s,
         .subject = u"backup/shop"_s,
         .age = 45min,
         .waited = 41s,
         .took = 27s},
        {.state = JobState::SkippedTtl,
         .command = u"notify-send 'Stand up'"_s,
         .queue = u"default"_s,
         .age = 51min,
         .waited = 30s},
        {.state = JobState::Done,
         .command = u"make docs"_s,
         .queue = u"build"_s,
         .subject = u"docs"_s,
         .age = 57min,
         .took = 33s},
        {.state = JobState::Done,
         .command = u"trivy image engine:dev"_s,
         .queue = u"default"_s,
         .subject = u"scan/engine"_s,
         .age = 64min,
         .took = 51s},
        {.state = JobState::Done,
         .command = u"cargo test --workspace"_s,
         .queue = u"build"_s,
         .subject = u"test/engine"_s,
         .age = 71min,
         .took = 188s},
    };
}

// A batch that two slots worked on until its queue was paused.
std::vector<Line> batch()
{
    constexpr int all = 14;
    constexpr int done = 8;
    std::vector<Line> lines;
    for (int i = all - 1; i >= 0; --i) {
        Line line{.state = JobState::Queued,
                  .command =
                      u"darktable-cli /srv/photos/harbour-%1.raf harbour-%1.jpg"_s.arg(i + 11),
                  .queue = pausedQueue,
                  .age = 3h,
                  .holds = {HoldCode::QueuePaused}};
        if (i < done) {
            line.state = JobState::Done;
            line.waited = 73min + i / 2 * 19min + i % 2 * 8min;
            line.took = 18min;
            line.holds.clear();
        }
        lines.push_back(line);
    }
    return lines;
}

JobDetails jobOf(const Line &line, qint64 seq, Timestamp now)
{
    Job job = inState(makeJob(seq), line.state);
    job.jobType = u"command"_s;
    job.commandLine = line.command;
    job.queue = line.queue;
    job.subjectKey = line.subject;
    job.createdAt = now - line.age;
    const Timestamp until = job.createdAt + line.waited;
    if (isStarted(line.state) || line.took > 0s) {
        job.startedAt = until;
        job.attempt = 1;
    }
    if (isFinal(line.state))
        job.finishedAt = until + line.took;
    if (line.state == JobState::Failed)
        job.exitCode = line.exitCode;
    if (line.state == JobState::Scheduled)
        job.runAt = now + 24min;
    if (line.state == JobState::Suspended)
        job.freezeReasons = FreezeReason::Condition;
    if (line.state == JobState::Superseded)
        job.supersededBy = jobIdFor(suspendedJob);
    if (seq == failedJob) {
        job.attempt = 3;
        job.maxRetries = job.retriesUsed = 1; // a lost attempt uses none
    }
    JobDetails details{.job = job};
    for (const HoldCode hold : line.holds)
        details.holds.append(nameOf(hold));
    return details;
}

std::vector<Attempt> attemptsOf(const Job &job)
{
    if (!job.startedAt)
        return {};
    Attempt only = makeAttempt();
    only.startedAt = *job.startedAt;
    if (job.finishedAt) {
        only = endedAttempt();
        only.startedAt = *job.startedAt;
        only.finishedAt = job.finishedAt;
    }
    if (job.seq != failedJob)
        return {only};

    Attempt first = only;
    first.finishedAt = first.startedAt + 40s;
    first.outcome = AttemptOutcome::Failed;
    first.failureReason = FailureReason::Exit;
    first.exitCode = job.exitCode;
    first.cpu = 37s;
    first.peakRssBytes = 612LL << 20;
    Attempt second = first;
    second.number = 2;
    second.startedAt = *first.finishedAt + 20s;
    second.finishedAt = second.startedAt + 95s;
    second.outcome = AttemptOutcome::Lost;
    second.failureReason.reset();
    second.exitCode.reset();
    second.cpu = {}; // nobody was left to measure it
    second.peakRssBytes = 0;
    Attempt third = first;
    third.number = 3;
    third.startedAt = *second.finishedAt + 60s;
    third.finishedAt = job.finishedAt;
    return {first, second, third};
}

} // namespace

std::vector<JobDetails> jobs(Timestamp now)
{
    constexpr qint64 latestOfBatch = 18'163;
    std::vector<JobDetails> all;
    const auto add = [&](const std::vector<Line> &lines, qint64 seq) {
        for (const Line &line : lines)
            all.push_back(jobOf(line, seq--, now));
    };
    add(listed(), waitingJob);
    add(batch(), latestOfBatch);
    return all;
}

std::vector<JobDetails> paused(std::vector<JobDetails> jobs)
{
    for (JobDetails &details : jobs) {
        if (isWaiting(details.job.state))
            details.holds.prepend(nameOf(HoldCode::ServicePaused));
    }
    return jobs;
}

JobPageAnswer firstPage(const std::vector<JobDetails> &jobs)
{
    return {.items = {jobs.begin(), jobs.begin() + perPage},
            .nextCursor = u"next"_s,
            .total = jobs.front().job.seq};
}

Overview overview(const std::vector<JobDetails> &jobs)
{
    const std::vector<JobDetails> oldestFirst(jobs.rbegin(), jobs.rend()); // the service's order
    Overview overview{.link = Overview::Link::Up};
    for (const JobDetails &details : oldestFirst) {
        switch (details.job.state) {
        case JobState::Queued:
            ++overview.stats.queuedJobs;
            overview.waiting.push_back(details);
            break;
        case JobState::Scheduled:
            ++overview.stats.scheduledJobs;
            overview.waiting.push_back(details);
            break;
        case JobState::Running:
            ++overview.stats.runningJobs;
            overview.running.push_back(details);
            break;
        case JobState::Suspended:
            ++overview.stats.suspendedJobs;
            overview.running.push_back(details);
            break;
        case JobState::Failed:
            overview.lastFailed = details;
            break;
        default:
            break;
        }
    }
    return overview;
}

std::vector<QueueInfo> queues(const std::vector<JobDetails> &jobs)
{
    std::map<QString, QueueInfo> queues;
    for (const auto &[name, slotCount] : {std::pair(u"backup"_s, 1),
                                          {u"build"_s, 2},
                                          {u"default"_s, 2},
                                          {u"gpu"_s, 1},
                                          {u"media"_s, 1},
                                          {pausedQueue, 2}})
        queues[name] = {.name = name, .concurrency = slotCount, .paused = name == pausedQueue};
    std::map<QString, std::vector<Duration>> waits;
    for (const JobDetails &details : jobs) {
        const Job &job = details.job;
        QueueInfo &queue = queues.at(job.queue);
        const bool needsItsTurn = details.holds.contains(nameOf(HoldCode::QueueFull));
        queue.queued += job.state == JobState::Queued;
        queue.held += job.state == JobState::Queued && !needsItsTurn;
        queue.running += job.state == JobState::Running;
        queue.failed24h += job.state == JobState::Failed;
        if (job.startedAt)
            waits[job.queue].push_back(*job.startedAt - job.createdAt);
    }
    std::vector<QueueInfo> all;
    for (auto &[name, queue] : queues) {
        const std::vector<Duration> &ofQueue = waits[name];
        if (!ofQueue.empty())
            queue.averageWait = std::accumulate(ofQueue.begin(), ofQueue.end(), Duration())
                / qint64(ofQueue.size());
        all.push_back(queue);
    }
    return all;
}

qint64 waitingAt(Timestamp time, const std::vector<JobDetails> &jobs)
{
    return std::ranges::count_if(jobs, [time](const JobDetails &details) {
        const Job &job = details.job;
        const auto waitedUntil = job.startedAt ? job.startedAt : job.finishedAt;
        return job.createdAt <= time && (!waitedUntil || *waitedUntil > time);
    });
}

QString output()
{
    return u"\033[1;32m   Compiling\033[0m serde v1.0.197\n\033[1;32m   Compiling\033[0m tokio "
           u"v1.36.0\n"
           "\033[1;32m   Compiling\033[0m engine-core v0.4.0 (/home/mina/engine/core)\n"
           "\033[1;33mwarning\033[0m\033[1m: unused variable: `lease`\033[0m\n"
           "  \033[1;34m-->\033[0m core/src/claim.rs:118:9\n   \033[1;34m|\033[0m\n\033[1;34m118 |"
           "\033[0m     let lease = self.lease;\n   \033[1;34m|\033[0m         \033[1;33m^^^^^"
           "\033[0m help: prefix it with an underscore\n\n\033[1;31merror\033[0m\033[1m: "
           "the incremental cache is damaged\033[0m; building without it\n\033[1;32m   "
           "Compiling\033[0m "
           "engine-rpc v0.4.0 (/home/mina/engine/rpc)\n\033[1;32m    Building\033[0m "
           "[================>        ] 212/318\r\033[1;32m    Building\033[0m "
           "[====================>    ] 266/318: engine-rpc\n"_s;
}

ConditionsAnswer machine()
{
    const auto rule = [](const QString &name, bool met, HoldCode code, const QVariantMap &detail) {
        return RuleInfo{.name = name,
                        .met = met,
                        .code = met ? std::nullopt : std::optional(code),
                        .detail = detail};
    };
    return {.sensors = {{.name = u"power"_s,
                         .value = QVariantMap{{u"external"_s, false},
                                              {u"battery_percent"_s, batteryPercent}}},
                        {.name = u"load"_s,
                         .value = QVariantMap{{u"cpu_percent"_s, cpuPercent},
                                              {u"memory_percent"_s, 54}}},
                        {.name = u"network"_s, .value = QVariantMap{{u"online"_s, true}}},
                        {.name = u"presence"_s,
                         .value = QVariantMap{{u"idle_ms"_s, idleMs}, {u"fullscreen"_s, false}}},
                        {.name = u"disk"_s, .value = QVariantMap{{u"free_bytes"_s, 81LL << 30}}}},
            .rules = {rule(u"charging"_s, false, HoldCode::OnBattery, {}),
                      rule(u"battery"_s, true, HoldCode::BatteryLow, {}),
                      rule(u"network"_s, true, HoldCode::NoNetwork, {}),
                      rule(u"unmetered"_s, false, HoldCode::SensorUnknown, {}),
                      rule(u"idle"_s, false, HoldCode::NotIdle,
                           {{u"cpu_percent"_s, cpuPercent}, {u"input_idle_ms"_s, idleMs}}),
                      rule(u"disk"_s, true, HoldCode::DiskFull, {})}};
}

JobDetails whole(JobDetails job)
{
    job.payload = QJsonObject{{u"working_dir"_s, u"/home/mina/engine"_s},
                              {u"env"_s, QJsonObject{{u"PATH"_s, u""_s}}}};
    job.attempts = attemptsOf(job.job);
    return job;
}

ExplainAnswer explanation(const JobDetails &job)
{
    const Timestamp since = job.job.createdAt;
    return {.seq = job.job.seq,
            .holds = {{.code = HoldCode::OnBattery,
                       .since = since,
                       .detail = {{u"percent"_s, batteryPercent}}},
                      {.code = HoldCode::NotIdle,
                       .since = since,
                       .detail = {{u"cpu_percent"_s, cpuPercent}, {u"input_idle_ms"_s, idleMs}}}}};
}

} // namespace sem::sample
