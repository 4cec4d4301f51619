#include "tray/systemtray.h"

#include <QGuiApplication>
#include <QMenu>

namespace sem {

using namespace Qt::StringLiterals;

SystemTray::SystemTray(QMenu &menu, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_clock(clock)
    , m_panel(Panel::make(QGuiApplication::platformName() == "xcb"_L1))
{
    connect(m_panel.get(), &Panel::changed, this, &SystemTray::look);
}

SystemTray::~SystemTray() = default;

// The toolkit decides between buses and embedding when it is first asked, for the life of the
// process. So it is not asked before there is a place.
void SystemTray::look()
{
    if (m_icon) {
        if (isOutlived())
            Q_EMIT outlived();
        return;
    }
    const auto offered = offeredPlace();
    if (!offered || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_place = *offered;
    place();
}

bool SystemTray::isOutlived() const
{
    return m_icon && !m_panel->has(m_place) && offeredPlace();
}

std::optional<Panel::Kind> SystemTray::offeredPlace() const
{
    for (const auto kind : {Panel::Kind::System, Panel::Kind::Notifier, Panel::Kind::Embedder}) {
        if (m_panel->has(kind))
            return kind;
    }
    return {};
}

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
            [this] { Q_EMIT messageClicked(m_told.take(m_clock.monotonic())); });
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
        m_panel->look();
    }
}

// The toolkit hands it on as it is: what shows messages of the bus reads markup in their text, but
// not in their title; its own balloons and other systems show all of it as it stands.
QString SystemTray::bodyOf(const QString &text, Panel::Kind place)
{
    return place == Panel::Kind::Notifier ? text.toHtmlEscaped() : text;
}

void SystemTray::tell(const TrayMessage &message)
{
    if (!m_icon)
        return;
    m_told.add(message.opens, m_clock.monotonic());
    m_icon->showMessage(message.title, bodyOf(message.text, m_place),
                        message.isFailure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                        int(ToldMessages::shown.count()));
}

} // namespace sem
