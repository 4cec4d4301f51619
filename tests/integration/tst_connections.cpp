#include "tests/support/servicefixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxFrameBytes = 11'000'000;
constexpr char helloLine[] = R"({"jsonrpc":"2.0","id":1,"method":"admin.health.v1"})"
                             "\n";

// Sockets without an event loop: many of them, and in a child that has nothing else.
int connectTo(const QByteArray &path)
{
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    std::copy(path.begin(), path.end(), address.sun_path);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

// Sends the line and returns the beginning of what comes back; empty: nothing did. Whoever was
// turned away cannot send, but may have been told why.
QByteArray exchange(int descriptor)
{
    send(descriptor, helloLine, sizeof helloLine - 1, MSG_NOSIGNAL);
    QByteArray answer(4096, Qt::Uninitialized);
    const ssize_t count = recv(descriptor, answer.data(), static_cast<size_t>(answer.size()), 0);
    answer.truncate(std::max<ssize_t>(count, 0));
    return answer;
}

qsizetype openFiles(qint64 pid)
{
    return QDir(u"/proc/%1/fd"_s.arg(pid))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
        .size();
}

} // namespace

// What clients do to a service, whether they mean it or not.
class tst_Connections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderAndSocketAreOursAlone();
    void anotherUserIsTurnedAway();
    void threeHundredAtOnce();
    void tenThousandOneAfterAnother();
    void garbageHarmsNobodyElse();
    void aFrameWithoutEndIsRefused();
    void theLargestFrameIsRead();
    void manyUnfinishedFramesHarmNobodyElse();
    void clientsThatNeverReadHarmNobodyElse();
    void whoHasFinishedSpeakingIsAnswered();
    void contentLengthFraming();
    void aBatchOfNotificationsIsNotAnswered();
    void fewDescriptorsAreSurvived();
    void aSocketThatACrashLeftIsReplaced();
    void aSecondServiceDoesNotStart();
    void aFileInTheWayIsLeftAlone();
};

void tst_Connections::folderAndSocketAreOursAlone()
{
    ServiceFixture service;
    struct stat found = {};
    QCOMPARE(stat(QFile::encodeName(service.socketPath()).constData(), &found), 0);
    QVERIFY(S_ISSOCK(found.st_mode));
    QCOMPARE(found.st_mode & 0777, 0600u);
    QCOMPARE(stat(QFile::encodeName(service.home()).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, 0700u);
    for (const QString &name : QDir(service.home()).entryList(QDir::Files | QDir::System)) {
        QCOMPARE(stat(QFile::encodeName(service.home() + u'/' + name).constData(), &found), 0);
        QVERIFY2((found.st_mode & 077) == 0, qPrintable(name));
    }
}

void tst_Connections::anotherUserIsTurnedAway()
{
    if (geteuid() != 0)
        QSKIP("only root can be somebody else");
    ServiceFixture service;
    // Even if the doors stand open.
    QCOMPARE(chmod(QFile::encodeName(service.home()).constData(), 0755), 0);
    const QByteArray path = QFile::encodeName(service.socketPath());
    QCOMPARE(chmod(path.constData(), 0666), 0);

    enum Outcome { TurnedAway = 10, Answered, NotConnected };
    const pid_t stranger = fork();
    if (stranger == 0) {
        if (setgid(65534) != 0 || setuid(65534) != 0)
            _exit(1);
        const int descriptor = connectTo(path);
        if (descriptor < 0)
            _exit(NotConnected);
        _exit(exchange(descriptor).isEmpty() ? TurnedAway : Answered);
    }
    int status = 0;
    QCOMPARE(waitpid(stranger, &status, 0), stranger);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), int(TurnedAway));
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::threeHundredAtOnce()
{
    ServiceFixture service;
    const QByteArray path = QFile::encodeName(service.socketPath());
    std::vector<int> clients;
    for (int i = 0; i < 300; ++i)
        clients.push_back(connectTo(path));
    int answered = 0;
    int told = 0;
    for (const int client : clients) {
        QVERIFY(client >= 0);
        const QByteArray answer = exchange(client);
        answered += answer.contains("\"status\":\"ok\"");
        told += answer.contains("\"code\":4003") && answer.contains("\"id\":null");
    }
    QCOMPARE(answered, 256);
    QCOMPARE(told, 44);
    for (const int client : clients)
        close(client);
    QTRY_VERIFY(!RawClient(service.socketPath()).result(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::tenThousandOneAfterAnother()
{
    ServiceFixture service;
    const QByteArray path = QFile::encodeName(service.socketPath());
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
    const qsizetype before = openFiles(service.pid());
    for (int i = 0; i < 10'000; ++i) {
        const int client = connectTo(path);
        QVERIFY(client >= 0);
        // Some say something, some hang up before the answer, some say nothing.
        if (i % 3 == 0)
            QVERIFY(exchange(client).contains("\"status\":\"ok\""));
        else if (i % 3 == 1)
            QVERIFY(send(client, helloLine, sizeof helloLine - 1, MSG_NOSIGNAL) > 0);
        close(client);
    }
    QTRY_VERIFY(openFiles(service.pid()) <= before);
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::garbageHarmsNobodyElse()
{
    ServiceFixture service;
    QRandomGenerator random(4711);
    for (int i = 0; i < 50; ++i) {
        RawClient client(service.socketPath());
        QByteArray garbage(random.bounded(1, 20'000), Qt::Uninitialized);
        for (char &byte : garbage)
            byte = static_cast<char>(random.bounded(256));
        client.sendLine(garbage);
        const QJsonValue answer = client.next();
        const int code = answer["error"_L1]["code"_L1].toInt();
        QVERIFY2(code == -32700 || code == -32600, qPrintable(QString::number(code)));
    }
    QCOMPARE(service.rpc(u"admin.stats.v1"_s)["total_jobs"_L1].toInt(), 0);
}

void tst_Connections::aFrameWithoutEndIsRefused()
{
    ServiceFixture service;
    RawClient client(service.socketPath());
    client.sendBytes(QByteArray(maxFrameBytes + 1, 'x'));
    QCOMPARE(client.next()["error"_L1]["code"_L1].toInt(), -32600);
    QVERIFY(client.waitUntilClosed());
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::theLargestFrameIsRead()
{
    ServiceFixture service;
    RawClient client(service.socketPath());
    QByteArray frame = R"({"jsonrpc":"2.0","id":1,"method":"admin.health.v1"})";
    frame += QByteArray(maxFrameBytes - frame.size(), ' ');
    client.sendLine(frame);
    QVERIFY(client.response(1).contains("result"_L1));
}

void tst_Connections::manyUnfinishedFramesHarmNobodyElse()
{
    ServiceFixture service;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(service.socketPath()));
        clients.back()->sendBytes(R"({"jsonrpc":"2.0","id":1,)");
    }
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
    // Who takes his time is heard.
    clients.front()->sendLine(R"("method":"admin.health.v1"})");
    QVERIFY(clients.front()->response(1).contains("result"_L1));
}

void tst_Connections::clientsThatNeverReadHarmNobodyElse()
{
    ServiceFixture service;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(service.socketPath()));
        clients.back()->stopReading();
        for (int j = 0; j < 500; ++j)
            clients.back()->send(u"rpc.discover"_s);
    }
    for (int i = 0; i < 10; ++i)
        QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::whoHasFinishedSpeakingIsAnswered()
{
    ServiceFixture service;
    RawClient client(service.socketPath());
    const int enqueued = client.send(
        u"dev.enqueue.v1"_s,
        {{u"job_type"_s, u"test"_s}, {u"payload"_s, QJsonObject{{u"command"_s, u"true"_s}}}});
    client.finishSpeaking();
    QCOMPARE(client.response(enqueued)["result"_L1]["seq"_L1].toInt(), 1);
    QVERIFY(client.waitUntilClosed());
}

void tst_Connections::contentLengthFraming()
{
    ServiceFixture service;
    const QByteArray path = QFile::encodeName(service.socketPath());
    const int client = connectTo(path);
    const QByteArray body = R"({"jsonrpc":"2.0","id":1,"method":"admin.health.v1"})";
    const QByteArray framed =
        "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QCOMPARE(send(client, framed.constData(), static_cast<size_t>(framed.size()), 0),
             ssize_t(framed.size()));
    QByteArray answer(4096, Qt::Uninitialized);
    answer.truncate(recv(client, answer.data(), static_cast<size_t>(answer.size()), 0));
    const qsizetype head = answer.indexOf("\r\n\r\n");
    QVERIFY(answer.startsWith("Content-Length: "));
    QCOMPARE(answer.mid(16, head - 16).toInt(), answer.size() - head - 4);
    QVERIFY(answer.contains("\"status\":\"ok\""));
    close(client);
}

void tst_Connections::aBatchOfNotificationsIsNotAnswered()
{
    ServiceFixture service;
    RawClient client(service.socketPath());
    client.sendLine(R"([{"jsonrpc":"2.0","method":"queues.pause.v1","params":{"name":"a"}}])");
    QVERIFY(!client.result(u"admin.health.v1"_s).isEmpty());
    QTRY_VERIFY(service.rpc(u"queues.list.v1"_s)["queues"_L1][0]["paused"_L1].toBool());
    QCOMPARE(client.received(), 0);
}

void tst_Connections::fewDescriptorsAreSurvived()
{
    ServiceFixture service({.childModifier = [] {
        const rlimit few = {.rlim_cur = 40, .rlim_max = 40};
        setrlimit(RLIMIT_NOFILE, &few);
    }});
    QVERIFY(service.isRunning());
    const QByteArray path = QFile::encodeName(service.socketPath());
    for (int round = 0; round < 5; ++round) {
        std::vector<int> clients;
        for (int i = 0; i < 60; ++i)
            clients.push_back(connectTo(path));
        for (const int client : clients) {
            // Whoever is let in is answered, and whoever is not is told so.
            if (client >= 0)
                QVERIFY(!exchange(client).isEmpty());
        }
        for (const int client : clients)
            close(client);
    }
    QTRY_VERIFY(QFile::exists(service.socketPath()));
    const QJsonObject job{{u"job_type"_s, u"test"_s},
                          {u"payload"_s, QJsonObject{{u"command"_s, u"true"_s}}}};
    QTRY_COMPARE(
        RawClient(service.socketPath()).result(u"dev.enqueue.v1"_s, job)["queue"_L1].toString(),
        u"default"_s);
    QCOMPARE(service
                 .rpc(u"dev.wait.v1"_s,
                      {{u"job_ids"_s, QJsonArray{1}},
                       {u"timeout_ms"_s, 15'000}})["jobs"_L1][0]["state"_L1]
                 .toString(),
             u"DONE"_s);
    QCOMPARE(service.stop(), 0);
}

void tst_Connections::aSocketThatACrashLeftIsReplaced()
{
    ServiceFixture service;
    service.kill();
    QVERIFY(QFile::exists(service.socketPath()));
    QVERIFY(service.start());
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::aSecondServiceDoesNotStart()
{
    ServiceFixture service;
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEMANTICATASK_HOME"_s, service.home());
    second.setProcessEnvironment(environment);
    second.start(ServiceFixture::program(u"semanticataskd"_s), {u"--foreground"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QVERIFY(second.exitCode() != 0);
    QVERIFY(second.readAllStandardError().contains(QByteArray::number(service.pid())));
    QVERIFY(!service.rpc(u"admin.health.v1"_s).isEmpty());
}

void tst_Connections::aFileInTheWayIsLeftAlone()
{
    ServiceFixture service({.start = false});
    QFile file(service.socketPath());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("precious");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not answer"_s));
    QVERIFY(!service.start());
    QVERIFY(service.standardError().contains("service.sock"));
    QCOMPARE(QFileInfo(service.socketPath()).size(), 8);
}

QTEST_GUILESS_MAIN(tst_Connections)
#include "tst_connections.moc"
