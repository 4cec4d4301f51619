#include "tests/contract/storetest.h"

#include "service/storage/sqlitejobreader.h"
#include "service/storage/sqlitejobrepository.h"
#include "tests/support/inmemoryjobreader.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

class InMemory final : public StoreUnderTest
{
public:
    JobRepository &repository() override { return m_store; }
    JobReader &reader() override { return m_reader; }

private:
    InMemoryJobStore m_store = {};
    InMemoryJobReader m_reader{m_store};
};

class Sqlite final : public StoreUnderTest
{
public:
    Sqlite()
    {
        good(m_repository.open());
        good(m_reader.open());
    }
    JobRepository &repository() override { return m_repository; }
    JobReader &reader() override { return m_reader; }

private:
    QTemporaryDir m_folder = {};
    Paths m_paths = {.dataDir = m_folder.path(),
                     .database = m_folder.filePath(u"jobs.db"_s),
                     .backupsDir = m_folder.filePath(u"backups"_s)};
    ManualClock m_clock = ManualClock();
    std::shared_ptr<WalGate> m_gate = std::make_shared<WalGate>();
    SqliteJobRepository m_repository{m_paths, m_gate, m_clock};
    SqliteJobReader m_reader{m_paths, m_gate, m_clock};
};

} // namespace

QStringList storeNames()
{
    return {u"in memory"_s, u"SQLite"_s};
}

std::unique_ptr<StoreUnderTest> makeStore(const QString &name)
{
    if (name == u"SQLite"_s)
        return std::make_unique<Sqlite>();
    return std::make_unique<InMemory>();
}

void StoreTest::insert(const JobRow &row, const JobSpec &spec)
{
    inTransaction([&] { good(repository().insertJob(row, spec)); });
}

JobRow StoreTest::insert(qint64 seq, JobState state)
{
    const JobRow row = inState(makeRow(seq, m_lane), state);
    insert(row);
    return row;
}

void StoreTest::initTestCase_data()
{
    QTest::addColumn<QString>("store");
    for (const QString &name : storeNames())
        QTest::newRow(qUtf8Printable(name)) << name;
}

void StoreTest::init()
{
    QFETCH_GLOBAL(QString, store);
    m_store = makeStore(store);
    inTransaction([this] {
        m_queue = good(repository().addQueue(u"default"_s));
        m_lane = good(repository().addLane({.queue = m_queue}));
    });
}

void StoreTest::cleanup()
{
    m_store.reset();
}

} // namespace sem
