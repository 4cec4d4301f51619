#include "service/engine/holds.h"
#include "shared/domain/limits.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Named locks, over all queues.
class tst_EngineLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHolderAtATime();
    void namesThatNobodyUsesTakeUpNoRoom();
    void asManyHoldersAsItSays();
    void ofTwoNumbersTheSmallerCounts();
    void severalLocksAreTakenTogether();
    void otherJobsAreNotDelayed();
    void aFrozenJobKeepsItsLocks();
    void aRestartKnowsWhoHasThem();
    void theyGoWithTheEnd();
    void theHolderIsNamed();
    void namesInUseAreLimited();
    void setsInUseAreLimited();
};

namespace {

JobSpec locking(const QStringList &locks, const QString &queue = u"default"_s)
{
    JobSpec spec = inQueue(queue);
    spec.locks = locks;
    return spec;
}

} // namespace

void tst_EngineLocks::oneHolderAtATime()
{
    World world;
    const qint64 first = world.enqueued(locking({u"gpu"_s}, u"a"_s));
    const qint64 second = world.enqueued(locking({u"gpu"_s}, u"b"_s));
    QCOMPARE(world.state(first), JobState::Running);
    QCOMPARE(world.state(second), JobState::Queued);
    world.end(first);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineLocks::namesThatNobodyUsesTakeUpNoRoom()
{
    World world;
    for (int i = 0; i < 20; ++i)
        world.end(world.enqueued(locking({u"file-%1"_s.arg(i)})));
    const size_t lanes = world.store.committed().lanes.size();
    QVERIFY2(lanes <= 3, qPrintable(QString::number(lanes)));
    world.restart();
    world.end(world.enqueued(locking({u"another"_s})));
    QCOMPARE(world.store.committed().lanes.size(), lanes);

    // A lane that was another's has its own line, its own locks and its own counts.
    world.run(command::PauseQueue{});
    const qint64 one = world.enqueued(locking({u"gpu"_s}));
    const qint64 two = world.enqueued(locking({u"cpu"_s}));
    const qint64 three = world.enqueued(locking({u"gpu"_s}));
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(one), JobState::Running);
    QCOMPARE(world.state(two), JobState::Running);
    QCOMPARE(world.state(three), JobState::Queued);
    world.end(one);
    QCOMPARE(world.state(three), JobState::Running);
}

void tst_EngineLocks::asManyHoldersAsItSays()
{
    World world;
    for (const QString &queue : {u"a"_s, u"b"_s, u"c"_s})
        world.enqueued(locking({u"cargo:2"_s}, queue));
    QCOMPARE(world.executor.started.size(), size_t{2});
}

void tst_EngineLocks::ofTwoNumbersTheSmallerCounts()
{
    World world;
    const qint64 narrow = world.enqueued(locking({u"cargo"_s}, u"a"_s));
    const qint64 wide = world.enqueued(locking({u"cargo:3"_s}, u"b"_s));
    QCOMPARE(world.state(wide), JobState::Queued);
    world.end(narrow);
    QCOMPARE(world.state(wide), JobState::Running);
    QCOMPARE(world.state(world.enqueued(locking({u"cargo:3"_s}, u"c"_s))), JobState::Running);
    QCOMPARE(world.state(world.enqueued(locking({u"cargo:2"_s}, u"d"_s))), JobState::Queued);
}

void tst_EngineLocks::severalLocksAreTakenTogether()
{
    World world;
    const qint64 both = world.enqueued(locking({u"b"_s, u"a"_s}));
    QCOMPARE(world.job(both).locks, u"a,b"_s);
    const qint64 one = world.enqueued(locking({u"b"_s}, u"other"_s));
    QCOMPARE(world.state(one), JobState::Queued);
    world.end(both);
    QCOMPARE(world.state(one), JobState::Running);
}

void tst_EngineLocks::otherJobsAreNotDelayed()
{
    World world;
    world.enqueued(locking({u"gpu"_s}));
    for (int i = 0; i < 10; ++i)
        world.enqueued(locking({u"gpu"_s}));
    QCOMPARE(world.state(world.enqueued(makeSpec())), JobState::Running);
}

void tst_EngineLocks::aFrozenJobKeepsItsLocks()
{
    World world;
    const qint64 first = world.enqueued(locking({u"gpu"_s}));
    world.run(command::Suspend{.job = first});
    QCOMPARE(world.state(world.enqueued(locking({u"gpu"_s}))), JobState::Queued);
}

void tst_EngineLocks::aRestartKnowsWhoHasThem()
{
    World world;
    const qint64 first = world.enqueued(locking({u"gpu"_s}));
    const qint64 second = world.enqueued(locking({u"gpu"_s}));
    world.restart();
    QCOMPARE(world.state(second), JobState::Queued);
    world.end(first);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineLocks::theyGoWithTheEnd()
{
    World world;
    JobSpec spec = locking({u"gpu"_s});
    spec.retry.maxRetries = 1;
    const qint64 failing = world.enqueued(spec);
    const qint64 other = world.enqueued(locking({u"gpu"_s}));
    world.end(failing, 1);
    QCOMPARE(world.state(failing), JobState::Scheduled);
    QCOMPARE(world.state(other), JobState::Running);
}

void tst_EngineLocks::theHolderIsNamed()
{
    World world;
    const qint64 first = world.enqueued(locking({u"gpu"_s}));
    const qint64 second = world.enqueued(locking({u"gpu"_s}));
    const std::vector<Hold> found = holds(world.job(second), *world.sink.last);
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].code, HoldCode::LockHeld);
    QCOMPARE(found[0].job, first);
    QCOMPARE(found[0].detail.value(u"lock"_s), u"gpu"_s);
}

void tst_EngineLocks::namesInUseAreLimited()
{
    World world;
    world.run(command::PauseQueue{});
    std::vector<JobSpec> specs;
    for (int i = 0; i < 4'096; ++i)
        specs.push_back(locking({u"n%1"_s.arg(i)}));
    world.run(command::Enqueue{.specs = specs});
    const auto refused = world.enqueue(locking({u"one-more"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Throttled);
    QVERIFY(world.enqueue(locking({u"n0"_s})));
    QVERIFY(world.cancel(1));
    QVERIFY(world.cancel(4'097));
    QVERIFY(world.enqueue(locking({u"one-more"_s})));
}

void tst_EngineLocks::setsInUseAreLimited()
{
    World world;
    world.run(command::PauseQueue{});
    std::vector<JobSpec> specs;
    for (int i = 0; i < limits::lockSets; ++i)
        specs.push_back(locking({u"a%1"_s.arg(i / 100), u"b%1"_s.arg(i % 100)}));
    world.run(command::Enqueue{.specs = specs});
    const auto refused = world.enqueue(locking({u"a0"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().data.value(u"limit"_s).toInt(), limits::lockSets);
    QVERIFY(world.enqueue(specs.front()));
    QVERIFY(world.cancel(2));
    QVERIFY(world.enqueue(locking({u"a0"_s})));
}

QTEST_GUILESS_MAIN(tst_EngineLocks)
#include "tst_engine_locks.moc"
