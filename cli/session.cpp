#include "cli/session.h"

#include "cli/exitcodes.h"
#include "cli/output/errortext.h"
#include "cli/platform/servicestart.h"
#include "cli/tr.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// What the service exits with when it finds another at work, which may not answer yet: somebody
// else started one at the same time.
constexpr int otherIsRunning = 3;
constexpr Duration startPatience = std::chrono::seconds(12); // it looks after its socket every 10 s

// In the build tree and after installation it lies beside us.
QString serviceProgram()
{
    const QString name = u"semanticataskd"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

Error noService(const QString &why)
{
    return {.code = ErrorCode::System, .message = why, .data = {{u"reason"_s, u"no_connection"_s}}};
}

} // namespace

Session::Session(const GlobalOptions &options, bool endsLikeJob, const Paths &paths,
                 const Clock &clock)
    : m_options(options)
    , m_endsLikeJob(endsLikeJob)
    , m_paths(paths)
    , m_clock(clock)
    , m_client(paths.socket)
{ }

bool Session::waitUntil(const std::function<bool()> &isTrue, Duration patience)
{
    bool timeIsUp = false;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&timeIsUp] { timeIsUp = true; });
    timer.start(patience);
    waitUntil([&] { return timeIsUp || isTrue(); });
    return isTrue();
}

void Session::waitUntil(const std::function<bool()> &isTrue)
{
    m_output.flush();
    while (!isTrue())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Result<> Session::connectToRunning()
{
    return connectWithin(Duration::zero());
}

// Gives up with the first try that fails after that time.
Result<> Session::connectWithin(Duration patience)
{
    const QDeadlineTimer deadline(patience);
    std::optional<Error> failed;
    QObject scope;
    QObject::connect(&m_client, &ServiceClient::connectFailed, &scope, [&](const Error &error) {
        if (deadline.hasExpired())
            failed = error;
    });
    m_client.connectToService();
    waitUntil([&] { return failed || m_client.isConnected(); });
    if (m_client.isConnected())
        return {};
    m_client.disconnectFromService();
    return noService(
        Cli::tr("%1; `semanticatask service start` starts the service").arg(failed->message));
}

Result<> Session::connect()
{
    const Result<> running = connectToRunning();
    if (running || m_options.noStart)
        return running;
    const Result<QString> other = startService();
    if (!other)
        return other.error();
    const Result<> started = connectWithin(startPatience);
    if (started || other->isEmpty())
        return started;
    return noService(Cli::tr("%1, but does not answer; `kill` it if that stays so").arg(*other));
}

// `--daemon` returns when the service answers, or says why it does not. Where another is at work,
// what it says of that.
Result<QString> Session::startService()
{
    // It would be one of the job's processes, and end with them.
    if (qEnvironmentVariableIsSet("SEMANTICATASK_JOB_ID"))
        return noService(Cli::tr("a job cannot start the service; start it from outside"));
    const QString program = serviceProgram();
    if (program.isEmpty())
        return noService(Cli::tr("semanticataskd is neither beside this program nor on the PATH"));

    Result<QString> started = QString();
    for (const QStringList &words : waysToStart(program)) {
        started = startServiceBy(words);
        if (started)
            break;
    }
    return started;
}

Result<QString> Session::startServiceBy(const QStringList &words)
{
    QProcess starter;
    starter.setStandardInputFile(QProcess::nullDevice());
    starter.setStandardOutputFile(QProcess::nullDevice());
    starter.start(words.first(), words.mid(1));
    waitUntil([&starter] { return starter.state() == QProcess::NotRunning; });

    if (starter.error() == QProcess::FailedToStart)
        return noService(words.first() + u": " + starter.errorString());
    const bool ended = starter.exitStatus() == QProcess::NormalExit;
    const QString said = QString::fromUtf8(starter.readAllStandardError()).trimmed();
    if (ended && starter.exitCode() == 0)
        return QString();
    if (ended && starter.exitCode() == otherIsRunning)
        return said;
    return noService(said.isEmpty() ? Cli::tr("%1 ended at once").arg(words.first()) : said);
}

int Session::fail(const Error &error)
{
    m_output.error(errorText(error, m_paths));
    return m_endsLikeJob ? exitCodeOfWaiting(error) : exitCode(error);
}

int Session::fail(const Error &error, const JobRef &job)
{
    // What a field names is another job.
    if (error.code != ErrorCode::NotFound || error.data.contains(u"field"_s))
        return fail(error);
    m_output.error(noSuchJobText(job));
    return exitCode(error);
}

int Session::refuseUsage(const QString &message)
{
    m_output.error(message);
    return exitcode::usage;
}

bool isConnectionLost(const Error &error)
{
    return error.code == ErrorCode::System && error.data.value(u"reason"_s) == "connection_lost"_L1;
}

} // namespace sem
