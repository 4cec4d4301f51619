#include "service/conditions/networksensor.h"

#include <QNetworkInformation>

namespace sem {

using namespace Qt::StringLiterals;

void NetworkSensor::watch()
{
    if (m_watches)
        return;
    m_watches = true;
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkSensor::changed);
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkSensor::changed);
}

std::optional<NetworkState> NetworkSensor::state() const
{
    using Reachability = QNetworkInformation::Reachability;
    const QNetworkInformation *network = m_watches ? QNetworkInformation::instance() : nullptr;
    if (!network || network->reachability() == Reachability::Unknown)
        return {};
    return NetworkState{.online = network->reachability() == Reachability::Online,
                        .metered = network->isMetered()};
}

QString NetworkSensor::source() const
{
    const QNetworkInformation *network = m_watches ? QNetworkInformation::instance() : nullptr;
    return network ? network->backendName() : u"none"_s;
}

} // namespace sem
