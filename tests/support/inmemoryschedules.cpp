#include "shared/domain/limits.h"
#include "tests/support/inmemoryjobstore.h"
#include "tests/support/storerules.h"

// The part of the store that is about schedules.

namespace sem {

using namespace Qt::StringLiterals;

Result<std::optional<ScheduleRow>> InMemoryJobStore::schedule(const QString &name)
{
    const auto found = m_state.schedules.find(name);
    return found == m_state.schedules.end() ? std::nullopt : std::optional(found->second);
}

Result<> InMemoryJobStore::putSchedule(const ScheduleRow &row)
{
    if (row.schedule.cron.isEmpty() != row.schedule.every.has_value())
        return constraintError(u"a schedule has one kind of times"_s);
    if ((row.owed > 0) != row.owedAt.has_value())
        return constraintError(u"what is owed has a time"_s);
    remember(&State::schedules, row.schedule.name);
    m_state.schedules[row.schedule.name] = row;
    return {};
}

Result<> InMemoryJobStore::deleteSchedule(const QString &name)
{
    remember(&State::schedules, name);
    remember(&State::scheduleRuns, name);
    m_state.schedules.erase(name);
    m_state.scheduleRuns.erase(name);
    return {};
}

Result<int> InMemoryJobStore::scheduleCount()
{
    return int(m_state.schedules.size());
}

Result<> InMemoryJobStore::addScheduleRun(const QString &name, const ScheduleRun &run)
{
    if (!m_state.schedules.contains(name))
        return constraintError(u"no such schedule"_s);
    if (run.job.has_value() == run.skipped.has_value()
        || run.job.has_value() != run.seq.has_value())
        return constraintError(u"a run has a job or was skipped"_s);
    remember(&State::scheduleRuns, name);
    std::vector<ScheduleRun> &runs = m_state.scheduleRuns[name];
    runs.insert(runs.begin(), run);
    if (std::ssize(runs) > limits::scheduleRunsKept)
        runs.pop_back();
    return {};
}

Result<std::vector<ScheduleRow>> InMemoryJobStore::dueSchedules(Timestamp now)
{
    std::vector<ScheduleRow> due;
    for (const auto &[name, row] : m_state.schedules) {
        if ((row.nextAt && *row.nextAt <= now) || (row.owedAt && *row.owedAt <= now))
            due.push_back(row);
    }
    return due;
}

Result<std::optional<Timestamp>> InMemoryJobStore::nextScheduleDue()
{
    std::optional<Timestamp> next;
    for (const auto &[name, row] : m_state.schedules) {
        for (const std::optional<Timestamp> &time : {row.nextAt, row.owedAt}) {
            if (time && (!next || *time < *next))
                next = time;
        }
    }
    return next;
}

} // namespace sem
