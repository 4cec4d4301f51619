#pragma once

#include <QProcess>

namespace sem {

// A QProcess that can be destroyed while its program runs, and then leaves it running: QProcess
// itself would kill it, and wait.
class RunnerProcess final : public QProcess
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunnerProcess)

public:
    RunnerProcess() = default;
    ~RunnerProcess() override { setProcessState(QProcess::NotRunning); }
};

} // namespace sem
