#pragma once

#include "tray/models/historymodel.h"
#include "tray/models/jobsmodel.h"
#include "tray/models/queuesmodel.h"
#include "tray/models/schedulesmodel.h"
#include "tray/models/servicestatus.h"
#include "tray/models/settingsmodel.h"

namespace sem {

// What the application knows of the service, ready to be shown.
struct TrayModels
{
    explicit TrayModels(const Clock &clock)
        : jobs(clock)
        , queues(clock)
        , history(clock)
        , schedules(clock)
    { }

    ServiceStatus status;
    JobsModel jobs;
    QueuesModel queues;
    HistoryModel history;
    SchedulesModel schedules;
    SettingsModel settings;
};

} // namespace sem
