#include "shared/text/timeinput.h"

#include <QDateTime>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_TimeInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void moments_data();
    void moments();
    void whatIsNoMomentSaysWhy_data();
    void whatIsNoMomentSaysWhy();
};

void tst_TimeInput::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: is none
    QTest::newRow("milliseconds") << u"500ms"_s << 500LL;
    QTest::newRow("seconds") << u"90s"_s << 90'000LL;
    QTest::newRow("minutes") << u"10m"_s << 600'000LL;
    QTest::newRow("two units") << u"1h30m"_s << 5'400'000LL;
    QTest::newRow("all units") << u"1d2h3m4s5ms"_s << 93'784'005LL;
    QTest::newRow("more than the next unit") << u"90m"_s << 5'400'000LL;
    QTest::newRow("zero") << u"0s"_s << 0LL;
    QTest::newRow("nothing") << u""_s << -1LL;
    QTest::newRow("no unit") << u"10"_s << -1LL;
    QTest::newRow("no number") << u"m"_s << -1LL;
    QTest::newRow("an unknown unit") << u"10w"_s << -1LL;
    QTest::newRow("a wrong order") << u"30m1h"_s << -1LL;
    QTest::newRow("a unit twice") << u"1m1m"_s << -1LL;
    QTest::newRow("a sign") << u"-1m"_s << -1LL;
    QTest::newRow("a fraction") << u"1.5h"_s << -1LL;
    QTest::newRow("a space") << u"1h 30m"_s << -1LL;
    QTest::newRow("too much") << u"9223372036854775807s"_s << -1LL;
    QTest::newRow("too much for a number") << u"99999999999999999999ms"_s << -1LL;
    QTest::newRow("too much in sum") << u"9223372036854775s999999ms"_s << -1LL;
}

void tst_TimeInput::spans()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const Result<Duration> parsed = parseDuration(text);
    QCOMPARE(parsed ? parsed->count() : -1, milliseconds);
    if (!parsed)
        QCOMPARE(parsed.error().message, u"is no time such as 90s, 10m or 1h30m"_s);
}

void tst_TimeInput::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *name, const char *text, const char *now, const char *zone,
                        const char *moment) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(now)
                            << QByteArray(zone) << QString::fromLatin1(moment);
    };
    row("later today", "22:00", "2026-11-25T12:00:00Z", "Asia/Seoul", "2026-11-25T13:00:00Z");
    row("next day", "8:00", "2026-11-25T12:00:00Z", "Asia/Seoul", "2026-11-25T23:00:00Z");
    row("this very moment is over", "21:00", "2026-11-25T12:00:00Z", "Asia/Seoul",
        "2026-11-26T12:00:00Z");
    row("with seconds", "22:00:30", "2026-11-25T12:00:00Z", "UTC", "2026-11-25T22:00:30Z");
    row("today, over", "today 8:00", "2026-11-25T12:00:00Z", "UTC", "2026-11-25T08:00:00Z");
    row("tomorrow", "tomorrow 8:00", "2026-11-25T12:00:00Z", "UTC", "2026-11-26T08:00:00Z");
    row("tomorrow by the wall", "tomorrow 8:00", "2026-11-25T16:00:00Z", "Asia/Seoul",
        "2026-11-26T23:00:00Z");
    row("spaces", "  tomorrow   8:00 ", "2026-12-31T12:00:00Z", "UTC", "2027-01-01T08:00:00Z");
    row("a date", "2026-12-24", "2026-11-25T12:00:00Z", "Asia/Seoul", "2026-12-23T15:00:00Z");
    row("a date that is over", "2020-02-29", "2026-11-25T12:00:00Z", "UTC", "2020-02-29T00:00:00Z");
    row("local", "2026-12-24T18:30", "2026-11-25T12:00:00Z", "Asia/Seoul", "2026-12-24T09:30:00Z");
    row("a space for the T", "2026-12-24 18:30", "2026-11-25T12:00:00Z", "UTC",
        "2026-12-24T18:30:00Z");
    row("UTC", "2026-12-24T18:30:15Z", "2026-11-25T12:00:00Z", "Asia/Seoul",
        "2026-12-24T18:30:15Z");
    row("an offset", "2026-12-24T18:30+01:00", "2026-11-25T12:00:00Z", "Asia/Seoul",
        "2026-12-24T17:30:00Z");
    row("an offset behind", "2026-12-24T18:30:00-0330", "2026-11-25T12:00:00Z", "Asia/Seoul",
        "2026-12-24T22:00:00Z");
    row("skipped in spring", "2:30", "2026-03-08T05:00:00Z", "America/New_York",
        "2026-03-08T07:00:00Z");
    row("twice in autumn", "1:30", "2026-11-01T04:00:00Z", "America/New_York",
        "2026-11-01T05:30:00Z");
    row("tomorrow is a short day", "tomorrow 12:00", "2026-03-07T17:00:00Z", "America/New_York",
        "2026-03-08T16:00:00Z");
    row("the last year", "9999-12-31T23:59:59Z", "2026-11-25T12:00:00Z", "UTC",
        "9999-12-31T23:59:59Z");
}

void tst_TimeInput::moments()
{
    QFETCH(const QString, text);
    QFETCH(const QString, now);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, moment);
    const auto msOf = [](const QString &iso) {
        return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
    };
    const Result<Timestamp> parsed = parseMoment(text, fromEpochMs(msOf(now)), QTimeZone(zone));
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QCOMPARE(toEpochMs(*parsed), msOf(moment));
}

void tst_TimeInput::whatIsNoMomentSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto none = u"is no time such as 22:00, \"tomorrow 8:00\" or 2026-11-25T22:00"_s;
    const auto noTime = u"has a time that no clock shows; the last is 23:59"_s;
    const auto noDay = u"has a day that no calendar shows"_s;
    for (const char *text : {"", "now", "8", "8pm", "22.00", "22:0", "-1:00", "222:00", "1h30m",
                             "yesterday 8:00", "tomorrow", "2026-11", "26-11-25", "2026-11-25T",
                             "2026-11-25T22", "22:00Z", "2026-11-25Z", "99999-01-01"})
        QTest::newRow(text) << QString::fromLatin1(text) << none;
    for (const char *text : {"24:00", "22:60", "tomorrow 22:00:60", "2026-11-25T24:00"})
        QTest::newRow(text) << QString::fromLatin1(text) << noTime;
    for (const char *text : {"2026-02-29", "2026-13-01T08:00", "2026-00-10", "2026-04-31"})
        QTest::newRow(text) << QString::fromLatin1(text) << noDay;
    QTest::newRow("offset") << u"2026-11-25T22:00+14:60"_s
                            << u"has an offset that no clock has; -14:00 to +14:00"_s;
}

void tst_TimeInput::whatIsNoMomentSaysWhy()
{
    QFETCH(const QString, text);
    QFETCH(const QString, message);
    const auto now = fromEpochMs(1'800'000'000'000);
    const Result<Timestamp> parsed = parseMoment(text, now, QTimeZone("UTC"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Validation);
    QCOMPARE(parsed.error().message, message);
}

QTEST_GUILESS_MAIN(tst_TimeInput)
#include "tst_timeinput.moc"
