#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What can be changed of a job that waits, and starting one at once.
class tst_EngineUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void priorityDecidesAnew();
    void frontGoesBeforeItsEquals();
    void theLatestAtTheFrontIsFirst();
    void aJobMovesToAnotherQueue();
    void aFullQueueTakesNobody();
    void itsTimeCanBeChanged();
    void whatIsDueByThatWaitsFromThenOn();
    void itsEventCanBeChanged();
    void whatIsNotSaidOfItsConditionsStays();
    void anEventThatHasReleasedItIsNotAwaitedAgain();
    void toRunNowIsRemembered();
    void onlyWaitingJobsChange();
    void nowIsNow();
    void nowIsInSpiteOfPausesAndSlots();
    void nowIsRememberedOverARestart();
    void nowIsNotInSpiteOfTheSubjectAndLocks();
    void nowReleasesWhatSomebodyHeld();

private:
    static Result<void> update(World &world, command::Update update)
    {
        std::optional<Result<void>> answer;
        update.reply = world.into<void>(answer);
        world.run(update);
        return answer.value_or(Error{});
    }
    static Result<void> runNow(World &world, qint64 seq)
    {
        std::optional<Result<void>> answer;
        world.run(command::RunNow{.job = seq, .reply = world.into<void>(answer)});
        return answer.value_or(Error{});
    }
};

void tst_EngineUpdate::priorityDecidesAnew()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 running = world.enqueued(makeSpec());
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    QVERIFY(update(world, {.job = second, .priority = 5}));
    QCOMPARE(world.job(second).priority, 5);
    world.end(running);
    QCOMPARE(world.state(second), JobState::Running);
    QCOMPARE(world.state(first), JobState::Queued);
}

void tst_EngineUpdate::frontGoesBeforeItsEquals()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 running = world.enqueued(makeSpec());
    world.enqueued(makeSpec());
    const qint64 last = world.enqueued(makeSpec());
    QVERIFY(update(world, {.job = last, .front = true}));
    world.end(running);
    QCOMPARE(world.state(last), JobState::Running);
}

void tst_EngineUpdate::theLatestAtTheFrontIsFirst()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 running = world.enqueued(makeSpec());
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    const qint64 third = world.enqueued(makeSpec());
    QVERIFY(update(world, {.job = first, .front = true}));
    QVERIFY(update(world, {.job = second, .front = true})); // in the same moment
    world.restart();
    world.clock.setNow(world.clock.now() - 1h);
    QVERIFY(update(world, {.job = third, .front = true}));
    world.end(running);
    QCOMPARE(world.state(third), JobState::Running);
    world.end(third);
    QCOMPARE(world.state(second), JobState::Running);
    world.end(second);
    QCOMPARE(world.state(first), JobState::Running);
}

void tst_EngineUpdate::aJobMovesToAnotherQueue()
{
    World world;
    world.run(command::PauseQueue{.name = u"slow"_s});
    const qint64 seq = world.enqueued(inQueue(u"slow"_s));
    QVERIFY(update(world, {.job = seq, .queue = u"fast"_s, .userTag = u"moved"_s}));
    QCOMPARE(world.state(seq), JobState::Running);
    QCOMPARE(world.job(seq).queue, u"fast"_s);
    QCOMPARE(world.job(seq).userTag, u"moved"_s);
    QCOMPARE(world.executor.started.back().queue, u"fast"_s);
    QCOMPARE(world.sink.last->queues.at(u"slow"_s).counts.total(), 0);
}

void tst_EngineUpdate::aFullQueueTakesNobody()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"small"_s, .maxQueued = 1});
    world.enqueued(inQueue(u"small"_s));
    const qint64 seq = world.enqueued(makeSpec());
    const auto refused = update(world, {.job = seq, .queue = u"small"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Throttled);
    QCOMPARE(world.job(seq).queue, u"default"_s);
}

void tst_EngineUpdate::itsTimeCanBeChanged()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 seq = world.enqueued(makeSpec());
    const Timing later{.type = Timing::Type::After, .delay = 1h};
    QVERIFY(update(world, {.job = seq, .timing = later}));
    QCOMPARE(world.state(seq), JobState::Scheduled);
    QCOMPARE(world.job(seq).runAt, world.clock.now() + 1h);
    QVERIFY(update(world, {.job = seq, .timing = Timing()}));
    QCOMPARE(world.state(seq), JobState::Queued);
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineUpdate::whatIsDueByThatWaitsFromThenOn()
{
    World world;
    JobSpec spec = makeSpec();
    spec.conditions.event = u"never"_s;
    spec.conditions.maxWait = 5s;
    spec.timing = {.type = Timing::Type::At, .scheduledAt = world.clock.now() + 1min};
    const qint64 seq = world.enqueued(spec);
    world.clock.setNow(world.clock.now() - 1h);
    QVERIFY(update(world, {.job = seq, .timing = Timing()}));
    QCOMPARE(world.job(seq).expiresAt, world.clock.now() + 5s);
}

void tst_EngineUpdate::itsEventCanBeChanged()
{
    World world;
    JobSpec spec = makeSpec();
    spec.conditions.event = u"one"_s;
    const qint64 seq = world.enqueued(spec);
    QVERIFY(update(world, {.job = seq, .conditions = ConditionChanges{.event = u"two"_s}}));
    QCOMPARE(world.job(seq).event, u"two"_s);
    QVERIFY(update(world, {.job = seq, .conditions = ConditionChanges{.event = u""_s}}));
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineUpdate::whatIsNotSaidOfItsConditionsStays()
{
    World world;
    JobSpec spec = makeSpec();
    spec.conditions = {.waitForIdle = true,
                       .requireCharging = true,
                       .requireNetwork = Conditions::Network::Any,
                       .event = u"one"_s,
                       .maxWait = 1h,
                       .onMaxWait = Conditions::OnMaxWait::Skip};
    const qint64 seq = world.enqueued(spec);
    Conditions expected = spec.conditions;
    const auto change = [&](const ConditionChanges &changes) {
        QVERIFY(update(world, {.job = seq, .conditions = changes}));
        QCOMPARE((*world.store.spec(seq))->conditions, expected);
    };
    expected.waitForIdle = false;
    change({.waitForIdle = false});
    expected.event = u"two"_s;
    change({.event = u"two"_s});
    expected.requireNetwork.reset();
    change({.requireNetwork = std::optional<Conditions::Network>()});
    expected.maxWait = 2h;
    expected.onMaxWait = Conditions::OnMaxWait::Run;
    change({.maxWait = 2h, .onMaxWait = Conditions::OnMaxWait::Run});
    QCOMPARE(world.job(seq).needs, Needs(Need::Charging) | Need::Event);
}

void tst_EngineUpdate::anEventThatHasReleasedItIsNotAwaitedAgain()
{
    World world;
    world.run(command::PauseQueue{});
    JobSpec spec = makeSpec();
    spec.conditions.event = u"saved"_s;
    const qint64 seq = world.enqueued(spec);
    world.run(command::Emit{.selector = {.by = JobSelector::By::AwaitedEvent, .text = u"saved"_s}});
    world.work();
    QVERIFY(update(world, {.job = seq, .conditions = ConditionChanges{.maxWait = 1h}}));
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineUpdate::toRunNowIsRemembered()
{
    World world;
    JobSpec spec = makeSpec();
    spec.dependencies.after = {world.enqueued(makeSpec())};
    const qint64 seq = world.enqueued(spec);
    QVERIFY(runNow(world, seq));
    QVERIFY(update(world, {.job = seq, .conditions = ConditionChanges{.maxWait = 1h}}));
    QCOMPARE(world.job(seq).override, Override::RunNow);
    QVERIFY(update(world, {.job = seq, .conditions = ConditionChanges{.event = u"later"_s}}));
    QVERIFY(!world.job(seq).override);
}

void tst_EngineUpdate::onlyWaitingJobsChange()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QCOMPARE(update(world, {.job = seq, .priority = 1}).error().code, ErrorCode::Conflict);
    QCOMPARE(runNow(world, seq).error().code, ErrorCode::Conflict);
    world.end(seq);
    QCOMPARE(update(world, {.job = seq, .priority = 1}).error().code, ErrorCode::Conflict);
    QCOMPARE(update(world, {.job = qint64(99)}).error().code, ErrorCode::NotFound);
    QCOMPARE(runNow(world, 99).error().code, ErrorCode::NotFound);
}

void tst_EngineUpdate::nowIsNow()
{
    World world;
    JobSpec spec = makeSpec();
    spec.timing = {.type = Timing::Type::After, .delay = 1h};
    spec.conditions.event = u"never"_s;
    const qint64 seq = world.enqueued(spec);
    QVERIFY(runNow(world, seq));
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(world.executor.started.back().override);
}

void tst_EngineUpdate::nowIsInSpiteOfPausesAndSlots()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    world.enqueued(makeSpec());
    world.run(command::PauseQueue{});
    world.run(command::PauseQueue{.name = u"default"_s});
    const qint64 seq = world.enqueued(makeSpec());
    QVERIFY(runNow(world, seq));
    QCOMPARE(world.state(seq), JobState::Running);
    QCOMPARE(world.executor.started.back().slot, 1);
}

void tst_EngineUpdate::nowIsRememberedOverARestart()
{
    World world;
    const qint64 running = world.enqueued(about(u"s"_s));
    const qint64 next = world.enqueued(about(u"s"_s));
    world.run(command::PauseQueue{});
    QVERIFY(runNow(world, next));
    world.restart();
    QCOMPARE(world.state(next), JobState::Queued);
    world.end(running);
    QCOMPARE(world.state(next), JobState::Running);
}

void tst_EngineUpdate::nowIsNotInSpiteOfTheSubjectAndLocks()
{
    World world;
    JobSpec spec = makeSpec();
    spec.locks = {u"gpu"_s};
    const qint64 holder = world.enqueued(spec);
    const qint64 second = world.enqueued(spec);
    QVERIFY(runNow(world, second));
    QCOMPARE(world.state(second), JobState::Queued);
    world.end(holder);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineUpdate::nowReleasesWhatSomebodyHeld()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 seq = world.enqueued(makeSpec());
    world.run(command::Suspend{.job = seq});
    QVERIFY(runNow(world, seq));
    QCOMPARE(world.state(seq), JobState::Running);
}

QTEST_GUILESS_MAIN(tst_EngineUpdate)
#include "tst_engine_update.moc"
