#include "service/storage/connections.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// The connection underneath the repository: what it promises about statements and errors.
class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsComeUntilNoMoreAreWanted();
    void aStatementMayRunWithinAnother();
    void noStatementStaysOpen();
    void errorsHaveReasons();
    void aFullDiskStopsTheTransaction();
    void aBrokenRuleDoesNot();
    void aReaderCannotWrite();
    void theWriterIsSetUp();

private:
    QString path() const { return m_folder->filePath(u"jobs.db"_s); }
    qint64 rows();

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Database> m_database = {};
};

namespace {

template<typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().data.value(u"reason"_s).toString();
}

} // namespace

void tst_Database::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(path(), Database::Access::ReadWrite));
    QVERIFY(configureWriter(*m_database));
    QVERIFY(m_database->execute(u"CREATE TABLE t (a UNIQUE, b)"_s));
}

void tst_Database::cleanup()
{
    m_database.reset();
}

qint64 tst_Database::rows()
{
    return m_database
        ->first(u"SELECT count(*) FROM t"_s, {}, [](const Row &row) { return row.integer(0); })
        .value()
        .value();
}

void tst_Database::rowsComeUntilNoMoreAreWanted()
{
    for (int i = 1; i <= 5; ++i)
        QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (?)"_s, {i}));
    int seen = 0;
    QVERIFY(m_database->forEach(u"SELECT a FROM t ORDER BY a"_s, {},
                                [&](const Row &row) { return (seen = int(row.integer(0))) < 3; }));
    QCOMPARE(seen, 3);
    const auto all = m_database->all(u"SELECT a FROM t WHERE a > ? ORDER BY a"_s, {3},
                                     [](const Row &row) { return row.integer(0); });
    QVERIFY(*all == (std::vector<qint64>{4, 5}));
}

void tst_Database::aStatementMayRunWithinAnother()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_database->execute(u"INSERT INTO t (a, b) VALUES (?, ?)"_s, {i, i * 10}));
    std::vector<qint64> found;
    QVERIFY(m_database->forEach(u"SELECT a FROM t ORDER BY a"_s, {}, [&](const Row &row) {
        const auto other = m_database->first(u"SELECT b FROM t WHERE a = ?"_s, {row.integer(0)},
                                             [](const Row &inner) { return inner.integer(0); });
        found.push_back(**other);
        return true;
    }));
    QVERIFY(found == (std::vector<qint64>{10, 20, 30}));
}

void tst_Database::noStatementStaysOpen()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (?)"_s, {i}));
    // Neither reading one row of many nor an UPDATE that returns some, outside a transaction.
    const auto one = [](const Row &row) { return row.integer(0); };
    QVERIFY(m_database->first(u"SELECT a FROM t"_s, {}, one));
    QVERIFY(m_database->first(u"UPDATE t SET b = 1 RETURNING a"_s, {}, one));

    Database other;
    QVERIFY(other.open(path(), Database::Access::ReadWrite));
    QCOMPARE(**other.first(u"SELECT count(*) FROM t WHERE b = 1"_s, {}, one), 3);
    QVERIFY(other.execute(u"INSERT INTO t (a) VALUES (4)"_s));
    QCOMPARE(**other.first(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, one), 0); // nobody was busy
}

void tst_Database::errorsHaveReasons()
{
    QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (1)"_s));
    const Result<> twice = m_database->execute(u"INSERT INTO t (a) VALUES (1)"_s);
    QCOMPARE(reasonOf(twice), u"constraint"_s);
    QCOMPARE(twice.error().code, ErrorCode::Database);
    QVERIFY(!twice.error().message.isEmpty());
    QCOMPARE(reasonOf(m_database->executeOne(u"UPDATE t SET b = 1 WHERE a = ?"_s, {7})),
             u"constraint"_s);
    QVERIFY(m_database->executeOne(u"UPDATE t SET b = 1 WHERE a = ?"_s, {1}));

    Database other;
    QVERIFY(other.open(path(), Database::Access::ReadWrite));
    QVERIFY(other.begin());
    QCOMPARE(reasonOf(m_database->begin()), u"busy"_s);
    other.rollback();
    QVERIFY(m_database->begin());
    m_database->rollback();

    QFile rubbish(m_folder->filePath(u"rubbish"_s));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray(4096, 'x'));
    rubbish.close();
    Database broken;
    QVERIFY(broken.open(rubbish.fileName(), Database::Access::ReadWrite));
    QCOMPARE(reasonOf(configureWriter(broken)), u"corrupt"_s);

    Database missing;
    QCOMPARE(reasonOf(missing.open(m_folder->filePath(u"no/such"_s), Database::Access::ReadOnly)),
             u"io"_s);
}

void tst_Database::aFullDiskStopsTheTransaction()
{
    QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (0)"_s));
    QVERIFY(m_database->runOnce(u"PRAGMA max_page_count = 10"_s));
    QVERIFY(m_database->begin());
    Result<> written;
    for (int i = 1; written && i < 100; ++i) {
        written = m_database->execute(u"INSERT INTO t (a, b) VALUES (?, ?)"_s,
                                      {i, QByteArray(4000, 'x')});
    }
    QCOMPARE(reasonOf(written), u"disk_full"_s);

    // SQLite has rolled back: what came now would be committed on its own.
    QCOMPARE(reasonOf(m_database->execute(u"INSERT INTO t (a) VALUES (200)"_s)), u"disk_full"_s);
    QCOMPARE(reasonOf(m_database->commit()), u"disk_full"_s);
    m_database->rollback();
    QCOMPARE(rows(), 1);

    QVERIFY(m_database->runOnce(u"PRAGMA max_page_count = 1000"_s));
    QVERIFY(m_database->begin());
    QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (200)"_s));
    QVERIFY(m_database->commit());
    QCOMPARE(rows(), 2);
}

void tst_Database::aBrokenRuleDoesNot()
{
    QVERIFY(m_database->begin());
    QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (1)"_s));
    QVERIFY(!m_database->execute(u"INSERT INTO t (a) VALUES (1)"_s));
    QVERIFY(m_database->execute(u"INSERT INTO t (a) VALUES (2)"_s));
    QVERIFY(m_database->commit());
    QCOMPARE(rows(), 2);
}

void tst_Database::aReaderCannotWrite()
{
    Database reader;
    QVERIFY(reader.open(path(), Database::Access::ReadOnly));
    QVERIFY(configureReader(reader));
    QVERIFY(!reader.execute(u"INSERT INTO t (a) VALUES (1)"_s));
    QCOMPARE(rows(), 0);
}

void tst_Database::theWriterIsSetUp()
{
    const auto pragma = [this](const QString &name) {
        const auto value =
            m_database->first(u"PRAGMA "_s + name, {}, [](const Row &row) { return row.text(0); });
        return value->value_or(QString());
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
