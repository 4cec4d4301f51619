#include "service/execution/attemptreport.h"
#include "tests/support/jobfactory.h"

#include <QtTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sem {

// What is made of result.json and summary.json.
class tst_AttemptReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsRead();
    void kindsAreTold_data();
    void kindsAreTold();
    void whatNoRunnerWritesIsRefused_data();
    void whatNoRunnerWritesIsRefused();
    void aSummaryIsMadeCompact_data();
    void aSummaryIsMadeCompact();
    void aBadSummaryIsRefused_data();
    void aBadSummaryIsRefused();
};

void tst_AttemptReport::allIsRead()
{
    const AttemptRef attempt{.seq = 5, .id = jobIdFor(5), .attempt = 2};
    const auto result = attemptResultFromJson(
        attempt,
        R"({"version":1,"signal":15,"stop_reason":"timeout","started_at":1800000000000,
            "finished_at":1800000000123,"run_ms":123,"cpu_ms":45,"peak_rss_bytes":6000000000,
            "output_bytes":7000000000,"dropped_bytes":8,"leftovers":9,"leftovers_kept":true})"_ba);
    QVERIFY(result);
    QCOMPARE(*result,
             (AttemptResult{.ref = attempt,
                            .kind = AttemptResult::Kind::Ended,
                            .signal = 15,
                            .stopReason = StopReason::Timeout,
                            .finishedAt = fromEpochMs(1800000000123),
                            .cpu = 45ms,
                            .peakRssBytes = 6'000'000'000,
                            .outputBytes = 7'000'000'000,
                            .droppedBytes = 8,
                            .leftovers = 9}));
}

void tst_AttemptReport::kindsAreTold_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<AttemptResult::Kind>("kind");
    using Kind = AttemptResult::Kind;
    QTest::newRow("an exit code") << R"("exit_code":0)"_ba << Kind::Ended;
    QTest::newRow("a signal") << R"("signal":9)"_ba << Kind::Ended;
    QTest::newRow("stopped") << R"("exit_code":1,"stop_reason":"cancel")"_ba << Kind::Ended;
    QTest::newRow("refused") << R"("spawn_error":2,"spawn_step":"exec")"_ba << Kind::NotExecuted;
    QTest::newRow("stopped before it began") << R"("stop_reason":"cancel")"_ba << Kind::NotStarted;
}

void tst_AttemptReport::kindsAreTold()
{
    QFETCH(QByteArray, rest);
    QFETCH(AttemptResult::Kind, kind);
    const auto result = attemptResultFromJson({}, R"({"version":1,)" + rest + '}');
    QVERIFY(result);
    QCOMPARE(result->kind, kind);
}

void tst_AttemptReport::whatNoRunnerWritesIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("an array") << "[1]"_ba;
    QTest::newRow("without a version") << R"({"exit_code":0})"_ba;
    QTest::newRow("of a later version") << R"({"version":2,"exit_code":0})"_ba;
    QTest::newRow("without an end") << R"({"version":1})"_ba;
    QTest::newRow("with a code that is none") << R"({"version":1,"exit_code":"0"})"_ba;
    QTest::newRow("with an unknown reason") << R"({"version":1,"stop_reason":"whim"})"_ba;
}

void tst_AttemptReport::whatNoRunnerWritesIsRefused()
{
    QFETCH(QByteArray, json);
    const auto result = attemptResultFromJson({}, json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Validation);
}

void tst_AttemptReport::aSummaryIsMadeCompact_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("an object") << " { \"a\" : [ 1 , 2.5 ] } \n"_ba
                               << R"({"a":[1,2.5]})"_ba;
    QTest::newRow("an array") << "[]"_ba
                              << "[]"_ba;
    QTest::newRow("a number") << "42\n"_ba
                              << "42"_ba;
    QTest::newRow("a large number") << "9007199254740993"_ba
                                    << "9007199254740993"_ba;
    QTest::newRow("a text") << R"("\u00e9")"_ba
                            << "\"é\""_ba;
    QTest::newRow("null") << "null"_ba
                          << "null"_ba;
    QTest::newRow("a pair of surrogates") << R"("\ud83d\ude00")"_ba
                                          << "\"😀\""_ba;
    QTest::newRow("32 levels") << QByteArray(32, '[') + QByteArray(32, ']')
                               << QByteArray(32, '[') + QByteArray(32, ']');
    QTest::newRow("the longest") << '"' + QByteArray(4094, 'x') + '"'
                                 << '"' + QByteArray(4094, 'x') + '"';
}

void tst_AttemptReport::aSummaryIsMadeCompact()
{
    QFETCH(QByteArray, json);
    const auto summary = compactSummary(json);
    QVERIFY(summary);
    QTEST(*summary, "compact");
}

void tst_AttemptReport::aBadSummaryIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no JSON") << "built"_ba;
    QTest::newRow("two values") << "1,2"_ba;
    QTest::newRow("brackets that fit ours") << "],["_ba;
    QTest::newRow("cut") << R"({"a":)"_ba;
    QTest::newRow("not UTF-8") << "\"\xff\""_ba;
    QTest::newRow("a lone surrogate") << R"({"a":["\ud800"]})"_ba;
    QTest::newRow("a lone surrogate in a name") << R"({"\udc00":1})"_ba;
    QTest::newRow("NUL") << R"("\u0000")"_ba;
    QTest::newRow("33 levels") << QByteArray(33, '[') + QByteArray(33, ']');
    QTest::newRow("one byte too long") << '"' + QByteArray(4095, 'x') + '"';
}

void tst_AttemptReport::aBadSummaryIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!compactSummary(json));
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_AttemptReport)
#include "tst_attemptreport.moc"
