#include "tests/support/executionfixture.h"

#include "tests/support/jobfactory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s; // far more than anything here takes

} // namespace

ExecutionFixture::ExecutionFixture()
    : m_setup{.program = QString::fromLocal8Bit(SEM_BIN_DIR) + u"/semanticatask-runner"_s,
              .environment = QProcessEnvironment::systemEnvironment()}
{
    moveTo(m_temporary.path());
}

ExecutionFixture::~ExecutionFixture()
{
    if (!m_executor)
        startService();
    // The folder is in use until the last runner is gone.
    const std::vector<AttemptRef> open = m_open;
    for (const AttemptRef &attempt : open) {
        m_executor->control(attempt, StopOrder{.reason = StopReason::Cancel, .grace = 0ms});
        m_executor->settle(attempt);
    }
    const QDeadlineTimer deadline(patience);
    while (!m_open.empty() && !deadline.hasExpired())
        collect(deadline);
}

void ExecutionFixture::setServiceVariable(const QString &name, const QString &value)
{
    m_setup.environment.insert(name, value);
}

void ExecutionFixture::moveTo(const QString &dataDir)
{
    m_executor.reset();
    m_paths.dataDir = dataDir;
    m_paths.runsDir = dataDir + u"/runs"_s;
    startService();
}

void ExecutionFixture::startService()
{
    m_executor = std::make_unique<ProcessExecutor>(m_paths, m_setup, m_inbox, m_clock);
}

Launch ExecutionFixture::launch(const QString &command, const QStringList &arguments)
{
    const QJsonObject payload{{u"command"_s, command},
                              {u"args"_s, QJsonArray::fromStringList(arguments)}};
    const qint64 seq = ++m_lastSeq;
    Launch launch{.ref = {.seq = seq, .id = m_ids.next()},
                  .queue = u"default"_s,
                  .spec = makeSpec(),
                  .killGrace = 5s,
                  .logLimitBytes = 1024 * 1024};
    launch.spec.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    launch.spec.niceness = Niceness::Normal;
    m_open.push_back(launch.ref);
    return launch;
}

std::optional<AttemptResult> ExecutionFixture::next()
{
    const QDeadlineTimer deadline(patience);
    while (m_reports.empty() && !deadline.hasExpired())
        collect(deadline);
    if (m_reports.empty())
        return {};
    const AttemptResult first = m_reports.front();
    m_reports.pop_front();
    return first;
}

AttemptResult ExecutionFixture::run(const Launch &launch)
{
    executor().start(launch);
    const std::optional<AttemptResult> result = next();
    return result && result->ref == launch.ref ? *result : AttemptResult();
}

bool ExecutionFixture::isQuiet()
{
    // What it was told before is done when it has ended.
    m_executor.reset();
    collect(QDeadlineTimer(0));
    startService();
    return m_reports.empty();
}

void ExecutionFixture::collect(QDeadlineTimer deadline)
{
    for (const CommandGroup &group : m_inbox.take(deadline).groups) {
        for (const Command &command : group) {
            if (const auto *ended = std::get_if<command::AttemptEnded>(&command)) {
                m_reports.push_back(ended->result);
                std::erase(m_open, ended->result.ref);
            }
        }
    }
}

QString ExecutionFixture::filePath(const AttemptRef &attempt, const QString &name) const
{
    return m_paths.attemptDir(attempt.id.toString(), attempt.attempt) + u'/' + name;
}

bool ExecutionFixture::exists(const AttemptRef &attempt, const QString &name) const
{
    return QFile::exists(filePath(attempt, name));
}

QByteArray ExecutionFixture::read(const AttemptRef &attempt, const QString &name) const
{
    QFile file(filePath(attempt, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExecutionFixture::write(const AttemptRef &attempt, const QString &name,
                             const QByteArray &bytes) const
{
    const QString path = filePath(attempt, name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

QJsonObject ExecutionFixture::started(const AttemptRef &attempt) const
{
    return QJsonDocument::fromJson(read(attempt, u"started"_s)).object();
}

Launch with(Launch launch, const QString &field, const QJsonValue &value)
{
    QJsonObject payload = QJsonDocument::fromJson(launch.spec.payload).object();
    payload.insert(field, value);
    launch.spec.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return launch;
}

} // namespace sem
