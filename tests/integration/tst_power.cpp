#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// A system bus of our own with an UPower whose battery we are.
class PowerBus
{
public:
    PowerBus() { start(); }
    ~PowerBus() { end(); }
    Q_DISABLE_COPY_MOVE(PowerBus)

    void start()
    {
        m_bus.start(u"dbus-daemon"_s,
                    {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                     u"--address="_s + m_address});
        m_bus.waitForReadyRead(20'000); // it listens
        startPower();
    }
    void end()
    {
        endPower();
        m_bus.kill();
        m_bus.waitForFinished();
        QFile::remove(m_folder.filePath(u"bus"_s));
    }
    void startPower()
    {
        m_power.setProcessEnvironment(environment());
        m_power.start(u"/usr/bin/python3"_s,
                      {u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, u"upower"_s});
    }
    void endPower()
    {
        m_power.kill();
        m_power.waitForFinished();
    }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_address);
        return environment;
    }

    // False: there is no such object (yet).
    bool setOnBattery(bool onBattery) const
    {
        return set(u"/org/freedesktop/UPower"_s, u"org.freedesktop.UPower"_s, u"OnBattery"_s,
                   onBattery ? u"boolean:true"_s : u"boolean:false"_s);
    }
    bool setPercent(int percent) const
    {
        const QString path = u"/org/freedesktop/UPower/devices/DisplayDevice"_s;
        const QString device = u"org.freedesktop.UPower.Device"_s;
        return set(path, device, u"Type"_s, u"uint32:2"_s)
            && set(path, device, u"IsPresent"_s, u"boolean:true"_s)
            && set(path, device, u"Percentage"_s, u"double:%1"_s.arg(percent));
    }

private:
    bool set(const QString &path, const QString &interface, const QString &name,
             const QString &value) const
    {
        QProcess send; // its complaints are nobody's business while UPower starts
        send.start(u"dbus-send"_s,
                   {u"--bus="_s + m_address, u"--print-reply=literal"_s,
                    u"--dest=org.freedesktop.UPower"_s, path,
                    u"org.freedesktop.DBus.Properties.Set"_s, u"string:"_s + interface,
                    u"string:"_s + name, u"variant:"_s + value});
        return send.waitForFinished(20'000) && send.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    const QString m_address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
    QProcess m_bus;
    QProcess m_power;
};

QJsonObject charging(const QString &command)
{
    QJsonObject params = shell(command);
    params.insert(u"conditions"_s, QJsonObject{{u"require_charging"_s, true}});
    return params;
}

} // namespace

// External power, with the real service and a UPower on a bus.
class tst_Power : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatRunsFreezesWithoutPowerAndGoesOnWithIt();
    void aLowBatteryStopsAllStarts();
    void aPowerServiceMayComeAndGo();
    void theBusMayComeAndGo();

private:
    static QJsonObject power(ServiceFixture &service);
    static void settleAtOnce(ServiceFixture &service);
};

void tst_Power::initTestCase()
{
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}) != 0)
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
    QTRY_VERIFY_WITH_TIMEOUT(bus.setPercent(50) && bus.setOnBattery(false), 20'000);
    ServiceFixture service({.environment = bus.environment()});
    settleAtOnce(service);
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
    QCOMPARE(power(service)["value"_L1]["battery_percent"_L1], 50);

    const qint64 job = service.enqueue(charging(u"sleep 600"_s));
    const qint64 free = service.enqueue(shell(u"sleep 600"_s));
    const auto state = [&](qint64 seq) { return service.job(seq)["state"_L1].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(state(job), u"RUNNING"_s, 20'000);
    QVERIFY(bus.setOnBattery(true));
    QTRY_COMPARE_WITH_TIMEOUT(state(job), u"SUSPENDED"_s, 20'000);
    QCOMPARE(service.job(job)["suspended_by"_L1], QJsonArray{u"condition"_s});
    QCOMPARE(state(free), u"RUNNING"_s);

    const qint64 waiting = service.enqueue(charging(u"true"_s));
    QCOMPARE(service.job(waiting)["holds"_L1], QJsonArray{u"ON_BATTERY"_s});
    QVERIFY(bus.setOnBattery(false));
    QTRY_COMPARE_WITH_TIMEOUT(state(job), u"RUNNING"_s, 20'000);
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, free}});
    QCOMPARE(service.ended(waiting)["state"_L1], u"DONE"_s);
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(service.ended(job)["state"_L1], u"CANCELLED"_s);
}

void tst_Power::aLowBatteryStopsAllStarts()
{
    const PowerBus bus;
    QTRY_VERIFY_WITH_TIMEOUT(bus.setPercent(19) && bus.setOnBattery(true), 20'000);
    ServiceFixture service({.environment = bus.environment()});
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
    const qint64 job = service.enqueue(shell(u"true"_s));
    QCOMPARE(service.job(job)["holds"_L1], QJsonArray{u"BATTERY_LOW"_s});
    QVERIFY(bus.setPercent(29));
    QVERIFY(bus.setPercent(30));
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
}

void tst_Power::aPowerServiceMayComeAndGo()
{
    PowerBus bus;
    QTRY_VERIFY_WITH_TIMEOUT(bus.setOnBattery(false), 20'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(bus.setOnBattery(false), 20'000);
    ServiceFixture service({.environment = bus.environment()});
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 20'000);
    bus.end();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"sysfs"_s, 20'000);
    QVERIFY(service.isRunning());
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(power(service)["source"_L1], u"UPower"_s, 40'000);
}

QTEST_GUILESS_MAIN(tst_Power)
#include "tst_power.moc"
