#pragma once

#include "shared/desktop/bus_linux.h"

#include <QDBusMessage>
#include <QObject>
#include <QSet>

namespace sem {

// Whether the screen is locked, by what screen savers say on the session's bus: those of GNOME,
// KDE, Xfce, Cinnamon and MATE. logind knows it only from desktops that take the trouble to tell
// it. One that has come on without locking yet counts, too.
class ScreenLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenLock)

public:
    ScreenLock();
    ~ScreenLock() override = default;

    bool isLocked();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onActiveChanged(bool active, const QDBusMessage &message);

private:
    void ask(const QString &service);
    void set(const QString &service, bool active);

    Bus m_bus;
    QSet<QString> m_active; // services
};

} // namespace sem
