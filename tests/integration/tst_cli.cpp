#include "tests/support/clifixture.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/types.h>

using namespace sem;
using namespace Qt::StringLiterals;

// Running commands and waiting for them, with the real program and the real service.
class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void theServiceIsStartedWhenItIsNeeded();
    void noServiceIsStartedIfThatIsForbidden();
    void manyThatStartItAtOnceAllSucceed();
    void theServiceCanBeStartedStoppedAndLookedAt();
    void runAnswersWithTheNumber();
    void aJobRunsInThisFolderWithThisPath();
    void runAndWaitEndsLikeTheJob_data();
    void runAndWaitEndsLikeTheJob();
    void waitForOneEndsLikeIt();
    void theWordsOfACommandAreLeftAlone();
    void variablesAndInputReachTheJob();
    void outputIsCopiedWhole();
    void ctrlCLeavesTheJobAlone();
    void ctrlCTwiceCancelsTheJob();
    void aCrashOfTheServiceIsWaitedOut();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void tst_Cli::theServiceIsStartedWhenItIsNeeded()
{
    const Ran ran = m_cli->run({u"list"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains(u"no jobs yet"_s));
    QCOMPARE(m_cli->run({u"--no-start"_s, u"service"_s, u"status"_s}).code, 0);
}

void tst_Cli::noServiceIsStartedIfThatIsForbidden()
{
    const Ran ran = m_cli->run({u"--no-start"_s, u"list"_s});
    QCOMPARE(ran.code, 8);
    QVERIFY(ran.err.contains(u"semanticatask service start"_s));
    QCOMPARE(m_cli->run({u"--no-start"_s, u"run"_s, u"--wait"_s, u"true"_s}).code, 125);
    QCOMPARE(m_cli->run({u"service"_s, u"status"_s}).code, 8);
    QCOMPARE(m_cli->run({u"paths"_s}).code, 0);
    QVERIFY(QDir(m_cli->home()).isEmpty());
}

void tst_Cli::manyThatStartItAtOnceAllSucceed()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        m_cli->start(*processes.back(), {u"run"_s, u"true"_s});
    }
    QStringList numbers;
    for (const auto &process : processes) {
        const Ran ran = CliFixture::finish(*process);
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        numbers.append(ran.out.trimmed());
    }
    numbers.sort();
    QCOMPARE(numbers, (QStringList{u"#1"_s, u"#2"_s, u"#3"_s, u"#4"_s, u"#5"_s, u"#6"_s}));
}

void tst_Cli::theServiceCanBeStartedStoppedAndLookedAt()
{
    QCOMPARE(m_cli->run({u"service"_s, u"start"_s}).code, 0);
    const qint64 pid = m_cli->servicePid();
    QVERIFY(pid > 0);
    QCOMPARE(m_cli->run({u"service"_s, u"start"_s}).code, 0);
    QCOMPARE(m_cli->servicePid(), pid);

    QCOMPARE(m_cli->run({u"service"_s, u"stop"_s}).code, 0);
    // Gone, not only silent: its folder is free for the next one.
    QProcess next;
    m_cli->start(next, u"semanticataskd"_s, {u"--init"_s});
    QCOMPARE(CliFixture::finish(next).code, 0);
    const Ran status = m_cli->run({u"service"_s, u"status"_s, u"--json"_s});
    QCOMPARE(status.code, 8);
    QCOMPARE(status.json(), (QJsonObject{{u"running"_s, false}}));
    const Ran again = m_cli->run({u"service"_s, u"stop"_s, u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json(), (QJsonObject{{u"running"_s, false}}));
}

void tst_Cli::runAnswersWithTheNumber()
{
    const Ran ran = m_cli->run({u"run"_s, u"true"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, u"#1\n"_s);
    QVERIFY(ran.err.isEmpty());
    const QJsonObject answer = m_cli->run({u"run"_s, u"--json"_s, u"true"_s}).json();
    QCOMPARE(answer.value("seq"_L1).toInt(), 2);
    QVERIFY(answer.value("created"_L1).toBool());
}

void tst_Cli::aJobRunsInThisFolderWithThisPath()
{
    const QTemporaryDir folder;
    m_cli->setFolder(folder.path());
    const Ran ran = m_cli->run({u"run"_s, u"--wait"_s, u"sh"_s, u"-c"_s, u"pwd; echo \"$PATH\""_s});
    QCOMPARE(ran.lines(), (QStringList{folder.path(), qEnvironmentVariable("PATH")}));
}

void tst_Cli::runAndWaitEndsLikeTheJob_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    const auto shell = [](const QString &script) {
        return QStringList{u"--"_s, u"sh"_s, u"-c"_s, script};
    };
    QTest::newRow("success") << QStringList{u"true"_s} << 0;
    QTest::newRow("its own code") << shell(u"exit 7"_s) << 7;
    QTest::newRow("a signal") << shell(u"kill -9 $$"_s) << 137;
    QTest::newRow("timed out") << QStringList{u"--timeout"_s, u"200ms"_s, u"sleep"_s, u"60"_s}
                               << 124;
    QTest::newRow("no executable") << QStringList{u"/etc/passwd"_s} << 126;
    QTest::newRow("no such command") << QStringList{u"no-such-command"_s} << 127;
    QTest::newRow("refused") << QStringList{u"--priority"_s, u"101"_s, u"true"_s} << 125;
    QTest::newRow("wrong usage") << QStringList{u"--nonsense"_s, u"true"_s} << 2;
}

void tst_Cli::runAndWaitEndsLikeTheJob()
{
    QFETCH(const QStringList, line);
    QFETCH(const int, code);
    QCOMPARE(m_cli->run(QStringList{u"run"_s, u"--wait"_s} + line).code, code);
}

void tst_Cli::waitForOneEndsLikeIt()
{
    const QString number = m_cli->enqueued({u"run"_s, u"sh"_s, u"-c"_s, u"exit 7"_s});
    const Ran ran = m_cli->run({u"wait"_s, number});
    QCOMPARE(ran.code, 7);
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY(ran.out.contains(u"FAILED"_s));
    QVERIFY(ran.out.contains(u"exit 7"_s));
    QCOMPARE(m_cli->run({u"wait"_s, number, u"--json"_s}).json().value("exit_code"_L1).toInt(), 7);
    QCOMPARE(m_cli->run({u"wait"_s, u"99"_s}).code, 3);
}

void tst_Cli::theWordsOfACommandAreLeftAlone()
{
    const Ran ran = m_cli->run({u"run"_s, u"--wait"_s, u"printf"_s, u"%s|"_s, u"[a,b]"_s, u""_s,
                                u"--"_s, u"--json"_s, u"{}"_s, u"a b"_s});
    QCOMPARE(ran.out, u"[a,b]||--|--json|{}|a b|"_s);
}

void tst_Cli::variablesAndInputReachTheJob()
{
    const Ran ran =
        m_cli->run({u"run"_s, u"--wait"_s, u"--stdin"_s, u"--env"_s, u"GREETING=hello, you"_s,
                    u"--env"_s, u"PATH"_s, u"--"_s, u"sh"_s, u"-c"_s, u"echo \"$GREETING\"; cat"_s},
                   "line one\nline two");
    QCOMPARE(ran.out, u"hello, you\nline one\nline two"_s);
    QCOMPARE(m_cli->run({u"run"_s, u"--stdin"_s, u"cat"_s}, "\xff").code, 9);
    QCOMPARE(m_cli->run({u"run"_s, u"--env"_s, u"NO_SUCH_VARIABLE"_s, u"true"_s}).code, 9);
}

void tst_Cli::outputIsCopiedWhole()
{
    const Ran ran = m_cli->run({u"run"_s, u"--wait"_s, u"seq"_s, u"100000"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), 100'000);
    QCOMPARE(ran.lines().last(), u"100000"_s);
}

void tst_Cli::ctrlCLeavesTheJobAlone()
{
    QProcess process;
    m_cli->start(process,
                 {u"run"_s, u"--wait"_s, u"sh"_s, u"-c"_s, u"echo started; exec sleep 60"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, CliFixture::patience);
    ::kill(pid_t(process.processId()), SIGINT);
    const Ran ran = CliFixture::finish(process);
    QCOMPARE(ran.code, 130);
    QVERIFY(ran.err.contains(u"semanticatask logs -f 1"_s));
    QCOMPARE(m_cli->shown(u"1"_s).value("state"_L1).toString(), u"RUNNING"_s);
}

void tst_Cli::ctrlCTwiceCancelsTheJob()
{
    QProcess process;
    m_cli->start(process,
                 {u"run"_s, u"--wait"_s, u"sh"_s, u"-c"_s, u"echo started; exec sleep 60"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, CliFixture::patience);
    ::kill(pid_t(process.processId()), SIGINT);
    process.setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, CliFixture::patience);
    ::kill(pid_t(process.processId()), SIGINT);
    QCOMPARE(CliFixture::finish(process).code, 121);
    QCOMPARE(m_cli->shown(u"1"_s).value("state"_L1).toString(), u"CANCELLED"_s);
}

void tst_Cli::aCrashOfTheServiceIsWaitedOut()
{
    QProcess runs;
    m_cli->start(runs, QStringList{u"run"_s, u"-t"_s, u"t"_s, u"--wait"_s} + m_cli->gated(5));
    QTRY_VERIFY_WITH_TIMEOUT(runs.bytesAvailable() > 0, CliFixture::patience);
    QProcess waits;
    m_cli->start(waits, {u"wait"_s, u"--tag"_s, u"t"_s, u"--json"_s});

    ::kill(pid_t(m_cli->servicePid()), SIGKILL);
    QCOMPARE(m_cli->run({u"service"_s, u"start"_s}).code, 0);
    QVERIFY(m_cli->open());
    const Ran ran = CliFixture::finish(runs);
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.out, u"one\ntwo\n"_s);
    QCOMPARE(CliFixture::finish(waits).json().value("exit_code"_L1).toInt(), 5);
}

QTEST_GUILESS_MAIN(tst_Cli)

#include "tst_cli.moc"
