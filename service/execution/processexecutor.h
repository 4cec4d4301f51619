#pragma once

#include "service/engine/executor.h"
#include "service/engine/inbox.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <QProcessEnvironment>
#include <QThread>

namespace sem {

class AttemptKeeper;

// Runs each attempt under a semanticatask-runner, from a thread of its own: to start a process
// takes most of a millisecond. Reports to the inbox.
class ProcessExecutor final : public Executor
{
public:
    // `runner`: path of the program. `service`: the environment of which jobs get a part.
    ProcessExecutor(const Paths &paths, const QString &runner, const QProcessEnvironment &service,
                    Inbox &inbox, const Clock &clock);
    // Carries out what it was told before; runners stay at work, for the next executor to settle.
    ~ProcessExecutor() override;

    void start(Launch launch) override;
    void settle(const AttemptRef &attempt) override;
    void control(const AttemptRef &attempt, const Order &order) override;
    void discard(const std::vector<JobId> &jobs) override;

private:
    Q_DISABLE_COPY_MOVE(ProcessExecutor)

    QThread m_thread;
    AttemptKeeper *m_keeper; // lives on the thread and ends with it
};

} // namespace sem
