#include "shared/domain/jobid.h"
#include "tests/support/manualclock.h"

#include <QSet>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_JobId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdComesBackFromTextAndBytes();
    void onlyVersionSevenIsOurs_data();
    void onlyVersionSevenIsOurs();
    void onlyVersionSevenIsReadFromBytes();
    void idsBeginWithTheTime();
    void idsIncrease_data();
    void idsIncrease();
    void idsOfTwoGeneratorsDiffer();
    void jobsAreNamedByIdOrNumber_data();
    void jobsAreNamedByIdOrNumber();
};

void tst_JobId::anIdComesBackFromTextAndBytes()
{
    const ManualClock clock;
    JobIdGenerator generator(clock);
    const JobId id = generator.next();
    QVERIFY(!id.isNull());
    QCOMPARE(id.toBytes().size(), 16);
    QCOMPARE(JobId::fromString(id.toString()), id);
    QCOMPARE(JobId::fromString(id.toString().toUpper()), id);
    QCOMPARE(JobId::fromBytes(id.toBytes()), id);
    QVERIFY(JobId().isNull());
}

void tst_JobId::onlyVersionSevenIsOurs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ours");
    QTest::newRow("version 7") << u"0190a5b2-1234-7abc-8def-0123456789ab"_s << true;
    QTest::newRow("version 4") << u"0190a5b2-1234-4abc-8def-0123456789ab"_s << false;
    QTest::newRow("braces") << u"{0190a5b2-1234-7abc-8def-0123456789ab}"_s << false;
    QTest::newRow("no dashes") << u"0190a5b212347abc8def0123456789ab"_s << false;
    QTest::newRow("too short") << u"0190a5b2-1234-7abc-8def-0123456789a"_s << false;
    QTest::newRow("no hexadecimal") << u"0190a5b2-1234-7abc-8def-0123456789ag"_s << false;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void tst_JobId::onlyVersionSevenIsOurs()
{
    QFETCH(QString, text);
    QFETCH(bool, ours);
    QCOMPARE(JobId::fromString(text).has_value(), ours);
}

void tst_JobId::onlyVersionSevenIsReadFromBytes()
{
    QVERIFY(!JobId::fromBytes(QUuid(u"0190a5b2-1234-4abc-8def-0123456789ab"_s).toRfc4122()));
    QVERIFY(!JobId::fromBytes(QByteArray(16, '\0')));
    QVERIFY(!JobId::fromBytes(QByteArray(15, 'x')));
    QVERIFY(!JobId::fromBytes({}));
}

void tst_JobId::idsBeginWithTheTime()
{
    const ManualClock clock(fromEpochMs(0x0190'a5b2'1234));
    JobIdGenerator generator(clock);
    const QString text = generator.next().toString();
    QVERIFY2(text.startsWith(u"0190a5b2-1234-7"_s), qPrintable(text));
    QVERIFY(u"89ab"_s.contains(text.at(19)));
}

void tst_JobId::idsIncrease_data()
{
    QTest::addColumn<int>("stepMs");
    QTest::newRow("while time passes") << 1;
    QTest::newRow("while the clock stands") << 0;
    QTest::newRow("while the clock goes back") << -5;
}

void tst_JobId::idsIncrease()
{
    QFETCH(int, stepMs);
    ManualClock clock;
    JobIdGenerator generator(clock);
    QByteArray previous = generator.next().toBytes();
    for (int i = 0; i < 10'000; ++i) {
        clock.setNow(clock.now() + Duration(stepMs));
        const QByteArray next = generator.next().toBytes();
        QVERIFY(next > previous);
        previous = next;
    }
}

void tst_JobId::idsOfTwoGeneratorsDiffer()
{
    const ManualClock clock;
    JobIdGenerator one(clock);
    JobIdGenerator other(clock);
    QSet<JobId> ids;
    for (int i = 0; i < 1'000; ++i)
        ids << one.next() << other.next();
    QCOMPARE(ids.size(), 2'000);
}

void tst_JobId::jobsAreNamedByIdOrNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: names no job
    QTest::newRow("number") << u"42"_s << u"#42"_s;
    QTest::newRow("number as people write it") << u"#42"_s << u"#42"_s;
    QTest::newRow("greatest number") << u"9223372036854775807"_s << u"#9223372036854775807"_s;
    QTest::newRow("id") << u"0190A5B2-1234-7abc-8def-0123456789ab"_s
                        << u"0190a5b2-1234-7abc-8def-0123456789ab"_s;
    QTest::newRow("too great") << u"9223372036854775808"_s << QString();
    QTest::newRow("zero") << u"0"_s << QString();
    QTest::newRow("blank in front") << u" 42"_s << QString();
    QTest::newRow("plus") << u"+42"_s << QString();
    QTest::newRow("digits of another script") << u"٤٢"_s << QString();
    QTest::newRow("negative") << u"-1"_s << QString();
    QTest::newRow("two signs") << u"##42"_s << QString();
    QTest::newRow("sign alone") << u"#"_s << QString();
    QTest::newRow("fraction") << u"4.2"_s << QString();
    QTest::newRow("hexadecimal") << u"0x2a"_s << QString();
    QTest::newRow("word") << u"job"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void tst_JobId::jobsAreNamedByIdOrNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const std::optional<JobRef> ref = jobRefFromString(text);
    QCOMPARE(ref ? nameOf(*ref) : QString(), shown);
}

QTEST_GUILESS_MAIN(tst_JobId)
#include "tst_jobid.moc"
