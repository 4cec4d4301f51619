#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/models/attemptsmodel.h"
#include "tray/models/historymodel.h"
#include "tray/models/jobsmodel.h"
#include "tray/models/plaintext.h"
#include "tray/models/queuesmodel.h"
#include "tray/models/schedulesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_TrayModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuesAreShownByName();
    void aCountThatChangesResetsNothing();
    void whatStaysIsNotDisturbedByWhatComes();
    void aSwitchAsksAndWaitsForTheAnswer();
    void slotsOutOfRangeAreRefused();
    void attemptsLieInTheJobsTime();
    void toolTipsShowWhatThereIs();
    void theHourCountsEachEndOnce();
    void theHourMovesOn();
    void whatWaitsWaitsUntilSomethingElseIsSaid();
    void anHourOfWhichOnlyAPartWasReadSaysSo();

private:
    ManualClock m_clock;
};

void tst_TrayModels::queuesAreShownByName()
{
    QueuesModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQueues({{.name = u"gpu"_s, .paused = true}, {.name = u"default"_s, .running = 2}});
    QCOMPARE(model.names(), (QStringList{u"default"_s, u"gpu"_s}));
    QCOMPARE(model.index(0, QueuesModel::Running).data().toInt(), 2);
    QCOMPARE(model.index(1, QueuesModel::Name).data().toString(), u"gpu (paused)"_s);
    QCOMPARE(model.index(1, QueuesModel::Name).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
}

void tst_TrayModels::aCountThatChangesResetsNothing()
{
    QueuesModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy names(&model, &QueuesModel::namesChanged);
    model.setQueues({{.name = u"a"_s}, {.name = u"b"_s}});
    QCOMPARE(names.count(), 1); // once for all of them
    QSignalSpy reset(&model, &QueuesModel::modelReset);
    QSignalSpy changed(&model, &QueuesModel::dataChanged);
    model.setQueues({{.name = u"a"_s}, {.name = u"b"_s, .queued = 4}});
    QCOMPARE(reset.count(), 0);
    QVERIFY(!changed.isEmpty());
    for (const auto &range : changed) { // nobody who writes a number of slots is disturbed
        const int first = range.at(0).toModelIndex().column();
        const int last = range.at(1).toModelIndex().column();
        QVERIFY(last < QueuesModel::Slots || first > QueuesModel::Slots);
    }
    QCOMPARE(names.count(), 1);
    model.setQueues({{.name = u"a"_s}, {.name = u"b"_s}, {.name = u"c"_s}});
    QCOMPARE(names.count(), 2);
    QCOMPARE(model.rowCount(), 3);
}

void tst_TrayModels::whatStaysIsNotDisturbedByWhatComes()
{
    using Tester = QAbstractItemModelTester;
    constexpr auto fatal = Tester::FailureReportingMode::QtTest;
    QueuesModel queues(m_clock);
    const Tester queuesTester(&queues, fatal);
    queues.setQueues({{.name = u"b"_s}, {.name = u"d"_s, .concurrency = 4}, {.name = u"e"_s}});
    const QPersistentModelIndex edited = queues.index(1, QueuesModel::Slots);
    queues.setQueues({{.name = u"f"_s},
                      {.name = u"d"_s, .running = 1, .concurrency = 4},
                      {.name = u"c"_s},
                      {.name = u"a"_s}});
    QCOMPARE(queues.names(), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"f"_s}));
    QVERIFY(edited.isValid());
    QCOMPARE(edited.row(), 2);
    QCOMPARE(edited.data().toInt(), 4);
    QCOMPARE(queues.index(2, QueuesModel::Running).data().toInt(), 1);

    SchedulesModel schedules(m_clock);
    const Tester schedulesTester(&schedules, fatal);
    schedules.setSchedules({{.name = u"b"_s}, {.name = u"a"_s}});
    const QPersistentModelIndex chosen = schedules.index(1, 0);
    schedules.setSchedules({{.name = u"aa"_s}, {.name = u"b"_s, .enabled = false}});
    QCOMPARE(schedules.rowCount(), 2);
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(schedules.scheduleAt(0)->name, u"aa"_s);
    QVERIFY(!schedules.scheduleAt(1)->enabled);

    AttemptsModel attempts(m_clock);
    const Tester attemptsTester(&attempts, fatal);
    attempts.setAttempts({makeAttempt(1)});
    const QPersistentModelIndex read = attempts.index(0, 0);
    QSignalSpy reset(&attempts, &AttemptsModel::modelReset);
    attempts.setAttempts({endedAttempt(1), makeAttempt(2)});
    QVERIFY(read.isValid());
    QCOMPARE(attempts.rowCount(), 2);
    QCOMPARE(attempts.index(0, AttemptsModel::Outcome).data().toString(), u"Done"_s);
    QCOMPARE(reset.count(), 0);
    attempts.setAttempts({});
    QCOMPARE(attempts.rowCount(), 0);
}

void tst_TrayModels::aSwitchAsksAndWaitsForTheAnswer()
{
    QueuesModel model(m_clock);
    model.setQueues({{.name = u"a"_s, .concurrency = 2}});
    QSignalSpy pause(&model, &QueuesModel::pauseWanted);
    QSignalSpy slotCount(&model, &QueuesModel::slotsWanted);
    const QModelIndex name = model.index(0, QueuesModel::Name);
    QVERIFY(model.setData(name, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(pause.takeFirst(), (QVariantList{u"a"_s, true}));
    QCOMPARE(name.data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // it is not yet
    QVERIFY(model.setData(model.index(0, QueuesModel::Slots), 5, Qt::EditRole));
    QCOMPARE(slotCount.takeFirst(), (QVariantList{u"a"_s, 5}));
    QCOMPARE(model.index(0, QueuesModel::Slots).data().toInt(), 2);
}

void tst_TrayModels::slotsOutOfRangeAreRefused()
{
    QueuesModel model(m_clock);
    model.setQueues({{.name = u"a"_s, .concurrency = 2}});
    QSignalSpy slotCount(&model, &QueuesModel::slotsWanted);
    const QModelIndex index = model.index(0, QueuesModel::Slots);
    for (const QVariant &value : {QVariant(0), QVariant(257), QVariant(u"many"_s)})
        QVERIFY(!model.setData(index, value, Qt::EditRole));
    QVERIFY(model.setData(index, 2, Qt::EditRole)); // as it is
    QCOMPARE(slotCount.count(), 0);
}

void tst_TrayModels::attemptsLieInTheJobsTime()
{
    AttemptsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Timestamp now = m_clock.now();
    Attempt first = endedAttempt(1);
    first.startedAt = now - 100s;
    first.finishedAt = now - 75s;
    first.outcome = AttemptOutcome::Failed;
    first.exitCode = 2;
    Attempt second = makeAttempt(2);
    second.startedAt = now - 50s;
    model.setAttempts({first, second});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, AttemptsModel::Timeline).data(AttemptsModel::BeginRole).toDouble(),
             0.0);
    QCOMPARE(model.index(0, AttemptsModel::Timeline).data(AttemptsModel::EndRole).toDouble(), 0.25);
    QCOMPARE(model.index(1, AttemptsModel::Timeline).data(AttemptsModel::BeginRole).toDouble(),
             0.5);
    QCOMPARE(model.index(1, AttemptsModel::Timeline).data(AttemptsModel::EndRole).toDouble(), 1.0);
    QCOMPARE(model.index(0, AttemptsModel::Outcome).data().toString(), u"Failed"_s);
    QCOMPARE(model.index(1, AttemptsModel::Took).data().toString(), u"50 s"_s);
    QCOMPARE(model.index(0, AttemptsModel::Remark).data().toString(), u"exit 2"_s);
}

// Not what it would mean in HTML.
void tst_TrayModels::toolTipsShowWhatThereIs()
{
    const auto escaped = [](const QModelIndex &index) {
        const QString tip = index.data(Qt::ToolTipRole).toString();
        return !tip.contains(u"<b>"_s) && tip.contains(u"&lt;b&gt;make&lt;/b&gt; &amp; run"_s);
    };
    const QString text = u"<b>make</b> & run"_s;
    QCOMPARE(plainToolTip({}), QString());

    JobsModel jobs(m_clock);
    quint64 question = 0;
    connect(&jobs, &JobsModel::pageWanted, this, [&](quint64 number) { question = number; });
    jobs.refresh();
    Job job = makeJob(1);
    job.subjectKey = text;
    jobs.addPage(question, {.items = {{.job = job}}});
    QVERIFY(escaped(jobs.index(0, JobsModel::Subject)));

    Attempt attempt = endedAttempt();
    attempt.failureDetail = text;
    AttemptsModel attempts(m_clock);
    attempts.setAttempts({attempt});
    QVERIFY(escaped(attempts.index(0, AttemptsModel::Remark)));

    SchedulesModel schedules(m_clock);
    ScheduleInfo schedule{.name = u"a"_s, .every = 1h};
    schedule.jobTemplate.insert(u"job_type"_s, QString(text + u"\033[1m"_s));
    schedules.setSchedules({schedule});
    const QModelIndex what = schedules.index(0, SchedulesModel::What);
    QVERIFY(escaped(what));
    QVERIFY(!what.data().toString().contains(u'\033'));
}

void tst_TrayModels::theHourCountsEachEndOnce()
{
    HistoryModel model(m_clock);
    Job job = inState(makeJob(1), JobState::Running);
    job.startedAt = m_clock.now() - 2min;
    model.apply({{.job = job}});
    model.apply({{.job = job}});
    job.state = JobState::Failed;
    job.finishedAt = m_clock.now();
    model.apply({{.job = job}, {.job = job}});
    const auto hour = model.lastHour();
    QCOMPARE(hour[57].started, 1);
    QCOMPARE(hour[59].failed, 1);
    QCOMPARE(hour[59].finished, 0);
    QCOMPARE(model.summary(), u"In the last hour: 1 started, 0 finished, 1 failed"_s);
}

void tst_TrayModels::theHourMovesOn()
{
    HistoryModel model(m_clock);
    model.setWaiting(3);
    model.setWaiting(7);
    model.setWaiting(2);
    QCOMPARE(*model.lastHour()[59].waiting, 7);
    m_clock.advance(59min);
    QCOMPARE(*model.lastHour()[0].waiting, 7);
    m_clock.advance(1min);
    QCOMPARE(*model.lastHour()[0].waiting, 2);
    model.setWaiting({});
    Job old = inState(makeJob(2), JobState::Done);
    old.startedAt = m_clock.now() - 3h;
    old.finishedAt = m_clock.now() - 2h;
    model.apply({{.job = old}});
    QCOMPARE(model.summary(), u"In the last hour: 0 started, 0 finished, 0 failed"_s);
}

void tst_TrayModels::whatWaitsWaitsUntilSomethingElseIsSaid()
{
    HistoryModel model(m_clock);
    model.setWaiting(5);
    m_clock.advance(10min);
    QCOMPARE(*model.lastHour()[59].waiting, 5);
    model.setWaiting(2); // five waited at the beginning of this minute
    m_clock.advance(2min);
    model.setWaiting({}); // the service is gone
    m_clock.advance(3min);
    const auto hour = model.lastHour();
    QVERIFY(!hour[43].waiting);
    QCOMPARE(*hour[44].waiting, 5);
    QCOMPARE(*hour[50].waiting, 5); // not only where it was counted
    QCOMPARE(*hour[54].waiting, 5);
    QCOMPARE(*hour[55].waiting, 2);
    QCOMPARE(*hour[56].waiting, 2);
    QVERIFY(!hour[57].waiting);
    QVERIFY(!hour[59].waiting);
    QCOMPARE(model.summary(), u"In the last hour: 0 started, 0 finished, 0 failed"_s);
    model.setWaiting(4);
    QVERIFY(!model.lastHour()[58].waiting);
    QCOMPARE(model.summary(),
             u"In the last hour: 0 started, 0 finished, 0 failed; now waiting: 4"_s);

    // A minute that passes is told once.
    QSignalSpy changed(&model, &HistoryModel::changed);
    model.tick();
    QCOMPARE(changed.count(), 0);
    m_clock.advance(1min);
    model.tick();
    model.tick();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*model.lastHour()[59].waiting, 4);
}

void tst_TrayModels::anHourOfWhichOnlyAPartWasReadSaysSo()
{
    HistoryModel model(m_clock);
    model.noteCut(200);
    QVERIFY(model.summary().endsWith(u" (of the latest 200 jobs)"_s));
    m_clock.advance(59min);
    QVERIFY(model.summary().contains(u"of the latest"_s));
    m_clock.advance(1min);
    QVERIFY(!model.summary().contains(u"of the latest"_s));
}

QTEST_GUILESS_MAIN(tst_TrayModels)

#include "tst_tray_models.moc"
