#pragma once

#include "shared/core/clock.h"
#include "tray/models/notifications.h"
#include "tray/platform/panel.h"

#include <QSystemTrayIcon>

#include <memory>

namespace sem {

// Our place among the desktop's icons, taken as soon as there is such a place: panels start late,
// and some desktops have none at all.
class SystemTray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTray)

public:
    SystemTray(QMenu &menu, const Clock &clock, QObject *parent = nullptr);
    ~SystemTray() override;

    bool isThere() const { return m_icon != nullptr; }
    // Its kind of panel has gone, and the one that there is now takes only icons of another
    // process.
    bool isOutlived() const;
    void show(const QIcon &icon, const QString &tooltip);
    void tell(const TrayMessage &message);
    // Whoever looked at the window has done with all that was told.
    void forgetTold() { m_told.forget(); }

    // A message's text as who shows it there wants to have it.
    static QString bodyOf(const QString &text, Panel::Kind place);

Q_SIGNALS:
    void outlived();
    void activated();
    void messageClicked(const sem::ToOpen &what);

private:
    void look();
    std::optional<Panel::Kind> offeredPlace() const;
    void place();

    QMenu &m_menu;
    const Clock &m_clock;
    const std::unique_ptr<Panel> m_panel;
    QIcon m_picture;
    QString m_tooltip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    Panel::Kind m_place = Panel::Kind::System; // of the icon
    ToldMessages m_told;
};

} // namespace sem
