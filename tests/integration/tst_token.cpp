#include "shared/core/accesstoken.h"
#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int unauthorized = 4004;

} // namespace

// The access token, with the real service and clients of nothing but sockets and JSON.
class tst_Token : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ServiceFixture>(); }
    void cleanup() { m_service.reset(); }

    void theServiceMakesOneAndKeepsIt();
    void noneIsAskedForUnlessRequired();
    void whereRequiredItComesFirst();
    void aBatchMayShowItInItsFirstEntry();
    void aWrongOneIsRefusedAndLoggedWithoutIt();
    void aWrongOneTakesBackWhatTheRightOneGave();
    void requiringItCountsForThoseWhoAreConnected();
    void itIsStillRequiredAfterARestart();
    void aNewOneShutsOutWhoHasTheOld();
    void whereItCannotBeReadNobodyIsLetIn();
    void aLinkInItsPlaceStopsNobodyUnlessRequired();

private:
    Paths paths() const;
    QString token() const { return *readAccessToken(paths()); }
    QJsonObject require(bool required);
    static QJsonObject hello(const QString &token);
    QString log() const;

    std::unique_ptr<ServiceFixture> m_service;
};

Paths tst_Token::paths() const
{
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    return *Paths::fromEnvironment(environment);
}

QJsonObject tst_Token::require(bool required)
{
    return m_service->client().call(
        u"settings.set.v1"_s,
        {{u"settings"_s, QJsonObject{{u"security.require_token"_s, required}}}});
}

QJsonObject tst_Token::hello(const QString &token)
{
    return {{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}, {u"token"_s, token}};
}

QString tst_Token::log() const
{
    QFile file(paths().serviceLog);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_Token::theServiceMakesOneAndKeepsIt()
{
    const QString made = token();
    QCOMPARE(made.size(), 43);
    QCOMPARE(QFile::permissions(paths().tokenFile) & 0x77,
             QFile::Permissions()); // nothing for others
    QCOMPARE(m_service->stop(), 0);
    QVERIFY(m_service->start());
    QCOMPARE(token(), made);
    QVERIFY(!log().contains(made));
}

void tst_Token::noneIsAskedForUnlessRequired()
{
    QVERIFY(m_service->rpc(u"admin.stats.v1"_s).contains("total_jobs"_L1));
    QVERIFY(m_service->rpc(u"session.hello.v1"_s, hello(u"wrong"_s)).contains("pid"_L1));
    QVERIFY(m_service->rpc(u"admin.stats.v1"_s).contains("total_jobs"_L1));
}

void tst_Token::whereRequiredItComesFirst()
{
    QVERIFY(require(true).contains("result"_L1));
    RawClient client(m_service->socketPath());
    for (const QString &method :
         {u"admin.stats.v1"_s, u"dev.enqueue.v1"_s, u"events.subscribe.v1"_s, u"settings.set.v1"_s,
          u"rpc.discover"_s, u"no.such.method"_s}) {
        const QJsonObject error = client.error(method);
        QCOMPARE(error["code"_L1].toInt(), unauthorized);
        QCOMPARE(error["data"_L1]["kind"_L1], u"unauthorized"_s);
        QCOMPARE(error["data"_L1]["reason"_L1], u"token_missing"_s);
    }
    QCOMPARE(client.result(u"admin.health.v1"_s)["status"_L1], u"ok"_s);
    QVERIFY(client.result(u"session.hello.v1"_s, {{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}})
                .contains("pid"_L1));
    QCOMPARE(client.error(u"admin.stats.v1"_s)["code"_L1].toInt(), unauthorized);

    QVERIFY(client.result(u"session.hello.v1"_s, hello(token())).contains("pid"_L1));
    QVERIFY(client.result(u"admin.stats.v1"_s).contains("total_jobs"_L1));
    RawClient other(m_service->socketPath());
    QCOMPARE(other.error(u"admin.stats.v1"_s)["code"_L1].toInt(), unauthorized);
}

void tst_Token::aBatchMayShowItInItsFirstEntry()
{
    require(true);
    RawClient client(m_service->socketPath());
    client.sendBatch({RawClient::request(1, u"session.hello.v1"_s, hello(token())),
                      RawClient::request(2, u"admin.stats.v1"_s)});
    const QJsonArray answers = client.next().toArray();
    QVERIFY(answers[0]["result"_L1]["pid"_L1].isDouble());
    QVERIFY(answers[1]["result"_L1]["total_jobs"_L1].isDouble());
}

void tst_Token::aWrongOneIsRefusedAndLoggedWithoutIt()
{
    require(true);
    RawClient client(m_service->socketPath());
    QString nearly = token();
    nearly.back() = nearly.back() == u'A' ? u'B' : u'A';
    for (const QString &wrong : {nearly, u"wrong-and-easy-to-find"_s, QString(token() + u'A')}) {
        const QJsonObject error = client.error(u"session.hello.v1"_s, hello(wrong));
        QCOMPARE(error["code"_L1].toInt(), unauthorized);
        QCOMPARE(error["data"_L1]["reason"_L1], u"token_wrong"_s);
        QVERIFY(!log().contains(wrong));
    }
    QTRY_VERIFY(log().contains(u"a wrong access token"_s));
    QVERIFY(!log().contains(token()));
}

void tst_Token::aWrongOneTakesBackWhatTheRightOneGave()
{
    require(true);
    RawClient client(m_service->socketPath());
    client.result(u"session.hello.v1"_s, hello(token()));
    QCOMPARE(client.error(u"session.hello.v1"_s, hello(u"wrong"_s))["code"_L1].toInt(),
             unauthorized);
    QCOMPARE(client.error(u"admin.stats.v1"_s)["code"_L1].toInt(), unauthorized);
}

void tst_Token::requiringItCountsForThoseWhoAreConnected()
{
    RawClient shown(m_service->socketPath());
    shown.result(u"session.hello.v1"_s, hello(token()));
    RawClient stranger(m_service->socketPath());
    stranger.result(u"events.subscribe.v1"_s);
    const qint64 job = m_service->enqueue(shell(u"true"_s));
    QCOMPARE(m_service->ended(job)["state"_L1], u"DONE"_s);

    // Who switches it on without having shown it is still told that it is on.
    QVERIFY(require(true).contains("result"_L1));
    QVERIFY(stranger.waitUntilClosed());
    QVERIFY(shown.result(u"admin.stats.v1"_s).contains("total_jobs"_L1));
    QVERIFY(shown
                .result(u"settings.set.v1"_s,
                        {{u"settings"_s, QJsonObject{{u"security.require_token"_s, false}}}})
                .isEmpty());
    RawClient later(m_service->socketPath());
    QVERIFY(later.result(u"admin.stats.v1"_s).contains("total_jobs"_L1));
}

void tst_Token::itIsStillRequiredAfterARestart()
{
    require(true);
    QCOMPARE(m_service->stop(), 0);
    QVERIFY(m_service->start());
    RawClient client(m_service->socketPath());
    QCOMPARE(client.error(u"admin.stats.v1"_s)["code"_L1].toInt(), unauthorized);
}

void tst_Token::aNewOneShutsOutWhoHasTheOld()
{
    require(true);
    const QString old = token();
    RawClient client(m_service->socketPath());
    client.result(u"session.hello.v1"_s, hello(old));
    client.result(u"events.subscribe.v1"_s);

    const QString fresh = *renewAccessToken(paths());
    RawClient first(m_service->socketPath());
    QCOMPARE(first.error(u"session.hello.v1"_s, hello(old))["code"_L1].toInt(), unauthorized);
    QVERIFY(client.waitUntilClosed());
    RawClient second(m_service->socketPath());
    QVERIFY(second.result(u"session.hello.v1"_s, hello(fresh)).contains("pid"_L1));
    QVERIFY(second.result(u"admin.stats.v1"_s).contains("total_jobs"_L1));
}

void tst_Token::whereItCannotBeReadNobodyIsLetIn()
{
    require(true);
    RawClient client(m_service->socketPath());
    const QString made = token();
    QVERIFY(QFile::setPermissions(paths().tokenFile,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QJsonObject error = client.error(u"session.hello.v1"_s, hello(made));
    QCOMPARE(error["code"_L1].toInt(), unauthorized);
    QCOMPARE(error["data"_L1]["reason"_L1], u"token_unreadable"_s);
    QTRY_VERIFY(log().contains(u"others may read"_s));
    QVERIFY(QFile::setPermissions(paths().tokenFile, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(client.result(u"session.hello.v1"_s, hello(made)).contains("pid"_L1));
}

void tst_Token::aLinkInItsPlaceStopsNobodyUnlessRequired()
{
    QCOMPARE(m_service->stop(), 0);
    const QString elsewhere = m_service->home() + u"/elsewhere"_s;
    QVERIFY(QFile::rename(paths().tokenFile, elsewhere));
    QVERIFY(QFile::link(elsewhere, paths().tokenFile));
    QVERIFY(m_service->start());
    QVERIFY(m_service->rpc(u"admin.stats.v1"_s).contains("total_jobs"_L1));
    QTRY_VERIFY(log().contains(u"there is no access token"_s));
}

QTEST_GUILESS_MAIN(tst_Token)
#include "tst_token.moc"
