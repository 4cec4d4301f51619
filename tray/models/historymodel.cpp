#include "tray/models/historymodel.h"

#include "tray/models/tr.h"

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;

HistoryModel::HistoryModel(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

HistoryModel::MinuteNumber HistoryModel::minuteOf(Timestamp time) const
{
    return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
}

HistoryModel::Minute *HistoryModel::minuteAt(Timestamp time)
{
    const MinuteNumber now = minuteOf(m_clock.now());
    const MinuteNumber minute = std::min(minuteOf(time), now); // clocks of two programs
    return minute > now - minutes ? &m_minutes[minute] : nullptr;
}

void HistoryModel::forgetOld()
{
    const MinuteNumber oldest = minuteOf(m_clock.now()) - minutes;
    m_minutes.removeIf([oldest](const auto &entry) { return entry.key() <= oldest; });
    m_counted.removeIf([oldest](const auto &entry) { return entry.value().at <= oldest; });
}

void HistoryModel::apply(const std::vector<JobDetails> &jobs)
{
    forgetOld();
    for (const JobDetails &details : jobs) {
        const Job &job = details.job;
        const std::optional<Timestamp> latest = job.finishedAt ? job.finishedAt : job.startedAt;
        if (!latest || !minuteAt(*latest))
            continue;
        Counted &counted = m_counted[job.seq];
        counted.at = std::max(counted.at, minuteOf(*latest));
        if (job.startedAt && !counted.start) {
            counted.start = true;
            if (Minute *minute = minuteAt(*job.startedAt))
                ++minute->started;
        }
        if (job.finishedAt && !counted.end) {
            counted.end = true;
            if (Minute *minute = minuteAt(*job.finishedAt))
                ++(job.state == JobState::Failed ? minute->failed : minute->finished);
        }
    }
    Q_EMIT changed();
}

void HistoryModel::setWaiting(qint64 waiting)
{
    forgetOld();
    Minute *minute = minuteAt(m_clock.now());
    minute->waiting = std::max(minute->waiting.value_or(0), waiting);
    Q_EMIT changed();
}

std::array<HistoryModel::Minute, HistoryModel::minutes> HistoryModel::lastHour() const
{
    std::array<Minute, minutes> hour;
    const MinuteNumber first = minuteOf(m_clock.now()) - minutes + 1;
    for (int i = 0; i < minutes; ++i)
        hour[size_t(i)] = m_minutes.value(first + i);
    return hour;
}

QString HistoryModel::summary() const
{
    int started = 0;
    int finished = 0;
    int failed = 0;
    for (const Minute &minute : lastHour()) {
        started += minute.started;
        finished += minute.finished;
        failed += minute.failed;
    }
    return Tray::tr("In the last hour: %1 started, %2 finished, %3 failed")
        .arg(started)
        .arg(finished)
        .arg(failed);
}

} // namespace sem
