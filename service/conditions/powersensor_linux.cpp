#include "service/conditions/powersensor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>
#include <QVariantMap>

#include <algorithm>
#include <cmath>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto busName = u"semanticatask-power"_s; // of our own connection, which can be made anew
const auto upower = u"org.freedesktop.UPower"_s;
const auto upowerPath = u"/org/freedesktop/UPower"_s;
const auto displayDevice = u"org.freedesktop.UPower.Device"_s; // all batteries as one
const auto displayDevicePath = u"/org/freedesktop/UPower/devices/DisplayDevice"_s;
const auto profiles = u"net.hadess.PowerProfiles"_s;
const auto profilesPath = u"/net/hadess/PowerProfiles"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

constexpr std::chrono::milliseconds shortestRetry = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestRetry = std::chrono::minutes(1);

constexpr int batteryType = 2; // of a device of UPower

// UPower and the power profiles, asked once and then heard; what the kernel shows where there is no
// UPower.
class UPowerSensor final : public PowerSensor
{
    Q_OBJECT

public:
    UPowerSensor()
        : m_bus(busName)
    {
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration
                               | QDBusServiceWatcher::WatchForUnregistration);
        connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &UPowerSensor::askFor);
        connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &UPowerSensor::lose);
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, &UPowerSensor::connectAgain);
        connectToBus();
    }
    ~UPowerSensor() override { QDBusConnection::disconnectFromBus(busName); }
    Q_DISABLE_COPY_MOVE(UPowerSensor)

    Reading<PowerState> read(MonotonicTime now) override
    {
        Reading<PowerState> reading{.at = now};
        if (m_onBattery) {
            reading.source = u"UPower"_s;
            reading.value = PowerState{.external = !*m_onBattery};
            if (m_isPresent && m_type == batteryType && m_percent)
                reading.value->batteryPercent = int(std::lround(*m_percent));
        } else {
            reading.source = u"sysfs"_s;
            reading.value = readPower();
        }
        if (reading.value)
            reading.value->saver = m_saver;
        return reading;
    }

    bool tellsChanges() const override { return m_onBattery.has_value(); }

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changes,
                             const QStringList &)
    {
        take(interface, changes);
    }
    void loseBus()
    {
        m_retryDelay = shortestRetry;
        m_retry.start(m_retryDelay);
        lose(upower);
        lose(profiles);
    }

private:
    // A bus that was never there is not waited for.
    bool connectToBus()
    {
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, busName);
        if (!m_bus.isConnected())
            return false;
        m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                      u"Disconnected"_s, this, SLOT(loseBus()));
        m_watcher.setConnection(m_bus);
        m_watcher.setWatchedServices({upower, profiles});
        hear(upower, upowerPath);
        hear(upower, displayDevicePath); // and not the batteries of mice
        hear(profiles, profilesPath);
        askFor(upower);
        askFor(profiles);
        return true;
    }

    void connectAgain()
    {
        QDBusConnection::disconnectFromBus(busName);
        if (connectToBus())
            return;
        m_retryDelay = std::min(2 * m_retryDelay, longestRetry);
        m_retry.start(m_retryDelay);
    }

    void hear(const QString &service, const QString &path)
    {
        m_bus.connect(service, path, properties, u"PropertiesChanged"_s, this,
                      SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    }

    void askFor(const QString &service)
    {
        if (service == profiles) {
            ask(profiles, profilesPath, profiles);
            return;
        }
        ask(upower, upowerPath, upower);
        ask(upower, displayDevicePath, displayDevice);
    }

    void lose(const QString &service)
    {
        if (service == upower) {
            m_onBattery.reset();
            m_percent.reset();
        } else {
            m_saver = false;
        }
        Q_EMIT changed();
    }

    void ask(const QString &service, const QString &path, const QString &interface)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, properties, u"GetAll"_s);
        call.setArguments({interface});
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, interface] {
            watcher->deleteLater();
            const QDBusPendingReply<QVariantMap> reply = *watcher;
            if (reply.isValid())
                take(interface, reply.value());
        });
    }

    void take(const QString &interface, const QVariantMap &values)
    {
        if (interface == upower && values.contains(u"OnBattery"_s))
            m_onBattery = values[u"OnBattery"_s].toBool();
        if (interface == displayDevice) {
            if (values.contains(u"Percentage"_s))
                m_percent = values[u"Percentage"_s].toDouble();
            m_isPresent = values.value(u"IsPresent"_s, m_isPresent).toBool();
            m_type = values.value(u"Type"_s, m_type).toInt();
        }
        if (interface == profiles && values.contains(u"ActiveProfile"_s))
            m_saver = values[u"ActiveProfile"_s].toString() == "power-saver"_L1;
        Q_EMIT changed();
    }

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_retry;
    std::chrono::milliseconds m_retryDelay = shortestRetry;
    std::optional<bool> m_onBattery; // none: there is no UPower
    std::optional<double> m_percent;
    bool m_isPresent = false;
    int m_type = 0;
    bool m_saver = false;
};

} // namespace

std::unique_ptr<PowerSensor> PowerSensor::make()
{
    return std::make_unique<UPowerSensor>();
}

} // namespace sem

#include "powersensor_linux.moc"
