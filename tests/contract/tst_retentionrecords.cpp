#include "tests/contract/storetest.h"

using namespace sem;
using namespace std::chrono_literals;

// What has ended, in the order of its end, and what is still kept of it.
class tst_RetentionRecords : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void endedJobsComeInTheOrderOfTheirEnd();
    void anEndedJobTellsWhatItIsKeptFor();
    void droppedOutputIsNotKept();
    void whatWasSweptIsRemembered();
    void discardsAreRememberedUntilTheyAreRemoved();

private:
    JobRow insertEnded(qint64 seq, Timestamp at)
    {
        JobRow row = inState(makeRow(seq, lane()), JobState::Done);
        row.job.finishedAt = at;
        insert(row);
        return row;
    }
    std::vector<qint64> ended(const EndPlace &after, Timestamp until, int limit = 10)
    {
        std::vector<qint64> numbers;
        for (const EndedJob &job : good(repository().endedJobs(after, until, limit)))
            numbers.push_back(job.place.seq);
        return numbers;
    }
};

void tst_RetentionRecords::endedJobsComeInTheOrderOfTheirEnd()
{
    const Timestamp start = fromEpochMs(1'800'000'000'000);
    insertEnded(1, start + 3ms);
    insertEnded(2, start + 1ms);
    insertEnded(3, start + 1ms);
    insert(4, JobState::Running);
    insert(5, JobState::Queued);
    insertEnded(6, start + 2ms);
    using Numbers = std::vector<qint64>;
    QCOMPARE(ended({}, Timestamp::max()), (Numbers{2, 3, 6, 1}));
    QCOMPARE(ended({}, Timestamp::max(), 3), (Numbers{2, 3, 6}));
    QCOMPARE(ended({.at = start + 1ms, .seq = 2}, Timestamp::max()), (Numbers{3, 6, 1}));
    QCOMPARE(ended({.at = start + 2ms, .seq = 6}, Timestamp::max()), Numbers{1});
    QCOMPARE(ended({}, start + 2ms), (Numbers{2, 3, 6}));
    QCOMPARE(ended({}, start), Numbers());
}

void tst_RetentionRecords::anEndedJobTellsWhatItIsKeptFor()
{
    const Timestamp at = fromEpochMs(1'800'000'000'000);
    JobRow never = inState(makeRow(1, lane()), JobState::Cancelled);
    never.job.finishedAt = at;
    never.job.startedAt.reset();
    never.job.attempt = 0;
    insert(never);
    JobRow asked = inState(makeRow(2, lane()), JobState::Done);
    asked.job.finishedAt = at;
    JobSpec spec = makeSpec();
    spec.requestId = QStringLiteral("once");
    inTransaction([&] { good(repository().insertJob(asked, spec)); });
    const auto jobs = good(repository().endedJobs({}, at, 10));
    QCOMPARE(jobs.size(), size_t(2));
    QVERIFY(jobs[0]
            == (EndedJob{.place = {.at = at, .seq = 1},
                         .id = never.job.id,
                         .createdAt = never.job.createdAt}));
    QVERIFY(jobs[1]
            == (EndedJob{.place = {.at = at, .seq = 2},
                         .id = asked.job.id,
                         .createdAt = asked.job.createdAt,
                         .hasRequestId = true,
                         .hasAttempts = true}));
}

void tst_RetentionRecords::droppedOutputIsNotKept()
{
    insert(1, JobState::Done);
    for (const int number : {1, 2}) {
        Attempt attempt = endedAttempt(number);
        attempt.outputBytes = 100;
        attempt.droppedBytes = 10;
        inTransaction([&] { good(repository().insertAttempt(1, attempt)); });
    }
    QCOMPARE(good(repository().outputBytes(1)), 180);
    inTransaction([&] { good(repository().dropOutput(1)); });
    QCOMPARE(good(repository().outputBytes(1)), 0);
    QCOMPARE(good(repository().attempt(1, 2))->outputBytes, 100);
    QCOMPARE(good(repository().attempt(1, 2))->droppedBytes, 100);
}

void tst_RetentionRecords::whatWasSweptIsRemembered()
{
    QVERIFY(good(repository().load()).swept == Swept());
    const Swept swept{.artifacts = {.at = fromEpochMs(1), .seq = 2},
                      .output = {.at = fromEpochMs(3), .seq = 4}};
    inTransaction([&] { good(repository().setSwept(swept)); });
    QVERIFY(good(repository().load()).swept == swept);
}

void tst_RetentionRecords::discardsAreRememberedUntilTheyAreRemoved()
{
    const Discard folder{.job = jobIdFor(1)};
    const Discard output{.job = jobIdFor(1), .what = Discard::What::Output};
    const Discard artifacts{.job = jobIdFor(2), .what = Discard::What::Artifacts};
    const auto areKept = [this](const std::vector<Discard> &discards) {
        return std::ranges::is_permutation(good(repository().load()).discards, discards);
    };
    inTransaction([&] {
        for (const Discard &discard : {folder, output, artifacts, folder})
            good(repository().addDiscard(discard));
    });
    QVERIFY(areKept({folder, output, artifacts}));
    inTransaction([&] {
        good(repository().removeDiscards({folder, {.job = jobIdFor(2)}, {.job = jobIdFor(3)}}));
    });
    QVERIFY(areKept({output, artifacts}));
}

QTEST_GUILESS_MAIN(tst_RetentionRecords)
#include "tst_retentionrecords.moc"
