#include "tests/contract/storetest.h"

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What readers may rely on, whatever keeps the jobs.
class tst_JobReader : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsFoundByIdAndByNumber();
    void jobsComeInTheOrderAskedFor();
    void specAndAttemptsAreRead();
    void aJobStandsBehindThoseWhoCouldStart();
    void anOpenTransactionIsNotSeen();
    void theDayAddsUpItsHours();

    void theNewestComesFirst();
    void theOldestComesFirstIfAskedFor();
    void pagesFollowEachOther_data();
    void pagesFollowEachOther();
    void pagesStayRightWhileJobsComeAndGo();
    void aForeignCursorIsRefused_data();
    void aForeignCursorIsRefused();
    void aFilterFindsTheRightJobs_data();
    void aFilterFindsTheRightJobs();

private:
    void insertMany(int jobs);
    std::vector<qint64> list(JobQuery query, QString *nextCursor = nullptr);
};

void tst_JobReader::insertMany(int jobs)
{
    inTransaction([&] {
        for (int seq = 1; seq <= jobs; ++seq)
            good(repository().insertJob(makeRow(seq, lane()), makeSpec()));
    });
}

std::vector<qint64> tst_JobReader::list(JobQuery query, QString *nextCursor)
{
    const JobPage page = good(reader().query(query));
    if (nextCursor)
        *nextCursor = page.nextCursor;
    std::vector<qint64> seqs;
    for (const Job &job : page.items)
        seqs.push_back(job.seq);
    return seqs;
}

void tst_JobReader::aJobIsFoundByIdAndByNumber()
{
    const JobRow row = makeRow(3, lane());
    insert(row);
    QVERIFY(good(reader().job(3)) == row.job);
    QVERIFY(good(reader().job(row.job.id)) == row.job);
    QVERIFY(!good(reader().job(4)));
    QVERIFY(!good(reader().job(jobIdFor(4))));
}

void tst_JobReader::jobsComeInTheOrderAskedFor()
{
    insertMany(4);
    const std::vector<Job> jobs = good(reader().jobs({4, jobIdFor(2), 99, 1, 4}));
    const std::vector<Job> expected{makeJob(4), makeJob(2), makeJob(1), makeJob(4)};
    QVERIFY(jobs == expected);
}

void tst_JobReader::specAndAttemptsAreRead()
{
    insert(inState(makeRow(1, lane()), JobState::Running));
    inTransaction([&] {
        good(repository().insertAttempt(1, makeAttempt(2)));
        good(repository().insertAttempt(1, endedAttempt(1)));
    });
    QCOMPARE(good(reader().spec(1))->payload, makeSpec().payload);
    QVERIFY(!good(reader().spec(2)));
    const std::vector<Attempt> expected{endedAttempt(1), makeAttempt(2)};
    QVERIFY(good(reader().attempts(1)) == expected);
    QVERIFY(good(reader().attempts(2)).empty());
}

void tst_JobReader::aJobStandsBehindThoseWhoCouldStart()
{
    qint64 lanes[4] = {lane()};
    qint64 elsewhere = 0;
    inTransaction([&] {
        lanes[1] = good(repository().addLane({.queue = queue(), .needs = Need::Idle}));
        lanes[2] = good(repository().addLane({.queue = queue(), .needs = Need::Charging}));
        lanes[3] = good(repository().addLane({.queue = queue(), .lock = u"gpu"_s}));
        elsewhere = good(repository().addLane({.queue = good(repository().addQueue(u"q"_s))}));
    });
    qint64 seq = 0;
    const auto add = [&](qint64 lane, int priority = 0) {
        JobRow row = makeRow(++seq, lane);
        row.job.priority = priority;
        if (lane == lanes[1])
            row.job.needs = Need::Idle;
        if (lane == lanes[2])
            row.job.needs = Need::Charging;
        if (lane == lanes[3])
            row.job.locks = u"gpu"_s;
        if (lane == elsewhere)
            row.job.queue = u"q"_s;
        insert(row);
        inTransaction([&] {
            good(repository().addCounts({{.lane = lane, .state = JobState::Queued, .jobs = 1}}));
        });
    };
    for (const qint64 lane : lanes)
        add(lane);
    add(elsewhere);
    add(lane());
    add(lane());
    add(lanes[1], 1);
    add(lane(), -1);
    const auto ahead = [&](Needs met, bool isLockFree) {
        const auto isOpen = [=](Needs needs, const QString &locks) {
            return !(needs & ~met) && (locks.isEmpty() || isLockFree);
        };
        return good(reader().standing(*good(reader().job(6)), isOpen)).ahead.value_or(-1);
    };
    QCOMPARE(ahead({}, false), 1); // job 1
    QCOMPARE(ahead({}, true), 2); // and 4, with the lock
    QCOMPARE(ahead(Need::Charging, false), 2);
    QCOMPARE(ahead(Need::Idle, false), 3); // 2, and 8 with its priority
    QCOMPARE(ahead(Needs(Need::Idle) | Need::Charging, true), 5);
}

void tst_JobReader::anOpenTransactionIsNotSeen()
{
    const JobRow row = makeRow(1, lane());
    insert(row);
    good(repository().begin());
    good(repository().insertJob(makeRow(2, lane()), makeSpec()));
    good(repository().updateJob(inState(row, JobState::Running)));
    QVERIFY(!good(reader().job(2)));
    QVERIFY(good(reader().job(1)) == row.job);
    good(repository().commit());
    QVERIFY(good(reader().job(2)));
    QCOMPARE(good(reader().job(1))->state, JobState::Running);
}

void tst_JobReader::theDayAddsUpItsHours()
{
    constexpr qint64 thisHour = 500'000;
    const Timestamp now = fromEpochMs(thisHour * 3'600'000 + 1'800'000);
    qint64 other = 0;
    inTransaction([&] {
        other = good(repository().addQueue(u"other"_s));
        const qint64 first = queue();
        good(repository().addHours({
            {.queue = first, .hour = thisHour, .started = 1, .done = 1, .failed = 0, .waited = 5ms},
            {.queue = first, .hour = thisHour - 23, .started = 2, .failed = 2, .waited = 10ms},
            {.queue = first, .hour = thisHour - 24, .started = 100, .done = 100, .waited = 1h},
            {.queue = other, .hour = thisHour - 1, .started = 7, .done = 6, .failed = 1},
        }));
        good(repository().addHours({{.queue = first, .hour = thisHour, .started = 3, .done = 2}}));
    });
    const std::vector<QueueDay> expected{
        {.queue = u"default"_s, .started = 6, .done = 3, .failed = 2, .waited = 15ms},
        {.queue = u"other"_s, .started = 7, .done = 6, .failed = 1}};
    QVERIFY(good(reader().queueDays(now)) == expected);
    QVERIFY(good(reader().queueDays(now + 24h * 30)).empty());
}

void tst_JobReader::theNewestComesFirst()
{
    QString cursor;
    QVERIFY(list({}, &cursor).empty());
    QVERIFY(cursor.isEmpty());
    insertMany(3);
    QVERIFY(list({}, &cursor) == (std::vector<qint64>{3, 2, 1}));
    QVERIFY(cursor.isEmpty());
    QVERIFY(good(reader().query({.limit = 1})).items.front() == makeJob(3));
}

void tst_JobReader::theOldestComesFirstIfAskedFor()
{
    insertMany(3);
    QVERIFY(list({.ascending = true}) == (std::vector<qint64>{1, 2, 3}));
}

void tst_JobReader::pagesFollowEachOther_data()
{
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<int>("limit");
    QTest::newRow("down, by 3") << false << 3;
    QTest::newRow("up, by 3") << true << 3;
    QTest::newRow("down, all at once") << false << 10;
    QTest::newRow("up, all at once") << true << 10;
    QTest::newRow("down, by 5") << false << 5;
    QTest::newRow("up, by 1") << true << 1;
}

void tst_JobReader::pagesFollowEachOther()
{
    QFETCH(bool, ascending);
    QFETCH(int, limit);
    insertMany(10);
    std::vector<qint64> all;
    JobQuery query{.ascending = ascending, .limit = limit};
    int pages = 0;
    do {
        const auto page = list(query, &query.cursor);
        QVERIFY(std::ssize(page) <= limit);
        all.insert(all.end(), page.begin(), page.end());
        ++pages;
    } while (!query.cursor.isEmpty());
    QCOMPARE(pages, (10 + limit - 1) / limit); // nothing after it: the last page says so
    std::vector<qint64> expected{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    if (!ascending)
        std::reverse(expected.begin(), expected.end());
    QVERIFY(all == expected);
}

void tst_JobReader::pagesStayRightWhileJobsComeAndGo()
{
    insertMany(9);
    JobQuery query{.filter = {.states = {JobState::Queued, JobState::Running}}, .limit = 3};
    QVERIFY(list(query, &query.cursor) == (std::vector<qint64>{9, 8, 7}));
    inTransaction([&] {
        good(repository().insertJob(makeRow(10, lane()), makeSpec()));
        good(repository().deleteJob(7)); // the one the cursor stands on
        good(repository().deleteJob(5));
        good(repository().updateJob(inState(makeRow(4, lane()), JobState::Done)));
        good(repository().updateJob(inState(makeRow(3, lane()), JobState::Running)));
    });
    QVERIFY(list(query, &query.cursor) == (std::vector<qint64>{6, 3, 2}));
    QVERIFY(list(query, &query.cursor) == std::vector<qint64>{1});
    QVERIFY(query.cursor.isEmpty());
}

void tst_JobReader::aForeignCursorIsRefused_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("words") << u"somewhere"_s;
    QTest::newRow("nothing but a blank") << u" "_s;
    QTest::newRow("not in this alphabet") << u"d🙂"_s;
    QTest::newRow("too large") << u"dzzzzzzzzzzzzzzzzzz"_s;
    QTest::newRow("SQL") << u"d1 OR 1=1"_s;
}

void tst_JobReader::aForeignCursorIsRefused()
{
    QFETCH(QString, cursor);
    insertMany(2);
    const auto page = reader().query({.cursor = cursor});
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Validation);
    QCOMPARE(page.error().data.value(u"field"_s).toString(), u"cursor"_s);
}

void tst_JobReader::aFilterFindsTheRightJobs_data()
{
    QTest::addColumn<JobFilter>("filter");
    QTest::addColumn<std::vector<qint64>>("found");
    const auto row = [](const char *name, const JobFilter &filter,
                        const std::vector<qint64> &found) {
        QTest::newRow(name) << filter << found;
    };
    const auto at = [](qint64 seq) { return makeJob(seq).createdAt; };
    row("none", {}, {6, 5, 4, 3, 2, 1});
    row("a state", {.states = {JobState::Queued}}, {6, 2});
    row("some states", {.states = {JobState::Queued, JobState::Failed, JobState::Suspended}},
        {6, 3, 2});
    row("a state twice", {.states = {JobState::Queued, JobState::Queued}}, {6, 2});
    row("the other states", {.states = {JobState::Done, JobState::Scheduled, JobState::Running}},
        {5, 4, 1});
    row("a queue", {.queues = {u"other"_s}}, {6, 4});
    row("some queues", {.queues = {u"other"_s, u"default"_s, u"nowhere"_s}}, {6, 5, 4, 3, 2, 1});
    row("no such queue", {.queues = {u"nowhere"_s}}, {});
    row("no such queues", {.queues = {u"nowhere"_s, u"never"_s}}, {});
    row("a queue and a state", {.states = {JobState::Queued}, .queues = {u"other"_s}}, {6});
    row("a type", {.jobTypes = {u"build"_s}}, {2, 1});
    row("some types", {.jobTypes = {u"build"_s, u"lint"_s}}, {3, 2, 1});
    row("a tag", {.userTag = u"nightly"_s}, {5, 3, 1});
    row("a tag and states",
        {.states = {JobState::Failed, JobState::Scheduled}, .userTag = u"nightly"_s}, {3, 1});
    row("a tag, a chain and a queue",
        {.queues = {u"default"_s}, .userTag = u"nightly"_s, .chainGroup = u"chain"_s}, {5});
    row("a chain", {.chainGroup = u"chain"_s}, {5, 4});
    row("a parent by number", {.parent = 1}, {3, 2});
    row("a parent by id", {.parent = jobIdFor(1)}, {3, 2});
    row("a parent that is not there", {.parent = 99}, {});
    row("a subject's beginning", {.subjectKeyPrefix = u"/srv/100%_"_s}, {2});
    row("another beginning", {.subjectKeyPrefix = u"/srv/1"_s}, {3, 2});
    row("a beginning in its own case", {.subjectKeyPrefix = u"/SRV"_s}, {});
    row("a beginning with wide letters", {.subjectKeyPrefix = u"/home/🙂"_s}, {4});
    row("text in the command", {.text = u"MAKE"_s}, {2, 1});
    row("text in the subject", {.text = u"srv"_s}, {3, 2});
    row("text in the type", {.text = u"LiNt"_s}, {3});
    row("text with signs of its own", {.text = u"0%_"_s}, {2});
    row("text with a backslash", {.text = u"a\\b"_s}, {5});
    row("text in another alphabet", {.text = u"ПРИВЕТ"_s}, {6});
    row("text with other letters there", {.text = u"ПРИВЕЧ"_s}, {});
    row("text without an end", {.text = QString(100'000, u'e')}, {});
    row("text nowhere", {.text = u"zzz"_s}, {});
    row("created from then on", {.createdAfter = at(5)}, {6, 5});
    row("created before then", {.createdBefore = at(3)}, {2, 1});
    row("created between", {.createdAfter = at(3), .createdBefore = at(5)}, {4, 3});
    row("all at once",
        {.states = {JobState::Failed},
         .queues = {u"default"_s},
         .jobTypes = {u"lint"_s},
         .userTag = u"nightly"_s,
         .parent = 1,
         .subjectKeyPrefix = u"/srv"_s,
         .text = u"100"_s,
         .createdAfter = at(1),
         .createdBefore = at(6)},
        {3});
}

void tst_JobReader::aFilterFindsTheRightJobs()
{
    QFETCH(JobFilter, filter);
    QFETCH(std::vector<qint64>, found);
    const qint64 otherQueue = good(repository().addQueue(u"other"_s));
    const qint64 otherLane = good(repository().addLane({.queue = otherQueue}));
    std::vector<JobRow> rows;
    const auto add = [&](JobState state) -> Job & {
        const qint64 seq = std::ssize(rows) + 1;
        return rows.emplace_back(inState(makeRow(seq, lane()), state)).job;
    };
    Job &first = add(JobState::Scheduled);
    first.jobType = u"build"_s;
    first.commandLine = u"make all"_s;
    first.userTag = u"nightly"_s;
    Job &second = add(JobState::Queued);
    second.jobType = u"build"_s;
    second.commandLine = u"Make tests"_s;
    second.subjectKey = u"/srv/100%_sure"_s;
    second.parent = jobIdFor(1);
    Job &third = add(JobState::Failed);
    third.jobType = u"lint"_s;
    third.subjectKey = u"/srv/100xysure"_s;
    third.userTag = u"nightly"_s;
    third.parent = jobIdFor(1);
    Job &fourth = add(JobState::Done);
    fourth.subjectKey = u"/home/🙂/x"_s;
    fourth.chainGroup = u"chain"_s;
    fourth.queue = u"other"_s;
    rows.back().lane = otherLane;
    Job &fifth = add(JobState::Running);
    fifth.userTag = u"nightly"_s;
    fifth.chainGroup = u"chain"_s;
    fifth.commandLine = u"a\\b"_s;
    Job &sixth = add(JobState::Queued);
    sixth.commandLine = u"echo привет"_s;
    sixth.queue = u"other"_s;
    rows.back().lane = otherLane;
    for (const JobRow &row : rows)
        insert(row);

    QVERIFY(list({.filter = filter}) == found);
    std::reverse(found.begin(), found.end());
    QVERIFY(list({.filter = filter, .ascending = true}) == found);

    // The same in pages of one.
    std::vector<qint64> paged;
    JobQuery query{.filter = filter, .ascending = true, .limit = 1};
    do {
        const auto page = list(query, &query.cursor);
        paged.insert(paged.end(), page.begin(), page.end());
    } while (!query.cursor.isEmpty());
    QVERIFY(paged == found);
}

Q_DECLARE_METATYPE(sem::JobFilter)
QTEST_GUILESS_MAIN(tst_JobReader)
#include "tst_jobreader.moc"
