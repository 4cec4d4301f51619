#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Which job starts next, and which may not.
class tst_EngineDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHighestPriorityGoesFirstThenTheOldest();
    void aQueueKeepsItsConcurrency();
    void theServiceKeepsItsConcurrency();
    void queuesTakeTurns();
    void slotsAreTheSmallestFreeNumbers();
    void aPausedQueueStartsNothing();
    void aPausedServiceStartsNothing();
};

void tst_EngineDispatch::theHighestPriorityGoesFirstThenTheOldest()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"q"_s, .concurrency = 1});
    const qint64 low = world.enqueued(inQueue(u"q"_s, -1));
    const qint64 older = world.enqueued(inQueue(u"q"_s, 5));
    const qint64 newer = world.enqueued(inQueue(u"q"_s, 5));
    const qint64 top = world.enqueued(inQueue(u"q"_s, 100));
    world.run(command::ResumeQueue{});

    std::vector<qint64> order;
    while (order.size() < world.executor.started.size()) {
        order.push_back(world.executor.started.back().ref.seq);
        world.end(order.back());
    }
    QCOMPARE(order, (std::vector<qint64>{top, older, newer, low}));
}

void tst_EngineDispatch::aQueueKeepsItsConcurrency()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"q"_s, .concurrency = 2});
    const qint64 first = world.enqueued(inQueue(u"q"_s));
    world.enqueued(inQueue(u"q"_s));
    const qint64 third = world.enqueued(inQueue(u"q"_s));
    QCOMPARE(world.state(third), JobState::Queued);
    world.end(first);
    QCOMPARE(world.state(third), JobState::Running);
}

void tst_EngineDispatch::theServiceKeepsItsConcurrency()
{
    World world;
    for (int i = 0; i < 6; ++i)
        world.enqueued(inQueue(u"q%1"_s.arg(i)));
    QCOMPARE(world.executor.started.size(), 4u);
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 5}}});
    QCOMPARE(world.executor.started.size(), 5u);
}

void tst_EngineDispatch::queuesTakeTurns()
{
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    world.run(command::PauseQueue{});
    for (const QString &queue : {u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s})
        world.enqueued(inQueue(queue));
    world.run(command::ResumeQueue{});
    while (world.state(world.executor.started.back().ref.seq) == JobState::Running)
        world.end(world.executor.started.back().ref.seq);

    QStringList queues;
    for (const Launch &launch : world.executor.started)
        queues += launch.queue;
    QCOMPARE(queues, (QStringList{u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"a"_s}));
}

void tst_EngineDispatch::slotsAreTheSmallestFreeNumbers()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 3});
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(makeSpec());
    world.enqueued(makeSpec());
    world.end(second);
    world.enqueued(makeSpec());
    world.end(first);
    world.enqueued(makeSpec());

    std::vector<int> slotsUsed;
    for (const Launch &launch : world.executor.started)
        slotsUsed.push_back(launch.slot);
    QCOMPARE(slotsUsed, (std::vector<int>{0, 1, 2, 1, 0}));
}

void tst_EngineDispatch::aPausedQueueStartsNothing()
{
    World world;
    world.run(command::PauseQueue{.name = u"q"_s});
    const qint64 held = world.enqueued(inQueue(u"q"_s));
    const qint64 other = world.enqueued(inQueue(u"other"_s));
    QCOMPARE(world.state(held), JobState::Queued);
    QCOMPARE(world.state(other), JobState::Running);
    world.restart();
    QCOMPARE(world.state(held), JobState::Queued);
    world.run(command::ResumeQueue{.name = u"q"_s});
    QCOMPARE(world.state(held), JobState::Running);
}

void tst_EngineDispatch::aPausedServiceStartsNothing()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 held = world.enqueued(makeSpec());
    world.restart();
    QCOMPARE(world.state(held), JobState::Queued);
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(held), JobState::Running);
}

QTEST_GUILESS_MAIN(tst_EngineDispatch)
#include "tst_engine_dispatch.moc"
