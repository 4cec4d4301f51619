// Over 600 lines because it is the specification of the engine, read from top to bottom.

#include "service/engine/engine.h"
#include "tests/support/fakeexecutor.h"
#include "tests/support/inmemoryjobstore.h"
#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <algorithm>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// What is told to others, batch by batch.
class RecordingSink final : public EventSink
{
public:
    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override { last = snapshot; }
    void onBatch(std::vector<Event> events) override
    {
        all.insert(all.end(), events.begin(), events.end());
    }

    std::shared_ptr<const Snapshot> last;
    std::vector<Event> all;
};

// An engine over its real rules, with everything around it small and visible.
struct World
{
    InMemoryJobStore store = {};
    FakeExecutor executor = {};
    RecordingSink sink = {};
    ManualClock clock = ManualClock();
    std::unique_ptr<Engine> engine = {};

    World()
    {
        restart();
        run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 4}}});
    }

    void restart()
    {
        engine = std::make_unique<Engine>(store, executor, sink, clock);
        QVERIFY(engine->start());
    }

    void run(Command command) { engine->process({CommandGroup{std::move(command)}}); }

    template<typename T>
    Reply<T> into(std::optional<Result<T>> &slot)
    {
        return [&slot](const Result<T> &result) { slot.emplace(result); };
    }

    Result<EnqueueOutcome> enqueue(const JobSpec &spec)
    {
        using Outcomes = std::vector<Result<EnqueueOutcome>>;
        std::optional<Result<Outcomes>> answer;
        run(command::Enqueue{.specs = {spec}, .reply = into<Outcomes>(answer)});
        if (!answer)
            return Error{.message = u"no answer"_s};
        return *answer ? answer->value().front() : Result<EnqueueOutcome>(answer->error());
    }

    qint64 enqueued(const JobSpec &spec)
    {
        const auto outcome = enqueue(spec);
        return outcome ? outcome->seq : 0;
    }

    Result<command::CancelOutcome> cancel(qint64 seq, bool running = true)
    {
        std::optional<Result<command::CancelOutcome>> answer;
        run(command::Cancel{.selector = {.job = seq},
                            .running = running,
                            .reply = into<command::CancelOutcome>(answer)});
        return answer.value_or(Error{.message = u"no answer"_s});
    }

    Result<EnqueueOutcome> retry(qint64 seq, const JobSpec &spec, bool force = false)
    {
        std::optional<Result<EnqueueOutcome>> answer;
        run(command::Retry{
            .of = seq, .spec = spec, .force = force, .reply = into<EnqueueOutcome>(answer)});
        return answer.value_or(Error{.message = u"no answer"_s});
    }

    Result<qint64> remove(const JobSelector &selector)
    {
        std::optional<Result<qint64>> answer;
        run(command::Delete{.selector = selector, .reply = into<qint64>(answer)});
        work();
        return answer.value_or(Error{.message = u"no answer"_s});
    }

    // What the engine still wants to do by itself.
    void work()
    {
        while (engine->patience() == Duration(0))
            engine->process({});
    }

    Job job(qint64 seq)
    {
        const auto row = store.job(seq);
        return row && *row ? (*row)->job : Job{};
    }
    JobState state(qint64 seq) { return job(seq).state; }

    AttemptRef openAttempt(qint64 seq)
    {
        const Job row = job(seq);
        return {.seq = seq, .id = row.id, .attempt = row.attempt};
    }

    void end(const AttemptResult &result) { run(command::AttemptEnded{result}); }
    void end(qint64 seq, int exitCode = 0) { end({.ref = openAttempt(seq), .exitCode = exitCode}); }
};

JobSpec inQueue(const QString &queue, int priority = 0)
{
    JobSpec spec = makeSpec();
    spec.queue = queue;
    spec.priority = priority;
    return spec;
}

JobSpec about(const QString &subject)
{
    JobSpec spec = makeSpec();
    spec.subjectKey = subject;
    return spec;
}

} // namespace

class tst_Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnqueuedJobIsOnDiskBeforeItIsAnswered();
    void aJobRunsAndEnds();
    void endsAreJudged_data();
    void endsAreJudged();
    void theHighestPriorityGoesFirstThenTheOldest();
    void aQueueKeepsItsConcurrency();
    void theServiceKeepsItsConcurrency();
    void queuesTakeTurns();
    void slotsAreTheSmallestFreeNumbers();
    void aPausedQueueStartsNothing();
    void aPausedServiceStartsNothing();
    void theLatestOfASubjectWins();
    void aSupersededJobHandsOnItsPlace();
    void oneJobOfASubjectRunsAtATime();
    void manyEnqueuesDuringOneRunCauseOneMoreRun();
    void generationsHaveNoGaps();
    void aRequestIdMakesOneJob();
    void aRequestIdIsForgottenAfterADay();
    void aWaitingJobIsCancelledAtOnce();
    void aRunningJobIsStoppedThenCancelled();
    void aJobThatEndedByItselfKeepsItsResult();
    void cancelCanSpareRunningJobs();
    void cancellingAFinalJobIsNoError();
    void aCancelledJobFreesItsSubject();
    void setsAreCancelledInSteps();
    void aSetIsFixedAtTheCall();
    void aRetryIsANewJob();
    void anOldGenerationIsRetriedOnlyByForce();
    void onlyFinalJobsAreDeleted();
    void aStaleEndChangesNothing();
    void anAttemptThatNeverStartedGoesBackInLine();
    void aRequeuedJobWithANewerGenerationIsSuperseded();
    void anUnknownParentRefusesTheWholeBatch();
    void withoutAtomicOthersAreMade();
    void whatRanIsSettledAfterARestart();
    void aStopOutlivesTheService();
    void aFailedCommitAnswersAllAndLosesNoEnd();
    void countsFollowTheStates();
    void outputIsCountedUntilItIsDeleted();
    void shutdownStartsNothingNew();
    void shutdownCanStopJobs();
    void settingsAreAllOrNothing();
    void eventsAreToldAfterCommit();
};

void tst_Engine::anEnqueuedJobIsOnDiskBeforeItIsAnswered()
{
    World world;
    bool onDisk = false;
    world.run(command::Enqueue{
        .specs = {makeSpec()},
        .reply = [&](const auto &) { onDisk = world.store.committed().jobs.size() == 1; },
    });
    QVERIFY(onDisk);
}

void tst_Engine::aJobRunsAndEnds()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QCOMPARE(world.state(seq), JobState::Running);
    QCOMPARE(world.executor.started.size(), 1u);
    QCOMPARE(world.executor.started.front().ref, world.openAttempt(seq));
    QCOMPARE(world.executor.started.front().spec, makeSpec());

    world.clock.advance(Duration(1500));
    world.end({.ref = world.openAttempt(seq),
               .exitCode = 0,
               .cpu = Duration(700),
               .outputBytes = 12,
               .summary = "{}"});
    const Job job = world.job(seq);
    QCOMPARE(job.state, JobState::Done);
    QCOMPARE(job.exitCode, 0);
    QCOMPARE(job.logBytes, 12);
    QCOMPARE(job.resultSummary, QByteArray("{}"));
    QCOMPARE(*job.finishedAt - *job.startedAt, Duration(1500));
    const auto attempt = world.store.attempt(seq, 1);
    QVERIFY(attempt && *attempt);
    QCOMPARE((*attempt)->outcome, AttemptOutcome::Done);
    QCOMPARE((*attempt)->cpu, Duration(700));
}

void tst_Engine::endsAreJudged_data()
{
    using Kind = AttemptResult::Kind;
    QTest::addColumn<AttemptResult>("result");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("reason");

    const auto row = [](const char *name, const AttemptResult &result, JobState state,
                        std::optional<FailureReason> reason) {
        QTest::newRow(name) << result << state << (reason ? int(*reason) : 0);
    };
    row("exit 0", {.exitCode = 0}, JobState::Done, {});
    row("exit 1", {.exitCode = 1}, JobState::Failed, FailureReason::Exit);
    row("exit 9 is no signal", {.exitCode = 9}, JobState::Failed, FailureReason::Exit);
    row("a signal", {.signal = 9}, JobState::Failed, FailureReason::Signal);
    row("timeout", {.signal = 15, .stopReason = StopReason::Timeout}, JobState::Failed,
        FailureReason::Timeout);
    row("exit 0 after a timeout is still one", {.exitCode = 0, .stopReason = StopReason::Timeout},
        JobState::Failed, FailureReason::Timeout);
    row("cancelled", {.signal = 15, .stopReason = StopReason::Cancel}, JobState::Cancelled, {});
    row("not executed", {.kind = Kind::NotExecuted}, JobState::Failed, FailureReason::Spawn);
    row("lost", {.kind = Kind::Lost}, JobState::Failed, FailureReason::Lost);
}

void tst_Engine::endsAreJudged()
{
    QFETCH(const AttemptResult, result);
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    AttemptResult end = result;
    end.ref = world.openAttempt(seq);
    world.end(end);

    QTEST(world.state(seq), "state");
    const auto reason = world.job(seq).failureReason;
    QTEST(reason ? int(*reason) : 0, "reason");
}

void tst_Engine::theHighestPriorityGoesFirstThenTheOldest()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"q"_s, .concurrency = 1});
    const qint64 low = world.enqueued(inQueue(u"q"_s, -1));
    const qint64 older = world.enqueued(inQueue(u"q"_s, 5));
    const qint64 newer = world.enqueued(inQueue(u"q"_s, 5));
    const qint64 top = world.enqueued(inQueue(u"q"_s, 100));
    world.run(command::PauseQueue{.paused = false});

    std::vector<qint64> order;
    while (order.size() < world.executor.started.size()) {
        order.push_back(world.executor.started.back().ref.seq);
        world.end(order.back());
    }
    QCOMPARE(order, (std::vector<qint64>{top, older, newer, low}));
}

void tst_Engine::aQueueKeepsItsConcurrency()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"q"_s, .concurrency = 2});
    const qint64 first = world.enqueued(inQueue(u"q"_s));
    world.enqueued(inQueue(u"q"_s));
    const qint64 third = world.enqueued(inQueue(u"q"_s));
    QCOMPARE(world.state(third), JobState::Queued);
    world.end(first);
    QCOMPARE(world.state(third), JobState::Running);
}

void tst_Engine::theServiceKeepsItsConcurrency()
{
    World world;
    for (int i = 0; i < 6; ++i)
        world.enqueued(inQueue(u"q%1"_s.arg(i)));
    QCOMPARE(world.executor.started.size(), 4u);
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 5}}});
    QCOMPARE(world.executor.started.size(), 5u);
}

void tst_Engine::queuesTakeTurns()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    world.run(command::PauseQueue{});
    for (const QString &queue : {u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s})
        world.enqueued(inQueue(queue));
    world.run(command::PauseQueue{.paused = false});
    while (world.state(world.executor.started.back().ref.seq) == JobState::Running)
        world.end(world.executor.started.back().ref.seq);

    QStringList queues;
    for (const Launch &launch : world.executor.started)
        queues += launch.queue;
    QCOMPARE(queues, (QStringList{u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"a"_s}));
}

void tst_Engine::slotsAreTheSmallestFreeNumbers()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 3});
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    world.enqueued(makeSpec());
    world.end(second);
    world.enqueued(makeSpec());
    world.end(first);
    world.enqueued(makeSpec());

    std::vector<int> slotsUsed;
    for (const Launch &launch : world.executor.started)
        slotsUsed.push_back(launch.slot);
    QCOMPARE(slotsUsed, (std::vector<int>{0, 1, 2, 1, 0}));
}

void tst_Engine::aPausedQueueStartsNothing()
{
    World world;
    world.run(command::PauseQueue{.name = u"q"_s});
    const qint64 held = world.enqueued(inQueue(u"q"_s));
    const qint64 other = world.enqueued(inQueue(u"other"_s));
    QCOMPARE(world.state(held), JobState::Queued);
    QCOMPARE(world.state(other), JobState::Running);
    world.restart();
    QCOMPARE(world.state(held), JobState::Queued);
    world.run(command::PauseQueue{.name = u"q"_s, .paused = false});
    QCOMPARE(world.state(held), JobState::Running);
}

void tst_Engine::aPausedServiceStartsNothing()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 held = world.enqueued(makeSpec());
    world.restart();
    QCOMPARE(world.state(held), JobState::Queued);
    world.run(command::PauseQueue{.paused = false});
    QCOMPARE(world.state(held), JobState::Running);
}

void tst_Engine::theLatestOfASubjectWins()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 old = world.enqueued(about(u"a.cpp"_s));
    const auto latest = world.enqueue(about(u"a.cpp"_s));
    QVERIFY(latest);
    QCOMPARE(latest->generation, 2);
    QCOMPARE(latest->superseded, std::vector<JobId>{world.job(old).id});
    QCOMPARE(world.state(old), JobState::Superseded);
    QCOMPARE(world.job(old).supersededBy, latest->id);
    QVERIFY(world.job(old).finishedAt);
}

void tst_Engine::aSupersededJobHandsOnItsPlace()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    world.enqueued(about(u"a.cpp"_s));
    const qint64 between = world.enqueued(makeSpec());
    const qint64 latest = world.enqueued(about(u"a.cpp"_s));
    world.run(command::PauseQueue{.paused = false});
    QCOMPARE(world.state(latest), JobState::Running);
    QCOMPARE(world.state(between), JobState::Queued);
}

void tst_Engine::oneJobOfASubjectRunsAtATime()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    QCOMPARE(world.state(first), JobState::Running);
    QCOMPARE(world.state(second), JobState::Queued);
    QVERIFY(world.job(second).needs.testFlag(Need::Subject));
    world.end(first, 1);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_Engine::manyEnqueuesDuringOneRunCauseOneMoreRun()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    qint64 last = 0;
    for (int i = 0; i < 100; ++i)
        last = world.enqueued(about(u"a.cpp"_s));
    world.end(first);
    world.end(last);
    QCOMPARE(world.executor.started.size(), 2u);
    QCOMPARE(world.state(last), JobState::Done);
}

void tst_Engine::generationsHaveNoGaps()
{
    World world;
    for (qint64 generation = 1; generation <= 20; ++generation) {
        const auto made = world.enqueue(about(u"a.cpp"_s));
        QVERIFY(made);
        QCOMPARE(made->generation, generation);
        if (generation % 7 == 0)
            world.restart();
    }
}

void tst_Engine::aRequestIdMakesOneJob()
{
    World world;
    JobSpec spec = makeSpec();
    spec.requestId = u"r1"_s;
    const auto first = world.enqueue(spec);
    spec.priority = 7;
    const auto again = world.enqueue(spec);
    QVERIFY(first && again);
    QVERIFY(first->created);
    QVERIFY(!again->created);
    QCOMPARE(again->id, first->id);
    QCOMPARE(world.store.committed().jobs.size(), 1u);
}

void tst_Engine::aRequestIdIsForgottenAfterADay()
{
    World world;
    JobSpec spec = makeSpec();
    spec.requestId = u"r1"_s;
    const qint64 first = world.enqueued(spec);
    world.clock.advance(std::chrono::hours(24) + Duration(1));
    const auto later = world.enqueue(spec);
    QVERIFY(later && later->created);
    QVERIFY(later->seq != first);
}

void tst_Engine::aWaitingJobIsCancelledAtOnce()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 seq = world.enqueued(makeSpec());
    const auto cancelled = world.cancel(seq);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->cancelled, 1);
    QCOMPARE(cancelled->id, world.job(seq).id);
    QCOMPARE(world.state(seq), JobState::Cancelled);
    world.run(command::PauseQueue{.paused = false});
    QVERIFY(world.executor.started.empty());
}

void tst_Engine::aRunningJobIsStoppedThenCancelled()
{
    World world;
    JobSpec spec = makeSpec();
    spec.killGrace = Duration(123);
    const qint64 seq = world.enqueued(spec);
    QVERIFY(world.cancel(seq));
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(world.job(seq).stopping);
    QCOMPARE(world.executor.stopped.size(), 1u);
    QCOMPARE(world.executor.stopped.front().attempt, world.openAttempt(seq));
    QCOMPARE(world.executor.stopped.front().order.grace, Duration(123));

    world.end({.ref = world.openAttempt(seq), .signal = 15, .stopReason = StopReason::Cancel});
    QCOMPARE(world.state(seq), JobState::Cancelled);
    QVERIFY(!world.job(seq).stopping);
}

void tst_Engine::aJobThatEndedByItselfKeepsItsResult()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QVERIFY(world.cancel(seq));
    world.end(seq, 0);
    QCOMPARE(world.state(seq), JobState::Done);
}

void tst_Engine::cancelCanSpareRunningJobs()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    const auto cancelled = world.cancel(seq, false);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->cancelled, 0);
    QVERIFY(world.executor.stopped.empty());
}

void tst_Engine::cancellingAFinalJobIsNoError()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    world.end(seq);
    const auto cancelled = world.cancel(seq);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->cancelled, 0);
    QCOMPARE(world.state(seq), JobState::Done);

    const auto unknown = world.cancel(99);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void tst_Engine::aCancelledJobFreesItsSubject()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    QVERIFY(world.cancel(second));
    const qint64 third = world.enqueued(about(u"a.cpp"_s));
    QCOMPARE(world.state(second), JobState::Cancelled);
    world.end(first);
    QCOMPARE(world.state(third), JobState::Running);
}

void tst_Engine::setsAreCancelledInSteps()
{
    World world;
    world.run(command::PauseQueue{});
    constexpr int count = BulkWork::jobsPerStep * 2 + 1;
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(count, inQueue(u"q"_s))});
    const qint64 other = world.enqueued(inQueue(u"other"_s));

    std::optional<Result<command::CancelOutcome>> answer;
    world.run(command::Cancel{.selector = {.by = JobSelector::By::Queue, .text = u"q"_s},
                              .reply = world.into<command::CancelOutcome>(answer)});
    QVERIFY(!answer);
    int steps = 0;
    while (world.engine->patience() == Duration(0)) {
        world.engine->process({});
        ++steps;
    }
    QCOMPARE(steps, 3);
    QVERIFY(answer && *answer);
    QCOMPARE(answer->value().cancelled, count);
    QCOMPARE(world.state(other), JobState::Queued);
    QCOMPARE(world.sink.last->queues.at(u"q"_s).counts.cancelled, count);
}

void tst_Engine::aSetIsFixedAtTheCall()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec tagged = makeSpec();
    tagged.userTag = u"t"_s;
    const qint64 before = world.enqueued(tagged);
    CommandGroup group;
    group.emplace_back(
        command::Cancel{.selector = {.by = JobSelector::By::UserTag, .text = u"t"_s}});
    group.emplace_back(command::Enqueue{.specs = {tagged}});
    world.engine->process({group});
    world.work();
    QCOMPARE(world.state(before), JobState::Cancelled);
    QCOMPARE(world.state(before + 1), JobState::Queued);
}

void tst_Engine::aRetryIsANewJob()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    const auto tooEarly = world.retry(seq, makeSpec());
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Conflict);
    QCOMPARE(tooEarly.error().data.value(u"state"_s).toString(), u"RUNNING"_s);

    world.end(seq, 1);
    const auto retried = world.retry(seq, makeSpec());
    QVERIFY(retried);
    QVERIFY(retried->seq != seq);
    QCOMPARE(world.job(retried->seq).retryOf, world.job(seq).id);
    QCOMPARE(world.state(seq), JobState::Failed);
}

void tst_Engine::anOldGenerationIsRetriedOnlyByForce()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    world.end(first, 1);
    const auto refused = world.retry(first, about(u"a.cpp"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().data.value(u"latest"_s).toString(), world.job(second).id.toString());
    const auto forced = world.retry(first, about(u"a.cpp"_s), true);
    QVERIFY(forced);
    QCOMPARE(forced->generation, 3);
}

void tst_Engine::onlyFinalJobsAreDeleted()
{
    World world;
    const qint64 done = world.enqueued(inQueue(u"q"_s));
    const qint64 running = world.enqueued(inQueue(u"q"_s));
    world.end(done);
    const JobId id = world.job(done).id;

    const auto refused = world.remove({.job = running});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    const auto removed = world.remove({.by = JobSelector::By::Queue, .text = u"q"_s});
    QVERIFY(removed);
    QCOMPARE(*removed, 1);
    QCOMPARE(world.executor.discarded, std::vector<JobId>{id});
    QVERIFY(!world.store.job(done)->has_value());
    QCOMPARE(world.sink.last->totals().total(), 1);
}

void tst_Engine::aStaleEndChangesNothing()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    AttemptRef stale = world.openAttempt(seq);
    ++stale.attempt;
    world.end({.ref = stale, .exitCode = 1});
    QCOMPARE(world.state(seq), JobState::Running);
    world.end(seq, 0);
    world.end({.ref = world.openAttempt(seq), .exitCode = 1});
    QCOMPARE(world.state(seq), JobState::Done);
}

void tst_Engine::anAttemptThatNeverStartedGoesBackInLine()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    world.end({.ref = world.openAttempt(seq), .kind = AttemptResult::Kind::NotStarted});
    QCOMPARE(world.state(seq), JobState::Running); // and is claimed again at once
    QCOMPARE(world.job(seq).attempt, 2);
    QCOMPARE(world.job(seq).retriesUsed, 0);
    QCOMPARE((*world.store.attempt(seq, 1))->outcome, AttemptOutcome::NotStarted);
    world.end(seq);
    QCOMPARE(world.state(seq), JobState::Done);
}

void tst_Engine::aRequeuedJobWithANewerGenerationIsSuperseded()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    world.end({.ref = world.openAttempt(first), .kind = AttemptResult::Kind::NotStarted});
    QCOMPARE(world.state(first), JobState::Superseded);
    QCOMPARE(world.job(first).supersededBy, world.job(second).id);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_Engine::anUnknownParentRefusesTheWholeBatch()
{
    World world;
    JobSpec orphan = makeSpec();
    orphan.parent = qint64(4711);
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    world.run(command::Enqueue{.specs = {makeSpec(), orphan},
                               .atomic = true,
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::NotFound);
    QCOMPARE(answer->error().data.value(u"field"_s).toString(), u"parent_job_id"_s);
    QVERIFY(world.store.committed().jobs.empty());
}

void tst_Engine::withoutAtomicOthersAreMade()
{
    World world;
    JobSpec orphan = makeSpec();
    orphan.parent = qint64(4711);
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    world.run(command::Enqueue{.specs = {makeSpec(), orphan, makeSpec()},
                               .atomic = false,
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    QVERIFY(answer && *answer);
    const auto &results = answer->value();
    QVERIFY(results[0] && !results[1] && results[2]);
    QCOMPARE(world.store.committed().jobs.size(), 2u);
}

void tst_Engine::whatRanIsSettledAfterARestart()
{
    World world;
    const qint64 seq = world.enqueued(about(u"a.cpp"_s));
    const qint64 waiting = world.enqueued(about(u"a.cpp"_s));
    world.restart();
    QCOMPARE(world.executor.settled, std::vector<AttemptRef>{world.openAttempt(seq)});
    QCOMPARE(world.executor.started.size(), 1u);
    world.end(seq);
    QCOMPARE(world.state(seq), JobState::Done);
    QCOMPARE(world.state(waiting), JobState::Running);
}

void tst_Engine::aStopOutlivesTheService()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QVERIFY(world.cancel(seq));
    world.executor.stopped.clear();
    world.restart();
    QCOMPARE(world.executor.stopped.size(), 1u);
    QCOMPARE(world.executor.stopped.front().attempt, world.openAttempt(seq));
}

void tst_Engine::aFailedCommitAnswersAllAndLosesNoEnd()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    world.store.refuseNextCommit(u"disk_full"_s);
    world.end(seq, 0);
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(world.engine->patience().has_value());
    world.engine->process({});
    QCOMPARE(world.state(seq), JobState::Done);

    world.store.refuseNextCommit(u"disk_full"_s);
    const auto refused = world.enqueue(makeSpec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Database);
    QCOMPARE(world.executor.started.size(), 1u);
    const auto again = world.enqueue(makeSpec());
    QVERIFY(again);
    QCOMPARE(world.sink.last->totals().total(), 2);
}

void tst_Engine::countsFollowTheStates()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 first = world.enqueued(about(u"a"_s));
    world.enqueued(about(u"a"_s)); // held by the first
    world.enqueued(about(u"a"_s)); // supersedes it
    world.enqueued(makeSpec());
    const auto counts = [&world] { return world.sink.last->queues.at(u"default"_s).counts; };
    QCOMPARE(counts(), (StateCounts{.queued = 2, .held = 1, .running = 1, .superseded = 1}));
    world.end(first, 1);
    QCOMPARE(counts(), (StateCounts{.queued = 1, .running = 1, .failed = 1, .superseded = 1}));

    world.run(command::PauseQueue{.name = u"default"_s});
    QCOMPARE(counts().held, 1);

    const StateCounts before = counts();
    world.restart();
    QCOMPARE(world.sink.last->queues.at(u"default"_s).counts, before);
}

void tst_Engine::outputIsCountedUntilItIsDeleted()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    world.end(
        {.ref = world.openAttempt(first), .exitCode = 0, .outputBytes = 70, .droppedBytes = 20});
    world.end({.ref = world.openAttempt(second), .exitCode = 0, .outputBytes = 7});
    QCOMPARE(world.sink.last->logBytes, 57);
    world.restart();
    QCOMPARE(world.sink.last->logBytes, 57);
    QVERIFY(world.remove({.job = first}));
    QCOMPARE(world.sink.last->logBytes, 7);
}

void tst_Engine::shutdownStartsNothingNew()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    std::optional<Result<>> answer;
    world.run(command::Shutdown{.reply = world.into<void>(answer)});
    QVERIFY(answer && *answer);
    world.end(first);
    QCOMPARE(world.state(second), JobState::Queued);
    const auto refused = world.enqueue(makeSpec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::System);
}

void tst_Engine::shutdownCanStopJobs()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    std::optional<Result<>> answer;
    world.run(command::Shutdown{.stopJobs = true, .reply = world.into<void>(answer)});
    QVERIFY(!answer);
    QCOMPARE(world.executor.stopped.size(), 1u);
    world.end({.ref = world.openAttempt(seq), .signal = 15, .stopReason = StopReason::Shutdown});
    QVERIFY(answer && *answer);
    QCOMPARE(world.state(seq), JobState::Queued);
    world.restart();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_Engine::settingsAreAllOrNothing()
{
    World world;
    std::optional<Result<>> answer;
    world.run(command::ChangeSettings{
        .values = {{u"limits.queue_concurrency"_s, 9}, {u"limits.concurrency"_s, 0}},
        .reply = world.into<void>(answer)});
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::Validation);
    QCOMPARE(answer->error().data.value(u"field"_s).toString(), u"limits.concurrency"_s);
    world.enqueued(makeSpec());
    QCOMPARE(world.sink.last->settings.queueConcurrency, Settings().queueConcurrency);
}

void tst_Engine::eventsAreToldAfterCommit()
{
    World world;
    world.sink.all.clear();
    world.store.refuseNextCommit(u"io"_s);
    QVERIFY(!world.enqueue(makeSpec()));
    QVERIFY(world.sink.all.empty());
    QVERIFY(world.enqueue(makeSpec()));
    QCOMPARE(world.sink.all.size(), 2u); // created, and running
    QVERIFY(std::holds_alternative<event::JobCreated>(world.sink.all.front()));
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
