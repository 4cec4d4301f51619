#include "service/rpc/logtext.h"
#include "tests/support/frontfixture.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_LogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnfinishedTailIsFound_data();
    void theUnfinishedTailIsFound();
    void invalidBytesBecomeReplacementCharacters();
    void aByteOrderMarkIsOutputLikeAnyOther();
    void aChunkEndsWithAWholeCharacter();
    void readingOnGivesTheWholeText();
    void aLimitBelowACharacterStillGetsOn();
    void anIncompleteCharacterAtTheVeryEndIsGivenInTheEnd();
    void withoutOutputThereIsNothingYet();
    void linesAreCountedFromTheEnd_data();
    void linesAreCountedFromTheEnd();
    void anAttemptIsOverWhenNothingCanFollow_data();
    void anAttemptIsOverWhenNothingCanFollow();

private:
    const AttemptRef m_attempt = {.seq = 1, .attempt = 1};
};

void tst_LogText::theUnfinishedTailIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("tail");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("ASCII") << QByteArray("abc") << 0;
    QTest::newRow("a whole character of two bytes") << QByteArray("\xc3\xa4") << 0;
    QTest::newRow("one of two") << QByteArray("a\xc3") << 1;
    QTest::newRow("one of three") << QByteArray("a\xe2") << 1;
    QTest::newRow("two of three") << QByteArray("a\xe2\x82") << 2;
    QTest::newRow("three of three") << QByteArray("a\xe2\x82\xac") << 0;
    QTest::newRow("three of four") << QByteArray("a\xf0\x9f\x98") << 3;
    QTest::newRow("four of four") << QByteArray("\xf0\x9f\x98\x80") << 0;
    QTest::newRow("continuations of nothing") << QByteArray("\x80\x80\x80\x80") << 0;
    QTest::newRow("a byte that begins no character") << QByteArray("a\xff") << 0;
    QTest::newRow("an overlong beginning") << QByteArray("a\xc0") << 0;
}

void tst_LogText::theUnfinishedTailIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, tail);
    QCOMPARE(unfinishedTail(bytes), tail);
}

void tst_LogText::invalidBytesBecomeReplacementCharacters()
{
    QCOMPARE(textFromOutput("a\xff z"), u"a\uFFFD z"_s);
}

void tst_LogText::aByteOrderMarkIsOutputLikeAnyOther()
{
    QCOMPARE(textFromOutput("\xef\xbb\xbfx"), u"\uFEFFx"_s);
}

void tst_LogText::aChunkEndsWithAWholeCharacter()
{
    const QTemporaryDir folder;
    FakeOutput output(folder.path());
    output.append(m_attempt, "abcd€");
    const auto piece = readLog(output, m_attempt, false, 0, 6);
    QCOMPARE(piece->chunk, u"abcd"_s);
    QCOMPARE(piece->nextOffset, 4);
    QVERIFY(!piece->eof);
}

void tst_LogText::readingOnGivesTheWholeText()
{
    const QTemporaryDir folder;
    FakeOutput output(folder.path());
    const QString text = u"grüße, 世界 😀 "_s.repeated(50);
    output.append(m_attempt, text.toUtf8());
    for (int limit = 1; limit <= 9; ++limit) {
        QString read;
        LogPiece piece;
        while (!piece.eof) {
            piece = *readLog(output, m_attempt, true, piece.nextOffset, limit);
            read += piece.chunk;
        }
        QCOMPARE(read, text);
    }
}

void tst_LogText::aLimitBelowACharacterStillGetsOn()
{
    const QTemporaryDir folder;
    FakeOutput output(folder.path());
    output.append(m_attempt, "😀😀");
    QCOMPARE(readLog(output, m_attempt, false, 0, 1)->nextOffset, 4);
}

void tst_LogText::anIncompleteCharacterAtTheVeryEndIsGivenInTheEnd()
{
    const QTemporaryDir folder;
    FakeOutput output(folder.path());
    output.append(m_attempt, "a\xe2\x82");
    const auto running = readLog(output, m_attempt, false, 0, 100);
    QCOMPARE(running->chunk, u"a"_s);
    QCOMPARE(running->nextOffset, 1);
    const auto over = readLog(output, m_attempt, true, 1, 100);
    QCOMPARE(over->chunk, u"\uFFFD\uFFFD"_s); // one for each byte
    QCOMPARE(over->nextOffset, 3);
    QVERIFY(over->eof);
}

void tst_LogText::withoutOutputThereIsNothingYet()
{
    const QTemporaryDir folder;
    const FakeOutput output(folder.path());
    QCOMPARE(*readLog(output, m_attempt, false, 7, 100), (LogPiece{.nextOffset = 7}));
    QVERIFY(readLog(output, m_attempt, true, 0, 100)->eof);
    QVERIFY(readLastLines(output, m_attempt, false, 5)->lines.isEmpty());
}

void tst_LogText::linesAreCountedFromTheEnd_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("fewer than asked for") << QByteArray("a\nb\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("more") << QByteArray("a\nb\nc\nd\n") << QStringList{u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("the last has no end") << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("one empty line") << QByteArray("\n") << QStringList{QString()};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void tst_LogText::linesAreCountedFromTheEnd()
{
    QFETCH(QByteArray, output);
    QFETCH(QStringList, lines);
    const QTemporaryDir folder;
    FakeOutput written(folder.path());
    written.append(m_attempt, output);
    const auto read = readLastLines(written, m_attempt, true, 3);
    QCOMPARE(read->lines, lines);
    QCOMPARE(read->nextOffset, output.size());
    QVERIFY(read->eof);
}

void tst_LogText::anAttemptIsOverWhenNothingCanFollow_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<int>("latest");
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("over");
    QTest::newRow("it runs") << JobState::Running << 1 << 1 << false;
    QTest::newRow("it is frozen") << JobState::Suspended << 1 << 1 << false;
    QTest::newRow("it has not begun") << JobState::Queued << 0 << 0 << false;
    QTest::newRow("it never will begin") << JobState::Cancelled << 0 << 0 << true;
    QTest::newRow("it is followed by another") << JobState::Running << 2 << 1 << true;
    QTest::newRow("another will follow") << JobState::Scheduled << 1 << 1 << true;
    QTest::newRow("it ended") << JobState::Done << 1 << 1 << true;
}

void tst_LogText::anAttemptIsOverWhenNothingCanFollow()
{
    QFETCH(JobState, state);
    QFETCH(int, latest);
    QFETCH(int, asked);
    QFETCH(bool, over);
    QCOMPARE(isOver({.state = state, .attempt = latest}, asked), over);
}

QTEST_GUILESS_MAIN(tst_LogText)
#include "tst_logtext.moc"
