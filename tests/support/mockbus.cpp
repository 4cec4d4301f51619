#include "tests/support/mockbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const auto ownName = u"tests"_s; // of the connection
const auto mock = u"org.freedesktop.DBus.Mock"_s;

} // namespace

MockBus::MockBus()
    : m_address(u"unix:path="_s + m_folder.filePath(u"bus"_s))
{
    start();
}

MockBus::~MockBus()
{
    end();
}

bool MockBus::isInstalled()
{
    return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}) == 0;
}

void MockBus::start()
{
    m_bus.start(u"dbus-daemon"_s,
                {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                 u"--address="_s + m_address});
    m_bus.waitForReadyRead(patience); // it listens
    if (!QDBusConnection::connectToBus(m_address, ownName).isConnected())
        qFatal("no bus at %s", qUtf8Printable(m_address));
}

void MockBus::end()
{
    QDBusConnection::disconnectFromBus(ownName);
    while (!m_services.empty())
        endService(m_services.begin()->first);
    m_bus.kill();
    m_bus.waitForFinished();
    QFile::remove(m_folder.filePath(u"bus"_s));
}

void MockBus::startTemplate(const QString &service, const QString &name,
                            const QJsonObject &parameters)
{
    startService(service,
                 {u"--system"_s, u"--template"_s, name, u"--parameters"_s,
                  QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact))});
}

void MockBus::startObject(const QString &service, const QString &path, const QString &interface)
{
    startService(service, {u"--session"_s, service, path, interface});
}

void MockBus::startService(const QString &service, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(u"/usr/bin/python3"_s, QStringList{u"-m"_s, u"dbusmock"_s} + arguments);
    m_services[service] = std::move(process);
    const QDBusConnection bus(ownName);
    if (!QTest::qWaitFor([&] { return bus.interface()->isServiceRegistered(service).value(); },
                         patience))
        qFatal("%s does not start", qUtf8Printable(service));
}

void MockBus::endService(const QString &service)
{
    const auto process = std::move(m_services[service]);
    m_services.erase(service);
    process->kill();
    process->waitForFinished();
}

QProcessEnvironment MockBus::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_address);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return environment;
}

QVariant MockBus::call(const QString &service, const QString &path, const QString &interface,
                       const QString &method, const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection(ownName).call(call);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qFatal("%s: %s", qUtf8Printable(method), qUtf8Printable(answer.errorMessage()));
    return answer.arguments().value(0);
}

void MockBus::set(const QString &service, const QString &path, const QString &interface,
                  const QString &property, const QVariant &value) const
{
    call(service, path, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
         {interface, property, QVariant::fromValue(QDBusVariant(value))});
}

void MockBus::answer(const QString &service, const QString &path, const QString &method,
                     const QString &signature, const QString &code) const
{
    call(service, path, mock, u"AddMethod"_s, {QString(), method, QString(), signature, code});
}

void MockBus::emitSignal(const QString &service, const QString &path, const QString &interface,
                         const QString &name, const QString &signature,
                         const QVariantList &arguments) const
{
    call(service, path, mock, u"EmitSignal"_s, {interface, name, signature, QVariant(arguments)});
}

} // namespace sem
