#include "tests/support/frontfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

class FakeJobReader final : public JobReader
{
public:
    explicit FakeJobReader(const FakeJobs &jobs)
        : m_jobs(jobs)
    { }

    Result<> open() override { return {}; }

    Result<std::optional<Job>> job(const JobRef &ref) override
    {
        for (const auto &[seq, stored] : m_jobs.all()) {
            if (ref == JobRef(seq) || ref == JobRef(stored.first.id))
                return std::optional(stored.first);
        }
        return std::optional<Job>();
    }

    Result<std::vector<Job>> jobs(const std::vector<JobRef> &refs) override
    {
        std::vector<Job> found;
        for (const JobRef &ref : refs) {
            if (const auto stored = job(ref); *stored)
                found.push_back(**stored);
        }
        return found;
    }

    Result<std::optional<JobSpec>> spec(qint64 seq) override
    {
        const auto all = m_jobs.all();
        const auto found = all.find(seq);
        return found == all.end() ? std::optional<JobSpec>() : found->second.second;
    }

    Result<std::vector<Attempt>> attempts(qint64) override { return std::vector<Attempt>(); }
    Result<Standing> standing(const Job &, const IsOpen &) override { return Standing(); }
    Result<JobPage> query(const JobQuery &) override { return JobPage(); }
    Result<std::vector<QueueDay>> queueDays(Timestamp) override { return std::vector<QueueDay>(); }
    Result<std::vector<ScheduleRecord>> schedules() override
    {
        return std::vector<ScheduleRecord>();
    }
    Result<StoreSize> size() override { return StoreSize(); }

private:
    const FakeJobs &m_jobs;
};

} // namespace

void FakeJobs::put(const Job &job, const JobSpec &spec)
{
    const QMutexLocker locker(&m_mutex);
    m_jobs[job.seq] = {job, spec};
}

std::map<qint64, std::pair<Job, JobSpec>> FakeJobs::all() const
{
    const QMutexLocker locker(&m_mutex);
    return m_jobs;
}

QString FakeOutput::path(const AttemptRef &attempt) const
{
    return u"%1/%2/%3/output.log"_s.arg(m_folder).arg(attempt.seq).arg(attempt.attempt);
}

void FakeOutput::append(const AttemptRef &attempt, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path(attempt)).path());
    QFile file(path(attempt));
    QVERIFY(file.open(QFile::Append));
    file.write(bytes);
}

Result<OutputChunk> FakeOutput::chunk(const AttemptRef &attempt, qint64 offset, qint64 limit) const
{
    ++m_chunksRead;
    QFile file(path(attempt));
    if (!file.open(QFile::ReadOnly))
        return notFoundError(u"no output"_s);
    const QByteArray all = file.readAll();
    return OutputChunk{.bytes = all.mid(offset, limit), .offset = offset, .end = all.size()};
}

Result<OutputChunk> FakeOutput::lastLines(const AttemptRef &attempt, int lines, qint64) const
{
    QFile file(path(attempt));
    if (!file.open(QFile::ReadOnly))
        return notFoundError(u"no output"_s);
    const QByteArray all = file.readAll();
    qsizetype start = all.size() - (all.endsWith('\n') ? 1 : 0);
    for (int i = 0; i < lines && start >= 0; ++i)
        start = start == 0 ? -1 : all.lastIndexOf('\n', start - 1);
    return OutputChunk{.bytes = all.mid(start + 1), .offset = start + 1, .end = all.size()};
}

FrontFixture::FrontFixture(const ServerLimits &limits)
    : socketPath(folder.filePath(u"service.sock"_s))
    , output(folder.filePath(u"runs"_s))
    , reads(std::make_unique<FakeJobReader>(jobs))
    , front(std::make_unique<Front>(
          FrontPorts{.inbox = inbox,
                     .reads = reads,
                     .output = output,
                     .clock = clock,
                     .conditions = conditions,
                     .paths = {.dataDir = folder.path(), .tokenFile = folder.filePath(u"token"_s)},
                     .info = {.version = u"1.2.3"_s,
                              .pid = 42,
                              .dataDir = folder.path(),
                              .startedAt = clock.now()},
                     .requestShutdown = [this](bool stopJobs) { shutdownAsked = stopJobs; }},
          limits))
{
    if (!reads.start() || !front->listen(socketPath))
        qFatal("the front does not start");
}

FrontFixture::~FrontFixture()
{
    front->close();
    reads.stop();
}

void FrontFixture::collect()
{
    Inbox::Batch batch;
    do {
        batch = inbox.take(QDeadlineTimer(0));
        for (CommandGroup &group : batch.groups) {
            m_posts.push_back(group.size());
            std::move(group.begin(), group.end(), std::back_inserter(m_commands));
        }
    } while (!batch.groups.empty());
}

Command FrontFixture::nextCommand()
{
    const bool arrived = QTest::qWaitFor([this] {
        collect();
        return !m_commands.empty();
    });
    if (!arrived)
        qFatal("no command reached the engine");
    Command command = std::move(m_commands.front());
    m_commands.pop_front();
    return command;
}

void FrontFixture::tell(std::vector<Event> events)
{
    front->events().onSnapshot(std::make_shared<const Snapshot>(snapshot));
    front->events().onBatch(std::move(events));
}

} // namespace sem
