#include "shared/core/words.h"
#include "tests/contract/storetest.h"

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// How jobs, their specs, attempts and subjects are kept, and what is refused.
class tst_JobRecords : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsReadAsItWasWritten_data();
    void aJobIsReadAsItWasWritten();
    void aJobIsFoundByIdAndByNumber();
    void anUpdateWritesWhatMayChange();
    void anUpdateClearsAsWellAsSets();
    void anUpdateLeavesTheRestAlone();
    void aSpecIsReadAsItWasWritten();
    void aSpecNamesItsParentById();
    void deletingTakesSpecAndAttemptsAlong();
    void aBrokenRuleUndoesTheTransactionOnly_data();
    void aBrokenRuleUndoesTheTransactionOnly();
    void impossibleJobsAreRefused_data();
    void impossibleJobsAreRefused();
    void subjectsAreKept();
    void attemptsAreKept();
};

namespace {

// Every field set, and to something that would be lost if it were taken for another.
JobRow fullRow(qint64 seq, qint64 lane)
{
    JobRow row = inState(makeRow(seq, lane), JobState::Failed);
    Job &job = row.job;
    job.jobType = u"сборка 🛠"_s;
    job.subjectKey = u"/home/zoë/repo"_s;
    job.generation = 7;
    job.priority = -100;
    job.place = 3;
    job.needs = Need::Idle | Need::UserHold;
    job.attempt = 4;
    job.maxRetries = 5;
    job.retriesUsed = 2;
    job.executionMode = ExecutionMode::Worker;
    job.commandLine = u"make 'all' \"x\" \\ %_"_s;
    job.userTag = u"тег"_s;
    job.parent = jobIdFor(901);
    job.chainGroup = u"链"_s;
    job.traceId = u"trace"_s;
    job.supersededBy = jobIdFor(902);
    job.retryOf = jobIdFor(903);
    job.exitCode = 255;
    job.signal = 9;
    job.failureReason = FailureReason::MaxWait;
    job.failureDetail = u"exec: No such file or directory"_s;
    job.resultSummary = R"({"ok":true,"of":"naïve"})"_ba;
    job.logBytes = 1LL << 40;
    return row;
}

Attempt fullAttempt(int number)
{
    Attempt attempt = endedAttempt(number);
    attempt.slot = 3;
    attempt.outcome = AttemptOutcome::Lost;
    attempt.exitCode = 1;
    attempt.signal = 15;
    attempt.failureReason = FailureReason::Timeout;
    attempt.failureDetail = u"während"_s;
    attempt.cpu = 1234ms;
    attempt.peakRssBytes = 1LL << 33;
    attempt.outputBytes = 100;
    attempt.droppedBytes = 10;
    attempt.leftovers = 2;
    attempt.stopReason = StopReason::Deadline;
    attempt.freezeReasons = FreezeReason::User | FreezeReason::Condition;
    return attempt;
}

} // namespace

void tst_JobRecords::aJobIsReadAsItWasWritten_data()
{
    QTest::addColumn<JobState>("state");
    for (const auto state :
         {JobState::Scheduled, JobState::Queued, JobState::Running, JobState::Suspended,
          JobState::Done, JobState::Failed, JobState::Cancelled, JobState::Superseded,
          JobState::SkippedTtl, JobState::SkippedDeadline})
        QTest::newRow(qUtf8Printable(upperWord(state))) << state;
}

void tst_JobRecords::aJobIsReadAsItWasWritten()
{
    QFETCH(JobState, state);
    const JobRow row = insert(1, state);
    QVERIFY(good(repository().job(1)) == row);

    JobRow full = inState(fullRow(2, lane()), state);
    full.job.stopping = isStarted(state);
    if (state == JobState::Suspended)
        full.job.freezeReasons = FreezeReason::Queue | FreezeReason::Service;
    insert(full);
    QVERIFY(good(repository().job(2)) == full);
}

void tst_JobRecords::aJobIsFoundByIdAndByNumber()
{
    const JobRow row = insert(7);
    QVERIFY(good(repository().job(7)) == row);
    QVERIFY(good(repository().job(row.job.id)) == row);
}

void tst_JobRecords::anUpdateWritesWhatMayChange()
{
    JobRow row = insert(1);
    const qint64 otherLane = good(repository().addLane({.queue = queue(), .needs = Need::Subject}));
    row.lane = otherLane;
    row.job.needs = Need::Subject;
    row.job.priority = 12;
    row.job.place = 0;
    inTransaction([&] { good(repository().updateJob(row)); });
    QVERIFY(good(repository().job(1)) == row);

    row.job.state = JobState::Suspended;
    row.job.startedAt = fromEpochMs(1'800'000'100'000);
    row.job.attempt = 3;
    row.job.retriesUsed = 1;
    row.job.stopping = true;
    row.job.freezeReasons = FreezeReason::User;
    inTransaction([&] { good(repository().updateJob(row)); });
    QVERIFY(good(repository().job(1)) == row);

    row.job.state = JobState::Failed;
    row.job.finishedAt = fromEpochMs(1'800'000'200'000);
    row.job.stopping = false;
    row.job.freezeReasons = {};
    row.job.exitCode = 3;
    row.job.signal = 11;
    row.job.failureReason = FailureReason::Signal;
    row.job.failureDetail = u"plötzlich"_s;
    row.job.resultSummary = "{}"_ba;
    row.job.supersededBy = jobIdFor(5);
    row.job.logBytes = 77;
    inTransaction([&] { good(repository().updateJob(row)); });
    QVERIFY(good(repository().job(1)) == row);
}

void tst_JobRecords::anUpdateClearsAsWellAsSets()
{
    JobRow row = fullRow(1, lane());
    insert(row);
    row.job.state = JobState::Scheduled;
    row.job.runAt = fromEpochMs(1'900'000'000'000);
    row.job.startedAt.reset();
    row.job.finishedAt.reset();
    row.job.attempt = 0;
    row.job.supersededBy.reset();
    row.job.exitCode.reset();
    row.job.signal.reset();
    row.job.failureReason.reset();
    row.job.failureDetail.clear();
    row.job.resultSummary.clear();
    row.job.logBytes = 0;
    inTransaction([&] { good(repository().updateJob(row)); });
    QVERIFY(good(repository().job(1)) == row);

    row.job.state = JobState::Queued;
    row.job.runAt.reset();
    inTransaction([&] { good(repository().updateJob(row)); });
    QVERIFY(good(repository().job(1)) == row);
}

void tst_JobRecords::anUpdateLeavesTheRestAlone()
{
    const JobRow row = fullRow(1, lane());
    insert(row);
    JobRow changed = row;
    changed.job.jobType = u"x"_s;
    changed.job.subjectKey = u"x"_s;
    changed.job.generation = 99;
    changed.job.userTag = u"x"_s;
    changed.job.parent.reset();
    changed.job.commandLine = u"x"_s;
    changed.job.createdAt += 1h;
    inTransaction([&] { good(repository().updateJob(changed)); });
    QVERIFY(good(repository().job(1)) == row);
}

void tst_JobRecords::aSpecIsReadAsItWasWritten()
{
    const JobRow row = fullRow(1, lane());
    const Job &job = row.job;
    const JobSpec spec{.jobType = job.jobType,
                       .queue = job.queue,
                       .subjectKey = job.subjectKey,
                       .payload = R"({"command":"/bin/sh","args":["-c","écho"]})"_ba,
                       .commandLine = job.commandLine,
                       .priority = job.priority,
                       .executionMode = job.executionMode,
                       .requestId = u"zwölf"_s,
                       .timeout = 1h,
                       .killGrace = 0ms,
                       .logLimitBytes = 1LL << 40,
                       .niceness = Niceness::Interactive,
                       .leftovers = Leftovers::Keep,
                       .userTag = job.userTag,
                       .parent = *job.parent,
                       .chainGroup = job.chainGroup,
                       .traceId = job.traceId};
    insert(row, spec);
    QVERIFY(good(repository().spec(1)) == spec);

    JobSpec plain = makeSpec();
    plain.commandLine = makeJob(2).commandLine;
    insert(2);
    QVERIFY(good(repository().spec(2)) == plain);

    JobSpec large = plain;
    large.payload = QByteArray(10'000'000, 'x');
    insert(makeRow(3, lane()), large);
    QVERIFY(good(repository().spec(3)) == large);
}

void tst_JobRecords::aSpecNamesItsParentById()
{
    const JobRow parent = insert(1);
    JobRow child = makeRow(2, lane());
    child.job.parent = parent.job.id;
    JobSpec spec = makeSpec();
    spec.parent = 1;
    insert(child, spec);
    QVERIFY(good(repository().spec(2))->parent == JobRef(parent.job.id));
}

void tst_JobRecords::deletingTakesSpecAndAttemptsAlong()
{
    JobSpec spec = makeSpec();
    spec.requestId = u"once"_s;
    insert(inState(makeRow(1, lane()), JobState::Done), spec);
    Attempt ended = endedAttempt();
    ended.outputBytes = 100;
    ended.droppedBytes = 40;
    inTransaction([&] { good(repository().insertAttempt(1, ended)); });
    QCOMPARE(good(repository().outputBytes(1)), 60);
    QCOMPARE(good(repository().outputBytes(7)), 0);
    inTransaction([&] { good(repository().deleteJob(1)); });
    QCOMPARE(good(repository().outputBytes(1)), 0);
    QVERIFY(!good(repository().job(1)));
    QVERIFY(!good(repository().spec(1)));
    QVERIFY(!good(repository().attempt(1, 1)));
    QVERIFY(!good(repository().jobForRequest(u"once"_s, {})));
    QVERIFY(!good(reader().job(1)));
    insert(makeRow(2, lane()), spec); // and the request can be made again
}

void tst_JobRecords::impossibleJobsAreRefused_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<std::function<void(Job &)>>("spoil");
    const auto row = [](const char *name, JobState state, void (*spoil)(Job &)) {
        QTest::newRow(name) << state << std::function<void(Job &)>(spoil);
    };
    row("scheduled for no time", JobState::Scheduled, [](Job &job) { job.runAt.reset(); });
    row("queued and due later", JobState::Queued, [](Job &job) { job.runAt = job.createdAt; });
    row("done and due later", JobState::Done, [](Job &job) { job.runAt = job.createdAt; });
    row("running, never started", JobState::Running, [](Job &job) { job.startedAt.reset(); });
    row("suspended, never started", JobState::Suspended, [](Job &job) { job.startedAt.reset(); });
    row("done, never started", JobState::Done, [](Job &job) { job.startedAt.reset(); });
    row("running without an attempt", JobState::Running, [](Job &job) { job.attempt = 0; });
    row("queued and finished", JobState::Queued, [](Job &job) { job.finishedAt = job.createdAt; });
    row("running and finished", JobState::Running,
        [](Job &job) { job.finishedAt = job.createdAt; });
    row("cancelled, never finished", JobState::Cancelled, [](Job &job) { job.finishedAt.reset(); });
    row("failed for no reason", JobState::Failed, [](Job &job) { job.failureReason.reset(); });
    row("superseded by nobody", JobState::Superseded, [](Job &job) { job.supersededBy.reset(); });
}

void tst_JobRecords::impossibleJobsAreRefused()
{
    QFETCH(JobState, state);
    QFETCH(std::function<void(Job &)>, spoil);
    JobRow row = inState(makeRow(1, lane()), state);
    spoil(row.job);
    good(repository().begin());
    QCOMPARE(reasonOf(repository().insertJob(row, makeSpec())), u"constraint"_s);
    repository().rollback();

    insert(1);
    good(repository().begin());
    QCOMPARE(reasonOf(repository().updateJob(row)), u"constraint"_s);
    repository().rollback();
    QVERIFY(good(repository().job(1)) == makeRow(1, lane()));
}

void tst_JobRecords::subjectsAreKept()
{
    SubjectRow subject{.key = u"répo"_s, .generation = 3, .latest = jobIdFor(9), .waiting = 9};
    inTransaction([&] { good(repository().putSubject(subject)); });
    QVERIFY(good(repository().subject(u"répo"_s)) == subject);
    QVERIFY(!good(repository().subject(u"Répo"_s)));

    subject.generation = 4;
    subject.latest = jobIdFor(10);
    subject.waiting.reset();
    subject.running = 10;
    inTransaction([&] { good(repository().putSubject(subject)); });
    QVERIFY(good(repository().subject(u"répo"_s)) == subject);
}

void tst_JobRecords::attemptsAreKept()
{
    insert(1, JobState::Running);
    inTransaction([&] {
        good(repository().insertAttempt(1, fullAttempt(1)));
        good(repository().insertAttempt(1, makeAttempt(2)));
    });
    QVERIFY(good(repository().attempt(1, 1)) == fullAttempt(1));
    QVERIFY(good(repository().attempt(1, 2)) == makeAttempt(2));
    QVERIFY(!good(repository().attempt(1, 3)));

    inTransaction([&] {
        good(repository().updateAttempt(1, makeAttempt(1)));
        good(repository().updateAttempt(1, fullAttempt(2)));
    });
    QVERIFY(good(repository().attempt(1, 1)) == makeAttempt(1));
    QVERIFY(good(repository().attempt(1, 2)) == fullAttempt(2));
}

void tst_JobRecords::aBrokenRuleUndoesTheTransactionOnly_data()
{
    using Break = std::function<Result<>(JobRepository &, qint64)>;
    QTest::addColumn<Break>("breakIt");
    QTest::newRow("a number twice") << Break([](JobRepository &repository, qint64 lane) {
        JobRow row = makeRow(1, lane);
        row.job.id = jobIdFor(50);
        return repository.insertJob(row, makeSpec());
    });
    QTest::newRow("an id twice") << Break([](JobRepository &repository, qint64 lane) {
        JobRow row = makeRow(2, lane);
        row.job.id = jobIdFor(1);
        return repository.insertJob(row, makeSpec());
    });
    QTest::newRow("a request twice") << Break([](JobRepository &repository, qint64 lane) {
        JobSpec spec = makeSpec();
        spec.requestId = u"once"_s;
        return repository.insertJob(makeRow(2, lane), spec);
    });
    QTest::newRow("a lane that is not") << Break([](JobRepository &repository, qint64) {
        return repository.insertJob(makeRow(2, 77), makeSpec());
    });
    QTest::newRow("no such job") << Break([](JobRepository &repository, qint64 lane) {
        return repository.updateJob(makeRow(2, lane));
    });
    QTest::newRow("an attempt of no job") << Break([](JobRepository &repository, qint64) {
        return repository.insertAttempt(2, makeAttempt());
    });
    QTest::newRow("an attempt twice") << Break([](JobRepository &repository, qint64) {
        return repository.insertAttempt(1, makeAttempt());
    });
    QTest::newRow("no such attempt") << Break([](JobRepository &repository, qint64) {
        return repository.updateAttempt(1, makeAttempt(2));
    });
    QTest::newRow("an end without outcome") << Break([](JobRepository &repository, qint64) {
        Attempt attempt = endedAttempt(1);
        attempt.outcome.reset();
        return repository.updateAttempt(1, attempt);
    });
    QTest::newRow("a queue twice") << Break([](JobRepository &repository, qint64) {
        const auto added = repository.addQueue(u"default"_s);
        return added ? Result<>() : added.error();
    });
    QTest::newRow("no such queue") << Break([](JobRepository &repository, qint64) {
        return repository.updateQueue({.id = 77, .name = u"x"_s});
    });
    QTest::newRow("a lane twice") << Break([](JobRepository &repository, qint64) {
        const auto added = repository.addLane({.queue = 1});
        return added ? Result<>() : added.error();
    });
}

void tst_JobRecords::aBrokenRuleUndoesTheTransactionOnly()
{
    using Break = std::function<Result<>(JobRepository &, qint64)>;
    QFETCH(Break, breakIt);
    JobSpec spec = makeSpec();
    spec.requestId = u"once"_s;
    insert(inState(makeRow(1, lane()), JobState::Running), spec);
    inTransaction([&] { good(repository().insertAttempt(1, makeAttempt())); });

    insert(10);
    good(repository().begin());
    good(repository().insertJob(makeRow(11, lane()), makeSpec()));
    const Result<> broken = breakIt(repository(), lane());
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Database);
    QCOMPARE(reasonOf(broken), u"constraint"_s);
    repository().rollback();
    insert(12);
    QVERIFY(good(repository().job(10)));
    QVERIFY(!good(repository().job(11)));
    QVERIFY(good(repository().job(12)));
}

QTEST_GUILESS_MAIN(tst_JobRecords)
#include "tst_jobrecords.moc"
