#include "service/conditions/qtnetworksensor.h"

namespace sem {

std::unique_ptr<NetworkSensor> NetworkSensor::make()
{
    return std::make_unique<QtNetworkSensor>();
}

} // namespace sem
