#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QMap>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    const bool isWhole = value.isDouble() && value.toDouble() == double(value.toInteger());
    const QMap<QString, bool> kinds{
        {u"object"_s, value.isObject()}, {u"array"_s, value.isArray()},
        {u"string"_s, value.isString()}, {u"boolean"_s, value.isBool()},
        {u"number"_s, value.isDouble()}, {u"integer"_s, isWhole},
    };
    return type.isEmpty() || kinds.value(type);
}

// What of the value its schema does not describe: what is not there, is of another type, or is not
// named at all.
QStringList strangers(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    if (!isOfType(value, schema["type"_L1].toString()))
        return {path + u" is of another type"_s};
    QStringList found;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            found += strangers(element, schema["items"_L1].toObject(), path + u"[]"_s);
    }
    const QJsonObject known = schema["properties"_L1].toObject();
    if (!value.isObject() || known.isEmpty())
        return found;
    const QJsonObject object = value.toObject();
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            found += path + u'.' + name.toString() + u" is missing"_s;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString member = path + u'.' + it.key();
        found += known.contains(it.key())
            ? strangers(it.value(), known[it.key()].toObject(), member)
            : QStringList{member + u" is not described"_s};
    }
    return found;
}

QJsonObject ref(const QJsonValue &id)
{
    return {{u"job_id"_s, id}};
}

} // namespace

// What rpc.discover says of the answers holds for those that the service gives.
class tst_Discover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsAsDescribed();
};

void tst_Discover::everyAnswerIsAsDescribed()
{
    ServiceFixture service;
    QMap<QString, QJsonObject> methods;
    const QJsonArray described = service.rpc(u"rpc.discover"_s)["methods"_L1].toArray();
    for (const QJsonValue &method : described)
        methods.insert(method["name"_L1].toString(), method["result"_L1]["schema"_L1].toObject());
    QStringList unasked = methods.keys();

    const auto ask = [&](const QString &method, const QJsonObject &params = {}) {
        const QJsonObject answer = service.client().call(method, params);
        QVERIFY2(answer.contains("result"_L1), qPrintable(method));
        const QStringList wrong = strangers(answer["result"_L1], methods[method], method);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        unasked.removeAll(method);
    };

    ask(u"rpc.discover"_s);
    ask(u"session.hello.v1"_s, {{u"client"_s, u"test"_s}, {u"version"_s, u"1"_s}});
    ask(u"dev.enqueue.v1"_s,
        shell(
            u"echo out; echo '[1]' > $SEMANTICATASK_RESULT; exit 3"_s,
            {{u"user_tag"_s, u"t"_s}, {u"subject_key"_s, u"s"_s}, {u"chain_group_id"_s, u"c"_s}}));
    ask(u"dev.wait.v1"_s, {{u"job_ids"_s, QJsonArray{1}}});
    ask(u"dev.wait.v1"_s, {{u"job_ids"_s, QJsonArray{1}}, {u"log_offset"_s, 0}});
    ask(u"dev.retry.v1"_s, ref(1));
    ask(u"queues.pause.v1"_s);
    ask(u"dev.enqueue_many.v1"_s,
        {{u"jobs"_s,
          QJsonArray{with(job(u"true"_s), u"parent_job_id"_s, 1),
                     with(job(u"true"_s), u"priority"_s, 101)}},
         {u"atomic"_s, false}});
    ask(u"dev.enqueue.v1"_s, with(job(u"true"_s), u"subject_key"_s, u"s"_s));
    ask(u"dev.enqueue.v1"_s, with(job(u"true"_s), u"subject_key"_s, u"s"_s));
    ask(u"dev.get.v1"_s, with(ref(1), u"payload"_s, true));
    ask(u"dev.query_jobs.v1"_s);
    ask(u"dev.query_jobs.v1"_s, {{u"limit"_s, 1}});
    ask(u"dev.explain.v1"_s, ref(1));
    ask(u"dev.explain.v1"_s, ref(3));
    ask(u"dev.update.v1"_s, with(ref(3), u"front"_s, true));
    ask(u"dev.suspend.v1"_s, ref(3));
    ask(u"dev.resume.v1"_s, ref(3));
    ask(u"dev.cancel.v1"_s, ref(3));
    ask(u"dev.cancel.v1"_s, {{u"queue"_s, u"default"_s}});
    ask(u"logs.tail.v1"_s, ref(1));
    ask(u"logs.tail.v1"_s, with(ref(1), u"offset"_s, 0));
    ask(u"dev.delete.v1"_s, ref(1));
    ask(u"queues.list.v1"_s);
    ask(u"queues.configure.v1"_s, {{u"name"_s, u"q"_s}, {u"concurrency"_s, 1}});
    ask(u"queues.resume.v1"_s);
    ask(u"dev.enqueue.v1"_s,
        with(job(u"true"_s), u"conditions"_s, QJsonObject{{u"wait_for_event"_s, u"e"_s}}));
    ask(u"dev.explain.v1"_s, ref(6));
    ask(u"dev.run_now.v1"_s, ref(6));
    ask(u"events.emit.v1"_s, {{u"name"_s, u"e"_s}});
    ask(u"schedules.put.v1"_s,
        {{u"name"_s, u"s"_s}, {u"every_ms"_s, 3'600'000}, {u"template"_s, job(u"true"_s)}});
    ask(u"schedules.enable.v1"_s, {{u"name"_s, u"s"_s}, {u"enabled"_s, true}});
    ask(u"schedules.trigger.v1"_s, {{u"name"_s, u"s"_s}});
    ask(u"schedules.list.v1"_s);
    ask(u"schedules.delete.v1"_s, {{u"name"_s, u"s"_s}});
    ask(u"job_types.put.v1"_s,
        {{u"name"_s, u"build"_s},
         {u"command"_s, u"make"_s},
         {u"args"_s, QJsonArray{u"{{target}}"_s}},
         {u"defaults"_s, QJsonObject{{u"priority"_s, 1}}},
         {u"may_override"_s, QJsonArray{u"queue"_s}},
         {u"payload_schema"_s, QJsonObject{{u"type"_s, u"object"_s}}}});
    ask(u"job_types.list.v1"_s);
    ask(u"job_types.delete.v1"_s, {{u"name"_s, u"build"_s}});
    ask(u"settings.set.v1"_s, {{u"settings"_s, QJsonObject{{u"limits.concurrency"_s, 1}}}});
    ask(u"settings.get.v1"_s);
    ask(u"presence.report.v1"_s, {{u"idle_ms"_s, 1'000}});
    ask(u"system.conditions.v1"_s);
    ask(u"admin.stats.v1"_s);
    ask(u"admin.health.v1"_s);
    ask(u"events.subscribe.v1"_s, {{u"kinds"_s, QJsonArray{u"settings.changed"_s}}});
    ask(u"events.unsubscribe.v1"_s, {{u"subscription"_s, 1}});
    ask(u"admin.shutdown.v1"_s);
    QCOMPARE(unasked, QStringList());
}

QTEST_GUILESS_MAIN(tst_Discover)
#include "tst_discover.moc"
