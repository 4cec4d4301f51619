#include "tests/support/executionfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// A process that has ended may stay in the table until its parent asks.
bool isAlive(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    const QByteArray state = text.mid(text.lastIndexOf(')') + 2, 1);
    return state != "Z" && state != "X";
}

} // namespace

// A runner that is killed leaves its processes to nobody: the service ends them.
class tst_ExecutionSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOfAKilledRunner_data();
    void nothingIsLeftOfAKilledRunner();
    void whatWasLeftWhileNobodyLooked();
    void anAttemptThatLostItsFolderIsEnded();
    void othersAreLeftAlone();

private:
    // Starts it, waits until the last of its processes has told its pid, and answers that.
    static qint64 startDeep(ExecutionFixture &fixture, const Launch &launch);
    static void killRunner(const ExecutionFixture &fixture, const AttemptRef &attempt);
};

qint64 tst_ExecutionSweep::startDeep(ExecutionFixture &fixture, const Launch &launch)
{
    fixture.executor().start(launch);
    qint64 pid = 0;
    [[maybe_unused]] const bool told = QTest::qWaitFor(
        [&] {
            const QByteArray output = fixture.read(launch.ref, u"output.log"_s);
            pid = output.endsWith('\n') ? output.trimmed().toLongLong() : 0;
            return pid > 0;
        },
        20'000);
    return pid;
}

void tst_ExecutionSweep::killRunner(const ExecutionFixture &fixture, const AttemptRef &attempt)
{
    kill(pid_t(fixture.started(attempt).value(u"runner"_s).toInt()), SIGKILL);
}

void tst_ExecutionSweep::nothingIsLeftOfAKilledRunner_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("the command") << u"echo $$; exec sleep 600"_s;
    QTest::newRow("a child") << u"sleep 600 & echo $!; wait"_s;
    QTest::newRow("forked twice, in a session of its own")
        << u"(setsid sh -c 'echo $$; exec sleep 600' &) ; wait; sleep 600"_s;
    QTest::newRow("without its environment, in the command's session")
        << u"(env -i /bin/sh -c 'echo $$; exec /bin/sleep 600' &) ; sleep 600"_s;
    QTest::newRow("without either, below one that has them")
        << u"(setsid sh -c 'env -i /usr/bin/setsid /bin/sh -c \"echo \\$\\$; exec /bin/sleep 600\" "
           "& exec sleep 600' &) ; sleep 600"_s;
    QTest::newRow("stopped") << u"(sh -c 'echo $$; kill -STOP $$; sleep 600' &) ; sleep 600"_s;
}

void tst_ExecutionSweep::nothingIsLeftOfAKilledRunner()
{
    QFETCH(QString, script);
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(script);
    const qint64 deepest = startDeep(fixture, launch);
    QVERIFY(isAlive(deepest));
    killRunner(fixture, launch.ref);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QVERIFY(!isAlive(deepest));
    QVERIFY(fixture.isQuiet());
}

void tst_ExecutionSweep::whatWasLeftWhileNobodyLooked()
{
    ExecutionFixture fixture;
    const Launch launch =
        fixture.shell(u"(setsid sh -c 'echo $$; exec sleep 600' &) ; sleep 600"_s);
    const qint64 deepest = startDeep(fixture, launch);
    fixture.endService();
    killRunner(fixture, launch.ref);
    QVERIFY(isAlive(deepest));
    fixture.startService();
    fixture.executor().settle(launch.ref);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QVERIFY(!isAlive(deepest));
}

// With the folder goes the only way to tell its runner anything; that it has begun, its processes
// say.
void tst_ExecutionSweep::anAttemptThatLostItsFolderIsEnded()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"echo $$; exec sleep 600"_s);
    const qint64 command = startDeep(fixture, launch);
    fixture.endService();
    QVERIFY(QDir(fixture.paths().runsDir).removeRecursively());
    fixture.startService();
    fixture.executor().settle(launch.ref);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QVERIFY(!isAlive(command));
}

void tst_ExecutionSweep::othersAreLeftAlone()
{
    ExecutionFixture fixture;
    const Launch other = fixture.shell(u"echo $$; exec sleep 600"_s);
    const qint64 neighbour = startDeep(fixture, other);
    QProcess stranger;
    stranger.start(u"sh"_s, {u"-c"_s, u"echo ready; exec sleep 600"_s});
    QVERIFY(stranger.waitForReadyRead());

    const Launch launch = fixture.shell(u"echo $$; exec sleep 600"_s);
    startDeep(fixture, launch);
    killRunner(fixture, launch.ref);
    QCOMPARE(fixture.next()->ref, launch.ref);
    QVERIFY(isAlive(neighbour));
    QVERIFY(isAlive(stranger.processId()));
    stranger.kill();
    QVERIFY(stranger.waitForFinished());
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_ExecutionSweep)
#include "tst_executionsweep.moc"
