#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/walgate.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <memory>

namespace sem {

class Database;

// Jobs in an SQLite file: the only connection that writes, and the one that makes all checkpoints.
// To be destroyed on the thread that called open().
class SqliteJobRepository final : public JobRepository
{
public:
    SqliteJobRepository(const Paths &paths, std::shared_ptr<WalGate> gate, const Clock &clock);
    ~SqliteJobRepository() override;
    Q_DISABLE_COPY_MOVE(SqliteJobRepository)

    Result<> open() override;
    Result<EngineImage> load() override;

    Result<> begin() override;
    Result<> commit() override;
    void rollback() override;

    Result<> setNextSeq(qint64 seq) override;
    Result<> setFrontPlace(qint64 place) override;
    Result<> setLogBytes(qint64 bytes) override;
    Result<> setPause(const Pause &pause) override;
    Result<> setSettings(const QVariantMap &values) override;
    Result<qint64> addQueue(const QString &name) override;
    Result<> updateQueue(const QueueRow &queue) override;
    Result<> reuseQueue(qint64 id, const QString &name) override;
    Result<qint64> addLane(const LaneRow &lane) override;
    Result<> updateLane(const LaneRow &lane) override;
    Result<> addCounts(const std::vector<LaneCount> &deltas) override;
    Result<> addHours(const std::vector<HourCount> &deltas) override;

    Result<> putJobType(const QString &name, const QByteArray &definition) override;
    Result<> deleteJobType(const QString &name) override;

    Result<std::optional<SubjectRow>> subject(const QString &key) override;
    Result<> putSubject(const SubjectRow &subject) override;

    Result<> insertJob(const JobRow &row, const JobSpec &spec) override;
    Result<> updateJob(const JobRow &row) override;
    Result<> reviseJob(const JobRow &row) override;
    Result<> reviseConditions(qint64 seq, const Conditions &conditions) override;
    Result<> deleteJob(qint64 seq) override;
    Result<qint64> outputBytes(qint64 seq) override;
    Result<> dropOutput(qint64 seq) override;
    Result<std::vector<EndedJob>> endedJobs(const EndPlace &after, Timestamp until,
                                            int limit) override;
    Result<> setSwept(const Swept &swept) override;
    Result<> addDiscard(const Discard &discard) override;
    Result<> removeDiscards(const std::vector<Discard> &discards) override;
    Result<std::optional<JobRow>> job(const JobRef &ref) override;
    Result<std::optional<JobSpec>> spec(qint64 seq) override;
    Result<std::optional<JobRow>> jobForRequest(const QString &requestId, Timestamp since) override;
    Result<std::optional<qint64>> retryOf(const JobId &job) override;
    Result<std::optional<JobLink>> link(const JobRef &ref) override;
    Result<std::optional<QueuedHead>> head(qint64 lane) override;
    Result<std::vector<qint64>> dueJobs(Timestamp now, int limit) override;
    Result<std::optional<Timestamp>> nextDue() override;
    Result<std::vector<qint64>> expiredJobs(Timestamp now, int limit) override;
    Result<std::optional<Timestamp>> nextExpiry() override;

    Result<> addDependency(const DependencyRow &row) override;
    Result<> removeDependency(qint64 job, qint64 needs) override;
    Result<qint64> removeDependencies(qint64 job) override;
    Result<std::vector<DependencyRow>> dependencies(qint64 job) override;
    Result<std::vector<DependencyRow>> dependents(qint64 needs, int limit) override;

    Result<qint64> stickyEvents(Timestamp now) override;
    Result<std::optional<StickyEvent>> stickyEvent(const QString &name) override;
    Result<> setSticky(const QString &name, const StickyEvent &event, Timestamp now) override;
    Result<> moveDelays(Duration by) override;
    Result<> setEventData(qint64 seq, const QByteArray &data) override;

    Result<> insertAttempt(qint64 seq, const Attempt &attempt) override;
    Result<> updateAttempt(qint64 seq, const Attempt &attempt) override;
    Result<std::optional<Attempt>> attempt(qint64 seq, int number) override;

    Result<std::vector<qint64>> select(const JobSelector &selector, Which which, qint64 after,
                                       qint64 upTo, int limit) override;

    Result<std::optional<ScheduleRow>> schedule(const QString &name) override;
    Result<> putSchedule(const ScheduleRow &row) override;
    Result<> deleteSchedule(const QString &name) override;
    Result<int> scheduleCount() override;
    Result<> addScheduleRun(const QString &name, const ScheduleRun &run) override;
    Result<std::vector<ScheduleRow>> dueSchedules(Timestamp now) override;
    Result<std::optional<Timestamp>> nextScheduleDue() override;

    Result<> tidy() override;

private:
    Result<> prepare();
    Result<> loadTables(EngineImage &image);
    Result<> loadStarted(EngineImage &image);

    const QString m_path;
    const QString m_backupsDir;
    const std::shared_ptr<WalGate> m_gate;
    const Clock &m_clock;
    const std::unique_ptr<Database> m_database;
    qint64 m_newestHour = 0; // of the hours' counts
    qint64 m_tidyAtBytes = 0;
};

} // namespace sem
