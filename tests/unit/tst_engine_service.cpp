#include "shared/domain/limits.h"
#include "tests/support/busyclock.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

#include <algorithm>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// The engine as a whole: its start and end, its failures, its figures and what it tells.
class tst_EngineService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRanIsSettledAfterARestart();
    void aStopOutlivesTheService();
    void aFailedCommitAnswersAllAndLosesNoEnd();
    void whereNoTransactionBeginsAllAreAnswered();
    void nobodyWaitsForALongTurn();
    void whatComesAtOnceIsDoneInSteps_data();
    void whatComesAtOnceIsDoneInSteps();
    void aBrokenConstraintIsAnsweredAlone();
    void countsFollowTheStates();
    void outputIsCountedUntilItIsDeleted();
    void shutdownStartsNothingNew();
    void shutdownCanStopJobs();
    void settingsAreAllOrNothing();
    void eventsAreToldAfterCommit();
    void jobTypesAreInTheSnapshotOnceTheyAreAnswered();
    void thereAreOnlySoManyJobTypes_data();
    void thereAreOnlySoManyJobTypes();
    void jobTypesAreOnlySoLargeTogether();
    void aJobTypeThatIsNotThereCannotBeRemoved();
};

namespace {

Result<> putType(World &world, const QString &name, const QByteArray &definition = "{}")
{
    std::optional<Result<void>> answer;
    world.run(
        command::PutJobType{.name = name, .definition = definition, .reply = world.into(answer)});
    return answer.value_or(Error());
}

Result<> removeType(World &world, const QString &name)
{
    std::optional<Result<void>> answer;
    world.run(command::DeleteJobType{.name = name, .reply = world.into(answer)});
    return answer.value_or(Error());
}

// As many as there may be, and `more`.
void fillTypes(World &world, int more)
{
    QVERIFY(world.store.begin());
    for (int i = 0; i < limits::jobTypes + more; ++i)
        QVERIFY(world.store.putJobType(u"t%1"_s.arg(i), "{}"));
    QVERIFY(world.store.commit());
    world.restart();
}

} // namespace

void tst_EngineService::whatRanIsSettledAfterARestart()
{
    World world;
    const qint64 seq = world.enqueued(about(u"a.cpp"_s));
    const qint64 waiting = world.enqueued(about(u"a.cpp"_s));
    world.restart();
    QCOMPARE(world.executor.settled, std::vector<AttemptRef>{world.openAttempt(seq)});
    QCOMPARE(world.executor.started.size(), 1u);
    world.end(seq);
    QCOMPARE(world.state(seq), JobState::Done);
    QCOMPARE(world.state(waiting), JobState::Running);
}

void tst_EngineService::aStopOutlivesTheService()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    QVERIFY(world.cancel(seq));
    world.executor.stopped.clear();
    world.restart();
    QCOMPARE(world.executor.stopped.size(), 1u);
    QCOMPARE(world.executor.stopped.front().attempt, world.openAttempt(seq));
}

void tst_EngineService::aFailedCommitAnswersAllAndLosesNoEnd()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    world.store.refuseNextCommit(u"disk_full"_s);
    world.end(seq, 0);
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(world.engine->patience().has_value());
    world.engine->process({});
    QCOMPARE(world.state(seq), JobState::Done);

    world.store.refuseNextCommit(u"disk_full"_s);
    const auto refused = world.enqueue(makeSpec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Database);
    QCOMPARE(world.executor.started.size(), 1u);
    const auto again = world.enqueue(makeSpec());
    QVERIFY(again);
    QCOMPARE(world.sink.last->totals().total(), 2);
}

void tst_EngineService::whereNoTransactionBeginsAllAreAnswered()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    std::optional<Result<>> answer;
    std::vector<CommandGroup> batch(2);
    batch[0].push_back(command::AttemptEnded{{.ref = world.openAttempt(seq), .exitCode = 0}});
    batch[1].push_back(command::PauseQueue{.reply = world.into<void>(answer)});
    world.store.refuseNextBegin(u"busy"_s);
    world.engine->process(std::move(batch));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().data.value(u"reason"_s).toString(), u"busy"_s);
    QCOMPARE(world.state(seq), JobState::Running);
    world.engine->process({});
    QCOMPARE(world.state(seq), JobState::Done);
}

// The clock shows another millisecond before each group of commands but the first.
void tst_EngineService::nobodyWaitsForALongTurn()
{
    const BusyClock clock;
    World world;
    world.restart(clock);

    std::vector<size_t> committed; // jobs, at each answer
    const command::Enqueue enqueue{
        .specs = {makeSpec()}, .reply = [&](const Result<std::vector<Result<EnqueueOutcome>>> &) {
            committed.push_back(world.store.committed().jobs.size());
        }};
    world.engine->process(std::vector<CommandGroup>(50, CommandGroup{enqueue}));
    QCOMPARE(committed.size(), 50U);
    QCOMPARE(committed.front(), 20U);
    QCOMPARE(committed[19], 20U);
    QCOMPARE(committed[20], 40U);
    QCOMPARE(committed.back(), 50U);

    // One group is one transaction, however long it takes.
    committed.clear();
    world.engine->process({CommandGroup(50, enqueue)});
    QCOMPARE(committed.size(), 50U);
    QCOMPARE(committed.front(), 100U);
}

void tst_EngineService::whatComesAtOnceIsDoneInSteps_data()
{
    QTest::addColumn<JobSpec>("spec");
    QTest::addColumn<Command>("command");
    QTest::addColumn<JobState>("state");
    const Command none = command::ChangeMachine{generousMachine()};
    JobSpec spec = inQueue(u"q"_s);
    spec.timing = {.type = Timing::Type::After, .delay = 5s};
    QTest::newRow("due") << spec << none << JobState::Queued;
    spec = inQueue(u"q"_s);
    spec.ttl = 5s;
    QTest::newRow("expired") << spec << none << JobState::SkippedTtl;
    spec = inQueue(u"q"_s);
    spec.dependencies.after = {qint64(1)};
    QTest::newRow("dependents") << spec << Command(command::Cancel{.selector = {.job = qint64(1)}})
                                << JobState::Failed;
    spec = inQueue(u"q"_s);
    QTest::newRow("cancelled") << spec
                               << Command(command::Cancel{
                                      .selector = {.by = JobSelector::By::Queue, .text = u"q"_s}})
                               << JobState::Cancelled;
}

// The clock shows another millisecond before each job.
void tst_EngineService::whatComesAtOnceIsDoneInSteps()
{
    QFETCH(const JobSpec, spec);
    QFETCH(const Command, command);
    QFETCH(const JobState, state);
    constexpr int count = 400;
    const BusyClock clock;
    World world;
    world.clock.setNow(clock.now() - 10s);
    world.run(command::PauseQueue{});
    world.enqueued(inQueue(u"other"_s));
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(count, spec)});
    const auto done = [&] {
        return std::ranges::count_if(world.store.committed().jobs, [&](const auto &job) {
            return job.first > 1 && job.second.row.job.state == state;
        });
    };
    world.restart(clock);
    world.run(command);
    QVERIFY(done() < count / 2);
    int steps = 0;
    for (; world.engine->patience() == Duration(0); ++steps) {
        const auto last = done();
        world.engine->process({});
        QVERIFY(done() - last <= 40); // what expires is looked at twice a turn
    }
    QVERIFY(steps >= 3);
    QCOMPARE(done(), count);
}

void tst_EngineService::aBrokenConstraintIsAnsweredAlone()
{
    World world;
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> first;
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> second;
    const auto make = [&](auto &answer) {
        return command::Enqueue{.specs = {makeSpec()},
                                .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)};
    };
    // Among others: each is tried by itself.
    world.store.refuseNextCommit(u"constraint"_s);
    CommandGroup group;
    group.emplace_back(make(first));
    group.emplace_back(make(second));
    world.engine->process({group});
    QVERIFY(first && *first);
    QVERIFY(second && *second);

    // By itself: it is the culprit, and no repeating would help.
    world.store.refuseNextCommit(u"constraint"_s);
    world.run(make(first));
    QVERIFY(first && !*first);
    QCOMPARE(first->error().code, ErrorCode::Internal);
    QCOMPARE(world.store.committed().jobs.size(), 2u);
}

void tst_EngineService::countsFollowTheStates()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 first = world.enqueued(about(u"a"_s));
    world.enqueued(about(u"a"_s)); // held by the first
    world.enqueued(about(u"a"_s)); // supersedes it
    world.enqueued(makeSpec());
    const auto counts = [&world] { return world.sink.last->queues.at(u"default"_s).counts; };
    QCOMPARE(counts(), (StateCounts{.queued = 2, .held = 1, .running = 1, .superseded = 1}));
    world.end(first, 1);
    QCOMPARE(counts(), (StateCounts{.queued = 1, .running = 1, .failed = 1, .superseded = 1}));

    world.run(command::PauseQueue{.name = u"default"_s});
    QCOMPARE(counts().held, 1);

    const StateCounts before = counts();
    world.restart();
    QCOMPARE(world.sink.last->queues.at(u"default"_s).counts, before);
}

void tst_EngineService::outputIsCountedUntilItIsDeleted()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    world.end(
        {.ref = world.openAttempt(first), .exitCode = 0, .outputBytes = 70, .droppedBytes = 20});
    world.end({.ref = world.openAttempt(second), .exitCode = 0, .outputBytes = 7});
    QCOMPARE(world.sink.last->logBytes, 57);
    world.restart();
    QCOMPARE(world.sink.last->logBytes, 57);
    QVERIFY(world.remove({.job = first}));
    QCOMPARE(world.sink.last->logBytes, 7);
}

void tst_EngineService::shutdownStartsNothingNew()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    std::optional<Result<>> answer;
    world.run(command::Shutdown{.reply = world.into<void>(answer)});
    QVERIFY(answer && *answer);
    world.end(first);
    QCOMPARE(world.state(second), JobState::Queued);
    const auto refused = world.enqueue(makeSpec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::System);
}

void tst_EngineService::shutdownCanStopJobs()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    std::optional<Result<>> answer;
    world.run(command::Shutdown{.stopJobs = true, .reply = world.into<void>(answer)});
    QVERIFY(!answer);
    QCOMPARE(world.executor.stopped.size(), 1u);
    world.end({.ref = world.openAttempt(seq), .signal = 15, .stopReason = StopReason::Shutdown});
    QVERIFY(answer && *answer);
    QCOMPARE(world.state(seq), JobState::Queued);
    world.restart();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineService::settingsAreAllOrNothing()
{
    World world;
    std::optional<Result<>> answer;
    world.run(command::ChangeSettings{
        .values = {{u"limits.queue_concurrency"_s, 9}, {u"limits.concurrency"_s, 0}},
        .reply = world.into<void>(answer)});
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::Validation);
    QCOMPARE(answer->error().data.value(u"field"_s).toString(), u"limits.concurrency"_s);
    world.enqueued(makeSpec());
    QCOMPARE(world.sink.last->settings.queueConcurrency, Settings().queueConcurrency);
}

void tst_EngineService::eventsAreToldAfterCommit()
{
    World world;
    world.sink.all.clear();
    world.store.refuseNextCommit(u"io"_s);
    QVERIFY(!world.enqueue(makeSpec()));
    QVERIFY(world.sink.all.empty());
    QVERIFY(world.enqueue(makeSpec()));
    QCOMPARE(world.sink.all.size(), 2u); // created, and running
    QVERIFY(std::holds_alternative<event::JobCreated>(world.sink.all.front()));
}

void tst_EngineService::jobTypesAreInTheSnapshotOnceTheyAreAnswered()
{
    World world;
    bool isThere = false;
    world.run(command::PutJobType{
        .name = u"index"_s, .definition = "{}", .reply = [&](const Result<> &answer) {
            isThere = answer && world.sink.last->jobTypes->contains(u"index"_s);
        }});
    QVERIFY(isThere);
    world.restart();
    QVERIFY(world.sink.last->jobTypes->contains(u"index"_s));
    QVERIFY(removeType(world, u"index"_s));
    QVERIFY(world.sink.last->jobTypes->empty());
    world.restart();
    QVERIFY(world.sink.last->jobTypes->empty());
}

void tst_EngineService::thereAreOnlySoManyJobTypes_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the last but one") << -2 << true;
    QTest::newRow("the last") << -1 << true;
    QTest::newRow("one too many") << 0 << false;
}

void tst_EngineService::thereAreOnlySoManyJobTypes()
{
    QFETCH(int, more);
    QFETCH(bool, fits);
    World world;
    fillTypes(world, more);
    const Result<> added = putType(world, u"new"_s);
    QCOMPARE(added.has_value(), fits);
    if (!fits)
        QCOMPARE(added.error().data.value(u"limit"_s).toInt(), limits::jobTypes);
    QVERIFY(putType(world, u"t0"_s)); // replaces one
}

void tst_EngineService::jobTypesAreOnlySoLargeTogether()
{
    World world;
    const QByteArray half(limits::jobTypesBytes / 2, 'x');
    QVERIFY(putType(world, u"a"_s, half));
    QVERIFY(putType(world, u"b"_s, half));
    QVERIFY(!putType(world, u"c"_s, "x"));
    QVERIFY(putType(world, u"b"_s, half.chopped(1)));
    QVERIFY(putType(world, u"c"_s, "x"));
}

void tst_EngineService::aJobTypeThatIsNotThereCannotBeRemoved()
{
    World world;
    const Result<> removed = removeType(world, u"index"_s);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_EngineService)
#include "tst_engine_service.moc"
