#include "shared/domain/limits.h"
#include "shared/rpc/answers.h"
#include "shared/rpc/codec.h"
#include "shared/rpc/methods.h"
#include "shared/rpc/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

JobId someId(char last = '1')
{
    return *JobId::fromString(u"0190a5b2-0000-7000-8000-00000000000"_s + QLatin1Char(last));
}

Job fullJob()
{
    return {.id = someId(),
            .seq = 42,
            .jobType = u"index"_s,
            .queue = u"q"_s,
            .subjectKey = u"/a"_s,
            .generation = 3,
            .state = JobState::SkippedDeadline,
            .priority = -7,
            .createdAt = fromEpochMs(1'700'000'000'001),
            .runAt = fromEpochMs(1'700'000'000'002),
            .expiresAt = fromEpochMs(1'700'000'000'005),
            .locks = u"cargo:2,gpu"_s,
            .startedAt = fromEpochMs(1'700'000'000'003),
            .finishedAt = fromEpochMs(1'700'000'000'004),
            .attempt = 2,
            .maxRetries = 3,
            .retriesUsed = 1,
            .commandLine = u"ls -l"_s,
            .userTag = u"tag"_s,
            .parent = someId('2'),
            .chainGroup = u"chain"_s,
            .traceId = u"trace"_s,
            .supersededBy = someId('3'),
            .retryOf = someId('4'),
            .exitCode = 1,
            .signal = 9,
            .failureReason = FailureReason::MaxWait,
            .failureDetail = u"exec"_s,
            .resultSummary = R"({"files":3})",
            .stopping = true,
            .freezeReasons = FreezeReason::User | FreezeReason::Condition,
            .logBytes = 9'007'199'254'740'993};
}

Attempt fullAttempt()
{
    return {.number = 2,
            .slot = 1,
            .startedAt = fromEpochMs(5),
            .finishedAt = fromEpochMs(6),
            .outcome = AttemptOutcome::NotStarted,
            .exitCode = 0,
            .signal = 15,
            .failureReason = FailureReason::Spawn,
            .failureDetail = u"no such file"_s,
            .cpu = Duration(7),
            .peakRssBytes = 8,
            .outputBytes = 9,
            .droppedBytes = 10,
            .leftovers = 11,
            .stopReason = StopReason::Timeout,
            .freezeReasons = FreezeReason::Queue};
}

JobDetails fullDetails()
{
    return {.job = fullJob(),
            .holds = {u"QUEUE_PAUSED"_s},
            .artifacts = QStringList{u"a.txt"_s},
            .attempts = std::vector{fullAttempt(), Attempt()},
            .payload = QJsonObject{{u"command"_s, u"ls"_s}},
            .conditions = Conditions{.waitForIdle = true},
            .retry = RetryPolicy{.maxRetries = 4, .base = Duration(5), .neverOn = {6}},
            .timeout = Duration(7),
            .stallTimeout = Duration(8),
            .ttl = Duration(9),
            .deadline = fromEpochMs(10)};
}

template<typename Answer>
void comesBack(const Answer &answer)
{
    const QJsonObject json = toJson(answer);
    // As a client gets it.
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const Result<Answer> read = fromJson<Answer>(parseStrictJson(text)->toObject());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == answer);
}

QStringList namesOf(const std::vector<Field> &fields)
{
    QStringList names;
    for (const Field &field : fields)
        names.append(field.name);
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

QStringList resultNames(QLatin1StringView method)
{
    return namesOf(findMethod(method)->result);
}

// Every member that the table promises of an entry of the list or object `member` of a result.
QStringList innerNames(QLatin1StringView method, const QString &member)
{
    for (const Field &field : findMethod(method)->result) {
        if (field.name == member) {
            const bool list = field.type == Field::Type::List;
            return namesOf(list ? field.fields.front().fields : field.fields);
        }
    }
    return {};
}

} // namespace

class tst_Codec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobComesBackAsItWas();
    void aJobHasTheNamesOfTheProtocol();
    void whatIsUnsetIsAbsent();
    void anAttemptComesBackAsItWas();
    void aResultSummaryIsJson_data();
    void aResultSummaryIsJson();
    void readingNamesWhatIsMissing();
    void aSpecComesBackAsItWas();
    void aSpecHasTheDefaultsOfTheTable();
    void everyJobFieldIsRead();
    void aPayloadIsKeptCompact();
    void editsChangeOnlyWhatTheyName();
    void wrongFieldsAreRefused();
    void aJobIsNamedByIdOrNumber_data();
    void aJobIsNamedByIdOrNumber();
    void errorsComeBackAsTheyWere();
    void anErrorOfAPartNamesTheWhole();
    void environmentValuesAreNotShown();
    void answersComeBackAsTheyWere();
    void manyAnswersCarryTheirErrors();
    void answersHaveTheNamesOfTheTable();
    void anythingGivesASpecOrAnError();
};

void tst_Codec::aJobComesBackAsItWas()
{
    const Job job = fullJob();
    const Result<Job> read = jobFromJson(toJson(job));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == job);
}

void tst_Codec::aJobHasTheNamesOfTheProtocol()
{
    const QJsonObject json = toJson(fullDetails());
    QCOMPARE(json.value("job_id"_L1).toString(), someId().toString());
    QCOMPARE(json.value("state"_L1).toString(), u"SKIPPED_DEADLINE"_s);
    QCOMPARE(json.value("execution_mode"_L1).toString(), u"SUBPROCESS"_s);
    QCOMPARE(json.value("failure_reason"_L1).toString(), u"max_wait"_s);
    QCOMPARE(json.value("created_at"_L1).toInteger(), 1'700'000'000'001);
    QCOMPARE(json.value("suspended_by"_L1).toArray(), (QJsonArray{u"user"_s, u"condition"_s}));
    QCOMPARE(json.value("result_summary"_L1), QJsonValue(QJsonObject{{u"files"_s, 3}}));
    QCOMPARE(json.value("log_bytes"_L1).toInteger(), 9'007'199'254'740'993);
    const QJsonObject attempt = json.value("attempts"_L1).toArray().first().toObject();
    QCOMPARE(attempt.value("outcome"_L1).toString(), u"not_started"_s);
    QCOMPARE(attempt.value("stop_reason"_L1).toString(), u"timeout"_s);
    QCOMPARE(attempt.value("cpu_ms"_L1).toInteger(), 7);
}

void tst_Codec::whatIsUnsetIsAbsent()
{
    const QJsonObject json = toJson(JobDetails{});
    QCOMPARE(json.keys(),
             (QStringList{u"attempt"_s, u"created_at"_s, u"execution_mode"_s, u"generation"_s,
                          u"holds"_s, u"job_id"_s, u"job_type"_s, u"log_bytes"_s, u"max_retries"_s,
                          u"priority"_s, u"queue"_s, u"retries_used"_s, u"seq"_s, u"state"_s,
                          u"stopping"_s, u"subject_key"_s, u"trace_id"_s}));
}

void tst_Codec::anAttemptComesBackAsItWas()
{
    const Attempt attempt = fullAttempt();
    QVERIFY(*attemptFromJson(toJson(attempt)) == attempt);
    const Attempt running{.number = 1, .startedAt = fromEpochMs(1)};
    QVERIFY(*attemptFromJson(toJson(running)) == running);
}

void tst_Codec::aResultSummaryIsJson_data()
{
    QTest::addColumn<QByteArray>("summary");
    for (const char *summary : {"{}", "[1,2]", "\"text\"", "1.5", "true"})
        QTest::newRow(summary) << QByteArray(summary);
}

void tst_Codec::aResultSummaryIsJson()
{
    QFETCH(QByteArray, summary);
    Job job = fullJob();
    job.resultSummary = summary;
    QCOMPARE(jobFromJson(toJson(job))->resultSummary, summary);
}

void tst_Codec::readingNamesWhatIsMissing()
{
    QJsonObject json = toJson(fullJob());
    json.remove("seq"_L1);
    const Result<Job> missing = jobFromJson(json);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Internal);
    QCOMPARE(missing.error().data.value(u"field"_s), QVariant(u"seq"_s));

    json.insert("seq"_L1, u"x"_s);
    QVERIFY(!jobFromJson(json));
    json.insert("seq"_L1, 1);
    json.insert("state"_L1, u"SLEEPING"_s);
    QVERIFY(!jobFromJson(json));
    json.insert("state"_L1, u"QUEUED"_s);
    json.insert("a_later_version_says"_L1, 1);
    QVERIFY(jobFromJson(json));
    json.insert("priority"_L1, qint64{5'000'000'000});
    QVERIFY(!jobFromJson(json));
}

void tst_Codec::aSpecComesBackAsItWas()
{
    const JobSpec spec{.jobType = u"t"_s,
                       .queue = u"q"_s,
                       .subjectKey = u"s"_s,
                       .payload = R"({"command":"ls"})",
                       .priority = 5,
                       .requestId = u"r"_s,
                       .timeout = Duration(1),
                       .killGrace = Duration(0),
                       .logLimitBytes = 65'536,
                       .niceness = Niceness::Interactive,
                       .leftovers = Leftovers::Keep,
                       .userTag = u"u"_s,
                       .parent = JobRef(qint64(7)),
                       .chainGroup = u"c"_s,
                       .traceId = u"x"_s};
    QVERIFY(*jobSpecFromJson(toJson(spec)) == spec);
    JobSpec byId = spec;
    byId.parent = someId();
    QVERIFY(*jobSpecFromJson(toJson(byId)) == byId);
}

void tst_Codec::aSpecHasTheDefaultsOfTheTable()
{
    const JobSpec spec = *jobSpecFromJson({{u"job_type"_s, u"t"_s}});
    QCOMPARE(toJson(spec), (QJsonObject{{u"job_type"_s, u"t"_s}}));

    QJsonObject defaults{{u"job_type"_s, u"t"_s}};
    for (const Field &field : jobFields()) {
        if (!field.defaultValue.isUndefined())
            defaults.insert(field.name, field.defaultValue);
    }
    QVERIFY(*jobSpecFromJson(defaults) == spec);
}

void tst_Codec::everyJobFieldIsRead()
{
    const QJsonObject values{
        {u"job_type"_s, u"t"_s},
        {u"queue"_s, u"q"_s},
        {u"subject_key"_s, u"s"_s},
        {u"payload"_s, QJsonObject{{u"a"_s, 1}}},
        {u"priority"_s, 1},
        {u"request_id"_s, u"r"_s},
        {u"retry"_s,
         QJsonObject{{u"max_retries"_s, 1},
                     {u"base_ms"_s, 2},
                     {u"factor"_s, 1.5},
                     {u"cap_ms"_s, 3},
                     {u"jitter"_s, 0.25},
                     {u"never_on"_s, QJsonArray{1, 255}}}},
        {u"on_lost"_s, u"fail"_s},
        {u"on_conflict"_s, u"keep"_s},
        {u"cancel_running"_s, true},
        {u"debounce_ms"_s, 1},
        {u"debounce_max_ms"_s, 2},
        {u"schedule"_s, QJsonObject{{u"type"_s, u"AFTER"_s}, {u"delay_ms"_s, 1}}},
        {u"conditions"_s,
         QJsonObject{{u"wait_for_idle"_s, true},
                     {u"require_charging"_s, true},
                     {u"require_network"_s, u"unmetered"_s},
                     {u"wait_for_event"_s, u"e"_s},
                     {u"max_wait_ms"_s, 1},
                     {u"on_max_wait"_s, u"skip"_s}}},
        {u"when_condition_lost"_s, u"requeue"_s},
        {u"lock"_s, QJsonArray{u"gpu"_s, u"cargo:2"_s}},
        {u"after"_s, QJsonArray{1, 2}},
        {u"when"_s, u"finished"_s},
        {u"timeout_ms"_s, 1},
        {u"stall_timeout_ms"_s, 1},
        {u"ttl_ms"_s, 0},
        {u"deadline"_s, 1},
        {u"kill_grace_ms"_s, 1},
        {u"leftovers"_s, u"keep"_s},
        {u"niceness"_s, u"normal"_s},
        {u"log_limit_bytes"_s, 65'536},
        {u"user_tag"_s, u"u"_s},
        {u"parent_job_id"_s, 1},
        {u"chain_group_id"_s, u"c"_s},
        {u"trace_id"_s, u"x"_s}};
    QCOMPARE(toJson(*jobSpecFromJson(values)), values);
    for (const Field &field : jobFields())
        QVERIFY2(values.contains(field.name) || field.name == u"execution_mode"_s,
                 qPrintable(field.name));
}

void tst_Codec::aPayloadIsKeptCompact()
{
    const QJsonObject params =
        QJsonDocument::fromJson(R"({"job_type":"t","payload":{ "b" : [ 1, 2 ], "a" : "é" }})")
            .object();
    QCOMPARE(jobSpecFromJson(params)->payload, QByteArray(R"({"a":"é","b":[1,2]})"));
}

void tst_Codec::editsChangeOnlyWhatTheyName()
{
    const JobSpec basis{.jobType = u"t"_s,
                        .queue = u"q"_s,
                        .payload = R"({"command":"ls"})",
                        .requestId = u"r"_s,
                        .timeout = Duration(5)};
    const JobSpec changed = *edited(basis, {{u"priority"_s, 3}, {u"queue"_s, u"default"_s}});
    JobSpec expected = basis;
    expected.priority = 3;
    expected.queue = u"default"_s;
    expected.requestId.clear();
    QVERIFY(changed == expected);

    const Result<JobSpec> refused = edited(basis, {{u"priority"_s, 101}});
    QCOMPARE(refused.error().code, ErrorCode::Validation);
}

void tst_Codec::wrongFieldsAreRefused()
{
    QCOMPARE(jobSpecFromJson({}).error().code, ErrorCode::InvalidParams);
    QCOMPARE(jobSpecFromJson({{u"job_type"_s, u"t"_s}, {u"x"_s, 1}}).error().code,
             ErrorCode::InvalidParams);
    QCOMPARE(jobSpecFromJson({{u"job_type"_s, u"t"_s}, {u"priority"_s, 101}}).error().code,
             ErrorCode::Validation);
}

void tst_Codec::aJobIsNamedByIdOrNumber_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("understood");
    QTest::newRow("number") << QJsonValue(42) << true;
    QTest::newRow("number as text") << QJsonValue(u"42"_s) << true;
    QTest::newRow("number as people write it") << QJsonValue(u"#42"_s) << true;
    QTest::newRow("id") << QJsonValue(someId().toString()) << true;
    QTest::newRow("id in capitals") << QJsonValue(someId().toString().toUpper()) << true;
    QTest::newRow("zero") << QJsonValue(0) << false;
    QTest::newRow("negative") << QJsonValue(-1) << false;
    QTest::newRow("fraction") << QJsonValue(1.5) << false;
    QTest::newRow("text") << QJsonValue(u"job"_s) << false;
    QTest::newRow("empty") << QJsonValue(u""_s) << false;
    QTest::newRow("nothing") << QJsonValue() << false;
    QTest::newRow("id of another version")
        << QJsonValue(u"0190a5b2-0000-4000-8000-000000000001"_s) << false;
}

void tst_Codec::aJobIsNamedByIdOrNumber()
{
    QFETCH(QJsonValue, value);
    QFETCH(bool, understood);
    const std::optional<JobRef> ref = jobRefFromJson(value);
    QCOMPARE(ref.has_value(), understood);
    if (ref)
        QCOMPARE(jobRefFromJson(toJson(*ref)), ref);
}

void tst_Codec::errorsComeBackAsTheyWere()
{
    const Error error = validationError(u"a"_s, u"b"_s, 1LL, u"c"_s);
    const Error read = errorFromJson(toJson(error));
    QCOMPARE(read.code, error.code);
    QCOMPARE(read.message, error.message);
    QCOMPARE(read.data, error.data);
    QCOMPARE(errorFromJson({{u"code"_s, -32700}}).code, ErrorCode::ParseError);
    QCOMPARE(errorFromJson({{u"code"_s, 5000}}).code, ErrorCode::Internal);
    QCOMPARE(errorFromJson({{u"code"_s, 123}}).code, ErrorCode::Internal);
    QCOMPARE(errorFromJson({}).code, ErrorCode::Internal);
}

void tst_Codec::anErrorOfAPartNamesTheWhole()
{
    const Error error = within(u"jobs[3]"_s, validationError(u"priority"_s, u"too high"_s));
    QCOMPARE(error.data.value(u"field"_s), QVariant(u"jobs[3].priority"_s));
    QCOMPARE(error.message, u"jobs[3].priority: too high"_s);
    Error other = notFoundError(u"no such job #9"_s);
    QCOMPARE(within(u"jobs[3]"_s, other), other); // not about a field
    other.data.insert(u"field"_s, u"parent_job_id"_s);
    const Error named = within(u"jobs[3]"_s, other);
    QCOMPARE(named.data.value(u"field"_s), QVariant(u"jobs[3].parent_job_id"_s));
    QCOMPARE(named.message, u"jobs[3]: no such job #9"_s);
    QCOMPARE(within(u"x"_s, notFoundError(u"no"_s)), notFoundError(u"no"_s));
}

void tst_Codec::environmentValuesAreNotShown()
{
    const QByteArray payload =
        R"({"command":"x","env":{"TOKEN":"secret","A":"b"},"more":{"env":{"C":"d"}}})";
    const QJsonObject shown = redactedPayload(payload);
    QCOMPARE(shown.value("env"_L1).toObject(),
             (QJsonObject{{u"TOKEN"_s, u"…"_s}, {u"A"_s, u"…"_s}}));
    QCOMPARE(shown.value("command"_L1), QJsonValue(u"x"_s));
    QCOMPARE(shown.value("more"_L1), QJsonDocument::fromJson(payload).object().value("more"_L1));
    QCOMPARE(redactedPayload("{}"), QJsonObject());
    QCOMPARE(redactedPayload(R"({"env":1})"), (QJsonObject{{u"env"_s, 1}}));
}

void tst_Codec::answersComeBackAsTheyWere()
{
    comesBack(HelloAnswer{
        .version = u"1"_s, .pid = 7, .dataDir = u"/d"_s, .capabilities = {u"a"_s, u"b"_s}});
    comesBack(EnqueueAnswer{.id = someId(),
                            .seq = 1,
                            .queue = u"q"_s,
                            .state = JobState::Scheduled,
                            .generation = 2,
                            .created = false,
                            .superseded = {someId('2'), someId('3')}});
    comesBack(CancelAnswer{.id = someId(), .cancelled = true, .cancelledCount = 1});
    comesBack(CancelAnswer{.cancelledCount = 3});
    comesBack(fullDetails());
    comesBack(JobAnswer{.job = fullDetails()});
    comesBack(JobPageAnswer{
        .items = {fullDetails(), {.job = fullJob()}}, .nextCursor = u"c"_s, .total = 9});
    comesBack(JobPageAnswer{});
    comesBack(WaitAnswer{
        .done = true,
        .jobs = {fullDetails()},
        .log = LogPiece{.chunk = u"é"_s, .nextOffset = 2, .eof = true, .droppedBytes = 1}});
    comesBack(WaitAnswer{});
    comesBack(DeleteAnswer{.deleted = 5});
    comesBack(LogTail{.id = someId(),
                      .attempt = 1,
                      .logPath = u"/l"_s,
                      .lines = QStringList{u"a"_s, u""_s},
                      .nextOffset = 3,
                      .eof = true});
    comesBack(LogTail{.id = someId(), .chunk = u"x"_s, .droppedBytes = 4});
    comesBack(SubscribeAnswer{.subscription = 1, .instance = u"i"_s, .seq = 2, .resync = true});
    comesBack(UnsubscribeAnswer{.removed = true});
    comesBack(EventNotice{.subscription = 1,
                          .seq = 2,
                          .time = fromEpochMs(3),
                          .kind = eventkind::jobState,
                          .job = fullDetails()});
    comesBack(EventNotice{.kind = eventkind::jobLog, .jobId = someId(), .logBytes = 7});
    comesBack(EventNotice{.kind = eventkind::jobDeleted, .jobIds = std::vector{someId()}});
    comesBack(EventNotice{.kind = eventkind::queueChanged, .queue = u""_s});
    const QueueInfo queue{.name = u"q"_s,
                          .queued = 1,
                          .running = 2,
                          .held = 3,
                          .failed24h = 4,
                          .concurrency = 5,
                          .weight = 6,
                          .maxQueued = 7,
                          .activeHours = u"08:00-09:00"_s,
                          .paused = true,
                          .pausedUntil = fromEpochMs(8),
                          .averageWait = Duration(6)};
    comesBack(QueuesAnswer{.queues = {queue}, .paused = true});
    comesBack(JobTypesAnswer{.jobTypes = {{{u"name"_s, u"index"_s}}}});
    comesBack(SettingsAnswer{.settings = {{u"a"_s, 1LL}}, .defaults = {{u"a"_s, 2LL}}});
    comesBack(StatsAnswer{.totalJobs = 1,
                          .queuedJobs = 2,
                          .scheduledJobs = 3,
                          .runningJobs = 4,
                          .suspendedJobs = 5,
                          .doneJobs = 6,
                          .failedJobs = 7,
                          .cancelledJobs = 8,
                          .supersededJobs = 9,
                          .skippedJobs = 10,
                          .databaseBytes = 11,
                          .walBytes = 12,
                          .logBytes = 13,
                          .uptimeSeconds = 14,
                          .queues = {queue},
                          .rates = {.enqueuedPerMinute = 15, .finishedPerMinute = 16},
                          .claimLatency = {.p50 = std::chrono::microseconds(170),
                                           .p99 = std::chrono::microseconds(1'234)}});
    comesBack(HealthAnswer{.status = u"degraded"_s,
                           .problems = {u"disk_full"_s},
                           .version = u"1"_s,
                           .pid = 1,
                           .uptimeSeconds = 2,
                           .paused = true});
}

void tst_Codec::manyAnswersCarryTheirErrors()
{
    EnqueueManyAnswer answer;
    answer.results.emplace_back(EnqueueAnswer{.id = someId(), .seq = 1, .queue = u"q"_s});
    answer.results.emplace_back(validationError(u"jobs[1].priority"_s, u"too high"_s));
    const Result<EnqueueManyAnswer> read = fromJson<EnqueueManyAnswer>(toJson(answer));
    QVERIFY(read);
    QCOMPARE(read->results.size(), size_t{2});
    QVERIFY(*read->results[0] == *answer.results[0]);
    QCOMPARE(read->results[1].error(), answer.results[1].error());
}

// The table describes results, the structs carry them: both must say the same.
void tst_Codec::answersHaveTheNamesOfTheTable()
{
    const JobDetails details = fullDetails();
    QCOMPARE(innerNames(methods::get, u"job"_s), toJson(details).keys());
    QCOMPARE(innerNames(methods::queryJobs, u"items"_s), toJson(details).keys());
    QCOMPARE(resultNames(methods::hello), toJson(HelloAnswer{}).keys());
    QCOMPARE(resultNames(methods::enqueue), toJson(EnqueueAnswer{}).keys());
    const QStringList ofMany = toJson(BulkAnswer{}).keys();
    QCOMPARE(resultNames(methods::retry), sorted(toJson(EnqueueAnswer{}).keys() + ofMany));
    QCOMPARE(resultNames(methods::update), sorted(QStringList{u"job"_s} + ofMany));
    QCOMPARE(resultNames(methods::cancel), toJson(CancelAnswer{.id = someId()}).keys());
    QCOMPARE(resultNames(methods::queryJobs),
             toJson(JobPageAnswer{.nextCursor = u"c"_s, .total = 1}).keys());
    QCOMPARE(resultNames(methods::wait), toJson(WaitAnswer{.log = LogPiece{}}).keys());
    QCOMPARE(resultNames(methods::explain),
             toJson(ExplainAnswer{.placeInLine = 1, .patience = {Patience()}}).keys());
    QCOMPARE(innerNames(methods::explain, u"holds"_s),
             toJson(ExplainAnswer{.holds = {HoldInfo{.until = fromEpochMs(1),
                                                     .job = 1,
                                                     .detail = {{u"a"_s, 1}}}}})["holds"_L1][0]
                 .toObject()
                 .keys());
    QCOMPARE(resultNames(methods::emitEvent), toJson(EmitAnswer{}).keys());
    QCOMPARE(resultNames(methods::deleteJobs), toJson(DeleteAnswer{}).keys());
    QCOMPARE(resultNames(methods::tailLog),
             toJson(LogTail{.lines = QStringList{}, .chunk = u""_s, .droppedBytes = 0}).keys());
    QCOMPARE(resultNames(methods::subscribe), toJson(SubscribeAnswer{}).keys());
    QCOMPARE(resultNames(methods::unsubscribe), toJson(UnsubscribeAnswer{}).keys());
    QCOMPARE(resultNames(methods::listQueues),
             toJson(QueuesAnswer{.pausedUntil = fromEpochMs(1)}).keys());
    QCOMPARE(resultNames(methods::settings), toJson(SettingsAnswer{}).keys());
    QCOMPARE(resultNames(methods::stats), toJson(StatsAnswer{}).keys());
    QCOMPARE(resultNames(methods::health), toJson(HealthAnswer{}).keys());
    const QJsonObject queues = toJson(QueuesAnswer{
        .queues = {QueueInfo{.activeHours = u"08:00-09:00"_s, .pausedUntil = fromEpochMs(1)}}});
    QCOMPARE(innerNames(methods::listQueues, u"queues"_s),
             queues.value("queues"_L1).toArray().first().toObject().keys());
}

void tst_Codec::anythingGivesASpecOrAnError()
{
    QRandomGenerator random(5);
    const QByteArray valid =
        R"({"job_type":"t","queue":"q","priority":1,"payload":{"command":"ls","args":["a"],)"
        R"("env":{"A":"b"},"working_dir":"/","stdin":"x"},"parent_job_id":"#1","timeout_ms":5})";
    const QByteArrayList pieces{"null", "-1",   "1e300", R"("\u0000")", "[]",
                                "{}",   "true", "0.5",   R"("t")",      R"("")"};
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = valid;
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            const auto colon = text.indexOf(':', random.bounded(static_cast<int>(text.size())));
            const auto end = text.indexOf(',', colon);
            if (colon > 0 && end > colon)
                text.replace(colon + 1, end - colon - 1,
                             pieces.at(random.bounded(static_cast<int>(pieces.size()))));
        }
        const Result<QJsonValue> value = parseStrictJson(text);
        if (!value)
            continue;
        if (const Result<JobSpec> spec = jobSpecFromJson(value->toObject())) {
            QVERIFY(*jobSpecFromJson(toJson(*spec)) == *spec);
            const auto checked = spec->validate();
            QVERIFY(checked || checked.error().code == ErrorCode::Validation);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Codec)
#include "tst_codec.moc"
