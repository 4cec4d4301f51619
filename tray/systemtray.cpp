#include "tray/systemtray.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#endif
#include <QMenu>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Panels that come over X11 announce themselves to nobody but their kind, so they are looked for:
// often at first, while the desktop starts.
constexpr auto firstLook = 1s;
constexpr auto longestPause = 60s;

} // namespace

SystemTray::SystemTray(QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(firstLook);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        look();
        if (!isThere()) {
            m_lookTimer.setInterval(std::min<std::chrono::milliseconds>(
                m_lookTimer.intervalAsDuration() * 2, longestPause));
            m_lookTimer.start();
        }
    });
}

SystemTray::~SystemTray() = default;

void SystemTray::watchDesktop()
{
#ifdef Q_OS_LINUX
    const QString name = u"org.kde.StatusNotifierWatcher"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher =
        new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &SystemTray::look);
    bus.connect(name, u"/StatusNotifierWatcher"_s, name, u"StatusNotifierHostRegistered"_s, this,
                SLOT(look()));
#endif
}

void SystemTray::look()
{
    if (isThere() || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_lookTimer.stop();
    place();
    Q_EMIT appeared();
}

// How an icon speaks with the desktop is decided when it is made, so not before there is a place.
void SystemTray::place()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT activated();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT notificationClicked(m_toldJob); });
    m_icon->setIcon(m_picture);
    m_icon->setToolTip(m_tooltip);
    m_icon->show();
}

void SystemTray::show(const QIcon &icon, const QString &tooltip)
{
    const bool isFirst = m_picture.isNull();
    m_picture = icon;
    m_tooltip = tooltip;
    if (m_icon) {
        m_icon->setIcon(icon);
        m_icon->setToolTip(tooltip);
    } else if (isFirst) {
        look();
        if (isThere())
            return;
        watchDesktop();
        m_lookTimer.start();
    }
}

void SystemTray::tell(const Notification &notification)
{
    if (!m_icon)
        return;
    m_toldJob = notification.job;
    m_icon->showMessage(notification.title, notification.text,
                        notification.isFailure ? QSystemTrayIcon::Warning
                                               : QSystemTrayIcon::Information);
}

} // namespace sem
