#include "service/storage/connections.h"
#include "service/storage/migrations.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// How a database comes to the schema that this version of the program expects.
class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theBuiltInStepsMakeASchema();
    void everyStepRunsOnce();
    void aNewDatabaseIsNotCopied();
    void anOldDatabaseIsCopiedFirst();
    void aStepThatFailsLeavesNothingBehind();
    void noCopyNoMigration();
    void aNewerDatabaseIsRefused();

private:
    Result<> migrateWith(const QStringList &steps);
    qint64 number(const QString &sql) { return number(*m_database, sql); }
    static qint64 number(Database &database, const QString &sql);
    QStringList copies() const { return QDir(m_backups).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    QString m_backups = {};
    std::unique_ptr<Database> m_database = {};
};

namespace {

const QString first = u"CREATE TABLE t (a); INSERT INTO t VALUES (1); -- the first"_s;
const QString second = u"INSERT INTO t VALUES (2); INSERT INTO t VALUES (3);"_s;

} // namespace

void tst_Migrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backups = m_folder->filePath(u"backups"_s);
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(m_folder->filePath(u"jobs.db"_s), Database::Access::ReadWrite));
}

void tst_Migrations::cleanup()
{
    m_database.reset();
}

Result<> tst_Migrations::migrateWith(const QStringList &steps)
{
    const ManualClock clock(fromEpochMs(1'800'000'000'000)); // 2027-01-15 08:00
    return migrate(*m_database, steps, m_backups, clock);
}

qint64 tst_Migrations::number(Database &database, const QString &sql)
{
    const auto found = database.first(sql, {}, [](const Row &row) { return row.integer(0); });
    return found ? found->value_or(-1) : -2;
}

void tst_Migrations::theBuiltInStepsMakeASchema()
{
    QVERIFY(!builtInMigrations().isEmpty());
    QVERIFY(migrateWith(builtInMigrations()));
    QCOMPARE(number(u"PRAGMA user_version"_s), builtInMigrations().size());
    QCOMPARE(number(u"SELECT next_seq FROM meta"_s), 1);
}

void tst_Migrations::everyStepRunsOnce()
{
    QVERIFY(migrateWith({first}));
    QCOMPARE(number(u"SELECT sum(a) FROM t"_s), 1);
    QVERIFY(migrateWith({first, second}));
    QVERIFY(migrateWith({first, second}));
    QCOMPARE(number(u"SELECT sum(a) FROM t"_s), 6);
    QCOMPARE(number(u"PRAGMA user_version"_s), 2);
}

void tst_Migrations::aNewDatabaseIsNotCopied()
{
    QVERIFY(migrateWith({first, second}));
    QVERIFY(migrateWith({first, second}));
    QVERIFY(copies().isEmpty());
}

void tst_Migrations::anOldDatabaseIsCopiedFirst()
{
    QVERIFY(migrateWith({first}));
    QVERIFY(migrateWith({first, second}));
    QCOMPARE(copies(), QStringList{u"jobs-v1-20270115T080000000Z.db"_s});
    const QString path = m_backups + u'/' + copies().first();
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    Database copy;
    QVERIFY(copy.open(path, Database::Access::ReadOnly));
    QCOMPARE(number(copy, u"PRAGMA user_version"_s), 1);
    QCOMPARE(number(copy, u"SELECT sum(a) FROM t"_s), 1);
}

void tst_Migrations::aStepThatFailsLeavesNothingBehind()
{
    QVERIFY(migrateWith({first}));
    const Result<> failed = migrateWith(
        {first, second, u"INSERT INTO t VALUES (9); INSERT INTO nowhere VALUES (1);"_s});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Database);
    QVERIFY2(failed.error().message.contains(u"version 3"_s),
             qUtf8Printable(failed.error().message));
    QCOMPARE(number(u"PRAGMA user_version"_s), 2); // the step before stays
    QCOMPARE(number(u"SELECT sum(a) FROM t"_s), 6);
}

void tst_Migrations::noCopyNoMigration()
{
    QVERIFY(migrateWith({first}));
    QFile inTheWay(m_backups);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!migrateWith({first, second}));
    QCOMPARE(number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(number(u"SELECT sum(a) FROM t"_s), 1);
}

void tst_Migrations::aNewerDatabaseIsRefused()
{
    QVERIFY(migrateWith({first, second}));
    QVERIFY(refuseNewerSchema(*m_database, {first, second}));
    const Result<> refused = refuseNewerSchema(*m_database, {first});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().data.value(u"found"_s).toInt(), 2);
    QCOMPARE(refused.error().data.value(u"supported"_s).toInt(), 1);
    QVERIFY(refused.error().message.contains(u'2') && refused.error().message.contains(u'1'));
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
