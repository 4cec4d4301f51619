#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// When jobs are due.
class tst_EngineTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobStartsAtItsTime();
    void aTimeThatHasPassedIsNow();
    void aJobStartsAfterItsDelay();
    void aRestartForgetsNoTime();
    void aClockThatIsPutBackMakesItWaitLonger();
    void whatWaitsForSoLongDoesNotFollowAClockThatIsSet_data();
    void whatWaitsForSoLongDoesNotFollowAClockThatIsSet();
    void timeInSleepCounts();
    void debounceWaitsUntilTheSubjectIsQuiet();
    void debounceIsCapped();
    void aBurstEndsWhenItStarts();
    void nothingToDoMeansNoTimer();
};

namespace {

JobSpec at(Timestamp time)
{
    JobSpec spec = makeSpec();
    spec.timing = {.type = Timing::Type::At, .scheduledAt = time};
    return spec;
}

JobSpec after(Duration delay)
{
    JobSpec spec = makeSpec();
    spec.timing = {.type = Timing::Type::After, .delay = delay};
    return spec;
}

JobSpec debounced(Duration quiet, std::optional<Duration> cap = {})
{
    JobSpec spec = about(u"a.cpp"_s);
    spec.onConflict.debounce = quiet;
    spec.onConflict.debounceMax = cap;
    return spec;
}

} // namespace

void tst_EngineTiming::aJobStartsAtItsTime()
{
    World world;
    const Timestamp time = world.clock.now() + 1h;
    const auto outcome = world.enqueue(at(time));
    QVERIFY(outcome);
    QCOMPARE(outcome->state, JobState::Scheduled);
    QCOMPARE(world.job(outcome->seq).runAt, time);
    world.clock.advance(1h - 1ms);
    world.work();
    QCOMPARE(world.state(outcome->seq), JobState::Scheduled);
    world.clock.advance(1ms);
    world.work();
    QCOMPARE(world.state(outcome->seq), JobState::Running);
    QVERIFY(!world.job(outcome->seq).runAt);
}

void tst_EngineTiming::aTimeThatHasPassedIsNow()
{
    World world;
    const auto outcome = world.enqueue(at(world.clock.now() - 1h));
    QVERIFY(outcome);
    QCOMPARE(outcome->state, JobState::Queued);
    QCOMPARE(world.state(outcome->seq), JobState::Running);
}

void tst_EngineTiming::aJobStartsAfterItsDelay()
{
    World world;
    const qint64 seq = world.enqueued(after(10s));
    QCOMPARE(world.engine->patience(), Duration(10s));
    world.clock.advance(10s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineTiming::aRestartForgetsNoTime()
{
    World world;
    const qint64 seq = world.enqueued(after(10s));
    world.restart();
    QCOMPARE(world.engine->patience(), Duration(10s));
    world.clock.advance(20s);
    world.restart();
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineTiming::aClockThatIsPutBackMakesItWaitLonger()
{
    World world;
    const Timestamp time = world.clock.now() + 1min;
    const qint64 seq = world.enqueued(at(time));
    world.clock.setNow(time - 1h);
    world.work();
    QCOMPARE(world.state(seq), JobState::Scheduled);
    world.clock.setNow(time);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineTiming::whatWaitsForSoLongDoesNotFollowAClockThatIsSet_data()
{
    QTest::addColumn<JobSpec>("spec");
    QTest::addColumn<Duration>("by");
    JobSpec failing = makeSpec();
    failing.retry = {.maxRetries = 1, .base = 10s, .jitter = 0.0};
    for (const Duration by : {Duration(1h), Duration(-1h)}) {
        QTest::addRow("a delay, %+lld", qlonglong{by.count()}) << after(10s) << by;
        QTest::addRow("a debounce, %+lld", qlonglong{by.count()}) << debounced(10s) << by;
        QTest::addRow("a backoff, %+lld", qlonglong{by.count()}) << failing << by;
    }
}

void tst_EngineTiming::whatWaitsForSoLongDoesNotFollowAClockThatIsSet()
{
    QFETCH(const JobSpec, spec);
    QFETCH(const Duration, by);
    World world;
    const qint64 seq = world.enqueued(spec);
    if (world.state(seq) == JobState::Running)
        world.end(seq, 1);
    QCOMPARE(world.state(seq), JobState::Scheduled);
    world.clock.setNow(world.clock.now() + by);
    world.engine->process({}); // as within a minute by itself
    QCOMPARE(world.state(seq), JobState::Scheduled);
    QCOMPARE(world.engine->patience(), Duration(10s));
    world.clock.advance(10s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineTiming::timeInSleepCounts()
{
    World world;
    const qint64 seq = world.enqueued(after(10s));
    world.clock.sleep(10s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineTiming::debounceWaitsUntilTheSubjectIsQuiet()
{
    World world;
    world.enqueued(debounced(10s));
    world.clock.advance(9s);
    world.work();
    const auto second = world.enqueue(debounced(10s));
    QVERIFY(second);
    QCOMPARE(second->superseded.size(), size_t{1});
    world.clock.advance(9s);
    world.work();
    QCOMPARE(world.state(second->seq), JobState::Scheduled);
    QCOMPARE(world.job(second->seq).delayReason, DelayReason::Debounce);
    world.clock.advance(1s);
    world.work();
    QCOMPARE(world.state(second->seq), JobState::Running);
}

void tst_EngineTiming::debounceIsCapped()
{
    World world;
    const Timestamp first = world.clock.now();
    world.enqueued(debounced(10s, 15s));
    qint64 latest = 0;
    for (int i = 0; i < 3; ++i) {
        world.clock.advance(4s);
        world.work();
        latest = world.enqueued(debounced(10s, 15s));
    }
    QCOMPARE(world.job(latest).runAt, first + 15s);
    world.clock.advance(3s);
    world.work();
    QCOMPARE(world.state(latest), JobState::Running);
}

// However long it must wait for its turn after that, a newer one does not begin anew.
void tst_EngineTiming::aBurstEndsWhenItStarts()
{
    World world;
    const Timestamp first = world.clock.now();
    world.run(command::PauseQueue{});
    world.enqueued(debounced(10s, 15s));
    world.clock.advance(16s);
    world.work();
    const qint64 next = world.enqueued(debounced(10s, 15s));
    QCOMPARE(world.job(next).burstStartedAt, first);
    QCOMPARE(world.state(next), JobState::Queued);
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(next), JobState::Running);
    const qint64 other = world.enqueued(debounced(10s, 15s));
    QCOMPARE(world.job(other).burstStartedAt, world.clock.now());
}

void tst_EngineTiming::nothingToDoMeansNoTimer()
{
    World world;
    world.work();
    QVERIFY(!world.engine->patience());
}

QTEST_GUILESS_MAIN(tst_EngineTiming)
#include "tst_engine_timing.moc"
