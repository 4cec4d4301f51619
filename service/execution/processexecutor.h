#pragma once

#include "service/engine/executor.h"
#include "service/engine/inbox.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <QProcessEnvironment>
#include <QThread>

namespace sem {

class AttemptKeeper;

// What attempts are run with.
struct RunnerSetup
{
    QString program = {}; // path of semanticatask-runner
    QProcessEnvironment environment = {}; // the service's, of which jobs get a part
    // The folder of a control group in which each attempt gets one; empty where none was left to
    // us.
    QString controlGroup = {};
};

// Runs each attempt under a semanticatask-runner, from a thread of its own: to start a process
// takes most of a millisecond. Reports to the inbox.
class ProcessExecutor final : public Executor
{
public:
    ProcessExecutor(const Paths &paths, const RunnerSetup &setup, Inbox &inbox, const Clock &clock);
    // Carries out what it was told before; runners stay at work, for the next executor to settle.
    ~ProcessExecutor() override;

    void start(Launch launch) override;
    void settle(const AttemptRef &attempt) override;
    void control(const AttemptRef &attempt, const Order &order) override;
    void discard(const std::vector<Discard> &discards) override;

private:
    Q_DISABLE_COPY_MOVE(ProcessExecutor)

    QThread m_thread;
    AttemptKeeper *m_keeper; // lives on the thread and ends with it
};

} // namespace sem
