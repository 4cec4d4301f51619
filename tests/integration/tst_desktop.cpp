#include "shared/core/clock.h"
#include "tests/support/jobparams.h"
#include "tests/support/mockbus.h"
#include "tests/support/servicefixture.h"

#include <QDBusVariant>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

const auto logind = u"org.freedesktop.login1"_s;
const auto mutter = u"org.gnome.Mutter.IdleMonitor"_s;
const auto mutterPath = u"/org/gnome/Mutter/IdleMonitor/Core"_s;
const auto screenSaver = u"org.freedesktop.ScreenSaver"_s;
const auto screenSaverPath = u"/org/freedesktop/ScreenSaver"_s;
const auto networkManager = u"org.freedesktop.NetworkManager"_s;
const auto networkManagerPath = u"/org/freedesktop/NetworkManager"_s;

void wake(const MockBus &bus)
{
    const QString path = u"/org/freedesktop/login1"_s;
    const QString manager = logind + u".Manager"_s;
    bus.emitSignal(logind, path, manager, u"PrepareForSleep"_s, u"b"_s, {true});
    bus.emitSignal(logind, path, manager, u"PrepareForSleep"_s, u"b"_s, {false});
}

QJsonObject needing(const QString &condition, const QJsonValue &value)
{
    return shell(u"true"_s, {{u"conditions"_s, QJsonObject{{condition, value}}}});
}

QJsonObject sensor(ServiceFixture &service, const QString &name)
{
    const QJsonArray sensors = service.rpc(u"system.conditions.v1"_s)["sensors"_L1].toArray();
    for (const QJsonValue &sensor : sensors) {
        if (sensor["name"_L1] == name)
            return sensor.toObject();
    }
    return {};
}

QJsonArray holds(ServiceFixture &service, qint64 job)
{
    return service.job(job)["holds"_L1].toArray();
}

// So that nothing but the user's input decides whether the machine is idle.
void ignoreTheProcessors(ServiceFixture &service)
{
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s,
                  QJsonObject{{u"idle.cpu_below_percent"_s, 100},
                              {u"idle.cpu_window_s"_s, 5},
                              {u"conditions.settle_s"_s, 0}}}});
}

// Moves the clock on the wall of processes that are started with its environment.
class WallClock
{
public:
    static QString library() { return QStringLiteral(SEM_FAKETIME); }

    QProcessEnvironment addedTo(QProcessEnvironment environment) const
    {
        environment.insert(u"LD_PRELOAD"_s, library());
        environment.insert(u"FAKETIME_TIMESTAMP_FILE"_s, m_file.fileName());
        environment.insert(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        return environment;
    }
    void setAhead(std::chrono::seconds by)
    {
        QVERIFY(m_file.open(QFile::WriteOnly | QFile::Truncate));
        m_file.write("+" + QByteArray::number(qint64(by.count())) + "s\n");
        m_file.close();
    }

private:
    QTemporaryDir m_folder;
    QFile m_file{m_folder.filePath(u"clock"_s)};
};

} // namespace

// What the services of a desktop tell of the machine and its user, with the real service and such
// services on a bus.
class tst_Desktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatFellDueDuringSleepRunsAtOnce();
    void sleepMakesPresenceOld();
    void theCompositorTellsOfInput();
    void theScreenSaverTellsOfInput();
    void whatTheTrayReportsComesFirst();
    void theNetworkManagerTellsOfTheNetwork();
};

void tst_Desktop::initTestCase()
{
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
}

void tst_Desktop::whatFellDueDuringSleepRunsAtOnce()
{
    if (!QFile::exists(WallClock::library()))
        QSKIP("libfaketime is not installed");
    WallClock wall;
    wall.setAhead(0s);
    MockBus bus;
    bus.startTemplate(logind, u"logind"_s);
    ServiceFixture service({.environment = wall.addedTo(bus.environment())});
    const qint64 job = service.enqueue(shell(
        u"true"_s,
        {{u"schedule"_s,
          QJsonObject{{u"type"_s, u"AT"_s},
                      {u"scheduled_at"_s, QDateTime::currentMSecsSinceEpoch() + 3'600'000}}}}));
    QCOMPARE(service.job(job)["state"_L1], u"SCHEDULED"_s);
    wall.setAhead(2h);
    wake(bus);
    QTRY_COMPARE_WITH_TIMEOUT(service.job(job)["state"_L1], u"DONE"_s, patience);
}

void tst_Desktop::sleepMakesPresenceOld()
{
    MockBus bus;
    bus.startTemplate(logind, u"logind"_s);
    ServiceFixture service({.environment = bus.environment()});
    service.rpc(u"presence.report.v1"_s, {{u"idle_ms"_s, 600'000}});
    QVERIFY(sensor(service, u"presence"_s).contains("value"_L1));
    wake(bus);
    QTRY_VERIFY_WITH_TIMEOUT(!sensor(service, u"presence"_s).contains("value"_L1), patience);
}

void tst_Desktop::theCompositorTellsOfInput()
{
    MockBus bus;
    bus.startObject(mutter, mutterPath, mutter);
    bus.answer(mutter, mutterPath, u"GetIdletime"_s, u"t"_s, u"ret = 1000"_s);
    ServiceFixture service({.environment = bus.environment()});
    ignoreTheProcessors(service);
    const qint64 job = service.enqueue(needing(u"wait_for_idle"_s, true));
    QTRY_COMPARE_WITH_TIMEOUT(sensor(service, u"presence"_s)["source"_L1], u"Mutter"_s, patience);
    QCOMPARE(holds(service, job), QJsonArray{u"NOT_IDLE"_s});
    bus.answer(mutter, mutterPath, u"GetIdletime"_s, u"t"_s, u"ret = 600000"_s);
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
}

void tst_Desktop::theScreenSaverTellsOfInput()
{
    MockBus bus;
    bus.startObject(screenSaver, screenSaverPath, screenSaver);
    bus.answer(screenSaver, screenSaverPath, u"GetSessionIdleTime"_s, u"u"_s, u"ret = 1000"_s);
    ServiceFixture service({.environment = bus.environment()});
    ignoreTheProcessors(service);
    const qint64 job = service.enqueue(needing(u"wait_for_idle"_s, true));
    QTRY_COMPARE_WITH_TIMEOUT(sensor(service, u"presence"_s)["source"_L1], u"ScreenSaver"_s,
                              patience);
    QCOMPARE(holds(service, job), QJsonArray{u"NOT_IDLE"_s});
    bus.answer(screenSaver, screenSaverPath, u"GetSessionIdleTime"_s, u"u"_s, u"ret = 600000"_s);
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
}

void tst_Desktop::whatTheTrayReportsComesFirst()
{
    MockBus bus;
    bus.startObject(mutter, mutterPath, mutter);
    bus.answer(mutter, mutterPath, u"GetIdletime"_s, u"t"_s, u"ret = 600000"_s);
    ServiceFixture service({.environment = bus.environment()});
    ignoreTheProcessors(service);
    service.rpc(u"presence.report.v1"_s, {{u"idle_ms"_s, 1'000}});
    const qint64 job = service.enqueue(needing(u"wait_for_idle"_s, true));
    const auto cpuIsKnown = [&] {
        const QJsonObject told = service.rpc(u"dev.explain.v1"_s, {{u"job_id"_s, job}});
        return told["holds"_L1][0]["detail"_L1].toObject().contains("cpu_percent"_L1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(cpuIsKnown(), patience);
    QCOMPARE(sensor(service, u"presence"_s)["source"_L1], u"presence.report"_s);
    QCOMPARE(holds(service, job), QJsonArray{u"NOT_IDLE"_s});
}

void tst_Desktop::theNetworkManagerTellsOfTheNetwork()
{
    constexpr uint connected = 70;
    constexpr uint disconnected = 20;
    constexpr uint isMetered = 1;
    constexpr uint isNotMetered = 2;
    MockBus bus;
    bus.startTemplate(networkManager, u"networkmanager"_s);
    bus.call(networkManager, networkManagerPath, u"org.freedesktop.DBus.Mock"_s, u"AddProperty"_s,
             {networkManager, u"Metered"_s, QVariant::fromValue(QDBusVariant(isMetered))});
    const auto set = [&bus](const QString &property, uint value) {
        bus.set(networkManager, networkManagerPath, networkManager, property, value);
    };
    set(u"State"_s, disconnected);
    ServiceFixture service({.environment = bus.environment()});
    ignoreTheProcessors(service);
    const qint64 any = service.enqueue(needing(u"require_network"_s, u"any"_s));
    const qint64 unmetered = service.enqueue(needing(u"require_network"_s, u"unmetered"_s));
    QTRY_COMPARE_WITH_TIMEOUT(holds(service, any), QJsonArray{u"NO_NETWORK"_s}, patience);
    set(u"State"_s, connected);
    QCOMPARE(service.ended(any)["state"_L1], u"DONE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(holds(service, unmetered), QJsonArray{u"METERED"_s}, patience);
    set(u"Metered"_s, isNotMetered);
    QCOMPARE(service.ended(unmetered)["state"_L1], u"DONE"_s);
}

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
