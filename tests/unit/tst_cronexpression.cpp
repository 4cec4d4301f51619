#include "shared/domain/cronexpression.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Timestamp utc(const QString &text)
{
    return fromEpochMs(QDateTime::fromString(text + u'Z', Qt::ISODate).toMSecsSinceEpoch());
}

QString asText(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(moment), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

// The same rules, asked of one minute on the wall at a time.
class SlowCron
{
public:
    explicit SlowCron(const QString &expression)
        : m_parts(expression.split(u' '))
    {
        for (int value = 0; value < 60; ++value) {
            m_minutes[size_t(value)] = names(m_parts.at(0), value);
            m_hours[size_t(value)] = names(m_parts.at(1), value);
        }
    }

    bool hasFixedHours() const
    {
        return !m_parts.at(1).contains(u'*') && !m_parts.at(1).contains(u'/');
    }

    bool isMeant(qint64 minute) const // since 1970
    {
        if (!m_minutes[size_t(minute % 60)] || !m_hours[size_t(minute / 60 % 24)])
            return false;
        const QDate date = QDate(1970, 1, 1).addDays(minute / 1440);
        const bool onDay = names(m_parts.at(2), date.day());
        const bool onWeekday = names(m_parts.at(4), date.dayOfWeek())
            || (date.dayOfWeek() == 7 && names(m_parts.at(4), 0));
        const bool anyDay = m_parts.at(2).startsWith(u'*') || m_parts.at(4).startsWith(u'*');
        return anyDay ? onDay && onWeekday : onDay || onWeekday;
    }

private:
    static bool names(const QString &part, int value)
    {
        const QStringList items = part.split(u',');
        return std::any_of(items.begin(), items.end(), [value](const QString &item) {
            const QString range = item.section(u'/', 0, 0);
            if (range == u"*"_s)
                return true;
            const int step = item.contains(u'/') ? item.section(u'/', 1).toInt() : 1;
            const int first = range.section(u'-', 0, 0).toInt();
            const int last = range.contains(u'-') ? range.section(u'-', 1).toInt() : first;
            return value >= first && value <= last && (value - first) % step == 0;
        });
    }

    QStringList m_parts;
    std::array<bool, 60> m_minutes = {};
    std::array<bool, 60> m_hours = {};
};

// What somebody would write down who looks at the clock on the wall every minute.
std::vector<Timestamp> writtenDown(const QString &expression, const QTimeZone &zone, Timestamp from,
                                   Timestamp until)
{
    const SlowCron cron(expression);
    std::vector<Timestamp> times;
    int ahead = 0;
    const auto shownAt = [&](Timestamp moment) {
        const auto minute = toEpochMs(moment) / 60'000;
        if (minute % 15 == 0) { // clocks change at no other minute
            const auto utc = QDateTime::fromMSecsSinceEpoch(toEpochMs(moment), Qt::UTC);
            ahead = zone.offsetFromUtc(utc) / 60;
        }
        return minute + ahead;
    };
    qint64 reached = shownAt(from);
    for (Timestamp moment = from + 1min; moment <= until; moment += 1min) {
        const qint64 shown = shownAt(moment);
        bool comes = !cron.hasFixedHours() && cron.isMeant(shown);
        // With fixed hours each time on the wall counts when the clock gets to it or beyond.
        for (; reached < shown; ++reached)
            comes = comes || (cron.hasFixedHours() && cron.isMeant(reached + 1));
        if (comes)
            times.push_back(moment);
    }
    return times;
}

QString randomPart(QRandomGenerator &random, int lowest, int highest, bool steps)
{
    const int kind = random.bounded(steps ? 5 : 3);
    const int a = random.bounded(lowest, highest + 1);
    const int b = random.bounded(lowest, highest + 1);
    switch (kind) {
    case 0:
        return QString::number(a);
    case 1:
        return u"%1,%2"_s.arg(a).arg(b);
    case 2:
        return u"%1-%2"_s.arg(std::min(a, b)).arg(std::max(a, b));
    case 3:
        return u"%1-%2/%3"_s.arg(std::min(a, b)).arg(std::max(a, b)).arg(random.bounded(1, 7));
    default:
        return u"*"_s;
    }
}

} // namespace

class tst_CronExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesNext_data();
    void comesNext();
    void refuses_data();
    void refuses();
    void asWrittenDownMinuteByMinute_data();
    void asWrittenDownMinuteByMinute();
    void whatIsRareIsFoundAtOnce();
};

void tst_CronExpression::comesNext_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("times");
    const auto row = [](const char *name, const char *cron, const char *zone, const char *after,
                        const QStringList &times) {
        QTest::newRow(name) << QString::fromLatin1(cron) << QByteArray(zone)
                            << QString::fromLatin1(after) << times;
    };
    row("every minute, from within one", "* * * * *", "UTC", "2026-01-01T00:00:30",
        {u"2026-01-01T00:01:00"_s, u"2026-01-01T00:02:00"_s});
    row("not the moment itself", "0 22 * * *", "UTC", "2026-01-01T22:00:00",
        {u"2026-01-02T22:00:00"_s});
    row("a list, a range, a step", "5,50 8-10/2 * * *", "UTC", "2026-01-01T08:05:00",
        {u"2026-01-01T08:50:00"_s, u"2026-01-01T10:05:00"_s, u"2026-01-01T10:50:00"_s,
         u"2026-01-02T08:05:00"_s});
    row("names, whatever the case", "0 9 * Feb MON-fri", "UTC", "2026-02-06T09:00:00",
        {u"2026-02-09T09:00:00"_s});
    row("sunday as 0", "0 0 * * 0", "UTC", "2026-11-25T00:00:00", {u"2026-11-29T00:00:00"_s});
    row("sunday as 7", "0 0 * * 7", "UTC", "2026-11-25T00:00:00", {u"2026-11-29T00:00:00"_s});
    row("until sunday", "0 0 * * fri-sun", "UTC", "2026-11-25T00:00:00",
        {u"2026-11-27T00:00:00"_s, u"2026-11-28T00:00:00"_s, u"2026-11-29T00:00:00"_s,
         u"2026-12-04T00:00:00"_s});
    row("either day is enough", "0 0 13 * fri", "UTC", "2026-11-25T00:00:00",
        {u"2026-11-27T00:00:00"_s, u"2026-12-04T00:00:00"_s, u"2026-12-11T00:00:00"_s,
         u"2026-12-13T00:00:00"_s});
    row("both days, as one begins with a star", "0 0 */2 * mon", "UTC", "2026-11-25T00:00:00",
        {u"2026-12-07T00:00:00"_s, u"2026-12-21T00:00:00"_s});
    row("hourly", "@hourly", "UTC", "2026-01-01T00:00:00", {u"2026-01-01T01:00:00"_s});
    row("daily", "@daily", "UTC", "2026-01-01T00:00:00", {u"2026-01-02T00:00:00"_s});
    row("weekly", "@weekly", "UTC", "2026-11-25T00:00:00", {u"2026-11-29T00:00:00"_s});
    row("monthly", "@monthly", "UTC", "2026-01-01T00:00:00", {u"2026-02-01T00:00:00"_s});
    row("yearly", "@yearly", "UTC", "2026-01-01T00:00:00", {u"2027-01-01T00:00:00"_s});
    row("leap years", "0 0 29 2 *", "UTC", "2026-01-01T00:00:00",
        {u"2028-02-29T00:00:00"_s, u"2032-02-29T00:00:00"_s});
    row("the leap year that is none", "0 0 29 2 *", "UTC", "2096-03-01T00:00:00",
        {u"2104-02-29T00:00:00"_s});
    row("the last of long months", "0 0 31 * *", "UTC", "2026-01-31T00:00:00",
        {u"2026-03-31T00:00:00"_s, u"2026-05-31T00:00:00"_s});
    row("spaces to spare", "  0   0\t1 1  * ", "UTC", "2026-01-01T00:00:00",
        {u"2027-01-01T00:00:00"_s});

    row("in Kolkata", "30 2 * * *", "Asia/Kolkata", "2026-03-07T00:00:00",
        {u"2026-03-07T21:00:00"_s, u"2026-03-08T21:00:00"_s});
    row("hourly in Kolkata", "0 * * * *", "Asia/Kolkata", "2026-03-07T00:00:00",
        {u"2026-03-07T00:30:00"_s});
    row("fixed, skipped in spring", "30 2 * * *", "America/New_York", "2026-03-07T00:00:00",
        {u"2026-03-07T07:30:00"_s, u"2026-03-08T07:00:00"_s, u"2026-03-09T06:30:00"_s});
    row("fixed, several skipped are one", "*/20 2 * * *", "America/New_York", "2026-03-07T07:40:00",
        {u"2026-03-08T07:00:00"_s, u"2026-03-09T06:00:00"_s});
    row("fixed, twice in autumn", "30 1 * * *", "America/New_York", "2026-11-01T00:00:00",
        {u"2026-11-01T05:30:00"_s, u"2026-11-02T06:30:00"_s});
    row("fixed, asked between the two", "30 1 * * *", "America/New_York", "2026-11-01T06:10:00",
        {u"2026-11-02T06:30:00"_s});
    row("any hour, nothing in the gap", "30 * * * *", "America/New_York", "2026-03-08T06:00:00",
        {u"2026-03-08T06:30:00"_s, u"2026-03-08T07:30:00"_s, u"2026-03-08T08:30:00"_s});
    row("any hour, both times", "30 * * * *", "America/New_York", "2026-11-01T05:00:00",
        {u"2026-11-01T05:30:00"_s, u"2026-11-01T06:30:00"_s, u"2026-11-01T07:30:00"_s});
    row("stepped hours, not in the gap", "30 */2 * * *", "America/New_York", "2026-03-08T05:30:00",
        {u"2026-03-08T08:30:00"_s});
    row("fixed, skipped on Lord Howe", "15 2 * * *", "Australia/Lord_Howe", "2026-10-03T12:00:00",
        {u"2026-10-03T15:30:00"_s, u"2026-10-04T15:15:00"_s});
    row("fixed, twice on Lord Howe", "45 1 * * *", "Australia/Lord_Howe", "2026-04-04T12:00:00",
        {u"2026-04-04T14:45:00"_s, u"2026-04-05T15:15:00"_s});
    row("any hour on Lord Howe", "45 * * * *", "Australia/Lord_Howe", "2026-04-04T14:00:00",
        {u"2026-04-04T14:45:00"_s, u"2026-04-04T15:15:00"_s, u"2026-04-04T16:15:00"_s});
    // Turkey stayed in summer time for good.
    row("new rules", "0 9 * * *", "Europe/Istanbul", "2015-11-07T12:00:00",
        {u"2015-11-08T07:00:00"_s});
    row("after new rules", "0 9 * * *", "Europe/Istanbul", "2016-11-07T12:00:00",
        {u"2016-11-08T06:00:00"_s});
    row("a day that Samoa left out", "0 12 * * *", "Pacific/Apia", "2011-12-29T23:00:00",
        {u"2011-12-30T10:00:00"_s, u"2011-12-30T22:00:00"_s});
}

void tst_CronExpression::comesNext()
{
    QFETCH(QString, cron);
    QFETCH(QByteArray, zone);
    QFETCH(QString, after);
    QFETCH(QStringList, times);
    const auto parsed = CronExpression::parse(cron);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QStringList found;
    Timestamp from = utc(after);
    while (found.size() < times.size()) {
        const auto next = parsed->next(from, QTimeZone(zone));
        QVERIFY(next);
        QVERIFY(*next > from);
        found.append(asText(*next));
        from = *next;
    }
    QCOMPARE(found, times);
}

void tst_CronExpression::refuses_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *cron, const char *message) {
        QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromUtf8(message);
    };
    row("", "cron: must have five parts (minute, hour, day of month, month, day of week), not 0");
    row("0 22 * *",
        "cron: must have five parts (minute, hour, day of month, month, day of week), not 4");
    row("0 0 22 * * *",
        "cron: must have five parts (minute, hour, day of month, month, day of week), not 6");
    row("60 * * * *", "cron: minute \"60\" must be 0 to 59");
    row("* 24 * * *", "cron: hour \"24\" must be 0 to 23");
    row("* * 0 * *", "cron: day of month \"0\" must be 1 to 31");
    row("* * * 13 *", "cron: month \"13\" must be 1 to 12");
    row("* * * * 8", "cron: day of week \"8\" must be 0 to 7");
    row("-1 * * * *", "cron: minute \"-1\" is no number");
    row("+1 * * * *", "cron: minute \"+1\" is no number");
    row("1.5 * * * *", "cron: minute \"1.5\" is no number");
    row("99999999999 * * * *", "cron: minute \"99999999999\" is no number");
    row("1,,2 * * * *", "cron: minute \"\" is no number");
    row("* * * juni *", "cron: month \"juni\" is no number and no name such as feb");
    row("* * * * jan", "cron: day of week \"jan\" is no number and no name such as mon");
    row("mon * * * *", "cron: minute \"mon\" is no number");
    row("0 22-6 * * *",
        "cron: hour \"22-6\" runs backwards; write two ranges with a comma between");
    row("0 1-2-3 * * *", "cron: hour \"1-2-3\" is no number");
    row("5/10 * * * *", "cron: minute \"5/10\" has a step without a range; write 5-59/10");
    row("*/0 * * * *", "cron: minute \"*/0\" must have a step of 1 to 59");
    row("*/60 * * * *", "cron: minute \"*/60\" must have a step of 1 to 59");
    row("*/ * * * *", "cron: minute \"*/\" must have a step of 1 to 59");
    row("@reboot", "cron: must be @hourly, @daily, @weekly, @monthly, @yearly or five parts");
    row("0 0 31 2 *", "cron: \"0 0 31 2 *\" never comes: no such month has that day");
    row("0 0 30-31 feb *", "cron: \"0 0 30-31 feb *\" never comes: no such month has that day");
    row("0 0 31 4,6,9,11 *", "cron: \"0 0 31 4,6,9,11 *\" never comes: no such month has that day");
}

void tst_CronExpression::refuses()
{
    QFETCH(QString, cron);
    QFETCH(QString, message);
    const auto parsed = CronExpression::parse(cron);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().code == ErrorCode::Validation);
    QCOMPARE(parsed.error().data.value(u"field"_s).toString(), u"cron"_s);
    QCOMPARE(parsed.error().message, message);
    QVERIFY(!CronExpression::parse(QString(300, u'1')));
}

void tst_CronExpression::asWrittenDownMinuteByMinute_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    quint32 seed = 1;
    for (const char *zone : {"UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
                             "Europe/Istanbul", "Africa/Casablanca"}) {
        for (int i = 0; i < 2; ++i, ++seed) {
            const bool newRules = qstrcmp(zone, "Europe/Istanbul") == 0;
            QTest::addRow("%s, seed %u", zone, seed)
                << seed << QByteArray(zone)
                << (newRules ? u"2015-06-01T00:00:00"_s : u"2026-01-01T00:00:00"_s);
        }
    }
}

void tst_CronExpression::asWrittenDownMinuteByMinute()
{
    QFETCH(quint32, seed);
    QFETCH(QByteArray, zone);
    QFETCH(QString, from);
    QRandomGenerator random(seed);
    // Hours at which clocks change come often.
    const QString hours = seed % 2 == 0 ? u"1-3"_s : randomPart(random, 0, 23, true);
    const QString expression =
        QStringList{randomPart(random, 0, 59, true), hours, randomPart(random, 1, 31, true), u"*"_s,
                    randomPart(random, 0, 7, true)}
            .join(u' ');
    const auto cron = CronExpression::parse(expression);
    QVERIFY2(cron, qPrintable(expression));

    const Timestamp begin = utc(from);
    const Timestamp end = begin + 24h * 731;
    std::vector<Timestamp> found;
    Timestamp last = begin;
    while (const auto next = cron->next(last, QTimeZone(zone))) {
        if (*next > end)
            break;
        found.push_back(*next);
        last = *next;
    }
    const std::vector<Timestamp> expected = writtenDown(expression, QTimeZone(zone), begin, end);
    QVERIFY2(!expected.empty(), qPrintable(expression));
    for (size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        QVERIFY2(
            found[i] == expected[i],
            qPrintable(u"%1: %2, not %3"_s.arg(expression, asText(found[i]), asText(expected[i]))));
    }
    QCOMPARE(found.size(), expected.size());
}

void tst_CronExpression::whatIsRareIsFoundAtOnce()
{
    // 29 February on a Sunday: 2032, 2060, 2088, then only 2128.
    const auto cron = CronExpression::parse(u"0 */12 29 2 */7"_s);
    QVERIFY(cron);
    const QTimeZone zone("America/New_York");
    QElapsedTimer timer;
    timer.start();
    const auto next = cron->next(utc(u"2088-03-01T00:00:00"_s), zone);
    QVERIFY(next);
    QCOMPARE(asText(*next), u"2128-02-29T05:00:00"_s);
    QCOMPARE_LT(timer.elapsed(), 1000); // minute by minute that would be 21 million looks
}

QTEST_APPLESS_MAIN(tst_CronExpression)
#include "tst_cronexpression.moc"
