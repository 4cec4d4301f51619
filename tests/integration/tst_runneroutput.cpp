#include "tests/support/runnerfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sysexits.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace sem {

namespace {

QByteArray numbersUpTo(int last)
{
    QByteArray text;
    for (int i = 1; i <= last; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

// A file system of its own with little room, for as long as it lives.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &folder, const char *options)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
#ifdef Q_OS_LINUX
        m_mounted = mount("none", m_folder.constData(), "tmpfs", 0, options) == 0;
#else
        Q_UNUSED(options)
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
#endif
    }
    bool isThere() const
    {
        return m_mounted;
    }

private:
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

// What the runner keeps of a command's output.
class tst_RunnerOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothStreamsComeInOrder();
    void anyBytesAreKeptAsTheyAre();
    void longOutputIsCutIntoSegments();
    void theOldestSegmentsGoAtTheLimit_data();
    void theOldestSegmentsGoAtTheLimit();
    void nothingIsKeptWithALimitOfZero();
    void closedStreamsDoNotEndTheCommand();
    void aLeakedStreamIsWaitedForAtMostASecond();
    void aFullDiskDoesNotStopTheCommand();
    void outputIsKeptAgainOnceTheDiskHasRoom();
    void aDiskFilledByTheJobDoesNotHideItsEnd();
    void aDiskWithoutRoomKeepsTheCommandFromStarting();
    void aFileSizeLimitDoesNotEndTheRunner();
    void aFolderThatIsGoneIsSaid();
    void whatTheJobPutsInTheWayDoesNotBlock();
};

void tst_RunnerOutput::bothStreamsComeInOrder()
{
    RunnerFixture runner;
    runner.runShell(u"i=0; while [ $i -lt 500 ]; do i=$((i+1)); echo $i; i=$((i+1)); "_s
                    u"echo $i >&2; done"_s);
    QCOMPARE(runner.output(), numbersUpTo(500));
}

void tst_RunnerOutput::anyBytesAreKeptAsTheyAre()
{
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += static_cast<char>(byte);
    RunnerFixture runner;
    runner.write(u"stdin"_s, every);
    runner.run({u"cat"_s}, {u"--stdin"_s});
    QCOMPARE(runner.output(), every);
}

void tst_RunnerOutput::longOutputIsCutIntoSegments()
{
    RunnerFixture runner;
    const QJsonObject result = runner.run({u"seq"_s, u"1"_s, u"1000000"_s}); // 6.6 MiB
    QCOMPARE(runner.segments(), (QStringList{u"output.log"_s, u"output.5242880.log"_s}));
    QCOMPARE(QFileInfo(runner.path(u"output.log"_s)).size(), 5 * 1024 * 1024);
    const QByteArray expected = numbersUpTo(1'000'000);
    QCOMPARE(runner.output(), expected);
    QCOMPARE(result["output_bytes"_L1].toInteger(), expected.size());
    QCOMPARE(result["dropped_bytes"_L1].toInteger(-1), 0);
}

void tst_RunnerOutput::theOldestSegmentsGoAtTheLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("segmentSize");
    QTest::newRow("a tenth of the limit") << qint64{2'000'000} << qint64{200'000};
    QTest::newRow("never below 64 KiB") << qint64{300'000} << qint64{65'536};
    QTest::newRow("a limit of hardly two segments") << qint64{100'000} << qint64{50'000};
    QTest::newRow("a tiny limit") << qint64{10} << qint64{5};
}

void tst_RunnerOutput::theOldestSegmentsGoAtTheLimit()
{
    QFETCH(const qint64, limit);
    QFETCH(const qint64, segmentSize);
    const int last = limit < 1000 ? 100 : 500'000;
    RunnerFixture runner;
    const QJsonObject result = runner.run({u"seq"_s, u"1"_s, QString::number(last)},
                                          {u"--log-limit"_s, QString::number(limit)});

    const QByteArray expected = numbersUpTo(last);
    const QByteArray kept = runner.output();
    QVERIFY(kept.size() <= limit);
    QVERIFY(kept.size() > limit - 2 * segmentSize);
    QVERIFY(expected.endsWith(kept));
    QCOMPARE(result["output_bytes"_L1].toInteger(), expected.size());
    QCOMPARE(result["dropped_bytes"_L1].toInteger(), expected.size() - kept.size());

    qint64 offset = expected.size() - kept.size();
    for (const QString &name : runner.segments()) {
        QCOMPARE(name, u"output.%1.log"_s.arg(offset));
        QCOMPARE(offset % segmentSize, 0);
        offset += QFileInfo(runner.path(name)).size();
    }
}

void tst_RunnerOutput::nothingIsKeptWithALimitOfZero()
{
    RunnerFixture runner;
    const QJsonObject result = runner.run({u"seq"_s, u"1"_s, u"9"_s}, {u"--log-limit"_s, u"0"_s});
    QCOMPARE(runner.output(), QByteArray());
    QCOMPARE(result["output_bytes"_L1].toInteger(), 18);
    QCOMPARE(result["dropped_bytes"_L1].toInteger(), 18);
}

void tst_RunnerOutput::closedStreamsDoNotEndTheCommand()
{
    RunnerFixture runner;
    const QJsonObject result =
        runner.runShell(u"exec >&- 2>&- <&-; sleep 0.3; echo lost; exit 4"_s);
    QCOMPARE(result["exit_code"_L1].toInt(-1), 4);
    QVERIFY(result["run_ms"_L1].toInteger() >= 300);
    QVERIFY2(result["cpu_ms"_L1].toInteger() < 200, "somebody was spinning");
    QCOMPARE(runner.output(), QByteArray());
}

void tst_RunnerOutput::aLeakedStreamIsWaitedForAtMostASecond()
{
    RunnerFixture runner;
    QElapsedTimer timer;
    timer.start();
    const QJsonObject result =
        runner.runShell(u"echo early; (sleep 0.3; echo late; exec sleep 1000) & echo $!"_s,
                        {u"--leftovers"_s, u"keep"_s});
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed >= 1000 && elapsed < 5000, qPrintable(QString::number(elapsed)));
    QVERIFY(runner.output().contains("late"));
    QVERIFY(result["run_ms"_L1].toInteger() < 1000);
    QCOMPARE(result["leftovers_kept"_L1], QJsonValue(true));
    kill(static_cast<pid_t>(runner.numbers().constFirst()), SIGKILL);
}

void tst_RunnerOutput::aFullDiskDoesNotStopTheCommand()
{
    RunnerFixture runner;
    const QString folder = runner.path(u"disk"_s);
    const SmallDisk disk(folder, "size=512k");
    if (!disk.isThere())
        QSKIP("mounting a file system is not permitted");
    runner.moveTo(folder);
    const QJsonObject result = runner.runShell(u"seq 1 300000; exit 3"_s);
    QCOMPARE(result["exit_code"_L1].toInt(-1), 3);
    const QByteArray expected = numbersUpTo(300'000);
    const QByteArray kept = runner.output();
    QVERIFY(kept.size() > 300'000);
    QVERIFY(expected.startsWith(kept));
    QCOMPARE(result["output_bytes"_L1].toInteger(), expected.size());
    QCOMPARE(result["dropped_bytes"_L1].toInteger(), expected.size() - kept.size());
}

void tst_RunnerOutput::outputIsKeptAgainOnceTheDiskHasRoom()
{
    RunnerFixture runner;
    const QString folder = runner.path(u"disk"_s);
    const SmallDisk disk(folder, "size=512k");
    if (!disk.isThere())
        QSKIP("mounting a file system is not permitted");
    runner.moveTo(folder);
    // Far more than a pipe holds, so most of it has met the full disk when its writer ends.
    const QJsonObject result =
        runner.runShell(u"cd '%1'; echo one; until [ -s output.log ]; do sleep 0.01; done; "_s
                        u"cat /dev/zero >fill 2>&-; seq 1 100000; rm fill; echo two"_s.arg(folder));

    const QByteArray whole = "one\n" + numbersUpTo(100'000) + "two\n";
    QCOMPARE(result["output_bytes"_L1].toInteger(), whole.size());
    const QByteArray kept = runner.output();
    QVERIFY(kept.startsWith("one\n"));
    QVERIFY(kept.endsWith("two\n"));
    QVERIFY(kept.size() < whole.size() / 2);
    QCOMPARE(result["dropped_bytes"_L1].toInteger(), whole.size() - kept.size());
    for (const QString &name : runner.segments()) {
        const QByteArray segment = runner.read(name);
        QCOMPARE(segment, whole.mid(name.section(u'.', 1, 1).toInt(), segment.size()));
    }
}

void tst_RunnerOutput::aDiskFilledByTheJobDoesNotHideItsEnd()
{
    RunnerFixture runner;
    const QString folder = runner.path(u"disk"_s);
    const SmallDisk disk(folder, "size=512k");
    if (!disk.isThere())
        QSKIP("mounting a file system is not permitted");
    runner.moveTo(folder);
    const QJsonObject result = runner.runShell(u"cat /dev/zero >'%1/fill'; exit 5"_s.arg(folder));
    QCOMPARE(result["exit_code"_L1].toInt(-1), 5);
}

void tst_RunnerOutput::aDiskWithoutRoomKeepsTheCommandFromStarting()
{
    RunnerFixture runner;
    const QString folder = runner.path(u"disk"_s);
    const SmallDisk disk(folder, "size=16k");
    if (!disk.isThere())
        QSKIP("mounting a file system is not permitted");
    runner.moveTo(folder);
    QFile fill(runner.path(u"fill"_s));
    QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (fill.write(QByteArray(4096, 'x')) > 0) { }
    runner.startShell(u"echo never"_s);
    QVERIFY(!runner.ends());
    QCOMPARE(runner.process().exitCode(), EX_TEMPFAIL);
    QVERIFY(runner.complaint().contains("room"));
    QVERIFY(runner.started().isEmpty());
}

void tst_RunnerOutput::aFileSizeLimitDoesNotEndTheRunner()
{
    RunnerFixture runner;
    runner.setModifier([] {
        const rlimit small = {100'000, 100'000};
        setrlimit(RLIMIT_FSIZE, &small);
    });
    const QJsonObject result = runner.runShell(u"seq 1 50000; exit 6"_s);
    QCOMPARE(result["exit_code"_L1].toInt(-1), 6);
    QVERIFY(result["dropped_bytes"_L1].toInteger() > 0);
}

void tst_RunnerOutput::aFolderThatIsGoneIsSaid()
{
    RunnerFixture runner;
    runner.startShell(u"rm -rf '%1'; echo gone"_s.arg(runner.path()));
    QVERIFY(!runner.ends());
    QCOMPARE(runner.process().exitCode(), 1);
    QVERIFY(runner.complaint().contains("result"));
}

void tst_RunnerOutput::whatTheJobPutsInTheWayDoesNotBlock()
{
    RunnerFixture runner;
    runner.startShell(
        u"cd '%1'; mkfifo control output.5.log; echo $PPID; exec sleep 1000"_s.arg(runner.path()),
        {u"--log-limit"_s, u"10"_s});
    QTRY_VERIFY(QFile::exists(runner.path(u"output.5.log"_s)));
    QTRY_VERIFY(runner.lockHolder() > 0);
    kill(static_cast<pid_t>(runner.lockHolder()), SIGUSR1);
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_RunnerOutput)
#include "tst_runneroutput.moc"
