#include "cli/jobfile.h"
#include "shared/domain/limits.h"

#include <QBuffer>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_CliJobFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsAJob();
    void anEmptyFileHasNone();
    void aMistakeNamesItsLine_data();
    void aMistakeNamesItsLine();
    void aPortionHasNoMoreJobsThanACallTakes();
    void aPortionFitsIntoAFrame();
    void whatTheServiceRefusesIsToldByLine();
};

void tst_CliJobFile::everyLineIsAJob()
{
    QByteArray text = "{\"job_type\":\"a\"}\r\n\n{\"job_type\":\"b\"}";
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JobFile file(device);
    const auto portion = file.next();
    QVERIFY(portion);
    QCOMPARE(portion->jobs.size(), 2);
    QCOMPARE(portion->jobs[1].toObject().value(u"job_type"_s).toString(), u"b"_s);
    QCOMPARE(portion->lines, (std::vector{1, 3}));
    QVERIFY(file.next()->jobs.isEmpty());
}

void tst_CliJobFile::anEmptyFileHasNone()
{
    QByteArray text = "\n\n";
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    QVERIFY(JobFile(device).next()->jobs.isEmpty());
}

void tst_CliJobFile::aMistakeNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("{job_type: a}");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("two objects") << QByteArray("{} {}");
    QTest::newRow("a name twice") << QByteArray("{\"a\":1,\"a\":2}");
}

void tst_CliJobFile::aMistakeNamesItsLine()
{
    QFETCH(const QByteArray, line);
    QByteArray text = "{}\n" + line + "\n{}\n";
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    const auto portion = JobFile(device).next();
    QVERIFY(!portion);
    QCOMPARE(portion.error().code, ErrorCode::Validation);
    QVERIFY2(portion.error().message.startsWith(u"line 2: "_s),
             qPrintable(portion.error().message));
}

void tst_CliJobFile::aPortionHasNoMoreJobsThanACallTakes()
{
    QByteArray text = QByteArray("{}\n").repeated(limits::jobsPerEnqueueMany + 1);
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JobFile file(device);
    QCOMPARE(file.next()->jobs.size(), limits::jobsPerEnqueueMany);
    QCOMPARE(file.next()->lines, (std::vector{limits::jobsPerEnqueueMany + 1}));
    QVERIFY(file.next()->jobs.isEmpty());
}

void tst_CliJobFile::aPortionFitsIntoAFrame()
{
    const QByteArray big = "{\"job_type\":\"" + QByteArray(5'000'000, 'a') + "\"}\n";
    QByteArray text = big + "{}\n" + big + "{}\n";
    QBuffer device(&text);
    device.open(QIODevice::ReadOnly);
    JobFile file(device);
    QCOMPARE(file.next()->lines, (std::vector{1, 2}));
    QCOMPARE(file.next()->lines, (std::vector{3, 4}));
    QVERIFY(file.next()->jobs.isEmpty());
}

void tst_CliJobFile::whatTheServiceRefusesIsToldByLine()
{
    const JobFile::Portion portion{.lines = {10, 12}};
    const Error error = validationError(u"jobs[1].priority"_s, u"must be at most 100"_s);
    QCOMPARE(byLine(error, portion).message, u"line 12: priority: must be at most 100"_s);
    const Error orphan = {.code = ErrorCode::NotFound,
                          .message = u"jobs[1]: no such job #9"_s,
                          .data = {{u"field"_s, u"jobs[1].parent_job_id"_s}}};
    QCOMPARE(byLine(orphan, portion).message, u"line 12: no such job #9"_s);

    const Error other = validationError(u"jobs"_s, u"too many"_s);
    QCOMPARE(byLine(other, portion), other);
    const Error beyond = validationError(u"jobs[2].priority"_s, u"must be at most 100"_s);
    QCOMPARE(byLine(beyond, portion), beyond);
}

QTEST_GUILESS_MAIN(tst_CliJobFile)

#include "tst_cli_jobfile.moc"
