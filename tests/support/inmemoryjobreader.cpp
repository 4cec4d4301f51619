#include "tests/support/inmemoryjobreader.h"

#include <algorithm>
#include <map>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

bool matches(const Job &job, const JobFilter &filter, const std::optional<JobId> &parent)
{
    const auto oneOf = [](const auto &list, const auto &value) {
        return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    const auto contains = [&](const QString &text) {
        return text.contains(filter.text, Qt::CaseInsensitive);
    };
    return oneOf(filter.states, job.state) && oneOf(filter.queues, job.queue)
        && oneOf(filter.jobTypes, job.jobType)
        && (filter.userTag.isEmpty() || job.userTag == filter.userTag)
        && (filter.chainGroup.isEmpty() || job.chainGroup == filter.chainGroup)
        && (!filter.parent || (parent && job.parent == parent))
        && job.subjectKey.startsWith(filter.subjectKeyPrefix)
        && (contains(job.commandLine) || contains(job.subjectKey) || contains(job.jobType))
        && (!filter.createdAfter || job.createdAt >= *filter.createdAfter)
        && (!filter.createdBefore || job.createdAt < *filter.createdBefore);
}

} // namespace

Result<std::optional<Job>> InMemoryJobReader::job(const JobRef &ref)
{
    const InMemoryJobStore::State state = m_store.committed();
    const auto *found = state.find(ref);
    return found ? std::optional(found->row.job) : std::nullopt;
}

Result<std::vector<Job>> InMemoryJobReader::jobs(const std::vector<JobRef> &refs)
{
    const InMemoryJobStore::State state = m_store.committed();
    std::vector<Job> jobs;
    for (const JobRef &ref : refs) {
        if (const auto *found = state.find(ref))
            jobs.push_back(found->row.job);
    }
    return jobs;
}

Result<std::optional<JobSpec>> InMemoryJobReader::spec(qint64 seq)
{
    const InMemoryJobStore::State state = m_store.committed();
    const auto *found = state.find(seq);
    return found ? std::optional(found->wholeSpec()) : std::nullopt;
}

Result<std::vector<Attempt>> InMemoryJobReader::attempts(qint64 seq)
{
    const InMemoryJobStore::State state = m_store.committed();
    std::vector<Attempt> attempts;
    if (const auto *found = state.find(seq)) {
        for (const auto &[number, attempt] : found->attempts)
            attempts.push_back(attempt);
    }
    return attempts;
}

Result<Standing> InMemoryJobReader::standing(const Job &job, const IsOpen &isOpen)
{
    const InMemoryJobStore::State state = m_store.committed();
    Standing standing;
    const auto subject = state.subjects.find(job.subjectKey);
    if (job.needs.testFlag(Need::Subject) && subject != state.subjects.end())
        standing.subjectRunning = subject->second.running;
    for (const auto &[key, row] : state.dependencies) {
        if (row.job == job.seq)
            standing.needs.push_back(row.needs);
    }
    for (const auto &[seq, stored] : state.jobs) {
        const Job &other = stored.row.job;
        const bool isBefore = other.priority != job.priority ? other.priority > job.priority
                                                             : other.place < job.place;
        if (other.queue == job.queue && other.state == JobState::Queued && isBefore
            && isOpen(other.needs, other.locks))
            ++*standing.ahead;
    }
    return standing;
}

Result<JobPage> InMemoryJobReader::query(const JobQuery &query)
{
    const InMemoryJobStore::State state = m_store.committed();
    bool valid = true;
    const qint64 seen = query.cursor.isEmpty() ? 0 : query.cursor.toLongLong(&valid);
    if (!valid)
        return validationError(u"cursor"_s, u"is not one of ours"_s);

    std::optional<JobId> parent;
    if (query.filter.parent)
        parent = state.idOf(*query.filter.parent);
    std::vector<Job> found;
    for (const auto &[seq, stored] : state.jobs) {
        const bool ahead = seen == 0 || (query.ascending ? seq > seen : seq < seen);
        if (ahead && matches(stored.row.job, query.filter, parent))
            found.push_back(stored.row.job);
    }
    if (!query.ascending)
        std::reverse(found.begin(), found.end());

    JobPage page;
    if (std::ssize(found) > query.limit) {
        found.resize(static_cast<size_t>(query.limit));
        page.nextCursor = QString::number(found.back().seq);
    }
    page.items = std::move(found);
    return page;
}

Result<std::vector<QueueDay>> InMemoryJobReader::queueDays(Timestamp now)
{
    const InMemoryJobStore::State state = m_store.committed();
    const qint64 thisHour = std::chrono::floor<std::chrono::hours>(now).time_since_epoch().count();
    std::map<qint64, QueueDay> days; // by queue
    for (const auto &[key, hour] : state.hours) {
        if (hour.hour <= thisHour - 24 || hour.hour > thisHour)
            continue;
        QueueDay &day = days[hour.queue];
        day.queue = state.queues.at(hour.queue).name;
        day.started += hour.started;
        day.done += hour.done;
        day.failed += hour.failed;
        day.waited += hour.waited;
    }
    std::vector<QueueDay> sums;
    sums.reserve(days.size());
    for (const auto &[queue, day] : days)
        sums.push_back(day);
    return sums;
}

Result<std::vector<ScheduleRecord>> InMemoryJobReader::schedules()
{
    const InMemoryJobStore::State state = m_store.committed();
    std::vector<ScheduleRecord> records;
    for (const auto &[name, row] : state.schedules) {
        const auto runs = state.scheduleRuns.find(name);
        records.push_back({.row = row});
        if (runs != state.scheduleRuns.end())
            records.back().runs = runs->second;
    }
    return records;
}

} // namespace sem
