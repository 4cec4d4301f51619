#include "tests/support/gate.h"
#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocalServer>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

QString copyOfTheService(const QString &folder)
{
    for (const QString &name : {u"semanticataskd"_s, u"semanticatask-runner"_s}) {
        if (!QFile::copy(ServiceFixture::program(name), folder + u'/' + name))
            qFatal("cannot copy %s", qUtf8Printable(name));
    }
    return folder + u"/semanticataskd"_s;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void writeObject(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

// Programs of different builds that meet in one data folder or at one socket.
class tst_Upgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherBuildTakesOver();
    void whatANewerRunnerLeftIsNotGuessedAt_data();
    void whatANewerRunnerLeftIsNotGuessedAt();
    void aClientSaysThatTheServiceIsOlder();
};

// Its folder is gone by then, with the runner that is at work.
void tst_Upgrade::anotherBuildTakesOver()
{
    QTemporaryDir old;
    QTemporaryDir gates;
    Gate early(gates.filePath(u"early"_s));
    Gate late(gates.filePath(u"late"_s));
    ServiceFixture service({.program = copyOfTheService(old.path())});
    QVERIFY(service.isRunning());

    const qint64 first = service.enqueue(shell(early.pass() + u"echo first; exit 3"_s));
    const qint64 second = service.enqueue(shell(late.pass() + u"echo second; exit 4"_s));
    const QString runs = service.home() + u"/runs/"_s;
    const auto begun = [&](qint64 seq) {
        return QFile::exists(runs + service.job(seq)["job_id"_L1].toString() + u"/1/started"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(begun(first) && begun(second), patienceMs);
    const QString result = runs + service.job(first)["job_id"_L1].toString() + u"/1/result.json"_s;
    service.kill();
    QVERIFY(old.remove());
    early.open();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(result), patienceMs);

    service.setProgram(ServiceFixture::program(u"semanticataskd"_s));
    QVERIFY(service.start());
    const qint64 third = service.enqueue(shell(u"exit 5"_s));
    late.open();
    QCOMPARE(service.ended(first)["exit_code"_L1].toInt(), 3);
    QCOMPARE(service.ended(second)["exit_code"_L1].toInt(), 4);
    QCOMPARE(service.ended(third)["exit_code"_L1].toInt(), 5);
    for (const qint64 seq : {first, second})
        QCOMPARE(service.job(seq)["attempt"_L1].toInt(), 1);
}

void tst_Upgrade::whatANewerRunnerLeftIsNotGuessedAt_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("its start") << u"started"_s;
    QTest::newRow("its result") << u"result.json"_s;
}

void tst_Upgrade::whatANewerRunnerLeftIsNotGuessedAt()
{
    QFETCH(const QString, file);
    QTemporaryDir gates;
    Gate gate(gates.filePath(u"gate"_s));
    ServiceFixture service;
    const qint64 seq = service.enqueue(shell(gate.pass()));
    const QString folder =
        u"%1/runs/%2/1/"_s.arg(service.home(), service.job(seq)["job_id"_L1].toString());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"started"_s), patienceMs);
    service.kill();
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"result.json"_s), patienceMs);

    QJsonObject said = readObject(folder + file);
    QCOMPARE(said["version"_L1].toInt(), 1);
    said["version"_L1] = 2;
    QVERIFY(QFile::remove(folder + u"result.json"_s));
    writeObject(folder + file, said);

    QVERIFY(service.start());
    const QJsonObject ended = service.ended(seq);
    QCOMPARE(ended["state"_L1], u"FAILED"_s);
    QCOMPARE(ended["failure_reason"_L1], u"lost"_s);
    const QString detail = ended["failure_detail"_L1].toString();
    QVERIFY2(detail.contains(file) && detail.contains(u"version"_s), qPrintable(detail));
}

void tst_Upgrade::aClientSaysThatTheServiceIsOlder()
{
    QTemporaryDir home;
    QLocalServer older;
    QVERIFY(older.listen(home.filePath(u"service.sock"_s)));
    connect(&older, &QLocalServer::newConnection, &older, [&older] {
        QLocalSocket *client = older.nextPendingConnection();
        connect(client, &QLocalSocket::readyRead, client, [client] {
            while (client->canReadLine()) {
                const QJsonValue id =
                    QJsonDocument::fromJson(client->readLine()).object().value("id"_L1);
                const QJsonObject error{{u"code"_s, -32601}, {u"message"_s, u"no such method"_s}};
                client->write(
                    QJsonDocument({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"error"_s, error}})
                        .toJson(QJsonDocument::Compact)
                    + '\n');
            }
        });
    });

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEMANTICATASK_HOME"_s, home.path());
    environment.remove(u"SEMANTICATASK_SOCKET"_s);
    QProcess client;
    client.setProcessEnvironment(environment);
    client.start(ServiceFixture::program(u"semanticatask"_s), {u"list"_s});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, patienceMs);
    QVERIFY(client.exitCode() != 0);
    QVERIFY(client.readAllStandardError().contains("the running service is too old"));
}

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_upgrade.moc"
