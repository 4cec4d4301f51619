#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

// Starts nothing that is asked for and not there, such as a window that asks for a password.
constexpr char busConfig[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

Keyring::Keyring()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                u"XDG_DATA_HOME"_s, u"GNOME_KEYRING_CONTROL"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
}

Keyring::~Keyring()
{
    QDBusConnection::disconnectFromBus(busName());
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

QString Keyring::busName()
{
    return u"tests"_s;
}

QString Keyring::serviceName()
{
    return u"org.freedesktop.secrets"_s;
}

bool Keyring::isInstalled()
{
    return !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

bool Keyring::startBus()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QFile::WriteOnly))
        return false;
    config.write(QString::fromLatin1(busConfig).arg(m_folder.path()).toUtf8());
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s,
                 u"--print-address=1"_s});
    if (!m_bus.waitForReadyRead(patience))
        return false;
    const QString address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return QDBusConnection::connectToBus(address, busName()).isConnected();
}

bool Keyring::start()
{
    if (!startBus())
        return false;
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("password");
    m_keyring.closeWriteChannel();
    const auto isThere = [] {
        const QDBusMessage answer = QDBusConnection(busName()).call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s));
        return answer.arguments().value(0).toStringList().contains(serviceName());
    };
    return QTest::qWaitFor(isThere, patience);
}

bool Keyring::startForUs()
{
    if (!start())
        return false;
    for (const char *name :
         {"DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP"})
        qputenv(name, m_environment.value(QString::fromLatin1(name)).toUtf8());
    return true;
}

bool Keyring::lock() const
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);
    call.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{login})});
    return QDBusConnection(busName()).call(call).type() == QDBusMessage::ReplyMessage;
}

} // namespace sem
