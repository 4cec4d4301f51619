#include "shared/desktop/idlecount.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;

// Idle time counted in a unit that nobody names.
class tst_IdleCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_count = {};
        m_now = {};
    }
    void millisecondsAreTakenAsSuch();
    void secondsAreFoundOut();
    void inputInBetweenTeachesNothing();
    void aUserAtWorkIsNeverTakenForGone();

private:
    Duration seen(qint64 count, Duration later = 5s)
    {
        m_now += later;
        return m_count.idle(count, m_now);
    }

    IdleCount m_count;
    MonotonicTime m_now;
};

void tst_IdleCount::millisecondsAreTakenAsSuch()
{
    QCOMPARE(seen(100), 100ms);
    QCOMPARE(seen(5'100), 5'100ms);
    QCOMPARE(seen(600'000), 600s);
}

void tst_IdleCount::secondsAreFoundOut()
{
    for (const qint64 count : {100, 105, 110})
        QCOMPARE(seen(count), Duration(count));
    QCOMPARE(seen(115), 115s);
    QCOMPARE(seen(121), 121s); // a rounded one
}

void tst_IdleCount::inputInBetweenTeachesNothing()
{
    for (const qint64 count : {100, 105, 110, 115})
        seen(count);
    QCOMPARE(seen(0), 0s);
    QCOMPARE(seen(5), Duration(5)); // doubt, to the safe side
    seen(10);
    seen(15);
    QCOMPARE(seen(20), 20s);
}

// Whoever types has counts of a few milliseconds, which go up and down as they happen to.
void tst_IdleCount::aUserAtWorkIsNeverTakenForGone()
{
    seen(0);
    seen(1'000'000); // once it was certain
    for (qint64 count = 300; count < 400; count += 5)
        QCOMPARE(seen(count), Duration(count));
}

QTEST_APPLESS_MAIN(tst_IdleCount)
#include "tst_idlecount.moc"
