#include "tray/servicefeed.h"

#include "shared/domain/limits.h"
#include "tray/models/jobtext.h"

#include <QPointer>

#include <algorithm>
#include <functional>
#include <memory>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto eventsTogether = 100ms; // however many happen, so often at most they are shown
constexpr auto overviewsApart = 300ms;
constexpr auto lookPeriod = 5s; // as often as the service reads its sensors
constexpr int listedJobs = 10; // of what runs, in the menu
constexpr int judgedJobs = 20; // of what waits, for the reason that most of them have
constexpr size_t comparedFailures = 20; // a job may be made early and fail late
constexpr int historyPages = 10;
constexpr int missedPages = 5;

} // namespace

ServiceFeed::ServiceFeed(ServiceClient &client, TrayModels &models, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_models(models)
    , m_clock(clock)
{
    for (QTimer *timer : {&m_flushTimer, &m_overviewTimer, &m_notifyTimer})
        timer->setSingleShot(true);
    m_flushTimer.setInterval(eventsTogether);
    m_overviewTimer.setInterval(overviewsApart);
    m_lookTimer.setInterval(lookPeriod);
    connect(&m_flushTimer, &QTimer::timeout, this, &ServiceFeed::flush);
    connect(&m_overviewTimer, &QTimer::timeout, this, &ServiceFeed::askOverview);
    connect(&m_notifyTimer, &QTimer::timeout, this, &ServiceFeed::notify);
    connect(&m_lookTimer, &QTimer::timeout, this, &ServiceFeed::askConditions);

    connect(&client, &ServiceClient::connectedChanged, this, &ServiceFeed::onConnectedChanged);
    connect(&client, &ServiceClient::event, this, &ServiceFeed::onEvent);
    connect(&client, &ServiceClient::eventsMissed, this, [this] {
        m_lastFailed.reset(); // it may be deleted
        m_models.jobs.refresh();
        wantOverview();
        askSettings();
    });
    connect(&models.jobs, &JobsModel::pageWanted, this, &ServiceFeed::answerPage);
    connect(&models.status, &ServiceStatus::failuresSeen, this, [this] {
        m_marks.seen = m_marks.told;
        Q_EMIT failureMarksChanged();
    });
}

void ServiceFeed::onConnectedChanged(bool connected)
{
    if (!connected) {
        m_models.jobs.forgetQuestions();
        m_models.history.setWaiting({});
        return;
    }
    // Not to sensors, though they may be why jobs wait, as the icon's words tell: the service reads
    // all of them while somebody wants to hear of changes, also where no job needs any. So while
    // the window is hidden, that reason is as of the last change of a job, a queue or a setting.
    if (!m_isSubscribed) {
        m_isSubscribed = true;
        m_client
            .subscribe({.kinds = {eventkind::jobCreated, eventkind::jobState, eventkind::jobDeleted,
                                  eventkind::queueChanged, eventkind::settingsChanged}})
            .then(this, [this](const Result<SubscribeAnswer> &answer) {
                m_isSubscribed = answer.has_value();
            });
    }
    m_models.jobs.refresh();
    askOverview();
    m_missedSince = m_marks;
    m_missed.clear();
    askSettings();
    askHistory({}, historyPages);
    if (m_isWatched) {
        subscribeSensors();
        askConditions();
    }
}

void ServiceFeed::onEvent(const EventNotice &notice)
{
    if (notice.job) {
        m_changes.push_back(*notice.job);
        if (!m_flushTimer.isActive())
            m_flushTimer.start();
        return;
    }
    if (notice.jobIds) {
        flush();
        m_models.jobs.remove(*notice.jobIds);
        if (m_lastFailed && std::ranges::count(*notice.jobIds, m_lastFailed->job.id) > 0)
            m_lastFailed.reset();
    }
    Q_EMIT holdsTouched();
    if (notice.kind == eventkind::sensorChanged)
        askConditions();
    if (notice.kind == eventkind::settingsChanged) {
        askSettings();
        if (m_isWatched)
            askConditions(); // the same machine, judged by other rules
    }
    wantOverview();
}

void ServiceFeed::flush()
{
    m_flushTimer.stop();
    if (m_changes.empty())
        return;
    const std::vector<JobDetails> changes = std::exchange(m_changes, {});
    m_models.jobs.apply(changes);
    m_models.history.apply(changes);
    const Timestamp now = m_clock.now();
    std::vector<Job> failed;
    for (const JobDetails &details : changes) {
        m_notifications.add(details.job, now);
        if (details.job.state == JobState::Failed)
            failed.push_back(details.job);
    }
    markFailures(failed);
    noteLastFailed(changes);
    if (Overview overview = m_models.status.overview(); overview.lastFailed != m_lastFailed) {
        overview.lastFailed = m_lastFailed;
        m_models.status.set(overview);
    }
    notify();
    Q_EMIT jobsChanged(changes);
    Q_EMIT holdsTouched();
    wantOverview();
}

void ServiceFeed::markFailures(const std::vector<Job> &failed)
{
    if (failed.empty())
        return;
    QList<qint64> seqs;
    for (const Job &job : failed) {
        seqs.append(job.seq);
        m_marks.told = std::max(m_marks.told, job.finishedAt.value_or(Timestamp()));
    }
    m_models.status.addFailures(seqs);
    Q_EMIT failureMarksChanged();
    Q_EMIT failuresCame();
}

void ServiceFeed::noteLastFailed(const std::vector<JobDetails> &jobs)
{
    for (const JobDetails &details : jobs) {
        if (details.job.state == JobState::Failed
            && (!m_lastFailed || details.job.finishedAt >= m_lastFailed->job.finishedAt))
            m_lastFailed = details;
    }
}

// The service lists jobs as they were made, so a page without any that is new is the end.
void ServiceFeed::askMissed(const QString &cursor, int pagesLeft)
{
    m_client
        .queryJobs(
            {.states = {nameOf(JobState::Failed)}, .limit = limits::jobsPerPage, .cursor = cursor})
        .then(this, [this, pagesLeft](const Result<JobPageAnswer> &page) {
            if (!page || !m_missedSince)
                return; // asked again with the next connection
            const Timestamp since = std::min(m_missedSince->told, m_missedSince->seen);
            const size_t before = m_missed.size();
            noteLastFailed(page->items);
            for (const JobDetails &details : page->items) {
                if (details.job.finishedAt > since)
                    m_missed.push_back(details.job);
            }
            if (page->nextCursor && pagesLeft > 1 && m_missed.size() > before)
                askMissed(*page->nextCursor, pagesLeft - 1);
            else
                onMissed();
        });
}

void ServiceFeed::onMissed()
{
    const FailureMarks since = *std::exchange(m_missedSince, {});
    const std::vector<Job> missed = std::exchange(m_missed, {});
    std::vector<Job> untold;
    std::vector<Job> unseen;
    for (const Job &job : missed) {
        if (job.finishedAt > since.told)
            untold.push_back(job);
        if (job.finishedAt > since.seen)
            unseen.push_back(job);
    }
    m_notifications.addMissed(untold, m_clock.now());
    markFailures(unseen);
    notify();
}

void ServiceFeed::notify()
{
    const Timestamp now = m_clock.now();
    if (const std::optional<TrayMessage> next = m_notifications.take(now))
        Q_EMIT messageCame(*next);
    if (const std::optional<Timestamp> at = m_notifications.nextAt())
        m_notifyTimer.start(std::max(*at - now, Duration(0)) + 1ms);
}

void ServiceFeed::answerPage(quint64 question, const JobQueryParams &query)
{
    m_client.queryJobs(query).then(this, [this, question](const Result<JobPageAnswer> &page) {
        if (page)
            m_models.jobs.addPage(question, *page);
        else
            m_models.jobs.pageFailed(question);
    });
}

void ServiceFeed::wantOverview()
{
    if (m_isAskingOverview)
        m_isOverviewStale = true;
    else if (!m_overviewTimer.isActive())
        m_overviewTimer.start();
}

void ServiceFeed::askOverview()
{
    if (m_isAskingOverview) {
        m_isOverviewStale = true;
        return;
    }
    m_isAskingOverview = true;
    m_isOverviewStale = false;

    // Filled by five answers; the last one to let go of it shows it.
    struct Gathering
    {
        Overview overview = {.link = Overview::Link::Up};
        std::vector<QueueInfo> queues = {};
        bool isWhole = true;
        std::function<void(Gathering &)> done = {};

        ~Gathering() { done(*this); }
    };
    const auto gathering = std::make_shared<Gathering>();
    gathering->done = [this, self = QPointer(this)](Gathering &all) {
        if (!self)
            return; // the answers came to nobody
        m_isAskingOverview = false;
        if (all.isWhole && m_client.isConnected()) {
            m_models.queues.setQueues(all.queues);
            m_models.history.setWaiting(all.overview.stats.queuedJobs
                                        + all.overview.stats.scheduledJobs);
            m_models.status.set(all.overview);
        }
        if (m_isOverviewStale && m_client.isConnected())
            wantOverview();
    };
    const auto into = [this, gathering]<typename Answer>(ServiceClient::Reply<Answer> reply,
                                                         const auto &take) {
        reply.then(this, [gathering, take](const Result<Answer> &answer) {
            if (answer)
                take(*gathering, *answer);
            else
                gathering->isWhole = false;
        });
    };
    into(m_client.stats(),
         [](Gathering &all, const StatsAnswer &stats) { all.overview.stats = stats; });
    into(m_client.queues(), [](Gathering &all, const QueuesAnswer &queues) {
        all.queues = queues.queues;
        all.overview.paused = queues.paused;
        all.overview.pausedUntil = queues.pausedUntil;
    });
    into(m_client.queryJobs({.states = {nameOf(JobState::Running), nameOf(JobState::Suspended)},
                             .oldestFirst = true,
                             .limit = listedJobs}),
         [](Gathering &all, const JobPageAnswer &page) { all.overview.running = page.items; });
    into(m_client.queryJobs({.states = {nameOf(JobState::Failed)}, .limit = int(comparedFailures)}),
         [this](Gathering &all, const JobPageAnswer &page) {
             if (page.items.size() < comparedFailures)
                 m_lastFailed.reset(); // these are all
             noteLastFailed(page.items);
             all.overview.lastFailed = m_lastFailed;
         });
    into(m_client.queryJobs({.states = {nameOf(JobState::Scheduled), nameOf(JobState::Queued)},
                             .oldestFirst = true,
                             .limit = judgedJobs}),
         [](Gathering &all, const JobPageAnswer &page) { all.overview.waiting = page.items; });
}

void ServiceFeed::askSettings()
{
    m_client.settings().then(this, [this](const Result<SettingsAnswer> &answer) {
        if (!answer && answer.error().code == ErrorCode::Unauthorized)
            Q_EMIT barred();
        if (!answer)
            return; // asked again with the next connection
        m_settings = *answer;
        Settings settings;
        if (settings.apply(answer->settings))
            m_notifications.setRules(settings.notifications);
        Q_EMIT settingsChanged();
        if (m_missedSince && m_missed.empty())
            askMissed({}, missedPages); // which of them are told is a setting
    });
}

void ServiceFeed::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (!watched) {
        m_lookTimer.stop();
        if (m_watching)
            m_client.unsubscribe(*m_watching);
        m_watching.reset();
        return;
    }
    m_lookTimer.start();
    if (m_client.isConnected()) {
        subscribeSensors();
        askConditions();
    }
}

// Levels come by asking; what they mean for jobs is told as soon as it changes.
void ServiceFeed::subscribeSensors()
{
    if (m_watching)
        return; // it is renewed by itself
    m_client.subscribe({.kinds = {eventkind::sensorChanged}})
        .then(this, [this](const Result<SubscribeAnswer> &answer) {
            if (!answer)
                return;
            if (m_isWatched && !m_watching)
                m_watching = answer->subscription;
            else
                m_client.unsubscribe(answer->subscription);
        });
}

void ServiceFeed::askConditions()
{
    if (!m_client.isConnected())
        return;
    m_client.conditions().then(this, [this](const Result<ConditionsAnswer> &answer) {
        if (answer)
            m_models.status.setConditions(*answer);
    });
}

// The service lists jobs as they were made, and one that was made long ago may just have ended. So
// the end is a page of which nothing happened in the last hour; those that only wait would make
// such pages.
void ServiceFeed::askHistory(const QString &cursor, int pagesLeft)
{
    const QStringList states = statesOf(StateGroup::Running) + statesOf(StateGroup::Done)
        + statesOf(StateGroup::Failed) + statesOf(StateGroup::Other);
    m_client.queryJobs({.states = states, .limit = limits::jobsPerPage, .cursor = cursor})
        .then(this, [this, pagesLeft](const Result<JobPageAnswer> &page) {
            if (!page)
                return;
            m_models.history.apply(page->items);
            const Timestamp since = m_clock.now() - 1h;
            const bool isRecent = std::ranges::any_of(page->items, [since](const auto &details) {
                const Job &job = details.job;
                return job.startedAt > since || job.finishedAt > since;
            });
            if (!page->nextCursor || !isRecent)
                return;
            if (pagesLeft > 1)
                askHistory(*page->nextCursor, pagesLeft - 1);
            else
                m_models.history.noteCut(historyPages * limits::jobsPerPage);
        });
}

} // namespace sem
