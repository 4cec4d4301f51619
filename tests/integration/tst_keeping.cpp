#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// What is kept, for how long, and where there is no room for more, with the real service.
class tst_Keeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForgottenLeavesNoFolder();
    void outputBeyondTheQuotaIsGoneAndSaidToBe();
    void belowTheFloorNothingStarts();
    void theDatabaseIsBackedUp();

private:
    static void set(ServiceFixture &service, const QString &key, const QJsonValue &value)
    {
        service.rpc(u"settings.set.v1"_s, {{u"settings"_s, QJsonObject{{key, value}}}});
    }
    static QStringList foldersOf(ServiceFixture &service)
    {
        return QDir(service.home() + u"/runs"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

void tst_Keeping::whatIsForgottenLeavesNoFolder()
{
    ServiceFixture service;
    set(service, u"retention.finished_jobs"_s, 1);
    const qint64 first = service.enqueue(shell(u"echo one"_s));
    service.ended(first);
    const qint64 second = service.enqueue(shell(u"echo two"_s));
    const QString id = service.ended(second)["job_id"_L1].toString();
    QTRY_COMPARE(foldersOf(service), QStringList{id});
    QCOMPARE(service.rpcError(u"dev.get.v1"_s, {{u"job_id"_s, first}})["code"_L1], 4001);
}

void tst_Keeping::outputBeyondTheQuotaIsGoneAndSaidToBe()
{
    ServiceFixture service;
    set(service, u"logs.quota_bytes"_s, 65'536);
    const QString print = u"head -c 40000 /dev/zero | tr '\\0' x; echo"_s;
    const qint64 first = service.enqueue(shell(print));
    service.ended(first);
    const qint64 second = service.enqueue(shell(print));
    service.ended(second);
    const auto tail = [&service](qint64 job) {
        return service.rpc(u"logs.tail.v1"_s, {{u"job_id"_s, job}, {u"offset"_s, 0}});
    };
    QTRY_COMPARE(tail(first)["dropped_bytes"_L1].toInteger(), 40'001);
    QCOMPARE(tail(first)["next_offset"_L1].toInteger(), 40'001);
    QVERIFY(tail(first)["eof"_L1].toBool());
    QCOMPARE(tail(second)["chunk"_L1].toString().size(), 40'001);
    QCOMPARE(service.job(first)["attempts"_L1][0]["dropped_bytes"_L1].toInteger(), 40'001);
}

void tst_Keeping::belowTheFloorNothingStarts()
{
    ServiceFixture service;
    constexpr qint64 more = 1LL << 40; // than any disk has left
    set(service, u"disk.floor_bytes"_s, more);
    const auto isSeen = [&service] {
        for (const QJsonValue &rule :
             service.rpc(u"system.conditions.v1"_s)["rules"_L1].toArray()) {
            if (rule["name"_L1] == u"disk"_s)
                return !rule["met"_L1].toBool();
        }
        return false;
    };
    QTRY_VERIFY(isSeen());
    const qint64 job = service.enqueue(shell(u"true"_s));
    QCOMPARE(service.job(job)["holds"_L1], QJsonArray{u"DISK_FULL"_s});
    const QJsonObject told = service.rpc(u"dev.explain.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(told["holds"_L1][0]["detail"_L1]["limit"_L1].toInteger(), more);
    set(service, u"disk.floor_bytes"_s, 0);
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
}

void tst_Keeping::theDatabaseIsBackedUp()
{
    ServiceFixture service;
    set(service, u"backup.keep"_s, 2);
    QVERIFY(service.stop());
    const QDir backups(service.home() + u"/backups"_s);
    const auto names = [&backups] {
        return backups.entryList({u"jobs-*.db"_s}, QDir::Files, QDir::Name);
    };
    // Of earlier days; and one of another kind, which stays.
    for (const QString &name : {u"jobs-20260101T000000Z.db"_s, u"jobs-20260102T000000Z.db"_s,
                                u"jobs-v1-20260101T000000000Z.db"_s})
        QVERIFY(QFile(backups.filePath(name)).open(QFile::WriteOnly));
    QVERIFY(service.start());
    QTRY_VERIFY(!names().contains(u"jobs-20260101T000000Z.db"_s));
    QCOMPARE(names().size(), 3);
    QCOMPARE(names().value(0), u"jobs-20260102T000000Z.db"_s);
    QCOMPARE(names().value(2), u"jobs-v1-20260101T000000000Z.db"_s);

    const QString made = backups.filePath(names().value(1));
    QVERIFY(!(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther)));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"backup"_s);
        database.setDatabaseName(made);
        QVERIFY(database.open());
        QSqlQuery query(u"PRAGMA integrity_check"_s, database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"ok"_s);
    }
    QSqlDatabase::removeDatabase(u"backup"_s);
}

QTEST_GUILESS_MAIN(tst_Keeping)
#include "tst_keeping.moc"
