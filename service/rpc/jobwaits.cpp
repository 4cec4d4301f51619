#include "service/rpc/jobwaits.h"

#include "service/rpc/eventhub.h"
#include "service/rpc/jobreads.h"
#include "service/rpc/jobview.h"
#include "service/rpc/logtext.h"
#include "service/rpc/session.h"
#include "shared/domain/limits.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <utility>

namespace sem {

namespace {

struct Reading
{
    std::vector<Job> jobs = {};
    std::optional<LogPiece> log = {};
};

} // namespace

class JobWaits::Wait final : public QObject
{
public:
    Wait(const Call &asked, Wish wanted, QObject *parent)
        : QObject(parent)
        , call(asked)
        , wish(std::move(wanted))
    {
        timeout.setSingleShot(true);
    }

    // Only once the jobs are read.
    bool isFulfilled() const { return wish.any ? !ended.isEmpty() : ended.contains(jobs); }

    const Call call;
    const Wish wish;
    QTimer timeout;
    bool isRead = false;
    QSet<qint64> jobs; // once they are read
    QSet<qint64> ended;
    std::optional<JobId> followed; // whose output is watched for us
};

JobWaits::JobWaits(EventHub &events, ReadQueue &reads, const OutputReader &output)
    : m_events(events)
    , m_reads(reads)
    , m_output(output)
{
    connect(&events, &EventHub::jobEnded, this, &JobWaits::onJobEnded);
    connect(&events.logs(), &LogWatch::grown, this, &JobWaits::onGrown);
}

JobWaits::~JobWaits() = default;

void JobWaits::wait(const Call &call, Wish wish)
{
    auto *wait = new Wait(call, std::move(wish), this);
    // Before the jobs are read, so that no end falls between.
    for (const JobRef &ref : wait->wish.jobs) {
        if (const auto *id = std::get_if<JobId>(&ref))
            m_byId.insert(*id, wait);
        else
            m_bySeq.insert(std::get<qint64>(ref), wait);
    }
    connect(call.session(), &Session::ended, wait, [this, wait] { remove(wait); });
    connect(&wait->timeout, &QTimer::timeout, wait, [this, wait] { finish(wait); });

    const auto read = call.whenDone<std::vector<Job>>(
        [this, wait = QPointer<Wait>(wait)](const Result<std::vector<Job>> &jobs) {
            if (!wait)
                return;
            if (jobs) {
                onRead(wait, *jobs);
                return;
            }
            wait->call.answer(jobs.error());
            remove(wait);
        });
    m_reads.post(
        [refs = wait->wish.jobs, read](JobReader &reader) { read(readJobs(reader, refs)); });
}

void JobWaits::onRead(Wait *wait, const std::vector<Job> &jobs)
{
    wait->isRead = true;
    for (const Job &job : jobs) {
        wait->jobs.insert(job.seq);
        if (isFinal(job.state))
            wait->ended.insert(job.seq);
    }
    if (wait->isFulfilled()) {
        finish(wait);
        return;
    }
    wait->timeout.start(wait->wish.timeout);
    if (wait->wish.logOffset) {
        wait->followed = jobs.front().id;
        m_byFollowed.insert(*wait->followed, wait);
        m_events.logs().watch(jobs.front());
    }
}

void JobWaits::onGrown(const JobId &id, qint64 bytes)
{
    const QList<Wait *> waits = m_byFollowed.values(id);
    for (Wait *wait : waits) {
        if (bytes > *wait->wish.logOffset)
            finish(wait);
    }
}

void JobWaits::onJobEnded(const Job &job)
{
    const QList<Wait *> waits = m_byId.values(job.id) + m_bySeq.values(job.seq);
    QSet<Wait *> fulfilled; // one wait may name a job twice
    for (Wait *wait : waits) {
        wait->ended.insert(job.seq);
        if (wait->isRead && wait->isFulfilled())
            fulfilled.insert(wait);
    }
    for (Wait *wait : std::as_const(fulfilled))
        finish(wait);
}

// The jobs are read again, because all may have changed since, those not waited for too.
void JobWaits::finish(Wait *wait)
{
    const bool done = wait->isRead && wait->isFulfilled();
    const Call call = wait->call;
    const auto reply = call.then<Reading>([this, call, done](const Reading &reading) {
        call.answer(toJson(WaitAnswer{.done = done,
                                      .jobs = withHolds(reading.jobs, *m_events.snapshot()),
                                      .log = reading.log}));
    });
    m_reads.post([wish = wait->wish, reply, &output = m_output](JobReader &reader) {
        Result<std::vector<Job>> jobs = reader.jobs(wish.jobs);
        if (!jobs) {
            reply(jobs.error());
            return;
        }
        Reading reading{.jobs = *std::move(jobs)};
        if (wish.logOffset && !reading.jobs.empty()) {
            const Job &job = reading.jobs.front();
            Result<LogPiece> log =
                readLog(output, {job.seq, job.id, job.attempt}, isOver(job, job.attempt),
                        *wish.logOffset, limits::logChunkBytes);
            if (!log) {
                reply(log.error());
                return;
            }
            reading.log = *std::move(log);
        }
        reply(std::move(reading));
    });
    remove(wait);
}

void JobWaits::remove(Wait *wait)
{
    for (const JobRef &ref : wait->wish.jobs) {
        if (const auto *id = std::get_if<JobId>(&ref))
            m_byId.remove(*id, wait);
        else
            m_bySeq.remove(std::get<qint64>(ref), wait);
    }
    if (const auto followed = std::exchange(wait->followed, {})) {
        m_byFollowed.remove(*followed, wait);
        m_events.logs().unwatch(*followed);
    }
    // It may be its own timer that brought us here.
    wait->timeout.stop();
    wait->deleteLater();
}

} // namespace sem
