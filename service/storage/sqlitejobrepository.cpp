#include "service/storage/sqlitejobrepository.h"

#include "service/storage/attempttable.h"
#include "service/storage/cells.h"
#include "service/storage/connections.h"
#include "service/storage/jobtable.h"
#include "service/storage/migrations.h"
#include "service/storage/seqscan.h"
#include "service/storage/sqliteversion.h"

#include <QFileInfo>

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
    const auto due = nextDue();
    if (!due)
        return due.error();
    image.nextDue = *due;
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
    Result<> read = each(u"SELECT next_seq, paused, log_bytes FROM meta"_s, [&](const Row &row) {
        Cells(row) >> image.nextSeq >> image.paused >> image.logBytes;
    });
    if (read)
        read = each(u"SELECT key, value FROM settings"_s,
                    [&](const Row &row) { image.settings.insert(row.text(0), row.value(1)); });
    if (read)
        read = each(u"SELECT id, name, concurrency, paused FROM queues ORDER BY id"_s,
                    [&](const Row &row) {
                        QueueRow &queue = image.queues.emplace_back();
                        Cells(row) >> queue.id >> queue.name >> queue.concurrency >> queue.paused;
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

Result<> SqliteJobRepository::setLogBytes(qint64 bytes)
{
    return m_database->executeOne(u"UPDATE meta SET log_bytes = ?"_s, {bytes});
}

Result<> SqliteJobRepository::setPaused(bool paused)
{
    return m_database->executeOne(u"UPDATE meta SET paused = ?"_s, {cell(paused)});
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

namespace {

// For an INSERT … RETURNING id.
Result<qint64> insertedId(Database &database, const QString &sql, const QVariantList &values)
{
    const auto id = database.first(sql, values, [](const Row &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

} // namespace

Result<qint64> SqliteJobRepository::addQueue(const QString &name)
{
    return insertedId(*m_database, u"INSERT INTO queues (name) VALUES (?) RETURNING id"_s, {name});
}

Result<> SqliteJobRepository::updateQueue(const QueueRow &queue)
{
    return m_database->executeOne(
        u"UPDATE queues SET name = ?, concurrency = ?, paused = ? WHERE id = ?"_s,
        {queue.name, cell(queue.concurrency), cell(queue.paused), queue.id});
}

Result<qint64> SqliteJobRepository::addLane(const LaneRow &lane)
{
    return insertedId(*m_database,
                      u"INSERT INTO lanes (queue, needs, lock) VALUES (?, ?, ?) RETURNING id"_s,
                      {lane.queue, cell(lane.needs), lane.lock.isEmpty() ? u""_s : lane.lock});
}

Result<> SqliteJobRepository::addCounts(const std::vector<LaneCount> &deltas)
{
    for (const LaneCount &delta : deltas) {
        const Result<> added =
            m_database->execute(u"INSERT INTO lane_counts (lane, state, jobs) VALUES (?, ?, ?) "
                                "ON CONFLICT DO UPDATE SET jobs = jobs + excluded.jobs"_s,
                                {delta.lane, cell(delta.state), delta.jobs});
        if (!added)
            return added;
    }
    return {};
}

Result<> SqliteJobRepository::addHours(const std::vector<HourCount> &deltas)
{
    for (const HourCount &delta : deltas) {
        const Result<> added = m_database->execute(
            u"INSERT INTO queue_hours (queue, hour, started, done, failed, waited) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "started = started + excluded.started, done = done + excluded.done, "
            "failed = failed + excluded.failed, waited = waited + excluded.waited"_s,
            {delta.queue, delta.hour, delta.started, delta.done, delta.failed, cell(delta.waited)});
        if (!added)
            return added;
    }
    return {};
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

namespace {

// None: nothing can carry it, because the job or the queue does not exist.
Result<std::optional<JobMark>> markOf(Database &database, const JobSelector &selector)
{
    using Column = JobMark::Column;
    if (selector.by == JobSelector::By::Parent) {
        const auto id = jobtable::idOf(database, selector.job);
        if (!id)
            return id.error();
        return *id ? std::optional(JobMark{.column = Column::Parent, .value = cell(**id)})
                   : std::nullopt;
    }
    if (selector.by == JobSelector::By::Queue) {
        const auto id = jobtable::queueId(database, selector.text);
        if (!id)
            return id.error();
        return *id ? std::optional(JobMark{.column = Column::Queue, .value = **id}) : std::nullopt;
    }
    const auto column =
        selector.by == JobSelector::By::UserTag ? Column::UserTag : Column::ChainGroup;
    return std::optional(JobMark{.column = column, .value = selector.text});
}

} // namespace

Result<std::vector<qint64>> SqliteJobRepository::select(const JobSelector &selector, Which which,
                                                        qint64 after, qint64 upTo, int limit)
{
    std::vector<qint64> meant;
    const auto isWanted = [which](JobState state) {
        return isFinal(state) == (which == Which::Final);
    };
    if (selector.by == JobSelector::By::Job) {
        const auto row = job(selector.job);
        if (!row)
            return row.error();
        if (*row && isWanted((*row)->job.state) && (*row)->job.seq > after
            && (*row)->job.seq <= upTo && limit > 0)
            meant.push_back((*row)->job.seq);
        return meant;
    }

    const auto mark = markOf(*m_database, selector);
    if (!mark)
        return mark.error();
    if (!*mark || limit <= 0)
        return meant;
    SeqScan scan{.mark = *mark, .after = after, .upTo = upTo};
    for (const JobState state : allJobStates()) {
        if (isWanted(state))
            scan.states.push_back(state);
    }
    const SqlText sql = scan.statement();
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
