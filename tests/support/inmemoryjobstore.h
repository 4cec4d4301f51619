#pragma once

#include "service/engine/jobrepository.h"

#include <functional>
#include <map>

namespace sem {

// Jobs kept in memory, by the same rules as in the database. On one thread.
class InMemoryJobStore final : public JobRepository
{
public:
    struct StoredJob
    {
        JobRow row = {};
        JobSpec spec = {};
        std::map<int, Attempt> attempts = {};

        // What a job and its spec both have is kept once, with the job.
        JobSpec wholeSpec() const;
    };

    struct State
    {
        qint64 nextSeq = 1;
        qint64 frontPlace = 0;
        Pause pause = {};
        qint64 logBytes = 0;
        QVariantMap settings = {};
        std::map<qint64, QueueRow> queues = {};
        std::map<qint64, LaneRow> lanes = {};
        std::map<std::pair<qint64, JobState>, qint64> counts = {};
        std::map<std::pair<qint64, qint64>, HourCount> hours = {}; // by queue and hour
        JobTypes jobTypes = {};
        std::map<QString, SubjectRow> subjects = {};
        std::map<qint64, StoredJob> jobs = {};
        std::map<QByteArray, qint64> ids = {};
        std::map<QString, qint64> requests = {};
        std::map<std::pair<qint64, qint64>, DependencyRow> dependencies = {}; // by job and needs
        std::map<QString, StickyEvent> stickyEvents = {};
        std::map<QString, ScheduleRow> schedules = {};
        std::map<QString, std::vector<ScheduleRun>> scheduleRuns = {}; // the latest first
        Swept swept = {};
        std::vector<Discard> discards = {};

        const StoredJob *find(const JobRef &ref) const;
        // A job that is gone can still be named by its id.
        std::optional<JobId> idOf(const JobRef &ref) const;
    };

    // What a reader sees: nothing of a transaction that is still open.
    State committed() const;

    // The next commit() answers a Database error with this reason, as if the disk had refused it.
    void refuseNextCommit(const QString &reason) { m_refusal = reason; }
    // The same of the next begin().
    void refuseNextBegin(const QString &reason) { m_refusalToBegin = reason; }

    qint64 linksRead() const { return m_linksRead; }
    qint64 needsRead() const { return m_needsRead; }

    Result<> open() override { return {}; }
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

    Result<> tidy() override { return {}; }

private:
    using Undo = std::function<void(State &)>;

    // To be called before a value is changed: a rollback puts it back.
    template<typename Value>
    void remember(Value State::*member);
    template<typename Map>
    void remember(Map State::*table, const typename Map::key_type &key);

    State m_state = {};
    bool m_open = false;
    std::vector<Undo> m_undo = {};
    QString m_refusal = {};
    QString m_refusalToBegin = {};
    qint64 m_linksRead = 0;
    qint64 m_needsRead = 0;
};

template<typename Value>
void InMemoryJobStore::remember(Value State::*member)
{
    if (m_open)
        m_undo.push_back([member, old = m_state.*member](State &state) { state.*member = old; });
}

template<typename Map>
void InMemoryJobStore::remember(Map State::*table, const typename Map::key_type &key)
{
    if (!m_open)
        return;
    const Map &rows = m_state.*table;
    const auto row = rows.find(key);
    if (row == rows.end()) {
        m_undo.push_back([table, key](State &state) { (state.*table).erase(key); });
    } else {
        m_undo.push_back([table, key, old = row->second](State &state) {
            (state.*table).insert_or_assign(key, old);
        });
    }
}

} // namespace sem
