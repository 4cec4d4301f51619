#include "shared/domain/limits.h"
#include "shared/rpc/codec.h"
#include "shared/rpc/methods.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <limits>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.object();
}

Result<> check(const QString &method, const QJsonObject &params)
{
    const MethodInfo *info = findMethod(method);
    Q_ASSERT(info);
    return checkParams(*info, params);
}

QJsonArray numbers(int count)
{
    QJsonArray array;
    for (int i = 1; i <= count; ++i)
        array.append(i);
    return array;
}

QJsonArray repeated(const QJsonValue &element, int count)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(element);
    return array;
}

// The field may be in an object: "filter.text".
QJsonObject with(QJsonObject params, const QString &field, const QJsonValue &value)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0)
        params.insert(field, value);
    else
        params.insert(field.left(dot), QJsonObject{{field.mid(dot + 1), value}});
    return params;
}

QString letters(qsizetype count)
{
    return {count, u'x'};
}

} // namespace

class tst_Methods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsFoundByItsName();
    void everyFieldIsDescribed();
    void rightParamsPass_data();
    void rightParamsPass();
    void wrongParamsAreNamed_data();
    void wrongParamsAreNamed();
    void limitsHold_data();
    void limitsHold();
    void aBrokenLimitSaysWhich();
    void aWrongTypeSaysBoth();
    void fractionsOfZeroAreIntegers();
    void anIntegerBeyond64BitsIsOutOfRange();
    void editsNeedNothing();
    void editsTakeAwayWhatAJobMayLack();
    void theDocumentListsEveryMethod();
    void theDocumentSaysTheLimits();
};

void tst_Methods::everyMethodIsFoundByItsName()
{
    QSet<QString> names;
    for (const MethodInfo &method : methodTable()) {
        names.insert(method.name);
        QCOMPARE(findMethod(method.name), &method);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(methodTable().size()));
    QCOMPARE(names.size(), 38);
    QVERIFY(!findMethod(u"dev.enqueue.v2"_s));
    QVERIFY(!findMethod({}));
}

void tst_Methods::everyFieldIsDescribed()
{
    for (const MethodInfo &method : methodTable()) {
        QVERIFY(!method.summary.isEmpty());
        for (const Field &field : method.params)
            QVERIFY2(!field.description.isEmpty() && !field.name.isEmpty(), qPrintable(field.name));
        for (const Field &field : method.result)
            QVERIFY2(!field.description.isEmpty() && !field.name.isEmpty(), qPrintable(field.name));
        for (const MethodInfo::Choice &choice : method.choices) {
            const auto named = [](const std::vector<Field> &fields, const QString &name) {
                return std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &field) { return field.name == name; });
            };
            std::vector<Field> members = method.params;
            if (!choice.within.isEmpty()) {
                const auto outer = named(method.params, choice.within);
                QVERIFY(outer != method.params.end());
                members = outer->fields;
            }
            for (const QString &name : choice.names)
                QVERIFY(named(members, name) != members.end());
        }
    }
}

void tst_Methods::rightParamsPass_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    const auto row = [](QLatin1StringView method, const QByteArray &params) {
        QTest::addRow("%s %s", method.data(), params.data()) << QString(method) << params;
    };
    row(methods::hello, R"({"client":"cli","version":"0.1.0"})");
    row(methods::enqueue, R"({"job_type":"shell"})");
    row(methods::enqueue,
        R"({"job_type":"t","queue":"q-1_A","subject_key":"s","payload":{"command":"x"},
            "priority":-100,"execution_mode":"SUBPROCESS","request_id":"r","timeout_ms":1,
            "kill_grace_ms":0,"leftovers":"keep","niceness":"normal","log_limit_bytes":65536,
            "user_tag":"u","parent_job_id":"#4","chain_group_id":"c","trace_id":"t"})");
    row(methods::enqueueMany, R"({"jobs":[{"whatever":1}],"atomic":false})");
    row(methods::cancel, R"({"job_id":1})");
    row(methods::cancel, R"({"queue":"q","running":false})");
    row(methods::get, R"({"job_id":"0190a5b2-0000-7000-8000-000000000001","payload":true})");
    row(methods::get, R"({"job_id":"#42","attempts":false})");
    row(methods::queryJobs, "{}");
    row(methods::queryJobs,
        R"({"filter":{"state":["QUEUED","SKIPPED_TTL"],"queue":["a"],"job_type":["t"],
            "user_tag":"u","chain_group_id":"c","parent_job_id":3,"subject_key_prefix":"/",
            "text":"x","created_after":0,"created_before":1},
            "sort":"ASC","limit":200,"cursor":"c"})");
    row(methods::wait, R"({"job_ids":[1,"#2","3"],"until":"final","mode":"any","timeout_ms":0})");
    row(methods::retry, R"({"job_id":1,"edits":{},"force":true})");
    row(methods::deleteJobs, R"({"user_tag":"u"})");
    row(methods::tailLog, R"({"job_id":1,"lines":1000})");
    row(methods::tailLog, R"({"job_id":1,"attempt":2,"offset":0,"limit":1048576})");
    row(methods::subscribe,
        R"({"kinds":["job.created","settings.changed"],"filter":{"job_id":1}})");
    row(methods::subscribe, R"({"since":0})");
    row(methods::unsubscribe, R"({"subscription":1})");
    row(methods::listQueues, "{}");
    row(methods::configureQueue, R"({"name":"q","concurrency":256})");
    row(methods::putSchedule, R"({"name":"s","cron":"@daily","template":{"job_type":"t"}})");
    row(methods::putSchedule,
        R"({"name":"s","every_ms":1000,"template":{},"time_zone":"UTC","missed":"catch_up",
            "overlap":"cancel_running","enabled":false})");
    row(methods::triggerSchedule, R"({"name":"s"})");
    row(methods::pauseQueue, "{}");
    row(methods::resumeQueue, R"({"name":"q"})");
    row(methods::settings, R"({"keys":["limits.concurrency"]})");
    row(methods::changeSettings, R"({"settings":{"whatever":1}})");
    row(methods::stats, "{}");
    row(methods::health, "{}");
    row(methods::shutdown, R"({"stop_jobs":true})");
    row(methods::discover, "{}");
}

void tst_Methods::rightParamsPass()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    const Result<> result = check(method, objectOf(params));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
}

void tst_Methods::wrongParamsAreNamed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](QLatin1StringView method, const QByteArray &params, const QString &field,
                        ErrorCode code) {
        QTest::addRow("%s %s", method.data(), params.data())
            << QString(method) << params << field << code;
    };
    using enum ErrorCode;
    row(methods::enqueue, "{}", u"job_type"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","sandbox":1})", u"sandbox"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","lock":["a",1]})", u"lock[1]"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","lock":1})", u"lock"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","lock":[]})", u"lock"_s, Validation);
    row(methods::enqueue, R"({"job_type":"t","schedule":{}})", u"schedule.type"_s, InvalidParams);
    row(methods::update, R"({"job_id":1,"payload":{}})", u"payload"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":1})", u"job_type"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":null})", u"job_type"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","priority":"1"})", u"priority"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","priority":1.5})", u"priority"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","priority":true})", u"priority"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","payload":[]})", u"payload"_s, InvalidParams);
    row(methods::enqueue, R"({"job_type":"t","queue":"a b"})", u"queue"_s, Validation);
    row(methods::enqueue, R"({"job_type":"t","queue":"ä"})", u"queue"_s, Validation);
    row(methods::enqueue, R"({"job_type":"a\u0000b"})", u"job_type"_s, Validation);
    row(methods::enqueue, R"({"job_type":"t","execution_mode":"WORKER"})", u"execution_mode"_s,
        Validation);
    row(methods::enqueue, R"({"job_type":"t","niceness":"NORMAL"})", u"niceness"_s, Validation);
    row(methods::enqueue, R"({"job_type":"t","leftovers":""})", u"leftovers"_s, Validation);
    row(methods::enqueue, R"({"job_type":"t","on_lost":"REQUEUE"})", u"on_lost"_s, Validation);
    row(methods::enqueue, R"({"job_type":"t","parent_job_id":"x"})", u"parent_job_id"_s,
        Validation);
    row(methods::enqueue, R"({"job_type":"t","parent_job_id":{}})", u"parent_job_id"_s,
        InvalidParams);
    row(methods::enqueueMany, "{}", u"jobs"_s, InvalidParams);
    row(methods::enqueueMany, R"({"jobs":[]})", u"jobs"_s, Validation);
    row(methods::enqueueMany, R"({"jobs":[{},1]})", u"jobs[1]"_s, InvalidParams);
    row(methods::get, "{}", u"job_id"_s, InvalidParams);
    row(methods::get, R"({"job_id":0})", u"job_id"_s, Validation);
    row(methods::get, R"({"job_id":-1})", u"job_id"_s, Validation);
    row(methods::get, R"({"job_id":1.5})", u"job_id"_s, InvalidParams);
    row(methods::get, R"({"job_id":""})", u"job_id"_s, Validation);
    row(methods::get, R"({"job_id":true})", u"job_id"_s, InvalidParams);
    row(methods::get, R"({"job_id":"{0190a5b2-0000-7000-8000-000000000001}"})", u"job_id"_s,
        Validation);
    row(methods::cancel, "{}", u"job_id"_s, InvalidParams);
    row(methods::cancel, R"({"running":true})", u"job_id"_s, InvalidParams);
    row(methods::cancel, R"({"job_id":1,"queue":"q"})", u"queue"_s, InvalidParams);
    row(methods::deleteJobs, R"({"user_tag":"a","chain_group_id":"b"})", u"chain_group_id"_s,
        InvalidParams);
    row(methods::queryJobs, R"({"filter":{"state":["QUEUED","queued"]}})", u"filter.state[1]"_s,
        Validation);
    row(methods::queryJobs, R"({"filter":{"states":[]}})", u"filter.states"_s, InvalidParams);
    row(methods::queryJobs, R"({"filter":{"state":"QUEUED"}})", u"filter.state"_s, InvalidParams);
    row(methods::queryJobs, R"({"filter":{"created_after":-1}})", u"filter.created_after"_s,
        Validation);
    row(methods::queryJobs, R"({"sort":"desc"})", u"sort"_s, Validation);
    row(methods::wait, R"({"job_ids":[1],"until":"started"})", u"until"_s, Validation);
    row(methods::wait, R"({"job_ids":[1],"mode":"some"})", u"mode"_s, Validation);
    row(methods::wait, R"({"job_ids":[1,"x"]})", u"job_ids[1]"_s, Validation);
    row(methods::tailLog, R"({"job_id":1,"lines":5,"offset":5})", u"offset"_s, InvalidParams);
    row(methods::tailLog, R"({"job_id":1,"lines":5,"limit":5})", u"limit"_s, InvalidParams);
    row(methods::subscribe, R"({"kinds":["job.started"]})", u"kinds[0]"_s, Validation);
    row(methods::subscribe, R"({"kinds":[]})", u"kinds"_s, Validation);
    row(methods::subscribe, R"({"filter":{"tag":"x"}})", u"filter.tag"_s, InvalidParams);
    row(methods::configureQueue, R"({"concurrency":1})", u"name"_s, InvalidParams);
    row(methods::configureQueue, R"({"name":"q","weight":0})", u"weight"_s, Validation);
    row(methods::putSchedule, R"({"name":"s","template":{}})", u"cron"_s, InvalidParams);
    row(methods::putSchedule, R"({"name":"s","cron":"@daily","every_ms":1000,"template":{}})",
        u"every_ms"_s, InvalidParams);
    row(methods::putSchedule, R"({"name":"s","cron":"@daily"})", u"template"_s, InvalidParams);
    row(methods::putSchedule, R"({"name":"s","every_ms":999,"template":{}})", u"every_ms"_s,
        Validation);
    row(methods::putSchedule, R"({"name":"s","every_ms":1e300,"template":{}})", u"every_ms"_s,
        Validation);
    row(methods::putSchedule, R"({"name":"s s","every_ms":1000,"template":{}})", u"name"_s,
        Validation);
    row(methods::putSchedule, R"({"name":"s","every_ms":1000,"template":{},"missed":"run-once"})",
        u"missed"_s, Validation);
    row(methods::deleteSchedule, "{}", u"name"_s, InvalidParams);
    row(methods::settings, R"({"keys":["limits.speed"]})", u"keys[0]"_s, Validation);
    row(methods::listQueues, R"({"x":1})", u"x"_s, InvalidParams);
    row(methods::retry, R"({"job_id":1,"edits":[]})", u"edits"_s, InvalidParams);
}

void tst_Methods::wrongParamsAreNamed()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    const Result<> result = check(method, objectOf(params));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().data.value(u"field"_s).toString(), field);
}

void tst_Methods::limitsHold_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("others");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("allowed");
    const auto row = [](QLatin1StringView method, const QJsonObject &others, const QString &field,
                        const QJsonValue &value, bool allowed, const QByteArray &what) {
        QTest::addRow("%s %s %s", method.data(), qPrintable(field), what.data())
            << QString(method) << others << field << value << allowed;
    };
    const auto range = [&row](QLatin1StringView method, const QJsonObject &others,
                              const QString &field, qint64 lowest, qint64 highest) {
        for (const qint64 value :
             {lowest - 1, lowest, lowest + 1, highest - 1, highest, highest + 1}) {
            row(method, others, field, value, value >= lowest && value <= highest,
                QByteArray::number(value));
        }
    };
    const auto length = [&row](QLatin1StringView method, const QJsonObject &others,
                               const QString &field, int longest) {
        for (const int size : {0, 1, 2, longest - 1, longest, longest + 1})
            row(method, others, field, letters(size), size >= 1 && size <= longest,
                QByteArray::number(size) + " characters");
    };
    // Without an upper limit.
    const auto atLeast = [&row](QLatin1StringView method, const QJsonObject &others,
                                const QString &field, qint64 lowest) {
        for (const qint64 value : {lowest - 1, lowest, lowest + 1})
            row(method, others, field, value, value >= lowest, QByteArray::number(value));
    };
    const auto entries = [&row](QLatin1StringView method, const QString &field, int most) {
        for (const int size : {0, 1, 2, most - 1, most, most + 1})
            row(method, {}, field, numbers(size), size >= 1 && size <= most,
                QByteArray::number(size) + " entries");
    };

    const QJsonObject job{{u"job_type"_s, u"t"_s}};
    length(methods::enqueue, {}, u"job_type"_s, 128);
    length(methods::enqueue, job, u"queue"_s, 64);
    length(methods::enqueue, job, u"subject_key"_s, 512);
    length(methods::enqueue, job, u"request_id"_s, 128);
    length(methods::enqueue, job, u"user_tag"_s, 128);
    length(methods::enqueue, job, u"chain_group_id"_s, 128);
    length(methods::enqueue, job, u"trace_id"_s, 128);
    range(methods::enqueue, job, u"priority"_s, -100, 100);
    range(methods::enqueue, job, u"timeout_ms"_s, 1, 366LL * 24 * 3600 * 1000);
    range(methods::enqueue, job, u"kill_grace_ms"_s, 0, 600'000);
    range(methods::enqueue, job, u"log_limit_bytes"_s, 65'536, 1LL << 40);
    range(methods::enqueue, job, u"retry.max_retries"_s, 0, 1'000);
    range(methods::enqueue, job, u"retry.base_ms"_s, 0, 366LL * 24 * 3600 * 1000);
    range(methods::enqueue, job, u"retry.cap_ms"_s, 0, 366LL * 24 * 3600 * 1000);
    range(methods::enqueue, job, u"retry.factor"_s, 1, 100);
    for (const auto &[jitter, allowed] :
         {std::pair(-0.01, false), {0, true}, {1, true}, {1.01, false}})
        row(methods::enqueue, job, u"retry.jitter"_s, jitter, allowed, QByteArray::number(jitter));
    for (const int codes : {0, 1, 254, 255, 256})
        row(methods::enqueue, job, u"retry.never_on"_s, repeated(1, codes), codes <= 255,
            QByteArray::number(codes) + " entries");
    range(methods::configureQueue, {{u"name"_s, u"q"_s}}, u"weight"_s, 1, 100);
    range(methods::configureQueue, {{u"name"_s, u"q"_s}}, u"max_queued"_s, 1, 10'000'000);
    range(methods::pauseQueue, {}, u"until"_s, 0, 253'402'300'799'999);
    range(methods::emitEvent, {{u"name"_s, u"e"_s}}, u"sticky_ms"_s, 0, 366LL * 24 * 3600 * 1000);
    length(methods::emitEvent, {}, u"name"_s, 128);
    range(methods::update, {{u"job_id"_s, 1}}, u"priority"_s, -100, 100);
    range(methods::queryJobs, {}, u"limit"_s, 1, 200);
    length(methods::queryJobs, {}, u"cursor"_s, 512);
    length(methods::queryJobs, {}, u"filter.text"_s, 512);
    length(methods::queryJobs, {}, u"filter.subject_key_prefix"_s, 512);
    for (const auto &[field, element] : {std::pair(u"filter.state"_s, u"QUEUED"_s),
                                         {u"filter.queue"_s, u"q"_s},
                                         {u"filter.job_type"_s, u"t"_s}}) {
        for (const int size : {0, 1, 999, 1'000, 1'001})
            row(methods::queryJobs, {}, field, repeated(element, size), size <= 1'000,
                QByteArray::number(size) + " entries");
    }
    for (const auto &[method, within] : {std::pair(methods::cancel, QString()),
                                         {methods::deleteJobs, QString()},
                                         {methods::queryJobs, u"filter."_s},
                                         {methods::subscribe, u"filter."_s}})
        length(method, {}, within + u"user_tag"_s, 128);
    for (const auto &[method, within] : {std::pair(methods::cancel, QString()),
                                         {methods::deleteJobs, QString()},
                                         {methods::queryJobs, u"filter."_s}})
        length(method, {}, within + u"chain_group_id"_s, 128);
    range(methods::wait, {{u"job_ids"_s, numbers(1)}}, u"timeout_ms"_s, 0, 600'000);
    atLeast(methods::wait, {{u"job_ids"_s, numbers(1)}}, u"log_offset"_s, 0);
    atLeast(methods::subscribe, {}, u"since"_s, 0);
    atLeast(methods::unsubscribe, {}, u"subscription"_s, 0);
    entries(methods::wait, u"job_ids"_s, 1'000);
    range(methods::tailLog, {{u"job_id"_s, 1}}, u"lines"_s, 1, 1'000);
    range(methods::tailLog, {{u"job_id"_s, 1}}, u"limit"_s, 1, 1'048'576);
    range(methods::tailLog, {{u"job_id"_s, 1}}, u"attempt"_s, 1, std::numeric_limits<int>::max());
    atLeast(methods::tailLog, {{u"job_id"_s, 1}}, u"offset"_s, 0);
    range(methods::configureQueue, {{u"name"_s, u"q"_s}}, u"concurrency"_s, 1, 256);
    length(methods::configureQueue, {}, u"name"_s, 64);
    length(methods::hello, {{u"version"_s, u"1"_s}}, u"client"_s, 128);
    length(methods::hello, {{u"client"_s, u"c"_s}}, u"version"_s, 64);

    for (const int size : {9'999, 10'000, 10'001}) {
        QJsonArray jobs;
        for (int i = 0; i < size; ++i)
            jobs.append(job);
        row(methods::enqueueMany, {}, u"jobs"_s, jobs, size <= 10'000, QByteArray::number(size));
    }
}

void tst_Methods::limitsHold()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, others);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, allowed);
    const Result<> result = check(method, with(others, field, value));
    QCOMPARE(bool(result), allowed);
    if (!allowed) {
        QCOMPARE(result.error().code, ErrorCode::Validation);
        QCOMPARE(result.error().data.value(u"field"_s).toString(), field);
    }
}

void tst_Methods::aBrokenLimitSaysWhich()
{
    const QJsonObject job{{u"job_type"_s, letters(129)}};
    QCOMPARE(check(methods::enqueue, job).error().data,
             (QVariantMap{{u"field"_s, u"job_type"_s}, {u"limit"_s, 128}, {u"got"_s, 129}}));
    const QJsonObject low{{u"job_type"_s, u"t"_s}, {u"priority"_s, -101}};
    QCOMPARE(check(methods::enqueue, low).error().data,
             (QVariantMap{{u"field"_s, u"priority"_s}, {u"limit"_s, -100}, {u"got"_s, -101}}));
    const QVariantMap sort = check(methods::queryJobs, {{u"sort"_s, u"up"_s}}).error().data;
    QCOMPARE(sort.value(u"limit"_s).toStringList(), (QStringList{u"DESC"_s, u"ASC"_s}));
    QCOMPARE(sort.value(u"got"_s).toString(), u"up"_s);
}

void tst_Methods::aWrongTypeSaysBoth()
{
    const Error error = check(methods::enqueue, {{u"job_type"_s, 1}}).error();
    QCOMPARE(error.data,
             (QVariantMap{{u"field"_s, u"job_type"_s},
                          {u"expected"_s, u"string"_s},
                          {u"got"_s, u"integer"_s}}));
}

void tst_Methods::fractionsOfZeroAreIntegers()
{
    QVERIFY(check(methods::enqueue, objectOf(R"({"job_type":"t","priority":1.0})")));
    QVERIFY(check(methods::enqueue, objectOf(R"({"job_type":"t","priority":1e1})")));
    QVERIFY(check(methods::enqueue, objectOf(R"({"job_type":"t","priority":0})")));
    QVERIFY(check(methods::enqueue, objectOf(R"({"job_type":"t","priority":-0.0})")));
    QVERIFY(!check(methods::enqueue, objectOf(R"({"job_type":"t","priority":0.5})")));
}

void tst_Methods::anIntegerBeyond64BitsIsOutOfRange()
{
    for (const char *number : {"1e30", "-1e30", "9223372036854775808", "99999999999999999999"}) {
        const QByteArray params = R"({"job_type":"t","timeout_ms":)" + QByteArray(number) + '}';
        const Result<> result = check(methods::enqueue, objectOf(params));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Validation);
    }
}

void tst_Methods::editsNeedNothing()
{
    QVERIFY(checkJobFields({}, Completeness::Partial));
    QVERIFY(!checkJobFields({}, Completeness::Whole));
    QVERIFY(checkJobFields({{u"priority"_s, 1}}, Completeness::Partial));
    const Result<> unknown = checkJobFields({{u"nope"_s, 1}}, Completeness::Partial);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidParams);
    QCOMPARE(within(u"edits"_s, unknown.error()).data.value(u"field"_s), QVariant(u"edits.nope"_s));
}

void tst_Methods::editsTakeAwayWhatAJobMayLack()
{
    const QJsonObject less{{u"deadline"_s, QJsonValue()}};
    QVERIFY(checkJobEdits({}));
    QVERIFY(checkJobEdits(less));
    QVERIFY(!checkJobFields(less, Completeness::Partial));
    QVERIFY(!checkJobEdits({{u"job_type"_s, QJsonValue()}}));
    QVERIFY(!checkJobEdits({{u"nope"_s, QJsonValue()}}));
    QVERIFY(!checkJobEdits({{u"priority"_s, 101}}));
}

void tst_Methods::theDocumentListsEveryMethod()
{
    const QJsonObject document = openRpcDocument();
    QCOMPARE(document.value("openrpc"_L1), QJsonValue(u"1.3.2"_s));
    const QJsonObject info = document.value("info"_L1).toObject();
    QVERIFY(!info.value("title"_L1).toString().isEmpty());
    QVERIFY(!info.value("version"_L1).toString().isEmpty());

    QSet<QString> names;
    const QJsonArray listed = document.value("methods"_L1).toArray();
    for (const QJsonValue &value : listed) {
        const QJsonObject method = value.toObject();
        names.insert(method.value("name"_L1).toString());
        QVERIFY(method.value("result"_L1).toObject().value("schema"_L1).isObject());
        const QJsonArray params = method.value("params"_L1).toArray();
        bool optionalSeen = false;
        for (const QJsonValue &param : params) {
            const QJsonObject descriptor = param.toObject();
            QVERIFY(!descriptor.value("name"_L1).toString().isEmpty());
            QVERIFY(descriptor.value("schema"_L1).isObject());
            const bool required = descriptor.value("required"_L1).toBool();
            QVERIFY2(!required || !optionalSeen, "the format wants the required ones first");
            optionalSeen = optionalSeen || !required;
        }
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(methodTable().size()));
}

void tst_Methods::theDocumentSaysTheLimits()
{
    const QJsonArray listed = openRpcDocument().value("methods"_L1).toArray();
    const QJsonObject enqueue = listed.first().toObject();
    QCOMPARE(enqueue.value("name"_L1).toString(), QString(methods::enqueue));
    const QJsonArray params = enqueue.value("params"_L1).toArray();
    const auto priority = std::find_if(params.begin(), params.end(), [](const QJsonValue &param) {
        return param.toObject().value("name"_L1) == u"priority"_s;
    });
    QVERIFY(priority != params.end());
    const QJsonObject schema = priority->toObject().value("schema"_L1).toObject();
    QCOMPARE(schema.value("type"_L1), QJsonValue(u"integer"_s));
    QCOMPARE(schema.value("minimum"_L1), QJsonValue(-100));
    QCOMPARE(schema.value("maximum"_L1), QJsonValue(100));
    QCOMPARE(schema.value("default"_L1), QJsonValue(0));
}

QTEST_GUILESS_MAIN(tst_Methods)
#include "tst_methods.moc"
