#include "service/engine/holds.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_Holds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHoldIsNamed_data();
    void everyHoldIsNamed();
    void onlyQueuedJobsAreHeld();
    void aQueueThatTheSnapshotDoesNotKnowHoldsNothing();
};

namespace {

Snapshot roomySnapshot()
{
    Snapshot snapshot;
    snapshot.settings.concurrency = 4;
    snapshot.queues[u"default"_s] = {.concurrency = 2};
    return snapshot;
}

} // namespace

void tst_Holds::everyHoldIsNamed_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<Needs>("needs");
    QTest::addColumn<QStringList>("codes");

    const Snapshot free = roomySnapshot();
    QTest::newRow("nothing holds it") << free << Needs() << QStringList();
    QTest::newRow("its subject runs")
        << free << Needs(Need::Subject) << QStringList(u"SUBJECT_RUNNING"_s);

    Snapshot paused = free;
    paused.pause.since = fromEpochMs(0);
    QTest::newRow("the service is paused") << paused << Needs() << QStringList(u"SERVICE_PAUSED"_s);
    Snapshot queuePaused = free;
    queuePaused.queues[u"default"_s].pause.since = fromEpochMs(0);
    QTest::newRow("the queue is paused")
        << queuePaused << Needs() << QStringList(u"QUEUE_PAUSED"_s);
    Snapshot queueFull = free;
    queueFull.queues[u"default"_s].slotsUsed = 2;
    QTest::newRow("the queue is full") << queueFull << Needs() << QStringList(u"QUEUE_FULL"_s);
    Snapshot full = free;
    full.slotsUsed = 4;
    QTest::newRow("all slots are taken") << full << Needs() << QStringList(u"SERVICE_FULL"_s);

    Snapshot all = queuePaused;
    all.pause.since = fromEpochMs(0);
    all.queues[u"default"_s].slotsUsed = 2;
    all.slotsUsed = 4;
    QTest::newRow("everything at once")
        << all << Needs(Need::Subject)
        << QStringList{u"SUBJECT_RUNNING"_s, u"SERVICE_PAUSED"_s, u"QUEUE_PAUSED"_s,
                       u"QUEUE_FULL"_s, u"SERVICE_FULL"_s};
}

void tst_Holds::everyHoldIsNamed()
{
    QFETCH(const Snapshot, snapshot);
    QFETCH(const Needs, needs);
    Job job = makeJob(1);
    job.needs = needs;
    QStringList codes;
    for (const Hold &hold : holds(job, snapshot))
        codes += nameOf(hold.code);
    QTEST(codes, "codes");
}

void tst_Holds::onlyQueuedJobsAreHeld()
{
    Snapshot snapshot = roomySnapshot();
    snapshot.pause.since = fromEpochMs(0);
    for (const JobState state : {JobState::Running, JobState::Done, JobState::Cancelled})
        QVERIFY(holds(inState(makeJob(1), state), snapshot).empty());
}

void tst_Holds::aQueueThatTheSnapshotDoesNotKnowHoldsNothing()
{
    Job job = makeJob(1);
    job.queue = u"new"_s;
    QVERIFY(holds(job, roomySnapshot()).empty());
}

QTEST_GUILESS_MAIN(tst_Holds)
#include "tst_holds.moc"
