#pragma once

#include "service/engine/snapshot.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"
#include "shared/core/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sem {

// Backs the database up every `backup.every_hours`, if anything has changed since the last time. On
// the main thread; the copying is done by another.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(Paths paths, const Clock &clock, QObject *parent = nullptr);
    ~BackupKeeper() override; // waits for one that is being made

    // The engine's state has changed.
    void follow(const Snapshot &snapshot);

private:
    void plan();
    void backUpNow();
    void onDone();

    const Paths m_paths;
    const Clock &m_clock;
    QTimer m_timer;
    QFutureWatcher<Result<QString>> m_work;
    BackupRules m_rules;
    bool m_hasChanged = false; // since the last one
    const Timestamp m_begun;
    std::optional<Timestamp> m_last; // none: none was ever made
};

} // namespace sem
