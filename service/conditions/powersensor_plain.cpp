#include "service/conditions/powersensor.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// What the system shows when it is asked.
class AskedPowerSensor final : public PowerSensor
{
public:
    Reading<PowerState> read(MonotonicTime now) override
    {
        return {.value = readPower(), .source = u"system"_s, .at = now};
    }
    bool tellsChanges() const override { return false; }
};

} // namespace

std::unique_ptr<PowerSensor> PowerSensor::make()
{
    return std::make_unique<AskedPowerSensor>();
}

} // namespace sem
