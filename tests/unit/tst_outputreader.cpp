#include "service/execution/fileoutputreader.h"
#include "service/execution/outputsegments.h"
#include "tests/support/jobfactory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace sem {

// Reading the output that a runner left in segments.
class tst_OutputReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesTellOffsets_data();
    void namesTellOffsets();
    void withoutOutputThereIsNothingToRead();
    void aChunkCrossesSegments_data();
    void aChunkCrossesSegments();
    void aChunkOfWhatIsGoneStartsLater();
    void aChunkEndsAtAGap();
    void aChunkBeyondTheEndIsEmpty();
    void emptyOutputIsOutput();
    void onlyRegularFilesAreRead();
    void theLastLines_data();
    void theLastLines();
    void theLastLinesOfWhatIsPartlyGone();
    void theLastLinesBehindAGap();
    void theLastLinesKeepTheLimit();
    void theLastLinesOfMuchOutputComeFast();
    void thePathIsThatOfTheNewestSegment();
    void artifactsAreListedByName();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray chunk(qint64 offset, qint64 limit) const;
    QByteArray lastLines(int lines, qint64 limit) const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    Paths m_paths;
    AttemptRef m_attempt;
    std::unique_ptr<FileOutputReader> m_reader;
};

void tst_OutputReader::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_paths.runsDir = m_temporary->path();
    m_attempt = {.seq = 1, .id = jobIdFor(1)};
    m_reader = std::make_unique<FileOutputReader>(m_paths);
    QVERIFY(QDir().mkpath(m_paths.attemptDir(m_attempt.id.toString(), 1)));
}

void tst_OutputReader::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_paths.attemptDir(m_attempt.id.toString(), 1) + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// "offset:bytes/end", or "none".
QByteArray tst_OutputReader::chunk(qint64 offset, qint64 limit) const
{
    const auto chunk = m_reader->chunk(m_attempt, offset, limit);
    if (!chunk)
        return chunk.error().code == ErrorCode::NotFound ? "none" : "error";
    return QByteArray::number(chunk->offset) + ':' + chunk->bytes + '/'
        + QByteArray::number(chunk->end);
}

QByteArray tst_OutputReader::lastLines(int lines, qint64 limit) const
{
    const auto chunk = m_reader->lastLines(m_attempt, lines, limit);
    if (!chunk)
        return chunk.error().code == ErrorCode::NotFound ? "none" : "error";
    return QByteArray::number(chunk->offset) + ':' + chunk->bytes;
}

void tst_OutputReader::namesTellOffsets_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("the first") << "output.log"_ba << qint64(0);
    QTest::newRow("a later one") << "output.5242880.log"_ba << qint64(5242880);
    QTest::newRow("zero") << "output.0.log"_ba << qint64(-1);
    QTest::newRow("negative") << "output.-1.log"_ba << qint64(-1);
    QTest::newRow("a zero in front") << "output.01.log"_ba << qint64(-1);
    QTest::newRow("empty") << "output..log"_ba << qint64(-1);
    QTest::newRow("no number") << "output.x.log"_ba << qint64(-1);
    QTest::newRow("too large") << "output.99999999999999999999.log"_ba << qint64(-1);
    QTest::newRow("another file") << "runner.log"_ba << qint64(-1);
    QTest::newRow("overlapping") << "output.lo"_ba << qint64(-1);
}

void tst_OutputReader::namesTellOffsets()
{
    QFETCH(QByteArray, name);
    QFETCH(qint64, offset);
    QCOMPARE(segmentOffset(name).value_or(-1), offset);
}

void tst_OutputReader::withoutOutputThereIsNothingToRead()
{
    QCOMPARE(chunk(0, 10), "none"_ba);
    QCOMPARE(lastLines(1, 10), "none"_ba);
    m_attempt.attempt = 2;
    QCOMPARE(chunk(0, 10), "none"_ba);
    QCOMPARE(lastLines(1, 10), "none"_ba);
}

void tst_OutputReader::aChunkCrossesSegments_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all") << 0 << 100 << "0:abcdefghij/10"_ba;
    QTest::newRow("within the first") << 1 << 2 << "1:bc/10"_ba;
    QTest::newRow("up to a seam") << 0 << 4 << "0:abcd/10"_ba;
    QTest::newRow("from a seam") << 4 << 4 << "4:efgh/10"_ba;
    QTest::newRow("across a seam") << 3 << 2 << "3:de/10"_ba;
    QTest::newRow("across two") << 3 << 6 << "3:defghi/10"_ba;
    QTest::newRow("the last byte") << 9 << 5 << "9:j/10"_ba;
    QTest::newRow("at the end") << 10 << 5 << "10:/10"_ba;
    QTest::newRow("none asked for") << 5 << 0 << "5:/10"_ba;
}

void tst_OutputReader::aChunkCrossesSegments()
{
    QFETCH(int, offset);
    QFETCH(int, limit);
    write(u"output.log"_s, "abcd");
    write(u"output.4.log"_s, "efgh");
    write(u"output.8.log"_s, "ij");
    QTEST(chunk(offset, limit), "expected");
}

void tst_OutputReader::aChunkOfWhatIsGoneStartsLater()
{
    write(u"output.100.log"_s, "abcd");
    write(u"output.104.log"_s, "efgh");
    QCOMPARE(chunk(0, 5), "100:abcde/108"_ba);
    QCOMPARE(chunk(99, 5), "100:abcde/108"_ba);
    QCOMPARE(chunk(101, 5), "101:bcdef/108"_ba);
}

void tst_OutputReader::aChunkEndsAtAGap()
{
    write(u"output.log"_s, "abcd");
    write(u"output.10.log"_s, "efgh");
    QCOMPARE(chunk(0, 100), "0:abcd/14"_ba);
    QCOMPARE(chunk(4, 100), "10:efgh/14"_ba);
}

void tst_OutputReader::aChunkBeyondTheEndIsEmpty()
{
    write(u"output.log"_s, "abcd");
    QCOMPARE(chunk(50, 100), "50:/4"_ba);
}

void tst_OutputReader::emptyOutputIsOutput()
{
    write(u"output.log"_s, "");
    QCOMPARE(chunk(0, 100), "0:/0"_ba);
    QCOMPARE(lastLines(5, 100), "0:"_ba);
}

void tst_OutputReader::onlyRegularFilesAreRead()
{
    const QString folder = m_paths.attemptDir(m_attempt.id.toString(), 1);
    QVERIFY(QFile::link(u"/etc/passwd"_s, folder + u"/output.log"_s));
    QCOMPARE(mkfifo(QFile::encodeName(folder + u"/output.4.log"_s).constData(), 0600), 0);
    QCOMPARE(chunk(0, 100), "none"_ba);
}

void tst_OutputReader::theLastLines_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all of them") << "a\nb\n"_ba << 5 << 100 << "0:a\nb\n"_ba;
    QTest::newRow("exactly all") << "a\nb\n"_ba << 2 << 100 << "0:a\nb\n"_ba;
    QTest::newRow("one of two") << "a\nb\n"_ba << 1 << 100 << "2:b\n"_ba;
    QTest::newRow("without a newline at the end") << "a\nb"_ba << 1 << 100 << "2:b"_ba;
    QTest::newRow("empty lines") << "a\n\n\n"_ba << 2 << 100 << "2:\n\n"_ba;
    QTest::newRow("only newlines") << "\n\n\n"_ba << 2 << 100 << "1:\n\n"_ba;
    QTest::newRow("cut within a line") << "aaaa\nbb\n"_ba << 5 << 6 << "5:bb\n"_ba;
    QTest::newRow("cut between lines") << "aaaa\nbb\ncc\n"_ba << 5 << 6 << "5:bb\ncc\n"_ba;
    QTest::newRow("the limit is the whole") << "aa\nbb\n"_ba << 5 << 6 << "0:aa\nbb\n"_ba;
    QTest::newRow("one line beyond the limit") << "0123456789"_ba << 1 << 4 << "6:6789"_ba;
}

void tst_OutputReader::theLastLines()
{
    QFETCH(QByteArray, output);
    QFETCH(int, lines);
    QFETCH(int, limit);
    write(u"output.log"_s, output);
    QTEST(lastLines(lines, limit), "expected");

    // Wherever the seam is.
    for (qsizetype seam = 1; seam < output.size(); ++seam) {
        init();
        write(u"output.log"_s, output.left(seam));
        write(u"output.%1.log"_s.arg(seam), output.mid(seam));
        QTEST(lastLines(lines, limit), "expected");
    }
}

void tst_OutputReader::theLastLinesOfWhatIsPartlyGone()
{
    write(u"output.100.log"_s, "half\nwhole\n");
    QCOMPARE(lastLines(5, 100), "105:whole\n"_ba);
}

void tst_OutputReader::theLastLinesBehindAGap()
{
    write(u"output.log"_s, "a\nb\n");
    write(u"output.100.log"_s, "half\nc\n");
    QCOMPARE(lastLines(5, 1000), "105:c\n"_ba);
    QCOMPARE(lastLines(1, 1000), "105:c\n"_ba);
}

void tst_OutputReader::theLastLinesKeepTheLimit()
{
    constexpr qint64 limit = 200'000;
    QByteArray output;
    for (int i = 0; i < 100'000; ++i)
        output += QByteArray::number(i) + '\n';
    write(u"output.log"_s, output.left(300'000));
    write(u"output.300000.log"_s, output.mid(300'000));

    const auto all = m_reader->lastLines(m_attempt, 100'000, limit);
    QVERIFY(all);
    QVERIFY(all->bytes.size() <= limit && all->bytes.size() > limit - 6);
    QCOMPARE(all->bytes, output.mid(all->offset));
    QCOMPARE(output.at(all->offset - 1), '\n');

    const auto some = m_reader->lastLines(m_attempt, 20'000, limit);
    QVERIFY(some);
    QCOMPARE(some->bytes.count('\n'), 20'000);
    QVERIFY(some->bytes.startsWith("80000\n"));
}

void tst_OutputReader::theLastLinesOfMuchOutputComeFast()
{
    constexpr qint64 segment = 5 * 1024 * 1024;
    const QByteArray line = QByteArray(99, 'x') + '\n';
    for (qint64 i = 0; i < 10; ++i) {
        const QString name = i == 0 ? u"output.log"_s : u"output.%1.log"_s.arg(i * segment);
        write(name, line.repeated(segment / line.size() + 1).left(segment));
    }
    QElapsedTimer timer;
    timer.start();
    constexpr int reads = 100;
    for (int i = 0; i < reads; ++i)
        QCOMPARE(m_reader->lastLines(m_attempt, 10, 1024 * 1024)->end, 10 * segment);
    // About 0.1 ms each; the whole would take 20.
    QVERIFY2(timer.elapsed() < reads * 10, qPrintable(QString::number(timer.elapsed())));
}

void tst_OutputReader::thePathIsThatOfTheNewestSegment()
{
    const QString folder = m_paths.attemptDir(m_attempt.id.toString(), 1);
    QCOMPARE(m_reader->path(m_attempt), folder + u"/output.log"_s);
    write(u"output.log"_s, "a");
    write(u"output.1.log"_s, "b");
    QCOMPARE(m_reader->path(m_attempt), folder + u"/output.1.log"_s);
}

void tst_OutputReader::artifactsAreListedByName()
{
    QVERIFY(m_reader->artifacts(m_attempt).isEmpty());
    const QString folder = m_paths.attemptDir(m_attempt.id.toString(), 1);
    QVERIFY(QDir().mkpath(folder + u"/artifacts/reports"_s));
    write(u"artifacts/b.txt"_s, "b");
    write(u"artifacts/.a"_s, "a");
    QCOMPARE(m_reader->artifacts(m_attempt), (QStringList{u".a"_s, u"b.txt"_s, u"reports"_s}));
    for (int i = 0; i < 1000; ++i)
        write(u"artifacts/%1"_s.arg(i), {});
    QCOMPARE(m_reader->artifacts(m_attempt).size(), 1000);
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_OutputReader)
#include "tst_outputreader.moc"
