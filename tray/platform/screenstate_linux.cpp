#include "tray/platform/screenstate.h"

#include "tray/platform/screenlock_linux.h"
#include "tray/platform/x11fullscreen.h"

#include <QSocketNotifier>

#include <optional>

namespace sem {

namespace {

class LinuxScreenState final : public ScreenState
{
public:
    explicit LinuxScreenState(std::unique_ptr<X11Fullscreen> windows)
        : m_windows(std::move(windows))
    {
        connect(&m_lock, &ScreenLock::changed, this, &ScreenState::changed);
        if (!m_windows)
            return;
        m_notifier.emplace(m_windows->descriptor(), QSocketNotifier::Read);
        connect(&*m_notifier, &QSocketNotifier::activated, this, [this] {
            if (m_windows->hasChanged())
                Q_EMIT changed();
            else if (!m_windows
                          ->isFullscreen()) // the server is gone, and its socket stays readable
                m_notifier->setEnabled(false);
        });
    }

    bool isLocked() override { return m_lock.isLocked(); }

    bool isFullscreen() override
    {
        const bool isFull = m_windows && m_windows->isFullscreen().value_or(false);
        // What came while we waited for the answer no longer makes the socket readable.
        if (m_windows && m_windows->hasChanged())
            QMetaObject::invokeMethod(this, &ScreenState::changed, Qt::QueuedConnection);
        return isFull;
    }

    void watch(bool watches) override
    {
        if (m_windows)
            m_windows->watch(watches);
    }

private:
    ScreenLock m_lock;
    const std::unique_ptr<X11Fullscreen> m_windows;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace

// Compositors of Wayland tell nobody about windows; an X server inside of such a session would have
// to be started to be asked, and knows only its own.
std::unique_ptr<ScreenState> ScreenState::make()
{
    const bool isX =
        qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return std::make_unique<LinuxScreenState>(isX ? X11Fullscreen::open(nullptr) : nullptr);
}

} // namespace sem
