#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What is kept of jobs that have ended, and for how long.
class tst_EngineRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooOldIsForgottenInTime();
    void tooManyGoByTheOrderOfTheirEnd();
    void aLittleTooManyGoTogether();
    void manyGoInSteps();
    void whatACallMayRepeatIsSpared();
    void artifactsGoBeforeTheJob();
    void theOldestOutputGoesBeyondTheQuota();
    void aSettingCountsAtOnce();
    void withNothingToForgetThereIsNoTimer();
    void whatWasNotRemovedIsRemovedByTheNextService();
    void sparedOnesDoNotPushOthersOut();
    void aClockThatWasSetBackHidesNothing();

private:
    static void set(World &world, const QString &key, qint64 value)
    {
        world.run(command::ChangeSettings{.values = {{key, value}}});
    }
    static qint64 done(World &world, qint64 outputBytes = 0)
    {
        const qint64 seq = world.enqueued(makeSpec());
        world.end({.ref = world.openAttempt(seq), .exitCode = 0, .outputBytes = outputBytes});
        return seq;
    }
    static bool exists(World &world, qint64 seq) { return world.store.job(seq)->has_value(); }
    static std::vector<Discard> discards(World &world)
    {
        return std::exchange(world.executor.discarded, {});
    }
};

void tst_EngineRetention::whatIsTooOldIsForgottenInTime()
{
    World world;
    set(world, u"retention.finished_days"_s, 7);
    const qint64 first = done(world);
    const JobId id = world.job(first).id;
    world.clock.advance(24h);
    const qint64 second = done(world);
    QCOMPARE(world.engine->patience(), std::optional<Duration>(6 * 24h));
    world.clock.advance(6 * 24h);
    world.work();
    QVERIFY(!exists(world, first));
    QVERIFY(exists(world, second));
    QCOMPARE(discards(world), std::vector<Discard>{{.job = id}});
    QCOMPARE(world.engine->patience(), std::optional<Duration>(24h));
    const auto *told = std::get_if<event::JobsDeleted>(&world.sink.all.back());
    QVERIFY(told);
    QCOMPARE(told->jobs, std::vector{id});
}

void tst_EngineRetention::tooManyGoByTheOrderOfTheirEnd()
{
    World world;
    set(world, u"retention.finished_jobs"_s, 2);
    const qint64 longest = world.enqueued(makeSpec());
    std::vector<qint64> others;
    for (int i = 0; i < 3; ++i) {
        others.push_back(done(world));
        world.clock.advance(1s);
    }
    world.end(longest);
    world.work();
    QVERIFY(!exists(world, others[0]));
    QVERIFY(!exists(world, others[1]));
    QVERIFY(exists(world, others[2]));
    QVERIFY(exists(world, longest));
}

void tst_EngineRetention::aLittleTooManyGoTogether()
{
    World world;
    set(world, u"retention.finished_jobs"_s, 200);
    for (int i = 0; i < 202; ++i)
        done(world);
    world.work();
    QCOMPARE(world.store.committed().jobs.size(), size_t(202));
    done(world);
    world.work();
    QCOMPARE(world.store.committed().jobs.size(), size_t(200));
}

void tst_EngineRetention::manyGoInSteps()
{
    World world;
    for (int i = 0; i < 1'000; ++i)
        done(world);
    set(world, u"retention.finished_jobs"_s, 10);
    const size_t left = world.store.committed().jobs.size();
    QVERIFY2(left > 10 && left < 1'000, qPrintable(QString::number(left)));
    QCOMPARE(world.engine->patience(), std::optional<Duration>(0));
    world.work();
    QCOMPARE(world.store.committed().jobs.size(), size_t(10));
}

void tst_EngineRetention::whatACallMayRepeatIsSpared()
{
    World world;
    set(world, u"retention.finished_jobs"_s, 1);
    JobSpec once = makeSpec();
    once.requestId = u"once"_s;
    const qint64 asked = world.enqueued(once);
    world.end(asked);
    world.clock.advance(1s);
    const qint64 other = done(world);
    const qint64 another = done(world);
    world.work();
    QVERIFY(exists(world, asked));
    QVERIFY(!exists(world, other));
    QVERIFY(exists(world, another));
    QCOMPARE(world.enqueue(once)->seq, asked);
    world.clock.advance(24h);
    world.work();
    const qint64 last = done(world);
    world.work();
    QVERIFY(!exists(world, asked));
    QVERIFY(exists(world, last));
}

void tst_EngineRetention::artifactsGoBeforeTheJob()
{
    World world;
    set(world, u"retention.finished_days"_s, 7);
    set(world, u"retention.artifact_days"_s, 3);
    const qint64 seq = done(world);
    JobSpec later = makeSpec();
    later.timing = {.type = Timing::Type::After, .delay = 1h};
    const qint64 neverStarted = world.enqueued(later);
    QVERIFY(world.cancel(neverStarted));
    const JobId id = world.job(seq).id;
    discards(world);
    world.clock.advance(3 * 24h);
    world.work();
    QVERIFY(exists(world, seq));
    QCOMPARE(discards(world),
             (std::vector<Discard>{{.job = id, .what = Discard::What::Artifacts}}));
    world.run(command::Discarded{{{.job = id, .what = Discard::What::Artifacts}}});
    world.work();
    world.restart();
    world.work();
    QVERIFY(discards(world).empty()); // once is enough
    QCOMPARE(world.engine->patience(), std::optional<Duration>(3 * 24h));
}

void tst_EngineRetention::theOldestOutputGoesBeyondTheQuota()
{
    World world;
    set(world, u"logs.quota_bytes"_s, 100'000);
    const qint64 first = done(world, 60'000);
    world.clock.advance(1s);
    const qint64 second = done(world, 30'000);
    world.clock.advance(1s);
    world.work();
    QVERIFY(discards(world).empty());
    const qint64 third = done(world, 20'000);
    world.work();
    QCOMPARE(discards(world),
             (std::vector<Discard>{{.job = world.job(first).id, .what = Discard::What::Output}}));
    QCOMPARE(world.sink.last->logBytes, 50'000);
    QCOMPARE(*world.store.outputBytes(first), 0);
    QCOMPARE(*world.store.outputBytes(second), 30'000);
    QCOMPARE(*world.store.outputBytes(third), 20'000);
    QVERIFY(exists(world, first));
}

void tst_EngineRetention::aSettingCountsAtOnce()
{
    World world;
    const qint64 seq = done(world);
    world.clock.advance(100 * 24h);
    world.work();
    QVERIFY(exists(world, seq));
    set(world, u"retention.finished_days"_s, 99);
    QVERIFY(!exists(world, seq));
}

void tst_EngineRetention::withNothingToForgetThereIsNoTimer()
{
    World world;
    set(world, u"retention.finished_days"_s, 7);
    world.work();
    QCOMPARE(world.engine->patience(), std::optional<Duration>());
    const qint64 seq = done(world);
    QVERIFY(world.engine->patience());
    world.clock.advance(7 * 24h);
    world.work();
    QVERIFY(!exists(world, seq));
    QCOMPARE(world.engine->patience(), std::optional<Duration>());
}

void tst_EngineRetention::whatWasNotRemovedIsRemovedByTheNextService()
{
    World world;
    const qint64 seq = done(world);
    const JobId id = world.job(seq).id;
    QVERIFY(world.remove({.by = JobSelector::By::Job, .job = seq}));
    world.work();
    QCOMPARE(discards(world), std::vector<Discard>{{.job = id}});
    world.restart();
    QCOMPARE(discards(world), std::vector<Discard>{{.job = id}});
    world.store.refuseNextCommit(u"disk_full"_s);
    world.run(command::Discarded{.discards = {{.job = id}}});
    QVERIFY(discards(world).empty()); // not again, although the store is loaded anew
    world.work();
    world.run(command::Discarded{.discards = {{.job = id}}});
    world.restart();
    QVERIFY(discards(world).empty());

    const qint64 loud = done(world, 3'000'000'000);
    const Discard output{.job = world.job(loud).id, .what = Discard::What::Output};
    QCOMPARE(discards(world), std::vector<Discard>{output});
    world.restart();
    QCOMPARE(discards(world), std::vector<Discard>{output});
}

void tst_EngineRetention::sparedOnesDoNotPushOthersOut()
{
    World world;
    for (int i = 0; i < 10; ++i) {
        JobSpec once = makeSpec();
        once.requestId = QString::number(i);
        world.end(world.enqueued(once));
    }
    set(world, u"retention.finished_jobs"_s, 2);
    std::vector<qint64> others;
    for (int i = 0; i < 3; ++i) {
        world.clock.advance(1s);
        others.push_back(done(world));
    }
    world.work();
    QVERIFY(!exists(world, others[0]));
    QVERIFY(exists(world, others[1]));
    QVERIFY(exists(world, others[2]));
    QVERIFY(exists(world, 1));
}

void tst_EngineRetention::aClockThatWasSetBackHidesNothing()
{
    World world;
    done(world, 3'000'000'000);
    QCOMPARE(discards(world).size(), size_t(1));
    world.clock.setNow(world.clock.now() - 24h);
    done(world, 3'000'000'000);
    QCOMPARE(discards(world).size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_EngineRetention)
#include "tst_engine_retention.moc"
