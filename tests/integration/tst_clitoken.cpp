#include "tests/support/clifixture.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// `semanticatask token`, and every other verb where a token is required, with the real program and
// the real service.
class tst_CliToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void theOwnerOfTheFolderNeverNotices();
    void withoutTheFileTheVariableHelps();
    void aNewTokenHoldsAtOnce();
    void beforeTheServiceThereIsNone();

private:
    Ran withVariable(const QString &token, const QString &words) const;

    std::unique_ptr<CliFixture> m_cli;
};

Ran tst_CliToken::withVariable(const QString &token, const QString &words) const
{
    return m_cli->shell(u"SEMANTICATASK_TOKEN="_s + token + u" semanticatask "_s + words);
}

void tst_CliToken::theOwnerOfTheFolderNeverNotices()
{
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"security.require_token=on"_s}).code, 0);
    QCOMPARE(m_cli->run({u"stats"_s}).code, 0);
    const Ran ran = m_cli->run({u"run"_s, u"--wait"_s, u"--"_s, u"echo"_s, u"fine"_s});
    QCOMPARE(ran.out, u"fine\n"_s);
    QVERIFY(m_cli->servicePid() > 0);
}

void tst_CliToken::withoutTheFileTheVariableHelps()
{
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"security.require_token=on"_s}).code, 0);
    const QString token = m_cli->run({u"token"_s, u"show"_s}).out.trimmed();
    QCOMPARE(m_cli->run({u"token"_s, u"show"_s, u"--json"_s}).json().value("token"_L1).toString(),
             token);

    // As a sandbox would have it: the socket, but not the folder.
    const QString elsewhere =
        u"SEMANTICATASK_HOME=$(mktemp -d) SEMANTICATASK_SOCKET=%1/service.sock "_s.arg(
            m_cli->home());
    const Ran without = m_cli->shell(elsewhere + u"semanticatask --no-start stats"_s);
    QCOMPARE(without.code, 9);
    QVERIFY2(without.err.contains(u"set SEMANTICATASK_TOKEN to what `semanticatask token show`"_s),
             qPrintable(without.err));
    const Ran with = m_cli->shell(elsewhere + u"SEMANTICATASK_TOKEN="_s + token
                                  + u" semanticatask --no-start stats"_s);
    QCOMPARE(with.code, 0);

    const Ran wrong = withVariable(u"wrong"_s, u"stats"_s);
    QCOMPARE(wrong.code, 9);
    QVERIFY(withVariable(u"wrong"_s, u"stats"_s).err.contains(u"SEMANTICATASK_TOKEN"_s));
}

void tst_CliToken::aNewTokenHoldsAtOnce()
{
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"security.require_token=on"_s}).code, 0);
    const QString old = m_cli->run({u"token"_s, u"show"_s}).out.trimmed();
    QProcess watch;
    m_cli->start(watch, {u"watch"_s, u"--json"_s});
    const auto isWatched = [&] { // what came before it was there it does not tell
        m_cli->enqueued({u"run"_s, u"--"_s, u"true"_s});
        return watch.bytesAvailable() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), CliFixture::patience);

    const Ran rotated = withVariable(old, u"token rotate"_s);
    QVERIFY2(rotated.code == 0, qPrintable(rotated.err));
    const QString fresh = m_cli->run({u"token"_s, u"show"_s}).out.trimmed();
    QVERIFY(fresh != old);
    QCOMPARE(withVariable(old, u"stats"_s).code, 9);
    QCOMPARE(withVariable(fresh, u"stats"_s).code, 0);

    // Who may read the file comes in again by himself.
    watch.readAllStandardOutput();
    const QString later = m_cli->enqueued({u"run"_s, u"--"_s, u"true"_s});
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT(
        (seen += watch.readAllStandardOutput()).contains(QByteArray("\"seq\":" + later.toUtf8())),
        CliFixture::patience);
    watch.kill();
    watch.waitForFinished();
}

void tst_CliToken::beforeTheServiceThereIsNone()
{
    const Ran none = m_cli->run({u"token"_s, u"show"_s});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains(u"token rotate"_s), qPrintable(none.err));
    const Ran rotated = m_cli->run({u"token"_s, u"rotate"_s, u"--json"_s});
    QCOMPARE(rotated.json().value("token_file"_L1).toString(),
             QString(m_cli->home() + u"/token"_s));
    QCOMPARE(m_cli->run({u"token"_s, u"show"_s}).out.trimmed().size(), 43);
    QVERIFY(QFile::exists(m_cli->home() + u"/token"_s));
}

QTEST_GUILESS_MAIN(tst_CliToken)
#include "tst_clitoken.moc"
