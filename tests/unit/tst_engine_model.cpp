#include "service/engine/holds.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Whatever is asked of the engine in whatever order, what it promises holds. Each sequence comes
// from a seed of its own:
//
//     SEM_SEED=7 SEM_SEQUENCES=1 build/dev/tests/tst_engine_model
class tst_EngineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesHoldWhateverIsAsked();
};

namespace {

constexpr int steps = 40;
constexpr int slots = 4;
constexpr int queueSlots = 2;

// What has been seen of the jobs, beside what the engine says of itself.
class Witness
{
public:
    explicit Witness(quint32 seed)
        : m_random(seed)
    {
        m_world.run(
            command::ChangeSettings{.values = {{u"limits.concurrency"_s, slots},
                                               {u"limits.queue_concurrency"_s, queueSlots}}});
        m_forgets = chance(30);
        if (m_forgets)
            m_world.run(command::ChangeSettings{.values = {{u"retention.finished_jobs"_s, 5}}});
        m_world.templates["{}"] = about(u"s0"_s);
    }

    void step()
    {
        m_started = m_world.executor.started.size();
        const bool isRefused = chance(5);
        m_takesSeveralTurns = isRefused;
        if (isRefused)
            m_world.store.refuseNextCommit(u"disk_full"_s);
        act();
        m_world.work();
        for (int i = 0; isRefused && i < 2; ++i) { // what must not be lost is tried again
            m_world.engine->process({});
            m_world.work();
        }
        m_last = m_world.store.committed().nextSeq - 1;
        for (size_t i = m_started; i < m_world.executor.started.size(); ++i)
            noteStart(m_world.executor.started[i]);
        check();
    }

    const QStringList &broken() const { return m_broken; }
    int lastAct() const { return m_act; }

private:
    int pick(int count) { return static_cast<int>(m_random.bounded(count)); }
    bool chance(int percent) { return pick(100) < percent; }
    qint64 anyJob() { return 1 + pick(static_cast<int>(m_last) + 1); }
    QString queueName() { return u"q%1"_s.arg(pick(3)); }

    JobSpec anySpec()
    {
        JobSpec spec = inQueue(queueName(), pick(3) - 1);
        if (chance(50))
            spec.subjectKey = u"s%1"_s.arg(pick(3));
        if (chance(20))
            spec.locks = {u"l%1:%2"_s.arg(pick(2)).arg(1 + pick(2))};
        if (chance(15))
            spec.conditions.event = u"e%1"_s.arg(pick(2));
        if (chance(15))
            spec.conditions.requireCharging = true;
        if (chance(10))
            spec.conditions.requireNetwork = Conditions::Network::Any;
        if (chance(50))
            spec.whenConditionLost = static_cast<WhenConditionLost>(1 + pick(4));
        if (chance(10))
            spec.conditions.maxWait = std::chrono::seconds(pick(20));
        if (chance(10))
            spec.conditions.onMaxWait = Conditions::OnMaxWait::Skip;
        if (chance(10))
            spec.ttl = std::chrono::seconds(pick(20));
        if (chance(10))
            spec.deadline = m_world.clock.now() + std::chrono::seconds(pick(30));
        if (chance(20) && m_last > 0)
            spec.dependencies.after = {anyJob()};
        if (chance(30))
            spec.dependencies.when = Dependencies::When::Finished;
        if (chance(20))
            spec.retry = {.maxRetries = pick(3), .base = std::chrono::seconds(pick(5))};
        if (chance(15))
            spec.timing = {.type = Timing::Type::After, .delay = std::chrono::seconds(pick(20))};
        else if (chance(15))
            spec.onConflict.debounce = std::chrono::seconds(pick(10));
        if (chance(20))
            spec.onConflict.way = static_cast<Conflict::Way>(1 + pick(3));
        spec.onConflict.cancelRunning = chance(10);
        if (chance(15))
            spec.requestId = u"r%1"_s.arg(pick(3));
        return spec;
    }

    void act()
    {
        m_act = pick(23);
        switch (m_act) {
        case 0:
            m_world.run(command::Cancel{.selector = {.job = anyJob()}, .running = chance(50)});
            break;
        case 1:
            m_world.run(command::Suspend{.job = anyJob()});
            break;
        case 2:
            m_world.run(command::Resume{.job = anyJob()});
            break;
        case 3:
            m_world.run(command::RunNow{.job = anyJob()});
            break;
        case 4:
            m_world.run(command::Update{.job = anyJob(),
                                        .priority = pick(3) - 1,
                                        .queue = queueName(),
                                        .front = chance(50)});
            break;
        case 5:
            m_world.run(command::Emit{
                .selector = {.by = JobSelector::By::AwaitedEvent, .text = u"e%1"_s.arg(pick(2))},
                .sticky = std::chrono::seconds(pick(5))});
            break;
        case 6:
            m_world.run(
                command::PauseQueue{.name = chance(20) ? QString() : queueName(),
                                    .until = m_world.clock.now() + std::chrono::seconds(pick(20)),
                                    .suspends = chance(50)});
            break;
        case 7:
            m_world.run(command::ResumeQueue{.name = chance(50) ? QString() : queueName()});
            break;
        case 8:
            m_takesSeveralTurns = true; // what expires may release others, a turn later
            m_world.clock.advance(std::chrono::seconds(pick(15)));
            break;
        case 9:
            m_world.restart(); // where the machine allows all
            m_machine = generousMachine();
            break;
        case 13:
            changeMachine();
            break;
        case 14:
            m_world.run(command::Retry{.of = anyJob(), .spec = anySpec(), .force = chance(50)});
            break;
        case 15:
            m_world.run(command::Delete{.selector = anySelector()});
            break;
        case 16:
            changeMany();
            break;
        case 17:
            changeSchedules();
            break;
        case 10:
        case 11:
        case 12:
            endOne();
            break;
        default:
            enqueue();
        }
    }

    JobSelector anySelector()
    {
        if (chance(50))
            return {.job = anyJob()};
        return {.by = JobSelector::By::Queue, .text = queueName()};
    }

    void changeMany()
    {
        m_takesSeveralTurns = true;
        using What = decltype(command::ForEach::what);
        const What ways[]{command::Retry{}, command::Suspend{}, command::Resume{},
                          command::RunNow{},
                          command::Update{.priority = pick(3) - 1, .queue = queueName()}};
        m_world.run(command::ForEach{.selector = anySelector(), .what = ways[pick(5)]});
    }

    void changeSchedules()
    {
        const QString name = u"s%1"_s.arg(pick(2));
        if (chance(20)) {
            m_world.run(command::DeleteSchedule{.name = name});
        } else if (chance(20)) {
            m_world.run(command::TriggerSchedule{.name = name});
        } else {
            m_world.run(command::PutSchedule{
                .schedule = {.name = name,
                             .every = std::chrono::seconds(1 + pick(20)),
                             .timeZone = u"UTC"_s,
                             .jobTemplate = "{}",
                             .missed = static_cast<MissedRuns>(1 + pick(3)),
                             .overlap = static_cast<OverlappingRuns>(1 + pick(3)),
                             .enabled = chance(90)}});
        }
    }

    void changeMachine()
    {
        using State = MachineGate::State;
        const auto anyGate = [this](HoldCode code) {
            const State states[]{State::Open, State::Wavering, State::Closed};
            return MachineGate{.state = states[pick(3)], .code = code};
        };
        Machine machine;
        machine.gates[Need::Charging] = anyGate(HoldCode::OnBattery);
        machine.gates[Need::Network] = anyGate(HoldCode::NoNetwork);
        if (chance(20))
            machine.battery = anyGate(HoldCode::BatteryLow);
        if (chance(10))
            machine.disk = anyGate(HoldCode::DiskFull);
        m_machine = machine;
        m_world.run(command::ChangeMachine{machine});
    }

    void enqueue()
    {
        const JobSpec spec = anySpec();
        const auto outcome = m_world.enqueue(spec);
        if (!outcome || spec.requestId.isEmpty() || spec.onConflict.way == Conflict::Way::Keep)
            return;
        // Once is once, for as long as the first is remembered.
        const auto first = m_requests.find(spec.requestId);
        if (first != m_requests.end() && m_world.store.committed().jobs.contains(first->second))
            expect(outcome->seq == first->second, spec.requestId + u" made a second job"_s);
        m_requests[spec.requestId] = outcome->seq;
    }

    void endOne()
    {
        if (m_open.empty())
            return;
        const auto open = std::next(m_open.begin(), pick(static_cast<int>(m_open.size())));
        AttemptResult result{.ref = open->second, .exitCode = chance(60) ? 0 : 1};
        if (const std::optional<StopReason> reason = stopReasonOf(open->second)) {
            result.exitCode.reset();
            result.signal = 15;
            result.stopReason = reason;
        } else if (chance(10)) {
            result.exitCode.reset();
            result.kind = AttemptResult::Kind::Lost;
        }
        m_open.erase(open);
        m_world.end(result);
    }

    // Why it has been told to stop, if it has.
    std::optional<StopReason> stopReasonOf(const AttemptRef &attempt) const
    {
        std::optional<StopReason> reason;
        for (const FakeExecutor::Stopped &stopped : m_world.executor.stopped) {
            if (stopped.attempt == attempt)
                reason = stopped.order.reason;
        }
        return reason;
    }

    void noteStart(const Launch &launch)
    {
        const Job job = m_world.job(launch.ref.seq);
        const bool mayStart =
            m_machine.opens(job.needs & machineNeeds) && m_machine.battery.isOpen();
        expect(mayStart || job.override,
               u"#%1 started although the machine does not allow it"_s.arg(job.seq));
        expect(m_machine.disk.isOpen(), u"#%1 started on a full disk"_s.arg(job.seq));
        expect(!m_open.contains(launch.ref.seq), u"#%1 runs twice at once"_s.arg(launch.ref.seq));
        expect(m_attempts.insert({launch.ref.seq, launch.ref.attempt}).second,
               u"attempt %1 of #%2 began twice"_s.arg(launch.ref.attempt).arg(launch.ref.seq));
        m_open[launch.ref.seq] = launch.ref;
    }

    void check()
    {
        const InMemoryJobStore::State state = m_world.store.committed();
        const Snapshot &snapshot = *m_world.sink.last;
        hear();
        for (const auto &[seq, job] : m_seen)
            expect(isFinal(job.state) || state.jobs.contains(seq), u"#%1 is lost"_s.arg(seq));
        std::map<QString, std::vector<Job>> ofSubject;
        std::map<QString, int> running;
        std::map<QString, std::pair<int, int>> holders; // how many, and how many may
        StateCounts counts;
        bool awaitsTheClock = snapshot.pause.until.has_value() || !state.schedules.empty();
        for (const auto &[name, queue] : snapshot.queues)
            awaitsTheClock = awaitsTheClock || queue.pause.until.has_value();
        for (const auto &[seq, stored] : state.jobs) {
            const Job &job = stored.row.job;
            checkFinal(job);
            m_seen[seq] = job;
            // What is kept for a request that may come again is looked at later.
            awaitsTheClock = awaitsTheClock || (m_forgets && !state.requests.empty());
            if (isStarted(job.state))
                checkStarted(job, holders);
            if (job.state == JobState::Running && !job.override)
                ++running[job.queue];
            if (isWaiting(job.state)) {
                expect(!holds(job, snapshot).empty(),
                       u"#%1 waits, and nothing holds it"_s.arg(seq));
                awaitsTheClock = awaitsTheClock || job.runAt || job.expiresAt;
            }
            counts.scheduled += job.state == JobState::Scheduled;
            counts.queued += job.state == JobState::Queued;
            counts.running += job.state == JobState::Running;
            counts.suspended += job.state == JobState::Suspended;
        }
        for (const auto &[seq, job] : m_seen) { // also what has been forgotten
            if (!job.subjectKey.isEmpty() && job.generation > 0)
                ofSubject[job.subjectKey].push_back(job);
        }
        const StateCounts told = snapshot.totals();
        expect(told.scheduled == counts.scheduled && told.queued == counts.queued
                   && told.running == counts.running && told.suspended == counts.suspended
                   && told.total() == std::ssize(state.jobs),
               u"the counts are wrong"_s);
        for (const auto &[name, jobs] : ofSubject)
            checkSubject(name, jobs);
        int all = 0;
        for (const auto &[name, jobs] : running) {
            expect(jobs <= queueSlots, name + u" runs too many"_s);
            all += jobs;
        }
        expect(all <= slots, u"too many run in all"_s);
        for (const auto &[name, count] : holders)
            expect(count.first <= count.second, name + u" has too many holders"_s);
        expect(awaitsTheClock || !m_world.engine->patience(), u"a timer runs for nothing"_s);
        if (!m_takesSeveralTurns) // else somebody may have come into line after the others started
            checkOrder(state, snapshot);
    }

    // Also of jobs that have come and gone again within the step.
    void hear()
    {
        for (const Event &event : std::exchange(m_world.sink.all, {})) {
            if (const auto *created = std::get_if<event::JobCreated>(&event))
                m_seen[created->job.seq] = created->job;
            if (const auto *changed = std::get_if<event::JobChanged>(&event))
                m_seen[changed->job.seq] = changed->job;
        }
    }

    void checkFinal(const Job &job)
    {
        const auto known = m_final.find(job.seq);
        if (known != m_final.end())
            expect(job == known->second, u"#%1 changed after its end"_s.arg(job.seq));
        else if (isFinal(job.state))
            m_final[job.seq] = job;
    }

    void checkStarted(const Job &job, std::map<QString, std::pair<int, int>> &holders)
    {
        expect(m_open.contains(job.seq), u"#%1 runs, and nobody runs it"_s.arg(job.seq));
        for (const Lock &lock : locksFromString(job.locks)) {
            auto &[count, places] = holders.try_emplace(lock.name, 0, lock.holders).first->second;
            ++count;
            places = std::min(places, lock.holders);
        }
    }

    void checkSubject(const QString &name, std::vector<Job> jobs)
    {
        int waiting = 0;
        int started = 0;
        std::ranges::sort(jobs, {}, &Job::generation);
        for (size_t i = 0; i < jobs.size(); ++i) {
            expect(jobs[i].generation == static_cast<qint64>(i) + 1,
                   name + u": the generations have a gap"_s);
            waiting += isWaiting(jobs[i].state);
            started += isStarted(jobs[i].state);
        }
        expect(waiting <= 1, name + u": more than one waits"_s);
        expect(started <= 1, name + u": more than one runs"_s);
    }

    // Among those that wait for a slot alone, nobody goes before one that has just been started.
    void checkOrder(const InMemoryJobStore::State &state, const Snapshot &snapshot)
    {
        for (size_t i = m_started; i < m_world.executor.started.size(); ++i) {
            const auto *started = state.find(m_world.executor.started[i].ref.seq);
            if (!started || started->row.job.override)
                continue;
            for (const auto &[seq, stored] : state.jobs) {
                const Job &other = stored.row.job;
                const Job &job = started->row.job;
                if (other.state != JobState::Queued || other.queue != job.queue || other.override)
                    continue;
                const std::vector<Hold> found = holds(other, snapshot);
                const bool waitsForASlot = std::ranges::all_of(found, [](const Hold &hold) {
                    return hold.code == HoldCode::QueueFull || hold.code == HoldCode::ServiceFull;
                });
                const bool goesBefore = other.priority != job.priority
                    ? other.priority > job.priority
                    : other.place < job.place;
                expect(!waitsForASlot || !goesBefore || other.dueAt == m_world.clock.now(),
                       u"#%1 was passed over by #%2"_s.arg(seq).arg(job.seq));
            }
        }
    }

    void expect(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_broken.append(otherwise);
    }

    World m_world;
    Machine m_machine = generousMachine(); // as the engine was told last
    QRandomGenerator m_random;
    int m_act = 0;
    bool m_takesSeveralTurns = false;
    bool m_forgets = false; // what has ended, beyond a few
    qint64 m_last = 0;
    size_t m_started = 0;
    std::map<qint64, AttemptRef> m_open;
    std::set<std::pair<qint64, int>> m_attempts;
    std::map<qint64, Job> m_seen; // as they were last
    std::map<QString, qint64> m_requests;
    std::map<qint64, Job> m_final;
    QStringList m_broken;
};

int numberFrom(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

} // namespace

void tst_EngineModel::promisesHoldWhateverIsAsked()
{
    const int first = numberFrom("SEM_SEED", 1);
    const int sequences = numberFrom("SEM_SEQUENCES", 10'000);
    for (int seed = first; seed < first + sequences; ++seed) {
        Witness witness(static_cast<quint32>(seed));
        for (int step = 0; step < steps; ++step) {
            witness.step();
            QVERIFY2(witness.broken().isEmpty(),
                     qPrintable(u"SEM_SEED=%1, step %2, act %3: %4"_s.arg(seed)
                                    .arg(step)
                                    .arg(witness.lastAct())
                                    .arg(witness.broken().join(u"; "_s))));
        }
    }
}

QTEST_GUILESS_MAIN(tst_EngineModel)
#include "tst_engine_model.moc"
