#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sem {

struct RunningProcess
{
    qint64 pid = 0;
    QStringList commandLine = {};

    bool isRunner() const;
    // runs/<job>/<attempt> of a runner: the job's id.
    QString jobId() const;
};

// All processes that have to do with a data folder, by their command line or environment: the
// service, its runners, and what jobs have started.
std::vector<RunningProcess> processesOf(const QString &home);

// Kills it if it is still the same. False: it had ended.
bool killProcess(const RunningProcess &process);

} // namespace sem
