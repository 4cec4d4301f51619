#include "tests/support/engineworld.h"
#include "tests/support/inmemoryjobreader.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What the engine tells of how busy it is.
class tst_EngineFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesCountWhatWasMade();
    void ratesCountJobsThatEndedAndNotAttempts();
    void aRetryCountsAsMade();
    void whatFailedToBeStoredCountsOnce();
    void aQueuesWaitIsThatOfFirstStarts();

private:
    // Of the minute that is over when it is asked.
    static MinuteCounts rates(World &world);
};

MinuteCounts tst_EngineFigures::rates(World &world)
{
    world.clock.advance(1min);
    return world.sink.last->lastMinute(world.clock.now());
}

void tst_EngineFigures::ratesCountWhatWasMade()
{
    World world;
    JobSpec once = makeSpec();
    once.requestId = u"once"_s;
    JobSpec orphan = makeSpec();
    orphan.parent = qint64(4711);
    world.run(command::Enqueue{.specs = {makeSpec(), once, orphan, once}, .atomic = false});
    world.run(command::Enqueue{.specs = {once}});
    QCOMPARE(rates(world).enqueued, 2);
    QCOMPARE(rates(world).enqueued, 0);
}

void tst_EngineFigures::ratesCountJobsThatEndedAndNotAttempts()
{
    World world;
    JobSpec twice = makeSpec();
    twice.retry = {.maxRetries = 1, .base = 1s, .jitter = 0.0};
    const qint64 retried = world.enqueued(twice);
    const qint64 done = world.enqueued(makeSpec());
    world.end(retried, 1);
    world.clock.advance(1s);
    world.work();
    world.end(retried, 1);
    QCOMPARE(world.state(retried), JobState::Failed);
    world.end(done);
    for (int i = 0; i < 4; ++i)
        world.enqueued(makeSpec()); // take all the room
    const qint64 waiting = world.enqueued(makeSpec());
    QVERIFY(world.cancel(waiting));
    QCOMPARE(rates(world).finished, 3);
}

void tst_EngineFigures::aRetryCountsAsMade()
{
    World world;
    const qint64 job = world.enqueued(makeSpec());
    world.end(job);
    QVERIFY(world.retry(job, makeSpec()));
    QCOMPARE(rates(world).enqueued, 2);
}

void tst_EngineFigures::whatFailedToBeStoredCountsOnce()
{
    World world;
    const qint64 job = world.enqueued(makeSpec());
    world.store.refuseNextCommit(u"disk_full"_s);
    world.end(job);
    world.engine->process({});
    QCOMPARE(world.state(job), JobState::Done);
    QCOMPARE(rates(world).finished, 1);
}

void tst_EngineFigures::aQueuesWaitIsThatOfFirstStarts()
{
    World world;
    JobSpec spec = makeSpec();
    spec.retry = {.maxRetries = 1, .base = 1h, .cap = 1h, .jitter = 0.0};
    const qint64 job = world.enqueued(spec);
    world.clock.advance(10s);
    world.end(job, 1);
    world.clock.advance(1h);
    world.work();
    QCOMPARE(world.state(job), JobState::Running);
    InMemoryJobReader reader(world.store);
    const auto days = reader.queueDays(world.clock.now());
    QVERIFY(days);
    QCOMPARE(days->size(), 1u);
    QCOMPARE(days->front().started, 1);
    QCOMPARE(days->front().waited, Duration(0));
}

QTEST_GUILESS_MAIN(tst_EngineFigures)
#include "tst_engine_figures.moc"
