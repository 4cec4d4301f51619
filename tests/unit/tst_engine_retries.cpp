#include "shared/domain/retrypolicy.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

#include <set>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

JobSpec retried(int times, Duration base = 1s)
{
    JobSpec spec = makeSpec();
    spec.retry = {.maxRetries = times, .base = base, .jitter = 0.0};
    return spec;
}

AttemptResult ended(const AttemptRef &attempt, AttemptResult::Kind kind)
{
    return {.ref = attempt, .kind = kind};
}

} // namespace

class tst_EngineRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysGrowToTheirCap();
    void jitterVariesADelayToBothSides();
    void aFailedJobWaitsAndRunsAgain();
    void delaysOfManyJobsDiffer();
    void whenRetriesAreUsedUpItHasFailed();
    void someFailuresAreNotTriedAgain_data();
    void someFailuresAreNotTriedAgain();
    void theSettingsCountForWhoSaysNothing();
    void aCancelledJobIsNotTriedAgain();
    void aWaitingRetryCanBeCancelledAndSuperseded();
    void aWaitOutlivesTheService();
    void anOvertakenJobIsNotTriedAgain();
    void aKilledRunnerUsesARetry();
    void aMachineCrashUsesNone();
    void theThirdCrashIsAFailure();
    void onLostDecides_data();
    void onLostDecides();
    void runnersThatNeverBeginEndTheJob();
    void aJobThatKeepsEndingItsRunnerFails();
    void longRunsThatTheServicesEndCutsShortAreNoFailure();
    void withNothingToDoThereIsNothingToWaitFor();
};

void tst_EngineRetries::delaysGrowToTheirCap()
{
    const RetryPolicy policy;
    const std::vector<Duration> delays{1s, 2s, 4s, 8s, 16s, 16s};
    for (int number = 1; number <= std::ssize(delays); ++number)
        QCOMPARE(retryDelay(policy, number, 0), delays[static_cast<size_t>(number) - 1]);
    QCOMPARE(retryDelay(policy, 1'000, 0), Duration(16s));
    QCOMPARE(retryDelay({.base = 0ms, .factor = 100}, 1'000, 1), Duration(0));
}

void tst_EngineRetries::jitterVariesADelayToBothSides()
{
    const RetryPolicy policy{.jitter = 0.1};
    QCOMPARE(retryDelay(policy, 1, -1), Duration(900ms));
    QCOMPARE(retryDelay(policy, 1, 1), Duration(1'100ms));
    QCOMPARE(retryDelay({.jitter = 1}, 1, -1), Duration(0));
}

void tst_EngineRetries::delaysOfManyJobsDiffer()
{
    World world;
    JobSpec spec = retried(1, 100s);
    spec.retry.jitter = 1.0;
    std::set<Timestamp> times;
    for (int i = 0; i < 20; ++i) {
        const qint64 seq = world.enqueued(spec);
        world.end(seq, 1);
        const auto again = world.job(seq).runAt;
        QVERIFY(!again || *again <= world.clock.now() + 200s);
        times.insert(again.value_or(world.clock.now()));
    }
    QVERIFY2(times.size() > 10, qPrintable(QString::number(times.size())));
}

void tst_EngineRetries::aFailedJobWaitsAndRunsAgain()
{
    World world;
    const qint64 job = world.enqueued(retried(2));
    world.end(job, 1);
    QCOMPARE(world.state(job), JobState::Scheduled);
    QCOMPARE(world.job(job).retriesUsed, 1);
    QCOMPARE(world.job(job).exitCode, 1);
    QCOMPARE(*world.job(job).runAt, world.clock.now() + 1s);
    QCOMPARE(*world.engine->patience(), Duration(1s));

    world.clock.advance(999ms);
    world.work();
    QCOMPARE(world.state(job), JobState::Scheduled);
    world.clock.advance(1ms);
    world.work();
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.job(job).attempt, 2);
    QVERIFY(!world.job(job).exitCode);

    world.end(job, 1);
    QCOMPARE(*world.job(job).runAt, world.clock.now() + 2s);
    world.clock.advance(2s);
    world.work();
    world.end(job);
    QCOMPARE(world.state(job), JobState::Done);
    QCOMPARE(world.job(job).retriesUsed, 2);
}

void tst_EngineRetries::whenRetriesAreUsedUpItHasFailed()
{
    World world;
    const qint64 job = world.enqueued(retried(1, 0ms));
    world.end(job, 7);
    QCOMPARE(world.state(job), JobState::Running); // at once
    world.end(job, 7);
    QCOMPARE(world.state(job), JobState::Failed);
    QCOMPARE(world.job(job).exitCode, 7);
    QCOMPARE(world.job(job).attempt, 2);
}

void tst_EngineRetries::someFailuresAreNotTriedAgain_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("again");
    QTest::newRow("not executable") << 126 << false;
    QTest::newRow("not found") << 127 << false;
    QTest::newRow("another one") << 125 << true;
}

void tst_EngineRetries::someFailuresAreNotTriedAgain()
{
    QFETCH(int, exitCode);
    QFETCH(bool, again);
    World world;
    const qint64 usual = world.enqueued(retried(1));
    world.end(usual, exitCode);
    QCOMPARE(world.state(usual), again ? JobState::Scheduled : JobState::Failed);

    JobSpec spec = retried(1);
    spec.retry.neverOn = std::vector{125};
    const qint64 own = world.enqueued(spec);
    world.end(own, exitCode);
    QCOMPARE(world.state(own), again ? JobState::Failed : JobState::Scheduled);
}

void tst_EngineRetries::theSettingsCountForWhoSaysNothing()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"retry.max_retries"_s, 1},
                                                 {u"retry.base_ms"_s, 5'000},
                                                 {u"retry.jitter"_s, 0}}});
    const qint64 job = world.enqueued(makeSpec());
    QCOMPARE(world.job(job).maxRetries, 1);
    world.end(job, 1);
    QCOMPARE(*world.job(job).runAt, world.clock.now() + 5s);
}

void tst_EngineRetries::aCancelledJobIsNotTriedAgain()
{
    World world;
    const qint64 job = world.enqueued(retried(3));
    QVERIFY(world.cancel(job));
    world.end(job, 1); // by itself, before the stop reached it
    QCOMPARE(world.state(job), JobState::Failed);
}

void tst_EngineRetries::aWaitingRetryCanBeCancelledAndSuperseded()
{
    World world;
    JobSpec spec = retried(3);
    const qint64 plain = world.enqueued(spec);
    world.end(plain, 1);
    QVERIFY(world.cancel(plain));
    QCOMPARE(world.state(plain), JobState::Cancelled);

    spec.subjectKey = u"s"_s;
    const qint64 older = world.enqueued(spec);
    world.end(older, 1);
    QCOMPARE(world.state(older), JobState::Scheduled);
    const qint64 newer = world.enqueued(spec);
    QCOMPARE(world.state(older), JobState::Superseded);
    QCOMPARE(world.job(older).supersededBy, world.job(newer).id);
    QCOMPARE(world.state(newer), JobState::Running);

    // The early waking finds nobody, and nothing is left to wait for.
    world.clock.advance(1h);
    world.work();
    QVERIFY(!world.engine->patience());
}

void tst_EngineRetries::aWaitOutlivesTheService()
{
    World world;
    const qint64 job = world.enqueued(retried(1));
    world.end(job, 1);
    world.restart();
    QCOMPARE(*world.engine->patience(), Duration(1s));
    world.clock.advance(1s);
    world.work();
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineRetries::anOvertakenJobIsNotTriedAgain()
{
    World world;
    JobSpec spec = retried(3);
    spec.subjectKey = u"s"_s;
    const qint64 older = world.enqueued(spec);
    const qint64 newer = world.enqueued(spec);
    QCOMPARE(world.state(newer), JobState::Queued);
    world.end(older, 1);
    QCOMPARE(world.state(older), JobState::Superseded);
    QCOMPARE(world.state(newer), JobState::Running);
}

void tst_EngineRetries::aKilledRunnerUsesARetry()
{
    World world;
    const qint64 job = world.enqueued(retried(1, 0ms));
    world.end(ended(world.openAttempt(job), AttemptResult::Kind::Abandoned));
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.job(job).retriesUsed, 1);
    QCOMPARE((*world.store.attempt(job, 1))->outcome, AttemptOutcome::Failed);
    world.end(ended(world.openAttempt(job), AttemptResult::Kind::Abandoned));
    QCOMPARE(world.state(job), JobState::Failed);
    QCOMPARE(world.job(job).failureReason, FailureReason::Lost);
}

void tst_EngineRetries::aMachineCrashUsesNone()
{
    World world;
    const qint64 job = world.enqueued(retried(1));
    world.end(ended(world.openAttempt(job), AttemptResult::Kind::Lost));
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.job(job).retriesUsed, 0);
    QCOMPARE((*world.store.attempt(job, 1))->outcome, AttemptOutcome::Lost);
}

void tst_EngineRetries::theThirdCrashIsAFailure()
{
    World world;
    const qint64 job = world.enqueued(retried(1, 0ms));
    const auto lose = [&] { world.end(ended(world.openAttempt(job), AttemptResult::Kind::Lost)); };
    lose();
    world.end(job, 1); // what lies between does not matter
    lose();
    QCOMPARE(world.state(job), JobState::Running);
    lose();
    QCOMPARE(world.state(job), JobState::Failed);
    QCOMPARE(world.job(job).failureReason, FailureReason::Lost);
    QCOMPARE(world.job(job).attempt, 4);
}

void tst_EngineRetries::onLostDecides_data()
{
    QTest::addColumn<int>("retries");
    QTest::addColumn<std::optional<OnLost>>("onLost");
    QTest::addColumn<bool>("again");
    using Wish = std::optional<OnLost>;
    QTest::newRow("retries") << 1 << Wish() << true;
    QTest::newRow("no retries") << 0 << Wish() << false;
    QTest::newRow("no retries, requeue") << 0 << Wish(OnLost::Requeue) << true;
    QTest::newRow("retries, fail") << 1 << Wish(OnLost::Fail) << false;
}

void tst_EngineRetries::onLostDecides()
{
    QFETCH(int, retries);
    QFETCH(std::optional<OnLost>, onLost);
    QFETCH(bool, again);
    World world;
    JobSpec spec = retried(retries);
    spec.onLost = onLost;
    const qint64 job = world.enqueued(spec);
    world.end(ended(world.openAttempt(job), AttemptResult::Kind::Lost));
    QCOMPARE(world.state(job), again ? JobState::Running : JobState::Failed);
}

void tst_EngineRetries::runnersThatNeverBeginEndTheJob()
{
    World world;
    const qint64 job = world.enqueued(retried(3));
    for (int times = 1; times < 20; ++times) {
        world.end(ended(world.openAttempt(job), AttemptResult::Kind::NotStarted));
        QCOMPARE(world.state(job), JobState::Running);
    }
    QCOMPARE(world.job(job).retriesUsed, 0);
    world.end(ended(world.openAttempt(job), AttemptResult::Kind::NotStarted));
    QCOMPARE(world.state(job), JobState::Scheduled); // a failure like others
    QCOMPARE(world.job(job).failureReason, FailureReason::Spawn);
}

void tst_EngineRetries::aJobThatKeepsEndingItsRunnerFails()
{
    World world;
    const qint64 job = world.enqueued(retried(0));
    const auto endRunner = [&] {
        world.end(
            {.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Shutdown});
    };
    for (int times = 1; times < 20; ++times) {
        endRunner();
        QCOMPARE(world.state(job), JobState::Running);
    }
    endRunner();
    QCOMPARE(world.state(job), JobState::Failed);
    QCOMPARE(world.job(job).failureReason, FailureReason::Signal);
}

void tst_EngineRetries::longRunsThatTheServicesEndCutsShortAreNoFailure()
{
    World world;
    const qint64 job = world.enqueued(retried(0));
    for (int times = 0; times < 30; ++times) {
        world.clock.advance(1min);
        world.end(
            {.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Shutdown});
        QCOMPARE(world.state(job), JobState::Running);
    }
}

void tst_EngineRetries::withNothingToDoThereIsNothingToWaitFor()
{
    World world;
    QVERIFY(!world.engine->patience());
    const qint64 job = world.enqueued(retried(1));
    QVERIFY(!world.engine->patience());
    world.end(job, 1);
    QVERIFY(world.engine->patience());
    world.clock.advance(1s);
    world.work();
    QVERIFY(!world.engine->patience());
}

QTEST_GUILESS_MAIN(tst_EngineRetries)
#include "tst_engine_retries.moc"
