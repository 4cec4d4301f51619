#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What a new job may want to happen to the others of its subject.
class tst_EngineConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepMakesNoSecondOne();
    void keepDoesNotExtendADebounce();
    void keepNeedsNoRoom();
    void aBurstHasAnEnd();
    void keepMakesOneWhereNobodyWaits();
    void parallelKeepsToNoRules();
    void aParallelOneThatFailsIsNotSuperseded();
    void theRunningOneCanBeCancelled();
    void aFailedRetryGivesWayToTheNewer();
    void manySavesDuringOneRunCauseOneMoreRun();
};

namespace {

JobSpec with(Conflict::Way way)
{
    JobSpec spec = about(u"a.cpp"_s);
    spec.onConflict.way = way;
    return spec;
}

} // namespace

void tst_EngineConflicts::keepMakesNoSecondOne()
{
    World world;
    world.run(command::PauseQueue{});
    const auto first = world.enqueue(about(u"a.cpp"_s));
    const auto kept = world.enqueue(with(Conflict::Way::Keep));
    QVERIFY(kept);
    QVERIFY(!kept->created);
    QCOMPARE(kept->id, first->id);
    QCOMPARE(kept->generation, 1);
    QCOMPARE(world.enqueue(about(u"a.cpp"_s))->generation, 2);
}

void tst_EngineConflicts::keepDoesNotExtendADebounce()
{
    World world;
    JobSpec spec = with(Conflict::Way::Keep);
    spec.onConflict.debounce = 10s;
    const qint64 first = world.enqueued(spec);
    const auto due = world.job(first).runAt;
    world.clock.advance(5s);
    QCOMPARE(world.enqueued(spec), first);
    QCOMPARE(world.job(first).runAt, due);
}

void tst_EngineConflicts::keepNeedsNoRoom()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    world.run(command::ConfigureQueue{.name = u"default"_s, .maxQueued = 1});
    QCOMPARE(world.enqueued(with(Conflict::Way::Keep)), first);
    const auto other = world.enqueue(about(u"b.cpp"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Throttled);
}

void tst_EngineConflicts::aBurstHasAnEnd()
{
    World world;
    JobSpec spec = about(u"a.cpp"_s);
    spec.onConflict.debounce = 10s;
    spec.onConflict.debounceMax = 25s;
    const Timestamp began = world.clock.now();
    qint64 last = world.enqueued(spec);
    for (const Duration due : {18s, 25s, 25s}) {
        world.clock.advance(8s);
        last = world.enqueued(spec);
        QCOMPARE(world.job(last).runAt, began + due);
    }
    world.clock.advance(1s);
    world.work();
    QCOMPARE(world.state(last), JobState::Running);
}

void tst_EngineConflicts::keepMakesOneWhereNobodyWaits()
{
    World world;
    const qint64 running = world.enqueued(about(u"a.cpp"_s));
    QCOMPARE(world.state(running), JobState::Running);
    const auto next = world.enqueue(with(Conflict::Way::Keep));
    QVERIFY(next->created);
    QCOMPARE(world.state(next->seq), JobState::Queued);
}

void tst_EngineConflicts::parallelKeepsToNoRules()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 waiting = world.enqueued(about(u"a.cpp"_s));
    const auto parallel = world.enqueue(with(Conflict::Way::Parallel));
    QVERIFY(parallel);
    QCOMPARE(parallel->generation, 0);
    QCOMPARE(world.state(parallel->seq), JobState::Running);
    QCOMPARE(world.state(first), JobState::Running);
    QCOMPARE(world.state(waiting), JobState::Queued);
    QCOMPARE(world.enqueue(about(u"a.cpp"_s))->generation, 3);
}

void tst_EngineConflicts::aParallelOneThatFailsIsNotSuperseded()
{
    World world;
    JobSpec spec = with(Conflict::Way::Parallel);
    spec.retry.maxRetries = 1;
    const qint64 parallel = world.enqueued(spec);
    world.enqueued(about(u"a.cpp"_s));
    world.end(parallel, 1);
    QCOMPARE(world.state(parallel), JobState::Scheduled);
}

void tst_EngineConflicts::theRunningOneCanBeCancelled()
{
    World world;
    const qint64 running = world.enqueued(about(u"a.cpp"_s));
    JobSpec spec = about(u"a.cpp"_s);
    spec.onConflict.cancelRunning = true;
    const qint64 next = world.enqueued(spec);
    QVERIFY(world.job(running).stopping);
    QCOMPARE(world.executor.stopped.size(), size_t{1});
    QCOMPARE(world.state(next), JobState::Queued);
    world.end({.ref = world.openAttempt(running), .signal = 15, .stopReason = StopReason::Cancel});
    QCOMPARE(world.state(running), JobState::Cancelled);
    QCOMPARE(world.state(next), JobState::Running);
}

void tst_EngineConflicts::aFailedRetryGivesWayToTheNewer()
{
    World world;
    JobSpec spec = about(u"a.cpp"_s);
    spec.retry.maxRetries = 5;
    const qint64 first = world.enqueued(spec);
    world.end(first, 1);
    QCOMPARE(world.state(first), JobState::Scheduled);
    const auto newer = world.enqueue(about(u"a.cpp"_s));
    QCOMPARE(world.state(first), JobState::Superseded);
    QCOMPARE(world.job(first).supersededBy, newer->id);
}

void tst_EngineConflicts::manySavesDuringOneRunCauseOneMoreRun()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.queue_concurrency"_s, 4}}});
    constexpr int subjects = 4;
    constexpr int saves = 100;
    for (int i = 0; i < saves; ++i) {
        for (int subject = 0; subject < subjects; ++subject)
            world.enqueued(about(QString::number(subject)));
    }
    for (size_t next = 0; next < world.executor.started.size(); ++next)
        world.end(world.executor.started[next].ref.seq);
    QCOMPARE(world.executor.started.size(), size_t{2 * subjects});
    for (int subject = 0; subject < subjects; ++subject) {
        const qint64 last = (saves - 1) * subjects + subject + 1;
        QCOMPARE(world.state(last), JobState::Done);
        QCOMPARE(world.job(last).generation, saves);
    }
}

QTEST_GUILESS_MAIN(tst_EngineConflicts)
#include "tst_engine_conflicts.moc"
