#include "tests/support/servicefixture.h"

#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

// A socket alone may be one that an earlier service left, even one that can be connected to: a
// child that it was just starting may hold it open.
bool isServed(const QString &socket)
{
    constexpr int shortWhileMs = 200;
    constexpr char question[] = R"({"jsonrpc":"2.0","id":1,"method":"admin.health.v1"})"
                                "\n";
    QLocalSocket probe;
    probe.connectToServer(socket);
    if (probe.state() != QLocalSocket::ConnectedState)
        return false;
    probe.write(question);
    return probe.waitForReadyRead(shortWhileMs);
}

} // namespace

ServiceFixture::ServiceFixture()
    : ServiceFixture(Options())
{ }

ServiceFixture::ServiceFixture(Options options)
    : m_options(std::move(options))
{
    m_options.environment.insert(u"SEMANTICATASK_HOME"_s, m_home.path());
    m_options.environment.remove(u"SEMANTICATASK_SOCKET"_s);
    if (m_options.start)
        start();
}

ServiceFixture::~ServiceFixture()
{
    if (isRunning() && !stopWithJobs())
        stop();
}

QString ServiceFixture::program(const QString &name)
{
    return QStringLiteral(SEM_BIN_DIR "/") + name;
}

bool ServiceFixture::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_options.environment);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    if (m_options.childModifier)
        m_process->setChildProcessModifier(m_options.childModifier);
    m_process->start(m_options.program, m_options.arguments);
    const bool answered = QTest::qWaitFor(
        [this] { // it may answer before we hear of its start
            return m_process->state() == QProcess::NotRunning
                || (isRunning() && isServed(socketPath()));
        },
        patienceMs);
    if (!answered || !isRunning()) {
        qWarning().noquote() << "the service does not answer:" << standardError();
        return false;
    }
    return true;
}

std::optional<int> ServiceFixture::stop()
{
    m_process->terminate();
    const std::optional<int> code = waitUntilEnded();
    if (!code) {
        qWarning().noquote() << "the service does not end:" << standardError();
        kill();
    }
    return code;
}

// By a client of its own, as nobody knows what the test has done to the other one.
bool ServiceFixture::stopWithJobs()
{
    RawClient client(socketPath());
    return client.isConnected()
        && client.call(u"admin.shutdown.v1"_s, {{u"stop_jobs"_s, true}}).contains("result"_L1)
        && waitUntilEnded();
}

std::optional<int> ServiceFixture::waitUntilEnded()
{
    const bool ended =
        QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, patienceMs);
    m_client.reset();
    if (!ended || m_process->exitStatus() != QProcess::NormalExit)
        return {};
    return m_process->exitCode();
}

void ServiceFixture::kill()
{
    m_process->kill();
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, patienceMs);
    m_client.reset();
}

QByteArray ServiceFixture::standardError()
{
    m_standardError += m_process->readAllStandardError();
    return m_standardError;
}

RawClient &ServiceFixture::client()
{
    if (!m_client || !m_client->isConnected())
        m_client = std::make_unique<RawClient>(socketPath());
    return *m_client;
}

QJsonObject ServiceFixture::rpc(const QString &method, const QJsonObject &params)
{
    return client().result(method, params);
}

QJsonObject ServiceFixture::rpcError(const QString &method, const QJsonObject &params)
{
    return client().error(method, params);
}

qint64 ServiceFixture::enqueue(const QJsonObject &params)
{
    return rpc(u"dev.enqueue.v1"_s, params)["seq"_L1].toInteger();
}

QJsonObject ServiceFixture::job(qint64 seq)
{
    return rpc(u"dev.get.v1"_s, {{u"job_id"_s, seq}})["job"_L1].toObject();
}

QJsonObject ServiceFixture::ended(qint64 seq)
{
    const QJsonObject params{{u"job_ids"_s, QJsonArray{seq}}, {u"timeout_ms"_s, patienceMs}};
    return rpc(u"dev.wait.v1"_s, params)["jobs"_L1][0].toObject();
}

} // namespace sem
