#include "service/jobtypes/jobtype.h"
#include "service/jobtypes/templatefiller.h"
#include "shared/domain/limits.h"

#include <QJsonDocument>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// Fields of an enqueue.
QJsonObject job(const QByteArray &json)
{
    QJsonObject fields = object(json);
    fields.insert(u"job_type"_s, u"index"_s);
    return fields;
}

QString fieldOf(const Error &error)
{
    return error.data.value(u"field"_s).toString();
}

JobType type(QJsonObject json)
{
    if (!json.contains(u"name"_s))
        json.insert(u"name"_s, u"index"_s);
    const Result<JobType> read = JobType::fromJson(json);
    return read ? *read : JobType();
}

} // namespace

// What a type adds to its jobs, and what it lets them say.
class tst_JobType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreFilled_data();
    void templatesAreFilled();
    void whatCannotBeFilledIsNamed_data();
    void whatCannotBeFilledIsNamed();
    void aTextThatIsTooLongIsNotBuilt();

    void aDefinitionIsReadBack();
    void wrongTypesAreRefused_data();
    void wrongTypesAreRefused();
    void aTypeHasALimit();

    void aTypeCompletesItsJobs_data();
    void aTypeCompletesItsJobs();
    void whatATypeFixesCannotBeSet_data();
    void whatATypeFixesCannotBeSet();
};

void tst_JobType::templatesAreFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *text, const char *filled) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(filled);
    };
    row("", "");
    row("plain", "plain");
    row("{{text}}", "$(x) ; rm -rf 'a b'");
    row("--in={{text}}!", "--in=$(x) ; rm -rf 'a b'!");
    row("{{number}}{{zero}}",
        "42"
        "0");
    row("{{fraction}}", "0.5");
    row("{{large}}", "9007199254740993");
    row("{{yes}}/{{no}}", "true/false");
    row("{{a.b.c}}", "deep");
    row("{{empty}}", "");
    row("{{имя}}", "zoë");
    row("{{again}}", "{{text}}");
    row("{text} {{}} {{ text }} {{text} }} {{.}} {{a.}}",
        "{text} {{}} {{ text }} {{text} }} {{.}} {{a.}}");
    row("{{{text}}}", "{$(x) ; rm -rf 'a b'}");
}

void tst_JobType::templatesAreFilled()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    const QJsonObject payload = object(R"({"text":"$(x) ; rm -rf 'a b'","number":42,"zero":0,
        "fraction":0.5,"large":9007199254740993,"yes":true,"no":false,"a":{"b":{"c":"deep"}},
        "empty":"","имя":"zoë","again":"{{text}}"})");
    const Result<QString> result = TemplateFiller(payload).fill(u"payload.args[0]"_s, text);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(*result, filled);
}

void tst_JobType::whatCannotBeFilledIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("missing") << u"{{file}}"_s << u"payload.file"_s;
    QTest::newRow("missing below") << u"{{a.c}}"_s << u"payload.a.c"_s;
    QTest::newRow("below a text") << u"{{text.x}}"_s << u"payload.text.x"_s;
    QTest::newRow("an object") << u"{{a}}"_s << u"payload.a"_s;
    QTest::newRow("a list") << u"{{list}}"_s << u"payload.list"_s;
    QTest::newRow("null") << u"{{null}}"_s << u"payload.null"_s;
    QTest::newRow("a NUL") << u"{{nul}}"_s << u"payload.nul"_s;
    QTest::newRow("the second") << u"{{text}}{{file}}"_s << u"payload.file"_s;
}

void tst_JobType::whatCannotBeFilledIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const QJsonObject payload =
        object(R"({"text":"x","a":{"b":1},"list":[1],"null":null,"nul":"a\u0000b"})");
    const Result<QString> result = TemplateFiller(payload).fill(u"payload.args[0]"_s, text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Validation);
    QCOMPARE(fieldOf(result.error()), field);
}

void tst_JobType::aTextThatIsTooLongIsNotBuilt()
{
    const QString most(limits::argumentsAndEnvironmentBytes, u'x');
    const QJsonObject payload{{u"most"_s, most}};
    QVERIFY(TemplateFiller(payload).fill(u"f"_s, u"{{most}}"_s));
    TemplateFiller filler(payload);
    QVERIFY(filler.fill(u"first"_s, u"{{most}}"_s));
    const Result<QString> second = filler.fill(u"second"_s, u"x"_s);
    QVERIFY(!second);
    QCOMPARE(fieldOf(second.error()), u"second"_s);
}

void tst_JobType::aDefinitionIsReadBack()
{
    const QJsonObject json = object(R"({"name":"index","execution_mode":"SUBPROCESS",
        "command":"/usr/bin/{{tool}}","args":["","{{file}}"],"env":{"A":"{{b}}"},
        "defaults":{"queue":"low","payload":{"b":1}},"may_override":[],
        "payload_schema":{"type":"object"}})");
    const JobType read = type(json);
    QVERIFY(read.validate());
    QCOMPARE(object(read.definition()), json);
    QCOMPARE(object(type({}).definition()),
             object(R"({"name":"index","execution_mode":"SUBPROCESS"})"));
}

void tst_JobType::wrongTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, const char *field) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(field);
    };
    row("args without a command", R"({"args":["x"]})", "command");
    row("env without a command", R"({"env":{"A":"x"}})", "command");
    row("a variable that is none", R"({"command":"x","env":{"1":"x"}})", "env");
    row("a variable that is no text", R"({"command":"x","env":{"A":1}})", "env.A");
    row("an unknown default", R"({"defaults":{"prio":1}})", "defaults.prio");
    row("a default out of range", R"({"defaults":{"priority":101}})", "defaults.priority");
    row("a default type", R"({"defaults":{"job_type":"x"}})", "defaults.job_type");
    row("a default request", R"({"defaults":{"request_id":"x"}})", "defaults.request_id");
    row("a default command besides", R"({"command":"x","defaults":{"payload":{"command":"y"}}})",
        "defaults.payload.command");
    row("a default folder that is relative", R"({"defaults":{"payload":{"working_dir":"x"}}})",
        "defaults.payload.working_dir");
    row("a schema that is wrong", R"({"payload_schema":{"type":"strange"}})",
        "payload_schema.type");
    row("a command that nobody may say", R"({"may_override":["priority"]})", "may_override");
    row("a NUL", R"({"command":"a\u0000b"})", "command");
    row("a NUL in a schema", R"({"payload_schema":{"properties":{"\u0000":{}}}})",
        "payload_schema");
}

void tst_JobType::wrongTypesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<> valid = type(object(json)).validate();
    QVERIFY(!valid);
    QCOMPARE(fieldOf(valid.error()), field);
}

void tst_JobType::aTypeHasALimit()
{
    JobType large = type({{u"command"_s, u"x"_s}});
    large.command = QString(limits::jobTypeBytes - large.definition().size() + 1, u'x');
    QCOMPARE(large.definition().size(), limits::jobTypeBytes);
    QVERIFY(large.validate());
    large.command.append(u'x');
    const Result<> valid = large.validate();
    QVERIFY(!valid);
    QCOMPARE(valid.error().data.value(u"limit"_s).toLongLong(), limits::jobTypeBytes);
    large.command.chop(2);
    QVERIFY(large.validate());
}

void tst_JobType::aTypeCompletesItsJobs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("whole");
    const auto row = [](const char *name, const char *json, const char *fields, const char *whole) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(fields) << QByteArray(whole);
    };
    row("nothing to add", "{}", R"({"payload":{"command":"x"}})", R"({"payload":{"command":"x"}})");
    row("a command", R"({"command":"/bin/{{a}}","args":["-x","{{b}}"],"env":{"C":"{{b}}!"}})",
        R"({"payload":{"a":"ls","b":"x y"}})",
        R"({"payload":{"a":"ls","b":"x y","command":"/bin/ls","args":["-x","x y"],
            "env":{"C":"x y!"}}})");
    row("defaults give way", R"({"defaults":{"queue":"low","priority":3}})",
        R"({"priority":0,"payload":{"command":"x"}})",
        R"({"queue":"low","priority":0,"payload":{"command":"x"}})");
    row("members have defaults",
        R"({"command":"x","args":["{{a}}{{b}}"],
            "defaults":{"retry":{"max_retries":3,"base_ms":5},"payload":{"a":1,"b":2}}})",
        R"({"retry":{"max_retries":0},"payload":{"b":3}})",
        R"({"retry":{"max_retries":0,"base_ms":5},
            "payload":{"a":1,"b":3,"command":"x","args":["13"]}})");
    row("conditions have defaults",
        R"({"defaults":{"conditions":{"require_charging":true,"wait_for_idle":true}}})",
        R"({"conditions":{"wait_for_idle":false},"payload":{"command":"x"}})",
        R"({"conditions":{"require_charging":true,"wait_for_idle":false},
            "payload":{"command":"x"}})");
    row("a listed command", R"({"command":"x","may_override":["command"]})",
        R"({"payload":{"command":"y"}})", R"({"payload":{"command":"y","args":[]}})");
}

void tst_JobType::aTypeCompletesItsJobs()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, whole);
    CheckBudget budget;
    const Result<QJsonObject> completed = type(object(json)).complete(job(fields), budget);
    QVERIFY2(completed, completed ? "" : qPrintable(completed.error().message));
    QCOMPARE(*completed, job(whole));
}

void tst_JobType::whatATypeFixesCannotBeSet_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("field"); // empty: may be set
    const auto row = [](const char *name, const char *json, const char *fields,
                        const char *field = "") {
        QTest::newRow(name) << QByteArray(json) << QByteArray(fields) << QString::fromUtf8(field);
    };
    const char *const fixed = R"({"command":"x","may_override":["priority"]})";
    const char *const open = R"({"command":"x"})";
    row("a field that is listed", fixed, R"({"priority":1})");
    row("a field that is not", fixed, R"({"queue":"q"})", "queue");
    row("who it is", fixed, R"({"request_id":"r","trace_id":"t"})");
    row("data", fixed, R"({"payload":{"a":1}})");
    row("a folder that is not listed", fixed, R"({"payload":{"working_dir":"/"}})",
        "payload.working_dir");
    row("any field", open, R"({"queue":"q","payload":{"working_dir":"/"}})");
    row("the command", open, R"({"payload":{"command":"y"}})", "payload.command");
    row("the arguments", open, R"({"payload":{"args":["y"]}})", "payload.args");
    row("the environment", open, R"({"payload":{"env":{"LD_PRELOAD":"y"}}})", "payload.env");
    row("a command of its own", "{}", R"({"payload":{"command":"y","args":["z"]}})");
    row("a command of its own that is fixed",
        R"({"defaults":{"payload":{"command":"x"}},"may_override":[]})",
        R"({"payload":{"command":"y"}})", "payload.command");
}

void tst_JobType::whatATypeFixesCannotBeSet()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, fields);
    QFETCH(QString, field);
    CheckBudget budget;
    const Result<QJsonObject> completed = type(object(json)).complete(job(fields), budget);
    QCOMPARE(completed.has_value(), field.isEmpty());
    if (!completed) {
        QCOMPARE(completed.error().code, ErrorCode::Validation);
        QCOMPARE(fieldOf(completed.error()), field);
    }
}

QTEST_GUILESS_MAIN(tst_JobType)
#include "tst_jobtype.moc"
