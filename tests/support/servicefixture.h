#pragma once

#include "tests/support/rawclient.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace sem {

// The real service in a folder of its own. It has started when the constructor returns (see
// isRunning()). The destructor asks it to end with all jobs: they would outlive the test, and those
// that are frozen for ever.
class ServiceFixture
{
public:
    struct Options
    {
        QString program = ServiceFixture::program(QStringLiteral("semanticataskd"));
        QStringList arguments = {QStringLiteral("--foreground")};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        std::function<void()> childModifier = {}; // see QProcess::setChildProcessModifier()
        bool start = true;
    };

    ServiceFixture();
    explicit ServiceFixture(Options options);
    ~ServiceFixture();
    Q_DISABLE_COPY_MOVE(ServiceFixture)

    // What the next start() runs.
    void setProgram(const QString &program) { m_options.program = program; }
    // Waits until clients can connect. False: the service ended or does not answer.
    bool start();
    // Asks it to end and waits. Its exit code; none: it had to be killed.
    std::optional<int> stop();
    // As a crash would end it.
    void kill();
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    // Its exit code, once it has ended by itself; none: it has not.
    std::optional<int> waitUntilEnded();

    QString home() const { return m_home.path(); }
    QString socketPath() const { return m_home.filePath(QStringLiteral("service.sock")); }
    qint64 pid() const { return m_process->processId(); }
    QByteArray standardError();

    // A connection that stays open, made when it is first asked for.
    RawClient &client();
    // The result of a call through that; empty for an error.
    QJsonObject rpc(const QString &method, const QJsonObject &params = {});
    QJsonObject rpcError(const QString &method, const QJsonObject &params = {});

    // The number of the new job; see jobparams.h.
    qint64 enqueue(const QJsonObject &params);
    // The job as dev.get tells it; ended() waits until it has.
    QJsonObject job(qint64 seq);
    QJsonObject ended(qint64 seq);

    // Where the programs under test are.
    static QString program(const QString &name);

private:
    bool stopWithJobs(); // false: it does not take that, or does not end

    Options m_options;
    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<RawClient> m_client;
    QByteArray m_standardError;
};

} // namespace sem
