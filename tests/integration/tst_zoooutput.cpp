#include "tests/support/jobparams.h"
#include "tests/support/keeper.h"
#include "tests/support/servicefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int patience = 3'600'000; // milliseconds; a busy disk may need them for the long run

// How much is much. The long run, which takes minutes:
//     SEM_LONG=1 QTEST_FUNCTION_TIMEOUT=3600000 build/dev/tests/tst_zoooutput
qint64 much(qint64 longRun)
{
    return qEnvironmentVariableIntValue("SEM_LONG") == 1 ? longRun : 100 * mebibyte;
}

// A part of what `zoo BOOK print N` prints.
QByteArray printed(qint64 offset, qint64 size)
{
    constexpr qint64 lineSize = 16;
    QByteArray text;
    const qint64 begin = offset - offset % lineSize;
    for (qint64 line = begin; line < offset + size; line += lineSize)
        text += QByteArray::number(line, 16).rightJustified(lineSize - 1, '0') + '\n';
    return text.mid(offset - begin, size);
}

} // namespace

// Jobs that print without end, or nearly: what is kept is the newest, its amount is right, and the
// service does not notice.
class tst_ZooOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isRunning()); }

    void theNewestOutputIsKept_data();
    void theNewestOutputIsKept();
    void theOutputOfAFloodThatIsStopped_data();
    void theOutputOfAFloodThatIsStopped();
    void theServiceStaysSmall();

private:
    qint64 print(qint64 bytes, qint64 limit)
    {
        return m_service.enqueue(job(Keeper::program(),
                                     m_keeper.arguments(u"print %1"_s.arg(bytes)),
                                     {{u"log_limit_bytes"_s, limit}, {u"kill_grace_ms"_s, 0}}));
    }
    QString state(qint64 seq) { return m_service.job(seq)["state"_L1].toString(); }
    QByteArray keptOutput(const QJsonObject &job) const;
    // Fails unless that is what should be left of `bytes`.
    void checkOutput(const QJsonObject &job, qint64 bytes, qint64 limit);
    qint64 peakMemory() const; // KiB
    void forgetPeakMemory() const;

    ServiceFixture m_service;
    Keeper m_keeper;
};

QByteArray tst_ZooOutput::keptOutput(const QJsonObject &job) const
{
    const QDir folder(m_service.home() + u"/runs/"_s + job["job_id"_L1].toString() + u"/1"_s);
    QStringList names = folder.entryList({u"output.*log"_s});
    const auto offset = [](const QString &name) { return name.section(u'.', 1, 1).toLongLong(); };
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return offset(a) < offset(b); });
    QByteArray all;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void tst_ZooOutput::checkOutput(const QJsonObject &job, qint64 bytes, qint64 limit)
{
    const QJsonObject attempt = job["attempts"_L1][0].toObject();
    QCOMPARE(job["log_bytes"_L1].toInteger(), bytes);
    QCOMPARE(attempt["output_bytes"_L1].toInteger(), bytes);
    const qint64 dropped = attempt["dropped_bytes"_L1].toInteger(-1);
    const qint64 kept = bytes - dropped;
    if (bytes <= limit)
        QCOMPARE(dropped, 0);
    else
        QVERIFY2(kept <= limit && kept > limit / 5 * 4, qPrintable(QString::number(kept)));
    QCOMPARE(keptOutput(job), printed(dropped, kept));

    const QJsonObject piece = m_service.rpc(
        u"logs.tail.v1"_s, {{u"job_id"_s, job["job_id"_L1]}, {u"offset"_s, 0}, {u"limit"_s, 100}});
    QCOMPARE(piece["dropped_bytes"_L1].toInteger(-1), dropped);
    QCOMPARE(piece["chunk"_L1].toString().toLatin1(), printed(dropped, 100));
}

void tst_ZooOutput::theNewestOutputIsKept_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("limit");
    QTest::newRow("less than the limit") << mebibyte - 1 << mebibyte;
    QTest::newRow("the limit") << mebibyte << mebibyte;
    QTest::newRow("one byte more") << mebibyte + 1 << mebibyte;
    QTest::newRow("far more") << much(10'240 * mebibyte) << 10 * mebibyte;
}

void tst_ZooOutput::theNewestOutputIsKept()
{
    QFETCH(const qint64, bytes);
    QFETCH(const qint64, limit);
    const qint64 seq = print(bytes, limit);
    QTRY_COMPARE_WITH_TIMEOUT(state(seq), u"DONE"_s, patience);
    checkOutput(m_service.job(seq), bytes, limit);
}

void tst_ZooOutput::theOutputOfAFloodThatIsStopped_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("by cancelling") << QJsonObject();
    QTest::newRow("by its time") << QJsonObject{{u"timeout_ms"_s, 2'000}};
}

void tst_ZooOutput::theOutputOfAFloodThatIsStopped()
{
    QFETCH(QJsonObject, more);
    more.insert(u"log_limit_bytes"_s, mebibyte);
    more.insert(u"kill_grace_ms"_s, 0);
    const bool isCancelled = !more.contains(u"timeout_ms"_s);
    const qint64 seq =
        m_service.enqueue(job(Keeper::program(), m_keeper.arguments(u"flood"_s), more));
    if (isCancelled) {
        QTRY_VERIFY(keptOutput(m_service.job(seq)).size() > mebibyte / 2);
        m_service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, seq}});
    }
    const QString expected = isCancelled ? u"CANCELLED"_s : u"FAILED"_s;
    QTRY_COMPARE_WITH_TIMEOUT(state(seq), expected, patience);
    const QJsonObject job = m_service.job(seq);
    checkOutput(job, job["log_bytes"_L1].toInteger(), mebibyte);
    QVERIFY(!m_keeper.isAnyAlive());
}

qint64 tst_ZooOutput::peakMemory() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_service.pid()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).simplified().split(' ').first().toLongLong();
}

void tst_ZooOutput::forgetPeakMemory() const
{
    QFile peak(u"/proc/%1/clear_refs"_s.arg(m_service.pid()));
    QVERIFY(peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(peak.write("5"), 1);
}

void tst_ZooOutput::theServiceStaysSmall()
{
    RawClient listener(m_service.socketPath());
    const auto printFollowed = [&](qint64 bytes) {
        const qint64 seq = print(bytes, 10 * mebibyte);
        const QJsonObject filter{{u"job_id"_s, seq}};
        listener.result(u"events.subscribe.v1"_s,
                        {{u"kinds"_s, QJsonArray{u"job.log"_s}}, {u"filter"_s, filter}});
        QTRY_COMPARE_WITH_TIMEOUT(state(seq), u"DONE"_s, patience);
    };
    printFollowed(20 * mebibyte); // what has to be there only once
    forgetPeakMemory();
    const qint64 before = peakMemory();
    QVERIFY(before > 0);
    printFollowed(much(1024 * mebibyte));
    const qint64 growth = peakMemory() - before;
    QVERIFY2(growth < 5 * 1024, qPrintable(QString::number(growth)));
}

QTEST_GUILESS_MAIN(tst_ZooOutput)
#include "tst_zoooutput.moc"
