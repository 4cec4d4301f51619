#include "shared/domain/jobspec.h"
#include "shared/domain/limits.h"

#include <QTest>

#include <functional>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(JobSpec &)>;

JobSpec validSpec()
{
    return {.jobType = u"shell"_s, .payload = R"({"command":"/bin/true"})"};
}

QString letters(qsizetype count)
{
    return {count, u'x'};
}

// An object of so many levels that runs something.
QByteArray payloadOfDepth(int levels)
{
    const int inner = levels - 1;
    return R"({"command":"x","data":)" + QByteArray("[").repeated(inner)
        + QByteArray("]").repeated(inner) + '}';
}

QByteArray payloadOfSize(qsizetype bytes)
{
    const QByteArray begin = R"({"command":"x","data":")";
    return begin + QByteArray(bytes - begin.size() - 2, 'x') + "\"}";
}

const QString loneSurrogate = QString(QChar(0xd800)) + u"a"_s;
const QString nul = u"a"_s + QChar(QChar::Null);

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_JobSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainSpecIsValid();
    void limitsHold_data();
    void limitsHold();
    void brokenRulesAreNamed_data();
    void brokenRulesAreNamed();
    void aBrokenLimitSaysWhich();
    void aLiteralBackslashUIsNoNul();
    void bracesInTextsAreNoLevels();
};

void tst_JobSpec::aPlainSpecIsValid()
{
    const auto result = validSpec().validate();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
}

void tst_JobSpec::limitsHold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("allowed");

    // Zero characters are allowed where the text is optional.
    const auto text = [](QString JobSpec::*member, const QString &field, int longest,
                         bool optional) {
        for (const int length : {0, 1, longest - 1, longest, longest + 1}) {
            QTest::addRow("%s %d", qPrintable(field), length)
                << Change([=](JobSpec &spec) { spec.*member = letters(length); }) << field
                << (length <= longest && (length > 0 || optional));
        }
    };
    text(&JobSpec::jobType, u"job_type"_s, 128, false);
    text(&JobSpec::queue, u"queue"_s, 64, false);
    text(&JobSpec::subjectKey, u"subject_key"_s, 512, true);
    text(&JobSpec::requestId, u"request_id"_s, 128, true);
    text(&JobSpec::userTag, u"user_tag"_s, 128, true);
    text(&JobSpec::chainGroup, u"chain_group_id"_s, 128, true);
    text(&JobSpec::traceId, u"trace_id"_s, 128, true);

    const auto range = [](const QString &field, qint64 lowest, qint64 highest, const auto &set) {
        for (const qint64 value :
             {lowest - 1, lowest, lowest + 1, highest - 1, highest, highest + 1}) {
            QTest::addRow("%s %lld", qPrintable(field), static_cast<long long>(value))
                << Change([=](JobSpec &spec) { set(spec, value); }) << field
                << (value >= lowest && value <= highest);
        }
    };
    range(u"priority"_s, -100, 100,
          [](JobSpec &spec, qint64 value) { spec.priority = static_cast<int>(value); });
    range(u"timeout_ms"_s, 1, limits::longestDuration.count(),
          [](JobSpec &spec, qint64 value) { spec.timeout = Duration(value); });
    const qint64 longest = limits::longestDuration.count();
    range(u"stall_timeout_ms"_s, 1, longest,
          [](JobSpec &spec, qint64 value) { spec.stallTimeout = Duration(value); });
    range(u"ttl_ms"_s, 0, longest, [](JobSpec &spec, qint64 value) { spec.ttl = Duration(value); });
    range(u"deadline"_s, 0, 253'402'300'799'999,
          [](JobSpec &spec, qint64 value) { spec.deadline = fromEpochMs(value); });
    range(u"schedule.scheduled_at"_s, 0, 253'402'300'799'999, [](JobSpec &spec, qint64 value) {
        spec.timing = {.type = Timing::Type::At, .scheduledAt = fromEpochMs(value)};
    });
    range(u"schedule.delay_ms"_s, 0, longest, [](JobSpec &spec, qint64 value) {
        spec.timing = {.type = Timing::Type::After, .delay = Duration(value)};
    });
    range(u"debounce_ms"_s, 0, longest,
          [](JobSpec &spec, qint64 value) { spec.onConflict.debounce = Duration(value); });
    range(u"debounce_max_ms"_s, 0, longest, [](JobSpec &spec, qint64 value) {
        spec.onConflict.debounce = Duration(0);
        spec.onConflict.debounceMax = Duration(value);
    });
    range(u"conditions.max_wait_ms"_s, 0, longest,
          [](JobSpec &spec, qint64 value) { spec.conditions.maxWait = Duration(value); });
    range(u"lock"_s, 1, 256,
          [](JobSpec &spec, qint64 value) { spec.locks = {u"cargo:%1"_s.arg(value)}; });
    for (const int length : {0, 1, 127, 128, 129}) {
        QTest::addRow("event of %d characters", length)
            << Change([=](JobSpec &spec) { spec.conditions.event = letters(length); })
            << u"conditions.wait_for_event"_s << (length <= 128);
    }
    for (const int names : {0, 1, 15, 16, 17}) {
        QTest::addRow("%d locks", names) << Change([=](JobSpec &spec) {
            for (int i = 0; i < names; ++i)
                spec.locks.append(u"lock%1"_s.arg(i));
        }) << u"lock"_s << (names <= 16);
    }
    for (const int jobs : {0, 1, 999, 1'000, 1'001}) {
        QTest::addRow("after %d jobs", jobs) << Change([=](JobSpec &spec) {
            spec.dependencies.after.assign(static_cast<size_t>(jobs), JobRef(qint64(1)));
        }) << u"after"_s << (jobs <= 1'000);
    }
    range(u"kill_grace_ms"_s, 0, 600'000,
          [](JobSpec &spec, qint64 value) { spec.killGrace = Duration(value); });
    range(u"log_limit_bytes"_s, 64 * 1024, 1LL << 40,
          [](JobSpec &spec, qint64 value) { spec.logLimitBytes = value; });
    range(u"retry.max_retries"_s, 0, 1'000,
          [](JobSpec &spec, qint64 value) { spec.retry.maxRetries = static_cast<int>(value); });
    range(u"retry.base_ms"_s, 0, limits::longestDuration.count(),
          [](JobSpec &spec, qint64 value) { spec.retry.base = Duration(value); });
    range(u"retry.cap_ms"_s, 0, limits::longestDuration.count(),
          [](JobSpec &spec, qint64 value) { spec.retry.cap = Duration(value); });
    range(u"retry.never_on"_s, 1, 255, [](JobSpec &spec, qint64 value) {
        spec.retry.neverOn = {1, static_cast<int>(value)};
    });

    const auto fraction = [](const QString &field, double lowest, double highest, const auto &set) {
        for (const double value :
             {lowest - 0.01, lowest, lowest + 0.01, highest - 0.01, highest, highest + 0.01}) {
            QTest::addRow("%s %.2f", qPrintable(field), value)
                << Change([=](JobSpec &spec) { set(spec, value); }) << field
                << (value >= lowest && value <= highest);
        }
    };
    fraction(u"retry.factor"_s, 1, 100,
             [](JobSpec &spec, double value) { spec.retry.factor = value; });
    fraction(u"retry.jitter"_s, 0, 1,
             [](JobSpec &spec, double value) { spec.retry.jitter = value; });

    for (const size_t codes : {0, 1, 254, 255, 256}) {
        QTest::addRow("retry.never_on of %zu codes", codes)
            << Change([=](JobSpec &spec) { spec.retry.neverOn = std::vector<int>(codes, 1); })
            << u"retry.never_on"_s << (codes <= 255);
    }
    for (const int depth : {31, 32, 33}) {
        QTest::addRow("payload of %d levels", depth)
            << Change([=](JobSpec &spec) { spec.payload = payloadOfDepth(depth); }) << u"payload"_s
            << (depth <= 32);
    }
    for (const qsizetype bytes : {9'999'999, 10'000'000, 10'000'001}) {
        QTest::addRow("payload of %lld bytes", static_cast<long long>(bytes))
            << Change([=](JobSpec &spec) { spec.payload = payloadOfSize(bytes); }) << u"payload"_s
            << (bytes <= 10'000'000);
    }
}

void tst_JobSpec::limitsHold()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    QFETCH(bool, allowed);
    JobSpec spec = validSpec();
    change(spec);
    const auto result = spec.validate();
    QCOMPARE(bool(result), allowed);
    if (!allowed) {
        QCOMPARE(result.error().code, ErrorCode::Validation);
        QCOMPARE(result.error().data.value(u"field"_s).toString(), field);
    }
}

void tst_JobSpec::brokenRulesAreNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change &change) {
        QTest::newRow(name) << change << field;
    };
    const auto forbiddenTexts = [&row](QString JobSpec::*member, const QString &field) {
        row(qPrintable(field + u" with NUL"_s), field, [=](JobSpec &spec) { spec.*member = nul; });
        row(qPrintable(field + u" with a lone surrogate"_s), field,
            [=](JobSpec &spec) { spec.*member = loneSurrogate; });
    };
    forbiddenTexts(&JobSpec::jobType, u"job_type"_s);
    forbiddenTexts(&JobSpec::queue, u"queue"_s);
    forbiddenTexts(&JobSpec::subjectKey, u"subject_key"_s);
    forbiddenTexts(&JobSpec::requestId, u"request_id"_s);
    forbiddenTexts(&JobSpec::userTag, u"user_tag"_s);
    forbiddenTexts(&JobSpec::chainGroup, u"chain_group_id"_s);
    forbiddenTexts(&JobSpec::traceId, u"trace_id"_s);

    row("queue with a space", u"queue"_s, [](JobSpec &spec) { spec.queue = u"a b"_s; });
    row("queue with a slash", u"queue"_s, [](JobSpec &spec) { spec.queue = u"a/b"_s; });
    row("queue beyond ASCII", u"queue"_s, [](JobSpec &spec) { spec.queue = u"é"_s; });
    row("queue with a digit of another script", u"queue"_s,
        [](JobSpec &spec) { spec.queue = u"٣"_s; });
    row("another execution mode", u"execution_mode"_s,
        [](JobSpec &spec) { spec.executionMode = ExecutionMode::Worker; });
    row("AT without a moment", u"schedule.scheduled_at"_s,
        [](JobSpec &spec) { spec.timing.type = Timing::Type::At; });
    row("AFTER without a delay", u"schedule.delay_ms"_s,
        [](JobSpec &spec) { spec.timing.type = Timing::Type::After; });
    row("a delay without AFTER", u"schedule.delay_ms"_s,
        [](JobSpec &spec) { spec.timing.delay = Duration(1); });
    row("a cap without a debounce", u"debounce_max_ms"_s,
        [](JobSpec &spec) { spec.onConflict.debounceMax = Duration(1); });
    row("a cap below the debounce", u"debounce_max_ms"_s, [](JobSpec &spec) {
        spec.onConflict.debounce = Duration(2);
        spec.onConflict.debounceMax = Duration(1);
    });
    row("debounce with AT", u"debounce_ms"_s, [](JobSpec &spec) {
        spec.onConflict.debounce = Duration(2);
        spec.timing = {.type = Timing::Type::At, .scheduledAt = fromEpochMs(1)};
    });
    for (const QString &word : {u""_s, u":2"_s, u"a b"_s, u"cargo:"_s, u"cargo:x"_s, u"cargo:-1"_s,
                                u"cargo:99999999999999999999"_s, u"a,b"_s}) {
        row(qPrintable(u"lock \"%1\""_s.arg(word)), u"lock"_s,
            [word](JobSpec &spec) { spec.locks = {word}; });
    }
    row("a lock twice", u"lock"_s, [](JobSpec &spec) { spec.locks = {u"a"_s, u"a:2"_s}; });
    row("a second lock", u"lock[1]"_s, [](JobSpec &spec) { spec.locks = {u"a"_s, u"b:0"_s}; });
    row("after nobody", u"after[0]"_s,
        [](JobSpec &spec) { spec.dependencies.after = {JobRef(qint64(0))}; });
    row("an event with NUL", u"conditions.wait_for_event"_s,
        [](JobSpec &spec) { spec.conditions.event = nul; });
    row("no parent", u"parent_job_id"_s, [](JobSpec &spec) { spec.parent = JobRef(qint64(0)); });
    row("null parent", u"parent_job_id"_s, [](JobSpec &spec) { spec.parent = JobRef(JobId()); });

    const auto payload = [&row](const char *name, const QString &field, const QByteArray &json) {
        row(name, field, [=](JobSpec &spec) { spec.payload = json; });
    };
    payload("payload is no JSON", u"payload"_s, "{nope");
    payload("payload is empty", u"payload"_s, "");
    payload("payload is a list", u"payload"_s, "[]");
    payload("payload is a scalar", u"payload"_s, "1");
    payload("no command", u"payload.command"_s, "{}");
    payload("empty command", u"payload.command"_s, R"({"command":""})");
    payload("NUL in the command", u"payload.command"_s, R"({"command":"a\u0000b"})");
    payload("NUL in other data", u"payload"_s, R"({"command":"x","data":[{"a":"\u0000"}]})");
    payload("raw NUL in other data", u"payload"_s, "{\"command\":\"x\",\"data\":\"a\0b\"}"_ba);
    payload("NUL in a key of other data", u"payload"_s, R"({"command":"x","a\u0000":1})");
    payload("lone surrogate in other data", u"payload"_s, R"({"command":"x","data":"\ud800"})");
    payload("environment name", u"payload.env"_s, R"({"command":"x","env":{"A-B":"c"}})");
    payload("argument", u"payload.args[1]"_s, R"({"command":"x","args":["a",1]})");
    payload("working_dir", u"payload.working_dir"_s, R"({"command":"x","working_dir":"a"})");
}

void tst_JobSpec::brokenRulesAreNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    JobSpec spec = validSpec();
    change(spec);
    const auto result = spec.validate();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Validation);
    QCOMPARE(result.error().data.value(u"field"_s).toString(), field);
}

void tst_JobSpec::aBrokenLimitSaysWhich()
{
    JobSpec spec = validSpec();
    spec.priority = 101;
    QCOMPARE(spec.validate().error().data,
             (QVariantMap{{u"field"_s, u"priority"_s}, {u"limit"_s, 100}, {u"got"_s, 101}}));
    spec = validSpec();
    spec.payload = payloadOfDepth(40);
    QCOMPARE(spec.validate().error().data,
             (QVariantMap{{u"field"_s, u"payload"_s}, {u"limit"_s, 32}, {u"got"_s, 40}}));
}

void tst_JobSpec::aLiteralBackslashUIsNoNul()
{
    JobSpec spec = validSpec();
    spec.payload = R"({"command":"x","data":"\\u0000","more":"\u001b[1m é"})";
    QVERIFY(spec.validate());
}

void tst_JobSpec::bracesInTextsAreNoLevels()
{
    JobSpec spec = validSpec();
    spec.payload = R"({"command":"x","data":"\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[{{{{\\"})";
    QVERIFY(spec.validate());
}

QTEST_GUILESS_MAIN(tst_JobSpec)
#include "tst_jobspec.moc"
