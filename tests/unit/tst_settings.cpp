#include "shared/domain/settings.h"

#include <QSet>
#include <QTest>

#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreInRange();
    void theTableNamesEverySetting();
    void everyNumberHasARange();
    void limitsHold_data();
    void limitsHold();
    void allOrNone();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void aWholeDoubleIsANumber();
    void whatWasReadCanBeApplied();
};

void tst_Settings::theDefaultsAreInRange()
{
    const Settings settings;
    QVERIFY(settings.concurrency >= 1 && settings.concurrency <= 256);
    QCOMPARE(settings.queueConcurrency, 2);
    QCOMPARE(settings.killGrace, Duration(5'000));
    QCOMPARE(settings.logLimitBytes, 50LL * 1024 * 1024);
    Settings same;
    QVERIFY(same.apply(settings.toMap()));
    QCOMPARE(same, settings);
}

void tst_Settings::theTableNamesEverySetting()
{
    const QVariantMap values = Settings().toMap();
    QCOMPARE(values.size(), static_cast<qsizetype>(settingsTable().size()));
    for (const SettingInfo &info : settingsTable()) {
        QVERIFY(values.contains(info.key));
        const bool hasRange =
            info.kind == SettingInfo::Kind::Whole || info.kind == SettingInfo::Kind::Fraction;
        QVERIFY(!hasRange || info.lowest < info.highest);
        QCOMPARE(info.kind == SettingInfo::Kind::Word, !info.words.isEmpty());
        QVERIFY(info.meaning.endsWith(u'.'));
    }
}

namespace {

// As people read them in the documents.
struct Range
{
    QString key = {};
    double lowest = 0;
    double highest = 0;
    bool isFraction = false;
};

const std::vector<Range> ranges{
    {u"limits.concurrency"_s, 1, 256},
    {u"limits.queue_concurrency"_s, 1, 256},
    {u"limits.max_queued"_s, 1, 10'000'000},
    {u"power.enough_percent"_s, 0, 100},
    {u"power.pause_below_percent"_s, 0, 100},
    {u"idle.cpu_below_percent"_s, 1, 100},
    {u"idle.cpu_window_s"_s, 5, 600},
    {u"idle.input_minutes"_s, 0, 240},
    {u"throttle.cpu_percent"_s, 1, 100},
    {u"throttle.memory_percent"_s, 1, 100},
    {u"conditions.settle_s"_s, 0, 600},
    {u"retry.max_retries"_s, 0, 1'000},
    {u"retry.base_ms"_s, 0, 31'622'400'000}, // 366 days
    {u"retry.factor"_s, 1, 100, true},
    {u"retry.cap_ms"_s, 0, 31'622'400'000},
    {u"retry.jitter"_s, 0, 1, true},
    {u"jobs.kill_grace_ms"_s, 0, 600'000},
    {u"logs.limit_bytes"_s, 65'536, 1'099'511'627'776}, // 1 TiB
    {u"logs.quota_bytes"_s, 65'536, 1'099'511'627'776},
    {u"retention.finished_days"_s, 0, 3'650},
    {u"retention.finished_jobs"_s, 0, 10'000'000},
    {u"retention.artifact_days"_s, 0, 3'650},
    {u"backup.every_hours"_s, 0, 87'600},
    {u"backup.keep"_s, 1, 1'000},
    {u"disk.floor_bytes"_s, 0, 1'099'511'627'776},
    {u"notifications.long_job_minutes"_s, 0, 1'440},
};

} // namespace

void tst_Settings::everyNumberHasARange()
{
    QSet<QString> numbers;
    for (const SettingInfo &info : settingsTable()) {
        if (info.kind == SettingInfo::Kind::Whole || info.kind == SettingInfo::Kind::Fraction)
            numbers.insert(info.key);
    }
    QSet<QString> known;
    for (const Range &range : ranges)
        known.insert(range.key);
    QCOMPARE(known, numbers);
}

void tst_Settings::limitsHold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("allowed");
    for (const auto &[key, lowest, highest, isFraction] : ranges) {
        const double step = isFraction ? 0.001 : 1;
        const auto row = [&](const char *where, double value, bool allowed) {
            QTest::addRow("%s %s", qPrintable(key), where) << key << value << allowed;
        };
        row("just below", lowest - step, false);
        row("lowest", lowest, true);
        row("just above the lowest", lowest + step, true);
        row("just below the highest", highest - step, true);
        row("highest", highest, true);
        row("just above", highest + step, false);
    }
}

void tst_Settings::limitsHold()
{
    QFETCH(QString, key);
    QFETCH(double, value);
    QFETCH(bool, allowed);
    Settings settings;
    const Result<> result = settings.apply({{key, value}});
    QCOMPARE(bool(result), allowed);
    if (allowed) {
        QCOMPARE(settings.toMap().value(key).toDouble(), value);
        Settings again;
        QVERIFY(again.apply(settings.toMap()));
        QCOMPARE(again, settings);
    } else {
        QCOMPARE(settings, Settings());
        QCOMPARE(result.error().code, ErrorCode::Validation);
        QCOMPARE(result.error().data.value(u"field"_s).toString(), key);
        QCOMPARE(result.error().data.value(u"got"_s).toDouble(), value);
        QVERIFY(result.error().data.contains(u"limit"_s));
    }
}

void tst_Settings::allOrNone()
{
    Settings settings;
    QVERIFY(!settings.apply({{u"limits.concurrency"_s, 3}, {u"limits.queue_concurrency"_s, 0}}));
    QCOMPARE(settings, Settings());
    QVERIFY(settings.apply({{u"limits.concurrency"_s, 3}, {u"limits.queue_concurrency"_s, 1}}));
    QCOMPARE(settings.concurrency, 3);
    QCOMPARE(settings.queueConcurrency, 1);
    QVERIFY(settings.apply({}));
    QCOMPARE(settings.concurrency, 3);
}

void tst_Settings::wrongValuesAreNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("unknown key") << u"limits.speed"_s << QVariant(1);
    QTest::newRow("empty key") << u""_s << QVariant(1);
    QTest::newRow("text") << u"limits.concurrency"_s << QVariant(u"4"_s);
    QTest::newRow("truth") << u"limits.concurrency"_s << QVariant(true);
    QTest::newRow("fraction") << u"limits.concurrency"_s << QVariant(1.5);
    QTest::newRow("huge") << u"limits.concurrency"_s << QVariant(1e300);
    QTest::newRow("no number") << u"limits.concurrency"_s << QVariant(qQNaN());
    QTest::newRow("null") << u"limits.concurrency"_s << QVariant::fromValue(nullptr);
    QTest::newRow("nothing") << u"limits.concurrency"_s << QVariant();
    QTest::newRow("a text for a truth") << u"notifications.failure"_s << QVariant(u"true"_s);
    QTest::newRow("2 for a truth") << u"notifications.failure"_s << QVariant(2);
    QTest::newRow("another word") << u"conditions.when_lost"_s << QVariant(u"explode"_s);
    QTest::newRow("a number for a word") << u"conditions.when_lost"_s << QVariant(1);
    QTest::newRow("no address") << u"telemetry.otlp_endpoint"_s << QVariant(u"localhost"_s);
    QTest::newRow("a word that says none")
        << u"telemetry.otlp_endpoint"_s << QVariant(u"nothing"_s);
    QTest::newRow("no host") << u"telemetry.otlp_endpoint"_s << QVariant(u"http:///v1/traces"_s);
    QTest::newRow("another scheme") << u"telemetry.otlp_endpoint"_s << QVariant(u"file:///x"_s);
    QTest::newRow("a long address")
        << u"telemetry.otlp_endpoint"_s << QVariant(u"http://"_s + QString(3'000, u'a'));
    QTest::newRow("list") << u"limits.concurrency"_s << QVariant(QVariantList{1});
}

void tst_Settings::wrongValuesAreNamed()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    Settings settings;
    const Result<> result = settings.apply({{key, value}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Validation);
    QCOMPARE(result.error().data.value(u"field"_s).toString(), key);
    QCOMPARE(settings, Settings());
}

void tst_Settings::aWholeDoubleIsANumber()
{
    Settings settings;
    QVERIFY(settings.apply({{u"limits.concurrency"_s, 7.0}}));
    QCOMPARE(settings.concurrency, 7);
}

void tst_Settings::whatWasReadCanBeApplied()
{
    Settings settings;
    QVERIFY(settings.apply({{u"jobs.kill_grace_ms"_s, 1},
                            {u"logs.limit_bytes"_s, 70'000},
                            {u"power.saver_counts_as_battery"_s, false},
                            {u"idle.when_input_unknown"_s, u"active"_s},
                            {u"idle.input_minutes"_s, 7},
                            {u"conditions.when_lost"_s, u"requeue"_s},
                            {u"notifications.success"_s, 1}, // as the database keeps it
                            {u"telemetry.otlp_endpoint"_s, u"http://localhost:4318"_s}}));
    QCOMPARE(settings.idle.input, std::chrono::minutes(7));
    QCOMPARE(settings.conditions.whenLost, WhenConditionLost::Requeue);
    QVERIFY(settings.notifications.success);
    Settings copy;
    QVERIFY(copy.apply(settings.toMap()));
    QCOMPARE(copy, settings);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
