#include "service/conditions/powersensor.h"

#include "shared/desktop/bus_linux.h"

#include <QDBusArgument>
#include <QVariantMap>

#include <cmath>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const Bus::Place upower{.service = u"org.freedesktop.UPower"_s,
                        .path = u"/org/freedesktop/UPower"_s,
                        .startsWhenAsked = true};
// All batteries as one, without those of mice.
const Bus::Place display{upower.service, u"/org/freedesktop/UPower/devices/DisplayDevice"_s};
const auto displayInterface = u"org.freedesktop.UPower.Device"_s;
const Bus::Place profiles{u"net.hadess.PowerProfiles"_s, u"/net/hadess/PowerProfiles"_s};
const auto properties = u"org.freedesktop.DBus.Properties"_s;

constexpr int batteryType = 2; // of a device of UPower

// UPower and the power profiles, asked once and then heard; what the kernel shows where there is no
// UPower.
class UPowerSensor final : public PowerSensor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UPowerSensor)

public:
    UPowerSensor()
        : m_bus(Bus::Kind::System, u"semanticatask-power"_s, {upower.service, profiles.service})
    {
        connect(&m_bus, &Bus::appeared, this, &UPowerSensor::askFor);
        connect(&m_bus, &Bus::vanished, this, &UPowerSensor::forget);
        for (const Bus::Place &place : {upower, display, profiles}) {
            m_bus.hear(place, properties, u"PropertiesChanged"_s, this,
                       SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
        }
        m_bus.open();
    }
    ~UPowerSensor() override = default;

    Reading<PowerState> read(MonotonicTime now) override
    {
        if (m_open > 0)
            return {};
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

private:
    void askFor(const QString &service)
    {
        if (service == profiles.service) {
            ask(profiles, profiles.service);
            return;
        }
        ask(upower, upower.service);
        ask(display, displayInterface);
    }

    void ask(const Bus::Place &place, const QString &interface)
    {
        ++m_open;
        m_bus.ask(place, properties, u"GetAll"_s, {interface},
                  [this, interface](const QVariant &answer) {
                      --m_open;
                      take(interface, qdbus_cast<QVariantMap>(answer));
                  });
    }

    void forget(const QString &service)
    {
        if (service == upower.service) {
            m_onBattery.reset();
            m_percent.reset();
        } else {
            m_saver = false;
        }
        announce();
    }

    void take(const QString &interface, const QVariantMap &values)
    {
        if (interface == upower.service && values.contains(u"OnBattery"_s))
            m_onBattery = values[u"OnBattery"_s].toBool();
        if (interface == displayInterface) {
            if (values.contains(u"Percentage"_s))
                m_percent = values[u"Percentage"_s].toDouble();
            m_isPresent = values.value(u"IsPresent"_s, m_isPresent).toBool();
            m_type = values.value(u"Type"_s, m_type).toInt();
        }
        if (interface == profiles.service && values.contains(u"ActiveProfile"_s))
            m_saver = values[u"ActiveProfile"_s].toString() == "power-saver"_L1;
        announce();
    }

    // UPower tells of much that nobody asks here, such as the flow of current.
    void announce()
    {
        if (keepIfNew(m_told, read({})))
            Q_EMIT changed();
    }

    Bus m_bus;
    Reading<PowerState> m_told;
    int m_open = 0; // questions
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
