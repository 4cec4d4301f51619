#include "tests/contract/storetest.h"

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What the engine may rely on, whatever keeps its jobs: transactions, what is loaded, lines and
// selections.
class tst_JobRepository : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsEmpty();
    void whatWasWrittenIsLoaded();
    void aQueueIsUsedAgain();
    void countsAddUp();
    void settingsAreAddedAndReplaced();
    void jobTypesAreAddedReplacedAndRemoved();
    void onlyStartedJobsAreLoaded();

    void aRollbackUndoesEverything();
    void aRollbackWithoutATransactionIsFine();
    void theStoreWorksAfterARollback();

    void whatIsNotThereIsNotAnError();

    void aRequestFindsItsJob();
    void anOldRequestCanBeMadeAgain();

    void theHighestPriorityIsFirstInLine();
    void theSmallestPlaceIsFirstAmongEquals();
    void onlyQueuedJobsOfTheLaneAreInLine();
    void theLineFollowsUpdates();

    void aSelectorMeansTheRightJobs_data();
    void aSelectorMeansTheRightJobs();
    void aSelectionComesInSteps();
    void tidyingChangesNothing();
};

void tst_JobRepository::aNewStoreIsEmpty()
{
    QFETCH_GLOBAL(QString, store);
    const auto fresh = makeStore(store);
    const EngineImage image = good(fresh->repository().load());
    QCOMPARE(image.nextSeq, 1);
    QVERIFY(!image.pause.stands());
    QVERIFY(image.settings.isEmpty());
    QVERIFY(image.queues.empty() && image.lanes.empty() && image.counts.empty());
    QVERIFY(image.started.empty());
}

void tst_JobRepository::whatWasWrittenIsLoaded()
{
    qint64 second = 0;
    qint64 locked = 0;
    inTransaction([&] {
        good(repository().setNextSeq(42));
        good(repository().setFrontPlace(-(1LL << 40)));
        good(repository().setLogBytes(4711));
        good(repository().setPause(
            {.since = fromEpochMs(5), .until = fromEpochMs(7), .suspends = true}));
        second = good(repository().addQueue(u"Überall 🌍"_s));
        good(repository().updateQueue(
            {.id = second,
             .name = u"Überall 🌍"_s,
             .concurrency = 7,
             .pause = {.since = fromEpochMs(5), .until = fromEpochMs(7), .suspends = true}}));
        locked = good(repository().addLane(
            {.id = 999, .queue = second, .needs = Need::Idle | Need::UserHold, .lock = u"gpu"_s}));
    });

    const EngineImage image = good(repository().load());
    QCOMPARE(image.nextSeq, 42);
    QCOMPARE(image.frontPlace, -(1LL << 40));
    QCOMPARE(image.logBytes, 4711);
    QVERIFY(image.pause.stands());
    const std::vector<QueueRow> queues{
        {.id = queue(), .name = u"default"_s},
        {.id = second,
         .name = u"Überall 🌍"_s,
         .concurrency = 7,
         .pause = {.since = fromEpochMs(5), .until = fromEpochMs(7), .suspends = true}}};
    QVERIFY(image.queues == queues);
    const std::vector<LaneRow> lanes{
        {.id = lane(), .queue = queue()},
        {.id = locked, .queue = second, .needs = Need::Idle | Need::UserHold, .lock = u"gpu"_s}};
    QVERIFY(image.lanes == lanes);

    inTransaction([&] {
        good(repository().setPause({}));
        good(repository().updateQueue({.id = second, .name = u"Überall 🌍"_s}));
    });
    QVERIFY(!good(repository().load()).pause.stands());
    QVERIFY(!good(repository().load()).queues.at(1).concurrency);
}

void tst_JobRepository::aQueueIsUsedAgain()
{
    inTransaction([&] {
        good(repository().updateQueue({.id = queue(), .name = u"default"_s, .concurrency = 7}));
        good(repository().addHours({{.queue = queue(), .hour = 500'000, .started = 1}}));
        good(repository().reuseQueue(queue(), u"other"_s));
    });
    const std::vector<QueueRow> queues{{.id = queue(), .name = u"other"_s}};
    QVERIFY(good(repository().load()).queues == queues);
    QVERIFY(good(reader().queueDays(fromEpochMs(500'000LL * 3'600'000))).empty());
}

void tst_JobRepository::countsAddUp()
{
    inTransaction([&] {
        good(repository().addCounts({{.lane = lane(), .state = JobState::Queued, .jobs = 5},
                                     {.lane = lane(), .state = JobState::Done, .jobs = 1}}));
        good(repository().addCounts({{.lane = lane(), .state = JobState::Queued, .jobs = -2},
                                     {.lane = lane(), .state = JobState::Done, .jobs = -1}}));
    });
    const std::vector<LaneCount> counts{{.lane = lane(), .state = JobState::Queued, .jobs = 3}};
    QVERIFY(good(repository().load()).counts == counts);
}

void tst_JobRepository::settingsAreAddedAndReplaced()
{
    inTransaction([&] {
        good(repository().setSettings({{u"a"_s, 1}, {u"b"_s, 1LL << 40}}));
        good(repository().setSettings({{u"a"_s, 3}}));
    });
    const QVariantMap expected{{u"a"_s, 3LL}, {u"b"_s, 1LL << 40}};
    QCOMPARE(good(repository().load()).settings, expected);
}

void tst_JobRepository::jobTypesAreAddedReplacedAndRemoved()
{
    inTransaction([&] {
        good(repository().putJobType(u"сборка"_s, R"({"command":"make"})"));
        good(repository().putJobType(u"index"_s, "{}"));
        good(repository().putJobType(u"gone"_s, "{}"));
    });
    inTransaction([&] {
        good(repository().putJobType(u"index"_s, R"({"command":"naïve"})"));
        good(repository().deleteJobType(u"gone"_s));
        good(repository().deleteJobType(u"never"_s));
    });
    const JobTypes kept{{u"сборка"_s, R"({"command":"make"})"},
                        {u"index"_s, R"({"command":"naïve"})"}};
    QVERIFY(good(repository().load()).jobTypes == kept);

    good(repository().begin());
    good(repository().putJobType(u"index"_s, "{}"));
    good(repository().putJobType(u"new"_s, "{}"));
    good(repository().deleteJobType(u"сборка"_s));
    repository().rollback();
    QVERIFY(good(repository().load()).jobTypes == kept);
}

void tst_JobRepository::onlyStartedJobsAreLoaded()
{
    insert(1, JobState::Queued);
    insert(2, JobState::Done);
    JobRow running = inState(makeRow(3, lane()), JobState::Running);
    running.job.attempt = 2;
    insert(running);
    const JobRow suspended = insert(4, JobState::Suspended);
    inTransaction([&] {
        good(repository().insertAttempt(3, endedAttempt(1)));
        good(repository().insertAttempt(3, makeAttempt(2)));
        good(repository().insertAttempt(4, makeAttempt(1)));
    });

    const auto started = good(repository().load()).started;
    QCOMPARE(started.size(), 2U);
    QVERIFY(started.at(0).row == running && started.at(0).attempt == makeAttempt(2));
    QVERIFY(started.at(1).row == suspended && started.at(1).attempt == makeAttempt(1));
}

void tst_JobRepository::aRollbackUndoesEverything()
{
    const JobRow kept = insert(1);
    const auto countsBefore = good(repository().load()).counts;

    good(repository().begin());
    good(repository().setNextSeq(50));
    good(repository().setPause(
        {.since = fromEpochMs(5), .until = fromEpochMs(7), .suspends = true}));
    good(repository().setSettings({{u"a"_s, 1}}));
    good(repository().addQueue(u"other"_s));
    good(repository().addCounts({{.lane = lane(), .jobs = 4}}));
    good(repository().putSubject({.key = u"s"_s, .generation = 1, .latest = jobIdFor(1)}));
    good(repository().insertJob(makeRow(2, lane()), makeSpec()));
    good(repository().updateJob(inState(kept, JobState::Running)));
    good(repository().insertAttempt(1, makeAttempt()));
    repository().rollback();

    const EngineImage image = good(repository().load());
    QCOMPARE(image.nextSeq, 1);
    QVERIFY(!image.pause.stands() && image.settings.isEmpty() && image.started.empty());
    QCOMPARE(image.queues.size(), 1U);
    QVERIFY(image.counts == countsBefore);
    QVERIFY(!good(repository().subject(u"s"_s)));
    QVERIFY(!good(repository().job(2)));
    QVERIFY(good(repository().job(1)) == kept);
    QVERIFY(!good(repository().attempt(1, 1)));
}

void tst_JobRepository::aRollbackWithoutATransactionIsFine()
{
    insert(1);
    repository().rollback();
    QVERIFY(good(repository().job(1)));
}

void tst_JobRepository::theStoreWorksAfterARollback()
{
    good(repository().begin());
    good(repository().insertJob(makeRow(1, lane()), makeSpec()));
    repository().rollback();
    insert(1);
    QVERIFY(good(repository().job(1)));
}

void tst_JobRepository::whatIsNotThereIsNotAnError()
{
    QVERIFY(!good(repository().job(7)));
    QVERIFY(!good(repository().job(jobIdFor(7))));
    QVERIFY(!good(repository().spec(7)));
    QVERIFY(!good(repository().attempt(7, 1)));
    QVERIFY(!good(repository().subject(u"nobody"_s)));
    QVERIFY(!good(repository().jobForRequest(u"never"_s, {})));
    QVERIFY(!good(repository().head(lane())));
    good(repository().deleteJob(7));
    QVERIFY(good(repository().select({.by = JobSelector::By::Queue, .text = u"nowhere"_s},
                                     JobRepository::Which::NotFinal, 0, 100, 10))
                .empty());
}

void tst_JobRepository::aRequestFindsItsJob()
{
    JobSpec spec = makeSpec();
    spec.requestId = u"Ω-1"_s;
    const JobRow row = makeRow(1, lane());
    insert(row, spec);
    insert(2);
    insert(3); // jobs without a request do not get into each other's way
    const Timestamp made = row.job.createdAt;
    QVERIFY(good(repository().jobForRequest(u"Ω-1"_s, made - 1h)) == row);
    QVERIFY(good(repository().jobForRequest(u"Ω-1"_s, made)) == row);
    QVERIFY(!good(repository().jobForRequest(u"Ω-2"_s, made - 1h)));
}

void tst_JobRepository::anOldRequestCanBeMadeAgain()
{
    JobSpec spec = makeSpec();
    spec.requestId = u"once"_s;
    const JobRow old = makeRow(1, lane());
    const JobRow again = makeRow(2, lane());
    insert(old, spec);
    inTransaction([&] {
        QVERIFY(!good(repository().jobForRequest(u"once"_s, old.job.createdAt + 1ms)));
        good(repository().insertJob(again, spec));
    });
    QVERIFY(good(repository().job(1)) == old);
    QCOMPARE(good(repository().spec(1))->requestId, QString());
    QVERIFY(good(repository().jobForRequest(u"once"_s, old.job.createdAt)) == again);
}

void tst_JobRepository::theHighestPriorityIsFirstInLine()
{
    for (const int priority : {-100, 0, 100, 50}) {
        JobRow row = makeRow(priority + 101, lane());
        row.job.priority = priority;
        insert(row);
    }
    const QueuedHead first{.seq = 201, .priority = 100, .place = 201};
    QVERIFY(good(repository().head(lane())) == first);
}

void tst_JobRepository::theSmallestPlaceIsFirstAmongEquals()
{
    insert(5);
    insert(6);
    JobRow inherited = makeRow(7, lane());
    inherited.job.place = 2;
    insert(inherited);
    const QueuedHead first{.seq = 7, .priority = 0, .place = 2};
    QVERIFY(good(repository().head(lane())) == first);
}

void tst_JobRepository::onlyQueuedJobsOfTheLaneAreInLine()
{
    const qint64 other = good(repository().addLane({.queue = queue(), .needs = Need::UserHold}));
    insert(1, JobState::Scheduled);
    insert(2, JobState::Running);
    insert(3, JobState::Done);
    QVERIFY(!good(repository().head(lane())));
    insert(makeRow(4, other));
    QVERIFY(!good(repository().head(lane())));
    insert(5);
    QCOMPARE(good(repository().head(lane()))->seq, 5);
    QCOMPARE(good(repository().head(other))->seq, 4);
}

void tst_JobRepository::theLineFollowsUpdates()
{
    const JobRow first = insert(1);
    JobRow second = insert(2);
    const qint64 other = good(repository().addLane({.queue = queue(), .needs = Need::UserHold}));

    inTransaction([&] { good(repository().updateJob(inState(first, JobState::Running))); });
    QCOMPARE(good(repository().head(lane()))->seq, 2);
    second.lane = other;
    inTransaction([&] { good(repository().updateJob(second)); });
    QVERIFY(!good(repository().head(lane())));
    QCOMPARE(good(repository().head(other))->seq, 2);
    inTransaction([&] { good(repository().updateJob(first)); });
    QCOMPARE(good(repository().head(lane()))->seq, 1);
}

void tst_JobRepository::aSelectorMeansTheRightJobs_data()
{
    using By = JobSelector::By;
    using Which = JobRepository::Which;
    QTest::addColumn<JobSelector>("selector");
    QTest::addColumn<Which>("which");
    QTest::addColumn<std::vector<qint64>>("meant");
    const auto row = [](const char *name, const JobSelector &selector, Which which,
                        const std::vector<qint64> &meant) {
        QTest::newRow(name) << selector << which << meant;
    };
    const JobSelector tag{.by = By::UserTag, .text = u"tag"_s};
    const JobSelector chain{.by = By::ChainGroup, .text = u"chain"_s};
    const JobSelector queue{.by = By::Queue, .text = u"default"_s};
    row("a number", {.job = 2}, Which::Final, {2});
    row("an id", {.job = jobIdFor(2)}, Which::Final, {2});
    row("a job that is not final", {.job = 3}, Which::NotFinal, {3});
    row("not this job", {.job = 2}, Which::NotFinal, {});
    row("nothing", {.job = 99}, Which::Final, {});
    row("a tag", tag, Which::NotFinal, {1, 3});
    row("final ones of a tag", tag, Which::Final, {2});
    row("a tag nobody has", {.by = By::UserTag, .text = u"Tag"_s}, Which::NotFinal, {});
    row("a chain", chain, Which::NotFinal, {3});
    row("final ones of a chain", chain, Which::Final, {4});
    row("children", {.by = By::Parent, .job = jobIdFor(1)}, Which::NotFinal, {3});
    row("final children", {.by = By::Parent, .job = 1}, Which::Final, {2, 4});
    row("children of nobody", {.by = By::Parent, .job = 99}, Which::Final, {});
    row("children of one that is gone", {.by = By::Parent, .job = jobIdFor(70)}, Which::NotFinal,
        {6});
    row("a queue", queue, Which::NotFinal, {1, 3, 5});
    row("final ones of a queue", queue, Which::Final, {2, 4});
    row("another queue", {.by = By::Queue, .text = u"other"_s}, Which::NotFinal, {6});
}

void tst_JobRepository::aSelectorMeansTheRightJobs()
{
    QFETCH(JobSelector, selector);
    QFETCH(JobRepository::Which, which);
    QFETCH(std::vector<qint64>, meant);
    const auto add = [&](qint64 seq, JobState state, const auto &change) {
        JobRow row = inState(makeRow(seq, lane()), state);
        change(row);
        insert(row);
    };
    const qint64 otherQueue = good(repository().addQueue(u"other"_s));
    const qint64 otherLane = good(repository().addLane({.queue = otherQueue}));
    add(1, JobState::Scheduled, [](JobRow &row) { row.job.userTag = u"tag"_s; });
    add(2, JobState::Failed, [](JobRow &row) {
        row.job.userTag = u"tag"_s;
        row.job.parent = jobIdFor(1);
    });
    add(3, JobState::Running, [](JobRow &row) {
        row.job.userTag = u"tag"_s;
        row.job.chainGroup = u"chain"_s;
        row.job.parent = jobIdFor(1);
    });
    add(4, JobState::SkippedTtl, [](JobRow &row) {
        row.job.chainGroup = u"chain"_s;
        row.job.parent = jobIdFor(1);
    });
    add(5, JobState::Queued, [](JobRow &) {});
    add(6, JobState::Queued, [&](JobRow &row) {
        row.lane = otherLane;
        row.job.queue = u"other"_s;
        row.job.parent = jobIdFor(70);
    });
    QVERIFY(good(repository().select(selector, which, 0, 1000, 100)) == meant);
}

void tst_JobRepository::aSelectionComesInSteps()
{
    for (qint64 seq = 1; seq <= 9; ++seq)
        insert(seq, seq % 2 == 0 ? JobState::Queued : JobState::Running);
    const auto step = [&](qint64 after, qint64 upTo, int limit) {
        return good(repository().select({.by = JobSelector::By::Queue, .text = u"default"_s},
                                        JobRepository::Which::NotFinal, after, upTo, limit));
    };
    QVERIFY(step(0, 8, 3) == (std::vector<qint64>{1, 2, 3}));
    QVERIFY(step(3, 8, 3) == (std::vector<qint64>{4, 5, 6}));
    QVERIFY(step(6, 8, 3) == (std::vector<qint64>{7, 8}));
    QVERIFY(step(8, 8, 3).empty());

    const auto one = [&](qint64 after, qint64 upTo) {
        return good(
            repository().select({.job = 5}, JobRepository::Which::NotFinal, after, upTo, 1));
    };
    QVERIFY(one(4, 5) == std::vector<qint64>{5});
    QVERIFY(one(5, 9).empty());
    QVERIFY(one(0, 4).empty());
}

void tst_JobRepository::tidyingChangesNothing()
{
    const JobRow row = insert(1);
    good(repository().tidy());
    QVERIFY(good(repository().job(1)) == row);
}

Q_DECLARE_METATYPE(sem::JobSelector)
QTEST_GUILESS_MAIN(tst_JobRepository)
#include "tst_jobrepository.moc"
