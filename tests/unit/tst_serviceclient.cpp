#include "shared/rpc/serviceclient.h"
#include "tests/support/scriptedservice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

template<typename Answer>
Result<Answer> finished(QFuture<Result<Answer>> reply)
{
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 8000))
        return Error{.message = u"no answer"_s};
    return reply.takeResult();
}

constexpr uid_t administrator = 0;
constexpr uid_t ourselves = 65534;
constexpr uid_t somebodyElse = 65533;

class Acting
{
    Q_DISABLE_COPY_MOVE(Acting)

public:
    explicit Acting(uid_t user) { QCOMPARE(seteuid(user), 0); }
    ~Acting() { QCOMPARE(seteuid(administrator), 0); }
};

} // namespace

class tst_ServiceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCallIsAnswered();
    void aRefusalIsTheErrorOfTheCall();
    void anAnswerThatPromisedMoreIsInternal();
    void answersMayComeInAnyOrder();
    void anAnswerMayComeInPieces();
    void callsThatAreMadeTogetherAreOneBatch();
    void aCallWaitsForTheConnection();
    void aCallThatFindsNoConnectionFails();
    void openCallsFailWhenTheConnectionBreaks();
    void garbageBreaksTheConnection();
    void whatIsSaidBeforeHangingUpIsTheReason();
    void itConnectsAgainByItself();
    void itGivesUpAServiceThatDoesNotAccept();
    void closingFailsOpenCallsAndStaysClosed();
    void eventsReachTheirSubscription();
    void aSubscriptionOutlivesTheConnection();
    void missedEventsAreTold_data();
    void missedEventsAreTold();
    void aRenewalThatIsRefusedIsTriedAgain();
    void aRenewalThatIsRefusedForGoodIsGivenUp();
    void anEndedSubscriptionIsNotRenewed();
    void theTokenComesBeforeAllElse();
    void nothingIsSaidToAnotherUser_data();
    void nothingIsSaidToAnotherUser();

private:
    void connectBoth();
    SubscribeAnswer subscribe();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ServiceClient> m_client;
};

void tst_ServiceClient::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"service.sock"_s);
    m_service = std::make_unique<ScriptedService>(path);
    m_client = std::make_unique<ServiceClient>(path);
}

void tst_ServiceClient::cleanup()
{
    m_client.reset();
    m_service.reset();
}

void tst_ServiceClient::connectBoth()
{
    QVERIFY(m_service->listen());
    m_client->connectToService();
    QVERIFY(m_service->accept());
    QTRY_VERIFY(m_client->isConnected());
}

SubscribeAnswer tst_ServiceClient::subscribe()
{
    const auto reply = m_client->subscribe({.userTag = u"t"_s});
    m_service->answer(m_service->next(),
                      toJson(SubscribeAnswer{.subscription = 70, .instance = u"a"_s, .seq = 10}));
    return *finished(reply);
}

void tst_ServiceClient::aCallIsAnswered()
{
    connectBoth();
    const auto reply = m_client->deleteJobs({.userTag = u"old"_s});
    const Request request = m_service->next();
    QCOMPARE(request.method, QString(methods::deleteJobs));
    QCOMPARE(request.params, (QJsonObject{{u"user_tag"_s, u"old"_s}}));
    m_service->answer(request, {{u"deleted"_s, 3}});
    const auto answer = finished(reply);
    QVERIFY(answer);
    QCOMPARE(answer->deleted, 3);
}

void tst_ServiceClient::aRefusalIsTheErrorOfTheCall()
{
    connectBoth();
    const auto reply = m_client->stats();
    m_service->refuse(m_service->next().id,
                      {.code = ErrorCode::Throttled, .data = {{u"retry_after_ms"_s, 5}}});
    const auto answer = finished(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Throttled);
    QCOMPARE(answer.error().data.value(u"retry_after_ms"_s).toInt(), 5);
}

void tst_ServiceClient::anAnswerThatPromisedMoreIsInternal()
{
    connectBoth();
    const auto reply = m_client->deleteJobs({.userTag = u"old"_s});
    m_service->answer(m_service->next(), {});
    const auto answer = finished(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Internal);
    QVERIFY(m_client->isConnected());
}

void tst_ServiceClient::answersMayComeInAnyOrder()
{
    connectBoth();
    const auto first = m_client->deleteJobs({.userTag = u"a"_s});
    const auto second = m_client->deleteJobs({.userTag = u"b"_s});
    const Request a = m_service->next();
    const Request b = m_service->next();
    m_service->answer(b, {{u"deleted"_s, 2}});
    m_service->answer(a, {{u"deleted"_s, 1}});
    QCOMPARE(finished(first)->deleted, 1);
    QCOMPARE(finished(second)->deleted, 2);
}

void tst_ServiceClient::anAnswerMayComeInPieces()
{
    connectBoth();
    const auto reply = m_client->deleteJobs({.userTag = u"a"_s});
    const QByteArray line = frame(
        successResponse(m_service->next().id, QJsonObject{{u"deleted"_s, 1}}), Framing::Lines);
    for (const char byte : line) {
        m_service->socket().write(&byte, 1);
        m_service->socket().flush();
        QCoreApplication::processEvents();
    }
    QCOMPARE(finished(reply)->deleted, 1);
}

void tst_ServiceClient::callsThatAreMadeTogetherAreOneBatch()
{
    connectBoth();
    QFuture<Result<CancelAnswer>> first;
    QFuture<Result<CancelAnswer>> second;
    m_client->together([&] {
        first = m_client->cancel({.job = 1});
        second = m_client->cancel({.job = 2});
    });
    const Message batch = m_service->nextMessage();
    QVERIFY(batch.batch);
    QCOMPARE(batch.entries.size(), size_t(2));
    const QJsonValue one = std::get<Request>(batch.entries[0]).id;
    const QJsonValue two = std::get<Request>(batch.entries[1]).id;
    m_service->send(batchResponse(
        {errorResponse(two, notFoundError(u"no job"_s), {}),
         successResponse(one, toJson(CancelAnswer{.cancelled = true, .cancelledCount = 1}))}));
    QVERIFY(finished(first)->cancelled);
    QCOMPARE(finished(second).error().code, ErrorCode::NotFound);
    const auto single = m_client->stats();
    QVERIFY(!m_service->nextMessage().batch);
    m_client->together([] {}); // nothing is sent
    const auto last = m_client->cancel({.job = 3});
    QCOMPARE(m_service->next().method, QString(methods::cancel));
}

void tst_ServiceClient::aCallWaitsForTheConnection()
{
    const auto reply = m_client->deleteJobs({.userTag = u"a"_s});
    connectBoth();
    m_service->answer(m_service->next(), {{u"deleted"_s, 1}});
    QCOMPARE(finished(reply)->deleted, 1);
}

void tst_ServiceClient::aCallThatFindsNoConnectionFails()
{
    QSignalSpy failed(m_client.get(), &ServiceClient::connectFailed);
    m_client->connectToService();
    const auto answer = finished(m_client->stats());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::System);
    QCOMPARE(answer.error().data.value(u"reason"_s).toString(), u"no_connection"_s);
    QVERIFY(failed.size() > 2); // it went on trying
}

void tst_ServiceClient::openCallsFailWhenTheConnectionBreaks()
{
    connectBoth();
    const auto reply = m_client->stats();
    m_service->next();
    m_service->stopListening();
    m_service->hangUp();
    const auto answer = finished(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::System);
    QCOMPARE(answer.error().data.value(u"reason"_s).toString(), u"connection_lost"_s);
    QVERIFY(!m_client->isConnected());
}

void tst_ServiceClient::garbageBreaksTheConnection()
{
    connectBoth();
    const auto reply = m_client->stats();
    m_service->next();
    m_service->send("no json");
    const auto answer = finished(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ParseError);
}

void tst_ServiceClient::whatIsSaidBeforeHangingUpIsTheReason()
{
    connectBoth();
    const auto reply = m_client->stats();
    m_service->next();
    m_service->refuse(QJsonValue::Null, {.code = ErrorCode::Throttled});
    m_service->socket().flush();
    m_service->hangUp();
    const auto answer = finished(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Throttled);
}

void tst_ServiceClient::itConnectsAgainByItself()
{
    connectBoth();
    QSignalSpy changes(m_client.get(), &ServiceClient::connectedChanged);
    m_service->hangUp();
    QVERIFY(m_service->accept());
    QTRY_COMPARE(changes.size(), 2);
    QCOMPARE(changes[0][0].toBool(), false);
    QCOMPARE(changes[1][0].toBool(), true);

    const auto reply = m_client->deleteJobs({.userTag = u"a"_s});
    m_service->answer(m_service->next(), {{u"deleted"_s, 1}});
    QCOMPARE(finished(reply)->deleted, 1);
}

// A backlog of nobody who accepts: QLocalSocket would turn in circles for 30 s.
void tst_ServiceClient::itGivesUpAServiceThatDoesNotAccept()
{
    const QByteArray path = m_folder->filePath(u"service.sock"_s).toLocal8Bit();
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const auto *raw = reinterpret_cast<const sockaddr *>(&address);
    QCOMPARE(::bind(listener, raw, sizeof address), 0);
    QCOMPARE(::listen(listener, 0), 0);
    const int filler = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::connect(filler, raw, sizeof address), 0);

    QSignalSpy failed(m_client.get(), &ServiceClient::connectFailed);
    QElapsedTimer timer;
    timer.start();
    m_client->connectToService();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 8000);
    QVERIFY(timer.elapsed() >= 1900);
    // And tries again, which an aborted QLocalSocket would refuse at once.
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 8000);
    QVERIFY(timer.elapsed() >= 3700); // timers may be early by a twentieth
    ::close(filler);
    ::close(listener);
}

void tst_ServiceClient::closingFailsOpenCallsAndStaysClosed()
{
    connectBoth();
    const auto sent = m_client->stats();
    m_service->next();
    m_client->disconnectFromService();
    QVERIFY(!m_client->isConnected());
    QVERIFY(!finished(sent));
    QTRY_COMPARE(m_service->socket().state(), QLocalSocket::UnconnectedState);
}

void tst_ServiceClient::eventsReachTheirSubscription()
{
    connectBoth();
    const SubscribeAnswer subscribed = subscribe();
    QSignalSpy events(m_client.get(), &ServiceClient::event);
    m_service->tell(70, 11);
    m_service->tell(71, 12); // of nobody here
    m_service->send(notification(u"news"_s, {}));
    m_service->tell(70, 13);
    QTRY_COMPARE(events.size(), 2);
    const auto notice = events[1][0].value<EventNotice>();
    QCOMPARE(notice.subscription, subscribed.subscription);
    QCOMPARE(notice.seq, 13);
}

void tst_ServiceClient::aSubscriptionOutlivesTheConnection()
{
    connectBoth();
    const SubscribeAnswer subscribed = subscribe();
    QSignalSpy events(m_client.get(), &ServiceClient::event);
    QSignalSpy missed(m_client.get(), &ServiceClient::eventsMissed);
    m_service->tell(70, 15);
    QTRY_COMPARE(events.size(), 1);

    m_service->hangUp();
    QVERIFY(m_service->accept());
    const Request renewal = m_service->next();
    QCOMPARE(renewal.method, QString(methods::subscribe));
    QCOMPARE(renewal.params.value(u"since"_s).toInt(), 15);
    QCOMPARE(renewal.params.value(u"filter"_s).toObject(), (QJsonObject{{u"user_tag"_s, u"t"_s}}));
    m_service->answer(renewal,
                      toJson(SubscribeAnswer{.subscription = 1, .instance = u"a"_s, .seq = 16}));
    m_service->tell(1, 16);
    QTRY_COMPARE(events.size(), 2);
    QCOMPARE(events[1][0].value<EventNotice>().subscription, subscribed.subscription);
    QCOMPARE(missed.size(), 0);
}

void tst_ServiceClient::missedEventsAreTold_data()
{
    QTest::addColumn<QString>("instance");
    QTest::addColumn<bool>("resync");
    QTest::newRow("more happened than the service remembers") << u"a"_s << true;
    QTest::newRow("the service was started anew") << u"b"_s << false;
}

void tst_ServiceClient::missedEventsAreTold()
{
    QFETCH(const QString, instance);
    QFETCH(const bool, resync);
    connectBoth();
    subscribe();
    QSignalSpy missed(m_client.get(), &ServiceClient::eventsMissed);
    m_service->hangUp();
    QVERIFY(m_service->accept());
    m_service->answer(
        m_service->next(),
        toJson(SubscribeAnswer{.subscription = 1, .instance = instance, .resync = resync}));
    QTRY_COMPARE(missed.size(), 1);
}

void tst_ServiceClient::aRenewalThatIsRefusedIsTriedAgain()
{
    connectBoth();
    const SubscribeAnswer subscribed = subscribe();
    QSignalSpy events(m_client.get(), &ServiceClient::event);
    QSignalSpy missed(m_client.get(), &ServiceClient::eventsMissed);
    m_service->hangUp();
    QVERIFY(m_service->accept());
    for (int i = 0; i < 2; ++i) {
        const Request renewal = m_service->next();
        QCOMPARE(renewal.method, QString(methods::subscribe));
        m_service->refuse(renewal.id, {.code = ErrorCode::Throttled});
    }
    const Request renewal = m_service->next();
    QCOMPARE(renewal.method, QString(methods::subscribe));
    QCOMPARE(renewal.params.value(u"since"_s).toInt(), 10);
    QCOMPARE(missed.size(), 1); // whoever asks anew each time adds to what is refused
    m_service->answer(renewal,
                      toJson(SubscribeAnswer{.subscription = 1, .instance = u"a"_s, .seq = 11}));
    m_service->tell(1, 11);
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(events[0][0].value<EventNotice>().subscription, subscribed.subscription);

    // Another connection begins anew; nothing of the one before comes in between.
    m_service->hangUp();
    QVERIFY(m_service->accept());
    m_service->refuse(m_service->next().id, {.code = ErrorCode::Throttled});
    QTRY_COMPARE(missed.size(), 2);
    m_client->unsubscribe(subscribed.subscription);
    QTest::qWait(1500);
    const auto reply = m_client->stats();
    QCOMPARE(m_service->next().method, QString(methods::stats));
}

void tst_ServiceClient::aRenewalThatIsRefusedForGoodIsGivenUp()
{
    connectBoth();
    subscribe();
    QSignalSpy missed(m_client.get(), &ServiceClient::eventsMissed);
    m_service->hangUp();
    QVERIFY(m_service->accept());
    m_service->refuse(m_service->next().id, {.code = ErrorCode::Unauthorized});
    QTRY_COMPARE(missed.size(), 1);
    QTest::qWait(1500);
    const auto reply = m_client->stats();
    QCOMPARE(m_service->next().method, QString(methods::stats));
    QCOMPARE(missed.size(), 1);

    // Another connection may be one that is let in.
    m_service->hangUp();
    QVERIFY(m_service->accept());
    QCOMPARE(m_service->next().method, QString(methods::subscribe));
}

void tst_ServiceClient::anEndedSubscriptionIsNotRenewed()
{
    connectBoth();
    const SubscribeAnswer subscribed = subscribe();
    m_client->unsubscribe(subscribed.subscription);
    const Request ended = m_service->next();
    QCOMPARE(ended.method, QString(methods::unsubscribe));
    QCOMPARE(ended.params.value(u"subscription"_s).toInt(), 70);

    m_service->hangUp();
    QVERIFY(m_service->accept());
    const auto reply = m_client->stats();
    QCOMPARE(m_service->next().method, QString(methods::stats));
}

void tst_ServiceClient::theTokenComesBeforeAllElse()
{
    QString token = u"first"_s;
    m_client->setTokenSource([&token] { return token; });
    QVERIFY(m_service->listen());
    m_client->connectToService();
    const auto asked = m_client->stats();
    QVERIFY(m_service->accept());
    const Request hello = m_service->next();
    QCOMPARE(hello.method, QString(methods::hello));
    QCOMPARE(hello.params.value("token"_L1), u"first"_s);
    QCOMPARE(m_service->next().method, QString(methods::stats));

    token = u"second"_s; // a new one is found with the next connection
    m_service->hangUp();
    QVERIFY(m_service->accept());
    QCOMPARE(m_service->next().params.value("token"_L1), u"second"_s);
}

void tst_ServiceClient::nothingIsSaidToAnotherUser_data()
{
    QTest::addColumn<uid_t>("service");
    QTest::addColumn<uid_t>("client");
    QTest::addColumn<bool>("spoken");
    QTest::addRow("somebody else's") << somebodyElse << ourselves << false;
    QTest::addRow("our own") << ourselves << ourselves << true;
    QTest::addRow("the administrator's") << administrator << ourselves << true;
    QTest::addRow("ours, for the administrator") << ourselves << administrator << true;
}

void tst_ServiceClient::nothingIsSaidToAnotherUser()
{
    QFETCH(uid_t, service);
    QFETCH(uid_t, client);
    QFETCH(bool, spoken);
    if (geteuid() != administrator || seteuid(somebodyElse) != 0)
        QSKIP("only root can be somebody else");
    QCOMPARE(seteuid(administrator), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    {
        const Acting served(service);
        QVERIFY(m_service->listen());
    }
    // Even if the doors stand open.
    const QByteArray socket = QFile::encodeName(m_folder->filePath(u"service.sock"_s));
    QCOMPARE(chmod(socket.constData(), 0666), 0);

    m_client->setTokenSource([] { return u"secret"_s; });
    QSignalSpy failed(m_client.get(), &ServiceClient::connectFailed);
    const auto asked = m_client->stats();
    const Acting acting(client);
    m_client->connectToService();
    QVERIFY(m_service->accept());
    if (spoken) {
        QCOMPARE(m_service->next().params.value("token"_L1), u"secret"_s);
        QVERIFY(failed.isEmpty());
        return;
    }
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(failed.first().first().value<Error>().message.contains("another user"_L1));
    QTRY_COMPARE(m_service->socket().state(), QLocalSocket::UnconnectedState);
    QCOMPARE(m_service->socket().readAll(), QByteArray());
    QVERIFY(!m_client->isConnected());
    QVERIFY(!asked.isFinished());
}

QTEST_GUILESS_MAIN(tst_ServiceClient)

#include "tst_serviceclient.moc"
