#include "service/conditions/powersensor.h"
#include "service/platform/powerwatch.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// The system is asked, and tells when that is worth while.
class SystemPowerSensor final : public PowerSensor
{
public:
    SystemPowerSensor()
        : m_watch([this] {
            QMetaObject::invokeMethod(this, &PowerSensor::changed, Qt::QueuedConnection);
        })
    { }

    Reading<PowerState> read(MonotonicTime now) override
    {
        return {.value = readPower(), .source = u"system"_s, .at = now};
    }
    bool tellsChanges() const override { return m_watch.isHearing(); }

private:
    PowerWatch m_watch;
};

} // namespace

std::unique_ptr<PowerSensor> PowerSensor::make()
{
    return std::make_unique<SystemPowerSensor>();
}

} // namespace sem
