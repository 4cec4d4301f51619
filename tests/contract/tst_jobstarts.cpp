#include "tests/contract/storetest.h"

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What decides when jobs start, whatever keeps it: wishes, expiry, events, dependencies.
class tst_JobStarts : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAWaitingJobComesBack();
    void allWishesComeBack();
    void theFirstToExpireComesFirst();
    void onlyWaitingJobsExpire();
    void jobsThatRunNowAreLoaded();
    void aRevisedJobIsInItsNewQueue();
    void dependenciesComeAndGo();
    void endedNeedsAreLoaded();
    void aDeletedJobWaitsForNobody();
    void aStickyEventIsFound();
    void aJobKeepsTheDataOfItsEvent();
    void onlyDelaysMove();
    void jobsAreSelectedByTheirEvent();
    void aStandingTellsWhatIsInTheWay();
};

namespace {

Job waiting(qint64 seq)
{
    Job job = makeJob(seq);
    job.delayReason = DelayReason::Debounce;
    job.runAt = job.createdAt + 1h;
    job.state = JobState::Scheduled;
    job.dueAt = job.createdAt + 1s;
    job.burstStartedAt = job.createdAt + 2s;
    job.expiresAt = job.createdAt + 2h;
    job.override = Override::MaxWait;
    job.event = u"saved"_s;
    job.locks = u"cargo:2,gpu"_s;
    return job;
}

} // namespace

void tst_JobStarts::allOfAWaitingJobComesBack()
{
    insert({.job = waiting(1), .lane = lane()});
    QVERIFY(good(repository().job(1))->job == waiting(1));
    insert(2);
    JobRow changed{.job = waiting(2), .lane = lane()};
    changed.job.locks.clear();
    inTransaction([&] { good(repository().updateJob(changed)); });
    QVERIFY(good(repository().job(2))->job == changed.job);
}

void tst_JobStarts::allWishesComeBack()
{
    JobSpec spec = makeSpec();
    spec.stallTimeout = 5s;
    spec.ttl = 0ms;
    spec.deadline = fromEpochMs(77);
    spec.conditions = {
        .event = u"saved"_s, .maxWait = 0ms, .onMaxWait = Conditions::OnMaxWait::Skip};
    insert(makeRow(1, lane()), spec);
    const JobSpec stored = *good(repository().spec(1));
    QCOMPARE(stored.stallTimeout, spec.stallTimeout);
    QCOMPARE(stored.ttl, spec.ttl);
    QCOMPARE(stored.deadline, spec.deadline);
    QVERIFY(stored.conditions == spec.conditions);
    const Conditions other{.event = u"sold"_s};
    inTransaction([&] { good(repository().reviseConditions(1, other)); });
    QVERIFY(good(repository().spec(1))->conditions == other);
}

void tst_JobStarts::theFirstToExpireComesFirst()
{
    QVERIFY(!good(repository().nextExpiry()));
    for (const qint64 seq : {1, 2, 3}) {
        JobRow row = makeRow(seq, lane());
        row.job.expiresAt = fromEpochMs(100 - seq);
        insert(row);
    }
    insert(4);
    QCOMPARE(good(repository().nextExpiry()), fromEpochMs(97));
    QVERIFY(good(repository().expiredJobs(fromEpochMs(98), 10)) == (std::vector<qint64>{3, 2}));
    QVERIFY(good(repository().expiredJobs(fromEpochMs(100), 1)) == (std::vector<qint64>{3}));
    QCOMPARE(good(repository().load()).nextExpiry, fromEpochMs(97));
}

void tst_JobStarts::onlyWaitingJobsExpire()
{
    JobRow row = insert(1);
    row = inState(row, JobState::Running);
    row.job.expiresAt = fromEpochMs(1);
    good(repository().begin());
    QCOMPARE(reasonOf(repository().updateJob(row)), u"constraint"_s);
    repository().rollback();
}

void tst_JobStarts::jobsThatRunNowAreLoaded()
{
    JobRow row = insert(1);
    insert(2);
    row.job.override = Override::RunNow;
    inTransaction([&] { good(repository().updateJob(row)); });
    const std::vector<JobRow> expected{row};
    QVERIFY(good(repository().load()).runNow == expected);
}

void tst_JobStarts::aRevisedJobIsInItsNewQueue()
{
    JobRow row = insert(1);
    inTransaction([&] {
        const qint64 other = good(repository().addQueue(u"other"_s));
        row.lane = good(repository().addLane({.queue = other}));
        row.job.queue = u"other"_s;
        row.job.userTag = u"tag"_s;
        row.job.priority = 9;
        good(repository().reviseJob(row));
    });
    QVERIFY(*good(repository().job(1)) == row);
    QVERIFY(good(repository().select({.by = JobSelector::By::Queue, .text = u"other"_s},
                                     JobRepository::Which::NotFinal, 0, 10, 10))
            == std::vector<qint64>{1});
}

void tst_JobStarts::dependenciesComeAndGo()
{
    for (const qint64 seq : {1, 2, 3})
        insert(seq);
    const DependencyRow one{.job = 3, .needs = 1};
    const DependencyRow two{.job = 3, .needs = 2, .whateverEnd = true};
    const DependencyRow other{.job = 2, .needs = 1};
    inTransaction([&] {
        for (const DependencyRow &row : {two, one, other, one})
            good(repository().addDependency(row));
    });
    QVERIFY(good(repository().dependencies(3)) == (std::vector{one, two}));
    QVERIFY(good(repository().dependents(1, 10)) == (std::vector{other, one}));
    QVERIFY(good(repository().dependents(1, 1)) == (std::vector{other}));
    QCOMPARE(good(repository().load()).dependencies, 3);
    inTransaction([&] {
        good(repository().removeDependency(2, 1));
        QCOMPARE(good(repository().removeDependencies(3)), 2);
    });
    QCOMPARE(good(repository().load()).dependencies, 0);
}

void tst_JobStarts::endedNeedsAreLoaded()
{
    insert(inState(makeRow(1, lane()), JobState::Done));
    insert(2);
    insert(3);
    inTransaction([&] {
        good(repository().addDependency({.job = 3, .needs = 1}));
        good(repository().addDependency({.job = 3, .needs = 2}));
    });
    QVERIFY(good(repository().load()).endedNeeds == std::vector<qint64>{1});
}

void tst_JobStarts::aDeletedJobWaitsForNobody()
{
    insert(1);
    insert(2);
    inTransaction([&] { good(repository().addDependency({.job = 2, .needs = 1})); });
    inTransaction([&] { good(repository().deleteJob(2)); });
    QCOMPARE(good(repository().load()).dependencies, 0);
}

void tst_JobStarts::aStickyEventIsFound()
{
    QVERIFY(!good(repository().stickyEvent(u"saved"_s)));
    const StickyEvent saved{.until = fromEpochMs(10), .data = "{\"path\":\"a\"}"};
    const StickyEvent sold{.until = fromEpochMs(20)};
    inTransaction([&] {
        good(repository().setSticky(u"saved"_s, saved, fromEpochMs(1)));
        good(repository().setSticky(u"sold"_s, sold, fromEpochMs(1)));
    });
    QCOMPARE(good(repository().stickyEvent(u"saved"_s)), saved);
    QCOMPARE(good(repository().stickyEvent(u"sold"_s)), sold);
    const StickyEvent resold{.until = fromEpochMs(30), .data = "{}"};
    inTransaction([&] { good(repository().setSticky(u"sold"_s, resold, fromEpochMs(15))); });
    QVERIFY(!good(repository().stickyEvent(u"saved"_s)));
    QCOMPARE(good(repository().stickyEvent(u"sold"_s)), resold);
    QCOMPARE(good(repository().stickyEvents(fromEpochMs(29))), 1);
    QCOMPARE(good(repository().stickyEvents(fromEpochMs(30))), 0);
}

void tst_JobStarts::aJobKeepsTheDataOfItsEvent()
{
    insert(1);
    QCOMPARE(good(repository().spec(1))->eventData, QByteArray());
    inTransaction([&] { good(repository().setEventData(1, "{\"path\":\"a\"}")); });
    QCOMPARE(good(repository().spec(1))->eventData, QByteArray("{\"path\":\"a\"}"));
    inTransaction([&] { good(repository().setEventData(1, {})); });
    QCOMPARE(good(repository().spec(1))->eventData, QByteArray());
}

void tst_JobStarts::onlyDelaysMove()
{
    const std::map<qint64, DelayReason> reasons{{1, DelayReason::Debounce},
                                                {2, DelayReason::Backoff},
                                                {3, DelayReason::Delay},
                                                {4, DelayReason::Schedule}};
    for (const auto &[seq, reason] : reasons) {
        JobRow row{.job = waiting(seq), .lane = lane()};
        row.job.delayReason = reason;
        insert(row);
    }
    insert(5);
    inTransaction([&] { good(repository().moveDelays(-1min)); });
    for (const auto &[seq, reason] : reasons) {
        const Job job = good(repository().job(seq))->job;
        const Duration by = reason == DelayReason::Schedule ? Duration(0) : Duration(-1min);
        QCOMPARE(job.runAt, std::optional(*waiting(seq).runAt + by));
        QCOMPARE(job.burstStartedAt, std::optional(*waiting(seq).burstStartedAt + by));
        QCOMPARE(job.expiresAt, std::optional(*waiting(seq).expiresAt + by));
    }
    QVERIFY(!good(repository().job(5))->job.runAt);
}

void tst_JobStarts::jobsAreSelectedByTheirEvent()
{
    for (const qint64 seq : {1, 2, 3}) {
        JobRow row = makeRow(seq, lane());
        row.job.event = seq == 2 ? u"sold"_s : u"saved"_s;
        insert(row);
    }
    QVERIFY(good(repository().select({.by = JobSelector::By::AwaitedEvent, .text = u"saved"_s},
                                     JobRepository::Which::NotFinal, 0, 10, 10))
            == (std::vector<qint64>{1, 3}));
}

void tst_JobStarts::aStandingTellsWhatIsInTheWay()
{
    insert(1);
    JobRow row = makeRow(2, lane());
    row.job.subjectKey = u"s"_s;
    row.job.needs = Need::Subject | Need::Dependency;
    insert(row);
    inTransaction([&] {
        good(repository().putSubject(
            {.key = u"s"_s, .generation = 2, .latest = row.job.id, .waiting = 2, .running = 7}));
        good(repository().addDependency({.job = 2, .needs = 1}));
    });
    const auto isOpen = [](Needs needs, const QString &) { return !needs; };
    const Standing standing = good(reader().standing(row.job, isOpen));
    QCOMPARE(standing.subjectRunning, qint64(7));
    QVERIFY(standing.needs == std::vector<qint64>{1});
}

QTEST_GUILESS_MAIN(tst_JobStarts)
#include "tst_jobstarts.moc"
