#include "tests/support/jobparams.h"
#include "tests/support/trayfixture.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

// What the service knows of the screen, by the real program on a desktop.
class tst_TrayPresence : public TrayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();

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
};

void tst_TrayPresence::init()
{
    m_bus = std::make_unique<MockBus>();
    m_desktop = std::make_unique<Desktop>();
    m_service = std::make_unique<ServiceFixture>(
        ServiceFixture::Options{.environment = m_bus->environment()});
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    // Somebody has to want to know it.
    m_service->enqueue(
        shell(u"true"_s, {{u"conditions"_s, QJsonObject{{u"wait_for_idle"_s, true}}}}));
    QTRY_COMPARE_WITH_TIMEOUT(presence(u"fullscreen"_s), QJsonValue(false), patienceMs);
    QCOMPARE(presence(u"locked"_s), QJsonValue(false));
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
