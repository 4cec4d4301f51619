#include "shared/launch/servicestarter.h"

#include "shared/launch/waystostart.h"
#include "shared/text/refusaltext.h"
#include "shared/text/tr.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// What the service exits with when it finds another at work, which may not answer yet: somebody
// else started one at the same time.
constexpr int otherIsRunning = 3;

// In the build tree and after installation it lies beside us.
QString serviceProgram()
{
    const QString name = u"semanticataskd"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

} // namespace

Error noService(const QString &why)
{
    return {.code = ErrorCode::System, .message = why, .data = {{u"reason"_s, u"no_connection"_s}}};
}

ServiceStarter::ServiceStarter(QObject *parent)
    : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &ServiceStarter::onEnded);
    connect(&m_process, &QProcess::errorOccurred, this, &ServiceStarter::onFailedToStart);
}

void ServiceStarter::start()
{
    if (m_busy)
        return;
    m_busy = true;
    // It would be one of the job's processes, and end with them.
    if (qEnvironmentVariableIsSet("SEMANTICATASK_JOB_ID")) {
        settle(noService(Text::tr("a job cannot start the service; start it from outside")));
        return;
    }
    const QString program = serviceProgram();
    if (program.isEmpty()) {
        settle(
            noService(Text::tr("semanticataskd is neither beside this program nor on the PATH")));
        return;
    }
    m_ways = waysToStart(program);
    tryNext();
}

void ServiceStarter::tryNext()
{
    const QStringList words = m_ways.front();
    m_ways.erase(m_ways.begin());
    m_process.start(words.first(), words.mid(1));
}

// `--daemon` returns when the service answers, or says why it does not.
void ServiceStarter::onEnded()
{
    const bool ended = m_process.exitStatus() == QProcess::NormalExit;
    const QString said = refusalText(QString::fromUtf8(m_process.readAllStandardError()).trimmed());
    if (ended && m_process.exitCode() == 0)
        settle(QString());
    else if (ended && m_process.exitCode() == otherIsRunning)
        settle(said);
    else
        settle(noService(said.isEmpty() ? Text::tr("%1 ended at once").arg(m_process.program())
                                        : said));
}

void ServiceStarter::onFailedToStart(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        settle(noService(m_process.program() + u": " + m_process.errorString()));
}

void ServiceStarter::settle(const Result<QString> &result)
{
    if (!result && !m_ways.empty()) {
        // Not from within a signal of the process that is to be started again.
        QMetaObject::invokeMethod(this, &ServiceStarter::tryNext, Qt::QueuedConnection);
        return;
    }
    m_busy = false;
    Q_EMIT finished(result);
}

} // namespace sem
