#include "cli/session.h"

#include "cli/exitcodes.h"
#include "cli/output/erroradvice.h"
#include "cli/tr.h"
#include "shared/core/accesstoken.h"
#include "shared/launch/servicestarter.h"
#include "shared/text/refusaltext.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration startPatience = std::chrono::seconds(12);
constexpr Duration endPatience = std::chrono::seconds(30); // with a service that is stopping

} // namespace

Session::Session(const GlobalOptions &options, bool endsLikeJob, const Paths &paths,
                 const Clock &clock)
    : m_options(options)
    , m_endsLikeJob(endsLikeJob)
    , m_paths(paths)
    , m_clock(clock)
    , m_client(paths.socket)
{
    m_client.setTokenSource(
        [this] { return accessTokenToShow(m_paths, QProcessEnvironment::systemEnvironment()); });
}

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
    return noService(Cli::tr("%1; `semanticatask service start` starts the service")
                         .arg(refusalText(failed->message)));
}

Result<> Session::connect()
{
    const Result<> running = connectToRunning();
    if (running || m_options.noStart)
        return running;
    // One that is about to end is in the way of ours until it has ended.
    const QDeadlineTimer deadline(endPatience);
    Result<QString> other = startService();
    while (other && !other->isEmpty() && !deadline.hasExpired()) {
        if (const Result<> connected = connectWithin(std::chrono::milliseconds(200)); connected)
            return connected;
        other = startService();
    }
    if (!other)
        return other.error();
    const Result<> started = connectWithin(startPatience);
    if (started || other->isEmpty())
        return started;
    return noService(Cli::tr("%1, but does not answer; `kill` it if that stays so").arg(*other));
}

Result<QString> Session::startService()
{
    std::optional<Result<QString>> result;
    ServiceStarter starter;
    QObject::connect(&starter, &ServiceStarter::finished, &starter,
                     [&result](const Result<QString> &other) { result = other; });
    starter.start();
    waitUntil([&result] { return result.has_value(); });
    return *result;
}

QString Session::nameOf(const JobId &job)
{
    const Result<JobAnswer> answer = await(m_client.job(job));
    return sem::nameOf(answer ? JobRef(answer->job.job.seq) : JobRef(job));
}

int Session::fail(const Error &error)
{
    m_output.error(errorWithAdvice(error, m_paths));
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

int Session::failInput(const Error &error)
{
    return error.code == ErrorCode::Validation ? refuseUsage(refusalText(error.message))
                                               : fail(error);
}

bool isConnectionLost(const Error &error)
{
    return error.code == ErrorCode::System && error.data.value(u"reason"_s) == "connection_lost"_L1;
}

} // namespace sem
