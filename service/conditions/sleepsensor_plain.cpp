#include "service/conditions/sleepsensor.h"
#include "service/platform/sleepwatch.h"

namespace sem {

namespace {

class SystemSleepSensor final : public SleepSensor
{
public:
    SystemSleepSensor()
        : m_watch([this](SleepWatch::Moment moment) {
            if (moment == SleepWatch::Moment::Resumed)
                QMetaObject::invokeMethod(this, &SleepSensor::woke, Qt::QueuedConnection);
        })
    { }

private:
    SleepWatch m_watch;
};

} // namespace

std::unique_ptr<SleepSensor> SleepSensor::make()
{
    return std::make_unique<SystemSleepSensor>();
}

} // namespace sem
