#include "shared/domain/limits.h"
#include "tests/support/servicefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Registered types of jobs, told by the real service to a client that knows nothing but JSON.
class tst_JobTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ServiceFixture>(); }
    void cleanup() { m_service.reset(); }

    void aTypedJobRunsWithItsArguments();
    void aTypeAndItsJobsSurviveARestart();
    void aJobIsWhatItsTypeWasWhenItWasAskedFor();
    void typesAreListedReplacedAndRemoved();
    void whatATypeFixesIsNamed();
    void unknownTypesNeedACommand();
    void manyTypedJobsComeAtOnce();
    void jobsThatGrowTooLargeTogetherAreRefused();
    void whoHasBeenAnsweredFindsTheType();
    void aScheduleIsCompletedWhenItIsPut();
    void aHardPatternHoldsNobodyUp();
    void aRetryEditsTheCompletedJob();

private:
    QJsonObject rpc(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpc(method, params);
    }
    QJsonObject error(const QString &method, const QJsonObject &params = {})
    {
        return m_service->rpcError(method, params);
    }
    void put(QJsonObject type)
    {
        type.insert(u"name"_s, u"say"_s);
        rpc(u"job_types.put.v1"_s, type);
    }
    // printf says each argument between angles.
    void putPrinting(const QJsonArray &arguments)
    {
        put({{u"command"_s, u"printf"_s}, {u"args"_s, arguments}});
    }
    QString outputOf(qint64 seq)
    {
        m_service->ended(seq);
        const QJsonObject log = rpc(u"logs.tail.v1"_s, {{u"job_id"_s, seq}, {u"offset"_s, 0}});
        return log["chunk"_L1].toString();
    }

    std::unique_ptr<ServiceFixture> m_service;
};

namespace {

QJsonObject say(const QJsonObject &payload)
{
    return {{u"job_type"_s, u"say"_s}, {u"payload"_s, payload}};
}

QJsonValue fieldOf(const QJsonObject &error)
{
    return error["data"_L1]["field"_L1];
}

} // namespace

void tst_JobTypes::aTypedJobRunsWithItsArguments()
{
    putPrinting({u"<%s>"_s, u"{{word}}"_s, u"n={{deep.n}}"_s, u"{{no such}}"_s});
    const auto hostile = u"; rm -rf / $(touch x) `y` \"z\" 'w' *\n&& {{deep.n}}"_s;
    const qint64 seq =
        m_service->enqueue(say({{u"word"_s, hostile}, {u"deep"_s, QJsonObject{{u"n"_s, 7}}}}));
    QCOMPARE(outputOf(seq), u"<%1><n=7><{{no such}}>"_s.arg(hostile));
    QCOMPARE(fieldOf(error(u"dev.enqueue.v1"_s, say({}))), QJsonValue(u"payload.word"_s));
    QCOMPARE(fieldOf(error(u"dev.enqueue.v1"_s, say({{u"command"_s, u"true"_s}}))),
             QJsonValue(u"payload.command"_s));
}

void tst_JobTypes::aTypeAndItsJobsSurviveARestart()
{
    rpc(u"queues.pause.v1"_s);
    putPrinting({u"<%s>"_s, u"{{word}}"_s});
    const qint64 before = m_service->enqueue(say({{u"word"_s, u"one"_s}}));
    m_service->kill();
    QVERIFY(m_service->start());
    const qint64 after = m_service->enqueue(say({{u"word"_s, u"two"_s}}));
    rpc(u"queues.resume.v1"_s);
    QCOMPARE(outputOf(before), u"<one>"_s);
    QCOMPARE(outputOf(after), u"<two>"_s);
}

void tst_JobTypes::aJobIsWhatItsTypeWasWhenItWasAskedFor()
{
    rpc(u"queues.pause.v1"_s);
    putPrinting({u"old {{word}}"_s});
    const qint64 first = m_service->enqueue(say({{u"word"_s, u"x"_s}}));
    putPrinting({u"new {{word}}"_s});
    const qint64 second = m_service->enqueue(say({{u"word"_s, u"x"_s}}));
    rpc(u"job_types.delete.v1"_s, {{u"name"_s, u"say"_s}});
    rpc(u"queues.resume.v1"_s);
    QCOMPARE(outputOf(first), u"old x"_s);
    QCOMPARE(outputOf(second), u"new x"_s);
}

void tst_JobTypes::typesAreListedReplacedAndRemoved()
{
    const auto types = [this] { return rpc(u"job_types.list.v1"_s)["job_types"_L1].toArray(); };
    QCOMPARE(types(), QJsonArray());
    put({{u"command"_s, u"false"_s}});
    put({{u"command"_s, u"true"_s}});
    const QJsonObject expected{
        {u"name"_s, u"say"_s}, {u"execution_mode"_s, u"SUBPROCESS"_s}, {u"command"_s, u"true"_s}};
    QCOMPARE(types(), QJsonArray{expected});
    const QJsonObject name{{u"name"_s, u"say"_s}};
    QCOMPARE(rpc(u"job_types.delete.v1"_s, name), QJsonObject());
    QCOMPARE(types(), QJsonArray());
    QCOMPARE(error(u"job_types.delete.v1"_s, name)["code"_L1].toInt(), 4001);

    const QJsonObject wrong{{u"name"_s, u"say"_s},
                            {u"defaults"_s, QJsonObject{{u"priority"_s, 101}}}};
    QCOMPARE(fieldOf(error(u"job_types.put.v1"_s, wrong)), QJsonValue(u"defaults.priority"_s));
    const QJsonObject inProcess{{u"name"_s, u"say"_s}, {u"execution_mode"_s, u"IN_PROCESS"_s}};
    QCOMPARE(error(u"job_types.put.v1"_s, inProcess)["code"_L1].toInt(), 4000);
}

void tst_JobTypes::whatATypeFixesIsNamed()
{
    put({{u"command"_s, u"true"_s}, {u"may_override"_s, QJsonArray{u"priority"_s}}});
    const auto refused = [this](const QString &field, const QJsonValue &value) {
        return error(u"dev.enqueue.v1"_s, {{u"job_type"_s, u"say"_s}, {field, value}});
    };
    const QJsonObject queue = refused(u"queue"_s, u"other"_s);
    QCOMPARE(queue["code"_L1].toInt(), 4000);
    QCOMPARE(fieldOf(queue), QJsonValue(u"queue"_s));
    QCOMPARE(fieldOf(refused(u"priority"_s, 101)), QJsonValue(u"priority"_s));
    QCOMPARE(refused(u"prio"_s, 1)["code"_L1].toInt(), -32602);
    QVERIFY(m_service->enqueue({{u"job_type"_s, u"say"_s}, {u"priority"_s, 100}}) > 0);
}

void tst_JobTypes::unknownTypesNeedACommand()
{
    const QJsonObject refused = error(u"dev.enqueue.v1"_s, say({{u"word"_s, u"x"_s}}));
    QCOMPARE(refused["code"_L1].toInt(), 4000);
    QCOMPARE(fieldOf(refused), QJsonValue(u"job_type"_s));
    QVERIFY(m_service->enqueue(say({{u"command"_s, u"true"_s}})) > 0);
}

void tst_JobTypes::manyTypedJobsComeAtOnce()
{
    putPrinting({u"<%s>"_s, u"{{word}}"_s});
    const QJsonArray jobs{say({{u"word"_s, u"one"_s}}), say({}), say({{u"word"_s, u"two"_s}})};
    QCOMPARE(fieldOf(error(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}})),
             QJsonValue(u"jobs[1].payload.word"_s));
    const QJsonArray results =
        rpc(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}, {u"atomic"_s, false}})["results"_L1]
            .toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(outputOf(results[0]["seq"_L1].toInteger()), u"<one>"_s);
    QVERIFY(results[1].toObject().contains("error"_L1));
    QCOMPARE(outputOf(results[2]["seq"_L1].toInteger()), u"<two>"_s);
}

void tst_JobTypes::jobsThatGrowTooLargeTogetherAreRefused()
{
    put({{u"command"_s, u"true"_s},
         {u"defaults"_s,
          QJsonObject{{u"payload"_s, QJsonObject{{u"x"_s, QString(200'000, u'x')}}}}}});
    QJsonArray jobs;
    for (int i = 0; i < 1'000; ++i)
        jobs.append(say({}));
    const QJsonObject refused = error(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, jobs}});
    QCOMPARE(fieldOf(refused), QJsonValue(u"jobs"_s));
    QCOMPARE(refused["data"_L1]["limit"_L1].toInteger(), limits::enqueueManyBytes);
    QCOMPARE(rpc(u"admin.stats.v1"_s)["total_jobs"_L1].toInt(), 0);
}

// However many others ask for jobs of it at the time.
void tst_JobTypes::whoHasBeenAnsweredFindsTheType()
{
    rpc(u"queues.pause.v1"_s);
    putPrinting({u"0"_s, u"{{word}}"_s});
    RawClient other(m_service->socketPath());
    std::vector<int> asked;
    for (int i = 1; i <= 50; ++i) {
        for (int j = 0; j < 10; ++j)
            asked.push_back(other.send(u"dev.enqueue.v1"_s, say({{u"word"_s, u"other"_s}})));
        putPrinting({QString::number(i), u"{{word}}"_s});
        const QJsonObject job =
            rpc(u"dev.get.v1"_s,
                {{u"job_id"_s, m_service->enqueue(say({{u"word"_s, u"own"_s}}))},
                 {u"payload"_s, true}})["job"_L1]
                .toObject();
        QCOMPARE(job["payload"_L1]["args"_L1],
                 QJsonValue(QJsonArray{QString::number(i), u"own"_s}));
    }
    for (const int id : asked)
        QVERIFY(other.response(id)["result"_L1].isObject());
}

void tst_JobTypes::aScheduleIsCompletedWhenItIsPut()
{
    const auto schedule = [](const QJsonObject &job) -> QJsonObject {
        return {{u"name"_s, u"hourly"_s}, {u"every_ms"_s, 3'600'000}, {u"template"_s, job}};
    };
    const QJsonObject unknown = error(u"schedules.put.v1"_s, schedule(say({{u"word"_s, u"x"_s}})));
    QCOMPARE(unknown["code"_L1].toInt(), 4000);
    QCOMPARE(fieldOf(unknown), QJsonValue(u"template.job_type"_s));
    putPrinting({u"old {{word}}"_s});
    QCOMPARE(fieldOf(error(u"schedules.put.v1"_s, schedule(say({})))),
             QJsonValue(u"template.payload.word"_s));

    rpc(u"schedules.put.v1"_s, schedule(say({{u"word"_s, u"x"_s}})));
    putPrinting({u"new {{word}}"_s});
    rpc(u"job_types.delete.v1"_s, {{u"name"_s, u"say"_s}});
    m_service->kill();
    QVERIFY(m_service->start());
    const QJsonObject made = rpc(u"schedules.trigger.v1"_s, {{u"name"_s, u"hourly"_s}});
    QCOMPARE(outputOf(made["seq"_L1].toInteger()), u"old x"_s);
}

void tst_JobTypes::aHardPatternHoldsNobodyUp()
{
    put({{u"command"_s, u"true"_s},
         {u"payload_schema"_s,
          QJsonObject{{u"additionalProperties"_s,
                       QJsonObject{{u"items"_s, QJsonObject{{u"pattern"_s, u"^(a+)+$"_s}}}}}}}});
    QJsonArray texts;
    for (int i = 0; i < 100; ++i)
        texts.append(QString(QString(1'000, u'a') + u'!'));
    const QJsonObject refused = error(u"dev.enqueue.v1"_s, say({{u"texts"_s, texts}}));
    QCOMPARE(fieldOf(refused), QJsonValue(u"payload.texts[0]"_s));
    QVERIFY(refused["message"_L1].toString().contains("takes too long"_L1));
}

void tst_JobTypes::aRetryEditsTheCompletedJob()
{
    putPrinting({u"<%s>"_s, u"{{word}}"_s});
    const qint64 seq = m_service->enqueue(say({{u"word"_s, u"one"_s}}));
    m_service->ended(seq);
    rpc(u"job_types.delete.v1"_s, {{u"name"_s, u"say"_s}});
    const QJsonObject again =
        rpc(u"dev.retry.v1"_s, {{u"job_id"_s, seq}, {u"edits"_s, QJsonObject{{u"priority"_s, 5}}}});
    QCOMPARE(outputOf(again["seq"_L1].toInteger()), u"<one>"_s);
    QCOMPARE(m_service->job(again["seq"_L1].toInteger())["priority"_L1].toInt(), 5);
}

QTEST_GUILESS_MAIN(tst_JobTypes)
#include "tst_jobtypes.moc"
