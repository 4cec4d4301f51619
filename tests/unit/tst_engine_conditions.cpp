#include "service/engine/holds.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = MachineGate::State;

Machine machine(const std::map<Need, State> &states)
{
    Machine machine;
    for (const auto &[need, state] : states)
        machine.gates[need] = {.state = state, .code = HoldCode::OnBattery};
    return machine;
}

void set(World &world, const std::map<Need, State> &states)
{
    world.run(command::ChangeMachine{machine(states)});
}

JobSpec charging()
{
    JobSpec spec = makeSpec();
    spec.conditions.requireCharging = true;
    return spec;
}

JobSpec charging(WhenConditionLost whenLost)
{
    JobSpec spec = charging();
    spec.whenConditionLost = whenLost;
    return spec;
}

JobSpec unimportant()
{
    return inQueue(u"default"_s, -1);
}

Result<> done(World &world, Command command, std::optional<Result<void>> &answer)
{
    world.run(std::move(command));
    return answer.value_or(Error{.message = u"no answer"_s});
}

Result<> runNow(World &world, qint64 job)
{
    std::optional<Result<void>> answer;
    return done(world, command::RunNow{.job = job, .reply = world.into<void>(answer)}, answer);
}

QStringList holdCodes(World &world, qint64 job)
{
    QStringList codes;
    for (const Hold &hold : holds(world.job(job), *world.sink.last))
        codes.append(nameOf(hold.code));
    return codes;
}

} // namespace

class tst_EngineConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobWaitsForEachOfItsConditions_data();
    void aJobWaitsForEachOfItsConditions();
    void whatNobodyHasLookedAtHolds();
    void aHeldJobDelaysNobody();
    void onlyNegativePrioritiesAreThrottled();
    void aNewPriorityIsThrottledOrNot();
    void throttlingTouchesNothingThatRuns();
    void nothingStartsWhileTheBatteryIsLow();
    void runNowAsksNoMachine();
    void aFullDiskHoldsAlsoWhatIsToRunNow();
    void theNextAttemptAsksAgain();
    void aLongWaitOverrulesTheMachineForGood();
    void newConditionsAreAskedFor();
    void whatRunsIsFrozenOnceItsConditionIsGone();
    void whatIsFrozenIsNotFrozenAgain();
    void aWaveringConditionChangesNothing();
    void whatIsToGoOnGoesOn();
    void whatIsToBeCancelledIsCancelled();
    void whatIsToWaitAgainUsesNoRetry();
    void aCancelWinsOverWaitingAgain();
    void theSettingDecidesWhereTheJobDoesNot();
    void nothingThawsWhileItsConditionWavers();
    void whatIsToGoOnFromNowOnIsFreed();
    void whatNobodyKnowsKeepsNobodyFrozen();
    void nothingFollowsAStop();
    void thawingGoesBeforeNewStarts();
    void theMachineSurvivesAFailedTransaction();
    void tooManyFrozenJobsWaitAgain();
    void whatIsAskedOfTheMachineIsKnown();
    void nothingIsMeasuredForWhoWaitsForOthers();
};

void tst_EngineConditions::aJobWaitsForEachOfItsConditions_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<JobSpec>("spec");
    JobSpec idle = makeSpec();
    idle.conditions.waitForIdle = true;
    QTest::newRow("idle") << Need::Idle << idle;
    QTest::newRow("charging") << Need::Charging << charging();
    JobSpec network = makeSpec();
    network.conditions.requireNetwork = Conditions::Network::Any;
    QTest::newRow("network") << Need::Network << network;
    JobSpec unmetered = makeSpec();
    unmetered.conditions.requireNetwork = Conditions::Network::Unmetered;
    QTest::newRow("unmetered") << Need::Unmetered << unmetered;
    QTest::newRow("throttle") << Need::Throttle << unimportant();
}

void tst_EngineConditions::aJobWaitsForEachOfItsConditions()
{
    QFETCH(Need, need);
    QFETCH(JobSpec, spec);
    World world;
    set(world, {{need, State::Closed}});
    const qint64 job = world.enqueued(spec);
    QCOMPARE(world.state(job), JobState::Queued);
    set(world, {{need, State::Wavering}});
    QCOMPARE(world.state(job), JobState::Queued);
    QCOMPARE(holdCodes(world, job), QStringList(u"ON_BATTERY"_s));
    set(world, {{need, State::Open}});
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::whatNobodyHasLookedAtHolds()
{
    World world;
    set(world, {});
    const qint64 job = world.enqueued(charging());
    QCOMPARE(world.state(job), JobState::Queued);
    QCOMPARE(holdCodes(world, job), QStringList(u"SENSOR_UNKNOWN"_s));
    QCOMPARE(world.sink.last->totals().held, 1);
}

void tst_EngineConditions::aHeldJobDelaysNobody()
{
    World world;
    set(world, {{Need::Charging, State::Closed}});
    JobSpec first = charging();
    first.priority = 100;
    const qint64 held = world.enqueued(first);
    const qint64 free = world.enqueued(makeSpec());
    QCOMPARE(world.state(held), JobState::Queued);
    QCOMPARE(world.state(free), JobState::Running);
}

void tst_EngineConditions::onlyNegativePrioritiesAreThrottled()
{
    World world;
    set(world, {{Need::Throttle, State::Closed}});
    QCOMPARE(world.state(world.enqueued(inQueue(u"a"_s, 0))), JobState::Running);
    QCOMPARE(world.state(world.enqueued(inQueue(u"a"_s, -1))), JobState::Queued);
}

void tst_EngineConditions::aNewPriorityIsThrottledOrNot()
{
    World world;
    set(world, {{Need::Throttle, State::Closed}});
    const qint64 job = world.enqueued(unimportant());
    QCOMPARE(world.state(job), JobState::Queued);
    std::optional<Result<void>> answer;
    QVERIFY(done(world,
                 command::Update{.job = job, .priority = 0, .reply = world.into<void>(answer)},
                 answer));
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::throttlingTouchesNothingThatRuns()
{
    World world;
    set(world, {{Need::Throttle, State::Open}});
    const qint64 job = world.enqueued(unimportant());
    set(world, {{Need::Throttle, State::Closed}});
    QCOMPARE(world.state(job), JobState::Running);
    QVERIFY(world.executor.frozen.empty());
}

void tst_EngineConditions::nothingStartsWhileTheBatteryIsLow()
{
    World world;
    const qint64 running = world.enqueued(makeSpec());
    Machine low;
    low.battery = {.state = State::Closed, .code = HoldCode::BatteryLow};
    world.run(command::ChangeMachine{low});
    const qint64 job = world.enqueued(makeSpec());
    QCOMPARE(world.state(running), JobState::Running);
    QCOMPARE(world.state(job), JobState::Queued);
    QCOMPARE(holdCodes(world, job), QStringList(u"BATTERY_LOW"_s));
    QCOMPARE(world.sink.last->totals().held, 1);
    world.run(command::ChangeMachine{Machine()});
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::runNowAsksNoMachine()
{
    World world;
    Machine low = machine({{Need::Charging, State::Closed}});
    low.battery = {.state = State::Closed, .code = HoldCode::BatteryLow};
    world.run(command::ChangeMachine{low});
    const qint64 job = world.enqueued(charging());
    QVERIFY(runNow(world, job));
    QCOMPARE(world.state(job), JobState::Running);
    world.run(command::ChangeMachine{low});
    QVERIFY(world.executor.frozen.empty());
}

// Where there is no room, will does not help.
void tst_EngineConditions::aFullDiskHoldsAlsoWhatIsToRunNow()
{
    World world;
    Machine full;
    full.disk = {.state = State::Closed, .code = HoldCode::DiskFull};
    world.run(command::ChangeMachine{full});
    const qint64 job = world.enqueued(makeSpec());
    QCOMPARE(holdCodes(world, job), QStringList(u"DISK_FULL"_s));
    QVERIFY(runNow(world, job));
    QCOMPARE(world.state(job), JobState::Queued);
    QCOMPARE(holdCodes(world, job), QStringList(u"DISK_FULL"_s));
    world.run(command::ChangeMachine{Machine()});
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::theNextAttemptAsksAgain()
{
    World world;
    set(world, {{Need::Charging, State::Closed}});
    JobSpec spec = charging();
    spec.retry = {.maxRetries = 1, .base = 0ms, .jitter = 0};
    const qint64 job = world.enqueued(spec);
    QVERIFY(runNow(world, job));
    world.end(job, 1);
    world.work();
    QCOMPARE(world.state(job), JobState::Queued);
    QCOMPARE(holdCodes(world, job), QStringList(u"ON_BATTERY"_s));
    set(world, {{Need::Charging, State::Open}});
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::aLongWaitOverrulesTheMachineForGood()
{
    World world;
    set(world, {{Need::Charging, State::Closed}});
    JobSpec spec = charging();
    spec.conditions.maxWait = 10s;
    spec.retry = {.maxRetries = 1, .base = 0ms, .jitter = 0};
    const qint64 job = world.enqueued(spec);
    world.clock.advance(10s);
    world.work();
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.job(job).override, Override::MaxWait);
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.state(job), JobState::Running);
    world.end(job, 1);
    world.work();
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.job(job).attempt, 2);
}

void tst_EngineConditions::newConditionsAreAskedFor()
{
    World world;
    set(world, {{Need::Charging, State::Closed}, {Need::Network, State::Open}});
    const qint64 job = world.enqueued(charging());
    const ConditionChanges network{.requireCharging = false,
                                   .requireNetwork = Conditions::Network::Any};
    std::optional<Result<void>> answer;
    QVERIFY(
        done(world,
             command::Update{.job = job, .conditions = network, .reply = world.into<void>(answer)},
             answer));
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::whatRunsIsFrozenOnceItsConditionIsGone()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging());
    const qint64 other = world.enqueued(makeSpec());
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.state(job), JobState::Suspended);
    QCOMPARE(world.job(job).freezeReasons, FreezeReasons(FreezeReason::Condition));
    QCOMPARE(world.state(other), JobState::Running);
    set(world, {{Need::Charging, State::Open}});
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::whatIsFrozenIsNotFrozenAgain()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging());
    set(world, {{Need::Charging, State::Closed}});
    world.sink.all.clear();
    set(world, {{Need::Charging, State::Closed}}); // with another figure, say
    QCOMPARE(world.state(job), JobState::Suspended);
    QCOMPARE(world.sink.all.size(), 1U); // only that the machine has changed
}

void tst_EngineConditions::aWaveringConditionChangesNothing()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging());
    set(world, {{Need::Charging, State::Wavering}});
    QCOMPARE(world.state(job), JobState::Running);
    set(world, {{Need::Charging, State::Closed}});
    set(world, {{Need::Charging, State::Wavering}});
    QCOMPARE(world.state(job), JobState::Suspended);
}

void tst_EngineConditions::whatIsToGoOnGoesOn()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging(WhenConditionLost::Continue));
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.state(job), JobState::Running);
    QVERIFY(world.executor.frozen.empty());
}

void tst_EngineConditions::whatIsToBeCancelledIsCancelled()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging(WhenConditionLost::Cancel));
    set(world, {{Need::Charging, State::Closed}});
    QVERIFY(world.job(job).stopping);
    world.end({.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Cancel});
    QCOMPARE(world.state(job), JobState::Cancelled);
}

void tst_EngineConditions::whatIsToWaitAgainUsesNoRetry()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging(WhenConditionLost::Requeue));
    set(world, {{Need::Charging, State::Closed}});
    QVERIFY(!world.job(job).stopping);
    QCOMPARE(world.executor.stopped.size(), 1U);
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.executor.stopped.size(), 1U);
    world.end({.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Condition});
    QCOMPARE(world.state(job), JobState::Queued);
    QCOMPARE(world.job(job).retriesUsed, 0);
    set(world, {{Need::Charging, State::Open}});
    QCOMPARE(world.state(job), JobState::Running);
    QCOMPARE(world.job(job).attempt, 2);
}

void tst_EngineConditions::aCancelWinsOverWaitingAgain()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging(WhenConditionLost::Requeue));
    set(world, {{Need::Charging, State::Closed}});
    QVERIFY(world.cancel(job));
    world.end({.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Condition});
    QCOMPARE(world.state(job), JobState::Cancelled);
}

void tst_EngineConditions::theSettingDecidesWhereTheJobDoesNot()
{
    World world;
    std::optional<Result<void>> answer;
    QVERIFY(done(world,
                 command::ChangeSettings{.values = {{u"conditions.when_lost"_s, u"continue"_s}},
                                         .reply = world.into<void>(answer)},
                 answer));
    set(world, {{Need::Charging, State::Open}});
    const qint64 usual = world.enqueued(charging());
    const qint64 own = world.enqueued(charging(WhenConditionLost::Suspend));
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.state(usual), JobState::Running);
    QCOMPARE(world.state(own), JobState::Suspended);
}

void tst_EngineConditions::nothingThawsWhileItsConditionWavers()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging());
    world.run(command::Suspend{.job = job});
    set(world, {{Need::Charging, State::Wavering}});
    world.run(command::Resume{.job = job});
    QCOMPARE(world.state(job), JobState::Suspended);
    set(world, {{Need::Charging, State::Open}});
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::whatIsToGoOnFromNowOnIsFreed()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging());
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.state(job), JobState::Suspended);
    world.run(command::ChangeSettings{.values = {{u"conditions.when_lost"_s, u"continue"_s}}});
    set(world, {{Need::Charging, State::Closed}}); // as it is told again with new settings
    QCOMPARE(world.state(job), JobState::Running);
}

void tst_EngineConditions::whatNobodyKnowsKeepsNobodyFrozen()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging());
    world.run(command::Suspend{.job = job});
    world.run(command::ChangeMachine{.machine = {.gates = {{Need::Charging, {}}}}});
    world.run(command::Resume{.job = job});
    QCOMPARE(world.state(job), JobState::Running);
}

// A runner reads the latest order only, and may not have seen the stop yet.
void tst_EngineConditions::nothingFollowsAStop()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 job = world.enqueued(charging(WhenConditionLost::Requeue));
    set(world, {{Need::Charging, State::Closed}});
    QCOMPARE(world.executor.stopped.size(), 1U);
    world.run(command::Suspend{.job = job});
    world.run(command::Resume{.job = job});
    QVERIFY(world.executor.frozen.empty());
    QVERIFY(world.executor.resumed.empty());
    world.run(command::Suspend{.job = job});
    world.end({.ref = world.openAttempt(job), .signal = 15, .stopReason = StopReason::Condition});
    QCOMPARE(world.state(job), JobState::Queued);
    QVERIFY(world.job(job).needs.testFlag(Need::UserHold)); // as somebody wished meanwhile
}

void tst_EngineConditions::thawingGoesBeforeNewStarts()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    const qint64 first = world.enqueued(charging());
    const qint64 second = world.enqueued(charging());
    set(world, {{Need::Charging, State::Closed}});
    JobSpec urgent = charging();
    urgent.priority = 100;
    const qint64 late = world.enqueued(urgent);
    set(world, {{Need::Charging, State::Open}});
    QCOMPARE(world.state(first), JobState::Running);
    QCOMPARE(world.state(second), JobState::Running);
    QCOMPARE(world.state(late), JobState::Queued); // both slots of the queue went to them
}

void tst_EngineConditions::theMachineSurvivesAFailedTransaction()
{
    World world;
    set(world, {{Need::Charging, State::Open}});
    world.store.refuseNextCommit(u"io"_s);
    QVERIFY(!world.enqueue(makeSpec()));
    QCOMPARE(world.state(world.enqueued(charging())), JobState::Running);
}

void tst_EngineConditions::tooManyFrozenJobsWaitAgain()
{
    World world; // four may run
    set(world, {{Need::Charging, State::Open}});
    std::vector<qint64> jobs;
    for (int i = 0; i < 9; ++i) {
        JobSpec spec = inQueue(u"q%1"_s.arg(i));
        spec.conditions.requireCharging = true;
        world.clock.advance(1s);
        if (i % 4 == 0) { // room for the next ones
            set(world, {{Need::Charging, State::Closed}});
            set(world, {{Need::Charging, State::Wavering}});
            std::optional<Result<void>> answer;
            for (const qint64 job : jobs)
                world.run(command::Suspend{.job = job, .reply = world.into<void>(answer)});
            set(world, {{Need::Charging, State::Open}});
        }
        jobs.push_back(world.enqueued(spec));
        QCOMPARE(world.state(jobs.back()), JobState::Running);
    }
    QVERIFY(world.executor.stopped.empty());
    set(world, {{Need::Charging, State::Closed}});
    // Eight are frozen already, and the ninth is one too many.
    QCOMPARE(world.executor.stopped.size(), 1U);
    world.end(
        {.ref = world.openAttempt(jobs.back()), .signal = 15, .stopReason = StopReason::Condition});
    QCOMPARE(world.state(jobs.back()), JobState::Queued);
    QCOMPARE(world.state(jobs.front()), JobState::Suspended);
}

void tst_EngineConditions::whatIsAskedOfTheMachineIsKnown()
{
    World world;
    set(world, {});
    QCOMPARE(world.sink.last->asked, Needs());
    const qint64 job = world.enqueued(charging());
    QCOMPARE(world.sink.last->asked, Needs(Need::Charging));
    JobSpec later = makeSpec();
    later.conditions.waitForIdle = true;
    later.timing = {.type = Timing::Type::After, .delay = 1h};
    world.enqueued(later);
    QCOMPARE(world.sink.last->asked, Needs(Need::Charging)); // not before it is due
    set(world, {{Need::Charging, State::Open}});
    QCOMPARE(world.sink.last->asked, Needs(Need::Charging)); // it runs, and may lose it
    world.end(job);
    QCOMPARE(world.sink.last->asked, Needs());
}

void tst_EngineConditions::nothingIsMeasuredForWhoWaitsForOthers()
{
    World world;
    set(world, {});
    JobSpec idle = makeSpec();
    idle.conditions.waitForIdle = true;
    JobSpec locked = makeSpec();
    locked.locks = {u"gpu"_s};
    const qint64 first = world.enqueued(locked);
    JobSpec dependent = idle;
    dependent.dependencies.after = {first};
    world.enqueued(dependent);
    JobSpec behind = idle;
    behind.locks = {u"gpu"_s};
    world.enqueued(behind);
    QCOMPARE(world.sink.last->asked, Needs());
    world.end(first);
    QCOMPARE(world.sink.last->asked, Needs(Need::Idle));
}

QTEST_GUILESS_MAIN(tst_EngineConditions)
#include "tst_engine_conditions.moc"
