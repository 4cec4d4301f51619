#include "cli/output/erroradvice.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sem::Error)

class tst_CliErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOptionIsNamedInsteadOfTheField_data();
    void theOptionIsNamedInsteadOfTheField();
    void timesAreSaidAsPeopleWriteThem_data();
    void timesAreSaidAsPeopleWriteThem();
    void whatHasEndedIsSaid();
    void aFullQueueIsNoBusyService();
};

void tst_CliErrors::theOptionIsNamedInsteadOfTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("told");
    QTest::newRow("plain") << u"ttl_ms"_s << u"--ttl: is wrong"_s;
    QTest::newRow("inner") << u"conditions.max_wait_ms"_s << u"--max-wait: is wrong"_s;
    QTest::newRow("one of several") << u"lock[1]"_s << u"--lock: is wrong"_s;
    QTest::newRow("of a schedule") << u"template.retry.base_ms"_s << u"--retry-base: is wrong"_s;
    QTest::newRow("of a filter") << u"filter.state[0]"_s << u"--state: is wrong"_s;
    QTest::newRow("of a file") << u"jobs[3].ttl_ms"_s << u"jobs[3].ttl_ms: is wrong"_s;
    QTest::newRow("of an edit") << u"edits.ttl_ms"_s << u"--set ttl_ms: is wrong"_s;
    QTest::newRow("within an edit")
        << u"edits.retry.base_ms"_s << u"--set retry.base_ms: is wrong"_s;
    QTest::newRow("no option") << u"payload.env.A"_s << u"payload.env.A: is wrong"_s;
}

void tst_CliErrors::theOptionIsNamedInsteadOfTheField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, told);
    QCOMPARE(errorWithAdvice(validationError(field, u"is wrong"_s), {}), told);
    // Only where the text begins with it.
    const Error elsewhere{.code = ErrorCode::Validation,
                          .message = u"line 1: is wrong"_s,
                          .data = {{u"field"_s, field}}};
    QCOMPARE(errorWithAdvice(elsewhere, {}), u"line 1: is wrong"_s);
}

void tst_CliErrors::timesAreSaidAsPeopleWriteThem_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("told");
    constexpr qint64 longest = 31'622'400'000;
    constexpr qint64 beyond = 99'999'999'999;
    const auto range = u"must be 0 to 31622400000"_s;
    QTest::newRow("a range") << validationError(u"ttl_ms"_s, range, longest, beyond)
                             << u"--ttl: must be 0 ms to 366 d"_s;
    QTest::newRow("of an edit") << validationError(u"edits.ttl_ms"_s, range, longest, beyond)
                                << u"--set ttl_ms: must be 0 ms to 366 d"_s;
    QTest::newRow("of what counts no times")
        << validationError(u"priority"_s, u"must be -100 to 100"_s, 100, 101)
        << u"--priority: must be -100 to 100"_s;
    QTest::newRow("a limit") << validationError(
        u"ttl_ms"_s, u"ends before the job is due"_s, 3'600'000,
        5'000) << u"--ttl: ends before the job is due (5 s, where the limit is 1 h)"_s;
    QTest::newRow("another option")
        << validationError(u"debounce_max_ms"_s, u"must not be less than debounce_ms"_s, 86'400'000,
                           60'000)
        << u"--debounce-max: must not be less than --debounce (1 min, where the limit is 1 d)"_s;
    QTest::newRow("another field of an edit")
        << validationError(u"edits.debounce_max_ms"_s, u"caps a debounce_ms, and there is none"_s)
        << u"--set debounce_max_ms: caps a debounce_ms, and there is none"_s;
    QTest::newRow("a field that has a longer name")
        << validationError(u"deadline"_s, u"is not after schedule.scheduled_at"_s)
        << u"--deadline: is not after --at"_s;
}

void tst_CliErrors::timesAreSaidAsPeopleWriteThem()
{
    QFETCH(const Error, error);
    QFETCH(const QString, told);
    QCOMPARE(errorWithAdvice(error, {}), told);
}

void tst_CliErrors::whatHasEndedIsSaid()
{
    const Error ended{.code = ErrorCode::Conflict,
                      .message = u"the job has ended"_s,
                      .data = {{u"state"_s, u"DONE"_s}, {u"wanted"_s, u"waiting"_s}}};
    QCOMPARE(errorWithAdvice(ended, {}),
             u"the job has ended, it is DONE; `semanticatask retry` makes a new one like it"_s);
}

void tst_CliErrors::aFullQueueIsNoBusyService()
{
    const Error full{.code = ErrorCode::Throttled,
                     .message = u"queue: 5 jobs wait in default already"_s,
                     .data = {{u"field"_s, u"queue"_s}, {u"limit"_s, 5}}};
    QVERIFY(errorWithAdvice(full, {}).startsWith(
        u"the queue is full: no more than 5 may wait in it"_s));
    const Error busy{.code = ErrorCode::Throttled, .message = u"later"_s};
    QVERIFY(errorWithAdvice(busy, {}).contains(u"too busy (later)"_s));
}

QTEST_GUILESS_MAIN(tst_CliErrors)

#include "tst_cli_errors.moc"
