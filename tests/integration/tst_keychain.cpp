#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

// Has heard the question, and never answers.
class Silence final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

// The keychain as GNOME has it, on a bus of the test's own.
class tst_Keychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_keyring = std::make_unique<Keyring>(); }
    void cleanup() { m_keyring.reset(); }

    void aSecretIsKeptUntilItIsRemoved();
    void whatIsNotThereIsNotFound();
    void aLockedRingIsNotAnEmptyOne();
    void withoutABusThereIsAnError();
    void withoutAServiceThereIsAnError();
    void whoDoesNotAnswerIsGivenUp();

private:
    QJsonObject ask(const QStringList &words, int limitMs = patience) const;

    std::unique_ptr<Keyring> m_keyring;
};

void tst_Keychain::initTestCase()
{
    if (!Keyring::isInstalled())
        QSKIP("gnome-keyring is not installed");
}

QJsonObject tst_Keychain::ask(const QStringList &words, int limitMs) const
{
    QProcess probe;
    probe.setProcessEnvironment(m_keyring->environment());
    probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    probe.start(QStringLiteral(SEM_KEYCHAIN_PROBE), QStringList{QString::number(limitMs)} + words);
    if (!probe.waitForFinished(2 * patience))
        probe.kill();
    probe.waitForFinished();
    return QJsonDocument::fromJson(probe.readAllStandardOutput()).object();
}

void tst_Keychain::aSecretIsKeptUntilItIsRemoved()
{
    QVERIFY(m_keyring->start());
    const QString secret = u"geheim – 비밀 \"'\\"_s;
    QCOMPARE(ask({u"write"_s, u"token"_s, secret})["done"_L1], true);
    QCOMPARE(ask({u"read"_s, u"token"_s})["secret"_L1], secret);
    QCOMPARE(ask({u"write"_s, u"token"_s, u"another"_s})["done"_L1], true);
    QCOMPARE(ask({u"read"_s, u"token"_s})["secret"_L1], u"another"_s);
    QCOMPARE(ask({u"read"_s, u"other"_s})["error"_L1], u"not_found"_s);
    QCOMPARE(ask({u"remove"_s, u"token"_s})["done"_L1], true);
    QCOMPARE(ask({u"read"_s, u"token"_s})["error"_L1], u"not_found"_s);
}

void tst_Keychain::whatIsNotThereIsNotFound()
{
    QVERIFY(m_keyring->start());
    QCOMPARE(ask({u"read"_s, u"token"_s})["error"_L1], u"not_found"_s);
    QCOMPARE(ask({u"remove"_s, u"token"_s})["done"_L1], true);
}

void tst_Keychain::aLockedRingIsNotAnEmptyOne()
{
    QVERIFY(m_keyring->start());
    QCOMPARE(ask({u"write"_s, u"token"_s, u"secret"_s})["done"_L1], true);
    QVERIFY(m_keyring->lock());
    QCOMPARE(ask({u"read"_s, u"token"_s})["error"_L1], u"locked"_s);
    QCOMPARE(ask({u"read"_s, u"other"_s})["error"_L1], u"locked"_s);
    QCOMPARE(ask({u"write"_s, u"token"_s, u"another"_s})["error"_L1], u"locked"_s);
}

void tst_Keychain::withoutABusThereIsAnError()
{
    const QJsonObject answer = ask({u"read"_s, u"token"_s});
    QVERIFY2(answer["error"_L1] == u"failed"_s || answer["error"_L1] == u"none"_s,
             QJsonDocument(answer).toJson().constData());
    QVERIFY(!answer["message"_L1].toString().isEmpty());
}

void tst_Keychain::withoutAServiceThereIsAnError()
{
    QVERIFY(m_keyring->startBus());
    const QJsonObject answer = ask({u"read"_s, u"token"_s});
    QVERIFY2(answer["error"_L1] == u"failed"_s || answer["error"_L1] == u"none"_s,
             QJsonDocument(answer).toJson().constData());
}

void tst_Keychain::whoDoesNotAnswerIsGivenUp()
{
    QVERIFY(m_keyring->startBus());
    Silence silence;
    QDBusConnection bus(Keyring::busName());
    QVERIFY(bus.registerVirtualObject(u"/"_s, &silence, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(Keyring::serviceName()));
    QCOMPARE(ask({u"read"_s, u"token"_s}, 500)["error"_L1], u"timeout"_s);
    QCOMPARE(ask({u"write"_s, u"token"_s, u"secret"_s}, 500)["error"_L1], u"timeout"_s);
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
