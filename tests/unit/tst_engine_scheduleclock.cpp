#include "shared/domain/limits.h"
#include "tests/support/scheduleworld.h"

#include <QTest>

#include <set>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What becomes of schedules while nobody looks at the clock, and when it is set.
class tst_EngineScheduleClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatWasYearsAheadIsForgotten();
    void missedRuns_data();
    void missedRuns();
    void catchingUpHasItsLimit();
    void catchingUpMinds();
    void aMinuteLateIsOnTime();
    void afterARestart();
    void severalAfterAGapAreSpread();
    void aClockSetBackFiresNothingTwice();
    void norAWeeklyOne_data();
    void norAWeeklyOne();
    void periodsGoOnWhenTheClockIsSet_data();
    void periodsGoOnWhenTheClockIsSet();
    void aRunOnTimeStandsForThoseThatAreOwed();
    void whenClocksChange_data();
    void whenClocksChange();
};

void tst_EngineScheduleClock::aClockThatWasYearsAheadIsForgotten()
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

void tst_EngineScheduleClock::missedRuns_data()
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

void tst_EngineScheduleClock::missedRuns()
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

void tst_EngineScheduleClock::catchingUpHasItsLimit()
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
    // And the one on time: those that make up are not in its way.
    QCOMPARE(int(world.jobs()), limits::catchUpRuns + 1);
    QVERIFY(runs.front().job);
    QVERIFY(*world.row().nextAt > world.clock.now());
}

void tst_EngineScheduleClock::catchingUpMinds()
{
    ScheduleWorld world;
    Schedule schedule = everyHour();
    schedule.missed = MissedRuns::CatchUp;
    QVERIFY(world.put(schedule));
    world.sleep(3h + 30min);
    QCOMPARE(world.jobs(), 3U); // although overlap says skip
    QCOMPARE(world.state(1), JobState::Running);
    QCOMPARE(world.state(2), JobState::Queued); // one by one
    for (const ScheduleRun &run : world.runs())
        QVERIFY(run.job);
}

void tst_EngineScheduleClock::aMinuteLateIsOnTime()
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

void tst_EngineScheduleClock::afterARestart()
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

void tst_EngineScheduleClock::severalAfterAGapAreSpread()
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

void tst_EngineScheduleClock::aClockSetBackFiresNothingTwice()
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

void tst_EngineScheduleClock::norAWeeklyOne_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("while it looks on") << false;
    QTest::newRow("while it is away") << true;
}

void tst_EngineScheduleClock::norAWeeklyOne()
{
    QFETCH(const bool, restarts);
    ScheduleWorld world;
    QVERIFY(world.put(at(u"0 0 * * thu"_s)));
    world.live(12h + 5s);
    QCOMPARE(world.jobs(), 1U);
    world.end(1);
    world.clock.setNow(world.clock.now() - 8s);
    if (restarts)
        world.restart();
    else
        world.engine->process({});
    world.live(1min);
    QCOMPARE(world.jobs(), 1U);
    QCOMPARE(*world.row().nextAt, utc(u"2026-12-03T00:00:00"_s));
}

void tst_EngineScheduleClock::periodsGoOnWhenTheClockIsSet_data()
{
    QTest::addColumn<Duration>("by");
    for (const Duration by : {Duration(-5h), Duration(5h), Duration(-24h * 9)})
        QTest::addRow("%+lld ms", qlonglong{by.count()}) << by;
}

void tst_EngineScheduleClock::periodsGoOnWhenTheClockIsSet()
{
    QFETCH(const Duration, by);
    ScheduleWorld world;
    QVERIFY(world.put(everyHour()));
    world.live(30min);
    world.clock.setNow(world.clock.now() + by);
    world.engine->process({});
    QCOMPARE(world.jobs(), 0U);
    world.live(30min);
    QCOMPARE(world.jobs(), 1U);
    QCOMPARE(world.runs().size(), 1U); // none is called missed
}

void tst_EngineScheduleClock::aRunOnTimeStandsForThoseThatAreOwed()
{
    ScheduleWorld world;
    Schedule schedule = at(u"0 * * * *"_s);
    schedule.overlap = OverlappingRuns::Queue;
    QVERIFY(world.put(schedule));
    schedule.name = u"t"_s;
    QVERIFY(world.put(schedule));
    world.sleep(5h - 1s); // several missed, of both: they are spread over the next minute
    QVERIFY(world.row().owedAt > world.clock.now() + 1s);
    world.live(5min);
    int made = 0;
    for (const ScheduleRun &run : world.runs())
        made += run.job ? 1 : 0;
    QCOMPARE(made, 1);
    QCOMPARE(world.row().owed, 0);
}

void tst_EngineScheduleClock::whenClocksChange_data()
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

void tst_EngineScheduleClock::whenClocksChange()
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

QTEST_GUILESS_MAIN(tst_EngineScheduleClock)
#include "tst_engine_scheduleclock.moc"
