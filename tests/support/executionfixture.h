#pragma once

#include "service/engine/inbox.h"
#include "service/execution/processexecutor.h"
#include "shared/core/clock.h"
#include "shared/domain/jobid.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <deque>
#include <memory>
#include <optional>

namespace sem {

// The real executor with the real runner, and an inbox that nobody else empties.
class ExecutionFixture final
{
public:
    ExecutionFixture();
    // Stops what still runs.
    ~ExecutionFixture();

    Executor &executor() { return *m_executor; }
    const Paths &paths() const { return m_paths; }
    // What the next executor is made with.
    void setRunner(const QString &program) { m_setup.program = program; }
    void setControlGroup(const QString &folder) { m_setup.controlGroup = folder; }
    void setServiceVariable(const QString &name, const QString &value);
    void moveTo(const QString &dataDir);
    // Ends the executor, as the end of the service would; what runs goes on.
    void endService() { m_executor.reset(); }
    void startService();

    // A new job each time, its first attempt.
    Launch launch(const QString &command, const QStringList &arguments = {});
    Launch shell(const QString &script)
    {
        return launch(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    }

    // Waits for the next report; nothing if none comes for a long time.
    std::optional<AttemptResult> next();
    AttemptResult run(const Launch &launch);
    // Nothing more has been reported.
    bool isQuiet();

    QString filePath(const AttemptRef &attempt, const QString &name) const;
    bool exists(const AttemptRef &attempt, const QString &name) const;
    QByteArray read(const AttemptRef &attempt, const QString &name) const;
    void write(const AttemptRef &attempt, const QString &name, const QByteArray &bytes) const;
    QJsonObject started(const AttemptRef &attempt) const;

private:
    void collect(QDeadlineTimer deadline);

    QTemporaryDir m_temporary;
    Paths m_paths;
    RunnerSetup m_setup;
    SystemClock m_clock;
    JobIdGenerator m_ids{m_clock}; // a sweep would find those of another test
    Inbox m_inbox;
    std::unique_ptr<ProcessExecutor> m_executor;
    std::deque<AttemptResult> m_reports;
    qint64 m_lastSeq = 0;
    std::vector<AttemptRef> m_open; // not reported yet
};

// The same with one more field.
Launch with(Launch launch, const QString &field, const QJsonValue &value);

} // namespace sem
