#include "service/observability/jsonlog.h"
#include "tests/support/manualclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_JsonLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneObjectALine();
    void aMessageCannotForgeALine();
    void theFileIsPrivate();
    void aLargeFileIsSetAside();
    void aFullDiskLeavesNoPartOfALine();
    void aFileThatCannotBeOpenedIsAnError();

private:
    ManualClock m_clock = ManualClock(fromEpochMs(0));
};

void tst_JsonLog::writesOneObjectALine()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"log"_s);
    {
        JsonLog log(path, false, m_clock);
        QVERIFY(log.install());
        QLoggingCategory category("sem.test");
        qCInfo(category, "hello %d", 42);
    }
    const QByteArray text = contents(path);
    QCOMPARE(text.count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(text).object();
    QCOMPARE(line.value("time"_L1).toString(), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(line.value("level"_L1).toString(), u"info"_s);
    QCOMPARE(line.value("category"_L1).toString(), u"sem.test"_s);
    QCOMPARE(line.value("message"_L1).toString(), u"hello 42"_s);
}

void tst_JsonLog::aMessageCannotForgeALine()
{
    const QString evil = u"x\"}\n{\"level\":\"error\",\"message\":\"forged\x1b[31m"_s;
    const QByteArray line = JsonLog::line(QtWarningMsg, {}, evil, m_clock.now());
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(!line.contains('\x1b'));
    QCOMPARE(QJsonDocument::fromJson(line).object().value("message"_L1).toString(), evil);
}

void tst_JsonLog::theFileIsPrivate()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"log"_s);
    JsonLog log(path, false, m_clock);
    QVERIFY(log.install());
    QCOMPARE(QFile::permissions(path)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_JsonLog::aLargeFileIsSetAside()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"log"_s);
    {
        JsonLog log(path, false, m_clock);
        QVERIFY(log.install());
        const QByteArray long_(1024 * 1024, 'x');
        for (int i = 0; i < 12; ++i)
            qWarning("%s", long_.constData());
    }
    QVERIFY(QFile::exists(path + u".1"_s));
    QVERIFY(QFile(path).size() < 10 * 1024 * 1024);
    QVERIFY(QFile(path + u".1"_s).size() <= 10 * 1024 * 1024);
}

void tst_JsonLog::aFullDiskLeavesNoPartOfALine()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"log"_s);
    JsonLog log(path, false, m_clock);
    QVERIFY(log.install());
    qWarning("the first");
    const QByteArray first = contents(path);
    {
        // As if the disk had room for a few bytes more.
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {.rlim_cur = static_cast<rlim_t>(first.size() + 5),
                              .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        qWarning("lost");
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signalBefore);
    }
    QCOMPARE(contents(path), first);
    qWarning("the last");
    QCOMPARE(contents(path), first + QByteArray(first).replace("the first", "the last"));
}

void tst_JsonLog::aFileThatCannotBeOpenedIsAnError()
{
    QTemporaryDir dir;
    JsonLog log(dir.filePath(u"missing/log"_s), false, m_clock);
    const Result<> installed = log.install();
    QVERIFY(!installed);
    QCOMPARE(installed.error().code, ErrorCode::System);
}

QTEST_GUILESS_MAIN(tst_JsonLog)
#include "tst_jsonlog.moc"
