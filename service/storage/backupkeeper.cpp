#include "service/storage/backupkeeper.h"

#include "service/storage/backup.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace sem {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(backupLog, "sem.backup")

namespace {

// Timers stand still while the machine sleeps.
constexpr auto longestWait = Duration(1h);
// The first of all: soon, as a machine may never be on for long; but not while everything starts.
constexpr auto firstAfter = Duration(10min);

} // namespace

BackupKeeper::BackupKeeper(Paths paths, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_clock(clock)
    , m_begun(clock.now())
    , m_last(latestBackup(m_paths))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::plan);
    connect(&m_work, &QFutureWatcherBase::finished, this, &BackupKeeper::onDone);
}

BackupKeeper::~BackupKeeper()
{
    m_work.waitForFinished();
}

void BackupKeeper::follow(const Snapshot &snapshot)
{
    const bool isKnown = m_hasChanged && m_rules == snapshot.settings.backup;
    m_hasChanged = true;
    m_rules = snapshot.settings.backup;
    if (!isKnown)
        plan();
}

void BackupKeeper::plan()
{
    m_timer.stop();
    if (!m_hasChanged || m_rules.every == 0h || m_work.isRunning())
        return;
    const Timestamp due =
        m_last ? *m_last + m_rules.every : m_begun + std::min<Duration>(firstAfter, m_rules.every);
    const Duration left = due - m_clock.now();
    if (left <= Duration(0))
        backUpNow();
    else
        m_timer.start(std::min(left, longestWait));
}

void BackupKeeper::backUpNow()
{
    m_last = m_clock.now(); // also of one that fails: the next try is then as far away
    m_hasChanged = false;
    m_work.setFuture(QtConcurrent::run(&backUp, m_paths, *m_last, m_rules.keep));
}

void BackupKeeper::onDone()
{
    const Result<QString> made = m_work.result();
    if (made)
        qCInfo(backupLog, "the database was backed up to %s", qUtf8Printable(*made));
    else
        qCWarning(backupLog, "no backup could be made: %s", qUtf8Printable(made.error().message));
    plan();
}

} // namespace sem
