#include "service/storage/sqlitejobreader.h"

#include "service/storage/attempttable.h"
#include "service/storage/cells.h"
#include "service/storage/connections.h"
#include "service/storage/cursor.h"
#include "service/storage/jobconditions.h"
#include "service/storage/jobtable.h"
#include "service/storage/scheduletable.h"

#include <QFileInfo>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The log of changes cannot start over while a read goes on, so a read that takes longer gives up
// its turn.
constexpr auto longestRead = 10ms;

Result<SeqScan> startAt(SeqScan scan, const JobQuery &query)
{
    scan.ascending = query.ascending;
    if (query.cursor.isEmpty())
        return scan;
    const Result<Cursor> cursor = Cursor::fromString(query.cursor);
    if (!cursor)
        return cursor.error();
    if (cursor->ascending != query.ascending)
        return validationError(u"cursor"_s, u"belongs to a list in the other direction"_s);
    if (query.ascending)
        scan.after = cursor->seq;
    else
        scan.upTo = cursor->seq - 1;
    return scan;
}

} // namespace

SqliteJobReader::SqliteJobReader(const Paths &paths, std::shared_ptr<WalGate> gate,
                                 const Clock &clock)
    : m_path(paths.database)
    , m_gate(std::move(gate))
    , m_clock(clock)
    , m_database(std::make_unique<Database>())
{ }

SqliteJobReader::~SqliteJobReader() = default;

Result<> SqliteJobReader::open()
{
    const QReadLocker reading(m_gate.get());
    if (const auto opened = m_database->open(m_path, Database::Access::ReadOnly); !opened)
        return opened;
    return configureReader(*m_database);
}

Result<std::optional<Job>> SqliteJobReader::job(const JobRef &ref)
{
    const QReadLocker reading(m_gate.get());
    const auto row = jobtable::find(*m_database, ref);
    if (!row)
        return row.error();
    return *row ? std::optional((*row)->job) : std::nullopt;
}

Result<std::vector<Job>> SqliteJobReader::jobs(const std::vector<JobRef> &refs)
{
    const QReadLocker reading(m_gate.get());
    std::vector<Job> jobs;
    for (const JobRef &ref : refs) {
        const auto row = jobtable::find(*m_database, ref);
        if (!row)
            return row.error();
        if (*row)
            jobs.push_back((*row)->job);
    }
    return jobs;
}

Result<std::optional<JobSpec>> SqliteJobReader::spec(qint64 seq)
{
    const QReadLocker reading(m_gate.get());
    return jobtable::spec(*m_database, seq);
}

Result<std::vector<Attempt>> SqliteJobReader::attempts(qint64 seq)
{
    const QReadLocker reading(m_gate.get());
    return attempttable::all(*m_database, seq);
}

Result<Standing> SqliteJobReader::standing(const Job &job, const IsOpen &isOpen)
{
    const QReadLocker reading(m_gate.get());
    Standing standing;
    if (job.needs.testFlag(Need::Subject)) {
        const auto running = m_database->first(
            u"SELECT running FROM subjects WHERE key = ? AND running IS NOT NULL"_s,
            {job.subjectKey}, [](const Row &row) { return row.integer(0); });
        if (!running)
            return running.error();
        standing.subjectRunning = *running;
    }
    auto needs = m_database->all(u"SELECT needs FROM dependencies WHERE job = ? ORDER BY needs"_s,
                                 {job.seq}, [](const Row &row) { return row.integer(0); });
    if (!needs)
        return needs.error();
    standing.needs = *std::move(needs);
    // Two ranges of each lane's line, because an OR of both would walk through all of it.
    constexpr qint64 most = 1'000;
    std::vector<qint64> lanes;
    const Result<> open = m_database->forEach(
        u"SELECT l.id, l.needs, l.lock FROM lanes AS l JOIN lane_counts AS c ON c.lane = l.id "
        "WHERE l.queue = (SELECT queue FROM jobs WHERE seq = ?) AND c.state = 2 AND c.jobs > 0"_s,
        {job.seq}, [&](const Row &row) {
            qint64 lane = 0;
            Needs wanted;
            QString locks;
            Cells(row) >> lane >> wanted >> locks;
            if (isOpen(wanted, locks))
                lanes.push_back(lane);
            return true;
        });
    if (!open)
        return open.error();
    const MonotonicTime end = m_clock.monotonic() + longestRead;
    for (const qint64 lane : lanes) {
        if (standing.ahead >= most)
            break;
        if (m_clock.monotonic() >= end) {
            standing.ahead.reset();
            break;
        }
        const auto ahead = m_database->first(
            u"SELECT (SELECT count(*) FROM (SELECT 1 FROM jobs INDEXED BY jobs_line "
            "WHERE lane = ? AND state = 2 AND priority > ? LIMIT 1000)) + "
            "(SELECT count(*) FROM (SELECT 1 FROM jobs INDEXED BY jobs_line "
            "WHERE lane = ? AND state = 2 AND priority = ? AND place < ? LIMIT 1000))"_s,
            {lane, job.priority, lane, job.priority, job.place},
            [](const Row &row) { return row.integer(0); });
        if (!ahead)
            return ahead.error();
        standing.ahead = std::min(most, *standing.ahead + ahead->value_or(0));
    }
    return standing;
}

Result<JobPage> SqliteJobReader::query(const JobQuery &query)
{
    const QReadLocker reading(m_gate.get());
    const MonotonicTime end = m_clock.monotonic() + longestRead;
    const auto found = scanFor(*m_database, query.filter);
    if (!found)
        return found.error();
    const Result<SeqScan> scan = startAt(found->value_or(SeqScan()), query);
    if (!scan)
        return scan.error();
    JobPage page;
    if (!*found)
        return page;

    qint64 seen = 0;
    bool more = false;
    Result<> read;
    const SqlText sql = scan->statement();
    const Result<> scanned = m_database->runOnce(sql.text, sql.values, [&](const Row &row) {
        const qint64 seq = row.integer(0);
        if (row.integer(1) != 0) {
            more = std::ssize(page.items) == query.limit;
            if (more)
                return false;
            // The open scan holds the snapshot, so this is the row that fulfilled the condition.
            const auto match = jobtable::find(*m_database, seq);
            if (!match) {
                read = match.error();
                return false;
            }
            if (matchesText((*match)->job, query.filter.text))
                page.items.push_back((*match)->job);
        }
        seen = seq;
        more = m_clock.monotonic() >= end;
        return !more;
    });
    if (!scanned)
        return scanned.error();
    if (!read)
        return read.error();
    if (more)
        page.nextCursor = Cursor{.ascending = query.ascending, .seq = seen}.toString();
    return page;
}

Result<std::vector<QueueDay>> SqliteJobReader::queueDays(Timestamp now)
{
    const QReadLocker reading(m_gate.get());
    const qint64 thisHour = std::chrono::floor<std::chrono::hours>(now).time_since_epoch().count();
    return m_database->all(
        u"SELECT q.name, sum(h.started), sum(h.done), sum(h.failed), sum(h.waited) "
        "FROM queue_hours AS h JOIN queues AS q ON q.id = h.queue "
        "WHERE h.hour > ? AND h.hour <= ? GROUP BY q.id ORDER BY q.id"_s,
        {thisHour - 24, thisHour}, [](const Row &row) {
            QueueDay day;
            Cells(row) >> day.queue >> day.started >> day.done >> day.failed >> day.waited;
            return day;
        });
}

Result<std::vector<ScheduleRecord>> SqliteJobReader::schedules()
{
    const QReadLocker reading(m_gate.get());
    return scheduletable::all(*m_database);
}

Result<StoreSize> SqliteJobReader::size()
{
    const QFileInfo file(m_path);
    if (!file.exists()) {
        return Error{.code = ErrorCode::Database,
                     .message = m_path + u" is gone"_s,
                     .data = {{u"reason"_s, u"io"_s}}};
    }
    return StoreSize{.databaseBytes = file.size(),
                     .walBytes = QFileInfo(m_path + u"-wal"_s).size()};
}

} // namespace sem
