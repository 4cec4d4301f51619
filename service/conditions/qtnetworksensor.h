#pragma once

#include "service/conditions/networksensor.h"

namespace sem {

// As Qt's backend for the system says.
class QtNetworkSensor final : public NetworkSensor
{
    Q_OBJECT

public:
    QtNetworkSensor();

    Reading<NetworkState> read(MonotonicTime now) override;
};

} // namespace sem
