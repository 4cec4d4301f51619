#include "service/engine/inbox.h"

#include <QTest>

#include <thread>

using namespace sem;

namespace {

CommandGroup groupOf(size_t size)
{
    CommandGroup group;
    while (group.size() < size)
        group.emplace_back(command::Shutdown{});
    return group;
}

const QDeadlineTimer atOnce(0);

} // namespace

class tst_Inbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInTheOrderOfPosting();
    void aBatchKeepsItsLimits();
    void aGroupIsNeverTornApart();
    void waitsUntilSomethingComes();
    void tellsWhenItIsClosedAndEmpty();
};

void tst_Inbox::takesInTheOrderOfPosting()
{
    Inbox inbox;
    for (size_t size = 1; size <= 3; ++size)
        inbox.post(groupOf(size));
    const Inbox::Batch batch = inbox.take(atOnce);
    QCOMPARE(batch.groups.size(), 3u);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(batch.groups[i].size(), i + 1);
    QVERIFY(inbox.take(atOnce).groups.empty());
}

void tst_Inbox::aBatchKeepsItsLimits()
{
    Inbox inbox;
    for (size_t i = 0; i <= Inbox::batchCommands; ++i)
        inbox.post(groupOf(1));
    QCOMPARE(inbox.take(atOnce).groups.size(), Inbox::batchCommands);
    QCOMPARE(inbox.take(atOnce).groups.size(), 1u);

    inbox.post(groupOf(1), Inbox::batchBytes);
    inbox.post(groupOf(1), 1);
    QCOMPARE(inbox.take(atOnce).groups.size(), 1u);
    QCOMPARE(inbox.take(atOnce).groups.size(), 1u);
}

void tst_Inbox::aGroupIsNeverTornApart()
{
    Inbox inbox;
    inbox.post(groupOf(Inbox::batchCommands * 2), Inbox::batchBytes * 2);
    const Inbox::Batch batch = inbox.take(atOnce);
    QCOMPARE(batch.groups.size(), 1u);
    QCOMPARE(batch.groups.front().size(), Inbox::batchCommands * 2);
}

void tst_Inbox::waitsUntilSomethingComes()
{
    Inbox inbox;
    std::thread poster([&inbox] { inbox.post(groupOf(1)); });
    QCOMPARE(inbox.take(QDeadlineTimer(QDeadlineTimer::Forever)).groups.size(), 1u);
    poster.join();
}

void tst_Inbox::tellsWhenItIsClosedAndEmpty()
{
    Inbox inbox;
    inbox.post(groupOf(1));
    inbox.close();
    inbox.post(groupOf(1)); // too late
    const Inbox::Batch last = inbox.take(QDeadlineTimer(QDeadlineTimer::Forever));
    QCOMPARE(last.groups.size(), 1u);
    QVERIFY(!last.closed);
    QVERIFY(inbox.take(QDeadlineTimer(QDeadlineTimer::Forever)).closed);
}

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_inbox.moc"
