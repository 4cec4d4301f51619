#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Jobs that are cancelled or deleted, by themselves or in sets.
class tst_EngineCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitingJobIsCancelledAtOnce();
    void aRunningJobIsStoppedThenCancelled();
    void aCancelledJobDoesNotRunAgain();
    void aJobThatEndedByItselfKeepsItsResult();
    void cancelCanSpareRunningJobs();
    void cancellingAFinalJobIsNoError();
    void setsAreCancelledInSteps();
    void noneOfASetStartsMeanwhile_data();
    void noneOfASetStartsMeanwhile();
    void aSetIsFixedAtTheCall();
    void onlyFinalJobsAreDeleted();
};

void tst_EngineCancel::aWaitingJobIsCancelledAtOnce()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 seq = world.enqueued(makeSpec());
    const auto cancelled = world.cancel(seq);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->cancelled, 1);
    QCOMPARE(cancelled->id, world.job(seq).id);
    QCOMPARE(world.state(seq), JobState::Cancelled);
    world.run(command::ResumeQueue{});
    QVERIFY(world.executor.started.empty());
}

void tst_EngineCancel::aRunningJobIsStoppedThenCancelled()
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

void tst_EngineCancel::aCancelledJobDoesNotRunAgain()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QVERIFY(world.cancel(seq));
    world.end({.ref = world.openAttempt(seq), .signal = 15, .stopReason = StopReason::Shutdown});
    QCOMPARE(world.state(seq), JobState::Cancelled);
}

void tst_EngineCancel::aJobThatEndedByItselfKeepsItsResult()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QVERIFY(world.cancel(seq));
    world.end(seq, 0);
    QCOMPARE(world.state(seq), JobState::Done);
}

void tst_EngineCancel::cancelCanSpareRunningJobs()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    const auto cancelled = world.cancel(seq, false);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->cancelled, 0);
    QVERIFY(world.executor.stopped.empty());
}

void tst_EngineCancel::cancellingAFinalJobIsNoError()
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

void tst_EngineCancel::setsAreCancelledInSteps()
{
    World world;
    world.run(command::PauseQueue{});
    constexpr int count = Step::mostJobs * 2 + 1;
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

void tst_EngineCancel::noneOfASetStartsMeanwhile_data()
{
    const JobSelector set{.by = JobSelector::By::Queue, .text = u"q"_s};
    QTest::addColumn<Command>("command");
    QTest::addColumn<JobState>("state");
    QTest::newRow("cancel") << Command(command::Cancel{.selector = set}) << JobState::Cancelled;
    QTest::newRow("suspend") << Command(
        command::ForEach{.selector = set, .what = command::Suspend{}})
                             << JobState::Queued;
}

void tst_EngineCancel::noneOfASetStartsMeanwhile()
{
    QFETCH(const Command, command);
    QFETCH(const JobState, state);
    World world;
    world.run(command::PauseQueue{});
    constexpr int count = Step::mostJobs * 2 + 1;
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(count, inQueue(u"q"_s))});
    const qint64 other = world.enqueued(inQueue(u"other"_s));
    world.run(command);
    world.run(command::ResumeQueue{}); // after the first step
    QCOMPARE(world.state(other), JobState::Running);
    world.work();
    QCOMPARE(world.executor.started.size(), size_t(1));
    QCOMPARE(world.state(1), state);
    QCOMPARE(world.state(count), state);
}

void tst_EngineCancel::aSetIsFixedAtTheCall()
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

void tst_EngineCancel::onlyFinalJobsAreDeleted()
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
    QCOMPARE(world.executor.discarded, std::vector<Discard>{{.job = id}});
    QVERIFY(!world.store.job(done)->has_value());
    QCOMPARE(world.sink.last->totals().total(), 1);
}

QTEST_GUILESS_MAIN(tst_EngineCancel)
#include "tst_engine_cancel.moc"
