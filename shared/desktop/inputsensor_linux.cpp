#include "shared/desktop/inputsensor.h"

#include "shared/desktop/bus_linux.h"
#include "shared/desktop/idlecount.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const Bus::Place mutter{u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s};
const Bus::Place screenSaver{u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s};

// What desktops tell on the session's bus: GNOME by its compositor, others by their screen saver.
class SessionBusSensor final : public InputSensor
{
public:
    explicit SessionBusSensor(const Clock &clock)
        : m_clock(clock)
        , m_bus(Bus::Kind::Session, u"semanticatask-input"_s, {mutter.service, screenSaver.service})
    { }

    void ask(const Told &told) override
    {
        m_bus.open(); // a session may come later than we do
        m_bus.ask(mutter, mutter.service, u"GetIdletime"_s, {},
                  [this, told](const QVariant &answer) {
                      m_hasMutter = answer.isValid();
                      if (m_hasMutter)
                          told({.idle = Duration(answer.toLongLong())}, u"Mutter"_s);
                  });
        if (m_hasMutter)
            return;
        m_bus.ask(screenSaver, screenSaver.service, u"GetSessionIdleTime"_s, {},
                  [this, told](const QVariant &answer) {
                      if (m_hasMutter || !answer.isValid())
                          return;
                      told({.idle = m_count.idle(answer.toLongLong(), m_clock.monotonic())},
                           u"ScreenSaver"_s);
                  });
    }

private:
    const Clock &m_clock;
    Bus m_bus;
    bool m_hasMutter = false;
    IdleCount m_count;
};

} // namespace

std::unique_ptr<InputSensor> InputSensor::make(const Clock &clock)
{
    return std::make_unique<SessionBusSensor>(clock);
}

} // namespace sem
