#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// What the real service answers to what it must not take, and that it takes all that it may.
class tst_BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ServiceFixture>(); }
    void cleanup() { m_service.reset(); }

    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void whatBreaksALimitChangesNothing_data();
    void whatBreaksALimitChangesNothing();
    void whatKeepsTheLimitsIsTaken_data();
    void whatKeepsTheLimitsIsTaken();
    void whatIsAskedWronglyIsRefused_data();
    void whatIsAskedWronglyIsRefused();

private:
    QJsonObject rpc(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpc(method, params);
    }
    QJsonObject error(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpcError(method, params);
    }
    qint64 totalJobs() { return rpc(u"admin.stats.v1"_s)["total_jobs"_L1].toInteger(); }

    std::unique_ptr<ServiceFixture> m_service;
};

void tst_BadInput::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    const auto enqueued = [](const QByteArray &text) {
        return QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"dev.enqueue.v1","params":)"
                          R"({"job_type":")"
                          + text + R"(","payload":{"command":"true"}}})");
    };
    QTest::newRow("no JSON") << QByteArray("hello") << -32700;
    QTest::newRow("half of it") << QByteArray(R"({"jsonrpc":"2.0")") << -32700;
    QTest::newRow("two values") << QByteArray("{}{}") << -32700;
    QTest::newRow("invalid UTF-8") << enqueued("\xff") << -32700;
    QTest::newRow("a lone surrogate") << enqueued(R"(\ud800)") << -32700;
    QTest::newRow("a raw control character") << enqueued("a\tb") << -32700;
    QTest::newRow("a key twice") << QByteArray(R"({"jsonrpc":"2.0","id":1,"id":2,"method":"x"})")
                                 << -32700;
    QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']') << -32700;
    QTest::newRow("NUL in a text") << enqueued(R"(\u0000)") << 4000;
    QTest::newRow("a number") << QByteArray("1") << -32600;
    QTest::newRow("an empty object") << QByteArray("{}") << -32600;
    QTest::newRow("an empty batch") << QByteArray("[]") << -32600;
    QTest::newRow("another version")
        << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"x"})") << -32600;
    QTest::newRow("params by position")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"dev.get.v1","params":[1]})") << -32602;
    QTest::newRow("an unknown method")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x"})") << -32601;
}

void tst_BadInput::whatIsNoRequestIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    m_service->client().sendLine(line);
    const QJsonValue answer = m_service->client().next();
    QCOMPARE(answer["error"_L1]["code"_L1].toInt(), code);
    QVERIFY(answer["error"_L1]["data"_L1]["kind"_L1].isString());
    QVERIFY(answer["error"_L1]["data"_L1]["trace_id"_L1].isString());
    QCOMPARE(totalJobs(), 0);
}

void tst_BadInput::whatBreaksALimitChangesNothing_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("field");
    const QJsonObject valid = job(u"true"_s);
    const auto row = [&](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << with(valid, field, value) << field;
    };
    row("a job type of no length", u"job_type"_s, QString());
    row("a job type too long", u"job_type"_s, QString(129, u'x'));
    row("a queue of no length", u"queue"_s, QString());
    row("a queue too long", u"queue"_s, QString(65, u'x'));
    row("a queue with a blank", u"queue"_s, u"a b"_s);
    row("a queue with an umlaut", u"queue"_s, u"ä"_s);
    row("a subject of no length", u"subject_key"_s, QString());
    row("a subject too long", u"subject_key"_s, QString(513, u'x'));
    row("a subject with NUL", u"subject_key"_s, QString(QChar(0)));
    row("a priority too low", u"priority"_s, -101);
    row("a priority too high", u"priority"_s, 101);
    row("a request id too long", u"request_id"_s, QString(129, u'x'));
    row("a mark too long", u"user_tag"_s, QString(129, u'x'));
    row("a chain too long", u"chain_group_id"_s, QString(129, u'x'));
    row("a trace too long", u"trace_id"_s, QString(129, u'x'));
    row("no time at all", u"timeout_ms"_s, 0);
    row("too much time", u"timeout_ms"_s, 366LL * 24 * 3600 * 1000 + 1);
    row("a grace below zero", u"kill_grace_ms"_s, -1);
    row("a grace too long", u"kill_grace_ms"_s, 600'001);
    row("a log too short", u"log_limit_bytes"_s, 64 * 1024 - 1);
    row("an unknown niceness", u"niceness"_s, u"rude"_s);
    row("unknown leftovers", u"leftovers"_s, u"eat"_s);
    row("an unknown on_lost", u"on_lost"_s, u"mourn"_s);
    row("another execution mode", u"execution_mode"_s, u"IN_PROCESS"_s);

    const auto payloadRow = [&](const char *name, const QString &field,
                                const QJsonObject &payload) {
        QTest::newRow(name) << with(valid, u"payload"_s, payload) << field;
    };
    payloadRow("no command", u"job_type"_s, {});
    payloadRow("an empty command", u"payload.command"_s, {{u"command"_s, QString()}});
    payloadRow("a command that is no text", u"payload.command"_s, {{u"command"_s, 1}});
    payloadRow("an argument that is no text", u"payload.args[1]"_s,
               {{u"command"_s, u"true"_s}, {u"args"_s, QJsonArray{u"a"_s, 1}}});
    payloadRow("an argument too long", u"payload.args[0]"_s,
               {{u"command"_s, u"true"_s}, {u"args"_s, QJsonArray{QString(128 * 1024, u'x')}}});
    payloadRow("a folder that is not absolute", u"payload.working_dir"_s,
               {{u"command"_s, u"true"_s}, {u"working_dir"_s, u"here"_s}});
    payloadRow("a payload too large", u"payload"_s,
               {{u"command"_s, u"true"_s}, {u"much"_s, QString(10'000'000, u'x')}});
    QJsonValue deep = 1;
    for (int i = 0; i < 32; ++i)
        deep = QJsonArray{deep};
    payloadRow("a payload too deep", u"payload"_s, {{u"command"_s, u"true"_s}, {u"deep"_s, deep}});
}

void tst_BadInput::whatBreaksALimitChangesNothing()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, field);
    const QJsonObject refused = error(u"dev.enqueue.v1"_s, params);
    QCOMPARE(refused["code"_L1].toInt(), 4000);
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), field);
    QCOMPARE(totalJobs(), 0);
    QVERIFY(rpc(u"queues.list.v1"_s)["queues"_L1].toArray().isEmpty());
}

void tst_BadInput::whatKeepsTheLimitsIsTaken_data()
{
    QTest::addColumn<QJsonObject>("params");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
        QTest::newRow(name) << with(job(u"true"_s), field, value);
    };
    row("the longest job type", u"job_type"_s, QString(128, u'x'));
    row("the longest queue", u"queue"_s, QString(64, u'-'));
    row("the longest subject", u"subject_key"_s, QString(512, u'ä'));
    row("the lowest priority", u"priority"_s, -100);
    row("the highest priority", u"priority"_s, 100);
    row("the longest request id", u"request_id"_s, QString(128, u'x'));
    row("the least time", u"timeout_ms"_s, 1);
    row("the most time", u"timeout_ms"_s, 366LL * 24 * 3600 * 1000);
    row("no grace", u"kill_grace_ms"_s, 0);
    row("the longest grace", u"kill_grace_ms"_s, 600'000);
    row("the shortest log", u"log_limit_bytes"_s, 64 * 1024);
    row("the longest argument", u"payload"_s,
        QJsonObject{{u"command"_s, u"true"_s},
                    {u"args"_s, QJsonArray{QString(128 * 1024 - 1, u'x')}}});
    row("the largest payload", u"payload"_s,
        QJsonObject{
            {u"command"_s, u"true"_s},
            {u"much"_s,
             QString(10'000'000 - qsizetype(sizeof R"({"command":"true","much":""})") + 1, u'x')}});
    QJsonValue deep = 1;
    for (int i = 0; i < 31; ++i)
        deep = QJsonArray{deep};
    row("the deepest payload", u"payload"_s,
        QJsonObject{{u"command"_s, u"true"_s}, {u"deep"_s, deep}});
}

void tst_BadInput::whatKeepsTheLimitsIsTaken()
{
    QFETCH(QJsonObject, params);
    rpc(u"queues.pause.v1"_s);
    QVERIFY(rpc(u"dev.enqueue.v1"_s, params)["created"_L1].toBool());
    QCOMPARE(totalJobs(), 1);
}

void tst_BadInput::whatIsAskedWronglyIsRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    const QJsonObject valid = job(u"true"_s);
    const auto row = [](const char *name, const QString &method, const QJsonObject &params,
                        int code, const QString &field) {
        QTest::newRow(name) << method << params << code << field;
    };
    row("an unknown field", u"dev.enqueue.v1"_s, with(valid, u"colour"_s, u"red"_s), -32602,
        u"colour"_s);
    row("a field of later days", u"dev.enqueue.v1"_s, with(valid, u"sandbox"_s, u"strict"_s),
        -32602, u"sandbox"_s);
    row("a limit of bytes for lines", u"logs.tail.v1"_s, {{u"job_id"_s, 1}, {u"limit"_s, 10}},
        -32602, u"limit"_s);
    row("lines and bytes", u"logs.tail.v1"_s, {{u"job_id"_s, 1}, {u"lines"_s, 1}, {u"offset"_s, 0}},
        -32602, u"offset"_s);
    row("a number with a blank", u"dev.get.v1"_s, {{u"job_id"_s, u" 1"_s}}, 4000, u"job_id"_s);
    row("a job and a mark", u"dev.cancel.v1"_s, {{u"job_id"_s, 1}, {u"user_tag"_s, u"t"_s}}, -32602,
        u"user_tag"_s);
    row("a job and a state", u"dev.suspend.v1"_s,
        {{u"job_id"_s, 1}, {u"state"_s, QJsonArray{u"QUEUED"_s}}}, -32602, u"state"_s);
    row("no state", u"dev.cancel.v1"_s, {{u"state"_s, QJsonArray()}}, 4000, u"state"_s);
    row("an unknown state to cancel", u"dev.cancel.v1"_s, {{u"state"_s, QJsonArray{u"LOST"_s}}},
        4000, u"state[0]"_s);
    row("edits of many", u"dev.retry.v1"_s,
        {{u"user_tag"_s, u"t"_s}, {u"edits"_s, QJsonObject{{u"priority"_s, 1}}}}, -32602,
        u"edits"_s);
    row("a change of nobody", u"dev.update.v1"_s, {{u"of"_s, QJsonObject()}, {u"priority"_s, 1}},
        -32602, u"job_id"_s);
    row("a change of one and of many", u"dev.update.v1"_s,
        {{u"job_id"_s, 1}, {u"of"_s, QJsonObject{{u"user_tag"_s, u"t"_s}}}}, -32602, u"of"_s);
    row("null where something must be", u"dev.update.v1"_s,
        {{u"job_id"_s, 1}, {u"priority"_s, QJsonValue()}}, -32602, u"priority"_s);
    row("nothing to delete", u"dev.delete.v1"_s, {}, -32602, u"job_id"_s);
    row("a text for a number", u"dev.enqueue.v1"_s, with(valid, u"priority"_s, u"1"_s), -32602,
        u"priority"_s);
    row("half a number", u"dev.enqueue.v1"_s, with(valid, u"priority"_s, 0.5), -32602,
        u"priority"_s);
    row("no job type", u"dev.enqueue.v1"_s, {{u"payload"_s, QJsonObject()}}, -32602, u"job_type"_s);
    row("no job", u"dev.get.v1"_s, {}, -32602, u"job_id"_s);
    row("too many jobs to wait for", u"dev.wait.v1"_s,
        {{u"job_ids"_s, QJsonArray::fromVariantList(QVariantList(1001, 1))}}, 4000, u"job_ids"_s);
    row("too long a wait", u"dev.wait.v1"_s,
        {{u"job_ids"_s, QJsonArray{1}}, {u"timeout_ms"_s, 600'001}}, 4000, u"timeout_ms"_s);
    row("too large a page", u"dev.query_jobs.v1"_s, {{u"limit"_s, 201}}, 4000, u"limit"_s);
    row("a page of nothing", u"dev.query_jobs.v1"_s, {{u"limit"_s, 0}}, 4000, u"limit"_s);
    row("an unknown state", u"dev.query_jobs.v1"_s,
        {{u"filter"_s, QJsonObject{{u"state"_s, QJsonArray{u"ASLEEP"_s}}}}}, 4000,
        u"filter.state[0]"_s);
    row("too many lines", u"logs.tail.v1"_s, {{u"job_id"_s, 1}, {u"lines"_s, 1001}}, 4000,
        u"lines"_s);
    row("too large a chunk", u"logs.tail.v1"_s,
        {{u"job_id"_s, 1}, {u"offset"_s, 0}, {u"limit"_s, 1024 * 1024 + 1}}, 4000, u"limit"_s);
    row("no concurrency", u"queues.configure.v1"_s,
        {{u"name"_s, u"default"_s}, {u"concurrency"_s, 0}}, 4000, u"concurrency"_s);
    row("too much concurrency", u"queues.configure.v1"_s,
        {{u"name"_s, u"default"_s}, {u"concurrency"_s, 257}}, 4000, u"concurrency"_s);
    row("an unknown kind", u"events.subscribe.v1"_s, {{u"kinds"_s, QJsonArray{u"job.dream"_s}}},
        4000, u"kinds[0]"_s);
}

void tst_BadInput::whatIsAskedWronglyIsRefused()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(int, code);
    QFETCH(QString, field);
    const QJsonObject refused = error(method, params);
    QCOMPARE(refused["code"_L1].toInt(), code);
    QCOMPARE(refused["data"_L1]["field"_L1].toString(), field);
    QCOMPARE(totalJobs(), 0);
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
