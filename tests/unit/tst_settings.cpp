#include "shared/domain/settings.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreInRange();
    void theTableNamesEverySetting();
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

void tst_Settings::limitsHold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("allowed");
    const auto range = [](const QString &key, qint64 lowest, qint64 highest) {
        for (const qint64 value :
             {lowest - 1, lowest, lowest + 1, highest - 1, highest, highest + 1}) {
            QTest::addRow("%s %lld", qPrintable(key), static_cast<long long>(value))
                << key << value << (value >= lowest && value <= highest);
        }
    };
    range(u"limits.concurrency"_s, 1, 256);
    range(u"limits.queue_concurrency"_s, 1, 256);
    range(u"jobs.kill_grace_ms"_s, 0, 600'000);
    range(u"logs.limit_bytes"_s, 64 * 1024, 1LL << 40);
}

void tst_Settings::limitsHold()
{
    QFETCH(QString, key);
    QFETCH(qint64, value);
    QFETCH(bool, allowed);
    Settings settings;
    const Result<> result = settings.apply({{key, value}});
    QCOMPARE(bool(result), allowed);
    if (allowed) {
        QCOMPARE(settings.toMap().value(key).toLongLong(), value);
    } else {
        QCOMPARE(settings, Settings());
        QCOMPARE(result.error().code, ErrorCode::Validation);
        QCOMPARE(result.error().data.value(u"field"_s).toString(), key);
        QCOMPARE(result.error().data.value(u"got"_s).toLongLong(), value);
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
