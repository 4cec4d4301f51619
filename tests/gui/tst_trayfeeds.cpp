#include "shared/domain/limits.h"
#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedservice.h"
#include "tray/holdsfeed.h"
#include "tray/jobactions.h"
#include "tray/jobfeed.h"
#include "tray/servicefeed.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is asked of the service, and how often: it says what the test tells it to.
class tst_TrayFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatHoldsTheJobsInViewIsAskedAnew();
    void aDeletedJobDoesNotHideWhatHoldsTheOthers();
    void nothingIsAskedWhileNobodyLooks();
    void anExplanationIsAskedOnceAtATime();
    void theAttemptThatFollowsTheLatestIsShown();
    void outputThatComesTooFastIsSkipped();
    void whateverMayChangeHoldsIsNoted();
    void whatFailedMeanwhileIsAskedFor();
    void whatIsNotDueWaitsForItsTime();
    void theLastToFailIsToldNotTheLastToBeMade();
    void whatWasMadeLongAgoMayHaveEndedJustNow();
    void manyJobsGoInBatchesAndAreSummedUp();
    void whatGoesWrongWithAFewIsNamed();
    void conflictsSuitWhatWasAsked();
    void aJobWhoseAnswerIsLostMayBeTaken();

private:
    // That nothing else was asked before.
    bool isNextAMarker();
    Request nextOf(QLatin1StringView method);
    // Answers all that an overview asks; of jobs with those that are in one of its states.
    void serveOverview(const StatsAnswer &stats, const std::vector<JobDetails> &jobs);
    void settle(); // all answers have been read
    // As the application does: calls are answered while those who wait for it are there.
    auto hangUpFirst()
    {
        return qScopeGuard([this] { m_client->disconnectFromService(); });
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ServiceClient> m_client;
    std::unique_ptr<TrayModels> m_models;
};

void tst_TrayFeeds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"service.sock"_s);
    m_service = std::make_unique<ScriptedService>(path);
    m_client = std::make_unique<ServiceClient>(path);
    m_models = std::make_unique<TrayModels>(m_clock);
    QVERIFY(m_service->listen());
    m_client->connectToService();
    QVERIFY(m_service->accept());
    QTRY_VERIFY(m_client->isConnected());
}

void tst_TrayFeeds::cleanup()
{
    m_models.reset();
    m_client.reset();
    m_service.reset();
}

bool tst_TrayFeeds::isNextAMarker()
{
    m_client->health();
    return m_service->next().method == methods::health;
}

Request tst_TrayFeeds::nextOf(QLatin1StringView method)
{
    for (int i = 0; i < 50; ++i) {
        const Request request = m_service->next();
        if (request.method == method || request.method.isEmpty())
            return request;
    }
    return {};
}

void tst_TrayFeeds::serveOverview(const StatsAnswer &stats, const std::vector<JobDetails> &jobs)
{
    for (int i = 0; i < 5; ++i) {
        const Request request = m_service->next();
        if (request.method == methods::stats) {
            m_service->answer(request, toJson(stats));
        } else if (request.method == methods::listQueues) {
            m_service->answer(request, toJson(QueuesAnswer{}));
        } else {
            QCOMPARE(request.method, QString(methods::queryJobs));
            const QJsonArray states = request.params["filter"_L1]["state"_L1].toArray();
            JobPageAnswer page;
            for (const JobDetails &details : jobs) {
                if (states.contains(nameOf(details.job.state)))
                    page.items.push_back(details);
            }
            m_service->answer(request, toJson(page));
        }
    }
}

void tst_TrayFeeds::settle()
{
    const auto reply = m_client->health();
    m_service->answer(nextOf(methods::health), {});
    QTRY_VERIFY(reply.isFinished());
    QCoreApplication::processEvents();
}

void tst_TrayFeeds::whatHoldsTheJobsInViewIsAskedAnew()
{
    quint64 question = 0;
    connect(&m_models->jobs, &JobsModel::pageWanted, this,
            [&question](quint64 number) { question = number; });
    m_models->jobs.refresh();
    m_models->jobs.addPage(question, {.items = {{.job = makeJob(2)}, {.job = makeJob(1)}}});
    HoldsFeed feed(*m_client, m_models->jobs, [] { return QList<qint64>{2, 1}; });
    const auto end = hangUpFirst();
    QSignalSpy due(&feed, &HoldsFeed::due);
    feed.setWatched(true);
    const Request first = m_service->next();
    QCOMPARE(first.method, QString(methods::wait));
    QCOMPARE(first.params["job_ids"_L1].toArray(), (QJsonArray{2, 1}));
    QCOMPARE(first.params["timeout_ms"_L1], 0);

    // However much happens meanwhile, it is asked once more, after the answer.
    for (int i = 0; i < 5; ++i)
        feed.note();
    QVERIFY(isNextAMarker());
    QCOMPARE(due.count(), 1);
    JobDetails held{.job = makeJob(1), .holds = {nameOf(HoldCode::LockHeld)}};
    m_service->answer(first, toJson(WaitAnswer{.jobs = {{.job = makeJob(2)}, held}}));
    QTRY_COMPARE(m_models->jobs.index(1, JobsModel::Remark).data().toString(), u"lock held"_s);
    const Request second = m_service->next();
    QCOMPARE(second.method, QString(methods::wait));
    QCOMPARE(due.count(), 2);
    held.holds.clear();
    m_service->answer(second, toJson(WaitAnswer{.jobs = {held}}));
    QTRY_COMPARE(m_models->jobs.index(1, JobsModel::Remark).data().toString(), QString());
    QVERIFY(isNextAMarker());
}

void tst_TrayFeeds::aDeletedJobDoesNotHideWhatHoldsTheOthers()
{
    quint64 question = 0;
    connect(&m_models->jobs, &JobsModel::pageWanted, this,
            [&question](quint64 number) { question = number; });
    m_models->jobs.refresh();
    m_models->jobs.addPage(
        question, {.items = {{.job = makeJob(3)}, {.job = makeJob(2)}, {.job = makeJob(1)}}});
    HoldsFeed feed(*m_client, m_models->jobs, [] { return QList<qint64>{3, 2, 1}; });
    const auto end = hangUpFirst();
    feed.setWatched(true);
    m_service->refuse(m_service->next().id, notFoundError(u"no job"_s));
    const Request deleted = m_service->next();
    QCOMPARE(deleted.params["job_ids"_L1].toArray(), (QJsonArray{3}));
    const Request others = m_service->next();
    QCOMPARE(others.params["job_ids"_L1].toArray(), (QJsonArray{2, 1}));
    m_service->refuse(deleted.id, notFoundError(u"no job"_s));
    feed.note(); // is asked once these are answered
    QVERIFY(isNextAMarker());
    const JobDetails held{.job = makeJob(1), .holds = {nameOf(HoldCode::LockHeld)}};
    m_service->answer(others, toJson(WaitAnswer{.jobs = {{.job = makeJob(2)}, held}}));
    QTRY_COMPARE(m_models->jobs.index(2, JobsModel::Remark).data().toString(), u"lock held"_s);
    QCOMPARE(m_service->next().params["job_ids"_L1].toArray(), (QJsonArray{3, 2, 1}));
}

void tst_TrayFeeds::nothingIsAskedWhileNobodyLooks()
{
    QList<qint64> shown{3};
    HoldsFeed feed(*m_client, m_models->jobs, [&shown] { return shown; });
    const auto end = hangUpFirst();
    feed.note();
    QVERIFY(isNextAMarker());
    feed.setWatched(true);
    QCOMPARE(m_service->next().params["job_ids"_L1].toArray(), (QJsonArray{3}));
    feed.setWatched(false);
    feed.note();
    QVERIFY(isNextAMarker());

    shown.clear();
    feed.setWatched(true);
    QVERIFY(isNextAMarker());
}

void tst_TrayFeeds::anExplanationIsAskedOnceAtATime()
{
    JobFeed feed(*m_client);
    const auto end = hangUpFirst();
    QSignalSpy explained(&feed, &JobFeed::explained);
    feed.explain();
    QVERIFY(isNextAMarker()); // of what?
    feed.follow(7);
    m_service->answer(nextOf(methods::get), toJson(JobAnswer{.job = {.job = makeJob(7)}}));
    const Request first = nextOf(methods::explain);
    QCOMPARE(first.params["job_id"_L1], 7);
    feed.explain();
    feed.explain();
    QVERIFY(isNextAMarker());
    m_service->answer(first, toJson(ExplainAnswer{.seq = 7}));
    const Request second = m_service->next();
    QCOMPARE(second.method, QString(methods::explain));
    m_service->answer(second, toJson(ExplainAnswer{.seq = 7}));
    QTRY_COMPARE(explained.count(), 2);
    QVERIFY(isNextAMarker());
}

void tst_TrayFeeds::theAttemptThatFollowsTheLatestIsShown()
{
    JobFeed feed(*m_client);
    const auto end = hangUpFirst();
    QSignalSpy begins(&feed, &JobFeed::outputBegins);
    const auto answerJob = [this](int attempt) {
        Job job = inState(makeJob(7), JobState::Running);
        job.attempt = attempt;
        m_service->answer(nextOf(methods::get), toJson(JobAnswer{.job = {.job = job}}));
    };
    const auto attemptRead = [this] {
        return nextOf(methods::tailLog).params["attempt"_L1].toInt();
    };
    feed.follow(7);
    answerJob(2);
    QCOMPARE(attemptRead(), 2);
    feed.showAttempt(1);
    answerJob(3);
    QCOMPARE(attemptRead(), 1);
    feed.showAttempt({});
    answerJob(3);
    QCOMPARE(attemptRead(), 3);
    feed.onJobsChanged({{.job = makeJob(7)}});
    answerJob(4);
    QCOMPARE(attemptRead(), 4);
    QList<int> attempts;
    for (const auto &begin : begins)
        attempts.append(begin.at(1).toInt());
    QCOMPARE(attempts, (QList<int>{0, 2, 1, 3, 4}));
}

void tst_TrayFeeds::outputThatComesTooFastIsSkipped()
{
    constexpr qint64 chunk = 128 * 1024;
    constexpr qint64 written = 10 * 1024 * 1024;
    JobFeed feed(*m_client);
    const auto end = hangUpFirst();
    QSignalSpy skipped(&feed, &JobFeed::bytesSkipped);
    const Job job = inState(makeJob(7), JobState::Running);
    const auto tell = [&](qint64 bytes) {
        Q_EMIT m_client->event({.kind = eventkind::jobLog, .jobId = job.id, .logBytes = bytes});
    };
    const auto answerChunk = [&](const Request &request, qint64 nextOffset) {
        m_service->answer(
            request,
            toJson(
                LogTail{.id = job.id, .attempt = 1, .chunk = u"some"_s, .nextOffset = nextOffset}));
    };
    feed.follow(7);
    m_service->answer(nextOf(methods::get), toJson(JobAnswer{.job = {.job = job}}));
    const Request first = nextOf(methods::tailLog);
    QCOMPARE(first.params["offset"_L1].toInteger(), 0);
    tell(JobFeed::firstBytes); // as much as is read of any
    answerChunk(first, chunk);
    const Request second = nextOf(methods::tailLog);
    QCOMPARE(second.params["offset"_L1].toInteger(), chunk);
    QCOMPARE(skipped.count(), 0);
    tell(written);
    answerChunk(second, 2 * chunk);
    const Request third = nextOf(methods::tailLog);
    QCOMPARE(third.params["offset"_L1].toInteger(), written - JobFeed::firstBytes);
    QCOMPARE(skipped.count(), 1);
    QCOMPARE(skipped.first().first().toLongLong(), written - JobFeed::firstBytes - 2 * chunk);
}

void tst_TrayFeeds::whateverMayChangeHoldsIsNoted()
{
    ServiceFeed feed(*m_client, *m_models, m_clock);
    const auto end = hangUpFirst();
    QSignalSpy touched(&feed, &ServiceFeed::holdsTouched);
    Q_EMIT m_client->event({.kind = eventkind::sensorChanged});
    QCOMPARE(touched.count(), 1);
    QCOMPARE(nextOf(methods::stats).method, QString(methods::stats)); // the overview: what waits
    int expected = 1;
    for (const auto kind : {eventkind::queueChanged, eventkind::settingsChanged}) {
        Q_EMIT m_client->event({.kind = kind});
        QCOMPARE(touched.count(), ++expected);
    }
    // The end of another job.
    Q_EMIT m_client->event({.kind = eventkind::jobState,
                            .job = JobDetails{.job = inState(makeJob(1), JobState::Done)}});
    QTRY_COMPARE(touched.count(), expected + 1);
}

void tst_TrayFeeds::whatFailedMeanwhileIsAskedFor()
{
    const auto failed = [this](qint64 seq, Duration ago) {
        Job job = inState(makeJob(seq), JobState::Failed);
        job.finishedAt = m_clock.now() - ago;
        return JobDetails{.job = job};
    };
    const auto serveFailures = [this](const JobPageAnswer &page) {
        for (int i = 0; i < 100; ++i) {
            const Request request = m_service->next();
            if (request.method == methods::settings) {
                m_service->answer(request, toJson(SettingsAnswer{}));
            } else if (request.method == methods::queryJobs
                       && request.params["limit"_L1].toInt() == limits::jobsPerPage
                       && request.params["filter"_L1]["state"_L1].toArray()
                           == QJsonArray{nameOf(JobState::Failed)}) {
                m_service->answer(request, toJson(page));
                return true;
            }
        }
        return false;
    };
    const auto reconnect = [this] {
        m_service->hangUp();
        m_client->connectToService();
        QVERIFY(m_service->accept());
        QTRY_VERIFY(m_client->isConnected());
    };
    const JobPageAnswer page{
        .items = {failed(9, 1min), failed(8, 2h), failed(7, 3h), failed(6, 30h)}};

    FailureMarks marks;
    {
        ServiceFeed feed(*m_client, *m_models, m_clock);
        const auto end = hangUpFirst();
        feed.setFailureMarks({.told = m_clock.now() - 2h, .seen = m_clock.now() - 4h});
        QSignalSpy messages(&feed, &ServiceFeed::messageCame);
        reconnect();
        QVERIFY(serveFailures(page));
        QTRY_COMPARE(messages.count(), 1);
        // Of 8 and 7 somebody was told before, who has not looked at them yet.
        QCOMPARE(messages.first().first().value<TrayMessage>().title, u"#9 failed"_s);
        QTRY_COMPARE(m_models->status.overview().unseenFailures, 3);
        QCOMPARE(feed.failureMarks().told, m_clock.now() - 1min);
        QCOMPARE(feed.failureMarks().seen, m_clock.now() - 4h);
        m_models->status.lookAtFailures();
        marks = feed.failureMarks();
        QCOMPARE(marks.seen, marks.told);
    }
    // With what was remembered nothing is told again.
    ServiceFeed feed(*m_client, *m_models, m_clock);
    feed.setFailureMarks(marks);
    const auto end = hangUpFirst();
    QSignalSpy messages(&feed, &ServiceFeed::messageCame);
    QSignalSpy came(&feed, &ServiceFeed::failuresCame);
    reconnect();
    QVERIFY(serveFailures(page));
    settle();
    reconnect();
    QVERIFY(serveFailures({.items = {failed(11, 1s), failed(10, 2s)}}));
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages.first().first().value<TrayMessage>().title,
             u"2 job(s) failed while this was away"_s);
    QCOMPARE(came.count(), 1);
}

void tst_TrayFeeds::whatIsNotDueWaitsForItsTime()
{
    ServiceFeed feed(*m_client, *m_models, m_clock);
    const auto end = hangUpFirst();
    const auto scheduled = [](qint64 seq, HoldCode code) {
        return JobDetails{.job = inState(makeJob(seq), JobState::Scheduled),
                          .holds = {nameOf(code)}};
    };
    feed.wantOverview();
    serveOverview({.queuedJobs = 1, .scheduledJobs = 2},
                  {scheduled(1, HoldCode::NotDue),
                   scheduled(2, HoldCode::NotDue),
                   {.job = makeJob(3), .holds = {nameOf(HoldCode::OnBattery)}}});
    const auto line = [this] { return statusLine(m_models->status.overview(), m_clock.now()); };
    QTRY_COMPARE(line(), u"3 waiting, 2 of them for their time"_s);
    feed.wantOverview();
    serveOverview({.scheduledJobs = 1}, {scheduled(1, HoldCode::RetryBackoff)});
    QTRY_COMPARE(line(), u"1 waiting to be tried again"_s);

    // Nobody counts them once the service is gone.
    QVERIFY(m_models->history.summary().contains(u"now waiting: 1"_s));
    m_service->hangUp();
    QTRY_VERIFY(!m_models->history.summary().contains(u"waiting"_s));
}

void tst_TrayFeeds::theLastToFailIsToldNotTheLastToBeMade()
{
    ServiceFeed feed(*m_client, *m_models, m_clock);
    const auto end = hangUpFirst();
    const auto failed = [this](qint64 seq, Duration ago) {
        Job job = inState(makeJob(seq), JobState::Failed);
        job.finishedAt = m_clock.now() - ago;
        return JobDetails{.job = job};
    };
    std::vector<JobDetails> page; // as many as are asked for, so there may be more
    for (qint64 seq = 40; seq > 21; --seq)
        page.push_back(failed(seq, 2h));
    page.push_back(failed(3, 1min));
    const auto last = [this] {
        const auto &job = m_models->status.overview().lastFailed;
        return job ? job->job.seq : 0;
    };
    feed.wantOverview();
    serveOverview({}, page);
    QTRY_COMPARE(last(), 3);

    // One that failed since then, and is older than any of the page.
    Q_EMIT m_client->event({.kind = eventkind::jobState, .job = failed(2, 1s)});
    QTRY_COMPARE(last(), 2);
    serveOverview({}, page);
    settle();
    QCOMPARE(last(), 2);
    Q_EMIT m_client->event(
        {.kind = eventkind::jobDeleted, .jobIds = std::vector<JobId>{jobIdFor(2)}});
    serveOverview({}, page);
    QTRY_COMPARE(last(), 3);
}

void tst_TrayFeeds::whatWasMadeLongAgoMayHaveEndedJustNow()
{
    ServiceFeed feed(*m_client, *m_models, m_clock);
    const auto end = hangUpFirst();
    m_service->hangUp();
    m_client->connectToService();
    QVERIFY(m_service->accept());
    constexpr int most = 10; // pages
    for (int page = 0; page < most;) {
        const Request request = m_service->next();
        QVERIFY(!request.method.isEmpty());
        if (request.method != methods::queryJobs
            || request.params["filter"_L1]["state"_L1].toArray().size() < 5)
            continue; // nothing of what is asked for other reasons
        page = request.params["cursor"_L1].toString().toInt() + 1;
        Job job = inState(makeJob(1000 - page), JobState::Done);
        job.createdAt = m_clock.now() - 4h;
        job.startedAt = m_clock.now() - 3h;
        job.finishedAt = m_clock.now() - 1min;
        m_service->answer(
            request,
            toJson(JobPageAnswer{.items = {{.job = job}}, .nextCursor = QString::number(page)}));
    }
    QTRY_VERIFY(m_models->history.summary().contains(u"0 started, 10 finished"_s));
    QTRY_VERIFY(m_models->history.summary().endsWith(
        u"(of the latest %1 jobs)"_s.arg(QLocale().toString(2000))));
    QVERIFY(isNextAMarker()); // it is not read to the end
}

void tst_TrayFeeds::manyJobsGoInBatchesAndAreSummedUp()
{
    JobActions actions(*m_client, Paths());
    const auto end = hangUpFirst();
    QSignalSpy done(&actions, &JobActions::done);
    QSignalSpy refused(&actions, &JobActions::refused);
    QList<qint64> jobs;
    for (qint64 seq = 1; seq <= 1200; ++seq)
        jobs.append(seq);
    actions.cancel(jobs);
    qsizetype answered = 0;
    for (int step = 0; step < 3; ++step) {
        const Message batch = m_service->nextMessage();
        QVERIFY(batch.batch);
        QVERIFY(batch.entries.size() <= size_t(maxBatchEntries));
        QVERIFY(isNextAMarker()); // the next one waits for the answers to this
        QList<QByteArray> answers;
        for (const Entry &entry : batch.entries) {
            const auto &request = std::get<Request>(entry);
            const qint64 seq = request.params["job_id"_L1].toInteger();
            answers += seq == 3
                ? errorResponse(request.id, notFoundError(u"no job"_s), {})
                : successResponse(request.id, toJson(CancelAnswer{.cancelled = seq % 100 != 0}));
        }
        answered += answers.size();
        QCOMPARE(done.count() + refused.count(), 0);
        m_service->send(batchResponse(answers));
    }
    QCOMPARE(answered, jobs.size());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(),
             u"1187 job(s) cancelled or being stopped; 1 of %1: it is no longer there; "
             "12 of %1: it has ended already"_s.arg(QLocale().toString(1200)));
    QCOMPARE(done.count(), 0);
}

void tst_TrayFeeds::whatGoesWrongWithAFewIsNamed()
{
    JobActions actions(*m_client, Paths());
    const auto end = hangUpFirst();
    QSignalSpy refused(&actions, &JobActions::refused);
    QSignalSpy started(&actions, &JobActions::started);
    actions.retry({4, 5, 6});
    const Message batch = m_service->nextMessage();
    QCOMPARE(batch.entries.size(), size_t(3));
    QList<QByteArray> answers;
    for (const Entry &entry : batch.entries) {
        const auto &request = std::get<Request>(entry);
        const qint64 seq = request.params["job_id"_L1].toInteger();
        answers += seq == 5 ? errorResponse(request.id, notFoundError(u"no job"_s), {})
                            : successResponse(request.id,
                                              toJson(EnqueueAnswer{.id = jobIdFor(seq + 10),
                                                                   .seq = seq + 10,
                                                                   .queue = u"default"_s}));
    }
    m_service->send(batchResponse(answers));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(),
             u"2 job(s) started again; #5: it is no longer there"_s);
    QCOMPARE(started.count(), 1); // only one can be shown
    QCOMPARE(started.first().first().toLongLong(), 16);
}

void tst_TrayFeeds::conflictsSuitWhatWasAsked()
{
    JobActions actions(*m_client, Paths());
    const auto end = hangUpFirst();
    QSignalSpy refused(&actions, &JobActions::refused);
    const auto refuse = [&](QLatin1StringView method, const QString &message) {
        m_service->refuse(nextOf(method).id,
                          {.code = ErrorCode::Conflict,
                           .message = message,
                           .data = {{u"state"_s, nameOf(JobState::Running)}}});
        return refused.wait() ? refused.takeFirst().first().toString() : QString();
    };
    actions.runNow({1});
    QCOMPARE(refuse(methods::runNow, u"the job has started"_s), u"#1: it runs already"_s);
    actions.hold({1});
    QCOMPARE(refuse(methods::suspend, u"the job is being stopped"_s),
             u"#1: the job is being stopped"_s);
    actions.remove({1});
    QCOMPARE(refuse(methods::deleteJobs, u"only a job that has ended can be deleted"_s),
             u"#1: only a job that has ended can be deleted"_s);
}

void tst_TrayFeeds::aJobWhoseAnswerIsLostMayBeTaken()
{
    JobActions actions(*m_client, Paths());
    const auto end = hangUpFirst();
    QStringList told;
    const auto start = [&] {
        actions.start({.requestId = u"r"_s}, [&told](const QString &why) { told += why; });
        return nextOf(methods::enqueue);
    };
    const Request refused = start();
    QCOMPARE(refused.params["request_id"_L1], u"r"_s);
    m_service->refuse(refused.id, {.code = ErrorCode::Conflict, .message = u"full"_s});
    QTRY_COMPARE(told, (QStringList{u"The job was not taken: full"_s}));
    start();
    m_service->hangUp();
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last(), u"the connection to the service was lost; the outcome is unknown"_s);
}

QTEST_MAIN(tst_TrayFeeds)

#include "tst_trayfeeds.moc"
