#pragma once

#include "shared/core/paths.h"
#include "shared/rpc/serviceclient.h"
#include "tray/models/traymodels.h"

#include <QTimer>

namespace sem {

// Changes settings and schedules, and tells their models what has come of it.
class SettingsLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsLink)

public:
    SettingsLink(ServiceClient &client, TrayModels &models, const Paths &paths,
                 QObject *parent = nullptr);

    // Whether somebody looks at the schedules; nothing tells of changes, but jobs come of them.
    void setWatched(bool watched);
    void noteNewJobs() { askSoon(); }

    void addSchedule(const Schedule &schedule, const JobSpec &job);
    void triggerSchedule(const QString &name);
    void removeSchedule(const QString &name);

Q_SIGNALS:
    void said(const QString &sentence); // what has come of a change of a schedule

private:
    void change(const QVariantMap &values);
    void switchSchedule(const QString &name, bool enabled);
    void askSoon();
    void askSchedules();

    ServiceClient &m_client;
    TrayModels &m_models;
    const Paths m_paths;
    QTimer m_soon;
    bool m_isWatched = false;
};

} // namespace sem
