#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Result<> change(World &world, const Command &command, std::optional<Result<void>> &answer)
{
    world.run(command);
    return answer.value_or(Error{.message = u"no answer"_s});
}

Result<> suspend(World &world, qint64 job)
{
    std::optional<Result<void>> answer;
    return change(world, command::Suspend{.job = job, .reply = world.into<void>(answer)}, answer);
}

Result<> resume(World &world, qint64 job)
{
    std::optional<Result<void>> answer;
    return change(world, command::Resume{.job = job, .reply = world.into<void>(answer)}, answer);
}

} // namespace

class tst_EngineSuspension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningJobIsFrozenOnceThatIsWritten();
    void aFrozenJobGivesUpItsSlot();
    void thawingNeedsASlotAndGoesFirst();
    void aSlotNumberIsKept();
    void aWaitingJobIsHeld();
    void aFrozenJobCanBeCancelled();
    void whatHadJustEndedKeepsItsResult();
    void whatSomebodySuspendedStaysSoWhenItWaitsAgain();
    void whatIsWantedIsSaidAgainAfterARestart();
    void endedAndStoppingJobsRefuse();
};

void tst_EngineSuspension::aRunningJobIsFrozenOnceThatIsWritten()
{
    World world;
    const qint64 job = world.enqueued(makeSpec());
    world.store.refuseNextCommit(u"io"_s);
    QVERIFY(!suspend(world, job));
    QVERIFY(world.executor.frozen.empty());
    QCOMPARE(world.state(job), JobState::Running);

    QVERIFY(suspend(world, job));
    QCOMPARE(world.executor.frozen, std::vector{world.openAttempt(job)});
    QCOMPARE(world.state(job), JobState::Suspended);
    QCOMPARE(world.job(job).freezeReasons, FreezeReasons(FreezeReason::User));
    QVERIFY(suspend(world, job)); // twice is fine
    QCOMPARE(world.executor.frozen.size(), 1U);

    QVERIFY(resume(world, job));
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.executor.resumed, std::vector{world.openAttempt(job)});
    world.end(job);
    QCOMPARE((*world.store.attempt(job, 1))->freezeReasons, FreezeReasons(FreezeReason::User));
}

void tst_EngineSuspension::aFrozenJobGivesUpItsSlot()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    QCOMPARE(world.state(second), JobState::Queued);
    QVERIFY(suspend(world, first));
    QCOMPARE(world.state(second), JobState::Running);
    QCOMPARE(world.sink.last->slotsUsed, 1);
}

void tst_EngineSuspension::thawingNeedsASlotAndGoesFirst()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    const qint64 frozen = world.enqueued(makeSpec());
    QVERIFY(suspend(world, frozen));
    const qint64 running = world.enqueued(makeSpec());
    const qint64 waiting = world.enqueued(makeSpec());

    QVERIFY(resume(world, frozen));
    QCOMPARE(world.state(frozen), JobState::Suspended);
    QVERIFY(!world.job(frozen).freezeReasons);
    world.end(running);
    QCOMPARE(world.state(frozen), JobState::Running);
    QCOMPARE(world.state(waiting), JobState::Queued);
    world.end(frozen);
    QCOMPARE(world.state(waiting), JobState::Running);
}

void tst_EngineSuspension::aSlotNumberIsKept()
{
    World world;
    const qint64 frozen = world.enqueued(makeSpec());
    QVERIFY(suspend(world, frozen));
    world.enqueued(makeSpec());
    QCOMPARE(world.executor.started.back().slot, 1);
}

void tst_EngineSuspension::aWaitingJobIsHeld()
{
    World world;
    world.run(command::PauseQueue{.name = u"default"_s});
    const qint64 held = world.enqueued(makeSpec());
    const qint64 other = world.enqueued(makeSpec());
    QVERIFY(suspend(world, held));
    QVERIFY(suspend(world, held));
    world.run(command::ResumeQueue{.name = u"default"_s});
    QCOMPARE(world.state(held), JobState::Queued);
    QCOMPARE(world.state(other), JobState::Running);
    world.restart();
    QCOMPARE(world.state(held), JobState::Queued);
    QVERIFY(resume(world, held));
    QCOMPARE(world.state(held), JobState::Running);
}

void tst_EngineSuspension::aFrozenJobCanBeCancelled()
{
    World world;
    const qint64 job = world.enqueued(makeSpec());
    QVERIFY(suspend(world, job));
    QVERIFY(world.cancel(job));
    QCOMPARE(world.executor.stopped.size(), 1U);
    QVERIFY(world.job(job).stopping);
    world.end({.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Cancel});
    QCOMPARE(world.state(job), JobState::Cancelled);
    QVERIFY(!world.job(job).freezeReasons);
    QCOMPARE(world.sink.last->slotsUsed, 0);
}

void tst_EngineSuspension::whatHadJustEndedKeepsItsResult()
{
    World world;
    const qint64 done = world.enqueued(makeSpec());
    QVERIFY(suspend(world, done));
    world.end(done);
    QCOMPARE(world.state(done), JobState::Done);
    QCOMPARE(world.sink.last->slotsUsed, 0);
}

void tst_EngineSuspension::whatSomebodySuspendedStaysSoWhenItWaitsAgain()
{
    World world;
    JobSpec spec = makeSpec();
    spec.retry = {.maxRetries = 1, .base = 1s, .jitter = 0.0};
    const qint64 job = world.enqueued(spec);
    QVERIFY(suspend(world, job));
    world.end(job, 1);
    QCOMPARE(world.state(job), JobState::Scheduled);
    world.clock.advance(1s);
    world.work();
    QCOMPARE(world.state(job), JobState::Queued);
    QVERIFY(resume(world, job));
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineSuspension::whatIsWantedIsSaidAgainAfterARestart()
{
    World world;
    const qint64 running = world.enqueued(makeSpec());
    const qint64 frozen = world.enqueued(makeSpec());
    const qint64 thawing = world.enqueued(makeSpec());
    QVERIFY(suspend(world, frozen));
    QVERIFY(suspend(world, thawing));
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    QVERIFY(resume(world, thawing));
    world.executor = FakeExecutor();

    world.restart();
    QCOMPARE(world.executor.resumed, std::vector{world.openAttempt(running)});
    QCOMPARE(world.executor.frozen.size(), 2U);
    world.end(running);
    QCOMPARE(world.state(thawing), JobState::Running);
    QCOMPARE(world.state(frozen), JobState::Suspended);
}

void tst_EngineSuspension::endedAndStoppingJobsRefuse()
{
    World world;
    const qint64 job = world.enqueued(makeSpec());
    QVERIFY(world.cancel(job));
    QCOMPARE(suspend(world, job).error().code, ErrorCode::Conflict);
    world.end({.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Cancel});
    const Error refusal = suspend(world, job).error();
    QCOMPARE(refusal.code, ErrorCode::Conflict);
    QCOMPARE(refusal.data.value(u"state"_s).toString(), u"CANCELLED"_s);
    QCOMPARE(resume(world, job).error().code, ErrorCode::Conflict);
    QCOMPARE(suspend(world, 99).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_EngineSuspension)
#include "tst_engine_suspension.moc"
