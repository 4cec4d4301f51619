#include "tests/support/keeper.h"
#include "tests/support/runnerfixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sem {

namespace {

constexpr uid_t nobody = 65534;

// Called in the process that will be the runner, which may still share this one's memory: only raw
// system calls.
void becomeNobody()
{
    syscall(SYS_setgid, nobody);
    syscall(SYS_setuid, nobody);
}

// 0: of this process. −1 if there is none.
long ioPriorityOf(qint64 process)
{
    return syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, static_cast<pid_t>(process));
}

QString zoo(const QString &words)
{
    return u"'%1' /dev/null %2"_s.arg(Keeper::program(), words);
}

} // namespace

// Starting a command, what it finds around it, and the report of its end.
class tst_Runner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExitCodeIsReported_data();
    void anExitCodeIsReported();
    void aSignalIsReported();
    void theStartIsRecordedBeforeTheCommandRuns();
    void timesAndFiguresArePlausible();
    void memoryAndProcessorTimeAreMeasured();

    void whatCannotStartSaysWhy_data();
    void whatCannotStartSaysWhy();
    void aForbiddenFolderIsReported();
    void aRefusedForkIsReported();
    void theCommandIsLookedUpOnTheJobsPath();
    void aScriptWithoutFirstLineRunsInTheShell();

    void theEnvironmentPassesThrough();
    void theJobsLoaderVariablesDoNotReachTheRunner();
    void standardInputIsTheNullDevice();
    void standardInputIsTheGivenFile();
    void theCommandStartsInItsFolder();
    void noDescriptorLeaks();
    void signalsAreClean();
    void theCommandHasASessionOfItsOwn();
    void theFileModeMaskIsTheUsualOne();
    void nicenessIsPreset_data();
    void nicenessIsPreset();
    void onlyTheBackgroundYieldsTheDisk_data();
    void onlyTheBackgroundYieldsTheDisk();
    void aBackgroundSessionYieldsAsAWhole();

    void theLockIsHeldFromStartToEnd();
    void aSecondRunnerIsRefused();
    void anAttemptIsNotStartedTwice();
    void aVoidAttemptDoesNothing();
    void aWrongCommandLineIsRefused_data();
    void aWrongCommandLineIsRefused();
    void aMissingFolderIsRefused();
    void aKilledRunnerTakesTheCommandAlong();
};

void tst_Runner::anExitCodeIsReported_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 77, 126, 127, 255})
        QTest::addRow("%d", code) << code;
}

void tst_Runner::anExitCodeIsReported()
{
    QFETCH(const int, code);
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(u"exit %1"_s.arg(code));
    QCOMPARE(result["version"_L1].toInt(), 1);
    QCOMPARE(result["exit_code"_L1].toInt(-1), code);
    for (const auto other : {"signal"_L1, "spawn_error"_L1, "stop_reason"_L1})
        QVERIFY(!result.contains(other));
}

void tst_Runner::aSignalIsReported()
{
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(u"kill -KILL $$"_s);
    QCOMPARE(result["signal"_L1].toInt(), SIGKILL);
    QVERIFY(!result.contains("exit_code"_L1));
    QVERIFY(!result.contains("stop_reason"_L1));
}

void tst_Runner::theStartIsRecordedBeforeTheCommandRuns()
{
    RunnerFixture runner;
    runner.runShell(u"cat '%1'; echo $$"_s.arg(runner.path(u"started"_s)));
    QVERIFY(runner.output().startsWith(runner.read(u"started"_s)));

    const QJsonObject started = runner.started();
    QCOMPARE(started["version"_L1].toInt(), 1);
    QVERIFY(started["runner"_L1].toInteger() > 0);
    QCOMPARE(QList{started["command"_L1].toInteger()}, runner.numbers());
    QCOMPARE(started["session"_L1].toInteger(), started["command"_L1].toInteger());
    QFile bootId(u"/proc/sys/kernel/random/boot_id"_s);
    QVERIFY(bootId.open(QIODevice::ReadOnly));
    QCOMPARE(started["boot_id"_L1].toString(), QString::fromLatin1(bootId.readAll().trimmed()));
}

void tst_Runner::timesAndFiguresArePlausible()
{
    RunnerFixture runner;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QJsonObject result = runner.runShell(u"sleep 0.2; echo 12345"_s);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    const qint64 startedAt = result["started_at"_L1].toInteger();
    const qint64 finishedAt = result["finished_at"_L1].toInteger();
    QVERIFY(before <= startedAt);
    QVERIFY(startedAt + 200 <= finishedAt);
    QVERIFY(finishedAt <= after);
    const qint64 running = result["run_ms"_L1].toInteger();
    QVERIFY(running >= 200 && running <= finishedAt - startedAt + 1);
    QCOMPARE(result["output_bytes"_L1].toInteger(), 6);
    QCOMPARE(result["dropped_bytes"_L1].toInteger(-1), 0);
    QCOMPARE(result["leftovers"_L1].toInt(-1), 0);
    QCOMPARE(result["leftovers_kept"_L1], QJsonValue(false));
}

void tst_Runner::memoryAndProcessorTimeAreMeasured()
{
    RunnerFixture runner;
    const QJsonObject result =
        runner.runShell(zoo(u"memory 64 & "_s) + zoo(u"processor 300 & wait"_s));
    constexpr qint64 mebibyte = 1024 * 1024;
    const qint64 peak = result["peak_rss_bytes"_L1].toInteger();
    QVERIFY2(peak >= 64 * mebibyte && peak < 1024 * mebibyte, qPrintable(QString::number(peak)));
    const qint64 processor = result["cpu_ms"_L1].toInteger();
    QVERIFY2(processor >= 290 && processor < 5000, qPrintable(QString::number(processor)));
}

void tst_Runner::whatCannotStartSaysWhy_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("step");
    const QStringList none;
    QTest::newRow("a command that is nowhere on the path")
        << none << u"no-such-command"_s << ENOENT << u"exec"_s;
    QTest::newRow("a path that does not exist")
        << none << u"/no/such/file"_s << ENOENT << u"exec"_s;
    QTest::newRow("an empty command") << none << u""_s << ENOENT << u"exec"_s;
    QTest::newRow("a file that is not executable")
        << none << u"/etc/passwd"_s << EACCES << u"exec"_s;
    QTest::newRow("a folder") << none << u"/etc"_s << EACCES << u"exec"_s;
    QTest::newRow("a missing working folder")
        << QStringList{u"--cwd"_s, u"/no/such/folder"_s} << u"true"_s << ENOENT << u"chdir"_s;
    QTest::newRow("a file as working folder")
        << QStringList{u"--cwd"_s, u"/etc/passwd"_s} << u"true"_s << ENOTDIR << u"chdir"_s;
    QTest::newRow("no file for standard input")
        << QStringList{u"--stdin"_s} << u"true"_s << ENOENT << u"stdin"_s;
}

void tst_Runner::whatCannotStartSaysWhy()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, command);
    QFETCH(const int, error);
    QFETCH(const QString, step);
    RunnerFixture runner;
    runner.setVariable(u"PATH"_s, u"/usr/bin:/bin"_s); // a forbidden folder there would be EACCES
    const QJsonObject result = runner.run({command}, options);
    QCOMPARE(result["spawn_error"_L1].toInt(), error);
    QCOMPARE(result["spawn_step"_L1].toString(), step);
    for (const auto other : {"exit_code"_L1, "signal"_L1, "stop_reason"_L1})
        QVERIFY(!result.contains(other));
}

void tst_Runner::aForbiddenFolderIsReported()
{
    RunnerFixture runner;
    QDir(runner.path()).mkdir(u"forbidden"_s);
    QVERIFY(QFile::setPermissions(runner.path(u"forbidden"_s), {}));
    if (geteuid() == 0) {
        QCOMPARE(chown(QFile::encodeName(runner.path()).constData(), nobody, nobody), 0);
        runner.setModifier(becomeNobody);
    }
    const QJsonObject result = runner.run({u"true"_s}, {u"--cwd"_s, runner.path(u"forbidden"_s)});
    QCOMPARE(result["spawn_error"_L1].toInt(), EACCES);
    QCOMPARE(result["spawn_step"_L1].toString(), u"chdir"_s);
}

void tst_Runner::aRefusedForkIsReported()
{
    RunnerFixture runner;
    if (geteuid() == 0)
        QCOMPARE(chown(QFile::encodeName(runner.path()).constData(), nobody, nobody), 0);
    runner.setModifier([] {
        const rlimit one = {1, 1};
        setrlimit(RLIMIT_NPROC, &one);
        if (geteuid() == 0)
            becomeNobody(); // the limit does not bind root
    });
    runner.setVariable(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // a leak checker forks, too
    const QJsonObject result = runner.run({u"true"_s});
    QCOMPARE(result["spawn_error"_L1].toInt(), EAGAIN);
    QCOMPARE(result["spawn_step"_L1].toString(), u"fork"_s);
    QVERIFY(runner.started().isEmpty());
}

void tst_Runner::theCommandIsLookedUpOnTheJobsPath()
{
    RunnerFixture runner;
    runner.write(u"only-here"_s, "#!/bin/sh\necho found\n");
    QFile::setPermissions(runner.path(u"only-here"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    runner.setVariable(u"PATH"_s, u"/no/such/folder:"_s + runner.path());
    QCOMPARE(runner.run({u"only-here"_s})["exit_code"_L1].toInt(-1), 0);
    QCOMPARE(runner.output(), QByteArray("found\n"));
}

void tst_Runner::aScriptWithoutFirstLineRunsInTheShell()
{
    RunnerFixture runner;
    runner.write(u"script"_s, "echo \"$1\"\n");
    QFile::setPermissions(runner.path(u"script"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    runner.run({runner.path(u"script"_s), u"two words"_s});
    QCOMPARE(runner.output(), QByteArray("two words\n"));
}

void tst_Runner::theEnvironmentPassesThrough()
{
    RunnerFixture runner;
    runner.setVariable(u"SEMANTICATASK_JOB_ID"_s, u"ä = \"1\"\n2"_s);
    runner.runShell(u"printf %s \"$SEMANTICATASK_JOB_ID\""_s);
    QCOMPARE(QString::fromUtf8(runner.output()), u"ä = \"1\"\n2"_s);
}

void tst_Runner::theJobsLoaderVariablesDoNotReachTheRunner()
{
    RunnerFixture runner;
    runner.setVariable(u"LD_PRELOAD"_s, u"/no/such/library.so"_s);
    QCOMPARE(runner.runShell(u"echo \"$LD_PRELOAD\""_s)["exit_code"_L1].toInt(-1), 0);
    QVERIFY(runner.output().endsWith("/no/such/library.so\n"));
    if (runner.complaint().contains("ld.so"))
        QSKIP("this build of the runner is not static");
}

void tst_Runner::standardInputIsTheNullDevice()
{
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(u"cat; readlink /proc/self/fd/0"_s);
    QCOMPARE(result["exit_code"_L1].toInt(-1), 0);
    QCOMPARE(runner.output(), QByteArray("/dev/null\n"));
}

void tst_Runner::standardInputIsTheGivenFile()
{
    RunnerFixture runner;
    const QByteArray content = QByteArray("line\0\xff\n", 7).repeated(50'000);
    runner.write(u"stdin"_s, content);
    runner.run({u"cat"_s}, {u"--stdin"_s});
    QCOMPARE(runner.output(), content);
}

void tst_Runner::theCommandStartsInItsFolder()
{
    RunnerFixture runner;
    QDir(runner.path()).mkdir(u"work"_s);
    runner.write(u"work/script"_s, "#!/bin/sh\npwd -P\n");
    QFile::setPermissions(runner.path(u"work/script"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    runner.run({u"./script"_s}, {u"--cwd"_s, runner.path(u"work"_s)});
    QCOMPARE(QString::fromLocal8Bit(runner.output()).trimmed(),
             QFileInfo(runner.path(u"work"_s)).canonicalFilePath());
}

void tst_Runner::noDescriptorLeaks()
{
    RunnerFixture runner;
    // Without close-on-exec, in the runner as in any careless service.
    const int careless = open("/dev/null", O_RDONLY);
    QVERIFY(careless > STDERR_FILENO);
    runner.startShell(u"ls /proc/$$/fd; "_s
                      u"readlink /proc/$PPID/fd/%1; exec sleep 1000"_s.arg(careless));
    close(careless);
    QTRY_VERIFY(runner.numbers().size() >= 3);
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QCOMPARE(runner.numbers(), (QList<qint64>{0, 1, 2}));
    QVERIFY(!runner.output().contains("/dev/null"));
}

void tst_Runner::signalsAreClean()
{
    RunnerFixture runner;
    runner.setModifier([] {
        // What a careless parent leaves behind, and would make a child deaf.
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, nullptr);
        for (const int number : {SIGHUP, SIGTERM, SIGCHLD, SIGUSR1})
            signal(number, SIG_IGN);
    });
    const QJsonObject result =
        runner.run({u"grep"_s, u"-E"_s, u"^Sig(Blk|Ign):"_s, u"/proc/self/status"_s});
    QCOMPARE(result["exit_code"_L1].toInt(-1), 0);
    QCOMPARE(runner.output(), QByteArray("SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n"));
}

void tst_Runner::theCommandHasASessionOfItsOwn()
{
    RunnerFixture runner;
    runner.runShell(u"echo $$; cut -d' ' -f5,6 /proc/$$/stat; "_s
                    u"echo $PPID; cut -d' ' -f5 /proc/$PPID/stat"_s);
    const QList<QByteArray> lines = runner.output().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(1), QByteArray(lines.at(0) + ' ' + lines.at(0)));
    QCOMPARE(lines.at(3), lines.at(2)); // the runner, out of reach of a terminal, leads a group
}

void tst_Runner::theFileModeMaskIsTheUsualOne()
{
    RunnerFixture runner;
    runner.runShell(u"umask"_s);
    QCOMPARE(runner.output(), QByteArray("0022\n"));
    // What the runner writes is for this user alone.
    for (const auto &name : {u"output.log"_s, u"started"_s, u"result.json"_s, u"lock"_s}) {
        QCOMPARE(QFile::permissions(runner.path(name)),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    }
}

void tst_Runner::nicenessIsPreset_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QByteArray>("expected"); // niceness and scheduling policy
    QTest::newRow("interactive") << u"interactive"_s << QByteArray("0 0\n");
    QTest::newRow("normal") << u"normal"_s << QByteArray("0 0\n");
    QTest::newRow("background") << u"background"_s << QByteArray("10 3\n");
}

void tst_Runner::nicenessIsPreset()
{
    QFETCH(const QString, preset);
    QFETCH(const QByteArray, expected);
    if (getpriority(PRIO_PROCESS, 0) != 0)
        QSKIP("this process is not of normal niceness itself");
    RunnerFixture runner;
    runner.run({u"cut"_s, u"-d "_s, u"-f19,41"_s, u"/proc/self/stat"_s}, {u"--niceness"_s, preset});
    QCOMPARE(runner.output(), expected);
}

void tst_Runner::onlyTheBackgroundYieldsTheDisk_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<long>("expected"); // class and level of its input and output
    const long ours = ioPriorityOf(0);
    QTest::newRow("interactive") << u"interactive"_s << ours;
    QTest::newRow("normal") << u"normal"_s << ours;
    QTest::newRow("background") << u"background"_s
                                << long{IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, IOPRIO_NR_LEVELS - 1)};
}

void tst_Runner::onlyTheBackgroundYieldsTheDisk()
{
    QFETCH(const QString, preset);
    QFETCH(const long, expected);
    RunnerFixture runner;
    runner.startShell(u"echo $$; exec sleep 1000"_s, {u"--niceness"_s, preset});
    QTRY_COMPARE(runner.numbers().size(), 1);
    QCOMPARE(ioPriorityOf(runner.numbers().first()), expected);
}

void tst_Runner::aBackgroundSessionYieldsAsAWhole()
{
    if (geteuid() != 0)
        QSKIP("the system may refuse it to others when asked too often");
    if (!QFile::exists(u"/proc/self/autogroup"_s))
        QSKIP("this system does not schedule sessions as groups");
    RunnerFixture runner;
    runner.run({u"cat"_s, u"/proc/self/autogroup"_s}, {u"--niceness"_s, u"background"_s});
    QVERIFY2(runner.output().endsWith(" nice 10\n"), runner.output().constData());
}

void tst_Runner::theLockIsHeldFromStartToEnd()
{
    RunnerFixture runner;
    runner.startShell(u"echo $PPID; exec sleep 1000"_s);
    QTRY_COMPARE(runner.numbers().size(), 1);
    QCOMPARE(runner.lockHolder(), runner.numbers().constFirst());
    QCOMPARE(runner.started()["runner"_L1].toInteger(), runner.lockHolder());
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QCOMPARE(runner.lockHolder(), 0);
}

void tst_Runner::aSecondRunnerIsRefused()
{
    RunnerFixture first;
    first.startShell(u"echo $$; exec sleep 1000"_s);
    QTRY_COMPARE(first.numbers().size(), 1);

    RunnerFixture second;
    second.moveTo(first.path());
    second.startShell(u"echo second"_s);
    QVERIFY(!second.ends());
    QCOMPARE(second.process().exitCode(), 1);
    QVERIFY(second.complaint().contains("lock"));
    QCOMPARE(first.numbers().size(), 1);
}

void tst_Runner::anAttemptIsNotStartedTwice()
{
    RunnerFixture first;
    QVERIFY(!first.runShell(u"echo once"_s).isEmpty());
    RunnerFixture second;
    second.moveTo(first.path());
    second.startShell(u"echo twice"_s);
    QVERIFY(!second.ends());
    QVERIFY(second.complaint().contains("second time"));
    QCOMPARE(first.output(), QByteArray("once\n"));
}

void tst_Runner::aVoidAttemptDoesNothing()
{
    RunnerFixture runner;
    runner.write(u"void"_s, {});
    runner.startShell(u"echo never"_s);
    QVERIFY(runner.ends());
    QVERIFY(runner.started().isEmpty());
    QVERIFY(runner.result().isEmpty());
    QVERIFY(runner.segments().isEmpty());
}

void tst_Runner::aWrongCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("an unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("a timeout that is no number") << QStringList{u"--timeout-ms"_s, u"1s"_s};
    QTest::newRow("a negative timeout") << QStringList{u"--timeout-ms"_s, u"-1"_s};
    QTest::newRow("a grace beyond all numbers")
        << QStringList{u"--grace-ms"_s, u"99999999999999999999"_s};
    QTest::newRow("an empty limit") << QStringList{u"--log-limit"_s, u""_s};
    QTest::newRow("an unknown niceness") << QStringList{u"--niceness"_s, u"rude"_s};
    QTest::newRow("an unknown policy") << QStringList{u"--leftovers"_s, u"eat"_s};
}

void tst_Runner::aWrongCommandLineIsRefused()
{
    QFETCH(const QStringList, options);
    RunnerFixture runner;
    runner.start({u"true"_s}, options);
    QVERIFY(!runner.ends());
    QCOMPARE(runner.process().exitCode(), 1);
    QVERIFY(runner.complaint().contains("usage:"));
    QVERIFY(runner.result().isEmpty());
}

void tst_Runner::aMissingFolderIsRefused()
{
    RunnerFixture runner;
    runner.moveTo(runner.path(u"missing"_s));
    runner.start({u"true"_s});
    QVERIFY(!runner.ends());
    QCOMPARE(runner.process().exitCode(), 1);
    QVERIFY(runner.complaint().contains("folder of the attempt"));
}

void tst_Runner::aKilledRunnerTakesTheCommandAlong()
{
    RunnerFixture runner;
    runner.startShell(u"echo $$; exec sleep 1000"_s);
    QTRY_COMPARE(runner.numbers().size(), 1);
    kill(static_cast<pid_t>(runner.lockHolder()), SIGKILL);
    QVERIFY(!runner.ends());
    QTRY_VERIFY(isGone(runner.numbers().constFirst()));
    QVERIFY(runner.result().isEmpty());
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_Runner)
#include "tst_runner.moc"
