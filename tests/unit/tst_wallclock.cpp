#include "shared/domain/wallclock.h"

#include <QDateTime>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

Timestamp utc(const QString &text)
{
    return fromEpochMs(QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch());
}

WallTime wall(const QString &text)
{
    return WallTime(utc(text).time_since_epoch());
}

} // namespace

class tst_WallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstMoments_data();
    void firstMoments();
    void theClockShowsWhatTheMomentMeans();
};

void tst_WallClock::firstMoments_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *name, const char *zone, const char *shown, const char *moment) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(shown)
                            << QString::fromLatin1(moment);
    };
    row("utc", "UTC", "2026-03-08T02:30:00", "2026-03-08T02:30:00");
    row("ahead by half an hour", "Asia/Kolkata", "2026-03-08T02:30:00", "2026-03-07T21:00:00");
    row("winter", "America/New_York", "2026-01-10T02:30:00", "2026-01-10T07:30:00");
    row("summer", "America/New_York", "2026-07-10T02:30:00", "2026-07-10T06:30:00");
    row("before a gap", "America/New_York", "2026-03-08T01:59:59", "2026-03-08T06:59:59");
    row("in a gap", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:00:00");
    row("after a gap", "America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00");
    row("before what comes twice", "America/New_York", "2026-11-01T00:59:59",
        "2026-11-01T04:59:59");
    row("comes twice", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00");
    row("after what comes twice", "America/New_York", "2026-11-01T02:00:00", "2026-11-01T07:00:00");
    row("gap of half an hour", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:30:00");
    row("half an hour twice", "Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00");
    row("a day that Samoa left out", "Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00");
    row("far ahead", "America/New_York", "2200-07-10T02:30:00", "2200-07-10T06:30:00");
}

void tst_WallClock::firstMoments()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, shown);
    QFETCH(QString, moment);
    QCOMPARE(toEpochMs(firstMomentOf(QTimeZone(zone), wall(shown))), toEpochMs(utc(moment)));
}

void tst_WallClock::theClockShowsWhatTheMomentMeans()
{
    const QTimeZone zone("America/New_York");
    QVERIFY(wallTimeAt(zone, utc(u"2026-03-08T06:59:59"_s)) == wall(u"2026-03-08T01:59:59"_s));
    QVERIFY(wallTimeAt(zone, utc(u"2026-03-08T07:00:00"_s)) == wall(u"2026-03-08T03:00:00"_s));
    QVERIFY(wallTimeAt(zone, utc(u"2026-11-01T06:30:00"_s)) == wall(u"2026-11-01T01:30:00"_s));
}

QTEST_APPLESS_MAIN(tst_WallClock)
#include "tst_wallclock.moc"
