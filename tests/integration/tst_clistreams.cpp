#include "tests/support/clifixture.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// What the real program reads and writes, where that is not what it usually is.
class tst_CliStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void outputThatCannotBeWrittenIsAFailure_data();
    void outputThatCannotBeWrittenIsAFailure();
    void aReaderThatHasSeenEnoughEndsIt();
    void withoutAnInputThereIsNone();
    void whatIsFollowedIsJsonWhereThatIsAsked();
    void wordsThatAreNoTextAreRefused();
    void whatTerminalsActUponIsNotSaid();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void tst_CliStreams::outputThatCannotBeWrittenIsAFailure_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a table on a full disk") << u"semanticatask settings > /dev/full"_s;
    QTest::newRow("a job's output on a full disk")
        << u"semanticatask run --wait -- echo x > /dev/full"_s;
    QTest::newRow("a table into nothing") << u"semanticatask settings >&-"_s;
    QTest::newRow("help on a full disk") << u"semanticatask --help > /dev/full"_s;
}

void tst_CliStreams::outputThatCannotBeWrittenIsAFailure()
{
    QFETCH(const QString, line);
    QCOMPARE(m_cli->shell(line).code, 1);
    QCOMPARE(m_cli->run({u"list"_s}).code, 0);
}

void tst_CliStreams::aReaderThatHasSeenEnoughEndsIt()
{
    const Ran ran = m_cli->shell(
        u"{ semanticatask run --wait -- sh -c 'yes | head -c 3000000'; echo $? >&2; } | head -n 1"_s);
    QCOMPARE(ran.out, u"y\n"_s);
    QCOMPARE(ran.err, QString::number(128 + SIGPIPE) + u'\n');
}

void tst_CliStreams::withoutAnInputThereIsNone()
{
    const Ran ran = m_cli->shell(u"semanticatask run --stdin --wait -- wc -c <&-"_s);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.trimmed(), u"0"_s); // and not what comes through a pipe of Qt's
}

void tst_CliStreams::whatIsFollowedIsJsonWhereThatIsAsked()
{
    const QString number = m_cli->enqueued({u"run"_s, u"--"_s, u"echo"_s, u"x"_s});
    const Ran ran = m_cli->run({u"--json"_s, u"logs"_s, u"-f"_s, number});
    QCOMPARE(ran.code, 0);
    QString output;
    for (const QJsonObject &piece : ran.jsonLines())
        output += piece.value("chunk"_L1).toString();
    QCOMPARE(output, u"x\n"_s);
}

void tst_CliStreams::wordsThatAreNoTextAreRefused()
{
    const Ran ran = m_cli->shell(u"semanticatask run -- rm \"$(printf '\\377')\""_s);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"UTF-8"_s));
}

void tst_CliStreams::whatTerminalsActUponIsNotSaid()
{
    const Ran ran = m_cli->run({u"run"_s, u"--wait"_s, u"--"_s, u"/no/such\033[2J"_s});
    QCOMPARE(ran.code, 127);
    QVERIFY(ran.err.contains(u"/no/such"_s));
    QVERIFY(!ran.err.contains(u'\033'));
}

QTEST_GUILESS_MAIN(tst_CliStreams)
#include "tst_clistreams.moc"
