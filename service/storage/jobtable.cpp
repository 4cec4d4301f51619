#include "service/storage/jobtable.h"

#include "service/storage/cells.h"

#include <algorithm>
#include <tuple>

namespace sem::jobtable {

using namespace Qt::StringLiterals;

namespace {

QString selectJobs(const QString &condition)
{
    return u"SELECT j.seq, j.id, j.lane, j.state, j.priority, j.place, j.needs, j.generation, "
           "j.created_at, j.run_at, j.max_retries, j.execution_mode, j.job_type, j.subject_key, "
           "j.command_line, j.user_tag, j.parent, j.chain_group, j.trace_id, j.retry_of, "
           "j.started_at, j.finished_at, j.attempt, j.retries_used, j.superseded_by, "
           "j.exit_code, j.signal, j.failure_reason, j.failure_detail, j.result_summary, "
           "j.stopping, j.freeze_reasons, j.log_bytes, j.delay_reason, j.due_at, "
           "j.burst_started_at, j.expires_at, j.override, j.event, j.locks, j.held_at, q.name "
           "FROM jobs AS j JOIN queues AS q ON q.id = j.queue WHERE "_s
        + condition;
}

JobRow jobFrom(const Row &row)
{
    JobRow found;
    Job &job = found.job;
    Cells(row) >> job.seq >> job.id >> found.lane >> job.state >> job.priority >> job.place
        >> job.needs >> job.generation >> job.createdAt >> job.runAt >> job.maxRetries
        >> job.executionMode >> job.jobType >> job.subjectKey >> job.commandLine >> job.userTag
        >> job.parent >> job.chainGroup >> job.traceId >> job.retryOf >> job.startedAt
        >> job.finishedAt >> job.attempt >> job.retriesUsed >> job.supersededBy >> job.exitCode
        >> job.signal >> job.failureReason >> job.failureDetail >> job.resultSummary >> job.stopping
        >> job.freezeReasons >> job.logBytes >> job.delayReason >> job.dueAt >> job.burstStartedAt
        >> job.expiresAt >> job.override >> job.event >> job.locks >> job.heldAt >> job.queue;
    return found;
}

// What few jobs have from the beginning.
auto rarities(const Job &job)
{
    return std::tie(job.startedAt, job.finishedAt, job.attempt, job.retriesUsed, job.supersededBy,
                    job.exitCode, job.signal, job.failureReason, job.failureDetail,
                    job.resultSummary, job.stopping, job.freezeReasons, job.logBytes,
                    job.delayReason, job.dueAt, job.burstStartedAt, job.expiresAt, job.override,
                    job.event, job.locks, job.heldAt);
}

QString words(const std::vector<JobRef> &jobs)
{
    QStringList words;
    for (const JobRef &job : jobs)
        words.append(nameOf(job));
    return words.join(u' ');
}

std::vector<JobRef> jobsFrom(const QString &words)
{
    std::vector<JobRef> jobs;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto job = jobRefFromString(word))
            jobs.push_back(*job);
    }
    return jobs;
}

auto rareWishes(const JobSpec &spec)
{
    return std::tie(spec.retry, spec.onLost, spec.whenConditionLost, spec.stallTimeout, spec.ttl,
                    spec.deadline, spec.conditions, spec.dependencies);
}

Result<> addRareWishes(Database &database, qint64 seq, const JobSpec &spec)
{
    const RetryWishes &retry = spec.retry;
    const Conditions &conditions = spec.conditions;
    return database.executeOne(
        u"UPDATE specs SET max_retries = ?, retry_base = ?, retry_factor = ?, retry_cap = ?, "
        "retry_jitter = ?, retry_never_on = ?, on_lost = ?, stall_timeout = ?, ttl = ?, "
        "deadline = ?, event = ?, max_wait = ?, on_max_wait = ?, wait_for_idle = ?, "
        "require_charging = ?, require_network = ?, when_condition_lost = ?, after_jobs = ?, "
        "after_when = ? WHERE job = ?"_s,
        {cell(retry.maxRetries),
         cell(retry.base),
         cell(retry.factor),
         cell(retry.cap),
         cell(retry.jitter),
         cell(retry.neverOn),
         cell(spec.onLost),
         cell(spec.stallTimeout),
         cell(spec.ttl),
         cell(spec.deadline),
         cell(conditions.event),
         cell(conditions.maxWait),
         cell(conditions.onMaxWait),
         cell(conditions.waitForIdle),
         cell(conditions.requireCharging),
         cell(conditions.requireNetwork),
         cell(spec.whenConditionLost),
         cell(words(spec.dependencies.after)),
         cell(spec.dependencies.when),
         cell(seq)});
}

} // namespace

Result<> insert(Database &database, const JobRow &row, const JobSpec &spec)
{
    const Job &job = row.job;
    // Nearly every job is inserted as it was born. Binding a value costs as much as storing it, so
    // the rest of the columns is left to the table's defaults, and to an update where needed.
    static const Job newborn;
    const bool isNewborn = rarities(job) == rarities(newborn) && isWaiting(job.state);
    const auto inserted = database.execute(
        u"INSERT INTO jobs (seq, id, queue, lane, state, priority, place, needs, generation, "
        "created_at, run_at, max_retries, execution_mode, job_type, subject_key, command_line, "
        "user_tag, parent, chain_group, trace_id, request_id, retry_of) "
        "VALUES (?, ?, (SELECT queue FROM lanes WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {cell(job.seq), cell(job.id), cell(row.lane), cell(row.lane),
         cell(isNewborn ? job.state : JobState::Queued), cell(job.priority), cell(job.place),
         cell(job.needs), cell(job.generation), cell(job.createdAt),
         isNewborn ? cell(job.runAt) : QVariant(), cell(job.maxRetries), cell(job.executionMode),
         // The only text that may not be NULL.
         job.jobType.isEmpty() ? u""_s : job.jobType, cell(job.subjectKey), cell(job.commandLine),
         cell(job.userTag), cell(job.parent), cell(job.chainGroup), cell(job.traceId),
         cell(spec.requestId), cell(job.retryOf)});
    if (!inserted)
        return inserted;
    if (!isNewborn) {
        if (const Result<> updated = update(database, row); !updated)
            return updated;
    }
    const Result<> added = database.execute(
        u"INSERT INTO specs (job, payload, timeout, kill_grace, log_limit, niceness, leftovers) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {cell(job.seq), spec.payload, cell(spec.timeout), cell(spec.killGrace),
         cell(spec.logLimitBytes), cell(spec.niceness), cell(spec.leftovers)});
    static const JobSpec plain;
    const bool asUsual = rareWishes(spec) == rareWishes(plain);
    return !added || asUsual ? added : addRareWishes(database, job.seq, spec);
}

Result<> update(Database &database, const JobRow &row)
{
    const Job &job = row.job;
    return database.executeOne(
        u"UPDATE jobs SET lane = ?, state = ?, priority = ?, place = ?, needs = ?, run_at = ?, "
        "started_at = ?, finished_at = ?, attempt = ?, retries_used = ?, superseded_by = ?, "
        "exit_code = ?, signal = ?, failure_reason = ?, failure_detail = ?, result_summary = ?, "
        "stopping = ?, freeze_reasons = ?, log_bytes = ?, delay_reason = ?, due_at = ?, "
        "burst_started_at = ?, expires_at = ?, override = ?, event = ?, locks = ?, held_at = ? "
        "WHERE seq = ?"_s,
        {cell(row.lane),          cell(job.state),
         cell(job.priority),      cell(job.place),
         cell(job.needs),         cell(job.runAt),
         cell(job.startedAt),     cell(job.finishedAt),
         cell(job.attempt),       cell(job.retriesUsed),
         cell(job.supersededBy),  cell(job.exitCode),
         cell(job.signal),        cell(job.failureReason),
         cell(job.failureDetail), cell(job.resultSummary),
         cell(job.stopping),      cell(job.freezeReasons),
         cell(job.logBytes),      cell(job.delayReason),
         cell(job.dueAt),         cell(job.burstStartedAt),
         cell(job.expiresAt),     cell(job.override),
         cell(job.event),         cell(job.locks),
         cell(job.heldAt),        cell(job.seq)});
}

Result<> moveDelays(Database &database, Duration by)
{
    return database.execute(
        u"UPDATE jobs SET run_at = run_at + ?, burst_started_at = burst_started_at + ?, "
        "expires_at = expires_at + ? WHERE state = ? AND delay_reason IN (?, ?, ?)"_s,
        {cell(by), cell(by), cell(std::min(by, Duration(0))), cell(JobState::Scheduled),
         cell(DelayReason::Backoff), cell(DelayReason::Debounce), cell(DelayReason::Delay)});
}

Result<> setEventData(Database &database, qint64 seq, const QByteArray &data)
{
    return database.executeOne(u"UPDATE specs SET event_data = ? WHERE job = ?"_s,
                               {cell(data), cell(seq)});
}

Result<std::optional<JobRow>> find(Database &database, const JobRef &ref)
{
    static const QString byId = selectJobs(u"j.id = ?"_s);
    static const QString bySeq = selectJobs(u"j.seq = ?"_s);
    if (const auto *id = std::get_if<JobId>(&ref))
        return database.first(byId, {cell(*id)}, jobFrom);
    return database.first(bySeq, {cell(std::get<qint64>(ref))}, jobFrom);
}

Result<std::optional<qint64>> retryOf(Database &database, const JobId &job)
{
    return database.first(u"SELECT seq FROM jobs WHERE retry_of = ? ORDER BY seq DESC LIMIT 1"_s,
                          {cell(job)}, [](const Row &row) { return row.integer(0); });
}

Result<std::optional<JobLink>> link(Database &database, const JobRef &ref)
{
    const auto read = [](const Row &row) {
        JobLink link;
        Cells(row) >> link.seq >> link.supersededBy;
        return link;
    };
    const QString columns = u"SELECT seq, superseded_by FROM jobs WHERE "_s;
    if (const auto *id = std::get_if<JobId>(&ref))
        return database.first(columns + u"id = ?"_s, {cell(*id)}, read);
    return database.first(columns + u"seq = ?"_s, {cell(std::get<qint64>(ref))}, read);
}

Result<std::optional<JobRow>> findByRequest(Database &database, const QString &requestId)
{
    return database.first(selectJobs(u"j.request_id = ?"_s), {requestId}, jobFrom);
}

Result<std::vector<JobRow>> started(Database &database)
{
    return database.all(selectJobs(u"j.state IN (3, 4) ORDER BY j.seq"_s), {}, jobFrom);
}

Result<std::vector<JobRow>> runNow(Database &database)
{
    return database.all(selectJobs(u"j.override = 1 AND j.state = 2 ORDER BY j.seq"_s), {},
                        jobFrom);
}

QString headSql()
{
    // Naming the index makes sure that its first entry is the answer: nothing is passed over or
    // sorted.
    return u"SELECT seq, priority, place FROM jobs INDEXED BY jobs_line "
           "WHERE lane = ? AND state = 2 ORDER BY priority DESC, place LIMIT 1"_s;
}

Result<std::optional<QueuedHead>> head(Database &database, qint64 lane)
{
    return database.first(headSql(), {lane}, [](const Row &row) {
        QueuedHead head;
        Cells(row) >> head.seq >> head.priority >> head.place;
        return head;
    });
}

Result<std::optional<JobSpec>> spec(Database &database, qint64 seq)
{
    return database.first(
        u"SELECT j.job_type, q.name, j.subject_key, j.command_line, j.priority, "
        "j.execution_mode, j.request_id, j.user_tag, j.chain_group, j.trace_id, j.parent, "
        "s.payload, s.timeout, s.kill_grace, s.log_limit, s.niceness, s.leftovers, "
        "s.max_retries, s.retry_base, s.retry_factor, s.retry_cap, s.retry_jitter, "
        "s.retry_never_on, s.on_lost, s.stall_timeout, s.ttl, s.deadline, s.event, s.max_wait, "
        "s.on_max_wait, s.wait_for_idle, s.require_charging, s.require_network, "
        "s.when_condition_lost, s.event_data, s.after_jobs, s.after_when, j.locks, j.generation "
        "FROM specs AS s JOIN jobs AS j ON j.seq = s.job JOIN queues AS q ON q.id = j.queue "
        "WHERE s.job = ?"_s,
        {cell(seq)}, [](const Row &row) {
            JobSpec spec;
            std::optional<JobId> parent;
            std::optional<Conditions::OnMaxWait> onMaxWait;
            QString afterJobs;
            std::optional<Dependencies::When> afterWhen;
            QString locks;
            qint64 generation = 0;
            Cells(row) >> spec.jobType >> spec.queue >> spec.subjectKey >> spec.commandLine
                >> spec.priority >> spec.executionMode >> spec.requestId >> spec.userTag
                >> spec.chainGroup >> spec.traceId >> parent >> spec.payload >> spec.timeout
                >> spec.killGrace >> spec.logLimitBytes >> spec.niceness >> spec.leftovers
                >> spec.retry.maxRetries >> spec.retry.base >> spec.retry.factor >> spec.retry.cap
                >> spec.retry.jitter >> spec.retry.neverOn >> spec.onLost >> spec.stallTimeout
                >> spec.ttl >> spec.deadline >> spec.conditions.event >> spec.conditions.maxWait
                >> onMaxWait >> spec.conditions.waitForIdle >> spec.conditions.requireCharging
                >> spec.conditions.requireNetwork >> spec.whenConditionLost >> spec.eventData
                >> afterJobs >> afterWhen >> locks >> generation;
            spec.dependencies = {.after = jobsFrom(afterJobs),
                                 .when = afterWhen.value_or(spec.dependencies.when)};
            if (generation == 0)
                spec.onConflict.way = Conflict::Way::Parallel;
            spec.conditions.onMaxWait = onMaxWait.value_or(spec.conditions.onMaxWait);
            if (!locks.isEmpty())
                spec.locks = locks.split(u',');
            if (parent)
                spec.parent = *parent;
            return spec;
        });
}

Result<std::optional<JobId>> idOf(Database &database, const JobRef &ref)
{
    if (const auto *id = std::get_if<JobId>(&ref))
        return std::optional(*id);
    return database.first(u"SELECT id FROM jobs WHERE seq = ?"_s, {cell(std::get<qint64>(ref))},
                          [](const Row &row) {
                              JobId id;
                              Cells(row) >> id;
                              return id;
                          });
}

Result<std::optional<qint64>> queueId(Database &database, const QString &name)
{
    return database.first(u"SELECT id FROM queues WHERE name = ?"_s, {name},
                          [](const Row &row) { return row.integer(0); });
}

} // namespace sem::jobtable
