#include "service/engine/holds.h"
#include "shared/domain/limits.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QDateTime>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Pauses, weights, active hours and the room of queues.
class tst_EngineQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseEndsInItsTime();
    void aPauseSurvivesARestart();
    void aPauseMayFreezeWhatRuns();
    void twoPausesFreezeUntilBothAreOver();
    void weightsShareTheStarts();
    void aQueueThatWasEmptyDoesNotCatchUp();
    void nothingStartsOutsideTheHours();
    void hoursFollowAClockThatIsSetBack();
    void wrongHoursChangeNothing();
    void thereAreNotAnyNumberOfThem();
    void aFullQueueRefuses();
    void aFullQueueTakesASuccessor();
    void manyAtOnceAreCounted();
};

void tst_EngineQueues::aPauseEndsInItsTime()
{
    World world;
    world.run(command::PauseQueue{.name = u"default"_s, .until = world.clock.now() + 10s});
    const qint64 seq = world.enqueued(makeSpec());
    QCOMPARE(holds(world.job(seq), *world.sink.last)[0].until, world.clock.now() + 10s);
    QCOMPARE(world.engine->patience(), Duration(10s));
    world.clock.advance(10s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(!world.engine->patience());
}

void tst_EngineQueues::aPauseSurvivesARestart()
{
    World world;
    const Timestamp since = world.clock.now();
    world.run(command::PauseQueue{.until = since + 10s});
    const qint64 seq = world.enqueued(makeSpec());
    world.clock.advance(1s);
    world.restart();
    world.work();
    QCOMPARE(world.state(seq), JobState::Queued);
    QCOMPARE(world.sink.last->pause.since, since);
    world.clock.advance(10s);
    world.restart();
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineQueues::aPauseMayFreezeWhatRuns()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    const qint64 other = world.enqueued(inQueue(u"other"_s));
    world.run(command::PauseQueue{.name = u"default"_s, .suspends = true});
    QCOMPARE(world.state(seq), JobState::Suspended);
    QCOMPARE(world.job(seq).freezeReasons, FreezeReasons(FreezeReason::Queue));
    QCOMPARE(world.state(other), JobState::Running);
    world.run(command::ResumeQueue{.name = u"default"_s});
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineQueues::twoPausesFreezeUntilBothAreOver()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    world.run(command::PauseQueue{.name = u"default"_s, .suspends = true});
    world.run(command::PauseQueue{.suspends = true});
    world.run(command::Suspend{.job = seq});
    world.run(command::ResumeQueue{});
    world.run(command::ResumeQueue{.name = u"default"_s});
    QCOMPARE(world.state(seq), JobState::Suspended);
    world.run(command::Resume{.job = seq});
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineQueues::weightsShareTheStarts()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    world.run(command::ConfigureQueue{.name = u"heavy"_s, .weight = 3});
    world.run(command::PauseQueue{});
    for (int i = 0; i < 40; ++i) {
        world.enqueued(inQueue(u"heavy"_s));
        world.enqueued(inQueue(u"light"_s));
    }
    world.run(command::ResumeQueue{});
    int heavy = 0;
    for (size_t i = 0; i < 40; ++i) {
        heavy += world.executor.started[i].queue == u"heavy"_s;
        world.end(world.executor.started[i].ref.seq);
    }
    QCOMPARE(heavy, 30);
}

void tst_EngineQueues::aQueueThatWasEmptyDoesNotCatchUp()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    for (int i = 0; i < 20; ++i)
        world.enqueued(inQueue(u"busy"_s));
    for (size_t i = 0; i < 10; ++i)
        world.end(world.executor.started[i].ref.seq);
    for (int i = 0; i < 20; ++i)
        world.enqueued(inQueue(u"late"_s));
    int late = 0;
    for (size_t i = 10; i < 20; ++i) {
        late += world.executor.started[i].queue == u"late"_s;
        world.end(world.executor.started[i].ref.seq);
    }
    QVERIFY2(late >= 4 && late <= 6, qPrintable(QString::number(late)));
}

void tst_EngineQueues::nothingStartsOutsideTheHours()
{
    World world;
    const auto at = [](int hour) {
        return fromEpochMs(QDateTime(QDate(2026, 11, 25), QTime(hour, 0)).toMSecsSinceEpoch());
    };
    world.clock.setNow(at(12));
    world.run(command::ConfigureQueue{.name = u"default"_s, .activeHours = u"22:00-07:00"_s});
    const qint64 seq = world.enqueued(makeSpec());
    QCOMPARE(world.state(seq), JobState::Queued);
    const std::vector<Hold> found = holds(world.job(seq), *world.sink.last);
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].code, HoldCode::OutsideHours);
    QCOMPARE(found[0].until, at(22));
    world.clock.setNow(at(22));
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
    world.clock.setNow(at(22) + 9h);
    world.restart();
    QCOMPARE(world.state(world.enqueued(makeSpec())), JobState::Queued);
    world.run(command::ConfigureQueue{.name = u"default"_s, .activeHours = QString()});
    QCOMPARE(world.state(2), JobState::Running);
}

void tst_EngineQueues::hoursFollowAClockThatIsSetBack()
{
    World world;
    const auto at = [](int hour) {
        return fromEpochMs(QDateTime(QDate(2026, 11, 25), QTime(hour, 0)).toMSecsSinceEpoch());
    };
    world.clock.setNow(at(12));
    world.run(command::ConfigureQueue{.name = u"default"_s, .activeHours = u"10:00-14:00"_s});
    world.clock.setNow(at(9));
    QCOMPARE(world.state(world.enqueued(makeSpec())), JobState::Queued);
    QCOMPARE(holds(world.job(1), *world.sink.last)[0].until, at(10));
    world.clock.setNow(at(11));
    world.work();
    QCOMPARE(world.state(1), JobState::Running);
}

void tst_EngineQueues::wrongHoursChangeNothing()
{
    World world;
    std::optional<Result<void>> answer;
    world.run(command::ConfigureQueue{.name = u"q"_s,
                                      .concurrency = 1,
                                      .activeHours = u"25:00-26:00"_s,
                                      .reply = world.into<void>(answer)});
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().data.value(u"field"_s).toString(), u"active_hours"_s);
    QVERIFY(!world.sink.last->queues.contains(u"q"_s));
}

void tst_EngineQueues::thereAreNotAnyNumberOfThem()
{
    World world;
    world.run(command::PauseQueue{});
    std::vector<JobSpec> specs;
    for (int i = 0; i < limits::queues; ++i)
        specs.push_back(inQueue(u"q%1"_s.arg(i)));
    specs.push_back(makeSpec());
    using Outcomes = std::vector<Result<EnqueueOutcome>>;
    std::optional<Result<Outcomes>> answer;
    world.run(command::Enqueue{.specs = specs, .reply = world.into<Outcomes>(answer)});
    QVERIFY(answer && *answer && !answer->value().back());
    QCOMPARE(answer->value().back().error().data.value(u"field"_s).toString(), u"queue"_s);
    QVERIFY(world.sink.last->queues.empty());

    specs.pop_back();
    world.run(command::Enqueue{.specs = specs});
    QCOMPARE(world.enqueue(makeSpec()).error().code, ErrorCode::Throttled);
    QVERIFY(world.cancel(1));
    QVERIFY(!world.enqueue(makeSpec())); // the ended job is there
    QVERIFY(world.remove({.by = JobSelector::By::Job, .job = 1}));
    // Nobody needs q0 any more, but it cannot be used for two.
    const auto refused = [&](std::vector<JobSpec> jobs) {
        answer.reset();
        const qint64 made = qint64(world.store.committed().jobs.size());
        world.run(
            command::Enqueue{.specs = std::move(jobs), .reply = world.into<Outcomes>(answer)});
        return answer && *answer && !answer->value().back()
            && answer->value().back().error().code == ErrorCode::Throttled
            && made == qint64(world.store.committed().jobs.size());
    };
    JobSpec saved = about(u"a.cpp"_s);
    saved.queue = u"q1"_s;
    JobSpec savedElsewhere = saved;
    savedElsewhere.queue = u"another"_s;
    QVERIFY(refused({inQueue(u"q0"_s), makeSpec()}));
    QVERIFY(refused({makeSpec(), inQueue(u"q0"_s)}));
    QVERIFY(world.enqueue(makeSpec()));
    QVERIFY(refused({saved, savedElsewhere}));
    world.restart();
    QVERIFY(world.sink.last->queues.contains(u"default"_s));
    QVERIFY(!world.sink.last->queues.contains(u"q0"_s));
    QCOMPARE(world.sink.last->queues.size(), size_t(limits::queues));
}

void tst_EngineQueues::aFullQueueRefuses()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"default"_s, .maxQueued = 2});
    world.enqueued(makeSpec());
    world.enqueued(makeSpec());
    const auto refused = world.enqueue(makeSpec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Throttled);
    QVERIFY(refused.error().data.value(u"retry_after_ms"_s).toLongLong() > 0);
    world.run(command::ResumeQueue{});
    QVERIFY(world.enqueue(makeSpec()));
}

void tst_EngineQueues::aFullQueueTakesASuccessor()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"default"_s, .maxQueued = 1});
    world.enqueued(about(u"s"_s));
    const auto successor = world.enqueue(about(u"s"_s));
    QVERIFY(successor);
    QCOMPARE(successor->superseded.size(), size_t{1});
}

void tst_EngineQueues::manyAtOnceAreCounted()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"default"_s, .maxQueued = 2});
    using Outcomes = std::vector<Result<EnqueueOutcome>>;
    std::optional<Result<Outcomes>> answer;
    const std::vector<JobSpec> three(3, makeSpec());
    world.run(command::Enqueue{.specs = three, .reply = world.into<Outcomes>(answer)});
    QVERIFY(!(**answer).back());
    QVERIFY(!world.store.job(qint64(1)).value());
    world.run(
        command::Enqueue{.specs = three, .atomic = false, .reply = world.into<Outcomes>(answer)});
    QVERIFY((**answer)[1]);
    QVERIFY(!(**answer)[2]);
}

QTEST_GUILESS_MAIN(tst_EngineQueues)
#include "tst_engine_queues.moc"
