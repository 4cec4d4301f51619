#pragma once

#include "shared/core/clock.h"
#include "tray/models/notifications.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace sem {

// Our place among the desktop's icons, taken as soon as there is such a place: panels start late,
// and some desktops have none at all.
class SystemTray final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTray)

public:
    explicit SystemTray(QMenu &menu, QObject *parent = nullptr);
    ~SystemTray() override;

    bool isThere() const { return m_icon != nullptr; }
    void show(const QIcon &icon, const QString &tooltip);
    void tell(const Notification &notification);

Q_SIGNALS:
    void appeared();
    void activated();
    void notificationClicked(std::optional<qint64> job);

private:
    void watchDesktop();
    Q_SLOT void look();
    void place();

    QMenu &m_menu;
    QIcon m_picture;
    QString m_tooltip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_lookTimer;
    std::optional<qint64> m_toldJob;
};

} // namespace sem
