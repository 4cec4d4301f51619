#include "service/service.h"

#include "service/platform/descriptorlimit.h"
#include "service/storage/sqlitejobreader.h"
#include "service/storage/sqlitejobrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(serviceLog, "sem.service")

namespace {

Error systemError(const QString &what, int code)
{
    return {.code = ErrorCode::System,
            .message = what + u": "_s + QString::fromLocal8Bit(std::strerror(code))};
}

// Ours alone: 0700, also where it was wider; a folder of somebody else is left as it is.
Result<> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error{.code = ErrorCode::System, .message = u"cannot make the folder "_s + path};
    const QByteArray name = QFile::encodeName(path);
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
        , engine(store, executor, events, clock)
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
    const InstanceLock::Attempt attempt =
        m_lock.take(QFile::encodeName(m_paths.lockFile).toStdString());
    switch (attempt.outcome) {
    case InstanceLock::Outcome::Taken:
        return {};
    case InstanceLock::Outcome::Failed:
        return systemError(m_paths.lockFile, attempt.systemError);
    case InstanceLock::Outcome::HeldByOther:
        break;
    }
    return Error{.code = ErrorCode::Conflict,
                 .message = u"another service (process "_s + QString::number(attempt.holder)
                     + u") works on "_s + m_paths.dataDir,
                 .data = {{u"pid"_s, attempt.holder}}};
}

Result<> Service::initialise()
{
    return SqliteJobRepository(m_paths, std::make_shared<WalGate>(), m_clock).open();
}

Result<> Service::start()
{
    raiseDescriptorLimit();
    const QString runner = QCoreApplication::applicationDirPath() + u"/semanticatask-runner"_s;
    if (!QFileInfo(runner).isExecutable())
        return Error{.code = ErrorCode::System, .message = runner + u": missing, or no program"_s};

    const auto walGate = std::make_shared<WalGate>();
    m_executor = std::make_unique<ProcessExecutor>(
        m_paths, runner, QProcessEnvironment::systemEnvironment(), m_inbox, m_clock);
    m_reads =
        std::make_unique<ReadQueue>(std::make_unique<SqliteJobReader>(m_paths, walGate, m_clock));
    m_front = std::make_unique<Front>(FrontPorts{
        .inbox = m_inbox,
        .reads = *m_reads,
        .output = m_output,
        .clock = m_clock,
        .info = {.version = QCoreApplication::applicationVersion(),
                 .pid = QCoreApplication::applicationPid(),
                 .dataDir = m_paths.dataDir,
                 .startedAt = m_clock.now()},
        .requestShutdown = [this](bool stopJobs) { stop(stopJobs); },
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
    qCInfo(serviceLog, "serving %s on %s", qUtf8Printable(m_paths.dataDir),
           qUtf8Printable(m_paths.socket));
    return {};
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
