#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What becomes of a job when an attempt at it ends.
class tst_EngineAttempts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobRunsAndEnds();
    void endsAreJudged_data();
    void endsAreJudged();
    void aStaleEndChangesNothing();
    void anAttemptThatNeverStartedGoesBackInLine();
    void whatWasToRunNowIsStillToDoSo();
};

void tst_EngineAttempts::aJobRunsAndEnds()
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

void tst_EngineAttempts::endsAreJudged_data()
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

void tst_EngineAttempts::endsAreJudged()
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

void tst_EngineAttempts::aStaleEndChangesNothing()
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

void tst_EngineAttempts::anAttemptThatNeverStartedGoesBackInLine()
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

void tst_EngineAttempts::whatWasToRunNowIsStillToDoSo()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = makeSpec();
    spec.ttl = 1h;
    const qint64 seq = world.enqueued(spec);
    world.run(command::RunNow{.job = seq});
    QCOMPARE(world.state(seq), JobState::Running);
    world.end({.ref = world.openAttempt(seq), .kind = AttemptResult::Kind::NotStarted});
    QCOMPARE(world.state(seq), JobState::Running); // in spite of the pause
    QCOMPARE(world.job(seq).attempt, 2);
    // Once it has begun, it was that one attempt.
    world.end({.ref = world.openAttempt(seq), .signal = 15, .stopReason = StopReason::Shutdown});
    QCOMPARE(world.state(seq), JobState::Queued);
}

QTEST_GUILESS_MAIN(tst_EngineAttempts)
#include "tst_engine_attempts.moc"
