#pragma once

#include "tests/support/mockbus.h"

namespace sem {

// A bus with a UPower on it, whose battery we are.
class PowerBus
{
public:
    PowerBus() { startPower(); }

    void startPower() { m_bus.startTemplate(upower(), QStringLiteral("upower")); }
    void endPower() { m_bus.endService(upower()); }
    void startProfiles()
    {
        m_bus.startTemplate(profiles(), QStringLiteral("power_profiles_daemon"));
    }
    void start()
    {
        m_bus.start();
        startPower();
    }
    void end() { m_bus.end(); }
    QProcessEnvironment environment() const { return m_bus.environment(); }

    void setOnBattery(bool onBattery) const
    {
        m_bus.set(upower(), QStringLiteral("/org/freedesktop/UPower"), upower(),
                  QStringLiteral("OnBattery"), onBattery);
    }
    void setPercent(double percent) const
    {
        const auto path = QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice");
        const auto device = QStringLiteral("org.freedesktop.UPower.Device");
        m_bus.set(upower(), path, device, QStringLiteral("Type"), 2U); // a battery
        m_bus.set(upower(), path, device, QStringLiteral("IsPresent"), true);
        m_bus.set(upower(), path, device, QStringLiteral("Percentage"), percent);
    }
    // "power-saver", "balanced", …
    void setProfile(const QString &name) const
    {
        m_bus.set(profiles(), QStringLiteral("/net/hadess/PowerProfiles"), profiles(),
                  QStringLiteral("ActiveProfile"), name);
    }

private:
    static QString upower() { return QStringLiteral("org.freedesktop.UPower"); }
    static QString profiles() { return QStringLiteral("net.hadess.PowerProfiles"); }

    MockBus m_bus;
};

} // namespace sem
