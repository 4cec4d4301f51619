#include "service/service.h"

#include "service/platform/controlgroup.h"
#include "service/platform/descriptorlimit.h"
#include "service/rpc/handlers/jobrequest.h"
#include "service/rpc/socketpath.h"
#include "service/storage/sqlitejobreader.h"
#include "service/storage/sqlitejobrepository.h"
#include "shared/core/accesstoken.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(serviceLog, "sem.service")

namespace {

constexpr int fewestDescriptors = 32; // for itself, a few clients and the start of a job

Error systemError(const QString &what, int code)
{
    return {.code = ErrorCode::System,
            .message = what + u": "_s + QString::fromLocal8Bit(std::strerror(code))};
}

// Ours alone: 0700, also where it was wider; a folder of somebody else is left as it is.
Result<> makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    std::error_code failure;
    std::filesystem::create_directories(name.toStdString(), failure);
    if (failure)
        return systemError(u"cannot make the folder "_s + path, failure.value());
    struct stat status = {};
    if (stat(name.constData(), &status) != 0)
        return systemError(path, errno);
    if (status.st_uid != geteuid()) {
        return Error{.code = ErrorCode::System,
                     .message = path + u": the folder belongs to another user"_s};
    }
    if ((status.st_mode & 0077) != 0 && chmod(name.constData(), 0700) != 0)
        return systemError(path, errno);
    return {};
}

// The engine and the store that only its thread may touch.
struct StoredEngine
{
    StoredEngine(const Paths &paths, std::shared_ptr<WalGate> walGate, Executor &executor,
                 EventSink &events, const Clock &clock)
        : store(paths, std::move(walGate), clock)
        , engine(store, executor, events, clock, specFromTemplate)
    { }

    SqliteJobRepository store;
    Engine engine;
};

} // namespace

Service::Service(const Paths &paths, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_clock(clock)
    , m_output(paths)
    , m_conditions(paths.dataDir, m_inbox, clock)
    , m_backups(paths, clock)
{ }

// What was accepted is finished first; then clients get their last answers. Runners stay at work.
Service::~Service()
{
    if (m_front)
        m_front->stopAccepting();
    if (m_engine)
        m_engine->stop();
    if (m_reads)
        m_reads->stop();
    if (m_front)
        m_front->close();
}

Result<> Service::takeFolder()
{
    for (const QString &folder : {m_paths.dataDir, m_paths.runsDir, m_paths.backupsDir}) {
        if (const Result<> made = makePrivateFolder(folder); !made)
            return made;
    }
    const QFileInfo file(m_paths.lockFile);
    const InstanceLock::Attempt attempt =
        m_lock.take(QFile::encodeName(file.path()).toStdString(),
                    QFile::encodeName(file.fileName()).toStdString());
    switch (attempt.outcome) {
    case InstanceLock::Outcome::Taken:
        return {};
    case InstanceLock::Outcome::Failed:
        return systemError(m_paths.lockFile, attempt.systemError);
    case InstanceLock::Outcome::HeldByOther:
        break;
    }
    const QString holder = attempt.holder > 0 ? u" (process %1)"_s.arg(attempt.holder) : QString();
    return Error{.code = ErrorCode::Conflict,
                 .message = u"another service"_s + holder + u" works on "_s + m_paths.dataDir,
                 .data = {{u"pid"_s, attempt.holder}}};
}

Result<> Service::initialise()
{
    return SqliteJobRepository(m_paths, std::make_shared<WalGate>(), m_clock).open();
}

Result<> Service::start(bool delegated)
{
    if (const int limit = raiseDescriptorLimit(); limit < fewestDescriptors) {
        return Error{
            .code = ErrorCode::System,
            .message =
                u"only %1 files may be open, and %2 are needed; see `ulimit -n`"_s.arg(limit).arg(
                    fewestDescriptors)};
    }
    // Before a job is touched: whoever serves this socket may serve these jobs.
    if (const Result<> place = prepareSocketPath(m_paths.socket); !place)
        return place;
    const QString runner = QCoreApplication::applicationDirPath() + u"/semanticatask-runner"_s;
    if (!QFileInfo(runner).isExecutable())
        return Error{.code = ErrorCode::System, .message = runner + u": missing, or no program"_s};

    makeAccessToken();

    const auto walGate = std::make_shared<WalGate>();
    m_executor = std::make_unique<ProcessExecutor>(
        m_paths,
        RunnerSetup{.program = runner,
                    .environment = QProcessEnvironment::systemEnvironment(),
                    .controlGroup =
                        delegated ? QFile::decodeName(ownControlGroup().c_str()) : QString()},
        m_inbox, m_clock);
    m_reads =
        std::make_unique<ReadQueue>(std::make_unique<SqliteJobReader>(m_paths, walGate, m_clock));
    m_front = std::make_unique<Front>(FrontPorts{
        .inbox = m_inbox,
        .reads = *m_reads,
        .output = m_output,
        .clock = m_clock,
        .conditions = m_conditions,
        .paths = m_paths,
        .info = {.version = QCoreApplication::applicationVersion(),
                 .pid = QCoreApplication::applicationPid(),
                 .dataDir = m_paths.dataDir,
                 .startedAt = m_clock.now()},
        .requestShutdown = [this](bool stopJobs) { stop(stopJobs); },
    });
    m_front->onSnapshot([this](const Snapshot &snapshot) {
        m_conditions.follow(snapshot);
        m_backups.follow(snapshot);
    });
    m_front->onSensorsWatched([this](bool areWatched) { m_conditions.watch(areWatched); });
    connect(&m_conditions, &ConditionMonitor::wantsPresenceChanged, this, [this](bool wants) {
        m_front->events().onBatch({event::PresenceWanted{.wanted = wants}});
    });
    m_engine = std::make_unique<EngineThread>(m_inbox, [this, walGate] {
        auto both = std::make_shared<StoredEngine>(m_paths, walGate, *m_executor, m_front->events(),
                                                   m_clock);
        return std::shared_ptr<Engine>(both, &both->engine);
    });

    if (const Result<> started = m_engine->start(); !started)
        return started;
    if (const Result<> started = m_reads->start(); !started)
        return started;
    if (const Result<> listening = m_front->listen(m_paths.socket); !listening)
        return listening;
    m_watcher.addPath(m_paths.dataDir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Service::checkFolder);
    qCInfo(serviceLog, "serving %s on %s", qUtf8Printable(m_paths.dataDir),
           qUtf8Printable(m_paths.socket));
    return {};
}

// So that there is one to be shown as soon as it is required. Whatever else lies in its place is
// left for its owner to see.
void Service::makeAccessToken()
{
    Result<QString> token = readAccessToken(m_paths);
    if (!token && token.error().code == ErrorCode::NotFound)
        token = renewAccessToken(m_paths);
    if (!token)
        qCWarning(serviceLog, "there is no access token: %s",
                  qUtf8Printable(token.error().message));
}

// A folder goes after all that is in it, and it is the one above that tells, which may be busy with
// other things.
void Service::checkFolder()
{
    if (!QFileInfo::exists(m_paths.lockFile))
        m_watcher.addPath(QFileInfo(m_paths.dataDir).path());
    if (!m_stopping && m_lock.isFolderGone()) {
        qCWarning(serviceLog, "the data folder is gone");
        stop(false);
    }
}

void Service::stop(bool stopJobs)
{
    if (m_stopping) {
        Q_EMIT stopped();
        return;
    }
    m_stopping = true;
    qCInfo(serviceLog, stopJobs ? "stopping, jobs too" : "stopping; running jobs go on");
    m_front->stopAccepting();
    m_inbox.post(command::Shutdown{
        .stopJobs = stopJobs,
        .reply =
            [this](const Result<> &) {
                QMetaObject::invokeMethod(this, &Service::stopped, Qt::QueuedConnection);
            },
    });
}

} // namespace sem
