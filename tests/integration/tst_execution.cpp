#include "tests/support/executionfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <cerrno>
#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sem {

namespace {

// A file system of its own that has room for a few jobs.
class SmallDisk final
{
public:
    SmallDisk()
        : m_mounted(::mount("tmpfs", encodedPath().constData(), "tmpfs", 0, "size=64k") == 0)
    { }
    ~SmallDisk()
    {
        m_rest.close();
        if (m_mounted)
            umount2(encodedPath().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    QString path() const { return m_mountPoint.path(); }

    void fill()
    {
        m_rest.setFileName(m_mountPoint.filePath(u"rest"_s));
        QVERIFY(m_rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (m_rest.write(QByteArray(4096, 'x')) == 4096) { }
    }
    void clear() { QVERIFY(m_rest.resize(0)); }

private:
    QByteArray encodedPath() const { return QFile::encodeName(m_mountPoint.path()); }

    const QTemporaryDir m_mountPoint;
    const bool m_mounted;
    QFile m_rest;
};

// Returns once the start has been tried and put off.
void startInVain(ExecutionFixture &fixture, const Launch &launch)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be started now: .*space"_s));
    fixture.executor().start(launch);
    const AttemptRef unknown = fixture.launch(u"true"_s).ref;
    fixture.executor().settle(unknown); // in line behind the start
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->ref, unknown);
}

} // namespace

// Starting attempts under real runners, and what is reported of their ends.
class tst_Execution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExitCodeIsReported_data();
    void anExitCodeIsReported();
    void aSignalIsReported();
    void figuresAreReported();
    void outputIsKeptInOrder();
    void theTimeLimitIsPassedOn();

    void theEnvironmentIsTheAllowedTheJobsAndOurs();
    void theJobsVariablesWinOverTheServices();
    void theCommandIsLookedUpOnTheJobsPath();
    void theHomeIsWhereAJobRunsUnlessItSays();
    void thePayloadIsInItsFile();
    void standardInputIsFed();
    void standardInputIsEmptyUnlessGiven();
    void artifactsHaveAFolder();
    void allThatIsMadeIsForTheUserAlone();

    void theJobsOwnResultIsReported();
    void aBadResultOfTheJobIsLeftOut_data();
    void aBadResultOfTheJobIsLeftOut();

    void whatCannotStartSaysWhy_data();
    void whatCannotStartSaysWhy();
    void argumentsBeyondTheSystemsLimitAreReported();
    void aMissingRunnerIsReported();
    void aRunnerThatGivesUpIsReported();
    void aRunnerThatIsKilledLosesItsAttempt();

    void manyRunAtOnce();
    void aRunsFolderThatVanishedIsMadeAgain();
    void anAttemptWhoseFolderVanishesIsLost();
    void aFullDiskPutsAStartOff();
    void aStartThatIsPutOffCanBeStopped();
    void aLinkInPlaceOfAFolderIsNotFollowed();

    void discardedJobsLeaveNothing();
    void aJobThatIsDiscardedTakesNoLinkedFilesAlong();
};

void tst_Execution::anExitCodeIsReported_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("success") << 0;
    QTest::newRow("failure") << 1;
    QTest::newRow("the number of a signal is no signal") << 9;
    QTest::newRow("the highest") << 255;
}

void tst_Execution::anExitCodeIsReported()
{
    QFETCH(int, code);
    ExecutionFixture fixture;
    const AttemptResult result = fixture.run(fixture.shell(u"exit %1"_s.arg(code)));
    QCOMPARE(result.kind, AttemptResult::Kind::Ended);
    QCOMPARE(result.exitCode, std::optional(code));
    QVERIFY(!result.signal);
    QVERIFY(!result.stopReason);
    QVERIFY(result.failureDetail.isEmpty());
}

void tst_Execution::aSignalIsReported()
{
    ExecutionFixture fixture;
    const AttemptResult result = fixture.run(fixture.shell(u"kill -SEGV $$"_s));
    QCOMPARE(result.kind, AttemptResult::Kind::Ended);
    QCOMPARE(result.signal, std::optional(SIGSEGV));
    QVERIFY(!result.exitCode);
}

void tst_Execution::figuresAreReported()
{
    ExecutionFixture fixture;
    const Timestamp before = SystemClock().now();
    const AttemptResult result = fixture.run(fixture.shell(u"printf 12345; sleep 600 & true"_s));
    QCOMPARE(result.outputBytes, 5);
    QCOMPARE(result.droppedBytes, 0);
    QCOMPARE(result.leftovers, 1);
    QVERIFY(result.peakRssBytes > 0);
    QVERIFY(result.finishedAt && *result.finishedAt >= before);
    QVERIFY(*result.finishedAt <= SystemClock().now());
}

void tst_Execution::outputIsKeptInOrder()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"echo one; echo two >&2; echo three"_s);
    fixture.run(launch);
    QCOMPARE(fixture.read(launch.ref, u"output.log"_s), "one\ntwo\nthree\n"_ba);
}

void tst_Execution::theTimeLimitIsPassedOn()
{
    ExecutionFixture fixture;
    Launch launch = fixture.shell(u"sleep 600"_s);
    launch.spec.timeout = 50ms;
    const AttemptResult result = fixture.run(launch);
    QCOMPARE(result.kind, AttemptResult::Kind::Ended);
    QCOMPARE(result.stopReason, std::optional(StopReason::Timeout));
}

void tst_Execution::theEnvironmentIsTheAllowedTheJobsAndOurs()
{
    ExecutionFixture fixture;
    fixture.setServiceVariable(u"LC_TIME"_s, u"C"_s);
    fixture.setServiceVariable(u"TERM"_s, u"dumb"_s);
    fixture.setServiceVariable(u"AWS_SECRET"_s, u"secret"_s);
    fixture.setServiceVariable(u"SEMANTICATASK_HOME"_s, u"/nowhere"_s);
    fixture.startService();

    Launch launch = with(fixture.launch(u"/usr/bin/env"_s), u"env"_s,
                         QJsonObject{{u"MINE"_s, u"a=b c"_s}, {u"EMPTY"_s, QString()}});
    launch.queue = u"builds"_s;
    launch.slot = 3;
    launch.spec.traceId = u"4bf92f3577b34da6a3ce929d0e0e4736"_s;
    const QString spanId = launch.ref.id.toString().remove(u'-').right(16);
    fixture.run(launch);

    QMap<QString, QString> found;
    for (const QByteArray &line : fixture.read(launch.ref, u"output.log"_s).trimmed().split('\n')) {
        const QString text = QString::fromUtf8(line);
        found.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    QMap<QString, QString> expected{
        {u"MINE"_s, u"a=b c"_s},
        {u"EMPTY"_s, {}},
        {u"LC_TIME"_s, u"C"_s},
        {u"TERM"_s, u"dumb"_s},
        {u"SEMANTICATASK_JOB_ID"_s, launch.ref.id.toString()},
        {u"SEMANTICATASK_ATTEMPT"_s, u"1"_s},
        {u"SEMANTICATASK_QUEUE"_s, u"builds"_s},
        {u"SEMANTICATASK_SLOT"_s, u"3"_s},
        {u"SEMANTICATASK_PAYLOAD"_s, fixture.filePath(launch.ref, u"payload.json"_s)},
        {u"SEMANTICATASK_ARTIFACTS"_s, fixture.filePath(launch.ref, u"artifacts"_s)},
        {u"SEMANTICATASK_RESULT"_s, fixture.filePath(launch.ref, u"summary.json"_s)},
        {u"TRACEPARENT"_s, u"00-4bf92f3577b34da6a3ce929d0e0e4736-%1-01"_s.arg(spanId)},
    };
    const auto service = QProcessEnvironment::systemEnvironment();
    for (const QString &name : service.keys()) {
        static const QStringList allowed{u"PATH"_s,  u"HOME"_s, u"USER"_s, u"LOGNAME"_s,
                                         u"SHELL"_s, u"LANG"_s, u"TZ"_s,   u"TMPDIR"_s};
        if (allowed.contains(name) || (name.startsWith(u"LC_"_s) && name != u"LC_TIME"_s))
            expected.insert(name, service.value(name));
    }
    QCOMPARE(found, expected);
}

void tst_Execution::theJobsVariablesWinOverTheServices()
{
    ExecutionFixture fixture;
    const Launch launch =
        with(fixture.launch(u"/bin/sh"_s, {u"-c"_s, u"echo $TERM $SEMANTICATASK_SLOT"_s}), u"env"_s,
             QJsonObject{{u"TERM"_s, u"mine"_s}, {u"SEMANTICATASK_SLOT"_s, u"forged"_s}});
    fixture.run(launch);
    QCOMPARE(fixture.read(launch.ref, u"output.log"_s), "mine 0\n"_ba);
}

void tst_Execution::theCommandIsLookedUpOnTheJobsPath()
{
    ExecutionFixture fixture;
    const QTemporaryDir tools;
    const QString tool = tools.filePath(u"only-here"_s);
    QVERIFY(QFile::link(u"/bin/echo"_s, tool));

    const Launch launch = fixture.launch(u"only-here"_s, {u"found"_s});
    QCOMPARE(fixture.run(launch).kind, AttemptResult::Kind::NotExecuted);
    const Launch again = with(fixture.launch(u"only-here"_s, {u"found"_s}), u"env"_s,
                              QJsonObject{{u"PATH"_s, tools.path()}});
    QCOMPARE(fixture.run(again).exitCode, std::optional(0));
    QCOMPARE(fixture.read(again.ref, u"output.log"_s), "found\n"_ba);
}

void tst_Execution::theHomeIsWhereAJobRunsUnlessItSays()
{
    ExecutionFixture fixture;
    const Launch atHome = fixture.launch(u"pwd"_s);
    fixture.run(atHome);
    QCOMPARE(QString::fromUtf8(fixture.read(atHome.ref, u"output.log"_s)),
             QDir(QDir::homePath()).canonicalPath() + u'\n');
    const Launch elsewhere = with(fixture.launch(u"pwd"_s), u"working_dir"_s, u"/usr/share"_s);
    fixture.run(elsewhere);
    QCOMPARE(fixture.read(elsewhere.ref, u"output.log"_s), "/usr/share\n"_ba);
}

void tst_Execution::thePayloadIsInItsFile()
{
    ExecutionFixture fixture;
    const Launch launch = with(fixture.shell(u"cat $SEMANTICATASK_PAYLOAD"_s), u"more"_s, u"é\n"_s);
    fixture.run(launch);
    QCOMPARE(fixture.read(launch.ref, u"output.log"_s), launch.spec.payload);
}

void tst_Execution::standardInputIsFed()
{
    ExecutionFixture fixture;
    const Launch launch = with(fixture.launch(u"cat"_s), u"stdin"_s, u"grüße\n"_s);
    fixture.run(launch);
    QCOMPARE(QString::fromUtf8(fixture.read(launch.ref, u"output.log"_s)), u"grüße\n"_s);
}

void tst_Execution::standardInputIsEmptyUnlessGiven()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"cat"_s);
    QCOMPARE(fixture.run(launch).exitCode, std::optional(0));
    QVERIFY(!fixture.exists(launch.ref, u"stdin"_s));
}

void tst_Execution::artifactsHaveAFolder()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.shell(u"echo made > $SEMANTICATASK_ARTIFACTS/report.txt"_s);
    fixture.run(launch);
    QCOMPARE(fixture.read(launch.ref, u"artifacts/report.txt"_s), "made\n"_ba);
}

void tst_Execution::allThatIsMadeIsForTheUserAlone()
{
    const mode_t before = umask(0);
    ExecutionFixture fixture;
    const Launch launch = with(fixture.shell(u"echo out"_s), u"stdin"_s, u"in"_s);
    fixture.run(launch);
    umask(before);
    const auto modeOf = [&](const QString &name) {
        struct stat facts = {};
        stat(QFile::encodeName(fixture.filePath(launch.ref, name)).constData(), &facts);
        return facts.st_mode & 0777;
    };
    for (const QString &folder : {u"."_s, u".."_s, u"../.."_s, u"artifacts"_s})
        QCOMPARE(modeOf(folder), mode_t(0700));
    for (const QString &file : {u"payload.json"_s, u"stdin"_s, u"output.log"_s, u"result.json"_s})
        QCOMPARE(modeOf(file), mode_t(0600));
}

void tst_Execution::theJobsOwnResultIsReported()
{
    ExecutionFixture fixture;
    const AttemptResult result =
        fixture.run(fixture.shell(u"echo '{ \"built\": [1, 2] }' > $SEMANTICATASK_RESULT"_s));
    QCOMPARE(result.summary, R"({"built":[1,2]})"_ba);
}

void tst_Execution::aBadResultOfTheJobIsLeftOut_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("no JSON") << u"echo built > $SEMANTICATASK_RESULT"_s;
    QTest::newRow("two values") << u"echo 1, 2 > $SEMANTICATASK_RESULT"_s;
    QTest::newRow("too long") << u"printf '\"%4096s\"' x > $SEMANTICATASK_RESULT"_s;
    QTest::newRow("a folder") << u"mkdir $SEMANTICATASK_RESULT"_s;
    QTest::newRow("a pipe that nobody writes") << u"mkfifo $SEMANTICATASK_RESULT"_s;
    QTest::newRow("a link") << u"echo 1 > ../other; ln -s ../other $SEMANTICATASK_RESULT"_s;
}

void tst_Execution::aBadResultOfTheJobIsLeftOut()
{
    QFETCH(QString, script);
    ExecutionFixture fixture;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"summary.json is left out"_s));
    const AttemptResult result =
        fixture.run(fixture.shell(u"cd $SEMANTICATASK_ARTIFACTS; "_s + script));
    QCOMPARE(result.exitCode, std::optional(0));
    QVERIFY(result.summary.isEmpty());
}

void tst_Execution::whatCannotStartSaysWhy_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("workingDir");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such command on the PATH")
        << u"no-such-command"_s << u"/"_s << ENOENT
        << u"exec no-such-command: No such file or directory"_s;
    QTest::newRow("no such file") << u"/no/such"_s << u"/"_s << ENOENT
                                  << u"exec /no/such: No such file or directory"_s;
    QTest::newRow("not executable")
        << u"/etc/passwd"_s << u"/"_s << EACCES << u"exec /etc/passwd: Permission denied"_s;
    QTest::newRow("no such folder")
        << u"true"_s << u"/no/such"_s << ENOENT << u"chdir /no/such: No such file or directory"_s;
    QTest::newRow("not a folder") << u"true"_s << u"/etc/passwd"_s << ENOTDIR
                                  << u"chdir /etc/passwd: Not a directory"_s;
}

void tst_Execution::whatCannotStartSaysWhy()
{
    QFETCH(QString, command);
    QFETCH(QString, workingDir);
    QFETCH(int, number);
    QFETCH(QString, detail);
    ExecutionFixture fixture;
    const AttemptResult result =
        fixture.run(with(fixture.launch(command), u"working_dir"_s, workingDir));
    QCOMPARE(result.kind, AttemptResult::Kind::NotExecuted);
    QCOMPARE(result.systemError, std::optional(number));
    QCOMPARE(result.failureDetail, detail);
}

void tst_Execution::argumentsBeyondTheSystemsLimitAreReported()
{
    ExecutionFixture fixture;
    // Each may be that long, and the job's own fit; with what the service adds they do not.
    fixture.setServiceVariable(u"LC_LONG"_s, QString(200'000, u'x'));
    fixture.startService();
    const AttemptResult result = fixture.run(fixture.launch(u"true"_s));
    QCOMPARE(result.kind, AttemptResult::Kind::NotExecuted);
    QVERIFY2(result.failureDetail.startsWith(u"runner: "_s)
                 && result.failureDetail.contains(u"Argument list too long"_s),
             qPrintable(result.failureDetail));
}

void tst_Execution::aMissingRunnerIsReported()
{
    ExecutionFixture fixture;
    fixture.setRunner(u"/no/such/runner"_s);
    fixture.startService();
    const AttemptResult result = fixture.run(fixture.launch(u"true"_s));
    QCOMPARE(result.kind, AttemptResult::Kind::NotExecuted);
    QVERIFY2(result.failureDetail.startsWith(u"runner: "_s), qPrintable(result.failureDetail));
    QVERIFY(fixture.isQuiet());
}

void tst_Execution::aRunnerThatGivesUpIsReported()
{
    ExecutionFixture fixture;
    const QTemporaryDir tools;
    QFile runner(tools.filePath(u"runner"_s));
    QVERIFY(runner.open(QIODevice::WriteOnly));
    runner.write("#!/bin/sh\necho 'no more of this' >&2\nexit 1\n");
    runner.close();
    QVERIFY(runner.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    fixture.setRunner(runner.fileName());
    fixture.startService();
    const AttemptResult result = fixture.run(fixture.launch(u"true"_s));
    QCOMPARE(result.kind, AttemptResult::Kind::NotExecuted);
    QCOMPARE(result.failureDetail, u"runner: no more of this"_s);
}

void tst_Execution::aRunnerThatIsKilledLosesItsAttempt()
{
    ExecutionFixture fixture;
    const Launch launch = fixture.launch(u"sleep"_s, {u"600"_s});
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    kill(pid_t(fixture.started(launch.ref).value(u"runner"_s).toInt()), SIGKILL);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QCOMPARE(result->failureDetail, u"the runner ended without a result"_s);
    QVERIFY(fixture.isQuiet());
}

void tst_Execution::manyRunAtOnce()
{
    constexpr int many = 50;
    ExecutionFixture fixture;
    const QTemporaryDir gate;
    std::vector<Launch> launches;
    launches.reserve(many);
    for (int i = 0; i < many; ++i) {
        // Each waits until all are there.
        launches.push_back(fixture.shell(
            u"cd %1; touch in.%2; while [ $(ls | wc -l) -lt %3 ]; do sleep 0.05; done; exit %2"_s
                .arg(gate.path())
                .arg(i)
                .arg(many)));
    }
    for (const Launch &launch : launches)
        fixture.executor().start(launch);
    for (int i = 0; i < many; ++i) {
        const auto result = fixture.next();
        QVERIFY(result);
        QCOMPARE(result->exitCode, std::optional(int(result->ref.seq) - 1));
    }
    QVERIFY(fixture.isQuiet());
}

void tst_Execution::aRunsFolderThatVanishedIsMadeAgain()
{
    ExecutionFixture fixture;
    QCOMPARE(fixture.run(fixture.launch(u"true"_s)).exitCode, std::optional(0));
    QVERIFY(QDir(fixture.paths().runsDir).removeRecursively());
    QCOMPARE(fixture.run(fixture.launch(u"true"_s)).exitCode, std::optional(0));
}

void tst_Execution::anAttemptWhoseFolderVanishesIsLost()
{
    ExecutionFixture fixture;
    const QTemporaryDir gate;
    const Launch launch =
        fixture.shell(u"while [ ! -e '%1/go' ]; do sleep 0.02; done"_s.arg(gate.path()));
    fixture.executor().start(launch);
    QTRY_VERIFY(fixture.exists(launch.ref, u"started"_s));
    QVERIFY(QDir(fixture.paths().runsDir).removeRecursively());
    QVERIFY(QFile(gate.filePath(u"go"_s)).open(QIODevice::WriteOnly));
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
}

void tst_Execution::aFullDiskPutsAStartOff()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    ExecutionFixture fixture;
    fixture.moveTo(disk.path());
    QCOMPARE(fixture.run(fixture.launch(u"true"_s)).exitCode, std::optional(0));

    disk.fill();
    const Launch launch = fixture.launch(u"true"_s);
    startInVain(fixture, launch);
    disk.clear();
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->ref, launch.ref);
    QCOMPARE(result->exitCode, std::optional(0));
}

void tst_Execution::aStartThatIsPutOffCanBeStopped()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    ExecutionFixture fixture;
    fixture.moveTo(disk.path());
    disk.fill();
    const Launch launch = fixture.launch(u"true"_s);
    startInVain(fixture, launch);
    fixture.executor().control(launch.ref, StopOrder{.reason = StopReason::Cancel, .grace = 0ms});
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->ref, launch.ref);
    QCOMPARE(result->kind, AttemptResult::Kind::NotStarted);
}

void tst_Execution::aLinkInPlaceOfAFolderIsNotFollowed()
{
    ExecutionFixture fixture;
    const QTemporaryDir elsewhere;
    const Launch launch = fixture.launch(u"true"_s);
    QVERIFY(QDir().mkpath(fixture.paths().runsDir));
    QVERIFY(QFile::link(elsewhere.path(), fixture.paths().jobDir(launch.ref.id.toString())));
    const AttemptResult result = fixture.run(launch);
    QCOMPARE(result.kind, AttemptResult::Kind::NotExecuted);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void tst_Execution::discardedJobsLeaveNothing()
{
    ExecutionFixture fixture;
    std::vector<Discard> jobs;
    for (int i = 0; i < 3; ++i) {
        const Launch launch = fixture.shell(
            u"cd $SEMANTICATASK_ARTIFACTS; mkdir -p a/b/c; touch $(seq 1000) a/b/c/d; chmod 0 a/b"_s);
        fixture.run(launch);
        jobs.push_back({.job = launch.ref.id});
    }
    const Launch kept = fixture.launch(u"true"_s);
    fixture.run(kept);
    fixture.executor().discard(jobs);
    for (const Discard &discard : jobs)
        QTRY_VERIFY(!QFile::exists(fixture.paths().jobDir(discard.job.toString())));
    QVERIFY(fixture.exists(kept.ref, u"payload.json"_s));
}

void tst_Execution::aJobThatIsDiscardedTakesNoLinkedFilesAlong()
{
    ExecutionFixture fixture;
    const QTemporaryDir elsewhere;
    QVERIFY(QFile(elsewhere.filePath(u"precious"_s)).open(QIODevice::WriteOnly));
    const Launch launch =
        fixture.shell(u"ln -s '%1' $SEMANTICATASK_ARTIFACTS/link"_s.arg(elsewhere.path()));
    fixture.run(launch);
    fixture.executor().discard({{.job = launch.ref.id}});
    QTRY_VERIFY(!QFile::exists(fixture.paths().jobDir(launch.ref.id.toString())));
    QVERIFY(QFile::exists(elsewhere.filePath(u"precious"_s)));
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_Execution)
#include "tst_execution.moc"
