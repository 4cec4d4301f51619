#include "shared/domain/limits.h"
#include "tests/support/scheduleworld.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_EngineSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAgainAndAgain();
    void withNothingToDoThereIsNoTimer();
    void aPeriodDoesNotDrift();
    void firingAndItsRecordAreOneTransaction();
    void overlapSkips();
    void overlapQueues();
    void overlapCancels();
    void theOneThatIsReplacedGivesItsRoom();
    void triggeredByHand();
    void whileDisabled();
    void puttingTheSameTimesChangesNoTime();
    void putWithOtherTimesBeginsAnew();
    void whatIsRefusedIsSaid();
    void deleted();
    void thereAreNotTooMany();
    void notWhileTheServiceStops();
    void validation_data();
    void validation();
};

void tst_EngineSchedules::comesAgainAndAgain()
{
    ScheduleWorld world;
    QVERIFY(world.put(at(u"0 22 * * *"_s)));
    world.live(10h - 1ms);
    QCOMPARE(world.jobs(), 0U);
    world.live(1ms);
    QCOMPARE(world.jobs(), 1U);
    QCOMPARE(world.state(1), JobState::Running);
    world.end(1);
    world.live(24h * 2);
    QCOMPARE(world.jobs(), 2U); // the second has not ended: the third was skipped
    const auto runs = world.runs();
    QCOMPARE(runs.size(), 3U);
    QVERIFY(runs[2].time == utc(u"2026-11-25T22:00:00"_s));
    QVERIFY(runs[2].seq == 1);
    QVERIFY(runs[2].job == world.job(1).id);
    QVERIFY(runs[1].seq == 2);
    QVERIFY(world.row().nextAt == utc(u"2026-11-28T22:00:00"_s));
    QVERIFY(world.row().lastJob == 2);
}

void tst_EngineSchedules::withNothingToDoThereIsNoTimer()
{
    ScheduleWorld world;
    QVERIFY(!world.engine->patience());
    QVERIFY(world.put(everyHour()));
    QVERIFY(world.engine->patience());
    QVERIFY(world.remove(u"s"_s));
    QVERIFY(!world.engine->patience());
}

void tst_EngineSchedules::aPeriodDoesNotDrift()
{
    ScheduleWorld world;
    Schedule often = everyHour();
    often.every = 10s;
    often.overlap = OverlappingRuns::Queue;
    QVERIFY(world.put(often));
    world.sleep(13s); // late
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T12:00:20"_s));
    world.sleep(7s);
    QCOMPARE(world.jobs(), 2U);
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T12:00:30"_s));
}

void tst_EngineSchedules::firingAndItsRecordAreOneTransaction()
{
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    world.store.refuseNextCommit(u"io"_s);
    world.sleep(1h);
    QCOMPARE(world.jobs(), 0U);
    QVERIFY(world.runs().empty());
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T13:00:00"_s));
    world.live(1s);
    QCOMPARE(world.jobs(), 1U);
    QCOMPARE(world.runs().size(), 1U);
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T14:00:00"_s));
}

void tst_EngineSchedules::overlapSkips()
{
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    world.live(2h);
    QCOMPARE(world.jobs(), 1U);
    const auto runs = world.runs();
    QCOMPARE(runs.size(), 2U);
    QVERIFY(runs[0].skipped == SkipReason::Overlap);
    QVERIFY(runs[0].time == utc(u"2026-11-25T14:00:00"_s));
    QCOMPARE(runs[0].detail, u"job 1 had not ended"_s);
    world.end(1);
    world.live(1h);
    QCOMPARE(world.jobs(), 2U);
}

void tst_EngineSchedules::overlapQueues()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.overlap = OverlappingRuns::Queue;
    QVERIFY(world.put(schedule));
    world.live(3h);
    QCOMPARE(world.jobs(), 3U);
    QCOMPARE(world.state(1), JobState::Running);
    QCOMPARE(world.state(2), JobState::Queued); // although the queue runs two
    world.end(1, 1);
    world.work();
    QCOMPARE(world.state(2), JobState::Running);
    QCOMPARE(world.state(3), JobState::Queued);
}

void tst_EngineSchedules::overlapCancels()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.overlap = OverlappingRuns::CancelRunning;
    QVERIFY(world.put(schedule));
    world.live(2h);
    QCOMPARE(world.jobs(), 2U);
    QVERIFY(world.job(1).stopping);
    QCOMPARE(world.state(2), JobState::Queued); // until the other has come to its end
    world.live(1h);
    QCOMPARE(world.state(2), JobState::Cancelled);
    QCOMPARE(world.state(3), JobState::Queued);
    world.end({.ref = world.openAttempt(1), .signal = 15, .stopReason = StopReason::Cancel});
    world.work();
    QCOMPARE(world.state(3), JobState::Running);
}

void tst_EngineSchedules::theOneThatIsReplacedGivesItsRoom()
{
    ScheduleWorld world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"default"_s, .maxQueued = 1});
    Schedule schedule = everyHour();
    schedule.overlap = OverlappingRuns::CancelRunning;
    QVERIFY(world.put(schedule));
    world.live(2h);
    QCOMPARE(world.jobs(), 2U);
    QCOMPARE(world.state(1), JobState::Cancelled);
    QCOMPARE(world.state(2), JobState::Queued);
}

void tst_EngineSchedules::triggeredByHand()
{
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    const auto made = world.trigger(u"s"_s);
    QVERIFY(made);
    QCOMPARE(made->seq, 1);
    QVERIFY(world.runs().front().seq == 1);
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T13:00:00"_s));

    const auto refused = world.trigger(u"s"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QCOMPARE(refused.error().data.value(u"state"_s).toString(), u"RUNNING"_s);
    QCOMPARE(refused.error().data.value(u"job_id"_s).toString(), world.job(1).id.toString());
    world.end(1);
    QVERIFY(world.trigger(u"s"_s));
    QVERIFY(world.trigger(u"t"_s).error().code == ErrorCode::NotFound);
}

void tst_EngineSchedules::whileDisabled()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.enabled = false;
    QVERIFY(world.put(schedule));
    QVERIFY(!world.engine->patience());
    world.sleep(5h);
    QCOMPARE(world.jobs(), 0U);
    QVERIFY(world.trigger(u"s"_s));
    world.end(1);

    schedule.enabled = true;
    QVERIFY(world.put(schedule));
    world.live(1h);
    QCOMPARE(world.jobs(), 2U);
    QCOMPARE(world.runs().size(), 2U); // what came while it was disabled has not been missed
}

void tst_EngineSchedules::puttingTheSameTimesChangesNoTime()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    QVERIFY(world.put(schedule));
    world.live(40min);
    schedule.missed = MissedRuns::Skip;
    QVERIFY(world.put(schedule));
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T13:00:00"_s));
    QCOMPARE(world.row().schedule.missed, MissedRuns::Skip);
}

void tst_EngineSchedules::putWithOtherTimesBeginsAnew()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    QVERIFY(world.put(schedule));
    world.live(40min);
    schedule.every = 30min;
    QVERIFY(world.put(schedule));
    QVERIFY(world.row().nextAt == utc(u"2026-11-25T13:10:00"_s));
}

void tst_EngineSchedules::whatIsRefusedIsSaid()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.overlap = OverlappingRuns::CancelRunning;
    QVERIFY(world.put(schedule));
    world.live(1h);
    QCOMPARE(world.jobs(), 1U);
    world.templates.clear();
    QVERIFY(world.trigger(u"s"_s).error().code == ErrorCode::Validation);
    world.live(1h);
    QCOMPARE(world.jobs(), 1U);
    QVERIFY(!world.job(1).stopping); // nothing takes its place
    QVERIFY(world.runs().front().skipped == SkipReason::Refused);
    QCOMPARE(world.runs().front().detail, u"template: is not known"_s);
    world.templates["{}"] = makeSpec();
    world.live(1h);
    QCOMPARE(world.jobs(), 2U);
}

void tst_EngineSchedules::deleted()
{
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    QVERIFY(world.remove(u"s"_s));
    QVERIFY(world.remove(u"s"_s).error().code == ErrorCode::NotFound);
    world.sleep(5h);
    QCOMPARE(world.jobs(), 0U);
}

void tst_EngineSchedules::thereAreNotTooMany()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    for (int i = 0; i < limits::schedules; ++i) {
        schedule.name = u"s%1"_s.arg(i);
        QVERIFY(world.put(schedule));
    }
    QVERIFY(world.put(schedule)); // known
    schedule.name = u"more"_s;
    const Result<> refused = world.put(schedule);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Validation);
    QCOMPARE(refused.error().data.value(u"limit"_s).toInt(), limits::schedules);
}

void tst_EngineSchedules::notWhileTheServiceStops()
{
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    world.run(command::Shutdown{});
    QVERIFY(!world.engine->patience());
    world.sleep(1h);
    QCOMPARE(world.jobs(), 0U);
    QVERIFY(world.trigger(u"s"_s).error().code == ErrorCode::System);
}

void tst_EngineSchedules::validation_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *field, auto change) {
        Schedule schedule = everyHour();
        change(schedule);
        QTest::newRow(name) << schedule << QString::fromLatin1(field);
    };
    row("fine", "", [](Schedule &) {});
    row("a name of no queue", "name", [](Schedule &s) { s.name = u"two words"_s; });
    row("no name", "name", [](Schedule &s) { s.name.clear(); });
    row("a long name", "name", [](Schedule &s) { s.name = QString(65, u's'); });
    row("too often", "every_ms", [](Schedule &s) { s.every = 999ms; });
    row("never", "every_ms", [](Schedule &s) { s.every = 0ms; });
    row("backwards", "every_ms", [](Schedule &s) { s.every = -1h; });
    row("too seldom", "every_ms", [](Schedule &s) { s.every = 24h * 367; });
    row("a zone nobody knows", "time_zone", [](Schedule &s) { s.timeZone = u"Mars/Olympus"_s; });
    for (const char *alias :
         {"Etc/UTC", "Etc/GMT+5", "US/Eastern", "America/Argentina/Buenos_Aires"})
        row(alias, "", [alias](Schedule &s) { s.timeZone = QString::fromLatin1(alias); });
    row("a folder of zones", "time_zone", [](Schedule &s) { s.timeZone = u"Europe"_s; });
    row("a folder in a folder", "time_zone",
        [](Schedule &s) { s.timeZone = u"America/Argentina"_s; });
    row("a POSIX rule", "time_zone", [](Schedule &s) { s.timeZone = u"MARS3"_s; });
    row("a longer way", "time_zone",
        [](Schedule &s) { s.timeZone = u"Europe/../Europe/Berlin"_s; });
    row("from the root", "time_zone", [](Schedule &s) { s.timeZone = u"/etc/localtime"_s; });
    row("a path", "time_zone", [](Schedule &s) { s.timeZone = u"../../etc/localtime"_s; });
    row("no zone", "time_zone", [](Schedule &s) { s.timeZone.clear(); });
    row("no cron", "cron", [](Schedule &s) { s = at(u"0 22 * *"_s); });
    row("31 February", "cron", [](Schedule &s) { s = at(u"0 0 31 2 *"_s); });
    row("a large template", "template",
        [](Schedule &s) { s.jobTemplate = QByteArray(limits::jobTemplateBytes + 1, ' '); });
}

void tst_EngineSchedules::validation()
{
    QFETCH(Schedule, schedule);
    QFETCH(QString, field);
    const Result<> valid = schedule.validate();
    QCOMPARE(bool(valid), field.isEmpty());
    if (valid)
        return;
    QVERIFY(valid.error().code == ErrorCode::Validation);
    QCOMPARE(valid.error().data.value(u"field"_s).toString(), field);
}

QTEST_GUILESS_MAIN(tst_EngineSchedules)
#include "tst_engine_schedules.moc"
