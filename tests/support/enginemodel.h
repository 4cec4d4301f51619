#pragma once

#include "service/engine/command.h"
#include "service/engine/executor.h"
#include "shared/domain/activehours.h"
#include "shared/domain/settings.h"

#include <QStringList>

#include <compare>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace sem {

// A job, as far as the model knows it.
struct ModelJob
{
    qint64 seq = 0;
    JobSpec spec = {}; // with what was changed since
    JobState state = JobState::Queued;
    qint64 generation = 1; // 0: it keeps to none of its subject's rules
    qint64 place = 0;
    qint64 supersededBy = 0;
    qint64 parent = 0;
    qint64 retryOf = 0;
    Timestamp createdAt = {};
    Timestamp dueAt = {};
    std::optional<Timestamp> runAt = {};
    bool isTimeNamed = false; // runAt: by somebody; else it is as long as it was to wait
    std::optional<Timestamp> waitsAnew = {}; // until then at least, as its conditions were met
    std::optional<Timestamp> burstStartedAt = {}; // while it waits for its subject to be quiet
    std::optional<Override> override = {};
    QString event = {}; // that it still waits for
    bool isHeld = false;
    std::map<qint64, bool> needs = {}; // other jobs; true: whatever their end
    int maxRetries = 0;
    int retriesUsed = 0;
    int losses = 0;
    bool hasBegun = false; // some attempt of it has
    std::optional<FailureReason> reason = {};
    // Of the attempt that is open, or was the latest.
    int attempt = 0;
    int slot = 0;
    Timestamp startedAt = {};
    bool stopping = false;
    FreezeReasons freezeReasons = {};
    bool isFrozen = false; // takes up no room
    bool isToldToStop = false; // and to do nothing else

    bool followsSubject() const { return !spec.subjectKey.isEmpty() && generation > 0; }
};

// What the engine promises, said as simply as can be: no lanes, no heads, no dates to look at next,
// only loops over all jobs. It is told the same commands, and predicts after every turn each job
// but for what it cannot know: which of several queues is served first. That it is shown by the
// starts themselves, each of which must be allowed, the first of its queue, and none missing.
//
// It knows neither schedules nor retention, no files, and no order to shut down; and no turn that
// was too short for what had to be done in it.
class EngineModel
{
public:
    struct Outcome
    {
        bool refused = false;
        qint64 seq = 0;
        bool created = false;
        qint64 generation = 0;
        std::vector<qint64> superseded = {};

        bool operator==(const Outcome &) const = default;
    };
    struct Ordered
    {
        enum class What { Run, Freeze, Stop };
        qint64 seq = 0;
        What what = What::Run;
        std::optional<StopReason> reason = {};

        auto operator<=>(const Ordered &) const = default;
    };

    // One transaction; `launches` are those that the engine made in it.
    void turn(const Command *command, const Clock &clock, const std::vector<Launch> &launches);
    // The same, but the disk refused it.
    void refusedTurn(const Command *command);
    // The service has died; the next turn is the first of another one.
    void restart();

    const std::map<qint64, ModelJob> &jobs() const { return m_jobs; }
    qint64 lastSeq() const { return m_lastSeq; }
    int slotsUsed() const;
    // By the latest turn: the answers to what was to be enqueued, what running jobs were told, and
    // what the engine should not have done.
    const std::vector<Outcome> &outcomes() const { return m_outcomes; }
    const std::vector<Ordered> &orders() const { return m_orders; }
    const QStringList &complaints() const { return m_complaints; }

private:
    struct Pause
    {
        bool stands = false;
        bool suspends = false;
        std::optional<Timestamp> until = {};
    };
    struct Queue
    {
        std::optional<int> concurrency = {};
        std::optional<qint64> maxQueued = {};
        std::optional<ActiveHours> hours = {};
        Pause pause = {};
    };
    struct Subject
    {
        qint64 generation = 0;
        qint64 latest = 0;
    };
    // What is done to many jobs, in the turn after it was asked for.
    struct Bulk
    {
        Command command = {};
        qint64 upTo = 0;
        qint64 place = 0;
    };
    using Launches = std::deque<Launch>;

    void followClock(const Clock &clock);
    void apply(const Command &command);
    void on(const command::Enqueue &command);
    void on(const command::Retry &command);
    void on(const command::Cancel &command);
    void on(const command::Delete &command);
    void on(const command::Suspend &command) { suspend(seqOf(command.job), true); }
    void on(const command::Resume &command) { suspend(seqOf(command.job), false); }
    void on(const command::RunNow &command) { runNow(seqOf(command.job)); }
    void on(const command::Update &command) { update(seqOf(command.job), command); }
    void on(const command::ForEach &command) { addBulk(command); }
    void on(const command::Emit &command);
    void on(const command::ConfigureQueue &command);
    void on(const command::PauseQueue &command);
    void on(const command::ResumeQueue &command) { pause(command.name, {}); }
    void on(const command::ChangeSettings &command);
    void on(const command::ChangeMachine &command);
    void on(const command::AttemptEnded &command);
    void on(const auto &)
    {
        m_complaints.append(QStringLiteral("the model knows no such command"));
    }

    void addBulk(const Command &command);
    void doBulk(const Bulk &bulk);
    void retryLike(qint64 seq, const command::Retry &like);

    Outcome check(const JobSpec &spec, qint64 planned, bool keepsParent);
    Outcome make(const JobSpec &spec, const ModelJob *retried);
    Outcome retry(qint64 seq, JobSpec spec, bool force, bool keepsParent);
    const ModelJob *firstOf(const JobSpec &spec);
    void await(ModelJob &job, const QString &event);

    void cancel(qint64 seq, bool running);
    void suspend(qint64 seq, bool suspended);
    void runNow(qint64 seq);
    void update(qint64 seq, const command::Update &command);
    void remove(qint64 seq);
    void pause(const QString &queue, const Pause &wanted);
    void freeze(ModelJob &job, FreezeReason reason);
    void unfreeze(ModelJob &job, FreezeReason reason);
    void stop(ModelJob &job, StopReason reason);
    void requeue(ModelJob &job);

    void endPauses();
    void releaseDue();
    void expire(Timestamp until);
    bool expireOne(ModelJob &job, Timestamp until);
    void tellDependents();
    bool judgeNeed(ModelJob &job, qint64 needed);
    void fillSlots(Launches &launches);
    void requeueSurplus();
    void thaw();
    void start(ModelJob &job, const Launch &launch);

    std::optional<FailureReason> takeResult(ModelJob &job, const AttemptResult &result);
    void tryAgain(ModelJob &job, const AttemptResult &result, FailureReason reason);
    void waitAgain(ModelJob &job, std::optional<Timestamp> runAt, bool hasBegun = true);
    void finish(ModelJob &job, JobState state, std::optional<FailureReason> reason = {});

    QString whatHolds(const ModelJob &job) const;
    std::vector<JobRef> stillOpen(const std::vector<JobRef> &jobs) const;
    bool hasItsConditions(const ModelJob &job) const;
    bool isInHours(const QString &queue) const;
    bool areLocksFree(const ModelJob &job) const;
    bool isOpen(Need need) const;
    Needs machineNeedsOf(const ModelJob &job) const;
    int concurrencyOf(const QString &queue) const;
    int runningIn(const QString &queue) const;
    bool hasRoom(const QString &queue) const;
    bool isFull(const QString &queue, qint64 planned) const;
    const ModelJob *waitingOf(const JobSpec &spec) const;
    ModelJob *runningOf(const QString &subject);
    qint64 takeFrontPlace() { return m_frontPlace -= 1LL << 32; }
    qint64 latestOf(qint64 seq) const; // following those that took its place; 0: not known
    bool dependsOn(qint64 seq, qint64 other) const;

    qint64 seqOf(const JobRef &ref) const { return std::get<qint64>(ref); }
    ModelJob *find(qint64 seq);
    const ModelJob *find(qint64 seq) const;
    bool isMeant(const ModelJob &job, const JobSelector &selector) const;

    std::optional<std::pair<Timestamp, BootTime>> m_clocksBefore; // in the latest turn
    Timestamp m_now = {};
    qint64 m_lastSeq = 0;
    std::map<qint64, ModelJob> m_jobs;
    std::map<QString, Queue> m_queues;
    std::map<QString, Subject> m_subjects;
    std::map<QString, qint64> m_requests;
    std::map<QString, Timestamp> m_sticky;
    qint64 m_frontPlace = 0;
    Settings m_settings;
    Pause m_pause;
    Machine m_machine = Machine::unseen();
    std::deque<Bulk> m_bulk;
    std::vector<Command> m_kept; // of refused turns
    std::vector<Outcome> m_outcomes;
    std::vector<Ordered> m_orders;
    QStringList m_complaints;
};

} // namespace sem
