#include "service/storage/sqlitejobrepository.h"

#include "service/storage/attempttable.h"
#include "service/storage/cells.h"
#include "service/storage/connections.h"
#include "service/storage/dependencytable.h"
#include "service/storage/eventtable.h"
#include "service/storage/jobtable.h"
#include "service/storage/migrations.h"
#include "service/storage/queuetable.h"
#include "service/storage/retentiontable.h"
#include "service/storage/scheduletable.h"
#include "service/storage/selection.h"
#include "service/storage/sqliteversion.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

SqliteJobRepository::SqliteJobRepository(const Paths &paths, std::shared_ptr<WalGate> gate,
                                         const Clock &clock)
    : m_path(paths.database)
    , m_backupsDir(paths.backupsDir)
    , m_gate(std::move(gate))
    , m_clock(clock)
    , m_database(std::make_unique<Database>())
    , m_tidyAtBytes(walLimitBytes)
{ }

SqliteJobRepository::~SqliteJobRepository() = default;

Result<> SqliteJobRepository::open()
{
    if (const Result<> created = createPrivately(m_path); !created)
        return created;
    if (const auto opened = m_database->open(m_path, Database::Access::ReadWrite); !opened)
        return opened;
    Result<> prepared = prepare();
    if (prepared)
        return logSqliteVersion(*m_database);
    Error error = prepared.error();
    error.message = m_path + u": "_s + error.message;
    if (error.data.value(u"reason"_s) == u"corrupt"_s)
        error.message += u"; to begin anew, move it away"_s;
    return error;
}

Result<> SqliteJobRepository::prepare()
{
    const QStringList migrations = builtInMigrations();
    if (const Result<> known = refuseNewerSchema(*m_database, migrations); !known)
        return known;
    if (const Result<> configured = configureWriter(*m_database); !configured)
        return configured;
    return migrate(*m_database, migrations, m_backupsDir, m_clock);
}

Result<EngineImage> SqliteJobRepository::load()
{
    EngineImage image;
    if (const Result<> loaded = loadTables(image); !loaded)
        return loaded.error();
    if (const Result<> loaded = loadStarted(image); !loaded)
        return loaded.error();
    if (const Result<> loaded = retentiontable::load(*m_database, image); !loaded)
        return loaded.error();
    const auto due = nextDue();
    if (!due)
        return due.error();
    image.nextDue = *due;
    const auto runNow = jobtable::runNow(*m_database);
    if (!runNow)
        return runNow.error();
    image.runNow = *runNow;
    const auto expiry = nextExpiry();
    if (!expiry)
        return expiry.error();
    image.nextExpiry = *expiry;
    const auto scheduleDue = nextScheduleDue();
    if (!scheduleDue)
        return scheduleDue.error();
    image.nextScheduleDue = *scheduleDue;
    return image;
}

Result<> SqliteJobRepository::loadTables(EngineImage &image)
{
    const auto each = [this](const QString &sql, const auto &take) {
        return m_database->forEach(sql, {}, [&](const Row &row) {
            take(row);
            return true;
        });
    };
    Result<> read = each(u"SELECT next_seq, front_place, log_bytes, paused_at, paused_until, "
                         "pause_suspends FROM meta"_s,
                         [&](const Row &row) {
                             Cells(row) >> image.nextSeq >> image.frontPlace >> image.logBytes
                                 >> image.pause.since >> image.pause.until >> image.pause.suspends;
                         });
    if (read)
        read = each(u"SELECT key, value FROM settings"_s,
                    [&](const Row &row) { image.settings.insert(row.text(0), row.value(1)); });
    if (read)
        read = each(u"SELECT id, name, concurrency, weight, max_queued, active_hours, paused_at, "
                    "paused_until, pause_suspends FROM queues ORDER BY id"_s,
                    [&](const Row &row) {
                        QueueRow &queue = image.queues.emplace_back();
                        Cells(row) >> queue.id >> queue.name >> queue.concurrency >> queue.weight
                            >> queue.maxQueued >> queue.activeHours >> queue.pause.since
                            >> queue.pause.until >> queue.pause.suspends;
                    });
    if (read)
        read = each(u"SELECT id, queue, needs, lock FROM lanes ORDER BY id"_s, [&](const Row &row) {
            LaneRow &lane = image.lanes.emplace_back();
            Cells(row) >> lane.id >> lane.queue >> lane.needs >> lane.lock;
        });
    if (read)
        read = each(u"SELECT lane, state, jobs FROM lane_counts WHERE jobs <> 0 "
                    "ORDER BY lane, state"_s,
                    [&](const Row &row) {
                        LaneCount &count = image.counts.emplace_back();
                        Cells(row) >> count.lane >> count.state >> count.jobs;
                    });
    if (read)
        read = each(u"SELECT count(*) FROM dependencies"_s,
                    [&](const Row &row) { image.dependencies = row.integer(0); });
    if (read)
        read = each(u"SELECT DISTINCT d.needs FROM dependencies AS d JOIN jobs AS j "
                    "ON j.seq = d.needs WHERE j.state >= 10 ORDER BY d.needs"_s,
                    [&](const Row &row) { image.endedNeeds.push_back(row.integer(0)); });
    if (read)
        read = each(u"SELECT name, definition FROM job_types"_s,
                    [&](const Row &row) { image.jobTypes.emplace(row.text(0), row.bytes(1)); });
    return read;
}

Result<> SqliteJobRepository::loadStarted(EngineImage &image)
{
    const auto rows = jobtable::started(*m_database);
    if (!rows)
        return rows.error();
    for (const JobRow &row : *rows) {
        const auto attempt = attempttable::find(*m_database, row.job.seq, row.job.attempt);
        if (!attempt)
            return attempt.error();
        if (*attempt)
            image.started.push_back({.row = row, .attempt = **attempt});
    }
    return {};
}

Result<> SqliteJobRepository::begin()
{
    // SQLite would go on writing into files that no name leads to.
    for (const QString &file : {m_path, QString(m_path + u"-wal"_s)}) {
        if (!QFileInfo::exists(file)) {
            return Error{.code = ErrorCode::Database,
                         .message = file
                             + u" was removed while the service works on it; what is not in it "
                               "any more is lost, and a restart begins anew"_s,
                         .data = {{u"reason"_s, u"io"_s}}};
        }
    }
    return m_database->begin();
}

Result<> SqliteJobRepository::commit()
{
    return m_database->commit();
}

void SqliteJobRepository::rollback()
{
    m_database->rollback();
}

Result<> SqliteJobRepository::setNextSeq(qint64 seq)
{
    return m_database->executeOne(u"UPDATE meta SET next_seq = ?"_s, {seq});
}

Result<> SqliteJobRepository::setFrontPlace(qint64 place)
{
    return m_database->executeOne(u"UPDATE meta SET front_place = ?"_s, {place});
}

Result<> SqliteJobRepository::setLogBytes(qint64 bytes)
{
    return m_database->executeOne(u"UPDATE meta SET log_bytes = ?"_s, {bytes});
}

Result<> SqliteJobRepository::setPause(const Pause &pause)
{
    return m_database->executeOne(
        u"UPDATE meta SET paused_at = ?, paused_until = ?, pause_suspends = ?"_s,
        {cell(pause.since), cell(pause.until), cell(pause.suspends)});
}

Result<> SqliteJobRepository::setSettings(const QVariantMap &values)
{
    for (auto setting = values.begin(); setting != values.end(); ++setting) {
        const Result<> stored =
            m_database->execute(u"INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"_s,
                                {setting.key(), setting.value()});
        if (!stored)
            return stored;
    }
    return {};
}

Result<qint64> SqliteJobRepository::addQueue(const QString &name)
{
    return queuetable::add(*m_database, name);
}

Result<> SqliteJobRepository::updateQueue(const QueueRow &queue)
{
    return queuetable::update(*m_database, queue);
}

Result<> SqliteJobRepository::reuseQueue(qint64 id, const QString &name)
{
    return queuetable::reuse(*m_database, id, name);
}

Result<qint64> SqliteJobRepository::addLane(const LaneRow &lane)
{
    return queuetable::addLane(*m_database, lane);
}

Result<> SqliteJobRepository::updateLane(const LaneRow &lane)
{
    return queuetable::updateLane(*m_database, lane);
}

Result<> SqliteJobRepository::addCounts(const std::vector<LaneCount> &deltas)
{
    return queuetable::addCounts(*m_database, deltas);
}

Result<> SqliteJobRepository::addHours(const std::vector<HourCount> &deltas)
{
    if (const Result<> added = queuetable::addHours(*m_database, deltas); !added)
        return added;
    qint64 newest = m_newestHour;
    for (const HourCount &delta : deltas)
        newest = std::max(newest, delta.hour);
    if (std::exchange(m_newestHour, newest) == newest)
        return {};
    constexpr qint64 hoursKept = 48;
    return queuetable::forgetHours(*m_database, newest - hoursKept);
}

Result<> SqliteJobRepository::putJobType(const QString &name, const QByteArray &definition)
{
    return m_database->execute(
        u"INSERT OR REPLACE INTO job_types (name, definition) VALUES (?, ?)"_s, {name, definition});
}

Result<> SqliteJobRepository::deleteJobType(const QString &name)
{
    return m_database->execute(u"DELETE FROM job_types WHERE name = ?"_s, {name});
}

Result<std::optional<SubjectRow>> SqliteJobRepository::subject(const QString &key)
{
    return m_database->first(
        u"SELECT key, generation, latest, waiting, running FROM subjects WHERE key = ?"_s, {key},
        [](const Row &row) {
            SubjectRow subject;
            Cells(row) >> subject.key >> subject.generation >> subject.latest >> subject.waiting
                >> subject.running;
            return subject;
        });
}

Result<> SqliteJobRepository::putSubject(const SubjectRow &subject)
{
    return m_database->execute(
        u"INSERT OR REPLACE INTO subjects (key, generation, latest, waiting, running) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {subject.key, subject.generation, cell(subject.latest), cell(subject.waiting),
         cell(subject.running)});
}

Result<> SqliteJobRepository::insertJob(const JobRow &row, const JobSpec &spec)
{
    return jobtable::insert(*m_database, row, spec);
}

Result<> SqliteJobRepository::updateJob(const JobRow &row)
{
    return jobtable::update(*m_database, row);
}

Result<> SqliteJobRepository::reviseJob(const JobRow &row)
{
    if (const Result<> updated = updateJob(row); !updated)
        return updated;
    return m_database->executeOne(
        u"UPDATE jobs SET queue = (SELECT queue FROM lanes WHERE id = ?), user_tag = ? "
        "WHERE seq = ?"_s,
        {row.lane, cell(row.job.userTag), row.job.seq});
}

Result<> SqliteJobRepository::reviseConditions(qint64 seq, const Conditions &conditions)
{
    return m_database->executeOne(
        u"UPDATE specs SET wait_for_idle = ?, require_charging = ?, require_network = ?, "
        "event = ?, max_wait = ?, on_max_wait = ? WHERE job = ?"_s,
        {cell(conditions.waitForIdle), cell(conditions.requireCharging),
         cell(conditions.requireNetwork), cell(conditions.event), cell(conditions.maxWait),
         cell(conditions.onMaxWait), seq});
}

Result<> SqliteJobRepository::deleteJob(qint64 seq)
{
    return m_database->execute(u"DELETE FROM jobs WHERE seq = ?"_s, {seq});
}

Result<qint64> SqliteJobRepository::outputBytes(qint64 seq)
{
    const auto sum = m_database->first(
        u"SELECT coalesce(sum(output_bytes - dropped_bytes), 0) FROM attempts WHERE job = ?"_s,
        {seq}, [](const Row &row) { return row.integer(0); });
    if (!sum)
        return sum.error();
    return sum->value_or(0);
}

Result<> SqliteJobRepository::dropOutput(qint64 seq)
{
    return retentiontable::dropOutput(*m_database, seq);
}

Result<std::vector<EndedJob>> SqliteJobRepository::endedJobs(const EndPlace &after, Timestamp until,
                                                             int limit)
{
    return retentiontable::endedJobs(*m_database, after, until, limit);
}

Result<> SqliteJobRepository::setSwept(const Swept &swept)
{
    return retentiontable::setSwept(*m_database, swept);
}

Result<> SqliteJobRepository::addDiscard(const Discard &discard)
{
    return retentiontable::addDiscard(*m_database, discard);
}

Result<> SqliteJobRepository::removeDiscards(const std::vector<Discard> &discards)
{
    return retentiontable::removeDiscards(*m_database, discards);
}

Result<std::optional<JobRow>> SqliteJobRepository::job(const JobRef &ref)
{
    return jobtable::find(*m_database, ref);
}

Result<std::optional<JobSpec>> SqliteJobRepository::spec(qint64 seq)
{
    return jobtable::spec(*m_database, seq);
}

Result<std::optional<JobRow>> SqliteJobRepository::jobForRequest(const QString &requestId,
                                                                 Timestamp since)
{
    auto found = jobtable::findByRequest(*m_database, requestId);
    if (!found || !*found || (*found)->job.createdAt >= since)
        return found;
    const Result<> freed = m_database->execute(u"UPDATE jobs SET request_id = NULL WHERE seq = ?"_s,
                                               {(*found)->job.seq});
    if (!freed)
        return freed.error();
    return std::optional<JobRow>();
}

Result<std::optional<qint64>> SqliteJobRepository::retryOf(const JobId &job)
{
    return jobtable::retryOf(*m_database, job);
}

Result<std::optional<JobLink>> SqliteJobRepository::link(const JobRef &ref)
{
    return jobtable::link(*m_database, ref);
}

Result<std::optional<QueuedHead>> SqliteJobRepository::head(qint64 lane)
{
    return jobtable::head(*m_database, lane);
}

Result<std::vector<qint64>> SqliteJobRepository::dueJobs(Timestamp now, int limit)
{
    return m_database->all(
        u"SELECT seq FROM jobs WHERE state = 1 AND run_at <= ? ORDER BY run_at, seq LIMIT ?"_s,
        {cell(now), limit}, [](const Row &row) { return row.integer(0); });
}

Result<std::optional<Timestamp>> SqliteJobRepository::nextDue()
{
    return m_database->first(u"SELECT run_at FROM jobs WHERE state = 1 ORDER BY run_at LIMIT 1"_s,
                             {}, [](const Row &row) { return fromEpochMs(row.integer(0)); });
}

Result<std::vector<qint64>> SqliteJobRepository::expiredJobs(Timestamp now, int limit)
{
    return m_database->all(u"SELECT seq FROM jobs WHERE expires_at IS NOT NULL AND expires_at <= ? "
                           "ORDER BY expires_at, seq LIMIT ?"_s,
                           {cell(now), limit}, [](const Row &row) { return row.integer(0); });
}

Result<std::optional<Timestamp>> SqliteJobRepository::nextExpiry()
{
    return m_database->first(
        u"SELECT expires_at FROM jobs WHERE expires_at IS NOT NULL ORDER BY expires_at LIMIT 1"_s,
        {}, [](const Row &row) { return fromEpochMs(row.integer(0)); });
}

Result<> SqliteJobRepository::addDependency(const DependencyRow &row)
{
    return dependencytable::add(*m_database, row);
}

Result<> SqliteJobRepository::removeDependency(qint64 job, qint64 needs)
{
    return dependencytable::remove(*m_database, job, needs);
}

Result<qint64> SqliteJobRepository::removeDependencies(qint64 job)
{
    return dependencytable::removeAll(*m_database, job);
}

Result<std::vector<DependencyRow>> SqliteJobRepository::dependencies(qint64 job)
{
    return dependencytable::of(*m_database, job);
}

Result<std::vector<DependencyRow>> SqliteJobRepository::dependents(qint64 needs, int limit)
{
    return dependencytable::on(*m_database, needs, limit);
}

Result<qint64> SqliteJobRepository::stickyEvents(Timestamp now)
{
    return eventtable::count(*m_database, now);
}

Result<std::optional<StickyEvent>> SqliteJobRepository::stickyEvent(const QString &name)
{
    return eventtable::sticky(*m_database, name);
}

Result<> SqliteJobRepository::setSticky(const QString &name, const StickyEvent &event,
                                        Timestamp now)
{
    return eventtable::setSticky(*m_database, name, event, now);
}

Result<> SqliteJobRepository::moveDelays(Duration by)
{
    return jobtable::moveDelays(*m_database, by);
}

Result<> SqliteJobRepository::setEventData(qint64 seq, const QByteArray &data)
{
    return jobtable::setEventData(*m_database, seq, data);
}

Result<> SqliteJobRepository::insertAttempt(qint64 seq, const Attempt &attempt)
{
    return attempttable::insert(*m_database, seq, attempt);
}

Result<> SqliteJobRepository::updateAttempt(qint64 seq, const Attempt &attempt)
{
    return attempttable::update(*m_database, seq, attempt);
}

Result<std::optional<Attempt>> SqliteJobRepository::attempt(qint64 seq, int number)
{
    return attempttable::find(*m_database, seq, number);
}

Result<std::optional<ScheduleRow>> SqliteJobRepository::schedule(const QString &name)
{
    return scheduletable::find(*m_database, name);
}

Result<> SqliteJobRepository::putSchedule(const ScheduleRow &row)
{
    return scheduletable::put(*m_database, row);
}

Result<> SqliteJobRepository::deleteSchedule(const QString &name)
{
    return scheduletable::remove(*m_database, name);
}

Result<int> SqliteJobRepository::scheduleCount()
{
    return scheduletable::count(*m_database);
}

Result<> SqliteJobRepository::addScheduleRun(const QString &name, const ScheduleRun &run)
{
    return scheduletable::addRun(*m_database, name, run);
}

Result<std::vector<ScheduleRow>> SqliteJobRepository::dueSchedules(Timestamp now)
{
    return scheduletable::due(*m_database, now);
}

Result<std::optional<Timestamp>> SqliteJobRepository::nextScheduleDue()
{
    return scheduletable::nextDue(*m_database);
}

Result<std::vector<qint64>> SqliteJobRepository::select(const JobSelector &selector, Which which,
                                                        qint64 after, qint64 upTo, int limit)
{
    std::vector<qint64> meant;
    if (selector.by == JobSelector::By::Job) {
        const auto row = job(selector.job);
        if (!row)
            return row.error();
        if (*row && isWanted(selector, which, (*row)->job.state) && (*row)->job.seq > after
            && (*row)->job.seq <= upTo && limit > 0)
            meant.push_back((*row)->job.seq);
        return meant;
    }

    auto scan = scanOf(*m_database, selector, which);
    if (!scan)
        return scan.error();
    if (!*scan || limit <= 0)
        return meant;
    (*scan)->after = after;
    (*scan)->upTo = upTo;
    const SqlText sql = (*scan)->statement();
    const Result<> scanned = m_database->forEach(sql.text, sql.values, [&](const Row &row) {
        meant.push_back(row.integer(0));
        return std::ssize(meant) < limit;
    });
    if (!scanned)
        return scanned.error();
    return meant;
}

Result<> SqliteJobRepository::tidy()
{
    const qint64 size = QFileInfo(m_path + u"-wal"_s).size();
    if (size < m_tidyAtBytes)
        return {};
    const QWriteLocker noReads(m_gate.get());
    const auto emptied = m_database->first(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {},
                                           [](const Row &row) { return row.integer(0) == 0; });
    if (!emptied)
        return emptied.error();
    // Somebody else reads the file. Trying again at every commit would cost the busy timeout each
    // time.
    m_tidyAtBytes = emptied->value_or(false) ? walLimitBytes : size + walLimitBytes;
    return {};
}

} // namespace sem
