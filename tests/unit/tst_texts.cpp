#include "shared/text/harmless.h"
#include "shared/text/holdtext.h"
#include "shared/text/sizetext.h"
#include "shared/text/timetext.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Texts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDurationForReading_data();
    void aDurationForReading();
    void anAge_data();
    void anAge();
    void aMomentIsLocalAndHasItsDayUnlessToday();
    void aSizeThatAPersonTypes_data();
    void aSizeThatAPersonTypes();
    void aSizeForReading();
    void whetherItIsIdleIsFirstMeasured();
    void theEndOfAWaitIsSaid();
    void whatATerminalWouldActUponIsNotShown();
};

void tst_Texts::initTestCase()
{
    qputenv("TZ", "Asia/Seoul");
}

void tst_Texts::aDurationForReading_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << u"0 ms"_s;
    QTest::newRow("below a second") << 999LL << u"999 ms"_s;
    QTest::newRow("a second") << 1'000LL << u"1 s"_s;
    QTest::newRow("tenths") << 1'050LL << u"1.0 s"_s;
    QTest::newRow("not rounded up") << 59'999LL << u"59.9 s"_s;
    QTest::newRow("minutes") << 123'000LL << u"2 min 3 s"_s;
    QTest::newRow("whole minutes") << 600'000LL << u"10 min"_s;
    QTest::newRow("hours") << 12'000'000LL << u"3 h 20 min"_s;
    QTest::newRow("days") << 352'800'000LL << u"4 d 2 h"_s;
    QTest::newRow("a clock set back") << -5LL << u"0 ms"_s;
}

void tst_Texts::aDurationForReading()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, text);
    QCOMPARE(durationText(Duration(milliseconds)), text);
}

void tst_Texts::anAge_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("just now") << 0LL << u"0 s"_s;
    QTest::newRow("seconds") << 59LL << u"59 s"_s;
    QTest::newRow("minutes") << 60LL << u"1 min"_s;
    QTest::newRow("hours") << 3'600LL << u"1 h"_s;
    QTest::newRow("more than a day") << 47LL * 3'600 << u"47 h"_s;
    QTest::newRow("days") << 48LL * 3'600 << u"2 d"_s;
    QTest::newRow("not yet") << -10LL << u"0 s"_s;
}

void tst_Texts::anAge()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const Timestamp now = fromEpochMs(1'800'000'000'000);
    QCOMPARE(ageText(now - std::chrono::seconds(seconds), now), text);
}

void tst_Texts::aMomentIsLocalAndHasItsDayUnlessToday()
{
    const Timestamp now = fromEpochMs(1'800'000'000'000); // 2027-01-15 17:00 in Seoul
    QCOMPARE(clockText(now, now), u"17:00:00"_s);
    QCOMPARE(clockText(now - 17h, now), u"00:00:00"_s);
    QCOMPARE(clockText(now - 17h - 1s, now), u"2027-01-14 23:59:59"_s);
    QCOMPARE(plannedText(now, now), u"17:00"_s);
    QCOMPARE(plannedText(now + 5s, now), u"17:00:05"_s);
    QCOMPARE(plannedText(now + 14h, now), u"tomorrow 07:00"_s);
    QCOMPARE(plannedText(now + 38h, now), u"2027-01-17 07:00"_s);
}

void tst_Texts::aSizeThatAPersonTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: is none
    QTest::newRow("bytes") << u"65536"_s << 65'536LL;
    QTest::newRow("bytes with their unit") << u"10B"_s << 10LL;
    QTest::newRow("a letter") << u"64K"_s << 65'536LL;
    QTest::newRow("a small letter") << u"64k"_s << 65'536LL;
    QTest::newRow("two letters") << u"1MB"_s << 1'048'576LL;
    QTest::newRow("as we write it") << u"1GiB"_s << 1'073'741'824LL;
    QTest::newRow("terabytes") << u"1T"_s << 1'099'511'627'776LL;
    QTest::newRow("nothing") << u""_s << -1LL;
    QTest::newRow("no number") << u"K"_s << -1LL;
    QTest::newRow("a fraction") << u"1.5G"_s << -1LL;
    QTest::newRow("too much") << u"9999999999G"_s << -1LL;
}

void tst_Texts::aSizeThatAPersonTypes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, bytes);
    QCOMPARE(parseSize(text).value_or(-1), bytes);
}

void tst_Texts::aSizeForReading()
{
    QCOMPARE(sizeText(0), u"0 B"_s);
    QCOMPARE(sizeText(1023), u"1023 B"_s);
    QCOMPARE(sizeText(1024), u"1.0 KiB"_s);
    QCOMPARE(sizeText(12'595), u"12.3 KiB"_s);
    QCOMPARE(sizeText(4LL << 30), u"4.0 GiB"_s);
}

void tst_Texts::whetherItIsIdleIsFirstMeasured()
{
    HoldInfo hold{.code = HoldCode::NotIdle, .detail = {{u"sensor"_s, u"load"_s}}};
    QVERIFY2(holdText(hold, {}).contains(u"is being measured"_s), qPrintable(holdText(hold, {})));
    hold.detail = {{u"input_idle_ms"_s, 3'000}}; // who uses it is known at once
    QVERIFY2(holdText(hold, {}).contains(u"not idle (last input 3 s ago)"_s),
             qPrintable(holdText(hold, {})));
    hold.detail = {{u"cpu_percent"_s, 40}, {u"input_idle_ms"_s, 60'000}};
    QVERIFY2(holdText(hold, {}).contains(u"use 40 %, last input 1 min ago"_s),
             qPrintable(holdText(hold, {})));
}

void tst_Texts::theEndOfAWaitIsSaid()
{
    const Timestamp now = fromEpochMs(1'800'000'000'000);
    const Timestamp until = now + 1min;
    QCOMPARE(patienceText({.until = until, .then = Conditions::OnMaxWait::Run}, now),
             u"from %1 on it waits for its conditions no longer"_s.arg(plannedText(until, now)));
    QCOMPARE(patienceText({.until = until, .then = Conditions::OnMaxWait::Skip}, now),
             u"it is skipped unless it has started by %1"_s.arg(plannedText(until, now)));
}

void tst_Texts::whatATerminalWouldActUponIsNotShown()
{
    QCOMPARE(harmless(u"a\nb\tc"_s), u"a b c"_s);
    QCOMPARE(harmless(u"\033[31mred"_s), u"\uFFFD[31mred"_s);
    QCOMPARE(harmless(u"\u009b31m"_s), u"\uFFFD31m"_s);
    QCOMPARE(harmless(u"rm \u202Etxt.elif"_s), u"rm \uFFFDtxt.elif"_s);
}

QTEST_GUILESS_MAIN(tst_Texts)

#include "tst_texts.moc"
