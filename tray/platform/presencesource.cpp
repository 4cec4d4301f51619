#include "tray/platform/presencesource.h"

#include "shared/desktop/inputsensor.h"
#include "tray/platform/screenstate.h"

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

// The input, and what the screen shows meanwhile.
class WholePresence final : public PresenceSource
{
public:
    WholePresence(std::unique_ptr<PresenceSource> input, std::unique_ptr<ScreenState> screen)
        : m_input(std::move(input))
        , m_screen(std::move(screen))
    {
        connect(m_input.get(), &PresenceSource::changed, this, &PresenceSource::changed);
        connect(m_screen.get(), &ScreenState::changed, this, &PresenceSource::changed);
    }

    void ask(const Told &told) override
    {
        m_input->ask([this, told](std::optional<Presence> presence) {
            if (presence) {
                presence->locked = m_screen->isLocked();
                presence->fullscreen = m_screen->isFullscreen();
            }
            told(presence);
        });
    }

    void watch(bool watches) override
    {
        m_input->watch(watches);
        m_screen->watch(watches);
    }

private:
    const std::unique_ptr<PresenceSource> m_input;
    const std::unique_ptr<ScreenState> m_screen;
};

} // namespace

std::unique_ptr<PresenceSource> PresenceSource::make(const Clock &clock)
{
    return std::make_unique<WholePresence>(makeInputPresence(clock), ScreenState::make());
}

std::unique_ptr<PresenceSource> makeSampledPresence(const Clock &clock)
{
    return std::make_unique<SampledPresence>(clock);
}

} // namespace sem
