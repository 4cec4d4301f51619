#include "tests/support/keeper.h"
#include "tests/support/runnerfixture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace sem {

namespace {

// Says that it was asked to end, each time, and does not.
QString stubborn()
{
    return u"'%1' /dev/null on-term { say asked } say ready rest"_s.arg(Keeper::program());
}

bool allGone(const QList<qint64> &processes)
{
    return std::all_of(processes.begin(), processes.end(), isGone);
}

// A shell whose child was frozen between vfork() and exec waits for it where no stop reaches, which
// shows as D: it runs no more than one that shows as T.
bool allStopped(const QList<qint64> &processes)
{
    return std::all_of(processes.begin(), processes.end(), [](qint64 id) {
        const char state = processState(id);
        return state == 'T' || state == 'D';
    });
}

bool noneStopped(const QList<qint64> &processes)
{
    return std::none_of(processes.begin(), processes.end(),
                        [](qint64 id) { return processState(id) == 'T'; });
}

// Says who it is, has a child, a grandchild in another session and an orphan in a third one, and
// waits. Four numbers.
const QString family = u"echo $$; sleep 1000 & echo $!; "_s
                       u"setsid sh -c 'echo $$; sleep 1000; true' & "_s
                       u"(setsid sh -c 'echo $$; exec sleep 1000' & ); wait"_s;
constexpr int familySize = 4;

} // namespace

// Ends that do not come by themselves: stops, timeouts, frozen time and what a command leaves.
class tst_RunnerStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopAsksFirst();
    void everyProcessIsAskedExactlyOnce();
    void whoeverIgnoresTheAskingIsKilledAfterTheGrace();
    void withoutGraceNobodyIsAsked();
    void aSecondStopCanOnlyShortenTheGrace();
    void theGraceIsForTheWholeTree();
    void aTerminatedRunnerStopsItsCommand();
    void anEndOfItsOwnStandsAgainstALateStop();
    void unknownControlIsIgnored_data();
    void unknownControlIsIgnored();
    void aStopBeforeTheStartKeepsTheCommandFromRunning();

    void aTimeoutStopsTheCommand();
    void aTimeoutEndsWithAKill();
    void frozenTimeDoesNotCount();
    void aStalledCommandIsStopped();
    void whatWritesOrComputesIsNotStalled_data();
    void whatWritesOrComputesIsNotStalled();
    void aDeadlineStopsTheCommand();
    void aDeadlineStopsAFrozenCommand();

    void freezingStopsTheWholeTree();
    void aFrozenTreeCanBeAsked();
    void aFrozenTreeCanBeKilled();
    void aCommandWantedFrozenDoesNotRunBeforeItIsThawed();
    void aFrozenCommandThatIsKilledByOthersHasEnded();

    void leftoversAreKilled();
    void leftoversAreKeptIfWanted();
    void keptLeftoversAreNotLeftFrozen();
};

void tst_RunnerStop::aStopAsksFirst()
{
    RunnerFixture runner;
    runner.startShell(u"trap 'echo bye; exit 9' TERM; echo $$; while :; do sleep 0.01; done"_s);
    QTRY_COMPARE(runner.numbers().size(), 1);
    runner.control("stop cancel 20000\n");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["exit_code"_L1].toInt(-1), 9);
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
    QVERIFY(runner.output().endsWith("bye\n"));
}

void tst_RunnerStop::everyProcessIsAskedExactlyOnce()
{
    RunnerFixture runner;
    // The shell ends at once when asked; its child must be asked all the same.
    runner.startShell(stubborn() + u" & "_s + stubborn() + u" & wait"_s);
    QTRY_COMPARE(runner.output().count("ready\n"), 2);
    runner.control("stop cancel 20000");
    QTRY_COMPARE(runner.output().count("asked\n"), 2);
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QCOMPARE(runner.output().count("asked\n"), 2);
    QCOMPARE(runner.result()["signal"_L1].toInt(), SIGTERM);
}

void tst_RunnerStop::whoeverIgnoresTheAskingIsKilledAfterTheGrace()
{
    RunnerFixture runner;
    runner.startShell(u"trap '' TERM; "_s + family);
    QTRY_COMPARE(runner.numbers().size(), familySize);
    QElapsedTimer timer;
    timer.start();
    runner.control("stop deadline 300");
    QVERIFY(runner.ends());
    QVERIFY(timer.elapsed() >= 300);
    QCOMPARE(runner.result()["signal"_L1].toInt(), SIGKILL);
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"deadline"_s);
    QVERIFY(allGone(runner.numbers()));
}

void tst_RunnerStop::withoutGraceNobodyIsAsked()
{
    RunnerFixture runner;
    runner.startShell(stubborn() + u" & "_s + family);
    QTRY_COMPARE(runner.numbers().size(), familySize);
    QTRY_VERIFY(runner.output().contains("ready"));
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["signal"_L1].toInt(), SIGKILL);
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
    QVERIFY(!runner.output().contains("asked"));
    QVERIFY(allGone(runner.numbers()));
}

void tst_RunnerStop::aSecondStopCanOnlyShortenTheGrace()
{
    RunnerFixture runner;
    runner.startShell(u"exec "_s + stubborn());
    QTRY_VERIFY(runner.output().contains("ready"));
    runner.control("stop cancel 500000");
    QTRY_VERIFY(runner.output().contains("asked"));
    runner.control("stop shutdown 100");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
}

void tst_RunnerStop::theGraceIsForTheWholeTree()
{
    RunnerFixture runner;
    // The command is gone at once; its child uses its grace to put things in order.
    runner.startShell(u"sh -c 'trap \"sleep 0.3; echo done; exit\" TERM; echo 1; "_s
                      u"while :; do sleep 0.01; done' & wait"_s);
    QTRY_COMPARE(runner.numbers().size(), 1);
    runner.control("stop cancel 20000");
    QVERIFY(runner.ends());
    QVERIFY(runner.output().endsWith("done\n"));
}

void tst_RunnerStop::aTerminatedRunnerStopsItsCommand()
{
    RunnerFixture runner;
    runner.startShell(family, {u"--grace-ms"_s, u"20000"_s});
    QTRY_COMPARE(runner.numbers().size(), familySize);
    kill(static_cast<pid_t>(runner.lockHolder()), SIGTERM);
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"shutdown"_s);
    QVERIFY(allGone(runner.numbers()));
}

void tst_RunnerStop::anEndOfItsOwnStandsAgainstALateStop()
{
    RunnerFixture runner;
    // The runner is held still, so that it learns of the end and of the stop at the same time.
    runner.startShell(u"kill -STOP $PPID; exit 7"_s);
    QTRY_COMPARE(processState(runner.started()["command"_L1].toInteger()), 'Z');
    runner.control("stop cancel 20000");
    kill(static_cast<pid_t>(runner.lockHolder()), SIGCONT);
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["exit_code"_L1].toInt(-1), 7);
    QVERIFY(!runner.result().contains("stop_reason"_L1));
}

void tst_RunnerStop::unknownControlIsIgnored_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another word") << QByteArray("stopp cancel 0");
    QTest::newRow("no reason") << QByteArray("stop");
    QTest::newRow("no grace") << QByteArray("stop cancel");
    QTest::newRow("an empty grace") << QByteArray("stop cancel ");
    QTest::newRow("an unknown reason") << QByteArray("stop boredom 0");
    QTest::newRow("a negative grace") << QByteArray("stop cancel -1");
    QTest::newRow("more than a grace") << QByteArray("stop cancel 0 0");
    QTest::newRow("two lines") << QByteArray("stop cancel 0\nrun\n");
    QTest::newRow("capitals") << QByteArray("FREEZE");
    QTest::newRow("much") << QByteArray(100'000, 'x');
}

void tst_RunnerStop::unknownControlIsIgnored()
{
    QFETCH(const QByteArray, text);
    RunnerFixture runner;
    runner.write(u"control"_s, text);
    runner.startShell(
        u"echo $$; while [ ! -e '%1' ]; do sleep 0.01; done; echo end"_s.arg(runner.path(u"go"_s)));
    QTRY_COMPARE(runner.numbers().size(), 1);
    runner.control(text);
    runner.write(u"go"_s, {});
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["exit_code"_L1].toInt(-1), 0);
    QVERIFY(runner.output().endsWith("end\n"));
}

void tst_RunnerStop::aStopBeforeTheStartKeepsTheCommandFromRunning()
{
    RunnerFixture runner;
    runner.write(u"control"_s, "stop cancel 5000");
    const QJsonObject result = runner.runShell(u"echo never"_s);
    QCOMPARE(result["stop_reason"_L1].toString(), u"cancel"_s);
    for (const auto other : {"exit_code"_L1, "signal"_L1, "spawn_error"_L1})
        QVERIFY(!result.contains(other));
    QVERIFY(runner.started().isEmpty());
    QVERIFY(runner.output().isEmpty());
}

void tst_RunnerStop::aTimeoutStopsTheCommand()
{
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(family, {u"--timeout-ms"_s, u"500"_s});
    QCOMPARE(result["signal"_L1].toInt(), SIGTERM);
    QCOMPARE(result["stop_reason"_L1].toString(), u"timeout"_s);
    const qint64 running = result["run_ms"_L1].toInteger();
    QVERIFY2(running >= 500 && running < 15'000, qPrintable(QString::number(running)));
    QVERIFY(allGone(runner.numbers())); // however many there were by then
}

void tst_RunnerStop::aTimeoutEndsWithAKill()
{
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(
        u"exec "_s + stubborn(), {u"--timeout-ms"_s, u"1000"_s, u"--grace-ms"_s, u"300"_s});
    QCOMPARE(result["signal"_L1].toInt(), SIGKILL);
    QCOMPARE(result["stop_reason"_L1].toString(), u"timeout"_s);
    QVERIFY(result["run_ms"_L1].toInteger() >= 1300);
    QCOMPARE(runner.output(), QByteArray("ready\nasked\n"));
}

void tst_RunnerStop::aStalledCommandIsStopped()
{
    RunnerFixture runner;
    const QJsonObject result =
        runner.runShell(u"echo begun; sleep 1000 & wait"_s, {u"--stall-ms"_s, u"400"_s});
    QCOMPARE(result["stop_reason"_L1].toString(), u"stalled"_s);
    QVERIFY(result["run_ms"_L1].toInteger() >= 400);
    QCOMPARE(runner.output(), QByteArray("begun\n"));
}

void tst_RunnerStop::whatWritesOrComputesIsNotStalled_data()
{
    QTest::addColumn<QString>("script");
    // Several times as long as the limit.
    QTest::newRow("writes") << u"for i in 1 2 3 4 5 6 7 8; do sleep 0.25; echo $i; done"_s;
    QTest::newRow("computes")
        << u"end=$(($(date +%s%N) + 2500000000)); while [ $(date +%s%N) -lt $end ]; do :; done"_s;
}

void tst_RunnerStop::whatWritesOrComputesIsNotStalled()
{
    QFETCH(const QString, script);
    RunnerFixture runner;
    // Far from what a busy machine may delay a command by.
    const QJsonObject result = runner.runShell(script, {u"--stall-ms"_s, u"1500"_s});
    QCOMPARE(result["exit_code"_L1].toInt(-1), 0);
    QVERIFY(!result.contains("stop_reason"_L1));
}

void tst_RunnerStop::aDeadlineStopsTheCommand()
{
    RunnerFixture runner;
    const qint64 deadline = QDateTime::currentMSecsSinceEpoch() + 500;
    const QJsonObject result =
        runner.runShell(u"sleep 1000"_s, {u"--deadline-ms"_s, QString::number(deadline)});
    QCOMPARE(result["stop_reason"_L1].toString(), u"deadline"_s);
    QVERIFY(QDateTime::currentMSecsSinceEpoch() >= deadline);
}

void tst_RunnerStop::aDeadlineStopsAFrozenCommand()
{
    RunnerFixture runner;
    const qint64 deadline = QDateTime::currentMSecsSinceEpoch() + 1000;
    runner.startShell(u"echo $$; sleep 1000"_s, {u"--deadline-ms"_s, QString::number(deadline)});
    runner.control("freeze");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"deadline"_s);
}

void tst_RunnerStop::frozenTimeDoesNotCount()
{
    RunnerFixture runner;
    const QString door = runner.path(u"door"_s);
    runner.startShell(u"mkfifo '%1'; echo $$; read line <'%1'"_s.arg(door),
                      {u"--timeout-ms"_s, u"2000"_s});
    QTRY_COMPARE(runner.numbers().size(), 1);
    runner.control("freeze");
    QTRY_VERIFY(allStopped(runner.numbers()));
    QElapsedTimer frozen;
    frozen.start();
    QTRY_VERIFY_WITH_TIMEOUT(frozen.hasExpired(2500), 10'000);
    runner.control("run");
    runner.write(u"door"_s, "go\n");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["exit_code"_L1].toInt(-1), 0);
    QVERIFY(!runner.result().contains("stop_reason"_L1));
    QVERIFY(runner.result()["run_ms"_L1].toInteger() < 2000);
}

void tst_RunnerStop::freezingStopsTheWholeTree()
{
    RunnerFixture runner;
    runner.startShell(family);
    QTRY_COMPARE(runner.numbers().size(), familySize);
    for (int round = 0; round < 3; ++round) {
        runner.control("freeze");
        QTRY_VERIFY(allStopped(runner.numbers()));
        runner.control("run");
        QTRY_VERIFY(noneStopped(runner.numbers()));
    }
    runner.control("stop cancel 20000");
    QVERIFY(runner.ends());
    QVERIFY(allGone(runner.numbers()));
}

void tst_RunnerStop::aFrozenTreeCanBeAsked()
{
    RunnerFixture runner;
    runner.startShell(u"trap 'echo bye; exit 9' TERM; echo $$; sleep 1000 & wait"_s);
    QTRY_COMPARE(runner.numbers().size(), 1);
    runner.control("freeze");
    QTRY_VERIFY(allStopped(runner.numbers()));
    runner.control("stop cancel 20000");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["exit_code"_L1].toInt(-1), 9);
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
}

void tst_RunnerStop::aFrozenTreeCanBeKilled()
{
    RunnerFixture runner;
    runner.startShell(family);
    QTRY_COMPARE(runner.numbers().size(), familySize);
    runner.control("freeze");
    QTRY_VERIFY(allStopped(runner.numbers()));
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["signal"_L1].toInt(), SIGKILL);
    QVERIFY(allGone(runner.numbers()));
}

void tst_RunnerStop::aCommandWantedFrozenDoesNotRunBeforeItIsThawed()
{
    RunnerFixture runner;
    runner.write(u"control"_s, "freeze\n");
    runner.startShell(u"echo ran"_s, {u"--timeout-ms"_s, u"1000"_s});
    QTRY_VERIFY(!runner.started().isEmpty());
    const qint64 command = runner.started()["command"_L1].toInteger();
    QTRY_COMPARE(processState(command), 'T');
    QVERIFY(runner.output().isEmpty());
    runner.control("run\n");
    QVERIFY(runner.ends());
    QCOMPARE(runner.output(), QByteArray("ran\n"));
    QVERIFY(!runner.result().contains("stop_reason"_L1));
}

void tst_RunnerStop::aFrozenCommandThatIsKilledByOthersHasEnded()
{
    RunnerFixture runner;
    runner.startShell(family);
    QTRY_COMPARE(runner.numbers().size(), familySize);
    runner.control("freeze");
    QTRY_VERIFY(allStopped(runner.numbers()));
    kill(static_cast<pid_t>(runner.started()["command"_L1].toInteger()), SIGKILL);
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["signal"_L1].toInt(), SIGKILL);
    QVERIFY(!runner.result().contains("stop_reason"_L1));
    QVERIFY(allGone(runner.numbers()));
}

void tst_RunnerStop::leftoversAreKilled()
{
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(
        u"trap '' TERM; sleep 1000 & echo $!; "_s
        u"(setsid sh -c 'echo $$; exec sleep 1000' >'%1' & ); "_s
        u"while [ ! -s '%1' ]; do sleep 0.01; done; exit 3"_s.arg(runner.path(u"orphan"_s)));
    QCOMPARE(result["exit_code"_L1].toInt(-1), 3);
    QCOMPARE(result["leftovers"_L1].toInt(), 2);
    QCOMPARE(result["leftovers_kept"_L1], QJsonValue(false));
    QVERIFY(!result.contains("stop_reason"_L1));
    QVERIFY(allGone(runner.numbers()));
    QVERIFY(isGone(runner.read(u"orphan"_s).trimmed().toLongLong()));
}

void tst_RunnerStop::leftoversAreKeptIfWanted()
{
    RunnerFixture runner;
    const QJsonObject result = runner.runShell(u"sleep 1000 >/dev/null 2>&1 & echo $!; exit 3"_s,
                                               {u"--leftovers"_s, u"keep"_s});
    QCOMPARE(result["exit_code"_L1].toInt(-1), 3);
    QCOMPARE(result["leftovers"_L1].toInt(), 1);
    QCOMPARE(result["leftovers_kept"_L1], QJsonValue(true));
    QVERIFY(!allGone(runner.numbers()));
    kill(static_cast<pid_t>(runner.numbers().constFirst()), SIGKILL);
}

void tst_RunnerStop::keptLeftoversAreNotLeftFrozen()
{
    RunnerFixture runner;
    runner.startShell(u"echo $$; sleep 1000 >/dev/null 2>&1 & echo $!; wait"_s,
                      {u"--leftovers"_s, u"keep"_s});
    QTRY_COMPARE(runner.numbers().size(), 2);
    runner.control("freeze");
    QTRY_VERIFY(allStopped(runner.numbers()));
    kill(static_cast<pid_t>(runner.numbers().constFirst()), SIGKILL);
    QVERIFY(runner.ends());
    const qint64 kept = runner.numbers().constLast();
    QVERIFY(!isGone(kept));
    QTRY_VERIFY(noneStopped({kept}));
    kill(static_cast<pid_t>(kept), SIGKILL);
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_RunnerStop)
#include "tst_runnerstop.moc"
