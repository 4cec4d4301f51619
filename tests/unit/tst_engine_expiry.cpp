#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// How long jobs may wait.
class tst_EngineExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsSkippedAfterItsTtl();
    void ttlOfZeroMeansAtOnceOrNever();
    void ttlEndsWithTheFirstStart();
    void aWaitingJobIsSkippedAtItsDeadline();
    void noRetryIsScheduledPastTheDeadline();
    void aConditionIsWaitedForNoLongerThanItMay();
    void orItIsRunInSpiteOfIt();
    void theLongestWaitBeginsWhenItIsDue();
    void onlyTheConditionsAreWaitedForSoLong();
    void theEndThatHasComeIsTold();
    void whatExpiredWhileTheServiceWasAwayDoesNotRun();
    void aSkippedJobFreesItsSubject();
    void whatExpiresInTheSameMomentExpiresInSteps();
    void whatHasExpiredDoesNotStart();
};

namespace {

JobSpec held()
{
    JobSpec spec = makeSpec();
    spec.conditions.event = u"never"_s;
    return spec;
}

// Waits for its power for 5 s, and is skipped then.
JobSpec charging()
{
    JobSpec spec = makeSpec();
    spec.conditions.requireCharging = true;
    spec.conditions.maxWait = 5s;
    spec.conditions.onMaxWait = Conditions::OnMaxWait::Skip;
    return spec;
}

void unplug(World &world)
{
    world.run(command::ChangeMachine{
        .machine = {.gates = {{Need::Charging, {.state = MachineGate::State::Closed}}}}});
}

} // namespace

void tst_EngineExpiry::aJobIsSkippedAfterItsTtl()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = makeSpec();
    spec.ttl = 10s;
    const qint64 seq = world.enqueued(spec);
    QCOMPARE(world.engine->patience(), Duration(10s));
    world.clock.advance(10s);
    world.work();
    QCOMPARE(world.state(seq), JobState::SkippedTtl);
    QVERIFY(!world.job(seq).expiresAt);
    QVERIFY(!world.engine->patience());
}

void tst_EngineExpiry::ttlOfZeroMeansAtOnceOrNever()
{
    World world;
    JobSpec spec = makeSpec();
    spec.ttl = 0ms;
    QCOMPARE(world.state(world.enqueued(spec)), JobState::Running);
    world.run(command::PauseQueue{});
    QCOMPARE(world.state(world.enqueued(spec)), JobState::SkippedTtl);
}

void tst_EngineExpiry::ttlEndsWithTheFirstStart()
{
    World world;
    JobSpec spec = makeSpec();
    spec.ttl = 10s;
    spec.retry = {.maxRetries = 1, .base = 60s, .cap = 60s, .jitter = 0.0};
    const qint64 seq = world.enqueued(spec);
    world.end(seq, 1);
    world.clock.advance(60s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineExpiry::aWaitingJobIsSkippedAtItsDeadline()
{
    World world;
    JobSpec spec = held();
    spec.deadline = world.clock.now() + 5s;
    const qint64 seq = world.enqueued(spec);
    world.clock.advance(6s);
    world.work();
    QCOMPARE(world.state(seq), JobState::SkippedDeadline);
    QCOMPARE(world.job(seq).failureReason, FailureReason::Deadline);
}

void tst_EngineExpiry::noRetryIsScheduledPastTheDeadline()
{
    World world;
    JobSpec spec = makeSpec();
    spec.deadline = world.clock.now() + 5s;
    spec.retry = {.maxRetries = 3, .base = 10s, .cap = 10s, .jitter = 0.0};
    const qint64 seq = world.enqueued(spec);
    world.end(seq, 7);
    QCOMPARE(world.state(seq), JobState::Failed);
    QCOMPARE(world.job(seq).failureReason, FailureReason::Exit);
}

void tst_EngineExpiry::aConditionIsWaitedForNoLongerThanItMay()
{
    World world;
    JobSpec spec = held();
    spec.conditions.maxWait = 5s;
    spec.conditions.onMaxWait = Conditions::OnMaxWait::Skip;
    const qint64 seq = world.enqueued(spec);
    world.clock.advance(5s);
    world.work();
    QCOMPARE(world.state(seq), JobState::SkippedDeadline);
    QCOMPARE(world.job(seq).failureReason, FailureReason::MaxWait);
}

void tst_EngineExpiry::orItIsRunInSpiteOfIt()
{
    World world;
    JobSpec spec = held();
    spec.conditions.maxWait = 5s;
    const qint64 seq = world.enqueued(spec);
    world.clock.advance(5s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(world.executor.started.back().override);
    QCOMPARE(world.job(seq).override, Override::MaxWait);
}

void tst_EngineExpiry::theLongestWaitBeginsWhenItIsDue()
{
    World world;
    JobSpec spec = held();
    spec.conditions.maxWait = 5s;
    spec.timing = {.type = Timing::Type::After, .delay = 1min};
    const qint64 seq = world.enqueued(spec);
    QCOMPARE(world.job(seq).expiresAt, world.clock.now() + 65s);
}

void tst_EngineExpiry::onlyTheConditionsAreWaitedForSoLong()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = charging();
    const qint64 seq = world.enqueued(spec);
    world.clock.advance(7s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Queued); // it has its power, and waits for the pause
    unplug(world);
    world.clock.advance(7s); // as long again
    world.work();
    QCOMPARE(world.state(seq), JobState::SkippedDeadline);
    QCOMPARE(world.job(seq).failureReason, FailureReason::MaxWait);
}

void tst_EngineExpiry::theEndThatHasComeIsTold()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = charging();
    spec.ttl = 12s;
    const qint64 seq = world.enqueued(spec);
    world.clock.advance(7s);
    world.work(); // it has its power, and waits anew
    unplug(world);
    world.clock.advance(5s);
    world.work();
    QCOMPARE(world.state(seq), JobState::SkippedTtl);
}

void tst_EngineExpiry::whatExpiredWhileTheServiceWasAwayDoesNotRun()
{
    World world;
    world.run(command::PauseQueue{.until = world.clock.now() + 10s});
    JobSpec spec = makeSpec();
    spec.ttl = 10s;
    const qint64 seq = world.enqueued(spec);
    world.clock.advance(1h);
    world.restart();
    world.work();
    QCOMPARE(world.state(seq), JobState::SkippedTtl);
    QVERIFY(world.executor.started.empty());
}

void tst_EngineExpiry::aSkippedJobFreesItsSubject()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = about(u"a.cpp"_s);
    spec.ttl = 1s;
    const qint64 old = world.enqueued(spec);
    world.clock.advance(2s);
    world.work();
    QCOMPARE(world.state(old), JobState::SkippedTtl);
    const auto next = world.enqueue(about(u"a.cpp"_s));
    QVERIFY(next->superseded.empty());
}

void tst_EngineExpiry::whatExpiresInTheSameMomentExpiresInSteps()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = makeSpec();
    spec.ttl = 1s;
    constexpr int many = 4'500;
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(many, spec),
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    world.clock.advance(2s);
    world.work();
    QCOMPARE(world.sink.last->totals().skipped, many);
}

void tst_EngineExpiry::whatHasExpiredDoesNotStart()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = makeSpec();
    spec.ttl = 10s;
    constexpr int count = 5'000; // more than expire in a step
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(count, spec)});
    world.clock.advance(11s);
    world.run(command::ResumeQueue{});
    world.work();
    QVERIFY(world.executor.started.empty());
    QCOMPARE(world.sink.last->totals().skipped, count);
}

QTEST_GUILESS_MAIN(tst_EngineExpiry)
#include "tst_engine_expiry.moc"
