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

Notification ofOne(const Job &job)
{
    const QString what = harmless(whatText(job));
    if (job.state == JobState::Failed) {
        return {.title = Tray::tr("#%1 failed").arg(job.seq),
                .text = what + u'\n' + harmless(failureSentence(job)),
                .isFailure = true,
                .job = job.seq};
    }
    return {.title = Tray::tr("#%1 is done").arg(job.seq),
            .text = what + u'\n' + Tray::tr("It took %1.").arg(durationText(ranFor(job))),
            .job = job.seq};
}

Notification ofMany(const std::map<QString, Job> &jobs)
{
    constexpr int named = 3;
    int failed = 0;
    QStringList names;
    for (const auto &[subject, job] : jobs) {
        failed += job.state == JobState::Failed ? 1 : 0;
        if (names.size() < named)
            names += u'#' + QString::number(job.seq) + u' ' + harmless(whatText(job)).left(60);
    }
    if (jobs.size() > size_t(named))
        names += u"…"_s;
    const int done = int(jobs.size()) - failed;
    QString title = failed > 0 ? Tray::tr("%n job(s) failed", nullptr, failed)
                               : Tray::tr("%n job(s) done", nullptr, done);
    if (failed > 0 && done > 0)
        title += Tray::tr(", %n done", nullptr, done);
    return {.title = title, .text = names.join(u'\n'), .isFailure = failed > 0};
}

} // namespace

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

std::optional<Notification> NotificationPolicy::take(Timestamp now)
{
    if (m_waiting.empty() || (m_lastAt && now < *m_lastAt + quiet && now >= *m_lastAt))
        return {};
    m_lastAt = now;
    const std::map<QString, Job> jobs = std::exchange(m_waiting, {});
    return jobs.size() == 1 ? ofOne(jobs.begin()->second) : ofMany(jobs);
}

std::optional<Timestamp> NotificationPolicy::nextAt() const
{
    if (m_waiting.empty())
        return {};
    return m_lastAt ? *m_lastAt + quiet : Timestamp();
}

} // namespace sem
