#include "service/conditions/sleepsensor.h"

#include "shared/desktop/bus_linux.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const Bus::Place logind{u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s};

class LogindSensor final : public SleepSensor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogindSensor)

public:
    LogindSensor()
        : m_bus(Bus::Kind::System, u"semanticatask-sleep"_s, {logind.service})
    {
        m_bus.hear(logind, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                   SLOT(onSleep(bool)));
        m_bus.open();
    }
    ~LogindSensor() override = default;

private Q_SLOTS:
    void onSleep(bool begins)
    {
        if (!begins)
            Q_EMIT woke();
    }

private:
    Bus m_bus;
};

} // namespace

std::unique_ptr<SleepSensor> SleepSensor::make()
{
    return std::make_unique<LogindSensor>();
}

} // namespace sem

#include "sleepsensor_linux.moc"
