#include "shared/desktop/bus_linux.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration shortestRetry = std::chrono::seconds(1);
constexpr Duration patience = std::chrono::seconds(5); // with a service
constexpr Duration longestRetry = std::chrono::minutes(1);

// Where no session has one, Qt would start a bus of its own.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    std::error_code failure;
    return std::filesystem::exists(qgetenv("XDG_RUNTIME_DIR").toStdString() + "/bus", failure);
}

// Empty: it is no file.
QString systemBusFile()
{
    static const QRegularExpression path(u"(?:^|;)unix:(?:[^;]*,)?path=([^,;]+)"_s);
    const QString address =
        qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS", u"unix:path=/run/dbus/system_bus_socket"_s);
    return path.match(address).captured(1);
}

// The one it is in; the nearest above it, as long as that is missing.
QString folderOf(const QString &file)
{
    QString folder = QFileInfo(file).path();
    while (!QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

Bus::Bus(Kind kind, QString name, const QStringList &services, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_name(std::move(name))
    , m_connection(m_name)
    , m_services(services)
    , m_retryDelay(shortestRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Bus::connectAgain);
}

Bus::~Bus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

bool Bus::open()
{
    if (m_connection.isConnected() || m_retry.isActive())
        return true;
    if (m_folder || (m_kind == Kind::Session && !hasSessionBus()))
        return false;
    if (connectNow())
        return true;
    if (m_kind == Kind::System)
        awaitFile();
    return false;
}

bool Bus::connectNow()
{
    m_connection = QDBusConnection::connectToBus(
        m_kind == Kind::System ? QDBusConnection::SystemBus : QDBusConnection::SessionBus, m_name);
    if (!m_connection.isConnected())
        return false;
    m_retryDelay = shortestRetry;
    m_connection.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                         u"Disconnected"_s, this, SLOT(lose()));
    m_watcher = std::make_unique<QDBusServiceWatcher>();
    m_watcher->setWatchMode(QDBusServiceWatcher::WatchForRegistration
                            | QDBusServiceWatcher::WatchForUnregistration);
    m_watcher->setConnection(m_connection);
    m_watcher->setWatchedServices(m_services);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &Bus::appeared);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, &Bus::vanished);
    for (const Ear &ear : m_ears)
        attach(ear);
    for (const QString &service : m_services)
        Q_EMIT appeared(service); // it may be; asking it will tell
    return true;
}

void Bus::lose()
{
    m_retry.start(m_retryDelay);
    for (const QString &service : m_services)
        Q_EMIT vanished(service);
}

void Bus::connectAgain()
{
    QDBusConnection::disconnectFromBus(m_name);
    if (connectNow())
        return;
    m_retryDelay = std::min(2 * m_retryDelay, longestRetry);
    m_retry.start(m_retryDelay);
}

// Seen by what changes in the folder where it will be, or in the nearest one that there is.
void Bus::awaitFile()
{
    const QString file = systemBusFile();
    if (file.isEmpty())
        return;
    QString watched;
    for (QString folder = folderOf(file); folder != watched; folder = folderOf(file)) {
        watched = folder;
        m_folder = std::make_unique<QFileSystemWatcher>(QStringList{folder});
    }
    if (QFileInfo::exists(file)) {
        m_folder.reset();
        connectAgain();
        return;
    }
    connect(m_folder.get(), &QFileSystemWatcher::directoryChanged, m_folder.get(), [this] {
        // Not from within: it ends the watcher.
        QMetaObject::invokeMethod(
            m_folder.get(), [this] { awaitFile(); }, Qt::QueuedConnection);
    });
}

void Bus::hear(const Place &place, const QString &interface, const QString &signal,
               QObject *receiver, const char *slot)
{
    m_ears.push_back({place, interface, signal, receiver, slot});
    if (m_connection.isConnected())
        attach(m_ears.back());
}

void Bus::attach(const Ear &ear)
{
    m_connection.connect(ear.place.service, ear.place.path, ear.interface, ear.signal, ear.receiver,
                         ear.slot);
}

void Bus::ask(const Place &place, const QString &interface, const QString &method,
              const QVariantList &arguments, const Answered &answered)
{
    if (!m_connection.isConnected()) {
        QMetaObject::invokeMethod(
            this, [answered] { answered({}); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(place.service, place.path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(place.startsWhenAsked);
    auto *watcher =
        new QDBusPendingCallWatcher(m_connection.asyncCall(call, int(patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        watcher->deleteLater();
        answered(watcher->isError() ? QVariant() : watcher->reply().arguments().value(0));
    });
}

} // namespace sem
