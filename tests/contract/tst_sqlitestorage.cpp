#include "service/storage/connections.h"
#include "service/storage/jobtable.h"
#include "service/storage/seqscan.h"
#include "service/storage/sqlitejobreader.h"
#include "service/storage/sqlitejobrepository.h"
#include "tests/contract/storetest.h"
#include "tests/support/busyclock.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Paths pathsIn(const QString &folder)
{
    return {.dataDir = folder,
            .database = folder + u"/jobs.db"_s,
            .backupsDir = folder + u"/backups"_s};
}

const Clock &standingClock()
{
    static const ManualClock clock;
    return clock;
}

struct OpenStore
{
    explicit OpenStore(const QString &folder, const Clock &clock = standingClock())
        : repository(pathsIn(folder), gate, clock)
        , reader(pathsIn(folder), gate, clock)
    {
        good(repository.open());
        good(reader.open());
        lane = laneOf(repository);
    }

    // The one that is there, or a new one.
    static qint64 laneOf(JobRepository &repository)
    {
        const EngineImage image = good(repository.load());
        if (!image.lanes.empty())
            return image.lanes.front().id;
        return good(repository.addLane({.queue = good(repository.addQueue(u"default"_s))}));
    }

    Result<> insert(qint64 first, qint64 last, const JobSpec &spec = makeSpec())
    {
        Result<> result = repository.begin();
        for (qint64 seq = first; result && seq <= last; ++seq)
            result = repository.insertJob(makeRow(seq, lane), spec);
        if (result)
            result = repository.setNextSeq(last + 1);
        if (result)
            result = repository.commit();
        if (!result)
            repository.rollback();
        return result;
    }

    std::shared_ptr<WalGate> gate = std::make_shared<WalGate>();
    SqliteJobRepository repository;
    SqliteJobReader reader;
    qint64 lane = 0;
};

QString planOf(const QString &folder, const SqlText &sql)
{
    Database database;
    good(database.open(folder + u"/jobs.db"_s, Database::Access::ReadWrite));
    const auto lines = good(database.all(u"EXPLAIN QUERY PLAN "_s + sql.text, sql.values,
                                         [](const Row &row) { return row.text(3); }));
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

QString integrityOf(const QString &folder)
{
    Database database;
    good(database.open(folder + u"/jobs.db"_s, Database::Access::ReadWrite));
    const auto answer = good(database.first(u"PRAGMA integrity_check"_s, {},
                                            [](const Row &row) { return row.text(0); }));
    return answer.value_or(QString());
}

qint64 jobsIn(JobReader &reader)
{
    qint64 jobs = 0;
    JobQuery query{.limit = 200};
    do {
        const JobPage page = good(reader.query(query));
        jobs += std::ssize(page.items);
        query.cursor = page.nextCursor;
    } while (!query.cursor.isEmpty());
    return jobs;
}

// Writes jobs, ten a transaction, and names the last of each as soon as it is on disk.
int writeUntilKilled(const QString &folder)
{
    OpenStore store(folder);
    for (qint64 first = 1;; first += 10) {
        good(store.insert(first, first + 9));
        std::printf("%lld\n", first + 9);
        std::fflush(stdout);
    }
}

} // namespace

// What only the store on disk has to promise.
class tst_SqliteStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFilesAreForThisUserOnly();
    void whatIsThereIsFoundAgain();
    void aNewerDatabaseIsRefusedUntouched();
    void whatIsNoDatabaseIsRefused();

    void aClaimLooksAtTheLineOnly();
    void aScanNeverSorts_data();
    void aScanNeverSorts();
    void aClaimLeavesNoStatementOpen();
    void aLongReadGivesUpItsTurn();

    void theLogStaysSmallWhileSomebodyReads();
    void aForeignReaderDoesNotHoldUsUp();
    void aFullDiskLosesNothing();
    void aKilledServiceLosesNothing();

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
};

void tst_SqliteStorage::theFilesAreForThisUserOnly()
{
    const QString deep = folder() + u"/a/b"_s;
    OpenStore store(deep);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(deep).permissions() & others, QFile::Permissions());
    QVERIFY(QFileInfo::exists(deep + u"/jobs.db-wal"_s));
    const auto files = QDir(deep).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        QVERIFY2((file.permissions() & others) == 0, qUtf8Printable(file.fileName()));
}

void tst_SqliteStorage::whatIsThereIsFoundAgain()
{
    {
        OpenStore store(folder());
        good(store.insert(1, 3));
    }
    OpenStore store(folder());
    QCOMPARE(good(store.repository.load()).nextSeq, 4);
    QVERIFY(good(store.repository.job(2)) == makeRow(2, store.lane));
    QVERIFY(
        !QFileInfo::exists(pathsIn(folder()).backupsDir)); // nothing had to be brought up to date
}

void tst_SqliteStorage::aNewerDatabaseIsRefusedUntouched()
{
    {
        OpenStore store(folder());
        good(store.insert(1, 3));
    }
    {
        Database database;
        good(database.open(pathsIn(folder()).database, Database::Access::ReadWrite));
        good(database.execute(u"PRAGMA user_version = 99"_s));
    }
    const auto content = [this] {
        QFile file(pathsIn(folder()).database);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    {
        SqliteJobRepository repository(pathsIn(folder()), std::make_shared<WalGate>(),
                                       standingClock());
        const Result<> opened = repository.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Conflict);
        QVERIFY(opened.error().message.contains(u"99"_s));
    }
    QVERIFY(content() == before);
    QVERIFY(!QFileInfo::exists(pathsIn(folder()).backupsDir));
}

void tst_SqliteStorage::whatIsNoDatabaseIsRefused()
{
    QFile file(pathsIn(folder()).database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    SqliteJobRepository repository(pathsIn(folder()), std::make_shared<WalGate>(), standingClock());
    QCOMPARE(reasonOf(repository.open()), u"corrupt"_s);
}

void tst_SqliteStorage::aClaimLooksAtTheLineOnly()
{
    OpenStore store(folder());
    const QString plan = planOf(folder(), {.text = jobtable::headSql(), .values = {1}});
    QCOMPARE(plan, u"SEARCH jobs USING INDEX jobs_line (lane=?)"_s);
}

void tst_SqliteStorage::aScanNeverSorts_data()
{
    QTest::addColumn<SeqScan>("scan");
    QTest::newRow("everything") << SeqScan{};
    QTest::newRow("a state") << SeqScan{.states = {JobState::Failed}};
    QTest::newRow("states") << SeqScan{.states = {JobState::Failed, JobState::Done}};
    QTest::newRow("all states") << SeqScan{.states = allJobStates(), .ascending = false};
    using Column = JobMark::Column;
    for (const auto column : {Column::UserTag, Column::ChainGroup, Column::Parent, Column::Queue}) {
        QTest::addRow("%s", columnName(column).data())
            << SeqScan{.mark = JobMark{.column = column, .value = 1}};
        QTest::addRow("%s, downwards", columnName(column).data())
            << SeqScan{.mark = JobMark{.column = column, .value = 1}, .ascending = false};
        QTest::addRow("%s and a state", columnName(column).data())
            << SeqScan{.mark = JobMark{.column = column, .value = 1}, .states = {JobState::Done}};
    }
}

void tst_SqliteStorage::aScanNeverSorts()
{
    QFETCH(SeqScan, scan);
    OpenStore store(folder());
    const QString plan = planOf(folder(), scan.statement());
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qUtf8Printable(plan));
    const bool wholeTable = !scan.mark && scan.states.empty();
    QVERIFY2(plan.contains(wholeTable ? u"INTEGER PRIMARY KEY"_s : u"INDEX jobs_by_"_s),
             qUtf8Printable(plan));
    QVERIFY2(!plan.contains(u"SCAN jobs"_s), qUtf8Printable(plan));
}

void tst_SqliteStorage::aClaimLeavesNoStatementOpen()
{
    OpenStore store(folder());
    good(store.insert(1, 5));
    good(store.repository.begin());
    const auto head = good(store.repository.head(store.lane));
    const auto row = good(store.repository.job(head->seq));
    good(store.repository.updateJob(inState(*row, JobState::Running)));
    good(store.repository.insertAttempt(head->seq, makeAttempt()));
    good(store.repository.commit());

    Database other;
    good(other.open(pathsIn(folder()).database, Database::Access::ReadWrite));
    good(other.execute(u"UPDATE meta SET paused_at = 1"_s));
    QVERIFY(good(store.repository.load()).pause.stands());
    const auto busy = good(other.first(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {},
                                       [](const Row &answer) { return answer.integer(0); }));
    QCOMPARE(busy, 0);
}

void tst_SqliteStorage::aLongReadGivesUpItsTurn()
{
    good(OpenStore(folder()).insert(1, 200));
    const BusyClock clock;
    OpenStore store(folder(), clock);
    JobQuery query{.filter = {.text = u"true"_s}, .limit = 200};
    std::vector<qint64> seqs;
    int pages = 0;
    do {
        const JobPage page = good(store.reader.query(query));
        QVERIFY(page.items.size() <= 20);
        for (const Job &job : page.items)
            seqs.push_back(job.seq);
        query.cursor = page.nextCursor;
        ++pages;
    } while (!query.cursor.isEmpty());
    QVERIFY(pages >= 10);
    QCOMPARE(seqs.size(), 200U);
    QVERIFY(std::is_sorted(seqs.rbegin(), seqs.rend()));

    query = {.filter = {.text = u"nowhere"_s}}; // pages can be empty and yet not the last
    const JobPage page = good(store.reader.query(query));
    QVERIFY(page.items.empty() && !page.nextCursor.isEmpty());
}

void tst_SqliteStorage::theLogStaysSmallWhileSomebodyReads()
{
    OpenStore store(folder());
    JobSpec heavy = makeSpec();
    heavy.payload = QByteArray(20'000, 'x');
    good(store.insert(1, 100));

    std::atomic<bool> ended = false;
    std::atomic<int> reads = 0;
    std::thread reading([&] {
        const SystemClock clock;
        SqliteJobReader reader(pathsIn(folder()), store.gate, clock);
        good(reader.open());
        while (!ended) {
            good(reader.query({.filter = {.text = u"nowhere"_s}}));
            ++reads;
        }
    });
    qint64 largest = 0;
    for (qint64 first = 101; first < 6'000; first += 100) {
        good(store.insert(first, first + 99, heavy));
        good(store.repository.tidy());
        largest = std::max(largest, good(store.reader.size()).walBytes);
    }
    ended = true;
    reading.join();
    QVERIFY(reads > 0);
    QVERIFY(good(store.reader.size()).databaseBytes > 5 * walLimitBytes);
    QVERIFY2(largest < walLimitBytes, qPrintable(QString::number(largest)));
}

void tst_SqliteStorage::aForeignReaderDoesNotHoldUsUp()
{
    OpenStore store(folder());
    JobSpec heavy = makeSpec();
    heavy.payload = QByteArray(20'000, 'x');
    Database foreign; // holds on to what it saw first
    good(foreign.open(pathsIn(folder()).database, Database::Access::ReadOnly));
    good(foreign.runOnce(u"BEGIN"_s));
    good(foreign.runOnce(u"SELECT * FROM meta"_s));

    const auto write = [&](qint64 first) {
        good(store.insert(first, first + 99, heavy));
        good(store.repository.tidy());
        return good(store.reader.size()).walBytes;
    };
    qint64 first = 1;
    while (write(first) < walLimitBytes * 3 / 2)
        first += 100;
    good(foreign.runOnce(u"COMMIT"_s));
    for (int i = 0; i < 20; ++i)
        write(first += 100);
    QVERIFY(good(store.reader.size()).walBytes < walLimitBytes * 3 / 2); // it was noticed
}

void tst_SqliteStorage::aFullDiskLosesNothing()
{
#ifdef Q_OS_LINUX
    const QByteArray place = QFile::encodeName(folder());
    // In a mount namespace of this test's own, so that nothing stays behind whatever happens.
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount("tmpfs", place.constData(), "tmpfs", 0, "size=3m") != 0)
        QSKIP("needs the right to mount");
    const auto unmount = qScopeGuard([&] { umount2(place.constData(), MNT_DETACH); });
    QFile ballast(folder() + u"/ballast"_s);
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QCOMPARE(ballast.write(QByteArray(1024 * 1024, 'x')), 1024 * 1024);
    ballast.close();

    OpenStore store(folder());
    JobSpec spec = makeSpec();
    spec.payload = QByteArray(2'000, 'x');
    qint64 acknowledged = 0;
    Result<> written;
    while ((written = store.insert(acknowledged + 1, acknowledged + 10, spec)))
        acknowledged += 10;
    QVERIFY(acknowledged > 0);
    QCOMPARE(reasonOf(written), u"disk_full"_s);

    QCOMPARE(good(store.repository.load()).nextSeq, acknowledged + 1);
    QCOMPARE(jobsIn(store.reader), acknowledged);
    QVERIFY(!store.insert(acknowledged + 1, acknowledged + 10, spec)); // it stays like that

    QVERIFY(ballast.remove());
    good(store.insert(acknowledged + 1, acknowledged + 10, spec));
    QCOMPARE(jobsIn(store.reader), acknowledged + 10);
    QCOMPARE(integrityOf(folder()), u"ok"_s);
#else
    QSKIP("needs tmpfs");
#endif
}

void tst_SqliteStorage::aKilledServiceLosesNothing()
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, folder()});
    QTRY_VERIFY_WITH_TIMEOUT(writer.bytesAvailable() > 200, 30'000);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    const qint64 acknowledged = lines.at(lines.size() - 2).toLongLong();
    QVERIFY(acknowledged > 0);

    OpenStore store(folder());
    const qint64 jobs = jobsIn(store.reader);
    QVERIFY(jobs >= acknowledged);
    QCOMPARE(jobs % 10, 0); // no transaction is there by half
    QCOMPARE(good(store.repository.load()).nextSeq, jobs + 1);
    QVERIFY(good(store.repository.spec(acknowledged)));
    QCOMPARE(integrityOf(folder()), u"ok"_s);
}

Q_DECLARE_METATYPE(sem::SeqScan)

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write-until-killed"_s)
        return writeUntilKilled(arguments.value(2));
    tst_SqliteStorage test;
    return QTest::qExec(&test, arguments);
}

#include "tst_sqlitestorage.moc"
