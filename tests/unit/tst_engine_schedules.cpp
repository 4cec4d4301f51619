#include "service/engine/schedules.h"
#include "shared/domain/limits.h"
#include "tests/support/engineworld.h"
#include "tests/support/inmemoryjobreader.h"
#include "tests/support/jobfactory.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Timestamp utc(const QString &text)
{
    return fromEpochMs(QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch());
}

// On Wednesday, 25 November 2026, 12:00:00 UTC.
struct ScheduleWorld : World
{
    ScheduleWorld()
    {
        clock.setNow(utc(u"2026-11-25T12:00:00"_s));
        templates["{}"] = makeSpec();
    }

    Result<> put(const Schedule &schedule)
    {
        std::optional<Result<void>> answer;
        run(command::PutSchedule{.schedule = schedule, .reply = into<void>(answer)});
        return answer.value_or(Error{.message = u"no answer"_s});
    }

    Result<> remove(const QString &name)
    {
        std::optional<Result<void>> answer;
        run(command::DeleteSchedule{.name = name, .reply = into<void>(answer)});
        return answer.value_or(Error{.message = u"no answer"_s});
    }

    Result<EnqueueOutcome> trigger(const QString &name)
    {
        std::optional<Result<EnqueueOutcome>> answer;
        run(command::TriggerSchedule{.name = name, .reply = into<EnqueueOutcome>(answer)});
        return answer.value_or(Error{.message = u"no answer"_s});
    }

    // Time passes, and the engine does what it has to when it has to.
    void live(Duration time)
    {
        const Timestamp end = clock.now() + time;
        while (true) {
            const auto patience = engine->patience();
            if (!patience || clock.now() + *patience > end)
                break;
            clock.advance(*patience);
            engine->process({});
        }
        clock.advance(end - clock.now());
    }

    // Time passes while nobody is there.
    void sleep(Duration time)
    {
        clock.advance(time);
        engine->process({});
    }

    std::vector<ScheduleRun> runs(const QString &name = u"s"_s)
    {
        const auto records = InMemoryJobReader(store).schedules();
        for (const ScheduleRecord &record : *records) {
            if (record.row.schedule.name == name)
                return record.runs;
        }
        return {};
    }

    ScheduleRow row(const QString &name = u"s"_s) { return **store.schedule(name); }
    size_t jobs() const { return store.committed().jobs.size(); }
};

Schedule everyHour()
{
    return {.name = u"s"_s, .every = 1h, .timeZone = u"UTC"_s, .jobTemplate = "{}"};
}

Schedule at(const QString &cron, const QString &zone = u"UTC"_s)
{
    return {.name = u"s"_s, .cron = cron, .timeZone = zone, .jobTemplate = "{}"};
}

} // namespace

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
    void aClockThatWasYearsAheadIsForgotten();
    void missedRuns_data();
    void missedRuns();
    void catchingUpHasItsLimit();
    void catchingUpMinds();
    void aMinuteLateIsOnTime();
    void afterARestart();
    void severalAfterAGapAreSpread();
    void aClockSetBackFiresNothingTwice();
    void whenClocksChange_data();
    void whenClocksChange();
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
    QCOMPARE(world.state(3), JobState::Queued); // the queue runs two
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
    QVERIFY(!world.job(2).stopping);
    world.live(1h);
    QVERIFY(world.job(2).stopping);
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

void tst_EngineSchedules::aClockThatWasYearsAheadIsForgotten()
{
    ScheduleWorld world;
    const Timestamp right = world.clock.now();
    world.clock.setNow(right + 24h * 365 * 4);
    QVERIFY(world.put(everyHour()));
    world.clock.setNow(right);
    world.engine->process({});
    world.live(2h);
    QVERIFY(world.jobs() >= 1);
    world.clock.setNow(right + 24h * 365 * 4); // and at the start
    world.live(1h);
    QVERIFY(world.runs().front().time > right + 24h);
    world.clock.setNow(right + 3h);
    world.restart();
    world.live(2h);
    QVERIFY(world.runs().front().time < right + 24h); // skipped, as the first has not ended
}

void tst_EngineSchedules::missedRuns_data()
{
    QTest::addColumn<MissedRuns>("missed");
    QTest::addColumn<qint64>("minutes"); // asleep, from 12:00
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("skipped");
    // At 15:30 the runs of 13:00, 14:00 and 15:00 have been missed; at 16:00 that of now has not.
    QTest::newRow("skip") << MissedRuns::Skip << 210LL << 0 << 3;
    QTest::newRow("skip, one on time") << MissedRuns::Skip << 240LL << 1 << 3;
    QTest::newRow("once") << MissedRuns::RunOnce << 210LL << 1 << 2;
    QTest::newRow("once, which is the one on time") << MissedRuns::RunOnce << 240LL << 1 << 3;
    QTest::newRow("catch up") << MissedRuns::CatchUp << 210LL << 3 << 0;
    QTest::newRow("catch up, one on time") << MissedRuns::CatchUp << 240LL << 4 << 0;
}

void tst_EngineSchedules::missedRuns()
{
    QFETCH(MissedRuns, missed);
    QFETCH(qint64, minutes);
    QFETCH(int, jobs);
    QFETCH(int, skipped);
    ScheduleWorld world;
    Schedule schedule = at(u"0 * * * *"_s);
    schedule.missed = missed;
    schedule.overlap = OverlappingRuns::Queue;
    QVERIFY(world.put(schedule));
    world.sleep(minutes * 1min);
    QCOMPARE(int(world.jobs()), jobs);
    int noted = 0;
    for (const ScheduleRun &run : world.runs()) {
        if (run.skipped == SkipReason::Missed) {
            noted += run.runs;
            QVERIFY(run.time == utc(u"2026-11-25T15:00:00"_s));
        }
    }
    QCOMPARE(noted, skipped);
    world.sleep(1s);
    QCOMPARE(int(world.jobs()), jobs);
}

void tst_EngineSchedules::catchingUpHasItsLimit()
{
    ScheduleWorld world;
    Schedule schedule = at(u"* * * * *"_s);
    schedule.missed = MissedRuns::CatchUp;
    QVERIFY(world.put(schedule));
    world.sleep(24h * 365 + 30s);
    const auto runs = world.runs();
    int made = 0;
    for (const ScheduleRun &run : runs)
        made += run.job ? 1 : 0;
    QVERIFY(made > 0);
    // The one on time was skipped, as those that make up have not ended.
    QCOMPARE(int(world.jobs()), limits::catchUpRuns);
    QVERIFY(runs.front().skipped == SkipReason::Overlap);
    QVERIFY(*world.row().nextAt > world.clock.now());
}

void tst_EngineSchedules::catchingUpMinds()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.missed = MissedRuns::CatchUp;
    QVERIFY(world.put(schedule));
    world.sleep(3h + 30min);
    QCOMPARE(world.jobs(), 3U); // although overlap says skip
    for (const ScheduleRun &run : world.runs())
        QVERIFY(run.job);
}

void tst_EngineSchedules::aMinuteLateIsOnTime()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.missed = MissedRuns::Skip;
    QVERIFY(world.put(schedule));
    world.sleep(1h + 60s);
    QCOMPARE(world.jobs(), 1U);
    world.end(1);
    world.sleep(1h + 1ms);
    QCOMPARE(world.jobs(), 1U);
    QVERIFY(world.runs().front().skipped == SkipReason::Missed);
}

void tst_EngineSchedules::afterARestart()
{
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    world.clock.advance(5h + 30min);
    world.restart();
    QCOMPARE(world.jobs(), 1U);
    const auto runs = world.runs();
    QCOMPARE(runs.size(), 2U);
    QVERIFY(runs[0].seq == 1);
    QVERIFY(runs[0].time == world.clock.now());
    QCOMPARE(runs[1].runs, 4);
    world.restart();
    QCOMPARE(world.jobs(), 1U);
}

void tst_EngineSchedules::severalAfterAGapAreSpread()
{
    ScheduleWorld world;
    constexpr int count = 20;
    for (int i = 0; i < count; ++i) {
        Schedule schedule = everyHour();
        schedule.name = u"s%1"_s.arg(i);
        QVERIFY(world.put(schedule));
    }
    world.clock.advance(1h + 30min);
    world.restart();
    std::set<Timestamp> times;
    const Timestamp end = world.clock.now() + 60s;
    while (world.engine->patience() && world.clock.now() + *world.engine->patience() < end) {
        const size_t before = world.jobs();
        world.clock.advance(*world.engine->patience());
        world.engine->process({});
        if (world.jobs() > before)
            times.insert(world.clock.now());
    }
    QCOMPARE(int(world.jobs()), count);
    QVERIFY(times.size() > 10);
    QVERIFY(*times.rbegin() - *times.begin() > 10s);
}

void tst_EngineSchedules::aClockSetBackFiresNothingTwice()
{
    ScheduleWorld world;
    QVERIFY(world.put(at(u"0 * * * *"_s)));
    world.live(1h);
    world.end(1);
    QCOMPARE(world.jobs(), 1U);
    world.clock.setNow(utc(u"2026-11-25T12:30:00"_s));
    world.live(1h);
    QCOMPARE(world.jobs(), 1U); // 13:00 came a second time
    world.live(30min);
    QCOMPARE(world.jobs(), 2U);
}

void tst_EngineSchedules::whenClocksChange_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("times");
    QTest::newRow("skipped") << u"30 2 * * *"_s << u"2026-03-07T12:00:00"_s
                             << QStringList{u"2026-03-08T07:00:00"_s, u"2026-03-09T06:30:00"_s};
    QTest::newRow("twice") << u"30 1 * * *"_s << u"2026-10-31T12:00:00"_s
                           << QStringList{u"2026-11-01T05:30:00"_s, u"2026-11-02T06:30:00"_s};
    QTest::newRow("any hour") << u"30 * * * *"_s << u"2026-11-01T05:00:00"_s
                              << QStringList{u"2026-11-01T05:30:00"_s, u"2026-11-01T06:30:00"_s,
                                             u"2026-11-01T07:30:00"_s};
}

void tst_EngineSchedules::whenClocksChange()
{
    QFETCH(QString, cron);
    QFETCH(QString, from);
    QFETCH(QStringList, times);
    ScheduleWorld world;
    world.clock.setNow(utc(from));
    Schedule schedule = at(cron, u"America/New_York"_s);
    schedule.overlap = OverlappingRuns::Queue;
    QVERIFY(world.put(schedule));
    world.live(utc(times.last()) - world.clock.now());
    QStringList found;
    for (const ScheduleRun &run : world.runs()) {
        found.prepend(QDateTime::fromMSecsSinceEpoch(toEpochMs(run.time), Qt::UTC)
                          .toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    }
    QCOMPARE(found, times);
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
