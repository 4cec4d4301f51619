#pragma once

#include "tray/models/pausechoice.h"
#include "tray/models/servicestatus.h"

#include <QMenu>

namespace sem {

// The icon's menu: everything, because some desktops offer nothing else of an icon.
class TrayMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayMenu)

public:
    TrayMenu(const ServiceStatus &status, const Clock &clock, QWidget *parent = nullptr);

    void tick() { showStatus(); } // a pause has become shorter

Q_SIGNALS:
    void openWanted();
    void jobWanted(qint64 job); // to be shown
    void stopWanted(qint64 job);
    void pauseWanted(sem::PauseChoice choice);
    void resumeWanted();
    void newJobWanted();
    void startServiceWanted();
    void giveTokenWanted();
    void settingsWanted();
    void aboutWanted();
    void quitWanted();

private:
    // Where the desktop draws the menu itself it is only told of changes, so actions are kept.
    void build();
    void showStatus();
    void showRunning();

    const ServiceStatus &m_status;
    const Clock &m_clock;
    QAction *m_headline = nullptr;
    QAction *m_startService = nullptr;
    QAction *m_giveToken = nullptr;
    QMenu *m_running = nullptr;
    QAction *m_failed = nullptr;
    QMenu *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_newJob = nullptr;
    QList<qint64> m_shownRunning;
    int m_shownMore = 0; // that are not listed
};

} // namespace sem
