#include "tests/support/family.h"
#include "tests/support/jobparams.h"
#include "tests/support/powerbus.h"
#include "tests/support/servicefixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// What becomes of real jobs whose condition goes while they run, or never comes.
class tst_LostConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatRuns_data();
    void whatRuns();
    void aChangeHasToLast();
    void whatHasWaitedForTooLong();
    void aFrozenJobGivesUpItsSlot();

private:
    static QJsonObject needsPower(const QJsonObject &more = {});
    static void set(ServiceFixture &service, const QString &key, const QJsonValue &value)
    {
        service.rpc(u"settings.set.v1"_s, {{u"settings"_s, QJsonObject{{key, value}}}});
    }
};

void tst_LostConditions::initTestCase()
{
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
}

QJsonObject tst_LostConditions::needsPower(const QJsonObject &more)
{
    QJsonObject fields = more;
    QJsonObject conditions = fields[u"conditions"_s].toObject();
    conditions[u"require_charging"_s] = true;
    fields[u"conditions"_s] = conditions;
    return fields;
}

void tst_LostConditions::whatRuns_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("hasProcesses");
    QTest::newRow("continue") << u"continue"_s << u"RUNNING"_s << true;
    QTest::newRow("suspend") << u"suspend"_s << u"SUSPENDED"_s << true;
    QTest::newRow("requeue") << u"requeue"_s << u"QUEUED"_s << false;
    QTest::newRow("cancel") << u"cancel"_s << u"CANCELLED"_s << false;
}

void tst_LostConditions::whatRuns()
{
    QFETCH(const QString, way);
    QFETCH(const QString, state);
    QFETCH(const bool, hasProcesses);
    const PowerBus bus;
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    set(service, u"conditions.settle_s"_s, 0);
    set(service, u"limits.concurrency"_s, 4);
    const Family family(service, needsPower({{u"when_condition_lost"_s, way}}));
    // A second one that freezes tells when the loss has come through.
    const Family witness(service, needsPower());
    bus.setOnBattery(true);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(witness.job())["state"_L1], u"SUSPENDED"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(family.job())["state"_L1], state, 20'000);
    if (!hasProcesses)
        QTRY_VERIFY(family.isGone());
    else if (state == u"RUNNING"_s)
        QVERIFY(family.isAtWork());
    else
        QTRY_VERIFY(family.isFrozen());
    if (state != u"QUEUED"_s)
        return;
    QCOMPARE(service.job(family.job())["holds"_L1], QJsonArray{u"ON_BATTERY"_s});
    bus.setOnBattery(false);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(family.job())["state"_L1], u"RUNNING"_s, 20'000);
    const QJsonObject job = service.job(family.job());
    QCOMPARE(job["attempt"_L1], 2);
    QCOMPARE(job["retries_used"_L1], 0);
}

void tst_LostConditions::aChangeHasToLast()
{
    const PowerBus bus;
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    set(service, u"conditions.settle_s"_s, 2);
    const Family family(service, needsPower());
    QElapsedTimer since;
    since.start();
    bus.setOnBattery(true);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(family.job())["state"_L1], u"SUSPENDED"_s, 20'000);
    QVERIFY2(since.elapsed() >= 2'000, qPrintable(QString::number(since.elapsed())));
    QTRY_VERIFY(family.isFrozen());
    since.restart();
    bus.setOnBattery(false);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(family.job())["state"_L1], u"RUNNING"_s, 20'000);
    QVERIFY2(since.elapsed() >= 2'000, qPrintable(QString::number(since.elapsed())));
    QTRY_VERIFY(family.isAtWork());
}

void tst_LostConditions::whatHasWaitedForTooLong()
{
    const PowerBus bus;
    bus.setOnBattery(true);
    ServiceFixture service({.environment = bus.environment()});
    const auto waiting = [&](const QString &then) {
        return service.enqueue(
            shell(u"echo \"override=$SEMANTICATASK_OVERRIDE\""_s,
                  needsPower({{u"conditions"_s,
                               QJsonObject{{u"max_wait_ms"_s, 300}, {u"on_max_wait"_s, then}}}})));
    };
    const qint64 runs = waiting(u"run"_s);
    const qint64 isSkipped = waiting(u"skip"_s);
    QCOMPARE(service.ended(runs)["state"_L1], u"DONE"_s);
    QCOMPARE(service.rpc(u"logs.tail.v1"_s, {{u"job_id"_s, runs}})["lines"_L1],
             QJsonArray{u"override=1"_s});
    const QJsonObject skipped = service.ended(isSkipped);
    QCOMPARE(skipped["state"_L1], u"SKIPPED_DEADLINE"_s);
    QCOMPARE(skipped["failure_reason"_L1], u"max_wait"_s);
}

void tst_LostConditions::aFrozenJobGivesUpItsSlot()
{
    const PowerBus bus;
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    set(service, u"conditions.settle_s"_s, 0);
    set(service, u"limits.concurrency"_s, 1);
    const Family family(service, needsPower());
    const qint64 other = service.enqueue(shell(u"sleep 600"_s));
    bus.setOnBattery(true);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(other)["state"_L1], u"RUNNING"_s, 20'000);
    QCOMPARE(service.job(family.job())["state"_L1], u"SUSPENDED"_s);
    // It takes the slot back before anything new.
    const qint64 fresh = service.enqueue(shell(u"true"_s));
    bus.setOnBattery(false);
    QTRY_VERIFY_WITH_TIMEOUT(service.job(family.job())["suspended_by"_L1].toArray().isEmpty(),
                             20'000);
    QCOMPARE(service.job(family.job())["state"_L1], u"SUSPENDED"_s);
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, other}});
    QTRY_COMPARE_WITH_TIMEOUT(service.job(family.job())["state"_L1], u"RUNNING"_s, 20'000);
    QCOMPARE(service.job(fresh)["state"_L1], u"QUEUED"_s);
}

QTEST_GUILESS_MAIN(tst_LostConditions)
#include "tst_lostconditions.moc"
