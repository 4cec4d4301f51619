#include "shared/core/words.h"
#include "shared/domain/jobstate.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTakenApart_data();
    void namesAreTakenApart();
    void wordsComeBack();
    void unknownWordsAreNothing();
};

void tst_Words::namesAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("one word") << QByteArray("Queued") << u"queued"_s;
    QTest::newRow("two words") << QByteArray("NotStarted") << u"not_started"_s;
    QTest::newRow("three words") << QByteArray("ALongName") << u"a_long_name"_s;
    QTest::newRow("small already") << QByteArray("exit") << u"exit"_s;
    QTest::newRow("empty") << QByteArray("") << u""_s;
}

void tst_Words::namesAreTakenApart()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, word);
    QCOMPARE(snakeCase(name.constData()), word);
}

void tst_Words::wordsComeBack()
{
    QCOMPARE(lowerWord(FailureReason::MaxWait), u"max_wait"_s);
    QCOMPARE(upperWord(JobState::SkippedTtl), u"SKIPPED_TTL"_s);
    QCOMPARE(fromLowerWord<FailureReason>(u"max_wait"_s), FailureReason::MaxWait);
    QCOMPARE(fromUpperWord<JobState>(u"SKIPPED_TTL"_s), JobState::SkippedTtl);
}

void tst_Words::unknownWordsAreNothing()
{
    QVERIFY(!fromLowerWord<FailureReason>(u"MAX_WAIT"_s));
    QVERIFY(!fromUpperWord<JobState>(u"skipped_ttl"_s));
    QVERIFY(!fromUpperWord<JobState>(u""_s));
    QCOMPARE(lowerWord(static_cast<JobState>(999)), u""_s);
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
