#include "shared/rpc/framing.h"
#include "shared/rpc/methods.h"
#include "tests/support/frontfixture.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto enqueue = "dev.enqueue.v1"_L1;

const QJsonObject trueJob = {{u"job_type"_s, u"test"_s},
                             {u"payload"_s, QJsonObject{{u"command"_s, u"true"_s}}}};

void accept(const command::Enqueue &command, qint64 seq)
{
    command.reply(std::vector<Result<EnqueueOutcome>>{EnqueueOutcome{.seq = seq}});
}

QJsonObject withSubject(const QString &subject)
{
    QJsonObject job = trueJob;
    job.insert(u"subject_key"_s, subject);
    return job;
}

// Its jobs are of 200 kB each.
void addLargeType(FrontFixture &fixture)
{
    const QByteArray large(200'000, 'x');
    fixture.snapshot.jobTypes = std::make_shared<const JobTypes>(
        JobTypes{{u"large"_s,
                  R"({"name":"large","command":"true","defaults":{"payload":{"much":")" + large
                      + R"("}}})"}});
    fixture.tell({});
}

} // namespace

class tst_Sessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodHasAHandler();
    void anAnswerCarriesTheIdOfItsRequest();
    void answersComeInTheOrderInWhichTheyAreReady();
    void aBatchIsAnsweredInItsOwnOrder();
    void theCommandsOfABatchAreOnePost();
    void whatIsReadAtOnceIsOnePost();
    void aNotificationIsDoneAndNotAnswered();
    void theTraceOfACallIsThatOfItsJob();
    void aTraceThatIsTooLongIsNotRepeated();
    void aFaultOfOursIsLoggedWithItsTrace();
    void anUnfinishedFrameMayNotStayOpen();
    void aFinishedFrameMayStayUnanswered();
    void aClientWithManyOpenRequestsIsNotListenedTo();
    void aClientWithBigOpenRequestsIsNotListenedTo();
    void aClientWhoseJobsGrowByTheirTypeIsNotListenedTo();
    void aBatchOfJobsThatGrowByTheirTypeIsCutShort();
    void aClientThatDoesNotReadIsNotListenedTo();
    void largeAnswersAreNotAllFetchedAtOnce();
    void aBatchOfLargeAnswersIsCutShort();
    void aClientThatLeavesTooMuchUnreadIsDropped();
    void theLastWordsOfAClientAreHeard();
    void aClientThatHasFinishedSpeakingIsAnswered();
    void aClientThatHasFinishedSpeakingIsNotWaitedForForEver();
    void oneClientTooManyIsToldSo();
    void aPlaceThatIsFreeAgainCanBeTaken();
    void theListenerComesBack();
    void aSocketThatWasRemovedIsMadeAnew();
    void afterTheEndOfAcceptingWhatWasAskedIsAnswered();
    void shutdownIsAnsweredAndPassedOn();
};

void tst_Sessions::everyMethodHasAHandler()
{
    QStringList handled;
    for (const HandlerEntry &entry : handlerTable())
        handled.append(entry.method);
    QStringList known;
    for (const MethodInfo &method : methodTable())
        known.append(method.name);
    handled.sort();
    known.sort();
    QCOMPARE(handled, known);
}

void tst_Sessions::anAnswerCarriesTheIdOfItsRequest()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    client.sendLine(R"({"jsonrpc":"2.0","id":"a","method":"queues.pause.v1"})");
    client.sendLine(R"({"jsonrpc":"2.0","id":9007199254740993,"method":"queues.pause.v1"})");
    fixture.next<command::PauseQueue>().reply({});
    fixture.next<command::PauseQueue>().reply({});
    QCOMPARE(client.next()["id"_L1], QJsonValue(u"a"_s));
    QCOMPARE(client.next()["id"_L1].toInteger(), 9007199254740993);
}

void tst_Sessions::answersComeInTheOrderInWhichTheyAreReady()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    const int first = client.send(enqueue, trueJob);
    const int second = client.send(enqueue, trueJob);
    const auto firstCommand = fixture.next<command::Enqueue>();
    accept(fixture.next<command::Enqueue>(), 2);
    QCOMPARE(client.next()["id"_L1].toInt(), second);
    accept(firstCommand, 1);
    QCOMPARE(client.next()["id"_L1].toInt(), first);
}

void tst_Sessions::aBatchIsAnsweredInItsOwnOrder()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    client.sendBatch(
        {RawClient::request(1, enqueue, trueJob),
         RawClient::request(2, u"session.hello.v1"_s,
                            {{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}}),
         QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, enqueue}, {u"params"_s, trueJob}}, 7,
         RawClient::request(3, enqueue, trueJob)});
    const auto first = fixture.next<command::Enqueue>();
    const auto notified = fixture.next<command::Enqueue>();
    accept(fixture.next<command::Enqueue>(), 3);
    accept(notified, 2);
    QCOMPARE(client.received(), 0);
    accept(first, 1);
    const QJsonArray answers = client.next().toArray();
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers[0]["result"_L1]["seq"_L1].toInt(), 1);
    QCOMPARE(answers[1]["id"_L1].toInt(), 2);
    QCOMPARE(answers[2]["error"_L1]["code"_L1].toInt(), -32600);
    QCOMPARE(answers[3]["result"_L1]["seq"_L1].toInt(), 3);
}

void tst_Sessions::theCommandsOfABatchAreOnePost()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QJsonArray batch;
    for (int i = 0; i < 1000; ++i)
        batch.append(RawClient::request(i, enqueue, withSubject(QString::number(i))));
    client.sendBatch(batch);
    fixture.nextCommand();
    QCOMPARE(fixture.posts(), (std::vector<size_t>{1000}));
}

void tst_Sessions::whatIsReadAtOnceIsOnePost()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QByteArray lines;
    for (int i = 0; i < 100; ++i) {
        lines += R"({"jsonrpc":"2.0","id":1,"method":"queues.pause.v1","params":{"name":"a"}})"
                 "\n";
    }
    client.sendBytes(lines);
    fixture.nextCommand();
    QCOMPARE(fixture.posts(), (std::vector<size_t>{100}));
}

void tst_Sessions::aNotificationIsDoneAndNotAnswered()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    client.sendLine(R"({"jsonrpc":"2.0","method":"queues.pause.v1"})");
    client.sendLine(R"({"jsonrpc":"2.0","method":"no.such.method"})");
    client.sendLine(R"([{"jsonrpc":"2.0","method":"queues.pause.v1"}])");
    fixture.next<command::PauseQueue>().reply({});
    fixture.next<command::PauseQueue>().reply({});
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    QCOMPARE(client.received(), 0);
}

void tst_Sessions::theTraceOfACallIsThatOfItsJob()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QJsonObject job = trueJob;
    job.insert(u"trace_id"_s, u"abc"_s);
    const int id = client.send(enqueue, job);
    const auto command = fixture.next<command::Enqueue>();
    QCOMPARE(command.specs.front().traceId, u"abc"_s);
    QCOMPARE(command.specs.front().commandLine, u"true"_s);
    command.reply(Error{.code = ErrorCode::Database});
    const QJsonObject data = client.response(id)["error"_L1]["data"_L1].toObject();
    QCOMPARE(data["trace_id"_L1].toString(), u"abc"_s);
    QCOMPARE(data["kind"_L1].toString(), u"database"_s);

    client.send(enqueue, trueJob);
    QCOMPARE(fixture.next<command::Enqueue>().specs.front().traceId.size(), 32);
}

void tst_Sessions::aTraceThatIsTooLongIsNotRepeated()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QJsonObject job = trueJob;
    job.insert(u"trace_id"_s, QString(129, u'x'));
    const QJsonObject refused = client.error(enqueue, job);
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), u"trace_id"_s);
    QCOMPARE(refused["data"_L1]["trace_id"_L1].toString().size(), 32);
}

void tst_Sessions::aFaultOfOursIsLoggedWithItsTrace()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QJsonObject job = trueJob;
    job.insert(u"trace_id"_s, u"abc"_s);
    const int id = client.send(enqueue, job);
    QTest::ignoreMessage(QtWarningMsg, "trace abc failed: the disk is full");
    fixture.next<command::Enqueue>().reply(
        Error{.code = ErrorCode::Database, .message = u"the disk is full"_s});
    QCOMPARE(client.response(id)["error"_L1]["code"_L1].toInt(), 5001);
}

void tst_Sessions::anUnfinishedFrameMayNotStayOpen()
{
    FrontFixture fixture({.session = {.unfinishedFrame = 50ms}});
    RawClient client(fixture.socketPath);
    client.sendBytes(R"({"jsonrpc":"2.0",)");
    QCOMPARE(client.next()["error"_L1]["code"_L1].toInt(), -32600);
    QVERIFY(client.waitUntilClosed());
}

void tst_Sessions::aFinishedFrameMayStayUnanswered()
{
    FrontFixture fixture({.session = {.unfinishedFrame = 50ms}});
    RawClient client(fixture.socketPath);
    client.sendBytes(R"({"jsonrpc":"2.0","id":1,"method":)");
    QTest::qWait(0);
    client.sendLine(R"("queues.pause.v1"})");
    const auto command = fixture.next<command::PauseQueue>();
    // A client whose frame is open for as long is dropped meanwhile.
    RawClient other(fixture.socketPath);
    other.sendBytes("[");
    QVERIFY(other.waitUntilClosed());
    command.reply({});
    QVERIFY(client.next()["result"_L1].isObject());
}

void tst_Sessions::aClientWithManyOpenRequestsIsNotListenedTo()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    for (int i = 0; i < 3000; ++i)
        client.send(u"queues.pause.v1"_s, {{u"name"_s, u"a"_s}});
    const auto first = fixture.next<command::PauseQueue>();
    RawClient other(fixture.socketPath);
    QVERIFY(!other.result(u"settings.get.v1"_s).isEmpty());
    fixture.collect();
    QCOMPARE(fixture.collected(), size_t(999));
    first.reply({});
    QTRY_COMPARE((fixture.collect(), fixture.collected()), size_t(1000));
    for (int i = 1; i < 3000; ++i)
        fixture.next<command::PauseQueue>().reply({});
    for (int i = 0; i < 3000; ++i)
        QVERIFY(client.next()["result"_L1].isObject());
}

void tst_Sessions::aClientWithBigOpenRequestsIsNotListenedTo()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QJsonObject job = trueJob;
    job.insert(u"payload"_s,
               QJsonObject{{u"command"_s, u"true"_s}, {u"much"_s, QString(6'000'000, u'x')}});
    for (int i = 0; i < 3; ++i)
        client.send(enqueue, job);
    const auto first = fixture.next<command::Enqueue>();
    fixture.next<command::Enqueue>();
    RawClient other(fixture.socketPath);
    QVERIFY(!other.result(u"settings.get.v1"_s).isEmpty());
    fixture.collect();
    QCOMPARE(fixture.collected(), size_t(0));
    accept(first, 1);
    fixture.next<command::Enqueue>();
}

void tst_Sessions::aClientWhoseJobsGrowByTheirTypeIsNotListenedTo()
{
    FrontFixture fixture;
    addLargeType(fixture);
    RawClient client(fixture.socketPath);
    for (int i = 0; i < 200; ++i)
        client.send(enqueue, {{u"job_type"_s, u"large"_s}});
    const auto first = fixture.next<command::Enqueue>();
    RawClient other(fixture.socketPath);
    QVERIFY(!other.result(u"settings.get.v1"_s).isEmpty());
    fixture.collect();
    const size_t taken = fixture.collected();
    QVERIFY2(taken < 100, qPrintable(QString::number(taken)));
    accept(first, 1);
    QTRY_VERIFY((fixture.collect(), fixture.collected() == taken + 1));
}

void tst_Sessions::aBatchOfJobsThatGrowByTheirTypeIsCutShort()
{
    FrontFixture fixture;
    addLargeType(fixture);
    RawClient client(fixture.socketPath);
    QJsonArray batch;
    for (int i = 0; i < 1'000; ++i)
        batch.append(RawClient::request(i, enqueue, {{u"job_type"_s, u"large"_s}}));
    client.sendBatch(batch);
    int taken = 1;
    for (accept(fixture.next<command::Enqueue>(), 1); fixture.collected() > 0; ++taken)
        accept(fixture.next<command::Enqueue>(), 1);
    const QJsonArray answers = client.next().toArray();
    QCOMPARE(answers.size(), 1'000);
    QVERIFY2(taken < 500, qPrintable(QString::number(taken)));
    QVERIFY(answers[taken - 1]["result"_L1].isObject());
    QCOMPARE(answers[taken]["error"_L1]["code"_L1].toInt(), 4003);
}

void tst_Sessions::aClientThatDoesNotReadIsNotListenedTo()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    client.stopReading();
    // Each is answered with much more than it takes to ask.
    for (int i = 0; i < 200; ++i)
        client.send(u"rpc.discover"_s);
    client.send(u"queues.pause.v1"_s);
    RawClient other(fixture.socketPath);
    QVERIFY(!other.result(u"settings.get.v1"_s).isEmpty());
    fixture.collect();
    QCOMPARE(fixture.collected(), size_t(0));

    QByteArray heard;
    client.socket().setReadBufferSize(0);
    const bool caughtUp = QTest::qWaitFor([&] {
        heard += client.socket().readAll();
        fixture.collect();
        return fixture.collected() == 1 && heard.count('\n') == 200;
    });
    QVERIFY(caughtUp);
}

void tst_Sessions::largeAnswersAreNotAllFetchedAtOnce()
{
    FrontFixture fixture;
    const Job job{.seq = 1, .state = JobState::Done, .attempt = 1};
    fixture.jobs.put(job);
    fixture.output.append({.seq = 1, .id = job.id, .attempt = 1}, QByteArray(1024 * 1024, 'x'));
    RawClient client(fixture.socketPath);
    client.stopReading();
    for (int i = 0; i < 50; ++i)
        client.send(u"logs.tail.v1"_s,
                    {{u"job_id"_s, 1}, {u"offset"_s, 0}, {u"limit"_s, 1024 * 1024}});
    client.send(u"queues.pause.v1"_s);
    // The reader answers in order, so that all that the client got it to read has been read.
    RawClient other(fixture.socketPath);
    QVERIFY(!other.result(u"dev.get.v1"_s, {{u"job_id"_s, 1}}).isEmpty());
    fixture.collect();
    QCOMPARE(fixture.collected(), size_t(0));
    QVERIFY(fixture.output.chunksRead() <= 24);

    client.socket().setReadBufferSize(0);
    qsizetype lines = 0;
    const bool caughtUp = QTest::qWaitFor(
        [&] {
            lines += client.socket().readAll().count('\n');
            fixture.collect();
            return fixture.collected() == 1 && lines == 50;
        },
        30'000);
    QVERIFY(caughtUp);
}

void tst_Sessions::aBatchOfLargeAnswersIsCutShort()
{
    FrontFixture fixture;
    const Job job{.seq = 1, .state = JobState::Done, .attempt = 1};
    fixture.jobs.put(job);
    fixture.output.append({.seq = 1, .id = job.id, .attempt = 1}, "x\n");
    RawClient client(fixture.socketPath);
    QJsonArray batch;
    for (int i = 0; i < 65; ++i)
        batch.append(RawClient::request(i, u"logs.tail.v1"_s, {{u"job_id"_s, 1}}));
    batch.append(RawClient::request(65, u"settings.get.v1"_s));
    client.sendBatch(batch);
    const QJsonArray answers = client.next().toArray();
    QCOMPARE(answers.size(), 66);
    QVERIFY(answers[63]["result"_L1].isObject());
    QCOMPARE(answers[64]["error"_L1]["code"_L1].toInt(), 4003);
    QVERIFY(answers[65]["result"_L1].isObject());
}

void tst_Sessions::aClientThatLeavesTooMuchUnreadIsDropped()
{
    FrontFixture fixture({.session = {.slowReader = 50ms}});
    RawClient client(fixture.socketPath);
    client.stopReading();
    QJsonObject job = trueJob;
    const auto old =
        JobSpec{.jobType = u"test"_s,
                .payload = R"({"command":"true","much":")" + QByteArray(5'000'000, 'x') + R"("})"};
    fixture.jobs.put({.seq = 1}, old);
    for (int i = 0; i < 4; ++i)
        client.send(u"dev.get.v1"_s, {{u"job_id"_s, 1}, {u"payload"_s, true}});
    // Writing shows what a client that does not read cannot see.
    const bool dropped = QTest::qWaitFor([&] {
        client.sendBytes("\n");
        return client.socket().state() == QLocalSocket::UnconnectedState;
    });
    QVERIFY(dropped);

    // One that reads such answers is not.
    RawClient reader(fixture.socketPath);
    QCOMPARE(
        reader
            .result(u"dev.get.v1"_s,
                    {{u"job_id"_s, 1}, {u"payload"_s, true}})["job"_L1]["payload"_L1]["much"_L1]
            .toString()
            .size(),
        5'000'000);
}

void tst_Sessions::theLastWordsOfAClientAreHeard()
{
    FrontFixture fixture;
    {
        RawClient client(fixture.socketPath);
        client.send(enqueue, trueJob);
        client.send(enqueue, trueJob);
    }
    accept(fixture.next<command::Enqueue>(), 1);
    accept(fixture.next<command::Enqueue>(), 2);
    RawClient client(fixture.socketPath);
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
}

void tst_Sessions::aClientThatHasFinishedSpeakingIsAnswered()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    const int first = client.send(enqueue, trueJob);
    const int second = client.send(enqueue, trueJob);
    client.finishSpeaking();
    accept(fixture.next<command::Enqueue>(), 1);
    QCOMPARE(client.response(first)["result"_L1]["seq"_L1].toInt(), 1);
    QVERIFY(client.isConnected());
    accept(fixture.next<command::Enqueue>(), 2);
    QCOMPARE(client.response(second)["result"_L1]["seq"_L1].toInt(), 2);
    QVERIFY(client.waitUntilClosed());
}

void tst_Sessions::aClientThatHasFinishedSpeakingIsNotWaitedForForEver()
{
    FrontFixture fixture({.session = {.lastAnswers = 30ms}});
    RawClient client(fixture.socketPath);
    client.send(enqueue, trueJob);
    client.finishSpeaking();
    QVERIFY(client.waitUntilClosed());
    // What it asked for is done all the same.
    accept(fixture.next<command::Enqueue>(), 1);
}

void tst_Sessions::oneClientTooManyIsToldSo()
{
    FrontFixture fixture({.sessions = 2});
    RawClient one(fixture.socketPath);
    RawClient two(fixture.socketPath);
    RawClient three(fixture.socketPath);
    const QJsonValue told = three.next();
    QVERIFY(told["id"_L1].isNull());
    QCOMPARE(told["error"_L1]["code"_L1].toInt(), 4003);
    QCOMPARE(told["error"_L1]["data"_L1]["kind"_L1].toString(), u"throttled"_s);
    QVERIFY(told["error"_L1]["data"_L1]["retry_after_ms"_L1].toInt() > 0);
    QVERIFY(three.waitUntilClosed());
    QVERIFY(!one.result(u"settings.get.v1"_s).isEmpty());
}

void tst_Sessions::aPlaceThatIsFreeAgainCanBeTaken()
{
    FrontFixture fixture({.sessions = 1});
    {
        RawClient first(fixture.socketPath);
        QVERIFY(!first.result(u"settings.get.v1"_s).isEmpty());
    }
    const bool letIn = QTest::qWaitFor([&] {
        RawClient second(fixture.socketPath);
        second.send(u"settings.get.v1"_s);
        return second.next()["result"_L1].isObject();
    });
    QVERIFY(letIn);
}

void tst_Sessions::theListenerComesBack()
{
    FrontFixture fixture({.listenAgainAfter = 20ms});
    const int client = socket(AF_UNIX, SOCK_STREAM, 0);
    const int nextFree = open("/dev/null", O_RDONLY);
    close(nextFree);
    rlimit before = {};
    getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none = {.rlim_cur = static_cast<rlim_t>(nextFree), .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);

    // The server cannot accept it for want of a descriptor, and closes itself.
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    const QByteArray path = QFile::encodeName(fixture.socketPath);
    std::copy(path.begin(), path.end(), address.sun_path);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const auto isTurnedAway = [client] {
        char byte = 0;
        return recv(client, &byte, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET;
    };
    QTRY_VERIFY(isTurnedAway());
    setrlimit(RLIMIT_NOFILE, &before);
    close(client);

    QTRY_VERIFY(QFile::exists(fixture.socketPath));
    const auto isServed = [&fixture] {
        RawClient later(fixture.socketPath);
        return later.isConnected() && !later.result(u"settings.get.v1"_s).isEmpty();
    };
    QTRY_VERIFY(isServed());
}

void tst_Sessions::aSocketThatWasRemovedIsMadeAnew()
{
    FrontFixture fixture;
    RawClient before(fixture.socketPath);
    QVERIFY(!before.result(u"settings.get.v1"_s).isEmpty());
    QVERIFY(QFile::remove(fixture.socketPath));
    QTRY_VERIFY(QFile::exists(fixture.socketPath));
    RawClient later(fixture.socketPath);
    QVERIFY(!later.result(u"settings.get.v1"_s).isEmpty());
    QVERIFY(!before.result(u"settings.get.v1"_s).isEmpty());
}

void tst_Sessions::afterTheEndOfAcceptingWhatWasAskedIsAnswered()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    const int asked = client.send(enqueue, trueJob);
    const auto command = fixture.next<command::Enqueue>();
    fixture.front->stopAccepting();
    RawClient late(fixture.socketPath);
    QVERIFY(!late.isConnected());
    client.send(enqueue, trueJob);
    accept(command, 7);
    QCOMPARE(client.response(asked)["result"_L1]["seq"_L1].toInt(), 7);
    fixture.front->close();
    QVERIFY(client.waitUntilClosed());
    fixture.collect();
    QCOMPARE(fixture.collected(), size_t(0));
}

void tst_Sessions::shutdownIsAnsweredAndPassedOn()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    const QJsonObject answer = client.call(u"admin.shutdown.v1"_s, {{u"stop_jobs"_s, true}});
    QVERIFY(answer["result"_L1].isObject());
    QTRY_COMPARE(fixture.shutdownAsked, std::optional(true));
}

QTEST_GUILESS_MAIN(tst_Sessions)
#include "tst_sessions.moc"
