#include "tests/support/executionfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sem {

namespace {

constexpr StopOrder cancel{.reason = StopReason::Cancel, .grace = 5s};

// Whoever opens this for reading waits until somebody writes.
QString makeGate(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"gate"_s);
    mkfifo(QFile::encodeName(path).constData(), 0600);
    return path;
}

void openGate(const QString &path)
{
    QFile gate(path);
    QVERIFY(gate.open(QIODevice::WriteOnly));
    gate.write("go\n");
}

} // namespace

// Stopping attempts, and what a service makes of those that it did not start itself.
class tst_ExecutionSettle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopEndsTheAttempt();
    void aStopThatComesAtOnceEndsTheAttempt();
    void aStopMayBeRepeated();
    void theGraceIsPassedOn();
    void whatHasEndedIsLeftAsItIs();
    void anAttemptThatIsGoneIsNotStopped();
    void aJobThatSpoilsItsFolderIsStopped_data();
    void aJobThatSpoilsItsFolderIsStopped();
    void aStopOnAFullDiskIsCarriedOutLater();

    void whatRunsIsAdopted();
    void whatWasAdoptedCanBeStopped();
    void anAdoptedRunnerThatIsKilledLosesItsAttempt();
    void anAdoptedAttemptWhoseFolderVanishesIsLost();
    void aResultThatWaitsIsReported();
    void aStartWithoutAnEndIsLost();
    void aStartBeforeTheLastBootIsLost();
    void aResultThatWentDownWithTheMachineIsLost();
    void whatNeverBeganNeverWill();
    void anAttemptWithoutAFolderWasNotStarted();
    void anUnreadableResultIsLost_data();
    void anUnreadableResultIsLost();
    void whatWasStoppedBeforeItBeganWasNotStarted();
    void aRunningAttemptIsReportedOnce();
    void anAttemptNeverBeginsTwice();
    void servicesThatComeAndGoLoseNothing();
};

void tst_ExecutionSettle::aStopEndsTheAttempt()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"sleep 600 & sleep 600"_s);
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    fixture.executor().control(launch.ref, cancel);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Ended);
    QCOMPARE(result->stopReason, std::optional(StopReason::Cancel));
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::aStopThatComesAtOnceEndsTheAttempt()
{
    ExecutionFixture fixture;
    // Meets the runner before its lock, before its look at the file, and around the command's
    // start.
    const QStringList moments{{}, u"lock"_s, u"started.tmp"_s, u"started"_s};
    for (int i = 0; i < 100; ++i) {
        const Launch launch = fixture.launch(u"sleep"_s, {u"600"_s});
        fixture.executor().start(launch);
        const QString &moment = moments.at(i % moments.size());
        const QDeadlineTimer deadline(1s);
        while (!moment.isEmpty() && !fixture.exists(launch.ref, moment)
               && !fixture.exists(launch.ref, u"started"_s) && !deadline.hasExpired()) { }
        fixture.executor().control(launch.ref,
                                   StopOrder{.reason = StopReason::Cancel, .grace = 100ms});
        const auto result = fixture.next();
        QVERIFY(result);
        QCOMPARE(result->ref, launch.ref);
        QCOMPARE(result->stopReason, std::optional(StopReason::Cancel));
        QVERIFY(result->kind == AttemptResult::Kind::Ended
                || result->kind == AttemptResult::Kind::NotStarted);
    }
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::aStopMayBeRepeated()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"sleep"_s, {u"600"_s});
    fixture.executor().start(launch);
    for (int i = 0; i < 20; ++i)
        fixture.executor().control(launch.ref, cancel);
    QVERIFY(fixture.next());
    fixture.executor().control(launch.ref, cancel);
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::theGraceIsPassedOn()
{
    ExecutionFixture fixture;
    const Launch launch =
        fixture.shell(u"trap '' TERM; touch $SEMANTICATASK_ARTIFACTS/ready; sleep 600"_s);
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"artifacts/ready"_s));
    fixture.executor().control(launch.ref,
                               StopOrder{.reason = StopReason::Deadline, .grace = 20ms});
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->signal, std::optional(SIGKILL));
    QCOMPARE(result->stopReason, std::optional(StopReason::Deadline));
}

void tst_ExecutionSettle::whatHasEndedIsLeftAsItIs()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"true"_s);
    fixture.run(launch);
    fixture.executor().control(launch.ref, cancel);
    QVERIFY(fixture.isQuiet());
    QVERIFY(!fixture.exists(launch.ref, u"control"_s));
}

void tst_ExecutionSettle::anAttemptThatIsGoneIsNotStopped()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"true"_s);
    fixture.run(launch);
    fixture.executor().discard({{.job = launch.ref.id}});
    QTRY_VERIFY(!QFile::exists(fixture.paths().jobDir(launch.ref.id.toString())));
    fixture.executor().control(launch.ref, cancel);
    QVERIFY(fixture.isQuiet());
    QVERIFY(!QFile::exists(fixture.paths().jobDir(launch.ref.id.toString())));
}

void tst_ExecutionSettle::aJobThatSpoilsItsFolderIsStopped_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::newRow("the lock is gone") << u"rm lock"_s;
    QTest::newRow("the lock is a folder") << u"rm lock; mkdir lock"_s;
    QTest::newRow("control is a folder") << u"mkdir control"_s;
    QTest::newRow("control cannot be written") << u"mkdir control.tmp"_s;
    QTest::newRow("control leads into a pipe") << u"mkfifo control.tmp"_s;
    QTest::newRow("control is a pipe") << u"mkfifo control"_s;
    QTest::newRow("there is a result") << u"echo '{}' > result.json"_s;
    QTest::newRow("all is gone") << u"cd /; rm -r \"${SEMANTICATASK_RESULT%/*}\""_s;
}

void tst_ExecutionSettle::aJobThatSpoilsItsFolderIsStopped()
{
    QFETCH(const QString, spoil);
    ExecutionFixture fixture;
    const QTemporaryDir marks;
    const Launch launch = fixture.shell(
        u"cd \"${SEMANTICATASK_RESULT%/*}\"; %1; touch '%2/spoilt'; exec sleep 600"_s.arg(
            spoil, marks.path()));
    fixture.executor().start(launch);
    QTRY_VERIFY(QFile::exists(marks.filePath(u"spoilt"_s)));
    fixture.executor().control(launch.ref, StopOrder{.reason = StopReason::Cancel, .grace = 0ms});
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->ref, launch.ref);
    // And nothing of it holds up the next one.
    QCOMPARE(fixture.run(fixture.launch(u"true"_s)).exitCode, std::optional(0));
}

void tst_ExecutionSettle::aStopOnAFullDiskIsCarriedOutLater()
{
    const QTemporaryDir mountPoint;
    const QByteArray path = QFile::encodeName(mountPoint.path());
    if (mount("tmpfs", path.constData(), "tmpfs", 0, "size=128k") != 0)
        QSKIP("mounting is not permitted here");
    const auto unmount = qScopeGuard([&] { umount2(path.constData(), MNT_DETACH); });

    ExecutionFixture fixture;
    fixture.moveTo(mountPoint.path());
    const Launch launch = fixture.launch(u"sleep"_s, {u"600"_s});
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    QFile rest(mountPoint.filePath(u"rest"_s));
    QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (rest.write(QByteArray(4096, 'x')) == 4096) { }

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be told now"_s));
    fixture.executor().control(launch.ref, cancel);
    // Seen to have failed once the file has been made and found no room.
    QTRY_VERIFY(fixture.exists(launch.ref, u"control.tmp"_s));
    QVERIFY(rest.resize(0));
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->stopReason, std::optional(StopReason::Cancel));
}

void tst_ExecutionSettle::whatRunsIsAdopted()
{
    const QTemporaryDir folder;
    const QString gate = makeGate(folder);
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"read line < '%1'; echo $line; exit 7"_s.arg(gate));
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    fixture.endService();

    fixture.startService();
    fixture.executor().settle(launch.ref);
    openGate(gate);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->ref, launch.ref);
    QCOMPARE(result->exitCode, std::optional(7));
    QCOMPARE(fixture.read(launch.ref, u"output.log"_s), "go\n"_ba);
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::whatWasAdoptedCanBeStopped()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"sleep"_s, {u"600"_s});
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    fixture.endService();

    fixture.startService();
    fixture.executor().settle(launch.ref);
    fixture.executor().control(launch.ref, cancel);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->stopReason, std::optional(StopReason::Cancel));
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::anAdoptedRunnerThatIsKilledLosesItsAttempt()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"sleep"_s, {u"600"_s});
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    fixture.endService();

    fixture.startService();
    fixture.executor().settle(launch.ref);
    kill(pid_t(fixture.started(launch.ref).value(u"runner"_s).toInt()), SIGKILL);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
}

void tst_ExecutionSettle::anAdoptedAttemptWhoseFolderVanishesIsLost()
{
    const QTemporaryDir folder;
    const QString gate = makeGate(folder);
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"read line < '%1'"_s.arg(gate));
    const Launch witness = fixture.launch(u"true"_s);
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    fixture.endService();

    fixture.startService();
    fixture.executor().settle(launch.ref);
    fixture.run(witness); // and so the other is adopted
    QVERIFY(QDir(fixture.paths().runsDir).removeRecursively());
    openGate(gate);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
}

void tst_ExecutionSettle::aResultThatWaitsIsReported()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"echo 1 > $SEMANTICATASK_RESULT; exit 4"_s);
    fixture.executor().start(launch);
    fixture.endService();
    QTRY_VERIFY(fixture.exists(launch.ref, u"result.json"_s));

    fixture.startService();
    if (!fixture.isQuiet()) // it had ended before the service did
        QVERIFY(fixture.next());
    fixture.executor().settle(launch.ref);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->exitCode, std::optional(4));
    QCOMPARE(result->summary, "1"_ba);
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::aStartWithoutAnEndIsLost()
{
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.write(attempt, u"started"_s,
                  R"({"version":1,"boot_id":")" + QSysInfo::bootUniqueId() + R"("})");
    fixture.write(attempt, u"lock"_s, {});
    fixture.executor().settle(attempt);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QCOMPARE(result->failureDetail, u"the runner ended without a result"_s);
    QVERIFY(!fixture.exists(attempt, u"void"_s));
}

void tst_ExecutionSettle::aStartBeforeTheLastBootIsLost()
{
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.write(attempt, u"started"_s,
                  R"({"version":1,"boot_id":"00000000-0000-0000-0000-000000000000"})");
    fixture.executor().settle(attempt);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Lost);
    QCOMPARE(result->failureDetail, u"the machine went down"_s);
}

// A result is put in place without waiting for the disk: what it said may be gone with the power.
void tst_ExecutionSettle::aResultThatWentDownWithTheMachineIsLost()
{
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.write(attempt, u"started"_s,
                  R"({"version":1,"boot_id":"00000000-0000-0000-0000-000000000000"})");
    fixture.write(attempt, u"result.json"_s, {});
    fixture.executor().settle(attempt);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Lost);
}

void tst_ExecutionSettle::whatNeverBeganNeverWill()
{
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.write(attempt, u"payload.json"_s, "{}");
    fixture.executor().settle(attempt);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::NotStarted);
    QVERIFY(!result->stopReason);

    // The runner of a service that died may come as late as this.
    const QString proof = fixture.filePath(attempt, u"proof"_s);
    QCOMPARE(QProcess::execute(
                 QString::fromLocal8Bit(SEM_BIN_DIR) + u"/semanticatask-runner"_s,
                 {u"--folder"_s, fixture.filePath(attempt, u"."_s), u"--"_s, u"touch"_s, proof}),
             0);
    QVERIFY(!QFile::exists(proof));
    QVERIFY(!fixture.exists(attempt, u"started"_s));

    fixture.executor().settle(attempt);
    QCOMPARE(fixture.next()->kind, AttemptResult::Kind::NotStarted);
}

void tst_ExecutionSettle::anAttemptWithoutAFolderWasNotStarted()
{
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.executor().settle(attempt);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::NotStarted);
}

void tst_ExecutionSettle::anUnreadableResultIsLost_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("empty, as after a crash of the machine") << QByteArray();
    QTest::newRow("zeros") << QByteArray(200, '\0');
    QTest::newRow("cut") << R"({"version":1,"exit_co)"_ba;
    QTest::newRow("of another version") << R"({"version":2,"exit_code":0})"_ba;
    QTest::newRow("says nothing") << R"({"version":1})"_ba;
    QTest::newRow("too long") << QByteArray(5000, ' ');
}

void tst_ExecutionSettle::anUnreadableResultIsLost()
{
    QFETCH(QByteArray, result);
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.write(attempt, u"result.json"_s, result);
    fixture.executor().settle(attempt);
    const auto reported = fixture.next();
    QVERIFY(reported);
    QCOMPARE(reported->kind, AttemptResult::Kind::Abandoned);
    QVERIFY(!reported->failureDetail.isEmpty());
}

void tst_ExecutionSettle::whatWasStoppedBeforeItBeganWasNotStarted()
{
    ExecutionFixture fixture;
    const AttemptRef attempt = fixture.launch(u"true"_s).ref;
    fixture.write(attempt, u"result.json"_s,
                  R"({"version":1,"stop_reason":"cancel","started_at":1,"finished_at":2})");
    fixture.executor().settle(attempt);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::NotStarted);
    QCOMPARE(result->stopReason, std::optional(StopReason::Cancel));
}

void tst_ExecutionSettle::aRunningAttemptIsReportedOnce()
{
    const QTemporaryDir folder;
    const QString gate = makeGate(folder);
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"read line < '%1'"_s.arg(gate));
    fixture.executor().start(launch);
    fixture.executor().settle(launch.ref);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    fixture.executor().settle(launch.ref);
    openGate(gate);
    QVERIFY(fixture.next());
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSettle::anAttemptNeverBeginsTwice()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"echo once; exit 3"_s);
    QCOMPARE(fixture.run(launch).exitCode, std::optional(3));
    QCOMPARE(fixture.run(launch).exitCode, std::optional(3));
    QCOMPARE(fixture.read(launch.ref, u"output.log"_s), "once\n"_ba);
}

void tst_ExecutionSettle::servicesThatComeAndGoLoseNothing()
{
    ExecutionFixture fixture;
    for (int i = 0; i < 50; ++i) {
        const Launch launch = fixture.shell(u"echo ran"_s);
        fixture.executor().start(launch);
        fixture.endService(); // at any moment of the runner's life
        fixture.startService();
        fixture.executor().settle(launch.ref);
        auto result = fixture.next();
        QVERIFY(result);
        QCOMPARE(result->ref, launch.ref);
        const bool ran = result->kind == AttemptResult::Kind::Ended;
        QVERIFY(ran || result->kind == AttemptResult::Kind::NotStarted);
        if (!fixture.isQuiet()) // the service that ended had reported it as well
            QCOMPARE(fixture.next()->exitCode, std::optional(0));
        QCOMPARE(fixture.read(launch.ref, u"output.log"_s), ran ? "ran\n"_ba : ""_ba);
    }
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_ExecutionSettle)
#include "tst_executionsettle.moc"
