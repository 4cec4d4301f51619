#include "shared/launch/waystostart.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Started elsewhere (by a login over ssh, say), the service outlives the login; in the manager's
// care it would not, so it is given there only where it would be anyway.
bool isCaredForByUserManager()
{
    QFile groups(u"/proc/self/cgroup"_s);
    const QByteArray manager = "/user@" + QByteArray::number(getuid()) + ".service/";
    return groups.open(QIODevice::ReadOnly) && groups.readAll().contains(manager);
}

// 0 if it does not work.
int systemdVersion(const QString &systemdRun)
{
    QProcess process;
    process.start(systemdRun, {u"--version"_s});
    process.waitForFinished();
    static const QRegularExpression number(u"^systemd (\\d+)"_s);
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

// The words before those of the program that is to get a scope of its own, and may make control
// groups within it. Empty where there is no such thing.
QStringList inOwnScope()
{
    if (!isCaredForByUserManager())
        return {};
    const QString systemdRun = QStandardPaths::findExecutable(u"systemd-run"_s);
    const int version = systemdRun.isEmpty() ? 0 : systemdVersion(systemdRun);
    if (version == 0)
        return {};
    QStringList words{systemdRun,     u"--user"_s, u"--scope"_s,     u"--quiet"_s,
                      u"--collect"_s, u"-p"_s,     u"Delegate=yes"_s};
    // Otherwise a job that takes too much memory takes the service and all other jobs with it.
    constexpr int knowsOomPolicyOfScopes = 253;
    if (version >= knowsOomPolicyOfScopes)
        words += {u"-p"_s, u"OOMPolicy=continue"_s};
    return words + QStringList{u"--"_s};
}

} // namespace

std::vector<QStringList> waysToStart(const QString &program)
{
    const QStringList plain{program, u"--daemon"_s};
    const QStringList scope = inOwnScope();
    if (scope.isEmpty())
        return {plain};
    return {scope + plain + QStringList{u"--delegated"_s}, plain};
}

} // namespace sem
