#include "service/execution/fileoutputreader.h"
#include "tests/support/executionfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace sem {

namespace {

constexpr int lastNumber = 400'000;
constexpr qint64 logLimit = 512 * 1024; // a fifth of what is written

// What `seq` writes.
QByteArray numbers()
{
    QByteArray text;
    for (int i = 1; i <= lastNumber; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

Launch counting(ExecutionFixture &fixture)
{
    Launch launch = fixture.launch(u"seq"_s, {QString::number(lastNumber)});
    launch.logLimitBytes = logLimit;
    return launch;
}

} // namespace

// Reading output while a runner writes it and removes its oldest part.
class tst_ExecutionOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_expected = numbers(); }

    void aReaderFollows();
    void aReaderSeesTheLastLines();
    void whatIsDroppedIsTold();

private:
    QByteArray m_expected;
};

void tst_ExecutionOutput::aReaderFollows()
{
    ExecutionFixture fixture;
    const FileOutputReader reader(fixture.paths());
    const Launch launch = counting(fixture);
    fixture.executor().start(launch);

    qint64 offset = 0;
    const QDeadlineTimer deadline(std::chrono::seconds(60));
    while (offset < m_expected.size() && !deadline.hasExpired()) {
        const auto chunk = reader.chunk(launch.ref, offset, 64 * 1024);
        if (!chunk) {
            QCOMPARE(chunk.error().code, ErrorCode::NotFound);
            QCOMPARE(offset, 0);
            continue;
        }
        QVERIFY(chunk->offset >= offset);
        QCOMPARE(chunk->bytes, m_expected.mid(chunk->offset, chunk->bytes.size()));
        offset = chunk->offset + chunk->bytes.size();
        QVERIFY(chunk->end >= offset);
    }
    QCOMPARE(offset, m_expected.size());
    QCOMPARE(fixture.next()->exitCode, std::optional(0));
}

void tst_ExecutionOutput::aReaderSeesTheLastLines()
{
    ExecutionFixture fixture;
    const FileOutputReader reader(fixture.paths());
    const Launch launch = counting(fixture);
    fixture.executor().start(launch);

    qint64 end = 0;
    const QDeadlineTimer deadline(std::chrono::seconds(60));
    while (end < m_expected.size() && !deadline.hasExpired()) {
        const auto tail = reader.lastLines(launch.ref, 20'000, 256 * 1024);
        if (!tail) {
            QCOMPARE(tail.error().code, ErrorCode::NotFound);
            continue;
        }
        QVERIFY(tail->offset + tail->bytes.size() >= end);
        QCOMPARE(tail->bytes, m_expected.mid(tail->offset, tail->bytes.size()));
        QVERIFY(tail->offset == 0 || m_expected.at(tail->offset - 1) == '\n');
        end = tail->offset + tail->bytes.size();
    }
    QCOMPARE(end, m_expected.size());
}

void tst_ExecutionOutput::whatIsDroppedIsTold()
{
    ExecutionFixture fixture;
    const FileOutputReader reader(fixture.paths());
    const Launch launch = counting(fixture);
    const AttemptResult result = fixture.run(launch);
    QCOMPARE(result.outputBytes, m_expected.size());
    const auto kept = reader.chunk(launch.ref, 0, m_expected.size());
    QVERIFY(kept);
    QCOMPARE(kept->offset, result.droppedBytes);
    QCOMPARE(kept->bytes, m_expected.mid(kept->offset));
    QVERIFY(kept->bytes.size() <= logLimit && kept->bytes.size() > logLimit / 2);
    QVERIFY(reader.path(launch.ref).endsWith(u".log"_s));
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_ExecutionOutput)
#include "tst_executionoutput.moc"
