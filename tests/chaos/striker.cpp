#include "tests/chaos/striker.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int notPermitted = 77;

} // namespace

bool Striker::watch(const Moment &moment, qint64 service)
{
    return start(moment, {u"--pid"_s, QString::number(service)});
}

bool Striker::watch(const Moment &moment, const QStringList &command,
                    const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    return start(moment, QStringList{u"--"_s} + command);
}

bool Striker::start(const Moment &moment, const QStringList &service)
{
    QStringList arguments{
        u"--watch"_s,  moment.watch,  u"--call"_s,  moment.call,
        u"--edge"_s,   moment.edge,   u"--count"_s, QString::number(moment.count),
        u"--victim"_s, moment.victim,
    };
    if (moment.hold)
        arguments.append(u"--hold"_s);
    if (!moment.path.isEmpty())
        arguments += {u"--path"_s, moment.path};
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(SEM_KILLAT), arguments + service);
    return nextLine() == "ready\n";
}

QByteArray Striker::nextLine()
{
    const QDeadlineTimer deadline(patienceMs);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning
           && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    return m_process.readLine();
}

Striker::Outcome Striker::outcome()
{
    const QByteArray report = nextLine();
    if (report.startsWith("struck"))
        return Outcome::Struck;
    if (report == "missed\n")
        return Outcome::Missed;
    m_process.waitForFinished(patienceMs);
    return m_process.exitCode() == notPermitted ? Outcome::NotPermitted : Outcome::Failed;
}

Striker::Outcome Striker::giveUp()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.closeWriteChannel();
        m_process.terminate();
        if (!m_process.waitForFinished(patienceMs)) {
            m_process.kill();
            m_process.waitForFinished(patienceMs);
        }
    }
    const bool hasStruck = m_process.isOpen() && m_process.readLine().startsWith("struck");
    return hasStruck ? Outcome::Struck : Outcome::Missed;
}

void Striker::release()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patienceMs);
}

} // namespace sem
