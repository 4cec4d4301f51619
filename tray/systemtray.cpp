#include "tray/systemtray.h"

#include <QGuiApplication>
#include <QMenu>

namespace sem {

using namespace Qt::StringLiterals;

SystemTray::SystemTray(QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
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
            [this] { Q_EMIT messageClicked(std::exchange(m_told, {}).value_or(ToOpen())); });
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

// Desktops do not say which of several messages was clicked.
void SystemTray::tell(const TrayMessage &message)
{
    if (!m_icon)
        return;
    m_told = m_told ? m_told->orElse(message.opens) : message.opens;
    m_icon->showMessage(message.title, message.text,
                        message.isFailure ? QSystemTrayIcon::Warning
                                          : QSystemTrayIcon::Information);
}

} // namespace sem
