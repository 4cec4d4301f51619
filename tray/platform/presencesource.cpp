#include "tray/platform/presencesource.h"

#include "shared/desktop/inputsensor.h"

namespace sem {

namespace {

class SampledPresence final : public PresenceSource
{
public:
    explicit SampledPresence(const Clock &clock)
        : m_input(InputSensor::make(clock))
    { }

    void ask(const Told &told) override
    {
        m_input->ask([told](const Presence &presence, const QString &) { told(presence); });
    }

private:
    const std::unique_ptr<InputSensor> m_input;
};

} // namespace

std::unique_ptr<PresenceSource> makeSampledPresence(const Clock &clock)
{
    return std::make_unique<SampledPresence>(clock);
}

} // namespace sem
