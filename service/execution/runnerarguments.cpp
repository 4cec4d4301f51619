#include "service/execution/runnerarguments.h"

#include <QDir>

namespace sem {

using namespace Qt::StringLiterals;

QStringList runnerArguments(const Launch &launch, const Subprocess &job,
                            const AttemptFolder &folder, const std::optional<AttemptGroup> &group)
{
    const JobSpec &spec = launch.spec;
    QStringList arguments{
        u"--folder"_s,    folder.path(),
        u"--cwd"_s,       job.workingDir.isEmpty() ? QDir::homePath() : job.workingDir,
        u"--grace-ms"_s,  QString::number(launch.killGrace.count()),
        u"--log-limit"_s, QString::number(launch.logLimitBytes),
        u"--niceness"_s,  nameOf(spec.niceness),
        u"--leftovers"_s, nameOf(spec.leftovers),
    };
    if (group)
        arguments += {u"--group"_s, group->path()};
    if (spec.timeout)
        arguments += {u"--timeout-ms"_s, QString::number(spec.timeout->count())};
    if (spec.stallTimeout)
        arguments += {u"--stall-ms"_s, QString::number(spec.stallTimeout->count())};
    if (spec.deadline)
        arguments += {u"--deadline-ms"_s, QString::number(toEpochMs(*spec.deadline))};
    if (job.standardInput)
        arguments += u"--stdin"_s;
    arguments += {u"--"_s, job.command};
    return arguments + job.arguments;
}

QByteArray controlLine(const Order &order)
{
    if (const auto *stop = std::get_if<StopOrder>(&order)) {
        return "stop " + nameOf(stop->reason).toUtf8() + ' '
            + QByteArray::number(qint64(stop->grace.count())) + '\n';
    }
    return std::holds_alternative<FreezeOrder>(order) ? "freeze\n" : "run\n";
}

} // namespace sem
