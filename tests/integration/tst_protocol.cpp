#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QJsonObject ref(const QJsonValue &id)
{
    return {{u"job_id"_s, id}};
}

} // namespace

// The methods, each in a story, told by the real service to a client that knows nothing but JSON.
class tst_Protocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ServiceFixture>(); }
    void cleanup()
    {
        if (m_service->isRunning())
            QCOMPARE(m_service->stop(), 0);
        m_service.reset();
    }

    void helloSaysWhoIsThere();
    void discoverDescribesEveryMethod();
    void aJobRunsAndTellsHowItWent();
    void aJobThatFailsSaysWhy_data();
    void aJobThatFailsSaysWhy();
    void theSameRequestIsTheSameJob();
    void aNewJobOfASubjectSupersedesTheWaitingOne();
    void manyAtOnceAreAllOrNone();
    void manyAtOnceMayFailOneByOne();
    void aWaitingJobIsCancelled();
    void aRunningJobIsStopped();
    void jobsAreCancelledByTheirMark();
    void whatHasEndedCannotBeCancelled();
    void thePayloadKeepsItsSecrets();
    void listsComePageByPage();
    void listsAreFiltered();
    void aRetryIsANewJob();
    void aRetryTakesEdits();
    void anEditTakesAFieldAway();
    void onlyWhatHasEndedIsRetried();
    void onlyWhatHasEndedIsDeleted();
    void aPausedQueueHoldsItsJobs();
    void aPauseUntilAPastTimeIsRefused();
    void theStoryTellsOfEachAttempt();
    void theWholeServiceCanPause();
    void aQueueRunsAsManyAsItMay();
    void settingsAreSetAllOrNone();
    void statsCountAndHealthIsGood();
    void aBatchIsOneTransactionAndAnsweredInOrder();
    void shutdownEndsTheService();
    void whatWasAcknowledgedSurvivesARestart();

private:
    QJsonObject rpc(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpc(method, params);
    }
    QJsonObject error(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpcError(method, params);
    }
    qint64 enqueue(const QJsonObject &params) { return m_service->enqueue(params); }
    QJsonObject get(qint64 seq) { return m_service->job(seq); }
    QString state(qint64 seq) { return get(seq)["state"_L1].toString(); }
    QJsonObject ended(qint64 seq) { return m_service->ended(seq); }
    qint64 totalJobs() { return rpc(u"admin.stats.v1"_s)["total_jobs"_L1].toInteger(); }
    void pause() { rpc(u"queues.pause.v1"_s, {{u"name"_s, u"default"_s}}); }

    std::unique_ptr<ServiceFixture> m_service;
};

void tst_Protocol::helloSaysWhoIsThere()
{
    const QJsonObject hello =
        rpc(u"session.hello.v1"_s, {{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}});
    QCOMPARE(hello["server"_L1].toString(), u"semanticataskd"_s);
    QCOMPARE(hello["protocol"_L1].toInt(), 1);
    QCOMPARE(hello["pid"_L1].toInteger(), m_service->pid());
    QCOMPARE(hello["data_dir"_L1].toString(), m_service->home());
    QVERIFY(hello["capabilities"_L1].toArray().contains(u"dev.enqueue.v1"_s));
}

void tst_Protocol::discoverDescribesEveryMethod()
{
    const QJsonObject hello =
        rpc(u"session.hello.v1"_s, {{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}});
    const QJsonObject document = rpc(u"rpc.discover"_s);
    QVERIFY(document["openrpc"_L1].toString().startsWith("1."_L1));
    QJsonArray names;
    const QJsonArray methods = document["methods"_L1].toArray();
    for (const QJsonValue &method : methods)
        names.append(method["name"_L1]);
    QCOMPARE(names, hello["capabilities"_L1].toArray());
}

void tst_Protocol::aJobRunsAndTellsHowItWent()
{
    const QJsonObject answer =
        rpc(u"dev.enqueue.v1"_s, shell(u"echo out; echo err >&2"_s, {{u"user_tag"_s, u"t"_s}}));
    QVERIFY(answer["created"_L1].toBool());
    QCOMPARE(answer["seq"_L1].toInt(), 1);
    QCOMPARE(answer["queue"_L1].toString(), u"default"_s);
    QCOMPARE(answer["generation"_L1].toInt(), 1);

    QCOMPARE(ended(1)["state"_L1].toString(), u"DONE"_s);
    // By its id, too.
    const QJsonObject done = rpc(u"dev.get.v1"_s, ref(answer["job_id"_L1]))["job"_L1].toObject();
    QCOMPARE(done["exit_code"_L1].toInt(-1), 0);
    QCOMPARE(done["attempt"_L1].toInt(), 1);
    QCOMPARE(done["log_bytes"_L1].toInt(), 8);
    QCOMPARE(done["user_tag"_L1].toString(), u"t"_s);
    QVERIFY(done["command_line"_L1].toString().startsWith("sh -c"_L1));
    QVERIFY(!done["trace_id"_L1].toString().isEmpty());
    QVERIFY(done["created_at"_L1].toInteger() <= done["started_at"_L1].toInteger());
    QVERIFY(done["started_at"_L1].toInteger() <= done["finished_at"_L1].toInteger());
    QVERIFY(!done.contains("payload"_L1));
    const QJsonValue attempt = done["attempts"_L1][0];
    QCOMPARE(attempt["outcome"_L1].toString(), u"done"_s);
    QCOMPARE(attempt["output_bytes"_L1].toInt(), 8);
    QCOMPARE(rpc(u"logs.tail.v1"_s, ref(1))["lines"_L1].toArray(),
             (QJsonArray{u"out"_s, u"err"_s}));
}

void tst_Protocol::aJobThatFailsSaysWhy_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("value");
    QTest::newRow("an exit code") << shell(u"exit 7"_s) << u"exit"_s << u"exit_code"_s << 7;
    QTest::newRow("a signal") << shell(u"kill -9 $$"_s) << u"signal"_s << u"signal"_s << 9;
    QTest::newRow("a time that is up")
        << with(job(u"sleep"_s, {u"60"_s}), u"timeout_ms"_s, 100) << u"timeout"_s << QString() << 0;
    QTest::newRow("silence") << with(job(u"sleep"_s, {u"60"_s}), u"stall_timeout_ms"_s, 300)
                             << u"stalled"_s << QString() << 0;
    QTest::newRow("a deadline") << with(job(u"sleep"_s, {u"60"_s}), u"deadline"_s,
                                        QDateTime::currentMSecsSinceEpoch() + 2'000)
                                << u"deadline"_s << QString() << 0;
    QTest::newRow("a command that does not exist")
        << job(u"no-such-command"_s) << u"spawn"_s << QString() << 0;
    QTest::newRow("a command that cannot be executed")
        << job(u"/etc/passwd"_s) << u"spawn"_s << QString() << 0;
    QJsonObject elsewhere = job(u"true"_s);
    elsewhere[u"payload"_s] =
        with(elsewhere[u"payload"_s].toObject(), u"working_dir"_s, u"/no/such/folder"_s);
    QTest::newRow("a folder that does not exist") << elsewhere << u"spawn"_s << QString() << 0;
}

void tst_Protocol::aJobThatFailsSaysWhy()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    QFETCH(int, value);
    const QJsonObject failed = ended(enqueue(params));
    QCOMPARE(failed["state"_L1].toString(), u"FAILED"_s);
    QCOMPARE(failed["failure_reason"_L1].toString(), reason);
    if (!field.isEmpty())
        QCOMPARE(failed[field].toInt(), value);
    if (reason == "spawn"_L1)
        QVERIFY(!failed["failure_detail"_L1].toString().isEmpty());
}

void tst_Protocol::theSameRequestIsTheSameJob()
{
    const QJsonObject params = with(job(u"true"_s), u"request_id"_s, u"once"_s);
    const QJsonObject first = rpc(u"dev.enqueue.v1"_s, params);
    const QJsonObject second = rpc(u"dev.enqueue.v1"_s, params);
    QVERIFY(first["created"_L1].toBool());
    QVERIFY(!second["created"_L1].toBool());
    QCOMPARE(second["job_id"_L1], first["job_id"_L1]);
}

void tst_Protocol::aNewJobOfASubjectSupersedesTheWaitingOne()
{
    pause();
    const QJsonObject params = with(job(u"true"_s), u"subject_key"_s, u"file.txt"_s);
    const QJsonObject first = rpc(u"dev.enqueue.v1"_s, params);
    const QJsonObject second = rpc(u"dev.enqueue.v1"_s, params);
    QCOMPARE(second["generation"_L1].toInt(), 2);
    QCOMPARE(second["superseded"_L1].toArray(), QJsonArray{first["job_id"_L1]});
    const QJsonObject old = get(1);
    QCOMPARE(old["state"_L1].toString(), u"SUPERSEDED"_s);
    QCOMPARE(old["superseded_by"_L1], second["job_id"_L1]);
}

void tst_Protocol::manyAtOnceAreAllOrNone()
{
    QJsonArray jobs{job(u"true"_s), job(u"true"_s)};
    const QJsonObject two = rpc(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}});
    QCOMPARE(two["results"_L1].toArray().size(), 2);
    QCOMPARE(two["results"_L1][1]["seq"_L1].toInt(), 2);

    jobs.append(with(job(u"true"_s), u"priority"_s, 101));
    const QJsonObject refused = error(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}});
    QCOMPARE(refused["code"_L1].toInt(), 4000);
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), u"jobs[2].priority"_s);

    jobs[2] = with(job(u"true"_s), u"parent_job_id"_s, 4711);
    const QJsonObject orphan = error(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}});
    QCOMPARE(orphan["code"_L1].toInt(), 4001);
    QCOMPARE(orphan["data"_L1]["field"_L1].toString(), u"jobs[2].parent_job_id"_s);
    QCOMPARE(orphan["message"_L1].toString(), u"jobs[2].parent_job_id: no such job #4711"_s);
    QCOMPARE(totalJobs(), 2);
}

void tst_Protocol::manyAtOnceMayFailOneByOne()
{
    const QJsonArray jobs{job(u"true"_s), with(job(u"true"_s), u"priority"_s, 101),
                          with(job(u"true"_s), u"parent_job_id"_s, 4711), job(u"true"_s)};
    const QJsonValue results =
        rpc(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}, {u"atomic"_s, false}})["results"_L1];
    QVERIFY(results[0]["created"_L1].toBool());
    QCOMPARE(results[1]["error"_L1]["code"_L1].toInt(), 4000);
    QCOMPARE(results[1]["error"_L1]["data"_L1]["field"_L1].toString(), u"jobs[1].priority"_s);
    QCOMPARE(results[2]["error"_L1]["code"_L1].toInt(), 4001);
    QCOMPARE(results[2]["error"_L1]["data"_L1]["field"_L1].toString(), u"jobs[2].parent_job_id"_s);
    QCOMPARE(results[2]["error"_L1]["data"_L1]["kind"_L1].toString(), u"not_found"_s);
    QVERIFY(results[2]["error"_L1]["data"_L1]["trace_id"_L1].isString());
    QVERIFY(results[3]["created"_L1].toBool());
    QCOMPARE(totalJobs(), 2);
}

void tst_Protocol::aWaitingJobIsCancelled()
{
    pause();
    const qint64 seq = enqueue(job(u"true"_s));
    const QJsonObject cancelled = rpc(u"dev.cancel.v1"_s, ref(seq));
    QVERIFY(cancelled["cancelled"_L1].toBool());
    QCOMPARE(cancelled["cancelled_count"_L1].toInt(), 1);
    QVERIFY(cancelled["job_id"_L1].isString());
    QCOMPARE(state(seq), u"CANCELLED"_s);
}

void tst_Protocol::aRunningJobIsStopped()
{
    const qint64 seq = enqueue(shell(u"echo up; sleep 60"_s));
    QTRY_COMPARE(get(seq)["state"_L1].toString(), u"RUNNING"_s);
    QVERIFY(!rpc(u"dev.cancel.v1"_s, with(ref(seq), u"running"_s, false))["cancelled"_L1].toBool());
    QVERIFY(rpc(u"dev.cancel.v1"_s, ref(seq))["cancelled"_L1].toBool());
    const QJsonObject job = ended(seq);
    QCOMPARE(job["state"_L1].toString(), u"CANCELLED"_s);
    QVERIFY(!job["stopping"_L1].toBool());
}

void tst_Protocol::jobsAreCancelledByTheirMark()
{
    pause();
    for (int i = 0; i < 3; ++i)
        enqueue(with(job(u"true"_s), u"user_tag"_s, u"mine"_s));
    const qint64 other = enqueue(job(u"true"_s));
    const QJsonObject answer = rpc(u"dev.cancel.v1"_s, {{u"user_tag"_s, u"mine"_s}});
    QCOMPARE(answer["cancelled_count"_L1].toInt(), 3);
    QVERIFY(!answer.contains("job_id"_L1));
    QCOMPARE(state(other), u"QUEUED"_s);
    QVERIFY(!rpc(u"dev.cancel.v1"_s, {{u"user_tag"_s, u"nobody's"_s}})["cancelled"_L1].toBool());
}

void tst_Protocol::whatHasEndedCannotBeCancelled()
{
    const qint64 seq = enqueue(job(u"true"_s));
    ended(seq);
    const QJsonObject answer = rpc(u"dev.cancel.v1"_s, ref(seq));
    QVERIFY(!answer["cancelled"_L1].toBool());
    QCOMPARE(answer["cancelled_count"_L1].toInt(), 0);
    QCOMPARE(state(seq), u"DONE"_s);
}

void tst_Protocol::thePayloadKeepsItsSecrets()
{
    QJsonObject params = shell(u"echo $TOKEN"_s);
    params[u"payload"_s] =
        with(params[u"payload"_s].toObject(), u"env"_s, QJsonObject{{u"TOKEN"_s, u"hush"_s}});
    const qint64 seq = enqueue(params);
    ended(seq);
    QCOMPARE(rpc(u"logs.tail.v1"_s, ref(seq))["lines"_L1][0].toString(), u"hush"_s);
    const QJsonValue payload =
        rpc(u"dev.get.v1"_s, with(ref(seq), u"payload"_s, true))["job"_L1]["payload"_L1];
    QCOMPARE(payload["command"_L1].toString(), u"sh"_s);
    QCOMPARE(payload["env"_L1]["TOKEN"_L1].toString(), u"…"_s);
}

void tst_Protocol::listsComePageByPage()
{
    pause();
    for (int i = 0; i < 7; ++i)
        enqueue(job(u"true"_s));
    QJsonArray seen;
    QJsonObject params{{u"limit"_s, 3}};
    for (;;) {
        const QJsonObject page = rpc(u"dev.query_jobs.v1"_s, params);
        const QJsonArray items = page["items"_L1].toArray();
        QVERIFY(items.size() <= 3);
        for (const QJsonValue &item : items)
            seen.append(item["seq"_L1]);
        if (!page.contains("next_cursor"_L1))
            break;
        params[u"cursor"_s] = page["next_cursor"_L1];
        // What comes and goes meanwhile does not shift the pages.
        enqueue(job(u"true"_s));
        rpc(u"dev.cancel.v1"_s, ref(seen.last()));
        rpc(u"dev.delete.v1"_s, ref(seen.last()));
    }
    QCOMPARE(seen, (QJsonArray{7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(rpc(u"dev.query_jobs.v1"_s, {{u"sort"_s, u"ASC"_s}})["items"_L1][0]["seq"_L1].toInt(),
             1);
    QCOMPARE(rpc(u"dev.query_jobs.v1"_s)["total"_L1].toInt(), 7); // as many made as deleted
    QCOMPARE(error(u"dev.query_jobs.v1"_s, {{u"cursor"_s, u"made up"_s}})["code"_L1].toInt(), 4000);
}

void tst_Protocol::listsAreFiltered()
{
    pause();
    enqueue(with(job(u"true"_s), u"subject_key"_s, u"src/a.cpp"_s));
    enqueue(with(job(u"false"_s), u"user_tag"_s, u"mine"_s));
    enqueue(with(with(job(u"true"_s), u"queue"_s, u"other"_s), u"job_type"_s, u"special"_s));
    QTRY_COMPARE(state(3), u"DONE"_s);
    const auto found = [&](const QJsonObject &filter) {
        QJsonArray seqs;
        const QJsonArray items =
            rpc(u"dev.query_jobs.v1"_s, {{u"filter"_s, filter}})["items"_L1].toArray();
        for (const QJsonValue &item : items)
            seqs.append(item["seq"_L1]);
        return seqs;
    };
    QCOMPARE(found({{u"state"_s, QJsonArray{u"DONE"_s, u"FAILED"_s}}}), QJsonArray{3});
    QCOMPARE(found({{u"queue"_s, QJsonArray{u"default"_s}}}), (QJsonArray{2, 1}));
    const auto total = [&](const QJsonObject &filter) {
        return rpc(u"dev.query_jobs.v1"_s, {{u"filter"_s, filter}})["total"_L1].toInt(-1);
    };
    QCOMPARE(total({{u"queue"_s, QJsonArray{u"default"_s, u"other"_s, u"none"_s}}}), 3);
    QCOMPARE(total({{u"queue"_s, QJsonArray{u"default"_s}}, {u"user_tag"_s, u"mine"_s}}), -1);
    QCOMPARE(found({{u"job_type"_s, QJsonArray{u"special"_s}}}), QJsonArray{3});
    QCOMPARE(found({{u"user_tag"_s, u"mine"_s}}), QJsonArray{2});
    QCOMPARE(found({{u"subject_key_prefix"_s, u"src/"_s}}), QJsonArray{1});
    QCOMPARE(found({{u"text"_s, u"FALSE"_s}}), QJsonArray{2});
    QCOMPARE(found({{u"created_after"_s, qint64(4'000'000'000'000)}}), QJsonArray());
}

void tst_Protocol::aRetryIsANewJob()
{
    const qint64 first = enqueue(shell(u"exit 1"_s, {{u"user_tag"_s, u"mine"_s}}));
    ended(first);
    const QJsonObject answer = rpc(u"dev.retry.v1"_s, ref(first));
    QVERIFY(answer["created"_L1].toBool());
    const QJsonObject retried = ended(answer["seq"_L1].toInteger());
    QCOMPARE(retried["state"_L1].toString(), u"FAILED"_s);
    QCOMPARE(retried["user_tag"_L1].toString(), u"mine"_s);
    QCOMPARE(retried["retry_of"_L1], get(first)["job_id"_L1]);
}

void tst_Protocol::aRetryTakesEdits()
{
    const qint64 first = enqueue(shell(u"exit 1"_s));
    ended(first);
    const QJsonObject better{{u"payload"_s, QJsonObject{{u"command"_s, u"true"_s}}}};
    const QJsonObject answer = rpc(u"dev.retry.v1"_s, with(ref(first), u"edits"_s, better));
    const QJsonObject retried = ended(answer["seq"_L1].toInteger());
    QCOMPARE(retried["state"_L1].toString(), u"DONE"_s);
    QCOMPARE(retried["command_line"_L1].toString(), u"true"_s);

    const QJsonObject worse{{u"priority"_s, 101}};
    const QJsonObject refused = error(u"dev.retry.v1"_s, with(ref(first), u"edits"_s, worse));
    QCOMPARE(refused["code"_L1].toInt(), 4000);
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), u"edits.priority"_s);
    QCOMPARE(totalJobs(), 2);
}

void tst_Protocol::anEditTakesAFieldAway()
{
    const qint64 first = enqueue(shell(u"exit 1"_s,
                                       {{u"deadline"_s, qint64{32'472'144'000'000}},
                                        {u"ttl_ms"_s, 60'000},
                                        {u"user_tag"_s, u"mine"_s},
                                        {u"priority"_s, 5}}));
    ended(first);
    const QJsonObject less{{u"deadline"_s, QJsonValue()},
                           {u"user_tag"_s, QJsonValue()},
                           {u"priority"_s, QJsonValue()}};
    const QJsonObject answer = rpc(u"dev.retry.v1"_s, with(ref(first), u"edits"_s, less));
    const QJsonObject retried = get(answer["seq"_L1].toInteger());
    for (const QString &gone : {u"deadline"_s, u"user_tag"_s})
        QVERIFY2(!retried.contains(gone), qPrintable(gone));
    QCOMPARE(retried["priority"_L1], 0);
    QCOMPARE(retried["ttl_ms"_L1], 60'000);

    const QJsonObject noType{{u"job_type"_s, QJsonValue()}};
    const QJsonObject refused = error(u"dev.retry.v1"_s, with(ref(first), u"edits"_s, noType));
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), u"edits.job_type"_s);
}

void tst_Protocol::onlyWhatHasEndedIsRetried()
{
    pause();
    const qint64 waiting = enqueue(job(u"true"_s));
    const QJsonObject conflict = error(u"dev.retry.v1"_s, ref(waiting));
    QCOMPARE(conflict["code"_L1].toInt(), 4002);
    QCOMPARE(conflict["data"_L1]["state"_L1].toString(), u"QUEUED"_s);
    QCOMPARE(error(u"dev.retry.v1"_s, ref(99))["code"_L1].toInt(), 4001);

    // An old content of a subject that has a newer one.
    const QJsonObject params = with(job(u"true"_s), u"subject_key"_s, u"file"_s);
    const qint64 old = enqueue(params);
    enqueue(params);
    QCOMPARE(error(u"dev.retry.v1"_s, ref(old))["code"_L1].toInt(), 4002);
    QVERIFY(rpc(u"dev.retry.v1"_s, with(ref(old), u"force"_s, true))["created"_L1].toBool());
}

void tst_Protocol::onlyWhatHasEndedIsDeleted()
{
    const qint64 done = enqueue(with(shell(u"echo x"_s), u"user_tag"_s, u"mine"_s));
    const QString id = ended(done)["job_id"_L1].toString();
    pause();
    const qint64 waiting = enqueue(with(job(u"true"_s), u"user_tag"_s, u"mine"_s));
    QCOMPARE(error(u"dev.delete.v1"_s, ref(waiting))["code"_L1].toInt(), 4002);

    const QString folder = m_service->home() + u"/runs/"_s + id;
    QVERIFY(QDir(folder).exists());
    QCOMPARE(rpc(u"dev.delete.v1"_s, {{u"user_tag"_s, u"mine"_s}})["deleted"_L1].toInt(), 1);
    QCOMPARE(error(u"dev.get.v1"_s, ref(done))["code"_L1].toInt(), 4001);
    QTRY_VERIFY(!QDir(folder).exists());
    QCOMPARE(state(waiting), u"QUEUED"_s);
    QCOMPARE(totalJobs(), 1);
}

void tst_Protocol::aPausedQueueHoldsItsJobs()
{
    pause();
    const qint64 seq = enqueue(job(u"true"_s));
    QCOMPARE(get(seq)["holds"_L1].toArray(), QJsonArray{u"QUEUE_PAUSED"_s});
    const QJsonValue queue = rpc(u"queues.list.v1"_s)["queues"_L1][0];
    QCOMPARE(queue["name"_L1].toString(), u"default"_s);
    QVERIFY(queue["paused"_L1].toBool());
    QCOMPARE(queue["queued"_L1].toInt(), 1);
    rpc(u"queues.resume.v1"_s, {{u"name"_s, u"default"_s}});
    QCOMPARE(ended(seq)["state"_L1].toString(), u"DONE"_s);
}

void tst_Protocol::aPauseUntilAPastTimeIsRefused()
{
    const QJsonObject refused = error(u"queues.pause.v1"_s, {{u"until"_s, 1'000}});
    QCOMPARE(refused["code"_L1].toInt(), 4000);
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), u"until"_s);
    QVERIFY(!rpc(u"queues.list.v1"_s)["paused"_L1].toBool());
    const double until = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    rpc(u"queues.pause.v1"_s, {{u"until"_s, until}});
    QVERIFY(rpc(u"queues.list.v1"_s)["paused"_L1].toBool());
}

void tst_Protocol::theStoryTellsOfEachAttempt()
{
    QJsonObject params = with(job(u"sleep"_s, {u"60"_s}), u"timeout_ms"_s, 100);
    params[u"retry"_s] = QJsonObject{{u"max_retries"_s, 1}, {u"base_ms"_s, 0}};
    const qint64 seq = enqueue(params);
    ended(seq);
    const QJsonArray story = rpc(u"dev.explain.v1"_s, {{u"job_id"_s, seq}})["story"_L1].toArray();
    QStringList words;
    for (const QJsonValue &line : story)
        words.append(line["what"_L1].toString());
    QCOMPARE(words,
             (QStringList{u"created"_s, u"started"_s, u"ended"_s, u"started"_s, u"ended"_s,
                          u"finished"_s}));
    for (const int end : {2, 4}) {
        QCOMPARE(story[end]["outcome"_L1].toString(), u"failed"_s);
        QCOMPARE(story[end]["failure_reason"_L1].toString(), u"timeout"_s);
        QCOMPARE(story[end]["stop_reason"_L1].toString(), u"timeout"_s);
    }
    QCOMPARE(story[5]["state"_L1].toString(), u"FAILED"_s);
}

void tst_Protocol::theWholeServiceCanPause()
{
    rpc(u"queues.pause.v1"_s);
    const qint64 seq = enqueue(job(u"true"_s));
    QCOMPARE(get(seq)["holds"_L1].toArray(), QJsonArray{u"SERVICE_PAUSED"_s});
    QVERIFY(rpc(u"queues.list.v1"_s)["paused"_L1].toBool());
    QVERIFY(rpc(u"admin.health.v1"_s)["paused"_L1].toBool());
    rpc(u"queues.resume.v1"_s);
    QCOMPARE(ended(seq)["state"_L1].toString(), u"DONE"_s);
}

void tst_Protocol::aQueueRunsAsManyAsItMay()
{
    rpc(u"queues.configure.v1"_s, {{u"name"_s, u"narrow"_s}, {u"concurrency"_s, 1}});
    const QJsonObject sleeper = with(job(u"sleep"_s, {u"60"_s}), u"queue"_s, u"narrow"_s);
    const qint64 first = enqueue(sleeper);
    const qint64 second = enqueue(sleeper);
    QTRY_COMPARE(state(first), u"RUNNING"_s);
    QCOMPARE(get(second)["holds"_L1].toArray(), QJsonArray{u"QUEUE_FULL"_s});
    QCOMPARE(rpc(u"queues.list.v1"_s)["queues"_L1][0]["concurrency"_L1].toInt(), 1);
    rpc(u"queues.configure.v1"_s, {{u"name"_s, u"narrow"_s}, {u"concurrency"_s, 2}});
    QTRY_COMPARE(state(second), u"RUNNING"_s);
    QCOMPARE(rpc(u"dev.cancel.v1"_s, {{u"queue"_s, u"narrow"_s}})["cancelled_count"_L1].toInt(), 2);
    ended(first);
    ended(second);
}

void tst_Protocol::settingsAreSetAllOrNone()
{
    const QJsonObject before = rpc(u"settings.get.v1"_s);
    QCOMPARE(before["settings"_L1], before["defaults"_L1]);
    const auto set = [](const QJsonObject &values) { return QJsonObject{{u"settings"_s, values}}; };
    rpc(u"settings.set.v1"_s, set({{u"limits.concurrency"_s, 3}}));
    const QJsonArray keys{u"limits.concurrency"_s};
    const QJsonObject one = rpc(u"settings.get.v1"_s, {{u"keys"_s, keys}});
    QCOMPARE(one["settings"_L1].toObject(), (QJsonObject{{u"limits.concurrency"_s, 3}}));

    const QJsonObject refused =
        error(u"settings.set.v1"_s,
              set({{u"limits.concurrency"_s, 4}, {u"limits.queue_concurrency"_s, 0}}));
    QCOMPARE(refused["code"_L1].toInt(), 4000);
    QVERIFY(refused["data"_L1]["field"_L1].toString().contains("limits.queue_concurrency"_L1));
    QVERIFY(error(u"settings.set.v1"_s, set({{u"no.such.key"_s, 1}})).contains("code"_L1));
    QVERIFY(
        error(u"settings.set.v1"_s, set({{u"limits.concurrency"_s, u"3"_s}})).contains("code"_L1));
    QCOMPARE(rpc(u"settings.get.v1"_s, {{u"keys"_s, keys}}), one);
}

void tst_Protocol::statsCountAndHealthIsGood()
{
    ended(enqueue(job(u"true"_s)));
    ended(enqueue(job(u"false"_s)));
    pause();
    enqueue(job(u"true"_s));
    const QJsonObject stats = rpc(u"admin.stats.v1"_s);
    QCOMPARE(stats["total_jobs"_L1].toInt(), 3);
    QCOMPARE(stats["queued_jobs"_L1].toInt(), 1);
    QCOMPARE(stats["done_jobs"_L1].toInt(), 1);
    QCOMPARE(stats["failed_jobs"_L1].toInt(), 1);
    QVERIFY(stats["db_size_bytes"_L1].toInteger() > 0);
    QCOMPARE(stats["queues"_L1][0]["failed_24h"_L1].toInt(), 1);
    QVERIFY(stats["claim_latency_ms"_L1]["p99"_L1].toDouble() > 0);

    const QJsonObject health = rpc(u"admin.health.v1"_s);
    QCOMPARE(health["status"_L1].toString(), u"ok"_s);
    QCOMPARE(health["problems"_L1].toArray(), QJsonArray());
    QCOMPARE(health["pid"_L1].toInteger(), m_service->pid());
}

void tst_Protocol::aBatchIsOneTransactionAndAnsweredInOrder()
{
    QJsonArray batch;
    for (int i = 0; i < 1000; ++i) {
        batch.append(RawClient::request(i, u"dev.enqueue.v1"_s,
                                        i == 500 ? with(job(u"true"_s), u"priority"_s, 101)
                                                 : job(u"true"_s)));
    }
    pause();
    m_service->client().sendBatch(batch);
    const QJsonArray answers = m_service->client().next().toArray();
    QCOMPARE(answers.size(), 1000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(answers[i]["id"_L1].toInt(), i);
        QCOMPARE(answers[i].toObject().contains("error"_L1), i == 500);
    }
    QCOMPARE(totalJobs(), 999);
    batch.append(1);
    m_service->client().sendBatch(batch);
    QCOMPARE(m_service->client().next()["error"_L1]["code"_L1].toInt(), -32600);
}

void tst_Protocol::shutdownEndsTheService()
{
    const QJsonObject answer = m_service->client().call(u"admin.shutdown.v1"_s);
    QVERIFY(answer["result"_L1].isObject());
    QCOMPARE(m_service->waitUntilEnded(), 0);
    QVERIFY(!QFile::exists(m_service->socketPath()));
}

void tst_Protocol::whatWasAcknowledgedSurvivesARestart()
{
    rpc(u"queues.pause.v1"_s);
    const qint64 seq = enqueue(job(u"true"_s));
    QCOMPARE(m_service->stop(), 0);
    QVERIFY(m_service->start());
    QCOMPARE(state(seq), u"QUEUED"_s);
    rpc(u"queues.resume.v1"_s);
    QCOMPARE(ended(seq)["state"_L1].toString(), u"DONE"_s);
    QCOMPARE(enqueue(job(u"true"_s)), seq + 1);
}

QTEST_GUILESS_MAIN(tst_Protocol)
#include "tst_protocol.moc"
