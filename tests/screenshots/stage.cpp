#include "tests/screenshots/stage.h"

#include "shared/rpc/serviceclient.h"
#include "tests/screenshots/sampledata.h"
#include "tray/servicelink.h"
#include "tray/views/detailspanel.h"
#include "tray/views/jobspanel.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Stage::Stage(Album album)
    : m_album(std::move(album))
    , m_afternoon(sample::jobs(m_clock.now()))
    , m_models(m_clock)
    , m_window(m_models, m_clock)
{
    QObject::connect(&m_models.jobs, &JobsModel::pageWanted, &m_window,
                     [this](quint64 question, const JobQueryParams &) { m_question = question; });
    m_window.resize(1280, 820);
    m_window.show();
}

Overview Stage::usual() const
{
    return sample::overview(m_afternoon);
}

void Stage::showEmpty()
{
    m_models.status.set({.link = Overview::Link::Up});
    m_models.status.setConditions(sample::machine());
    m_models.jobs.refresh();
    answer({.total = 0});
}

void Stage::showAfternoon()
{
    m_models.jobs.refresh();
    answer(sample::firstPage(m_afternoon));
    m_models.queues.setQueues(sample::queues(m_afternoon));
    fillHistory();
    m_models.status.set(usual());
}

void Stage::showPaused()
{
    const std::vector<JobDetails> jobs = sample::paused(m_afternoon);
    m_models.jobs.refresh();
    answer(sample::firstPage(jobs));
    Overview overview = sample::overview(jobs);
    overview.paused = true;
    overview.pausedUntil = m_clock.now() + 42min;
    m_models.status.set(overview);
}

void Stage::fillHistory()
{
    m_models.history.apply(m_afternoon);
    const Timestamp now = m_clock.now();
    for (auto before = 59min; before >= 0min; --before) {
        m_clock.setNow(now - before);
        m_models.history.setWaiting(sample::waitingAt(m_clock.now(), m_afternoon));
    }
}

void Stage::answer(const JobPageAnswer &page)
{
    m_models.jobs.addPage(m_question, page);
}

// The list keeps only what it shows.
JobDetails Stage::select(qint64 job)
{
    m_window.jobs().showJob(job);
    const auto found = std::ranges::find(m_afternoon, job,
                                         [](const JobDetails &details) { return details.job.seq; });
    const JobDetails details = sample::whole(*found);
    m_window.details().showDetails(details);
    return details;
}

void Stage::select(const QList<qint64> &jobs)
{
    select(jobs.first());
    QItemSelection all;
    for (int row = 0; row < m_models.jobs.rowCount(); ++row) {
        const QModelIndex index = jobsTable().model()->index(row, 0);
        if (jobs.contains(index.data(JobsModel::SeqRole).toLongLong()))
            all.select(index, index);
    }
    jobsTable().selectionModel()->select(
        all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QTableView &Stage::jobsTable() const
{
    return *m_window.findChild<QTableView *>(u"jobsTable"_s);
}

// In the words of whoever notices it.
void Stage::loseService()
{
    ServiceClient client({});
    const ServiceLink link(client, m_models.status);
    Q_EMIT client.connectedChanged(false);
}

} // namespace sem
