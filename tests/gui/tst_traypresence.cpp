#include "tests/support/desktop.h"
#include "tests/support/jobparams.h"
#include "tests/support/mockbus.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

// What the service knows of the screen, by the real program on a desktop.
class tst_TrayPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aWindowThatFillsTheScreen();
    void aLockedScreen_data();
    void aLockedScreen();

private:
    // As system.conditions shows it; undefined until the tray has reported.
    QJsonValue presence(const QString &member)
    {
        const QJsonArray sensors =
            m_service->rpc(u"system.conditions.v1"_s)["sensors"_L1].toArray();
        for (const QJsonValue &sensor : sensors) {
            if (sensor["name"_L1] == "presence"_L1 && sensor["source"_L1] == "presence.report"_L1)
                return sensor["value"_L1][member];
        }
        return QJsonValue::Undefined;
    }

    std::unique_ptr<MockBus> m_bus;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<QProcess> m_tray;
};

void tst_TrayPresence::initTestCase()
{
    if (const QString missing = Desktop::missingProgram(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
}

void tst_TrayPresence::init()
{
    m_bus = std::make_unique<MockBus>();
    m_desktop = std::make_unique<Desktop>();
    m_service = std::make_unique<ServiceFixture>(
        ServiceFixture::Options{.environment = m_bus->environment()});
    m_desktop->startPanel();
    QProcessEnvironment environment = m_desktop->environment();
    const QString address = u"DBUS_SESSION_BUS_ADDRESS"_s;
    environment.insert(address, m_bus->environment().value(address));
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    m_tray = std::make_unique<QProcess>();
    m_tray->setProcessEnvironment(environment);
    m_tray->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_tray->start(ServiceFixture::program(u"semanticatask-tray"_s), {u"--minimised"_s});
    // Somebody has to want to know it.
    m_service->enqueue(
        shell(u"true"_s, {{u"conditions"_s, QJsonObject{{u"wait_for_idle"_s, true}}}}));
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"fullscreen"_s), QJsonValue(false), patienceMs);
    QCOMPARE(presence(u"locked"_s), QJsonValue(false));
}

void tst_TrayPresence::cleanup()
{
    if (m_tray) {
        m_tray->terminate();
        if (!m_tray->waitForFinished(patienceMs))
            m_tray->kill();
    }
    m_tray.reset();
    m_service.reset();
    m_desktop.reset();
    m_bus.reset();
}

void tst_TrayPresence::aWindowThatFillsTheScreen()
{
    auto film = std::make_unique<PlainWindow>(m_desktop->display());
    film->setFullscreen(true);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"fullscreen"_s), QJsonValue(true), patienceMs);
    film->setFullscreen(false);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"fullscreen"_s), QJsonValue(false), patienceMs);
    film->setFullscreen(true);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"fullscreen"_s), QJsonValue(true), patienceMs);
    film.reset();
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"fullscreen"_s), QJsonValue(false), patienceMs);
}

void tst_TrayPresence::aLockedScreen_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("KDE") << u"org.freedesktop.ScreenSaver"_s;
}

void tst_TrayPresence::aLockedScreen()
{
    QFETCH(QString, service);
    const QString path = u'/' + QString(service).replace(u'.', u'/');
    m_bus->startObject(service, path, service);
    const auto tell = [&](bool active) {
        m_bus->emitSignal(service, path, service, u"ActiveChanged"_s, u"b"_s, {active});
    };
    tell(true);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"locked"_s), QJsonValue(true), patienceMs);
    tell(false);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"locked"_s), QJsonValue(false), patienceMs);
    tell(true);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"locked"_s), QJsonValue(true), patienceMs);
    m_bus->endService(service);
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"locked"_s), QJsonValue(false), patienceMs);
}

QTEST_GUILESS_MAIN(tst_TrayPresence)
#include "tst_traypresence.moc"
