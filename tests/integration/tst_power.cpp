#include "tests/support/family.h"
#include "tests/support/jobparams.h"
#include "tests/support/powerbus.h"
#include "tests/support/servicefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject needsPower{{u"conditions"_s, QJsonObject{{u"require_charging"_s, true}}}};

} // namespace

// External power, with the real service and a UPower on a bus.
class tst_Power : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatRunsFreezesWithoutPowerAndGoesOnWithIt();
    void aLowBatteryStopsAllStarts();
    void whoSavesPowerIsAsOnABattery();
    void whoWatchesSeesItGo();
    void aPowerServiceMayComeAndGo();
    void theBusMayComeAndGo();
    void theBusMayComeLater();

private:
    static QJsonObject power(ServiceFixture &service);
    static void settleAtOnce(ServiceFixture &service);
};

void tst_Power::initTestCase()
{
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
}

QJsonObject tst_Power::power(ServiceFixture &service)
{
    const QJsonArray sensors = service.rpc(u"system.conditions.v1"_s)["sensors"_L1].toArray();
    for (const QJsonValue &sensor : sensors) {
        if (sensor["name"_L1] == u"power"_s)
            return sensor.toObject();
    }
    return {};
}

void tst_Power::settleAtOnce(ServiceFixture &service)
{
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s, QJsonObject{{u"conditions.settle_s"_s, 0}}}});
}

void tst_Power::whatRunsFreezesWithoutPowerAndGoesOnWithIt()
{
    const PowerBus bus;
    bus.setPercent(50);
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    settleAtOnce(service);
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
    QCOMPARE(power(service)["value"_L1]["battery_percent"_L1], 50);

    const Family family(service, needsPower);
    const qint64 job = family.job();
    const qint64 free = service.enqueue(shell(u"sleep 600"_s));
    const auto state = [&](qint64 seq) { return service.job(seq)["state"_L1].toString(); };
    QCOMPARE(state(job), u"RUNNING"_s);
    bus.setOnBattery(true);
    QTRY_COMPARE_WITH_TIMEOUT(state(job), u"SUSPENDED"_s, 20'000);
    QTRY_VERIFY(family.isFrozen());
    QCOMPARE(service.job(job)["suspended_by"_L1], QJsonArray{u"condition"_s});
    QCOMPARE(state(free), u"RUNNING"_s);

    const qint64 waiting = service.enqueue(shell(u"true"_s, needsPower));
    QCOMPARE(service.job(waiting)["holds"_L1], QJsonArray{u"ON_BATTERY"_s});
    bus.setOnBattery(false);
    QTRY_COMPARE_WITH_TIMEOUT(state(job), u"RUNNING"_s, 20'000);
    QTRY_VERIFY(family.isAtWork());
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, free}});
    QCOMPARE(service.ended(waiting)["state"_L1], u"DONE"_s);
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(service.ended(job)["state"_L1], u"CANCELLED"_s);
}

void tst_Power::aLowBatteryStopsAllStarts()
{
    const PowerBus bus;
    bus.setPercent(19);
    bus.setOnBattery(true);
    ServiceFixture service({.environment = bus.environment()});
    const qint64 job = service.enqueue(shell(u"true"_s));
    // Also the first of all, before anybody has asked anything of the machine.
    QTRY_COMPARE_WITH_TIMEOUT(service.job(job)["holds"_L1], QJsonArray{u"BATTERY_LOW"_s}, 20'000);
    bus.setPercent(29);
    bus.setPercent(30);
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
}

void tst_Power::whoSavesPowerIsAsOnABattery()
{
    PowerBus bus;
    bus.setOnBattery(false);
    bus.startProfiles();
    ServiceFixture service({.environment = bus.environment()});
    settleAtOnce(service);
    bus.setProfile(u"power-saver"_s);
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["value"_L1]["power_saver"_L1], true, 20'000);
    const qint64 job = service.enqueue(shell(u"true"_s, needsPower));
    QTRY_COMPARE_WITH_TIMEOUT(service.job(job)["holds"_L1], QJsonArray{u"ON_BATTERY"_s}, 20'000);
    const QJsonObject hold =
        service.rpc(u"dev.explain.v1"_s, {{u"job_id"_s, job}})["holds"_L1][0].toObject();
    QCOMPARE(hold["detail"_L1]["power_saver"_L1], true);
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s, QJsonObject{{u"power.saver_counts_as_battery"_s, false}}}});
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
    bus.setProfile(u"balanced"_s);
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["value"_L1]["power_saver"_L1], false, 20'000);
}

void tst_Power::whoWatchesSeesItGo()
{
    const PowerBus bus;
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    QProcess watch;
    QProcessEnvironment environment = bus.environment();
    environment.insert(u"SEMANTICATASK_HOME"_s, service.home());
    watch.setProcessEnvironment(environment);
    watch.start(ServiceFixture::program(u"semanticatask"_s),
                {u"conditions"_s, u"--watch"_s, u"--json"_s});
    QList<QByteArray> lines;
    const auto sees = [&](const QByteArray &words) {
        while (watch.canReadLine())
            lines.append(watch.readLine());
        return !lines.isEmpty() && lines.last().contains(words);
    };
    QTRY_VERIFY_WITH_TIMEOUT(sees(R"("external":true)"), 20'000);
    bus.setOnBattery(true);
    QTRY_VERIFY_WITH_TIMEOUT(sees(R"("external":false)"), 20'000);
    QVERIFY2(lines.size() < 30, qPrintable(QString::number(lines.size()))); // it does not spin
    watch.terminate();
    QVERIFY(watch.waitForFinished());
}

void tst_Power::aPowerServiceMayComeAndGo()
{
    PowerBus bus;
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
    bus.endPower();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"sysfs"_s, 20'000);
    bus.startPower();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
}

void tst_Power::theBusMayComeAndGo()
{
    PowerBus bus;
    bus.setOnBattery(false);
    ServiceFixture service({.environment = bus.environment()});
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
    bus.end();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"sysfs"_s, 20'000);
    QVERIFY(service.isRunning());
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 40'000);
    bus.setOnBattery(true); // what is new there is heard
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["value"_L1]["external"_L1], false, 20'000);
    bus.endPower();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"sysfs"_s, 20'000);
}

void tst_Power::theBusMayComeLater()
{
    PowerBus bus;
    bus.end();
    ServiceFixture service({.environment = bus.environment()});
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"sysfs"_s, 20'000);
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 40'000);
}

QTEST_GUILESS_MAIN(tst_Power)
#include "tst_power.moc"
