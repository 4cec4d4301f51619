#include "service/conditions/qtnetworksensor.h"

#include <QNetworkInformation>

namespace sem {

using namespace Qt::StringLiterals;

using Feature = QNetworkInformation::Feature;

QtNetworkSensor::QtNetworkSensor()
{
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &QtNetworkSensor::changed);
    connect(network, &QNetworkInformation::isMeteredChanged, this, &QtNetworkSensor::changed);
}

Reading<NetworkState> QtNetworkSensor::read(MonotonicTime now)
{
    using Reachability = QNetworkInformation::Reachability;
    Reading<NetworkState> reading{.source = u"none"_s, .at = now};
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (!network)
        return reading;
    reading.source = network->backendName();
    if (network->reachability() == Reachability::Unknown)
        return reading;
    reading.value = NetworkState{.online = network->reachability() == Reachability::Online};
    if (network->supports(Feature::Metered))
        reading.value->metered = network->isMetered();
    return reading;
}

} // namespace sem
