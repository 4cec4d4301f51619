#include "shared/domain/limits.h"
#include "tests/contract/storetest.h"

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Timestamp noon = fromEpochMs(1'800'000'000'000);

ScheduleRow makeSchedule(const QString &name)
{
    return {.schedule = {.name = name,
                         .cron = u"0 22 * * *"_s,
                         .timeZone = u"Europe/Berlin"_s,
                         .jobTemplate = R"({"job_type":"backup"})"},
            .anchor = noon,
            .nextAt = noon + 10h};
}

ScheduleRun runAt(Timestamp time)
{
    return {.time = time, .job = jobIdFor(1), .seq = 1};
}

} // namespace

class tst_ScheduleRecords : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aScheduleComesBackAsItWasPut();
    void puttingItAgainKeepsItsRuns();
    void theLatestRunsAreKept();
    void deletedWithItsRuns();
    void whatIsDueIsFound();
    void theEngineLearnsWhatIsDueFirst();
    void whatCannotBeIsRefused();
    void whatIsRolledBackNeverWas();
};

void tst_ScheduleRecords::aScheduleComesBackAsItWasPut()
{
    const ScheduleRow daily = makeSchedule(u"daily"_s);
    ScheduleRow often = {.schedule = {.name = u"often"_s,
                                      .every = 90s,
                                      .timeZone = u"UTC"_s,
                                      .jobTemplate = "{}",
                                      .missed = MissedRuns::CatchUp,
                                      .overlap = OverlappingRuns::CancelRunning,
                                      .enabled = false},
                         .anchor = noon,
                         .owed = 3,
                         .owedAt = noon + 5s,
                         .lastJob = 42};
    inTransaction([&] {
        good(repository().putSchedule(daily));
        good(repository().putSchedule(often));
    });
    QVERIFY(good(repository().schedule(u"daily"_s)) == daily);
    QVERIFY(good(repository().schedule(u"often"_s)) == often);
    QVERIFY(!good(repository().schedule(u"never"_s)));
    QCOMPARE(good(repository().scheduleCount()), 2);
    const auto all = good(reader().schedules());
    QCOMPARE(all.size(), 2U);
    QVERIFY(all[0].row == daily);
    QVERIFY(all[1].row == often);
    QVERIFY(all[0].runs.empty());
}

void tst_ScheduleRecords::puttingItAgainKeepsItsRuns()
{
    ScheduleRow row = makeSchedule(u"daily"_s);
    inTransaction([&] {
        good(repository().putSchedule(row));
        good(repository().addScheduleRun(u"daily"_s, runAt(noon)));
        row.schedule.cron.clear();
        row.schedule.every = 1h;
        row.nextAt.reset();
        good(repository().putSchedule(row));
    });
    const auto all = good(reader().schedules());
    QCOMPARE(all.size(), 1U);
    QVERIFY(all[0].row == row);
    QVERIFY(all[0].runs == std::vector{runAt(noon)});
}

void tst_ScheduleRecords::theLatestRunsAreKept()
{
    const ScheduleRun skipped{
        .time = noon + 100h, .skipped = SkipReason::Missed, .detail = u"three"_s, .runs = 3};
    inTransaction([&] {
        good(repository().putSchedule(makeSchedule(u"daily"_s)));
        good(repository().putSchedule(makeSchedule(u"other"_s)));
        good(repository().addScheduleRun(u"other"_s, runAt(noon)));
        for (int hour = 1; hour <= limits::scheduleRunsKept + 5; ++hour)
            good(repository().addScheduleRun(u"daily"_s, runAt(noon + hour * 1h)));
        good(repository().addScheduleRun(u"daily"_s, skipped));
    });
    const auto all = good(reader().schedules());
    QCOMPARE(std::ssize(all[0].runs), qsizetype(limits::scheduleRunsKept));
    QVERIFY(all[0].runs.front() == skipped);
    QVERIFY(all[0].runs[1] == runAt(noon + (limits::scheduleRunsKept + 5) * 1h));
    QVERIFY(all[0].runs.back() == runAt(noon + 7h));
    QCOMPARE(all[1].runs.size(), 1U);
}

void tst_ScheduleRecords::deletedWithItsRuns()
{
    inTransaction([&] {
        good(repository().putSchedule(makeSchedule(u"daily"_s)));
        good(repository().addScheduleRun(u"daily"_s, runAt(noon)));
        good(repository().deleteSchedule(u"daily"_s));
        good(repository().putSchedule(makeSchedule(u"daily"_s)));
    });
    const auto all = good(reader().schedules());
    QCOMPARE(all.size(), 1U);
    QVERIFY(all[0].runs.empty());
}

void tst_ScheduleRecords::whatIsDueIsFound()
{
    ScheduleRow owes = makeSchedule(u"a"_s);
    owes.nextAt = noon + 10h;
    owes.owed = 1;
    owes.owedAt = noon + 1h;
    ScheduleRow comes = makeSchedule(u"b"_s);
    comes.nextAt = noon + 2h;
    ScheduleRow rests = makeSchedule(u"c"_s);
    rests.nextAt.reset();

    QVERIFY(!good(repository().nextScheduleDue()));
    inTransaction([&] {
        for (const ScheduleRow &row : {rests, comes, owes})
            good(repository().putSchedule(row));
    });
    QVERIFY(good(repository().nextScheduleDue()) == noon + 1h);
    QVERIFY(good(repository().dueSchedules(noon)).empty());
    QVERIFY(good(repository().dueSchedules(noon + 1h)) == std::vector{owes});
    QVERIFY(good(repository().dueSchedules(noon + 2h)) == (std::vector{owes, comes}));
}

void tst_ScheduleRecords::theEngineLearnsWhatIsDueFirst()
{
    QVERIFY(!good(repository().load()).nextScheduleDue);
    inTransaction([&] { good(repository().putSchedule(makeSchedule(u"daily"_s))); });
    QVERIFY(good(repository().load()).nextScheduleDue == noon + 10h);
}

void tst_ScheduleRecords::whatCannotBeIsRefused()
{
    ScheduleRow both = makeSchedule(u"daily"_s);
    both.schedule.every = 1h;
    ScheduleRow neither = makeSchedule(u"daily"_s);
    neither.schedule.cron.clear();
    ScheduleRow owes = makeSchedule(u"daily"_s);
    owes.owed = 1;
    for (const ScheduleRow &row : {both, neither, owes}) {
        good(repository().begin());
        QCOMPARE(reasonOf(repository().putSchedule(row)), u"constraint"_s);
        repository().rollback();
    }
    good(repository().begin());
    QCOMPARE(reasonOf(repository().addScheduleRun(u"never"_s, runAt(noon))), u"constraint"_s);
    repository().rollback();
    good(repository().begin());
    good(repository().putSchedule(makeSchedule(u"daily"_s)));
    QCOMPARE(reasonOf(repository().addScheduleRun(u"daily"_s, {.time = noon})), u"constraint"_s);
    repository().rollback();
}

void tst_ScheduleRecords::whatIsRolledBackNeverWas()
{
    inTransaction([&] { good(repository().putSchedule(makeSchedule(u"daily"_s))); });
    good(repository().begin());
    good(repository().addScheduleRun(u"daily"_s, runAt(noon)));
    good(repository().putSchedule(makeSchedule(u"other"_s)));
    good(repository().deleteSchedule(u"daily"_s));
    repository().rollback();
    const auto all = good(reader().schedules());
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].row.schedule.name, u"daily"_s);
    QVERIFY(all[0].runs.empty());
}

QTEST_GUILESS_MAIN(tst_ScheduleRecords)
#include "tst_schedulerecords.moc"
