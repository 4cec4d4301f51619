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
    m_toldAt = minuteOf(m_clock.now());
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

// Nothing is said while nothing changes, so what waited waits on.
void HistoryModel::carryWaiting()
{
    const MinuteNumber now = minuteOf(m_clock.now());
    if (m_waiting) {
        for (MinuteNumber at = std::max(m_carriedTo, now - minutes) + 1; at <= now; ++at)
            m_minutes[at].waiting = m_waiting;
    }
    m_carriedTo = now;
}

void HistoryModel::setWaiting(std::optional<qint64> waiting)
{
    forgetOld();
    carryWaiting();
    m_waiting = waiting;
    m_toldAt = minuteOf(m_clock.now());
    if (waiting) {
        Minute *minute = minuteAt(m_clock.now());
        minute->waiting = std::max(minute->waiting.value_or(0), *waiting);
    }
    Q_EMIT changed();
}

void HistoryModel::noteCut(int jobs)
{
    m_cutAt = minuteOf(m_clock.now());
    m_readJobs = jobs;
    Q_EMIT changed();
}

void HistoryModel::tick()
{
    const MinuteNumber now = minuteOf(m_clock.now());
    if (now == m_toldAt)
        return;
    m_toldAt = now;
    forgetOld();
    carryWaiting();
    Q_EMIT changed();
}

std::array<HistoryModel::Minute, HistoryModel::minutes> HistoryModel::lastHour() const
{
    std::array<Minute, minutes> hour;
    const MinuteNumber first = minuteOf(m_clock.now()) - minutes + 1;
    for (int i = 0; i < minutes; ++i) {
        hour[size_t(i)] = m_minutes.value(first + i);
        if (first + i > m_carriedTo)
            hour[size_t(i)].waiting = m_waiting;
    }
    return hour;
}

HistoryModel::Most HistoryModel::most() const
{
    Most most;
    for (const Minute &minute : lastHour()) {
        most.jobs = std::max({most.jobs, minute.finished + minute.failed, minute.started});
        most.waiting = std::max(most.waiting, minute.waiting.value_or(0));
        most.isKnown = most.isKnown || minute.waiting || minute.started > 0
            || minute.finished + minute.failed > 0;
    }
    return most;
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
    QString text = Tray::tr("In the last hour: %1 started, %2 finished, %3 failed")
                       .arg(started)
                       .arg(finished)
                       .arg(failed);
    if (m_waiting)
        text = Tray::tr("%1; now waiting: %2").arg(text).arg(*m_waiting);
    if (m_cutAt > minuteOf(m_clock.now()) - minutes)
        text = Tray::tr("%1 (of the latest %L2 jobs)").arg(text).arg(m_readJobs);
    return text;
}

} // namespace sem
