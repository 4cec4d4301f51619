#include "tray/models/notifications.h"

#include "shared/text/harmless.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"
#include "tray/models/tr.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Duration ranFor(const Job &job)
{
    return job.startedAt && job.finishedAt ? *job.finishedAt - *job.startedAt : Duration();
}

TrayMessage ofOne(const Job &job)
{
    const QString what = harmless(whatText(job));
    if (job.state == JobState::Failed) {
        return {.title = Tray::tr("#%1 failed").arg(job.seq),
                .text = what + u'\n' + harmless(failureSentence(job)),
                .isFailure = true,
                .opens = ToOpen{.job = job.seq, .group = StateGroup::Failed}};
    }
    return {.title = Tray::tr("#%1 is done").arg(job.seq),
            .text = what + u'\n' + Tray::tr("It took %1.").arg(durationText(ranFor(job))),
            .opens = ToOpen{.job = job.seq, .group = StateGroup::Done}};
}

// Of the first few, a line each.
QString names(const std::vector<Job> &jobs)
{
    constexpr size_t named = 3;
    QStringList lines;
    for (const Job &job : jobs) {
        if (lines.size() == qsizetype(named)) {
            lines += u"…"_s;
            break;
        }
        lines += u'#' + QString::number(job.seq) + u' ' + harmless(whatText(job)).left(60);
    }
    return lines.join(u'\n');
}

TrayMessage ofMany(const std::vector<Job> &jobs)
{
    const int failed =
        int(std::ranges::count(jobs, JobState::Failed, [](const Job &job) { return job.state; }));
    const int done = int(jobs.size()) - failed;
    QString title = failed > 0 ? Tray::tr("%n job(s) failed", nullptr, failed)
                               : Tray::tr("%n job(s) done", nullptr, done);
    if (failed > 0 && done > 0)
        title += Tray::tr(", %n done", nullptr, done);
    const StateGroup group = done == 0 ? StateGroup::Failed
        : failed == 0                  ? StateGroup::Done
                                       : StateGroup::All;
    return {.title = title,
            .text = names(jobs),
            .isFailure = failed > 0,
            .opens = ToOpen{.group = group}};
}

TrayMessage ofMissed(const std::vector<Job> &jobs)
{
    return {.title = Tray::tr("%n job(s) failed while this was away", nullptr, int(jobs.size())),
            .text = names(jobs),
            .isFailure = true,
            .opens = ToOpen{.group = StateGroup::Failed}};
}

} // namespace

ToOpen ToOpen::orElse(const ToOpen &other) const
{
    return {.job = job == other.job ? job : std::nullopt,
            .group = group == other.group ? group : StateGroup::All};
}

void ToldMessages::forgetOld(MonotonicTime now)
{
    if (now - m_lastAt >= shown)
        forget();
}

// One that opens nothing leaves it at what the others do.
void ToldMessages::add(const std::optional<ToOpen> &opens, MonotonicTime now)
{
    if (!opens)
        return;
    forgetOld(now);
    m_opens = m_opens ? m_opens->orElse(*opens) : *opens;
    m_lastAt = now;
}

ToOpen ToldMessages::take(MonotonicTime now)
{
    forgetOld(now);
    return std::exchange(m_opens, {}).value_or(ToOpen());
}

bool NotificationPolicy::concerns(const Job &job) const
{
    if (job.state == JobState::Failed)
        return m_rules.failure;
    if (job.state != JobState::Done)
        return false;
    return m_rules.success
        || (m_rules.longJob > std::chrono::minutes(0) && ranFor(job) > m_rules.longJob);
}

void NotificationPolicy::add(const Job &job, Timestamp now)
{
    std::erase_if(m_told, [now](const auto &told) { return now - told.second > tooLate; });
    if (!concerns(job) || !job.finishedAt || now - *job.finishedAt > tooLate
        || m_told.contains(job.seq))
        return;
    m_told[job.seq] = now;
    const QString subject =
        job.subjectKey.isEmpty() ? u'#' + QString::number(job.seq) : job.subjectKey;
    m_waiting[subject] = job;
}

void NotificationPolicy::addMissed(const std::vector<Job> &jobs, Timestamp now)
{
    for (const Job &job : jobs) {
        if (m_rules.failure && m_told.try_emplace(job.seq, now).second)
            m_missed.push_back(job);
    }
}

std::optional<TrayMessage> NotificationPolicy::take(Timestamp now)
{
    if (!nextAt() || (m_lastAt && now < *m_lastAt + quiet && now >= *m_lastAt))
        return {};
    m_lastAt = now;
    if (!m_missed.empty()) {
        const std::vector<Job> missed = std::exchange(m_missed, {});
        return missed.size() == 1 ? ofOne(missed.front()) : ofMissed(missed);
    }
    std::vector<Job> jobs;
    for (auto &[subject, job] : std::exchange(m_waiting, {}))
        jobs.push_back(std::move(job));
    return jobs.size() == 1 ? ofOne(jobs.front()) : ofMany(jobs);
}

std::optional<Timestamp> NotificationPolicy::nextAt() const
{
    if (m_waiting.empty() && m_missed.empty())
        return {};
    return m_lastAt ? *m_lastAt + quiet : Timestamp();
}

} // namespace sem
