#include "service/conditions/qtnetworksensor.h"
#include "shared/desktop/bus_linux.h"

#include <QDBusArgument>
#include <QVariantMap>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const Bus::Place manager{u"org.freedesktop.NetworkManager"_s, u"/org/freedesktop/NetworkManager"_s};
const auto properties = u"org.freedesktop.DBus.Properties"_s;

// Of NetworkManager's D-Bus API: NMState and NMMetered.
constexpr uint unknown = 0;
constexpr uint connectedGlobal = 70;
constexpr uint meteredYes = 1;
constexpr uint meteredGuessYes = 3;

// NetworkManager itself, as Qt 6.4 does not see that a network is metered until that changes; Qt
// where there is no NetworkManager.
class NetworkManagerSensor final : public NetworkSensor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkManagerSensor)

public:
    NetworkManagerSensor()
        : m_bus(Bus::Kind::System, u"semanticatask-network"_s, {manager.service})
    {
        connect(&m_bus, &Bus::appeared, this, &NetworkManagerSensor::ask);
        connect(&m_bus, &Bus::vanished, this, &NetworkManagerSensor::fallBack);
        m_bus.hear(manager, properties, u"PropertiesChanged"_s, this,
                   SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
        if (!m_bus.open())
            fallBack();
    }
    ~NetworkManagerSensor() override = default;

    Reading<NetworkState> read(MonotonicTime now) override
    {
        if (m_fallback)
            return m_fallback->read(now);
        if (!m_state)
            return {};
        Reading<NetworkState> reading{.source = u"NetworkManager"_s, .at = now};
        if (*m_state == unknown)
            return reading;
        reading.value = NetworkState{.online = *m_state == connectedGlobal};
        if (m_metered != unknown)
            reading.value->metered = m_metered == meteredYes || m_metered == meteredGuessYes;
        return reading;
    }

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changes,
                             const QStringList &)
    {
        if (interface == manager.service)
            take(changes);
    }

private:
    void ask()
    {
        m_bus.ask(manager, properties, u"GetAll"_s, {manager.service},
                  [this](const QVariant &answer) {
                      if (!answer.isValid()) {
                          fallBack();
                          return;
                      }
                      m_fallback.reset();
                      take(qdbus_cast<QVariantMap>(answer));
                  });
    }

    void fallBack()
    {
        m_state.reset();
        m_fallback = std::make_unique<QtNetworkSensor>();
        connect(m_fallback.get(), &NetworkSensor::changed, this, &NetworkManagerSensor::announce);
        announce();
    }

    void take(const QVariantMap &values)
    {
        if (values.contains(u"State"_s))
            m_state = values[u"State"_s].toUInt();
        m_metered = values.value(u"Metered"_s, m_metered).toUInt();
        announce();
    }

    void announce()
    {
        if (keepIfNew(m_told, read({})))
            Q_EMIT changed();
    }

    Bus m_bus;
    Reading<NetworkState> m_told;
    std::optional<uint> m_state; // none: it has not answered
    uint m_metered = unknown;
    std::unique_ptr<QtNetworkSensor> m_fallback; // there is no NetworkManager
};

} // namespace

std::unique_ptr<NetworkSensor> NetworkSensor::make()
{
    return std::make_unique<NetworkManagerSensor>();
}

} // namespace sem

#include "networksensor_linux.moc"
