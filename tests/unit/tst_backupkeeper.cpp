#include "service/storage/backup.h"
#include "service/storage/backupkeeper.h"
#include "service/storage/sqlitejobrepository.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// When copies of the database are made.
class tst_BackupKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstIsMadeSoonAfterTheStart();
    void thenOneAtATimeIfAnythingHasChanged();
    void noneWhereNoneIsWanted();

private:
    // As if the timer had gone off: rules that change are looked at.
    void look()
    {
        ++m_snapshot.settings.backup.keep;
        m_keeper->follow(m_snapshot);
    }
    std::optional<Timestamp> latest() const { return latestBackup(m_paths); }
    // By seconds, as the copies are named.
    Timestamp now() const { return std::chrono::floor<std::chrono::seconds>(m_clock.now()); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    Paths m_paths = {};
    ManualClock m_clock;
    Snapshot m_snapshot = {};
    std::unique_ptr<BackupKeeper> m_keeper = {};
};

void tst_BackupKeeper::init()
{
    m_keeper.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, m_folder->path());
    m_paths = *Paths::fromEnvironment(environment);
    QVERIFY(QDir().mkpath(m_paths.backupsDir));
    QVERIFY(SqliteJobRepository(m_paths, std::make_shared<WalGate>(), m_clock).open());
    m_snapshot = {};
    m_snapshot.settings.backup = {.every = 24h, .keep = 3};
    m_keeper = std::make_unique<BackupKeeper>(m_paths, m_clock);
    m_keeper->follow(m_snapshot);
}

void tst_BackupKeeper::theFirstIsMadeSoonAfterTheStart()
{
    m_clock.advance(9min);
    look();
    QVERIFY(!latest());
    m_clock.advance(1min);
    look();
    QTRY_COMPARE(latest(), std::optional(now()));
}

void tst_BackupKeeper::thenOneAtATimeIfAnythingHasChanged()
{
    m_clock.advance(10min);
    look();
    QTRY_VERIFY(latest());
    const auto first = latest();
    m_keeper = std::make_unique<BackupKeeper>(m_paths, m_clock); // the service comes back
    m_clock.advance(23h);
    look();
    QCOMPARE(latest(), first);
    m_clock.advance(1h);
    look();
    QTRY_COMPARE(latest(), std::optional(now()));
}

void tst_BackupKeeper::noneWhereNoneIsWanted()
{
    m_snapshot.settings.backup.every = 0h;
    m_clock.advance(48h);
    look();
    QVERIFY(!latest());
}

QTEST_GUILESS_MAIN(tst_BackupKeeper)
#include "tst_backupkeeper.moc"
