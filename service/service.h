#pragma once

#include "service/conditions/monitor.h"
#include "service/engine/enginethread.h"
#include "service/engine/inbox.h"
#include "service/engine/readqueue.h"
#include "service/execution/fileoutputreader.h"
#include "service/execution/processexecutor.h"
#include "service/platform/instancelock.h"
#include "service/rpc/front.h"
#include "service/storage/backupkeeper.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace sem {

// The service put together: what runs on which thread, and in which order it begins and ends.
class Service final : public QObject
{
    Q_OBJECT

public:
    Service(const Paths &paths, const Clock &clock, QObject *parent = nullptr);
    ~Service() override;

    // Makes the data folder and takes its lock. Before anything else of the folder is touched.
    // Conflict (data.pid where known): another service works on it.
    Result<> takeFolder();
    // Creates the database or brings it up to date, and goes no further.
    Result<> initialise();
    // Opens the store, settles what ran, listens. `delegated`: the control group that this process
    // is in has been left to it, and attempts get groups of their own below.
    Result<> start(bool delegated);

    // Ends in good order: nothing new is accepted, what was accepted is finished. Running jobs go
    // on without us, unless they are to be stopped. stopped() follows. A second call, of either
    // kind, no longer waits for jobs.
    void stop(bool stopJobs);

Q_SIGNALS:
    void stopped();

private:
    void makeAccessToken();
    void checkFolder();

    const Paths m_paths;
    const Clock &m_clock;
    InstanceLock m_lock;
    Inbox m_inbox;
    FileOutputReader m_output;
    ConditionMonitor m_conditions;
    BackupKeeper m_backups;
    QFileSystemWatcher m_watcher; // the data folder
    std::unique_ptr<ReadQueue> m_reads;
    std::unique_ptr<Front> m_front;
    std::unique_ptr<ProcessExecutor> m_executor;
    std::unique_ptr<EngineThread> m_engine;
    bool m_stopping = false;
};

} // namespace sem
