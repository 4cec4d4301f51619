#include "tests/support/trayfixture.h"

#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

void TrayFixture::initTestCase()
{
    if (const QString missing = Desktop::missingProgram(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
}

void TrayFixture::cleanup()
{
    constexpr int patienceMs = 20'000;
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

QProcessEnvironment TrayFixture::environment() const
{
    QProcessEnvironment environment = m_desktop->environment();
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    if (m_bus) {
        const QString name = u"DBUS_SESSION_BUS_ADDRESS"_s;
        environment.insert(name, m_bus->environment().value(name));
    }
    return environment;
}

void TrayFixture::startTray(const QStringList &arguments)
{
    m_tray = std::make_unique<QProcess>();
    m_tray->setProcessEnvironment(environment());
    m_tray->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_tray->start(ServiceFixture::program(u"semanticatask-tray"_s), arguments);
    QVERIFY(m_tray->waitForStarted());
}

} // namespace sem
