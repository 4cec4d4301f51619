#include "tests/support/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// Verbs beside `run`, with the real program and the real service.
class tst_CliVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void enqueueTakesItsPayloadFromAnywhere();
    void aFileOfJobsIsEnqueuedWhole();
    void aMistakeInAFileIsToldByLine();
    void listShowsTheNewestFirst();
    void listFilters();
    void showTellsWhyAJobFailedOrWaits();
    void logsShowAllOrTheLastLinesOrFollow();
    void waitTellsOfEveryJobAsItEnds();
    void waitFollowsWhatTookThePlaceOfAJob();
    void waitGivesUpInTime();
    void aSupersededJobHasItsOwnCode();
    void waitingJobsCanBeCancelledApart();
    void whatRunsIsStoppedAndNotYetCancelled();
    void retryMakesANewJob();
    void aRetryCanDoWithoutADeadline();
    void aRetrySaysWhichJobIsMissing();
    void whatARunningJobHasWrittenIsShown();
    void onlyFinalJobsAreDeleted();
    void queuesAreSetPausedAndResumed();
    void aPauseEndsByItself();
    void explainNamesEveryReason();
    void explainSaysWhenTheWaitEnds_data();
    void explainSaysWhenTheWaitEnds();
    void aChainOfJobsRunsInItsOrder();
    void settingsAreShownAndChanged();
    void conditionsAreShown();
    void refusalsSayWhatIsWrong();
    void aReaderThatGoesAwayEndsItQuietly();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void tst_CliVerbs::enqueueTakesItsPayloadFromAnywhere()
{
    const QByteArray payload = R"({"command":"echo","args":["[hello]"],"more":{"x":1}})";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"payload.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(payload);
    file.close();

    const QStringList line{u"enqueue"_s, u"greet"_s, u"--payload"_s};
    QCOMPARE(m_cli->run(line + QStringList{QString::fromUtf8(payload)}).out, u"#1\n"_s);
    QCOMPARE(m_cli->run(line + QStringList{u'@' + file.fileName()}).out, u"#2\n"_s);
    QCOMPARE(m_cli->run(line + QStringList{u"-"_s}, payload).out, u"#3\n"_s);
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        QCOMPARE(m_cli->run({u"wait"_s, number}).code, 0);
        QCOMPARE(m_cli->run({u"logs"_s, number}).out, u"[hello]\n"_s);
        QCOMPARE(m_cli->shown(number).value("job_type"_L1).toString(), u"greet"_s);
    }
    QCOMPARE(m_cli->run(line + QStringList{u"{no json"_s}).code, 2);
    QCOMPARE(m_cli->run(line + QStringList{u"[]"_s}).code, 2);
    QCOMPARE(m_cli->run(line + QStringList{u"{}"_s}).code, 9);
}

void tst_CliVerbs::aFileOfJobsIsEnqueuedWhole()
{
    const QByteArray job = R"({"job_type":"t","user_tag":"t","payload":{"command":"true"}})"
                           "\n";
    const Ran ran = m_cli->run({u"enqueue"_s, u"--from"_s, u"-"_s}, job.repeated(3));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, u"#1\n#2\n#3\n"_s);
    QCOMPARE(
        m_cli->run({u"enqueue"_s, u"--from"_s, u"-"_s, u"--json"_s}, job).json().value("seq"_L1),
        QJsonValue(4));
}

void tst_CliVerbs::aMistakeInAFileIsToldByLine()
{
    const QByteArray good = R"({"job_type":"t","payload":{"command":"true"}})"
                            "\n";
    const QByteArray bad = R"({"job_type":"t","priority":101,"payload":{"command":"true"}})"
                           "\n";
    const Ran ran = m_cli->run({u"enqueue"_s, u"--from"_s, u"-"_s}, good + "\n" + bad);
    QCOMPARE(ran.code, 9);
    QVERIFY2(ran.err.contains(u"line 3: priority"_s), qPrintable(ran.err));
    QVERIFY(ran.err.contains(u"nothing was enqueued"_s));

    const QByteArray orphan = R"({"job_type":"t","parent_job_id":99,"payload":{"command":"true"}})";
    const Ran refused = m_cli->run({u"enqueue"_s, u"--from"_s, u"-"_s}, good + orphan);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(u"line 2: parent_job_id: no such job #99"_s),
             qPrintable(refused.err));
    QVERIFY(m_cli->run({u"list"_s}).out.isEmpty());
}

void tst_CliVerbs::listShowsTheNewestFirst()
{
    m_cli->run({u"pause"_s});
    for (const QString &word : {u"first"_s, u"second"_s, u"third"_s})
        m_cli->run({u"run"_s, u"echo"_s, word});
    const QStringList lines = m_cli->run({u"list"_s}).lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(u"STATE"_s));
    QVERIFY(lines[1].contains(u"echo third"_s));
    QVERIFY(lines[3].contains(u"echo first"_s));
    QVERIFY(lines[1].contains(u"QUEUED"_s));
    QVERIFY(lines[1].contains(u"paused"_s));

    const auto jobs = m_cli->run({u"list"_s, u"-n"_s, u"2"_s, u"--json"_s}).jsonLines();
    QCOMPARE(jobs.size(), 2u);
    QCOMPARE(jobs[1].value("command_line"_L1).toString(), u"echo second"_s);
    QCOMPARE(m_cli->run({u"list"_s, u"--all"_s, u"--json"_s}).jsonLines().size(), 3u);
}

void tst_CliVerbs::listFilters()
{
    m_cli->run({u"pause"_s});
    m_cli->run(
        {u"run"_s, u"-q"_s, u"a"_s, u"-t"_s, u"x"_s, u"-s"_s, u"file:1"_s, u"echo"_s, u"one"_s});
    m_cli->run(
        {u"run"_s, u"-q"_s, u"b"_s, u"-t"_s, u"y"_s, u"-s"_s, u"dir:1"_s, u"echo"_s, u"two"_s});
    const auto count = [this](const QStringList &filter) {
        return m_cli->run(QStringList{u"list"_s, u"--json"_s} + filter).jsonLines().size();
    };
    QCOMPARE(count({u"--queue"_s, u"a"_s}), 1u);
    QCOMPARE(count({u"--queue"_s, u"a"_s, u"--queue"_s, u"b"_s}), 2u);
    QCOMPARE(count({u"--tag"_s, u"y"_s}), 1u);
    QCOMPARE(count({u"--subject"_s, u"file:"_s}), 1u);
    QCOMPARE(count({u"--text"_s, u"TWO"_s}), 1u);
    QCOMPARE(count({u"--type"_s, u"command"_s}), 2u);
    QCOMPARE(count({u"--state"_s, u"queued"_s}), 2u);
    QCOMPARE(count({u"--state"_s, u"done"_s}), 0u);
    QCOMPARE(count({u"--state"_s, u"skipped-ttl"_s}), 0u);
    QCOMPARE(m_cli->run({u"list"_s, u"--state"_s, u"nonsense"_s}).code, 9);
}

void tst_CliVerbs::showTellsWhyAJobFailedOrWaits()
{
    m_cli->run({u"run"_s, u"--wait"_s, u"-t"_s, u"nightly"_s, u"no-such-command"_s});
    const Ran failed = m_cli->run({u"show"_s, u"1"_s});
    QCOMPARE(failed.code, 0);
    QVERIFY(failed.lines()[0].contains(u"FAILED"_s));
    QVERIFY(failed.lines()[1].contains(u"could not be executed"_s));
    QVERIFY(failed.out.contains(u"nightly"_s));
    QVERIFY(failed.out.contains(u"ATTEMPT"_s));

    m_cli->run({u"queue"_s, u"pause"_s, u"default"_s});
    m_cli->run({u"run"_s, u"true"_s});
    QVERIFY(m_cli->run({u"show"_s, u"2"_s}).out.contains(u"semanticatask queue resume default"_s));

    const Ran missing = m_cli->run({u"show"_s, u"99"_s});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.err.contains(u"no such job #99; `semanticatask list`"_s));
}

void tst_CliVerbs::logsShowAllOrTheLastLinesOrFollow()
{
    m_cli->run({u"run"_s, u"--wait"_s, u"printf"_s, u"a\\nb\\nc"_s});
    QCOMPARE(m_cli->run({u"logs"_s, u"1"_s}).out, u"a\nb\nc"_s);
    QCOMPARE(m_cli->run({u"logs"_s, u"-n"_s, u"2"_s, u"1"_s}).out, u"b\nc\n"_s);
    QCOMPARE(m_cli->run({u"logs"_s, u"-f"_s, u"1"_s}).out, u"a\nb\nc"_s);
    QCOMPARE(m_cli->run({u"logs"_s, u"1"_s, u"--json"_s}).json().value("chunk"_L1).toString(),
             u"a\nb\nc"_s);
    QCOMPARE(m_cli->run({u"logs"_s, u"1"_s, u"--attempt"_s, u"2"_s}).code, 3);
    QCOMPARE(m_cli->run({u"logs"_s, u"99"_s}).code, 3);

    const QString number = m_cli->enqueued(QStringList{u"run"_s} + m_cli->gated());
    QProcess follows;
    m_cli->start(follows, {u"logs"_s, u"-f"_s, number});
    QTRY_COMPARE_WITH_TIMEOUT(follows.bytesAvailable(), 4, CliFixture::patience);
    QVERIFY(m_cli->open());
    QCOMPARE(CliFixture::finish(follows).out, u"one\ntwo\n"_s);
}

void tst_CliVerbs::waitTellsOfEveryJobAsItEnds()
{
    m_cli->run({u"queue"_s, u"set"_s, u"default"_s, u"--concurrency"_s, u"2"_s});
    m_cli->run(QStringList{u"run"_s, u"-t"_s, u"t"_s} + m_cli->gated());
    m_cli->run({u"run"_s, u"-t"_s, u"t"_s, u"true"_s});
    m_cli->run({u"run"_s, u"-t"_s, u"other"_s, u"false"_s});

    QCOMPARE(m_cli->run({u"wait"_s, u"--any"_s, u"1"_s, u"2"_s}).lines().size(), 1);
    QProcess waits;
    m_cli->start(waits, {u"wait"_s, u"--tag"_s, u"t"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(waits.bytesAvailable() > 0, CliFixture::patience);
    QVERIFY(m_cli->open());
    const Ran ran = CliFixture::finish(waits);
    QCOMPARE(ran.code, 0);
    const auto jobs = ran.jsonLines();
    QCOMPARE(jobs.size(), 2u);
    QCOMPARE(jobs[0].value("seq"_L1).toInt(), 2);
    QCOMPARE(jobs[1].value("seq"_L1).toInt(), 1);

    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s, u"2"_s, u"3"_s}).code, 1); // one of them failed
    QCOMPARE(m_cli->run({u"wait"_s, u"--tag"_s, u"nobody"_s}).code, 0);
}

void tst_CliVerbs::waitFollowsWhatTookThePlaceOfAJob()
{
    m_cli->run({u"pause"_s});
    const QString first = m_cli->enqueued({u"run"_s, u"-s"_s, u"x"_s, u"false"_s});
    const QString second = m_cli->enqueued({u"run"_s, u"-s"_s, u"x"_s, u"false"_s});
    m_cli->enqueued({u"run"_s, u"-s"_s, u"x"_s, u"sh"_s, u"-c"_s, u"exit 7"_s});
    QCOMPARE(m_cli->run({u"wait"_s, first}).code, 122);
    m_cli->run({u"resume"_s});
    const Ran ran = m_cli->run({u"wait"_s, u"--follow-successor"_s, first, u"--json"_s});
    QCOMPARE(ran.code, 7);
    QCOMPARE(ran.json()["seq"_L1], 3);
    QCOMPARE(m_cli->run({u"wait"_s, u"--follow-successor"_s, first, second}).code, 1);
}

void tst_CliVerbs::waitGivesUpInTime()
{
    m_cli->run({u"pause"_s});
    m_cli->run({u"run"_s, u"true"_s});
    m_cli->run({u"run"_s, u"true"_s});
    const Ran one = m_cli->run({u"wait"_s, u"1"_s, u"--timeout"_s, u"100ms"_s});
    QCOMPARE(one.code, 125);
    QVERIFY(one.err.contains(u"#1"_s));
    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s, u"2"_s, u"--timeout"_s, u"100ms"_s}).code, 1);
}

void tst_CliVerbs::aSupersededJobHasItsOwnCode()
{
    m_cli->run({u"pause"_s});
    QProcess first;
    m_cli->start(first, {u"run"_s, u"--wait"_s, u"-s"_s, u"x"_s, u"true"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->shown(u"1"_s).value("state"_L1).toString(), u"QUEUED"_s,
                              CliFixture::patience);
    m_cli->run({u"run"_s, u"-s"_s, u"x"_s, u"true"_s});
    QCOMPARE(CliFixture::finish(first).code, 122);

    // By the number that people know.
    const QString shown = m_cli->run({u"show"_s, u"1"_s}).out;
    QVERIFY2(shown.contains(QRegularExpression(u"superseded by +#2\\n"_s)), qPrintable(shown));
    const QString told = m_cli->run({u"explain"_s, u"1"_s}).out;
    QVERIFY2(told.contains(u"SUPERSEDED by #2\n"_s), qPrintable(told));
}

void tst_CliVerbs::waitingJobsCanBeCancelledApart()
{
    m_cli->run({u"queue"_s, u"set"_s, u"default"_s, u"--concurrency"_s, u"1"_s});
    for (int i = 0; i < 3; ++i)
        m_cli->run({u"run"_s, u"-t"_s, u"t"_s, u"sleep"_s, u"60"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->shown(u"1"_s).value("state"_L1).toString(), u"RUNNING"_s,
                              CliFixture::patience);

    const QJsonObject waiting =
        m_cli->run({u"cancel"_s, u"--tag"_s, u"t"_s, u"--waiting-only"_s, u"--json"_s}).json();
    QCOMPARE(waiting.value("cancelled_count"_L1).toInt(), 2);
    QCOMPARE(m_cli->shown(u"1"_s).value("state"_L1).toString(), u"RUNNING"_s);
    QCOMPARE(m_cli->run({u"cancel"_s, u"1"_s}).code, 0);
    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s}).code, 121);
    QVERIFY(m_cli->run({u"cancel"_s, u"1"_s}).err.contains(u"had ended already"_s));
    QVERIFY(m_cli->run({u"cancel"_s, u"1"_s, u"--waiting-only"_s})
                .err.contains(u"does not wait any more"_s));
    QCOMPARE(m_cli->run({u"cancel"_s, u"99"_s}).code, 3);
}

void tst_CliVerbs::whatRunsIsStoppedAndNotYetCancelled()
{
    m_cli->run({u"queue"_s, u"set"_s, u"default"_s, u"--concurrency"_s, u"1"_s});
    // Deaf to being asked, once it has said so, until there is this file.
    const QString end = m_cli->home() + u"/end"_s;
    const QString deaf = m_cli->enqueued(
        {u"run"_s, u"-t"_s, u"t"_s, u"--kill-grace"_s, u"30s"_s, u"sh"_s, u"-c"_s,
         u"trap '' TERM; echo deaf; until [ -e \"$0\" ]; do sleep 0.05; done"_s, end});
    QTRY_VERIFY_WITH_TIMEOUT(m_cli->run({u"logs"_s, deaf}).out.contains(u"deaf"_s),
                             CliFixture::patience);
    const QString waiting = m_cli->enqueued({u"run"_s, u"-t"_s, u"t"_s, u"true"_s});
    const auto told = [this](const QStringList &what) {
        return m_cli->run(QStringList{u"cancel"_s} + what).err;
    };
    QVERIFY(told({waiting}).contains(u"#%1 is cancelled"_s.arg(waiting)));
    QVERIFY(told({deaf}).contains(u"#%1 is being stopped"_s.arg(deaf)));
    QVERIFY(told({u"-t"_s, u"t"_s}).contains(u"cancelled or being stopped: 1"_s));
    QVERIFY(told({u"-t"_s, u"t"_s, u"--waiting-only"_s}).contains(u"cancelled: 0"_s));
    QVERIFY(QFile(end).open(QIODevice::WriteOnly));
    m_cli->run({u"wait"_s, deaf});
    QVERIFY(m_cli->run({u"cancel"_s, deaf}).err.contains(u"had ended already"_s));
}

void tst_CliVerbs::retryMakesANewJob()
{
    m_cli->run({u"run"_s, u"--wait"_s, u"sh"_s, u"-c"_s, u"exit 3"_s});
    QCOMPARE(m_cli->enqueued({u"retry"_s, u"1"_s, u"--set"_s, u"priority=5"_s, u"--set"_s,
                              u"user_tag=again"_s}),
             u"2"_s);
    const QJsonObject job = m_cli->shown(u"2"_s);
    QCOMPARE(job.value("priority"_L1).toInt(), 5);
    QCOMPARE(job.value("user_tag"_L1).toString(), u"again"_s);
    QCOMPARE(job.value("retry_of"_L1), m_cli->shown(u"1"_s).value("job_id"_L1));
    const QString shown = m_cli->run({u"show"_s, u"2"_s}).out;
    QVERIFY2(shown.contains(QRegularExpression(u"retry of +#1\\n"_s)), qPrintable(shown));
    QCOMPARE(m_cli->run({u"wait"_s, u"2"_s}).code, 3);
    QCOMPARE(m_cli->run({u"retry"_s, u"1"_s, u"--set"_s, u"nonsense"_s}).code, 2);
    QCOMPARE(m_cli->run({u"retry"_s, u"1"_s, u"--set"_s, u"nonsense=1"_s}).code, 9);

    for (int i = 0; i < 2; ++i)
        m_cli->run({u"run"_s, u"--wait"_s, u"-s"_s, u"x"_s, u"true"_s});
    const Ran old = m_cli->run({u"retry"_s, u"3"_s});
    QCOMPARE(old.code, 9);
    QVERIFY(old.err.contains(u"--force"_s));
    QCOMPARE(m_cli->run({u"retry"_s, u"3"_s, u"--force"_s}).code, 0);
}

void tst_CliVerbs::aRetryCanDoWithoutADeadline()
{
    const QString first = m_cli->enqueued(
        {u"run"_s, u"--deadline"_s, u"2999-01-01T00:00:00Z"_s, u"-t"_s, u"mine"_s, u"true"_s});
    QCOMPARE(m_cli->run({u"wait"_s, first}).code, 0);
    QVERIFY(m_cli->shown(first).contains("deadline"_L1));
    const QString again = m_cli->enqueued({u"retry"_s, first, u"--set"_s, u"deadline=null"_s});
    const QJsonObject job = m_cli->shown(again);
    QCOMPARE(job["user_tag"_L1], u"mine"_s);
    QVERIFY(!job.contains("deadline"_L1));
}

void tst_CliVerbs::aRetrySaysWhichJobIsMissing()
{
    m_cli->run({u"run"_s, u"--wait"_s, u"true"_s});
    m_cli->run({u"run"_s, u"--wait"_s, u"--parent"_s, u"1"_s, u"true"_s});
    QCOMPARE(m_cli->run({u"delete"_s, u"1"_s}).code, 0);
    QCOMPARE(m_cli->run({u"retry"_s, u"2"_s}).code, 0);

    const Ran other = m_cli->run({u"retry"_s, u"2"_s, u"--set"_s, u"parent_job_id=99"_s});
    QCOMPARE(other.code, 3);
    QVERIFY2(other.err.contains(u"--set parent_job_id"_s), qPrintable(other.err));
    QVERIFY(m_cli->run({u"retry"_s, u"99"_s}).err.contains(u"#99"_s));
}

void tst_CliVerbs::whatARunningJobHasWrittenIsShown()
{
    m_cli->run(QStringList{u"run"_s} + m_cli->gated());
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->shown(u"1"_s).value("log_bytes"_L1).toInt(), 4,
                              CliFixture::patience);
    QVERIFY(m_cli->run({u"show"_s, u"1"_s}).out.contains(u"semanticatask logs 1"_s));
    QVERIFY(m_cli->open());
}

void tst_CliVerbs::onlyFinalJobsAreDeleted()
{
    m_cli->run({u"run"_s, u"--wait"_s, u"true"_s});
    m_cli->run({u"pause"_s});
    m_cli->run({u"run"_s, u"true"_s});
    const Ran refused = m_cli->run({u"delete"_s, u"2"_s});
    QCOMPARE(refused.code, 9);
    QVERIFY(refused.err.contains(u"`semanticatask cancel` ends it"_s));
    const Ran ran = m_cli->run({u"delete"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json(), (QJsonObject{{u"deleted"_s, 1}}));
    QCOMPARE(m_cli->run({u"show"_s, u"1"_s}).code, 3);
    QCOMPARE(m_cli->run({u"show"_s, u"2"_s}).code, 0);
}

void tst_CliVerbs::queuesAreSetPausedAndResumed()
{
    QCOMPARE(m_cli->run({u"queue"_s, u"set"_s, u"builds"_s, u"-c"_s, u"3"_s}).code, 0);
    QCOMPARE(m_cli->run({u"queue"_s, u"pause"_s, u"builds"_s}).code, 0);
    const auto queue = [this] {
        return m_cli->run({u"queues"_s, u"--json"_s})
            .json()
            .value("queues"_L1)
            .toArray()
            .first()
            .toObject();
    };
    QCOMPARE(queue().value("concurrency"_L1).toInt(), 3);
    QVERIFY(queue().value("paused"_L1).toBool());
    QVERIFY(m_cli->run({u"queues"_s}).out.contains(u"paused"_s));

    QCOMPARE(m_cli->run({u"queue"_s, u"resume"_s, u"builds"_s}).code, 0);
    QVERIFY(!queue().value("paused"_L1).toBool());
    QCOMPARE(m_cli->run({u"pause"_s}).code, 0);
    QVERIFY(m_cli->run({u"queues"_s}).err.contains(u"semanticatask resume"_s));
    QCOMPARE(m_cli->run({u"resume"_s}).code, 0);
}

void tst_CliVerbs::aPauseEndsByItself()
{
    QCOMPARE(m_cli->run({u"pause"_s, u"--for"_s, u"1s"_s}).code, 0);
    const QString number = m_cli->enqueued({u"run"_s, u"true"_s});
    QVERIFY(m_cli->run({u"explain"_s, number}).out.contains(u"everything is paused"_s));
    QCOMPARE(m_cli->run({u"wait"_s, number}).code, 0);
    const Ran both = m_cli->run({u"pause"_s, u"--for"_s, u"1s"_s, u"--until"_s, u"22:00"_s});
    QCOMPARE(both.code, 2);
}

void tst_CliVerbs::explainNamesEveryReason()
{
    m_cli->run({u"pause"_s});
    m_cli->run({u"queue"_s, u"pause"_s, u"default"_s});
    const QString first = m_cli->enqueued({u"run"_s, u"true"_s});
    const QString second = m_cli->enqueued(
        {u"run"_s, u"--in"_s, u"1h"_s, u"--event"_s, u"saved"_s, u"--after"_s, first, u"true"_s});
    m_cli->run({u"suspend"_s, second});
    QStringList codes;
    const QJsonArray holds =
        m_cli->run({u"explain"_s, second, u"--json"_s}).json().value("holds"_L1).toArray();
    for (const QJsonValue &hold : holds)
        codes.append(hold["code"_L1].toString());
    QCOMPARE(codes,
             (QStringList{u"NOT_DUE"_s, u"DEPENDENCY"_s, u"USER_HOLD"_s, u"EVENT_PENDING"_s,
                          u"SERVICE_PAUSED"_s, u"QUEUE_PAUSED"_s}));
    const QStringList listed = m_cli->shown(second).value("holds"_L1).toVariant().toStringList();
    QCOMPARE(listed, codes);
    const Ran ran = m_cli->run({u"explain"_s, second});
    QVERIFY2(ran.out.contains(u"#1, on which it depends"_s), qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"semanticatask emit saved"_s));
    const QString odd = m_cli->enqueued({u"run"_s, u"--event"_s, u"it's $(me)"_s, u"true"_s});
    QVERIFY(
        m_cli->run({u"explain"_s, odd}).out.contains(uR"(`semanticatask emit 'it'\''s $(me)'`)"_s));
    QCOMPARE(m_cli->run({u"explain"_s, u"99"_s}).code, 3);
}

void tst_CliVerbs::explainSaysWhenTheWaitEnds_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("then"); // empty: it waits for ever
    QTest::addColumn<int>("hours"); // until then
    QTest::addColumn<QString>("says");
    const QString skipped = u"it is skipped unless it has started by "_s;
    const QString runs = u"on it waits for its conditions no longer"_s;
    const QStringList event{u"--event"_s, u"e"_s};
    const QStringList longest = event + QStringList{u"--max-wait"_s, u"2h"_s};
    QTest::newRow("for ever") << event << QString() << 0 << QString();
    QTest::newRow("ttl") << event + QStringList{u"--ttl"_s, u"3h"_s} << u"skip"_s << 3 << skipped;
    QTest::newRow("run") << longest << u"run"_s << 2 << runs;
    QTest::newRow("skip") << longest + QStringList{u"--on-max-wait"_s, u"skip"_s} << u"skip"_s << 2
                          << skipped;
    QTest::newRow("ttl first") << longest + QStringList{u"--ttl"_s, u"1h"_s} << u"skip"_s << 1
                               << skipped;
    QTest::newRow("run, ttl") << longest + QStringList{u"--ttl"_s, u"5h"_s} << u"run"_s << 2
                              << skipped;
    QTest::newRow("no condition") << QStringList{u"--ttl"_s, u"1h"_s} << u"skip"_s << 1 << skipped;
}

void tst_CliVerbs::explainSaysWhenTheWaitEnds()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, then);
    QFETCH(const int, hours);
    QFETCH(const QString, says);
    m_cli->run({u"pause"_s});
    const QString number =
        m_cli->enqueued(QStringList{u"run"_s} + options + QStringList{u"true"_s});
    const QJsonObject patience =
        m_cli->run({u"explain"_s, number, u"--json"_s}).json()["patience"_L1][0].toObject();
    QCOMPARE(patience["then"_L1].toString(), then);
    const QString told = m_cli->run({u"explain"_s, number}).out;
    if (then.isEmpty()) {
        QVERIFY2(!told.contains(u"skipped"_s), qPrintable(told));
        return;
    }
    const qint64 created = m_cli->shown(number)["created_at"_L1].toInteger();
    const qint64 waits = patience["until"_L1].toInteger() - created;
    QCOMPARE(waits / 60'000, qint64{hours} * 60);
    QVERIFY2(told.contains(says), qPrintable(told));
}

void tst_CliVerbs::aChainOfJobsRunsInItsOrder()
{
    const QString file = m_cli->home() + u"/order"_s;
    const auto append = [&file](const QString &word) {
        return QStringList{u"--"_s, u"sh"_s, u"-c"_s, u"echo %1 >> %2"_s.arg(word, file)};
    };
    m_cli->run({u"pause"_s});
    const QString first = m_cli->enqueued(QStringList{u"run"_s} + append(u"one"_s));
    const QString second =
        m_cli->enqueued(QStringList{u"run"_s, u"--after"_s, first} + append(u"two"_s));
    const QString third = m_cli->enqueued(
        QStringList{u"run"_s, u"-p"_s, u"9"_s, u"--after"_s, second, u"--lock"_s, u"gpu"_s}
        + append(u"three"_s));
    m_cli->run({u"resume"_s});
    QCOMPARE(m_cli->run({u"wait"_s, third}).code, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("one\ntwo\nthree\n"));
}

void tst_CliVerbs::settingsAreShownAndChanged()
{
    const auto get = [this](const QString &key) {
        return m_cli->run({u"settings"_s, u"get"_s, key}).out.trimmed();
    };
    QVERIFY(m_cli->run({u"settings"_s}).out.contains(u"limits.concurrency"_s));
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"limits.concurrency"_s, u"5"_s}).code, 0);
    QCOMPARE(get(u"limits.concurrency"_s), u"5"_s);
    QCOMPARE(
        m_cli->run({u"settings"_s, u"set"_s, u"jobs.kill_grace_ms=3s"_s, u"logs.limit_bytes=1M"_s})
            .code,
        0);
    QCOMPARE(get(u"jobs.kill_grace_ms"_s), u"3000"_s);
    QCOMPARE(get(u"logs.limit_bytes"_s), u"1048576"_s);

    QCOMPARE(m_cli
                 ->run({u"settings"_s, u"set"_s, u"conditions.settle_s=2m"_s,
                        u"retention.finished_days=48h"_s})
                 .code,
             0);
    QCOMPARE(get(u"conditions.settle_s"_s), u"120"_s);
    QCOMPARE(get(u"retention.finished_days"_s), u"2"_s);
    const Ran uneven = m_cli->run({u"settings"_s, u"set"_s, u"retention.finished_days=36h"_s});
    QCOMPARE(uneven.code, 2);
    QVERIFY2(uneven.err.contains(u"it counts in steps of 1 d"_s), qPrintable(uneven.err));
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"="_s, u"a"_s}).code, 2);
    const Ran refused = m_cli->run({u"settings"_s, u"set"_s, u"limits.concurrency=0"_s});
    QCOMPARE(refused.code, 9);
    QVERIFY(refused.err.contains(u"nothing was changed; `semanticatask settings` shows"_s));
    const Ran alike = m_cli->run({u"settings"_s, u"set"_s, u"retry.factor=0"_s});
    QVERIFY2(alike.err.contains(u"semanticatask: retry.factor: "_s), qPrintable(alike.err));
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"limits.concurrency=many"_s}).code, 2);
    const Ran unknown =
        m_cli->run({u"settings"_s, u"set"_s, u"limits.concurrency=7"_s, u"no.such=1"_s});
    QCOMPARE(unknown.code, 3);
    QVERIFY2(unknown.err.contains(u"no such setting no.such; `semanticatask settings` shows all"_s),
             qPrintable(unknown.err));
    QCOMPARE(get(u"limits.concurrency"_s), u"5"_s);
    const Ran asked = m_cli->run({u"settings"_s, u"get"_s, u"no.such"_s});
    QCOMPARE(asked.code, 3);
    QCOMPARE(asked.err, unknown.err);
}

void tst_CliVerbs::conditionsAreShown()
{
    const Ran ran = m_cli->run({u"conditions"_s});
    QCOMPARE(ran.code, 0);
    for (const QString &word :
         {u"power"_s, u"load"_s, u"network"_s, u"presence"_s, u"idle"_s, u"charging"_s,
          u"unmetered"_s, u"throttle"_s, u"battery"_s, u"disk"_s})
        QVERIFY2(ran.out.contains(word), qPrintable(word));
    const QJsonObject json = m_cli->run({u"--json"_s, u"conditions"_s}).json();
    QCOMPARE(json["sensors"_L1].toArray().size(), 5);
    QCOMPARE(json["rules"_L1].toArray().size(), 7);
}

void tst_CliVerbs::refusalsSayWhatIsWrong()
{
    const Ran ran = m_cli->run({u"run"_s, u"--priority"_s, u"101"_s, u"true"_s});
    QCOMPARE(ran.code, 9);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(u"semanticatask: --priority: "_s), qPrintable(ran.err));
    QVERIFY(ran.err.contains(u"100"_s));
    m_cli->run({u"queue"_s, u"set"_s, u"small"_s, u"--max-queued"_s, u"1"_s});
    m_cli->run({u"queue"_s, u"pause"_s, u"small"_s});
    const QStringList intoSmall{u"run"_s, u"-q"_s, u"small"_s, u"true"_s};
    QCOMPARE(m_cli->run(intoSmall).code, 0);
    const Ran full = m_cli->run(intoSmall);
    QCOMPARE(full.code, 9);
    QVERIFY2(full.err.contains(u"the queue is full: no more than 1 may wait in it"_s),
             qPrintable(full.err));
    QVERIFY(m_cli->run({u"nonsense"_s}).err.contains(u"no command \"nonsense\""_s));
    QVERIFY(m_cli->run({u"stats"_s, u"--json"_s}).json().value("total_jobs"_L1).toInt() == 1);
}

void tst_CliVerbs::aReaderThatGoesAwayEndsItQuietly()
{
    QProcess process;
    QProcess reader;
    process.setStandardOutputProcess(&reader);
    // Not more than it can be shown, or some of it would be missing, and that be said.
    m_cli->start(process,
                 {u"run"_s, u"--wait"_s, u"sh"_s, u"-c"_s, u"while echo y; do sleep 0.01; done"_s});
    reader.start(u"head"_s, {u"-n"_s, u"1"_s});
    QCOMPARE(CliFixture::finish(reader).out, u"y\n"_s);
    const Ran ran = CliFixture::finish(process);
    QCOMPARE(ran.code, 128 + SIGPIPE);
    QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));
    QCOMPARE(m_cli->run({u"cancel"_s, u"1"_s}).code, 0);
}

QTEST_GUILESS_MAIN(tst_CliVerbs)

#include "tst_cliverbs.moc"
