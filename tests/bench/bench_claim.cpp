// How long it takes to end a job and to claim the next, with many that wait: until it is on disk
// and the next is launched, and until the engine is ready for more. Beside each claim stands what
// the disk takes for as little as it can be given, 4 KiB appended to a file and synchronised. What
// waits stands in one of these shapes:
//
//   free          nothing holds any of them
//   half_held     half wait for external power, which is not there
//   lock          all but one in a thousand wait for a lock that somebody has
//   subjects      each has a subject of its own, and 100 of those are busy; of one subject no more
//                 than one waits
//   dependencies  all but one in a thousand wait for a job that runs
//   queues        in 1,000 queues
//   paused        all but one in a thousand wait in a queue that is paused
//   finished      all but one in a thousand have been cancelled, and are kept
//
//   bench_claim SHAPE [jobs] [claims]

#include "service/engine/engine.h"
#include "service/storage/sqlitejobrepository.h"
#include "tests/support/jobfactory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

class Silence final : public EventSink
{
public:
    void onSnapshot(const std::shared_ptr<const Snapshot> &) override { }
    void onBatch(std::vector<Event>) override { }
};

Result<JobSpec> noTemplate(const QByteArray &)
{
    return JobSpec();
}

// Notes what it is to start, and when it was told of the latest.
class TimedExecutor final : public Executor
{
public:
    void start(Launch launch) override
    {
        started.push_back(std::move(launch.ref));
        launched.start();
    }
    void settle(const AttemptRef &) override { }
    void control(const AttemptRef &, const Order &) override { }
    void discard(const std::vector<Discard> &) override { }

    std::vector<AttemptRef> started;
    QElapsedTimer launched;
};

struct Bench
{
    explicit Bench(const QString &folder)
        : store({.dataDir = folder,
                 .database = folder + u"/jobs.db"_s,
                 .backupsDir = folder + u"/backups"_s},
                std::make_shared<WalGate>(), clock)
        , engine(store, executor, silence, clock, noTemplate)
    {
        if (!engine.start())
            qFatal("the engine does not start");
        run(command::ChangeMachine{Machine()}); // that allows all but what is needed of it
        set(u"limits.concurrency"_s, 256);
        set(u"limits.queue_concurrency"_s, 256);
        set(u"limits.max_queued"_s, 10'000'000);
        set(u"retention.finished_jobs"_s, 10'000'000);
    }

    void run(Command command) { engine.process({CommandGroup{std::move(command)}}); }
    void set(const QString &key, int value)
    {
        run(command::ChangeSettings{.values = {{key, value}}});
    }
    void enqueue(std::vector<JobSpec> specs)
    {
        run(command::Enqueue{.specs = std::move(specs), .reply = [](const auto &answer) {
                                 if (!answer || (!answer->empty() && !answer->back()))
                                     qFatal("a job is refused");
                             }});
    }
    void endOldest()
    {
        run(command::AttemptEnded{{.ref = executor.started[next++], .exitCode = 0}});
    }

    SystemClock clock = {};
    SqliteJobRepository store;
    TimedExecutor executor = {};
    Silence silence = {};
    Engine engine;
    size_t next = 0; // that ends
};

// A file beside the database, and how long one block at its end takes, in milliseconds.
class Disk
{
public:
    explicit Disk(const QString &folder)
        : m_file(folder + u"/reference"_s)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no room for the reference");
    }

    double append()
    {
        static const QByteArray block(4'096, 'x');
        QElapsedTimer timer;
        timer.start();
        if (m_file.write(block) != block.size() || fdatasync(m_file.handle()) != 0)
            qFatal("the reference cannot be written");
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    QFile m_file;
};

// Of as many as were measured: one in the middle, and one that 99 of 100 do not exceed.
struct Spread
{
    explicit Spread(std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        p50 = times[times.size() / 2];
        p99 = times[times.size() * 99 / 100];
    }

    double p50 = 0;
    double p99 = 0;
};

JobSpec shaped(const QString &shape, qint64 number)
{
    JobSpec spec = makeSpec();
    const bool isFree = number % 1'000 == 0;
    if (shape == "half_held"_L1)
        spec.conditions.requireCharging = number % 2 == 0;
    else if (shape == "lock"_L1 && !isFree)
        spec.locks = {u"gpu"_s};
    else if (shape == "subjects"_L1)
        spec.subjectKey = u"subject %1"_s.arg(number);
    else if (shape == "dependencies"_L1 && !isFree)
        spec.dependencies.after = {qint64(1)};
    else if (shape == "queues"_L1)
        spec.queue = u"queue%1"_s.arg(number % 1'000);
    else if ((shape == "paused"_L1 || shape == "finished"_L1) && !isFree)
        spec.queue = u"paused"_s;
    return spec;
}

// Those that run throughout and stand in the way of others.
void block(Bench &bench, const QString &shape)
{
    std::vector<JobSpec> first{makeSpec()};
    if (shape == "lock"_L1)
        first.front().locks = {u"gpu"_s};
    for (int i = 0; shape == "subjects"_L1 && i < 100; ++i)
        first.push_back(shaped(shape, i));
    bench.enqueue(std::move(first));
    bench.next = bench.executor.started.size(); // none of these ends
    bench.run(command::PauseQueue{.name = u"paused"_s});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString shape = arguments.value(1, u"free"_s);
    const qint64 jobs = arguments.value(2, u"1000000"_s).toLongLong();
    const int claims = arguments.value(3, u"900"_s).toInt();

    const QTemporaryDir folder;
    Bench bench(folder.path());
    block(bench, shape);
    // One more slot than is taken: what ends makes room for exactly one.
    bench.set(u"limits.concurrency"_s, int(bench.executor.started.size()) + 1);
    constexpr qint64 portion = 10'000;
    for (qint64 first = 0; first < jobs; first += portion) {
        std::vector<JobSpec> specs;
        for (qint64 number = first; number < std::min(jobs, first + portion); ++number)
            specs.push_back(shaped(shape, number));
        bench.enqueue(std::move(specs));
    }

    if (shape == "finished"_L1) {
        bench.run(command::Cancel{.selector = {.by = JobSelector::By::Queue, .text = u"paused"_s}});
        while (bench.engine.patience() == Duration(0))
            bench.engine.process({});
    }

    Disk disk(folder.path());
    std::vector<double> claimTimes;
    std::vector<double> turnTimes;
    std::vector<double> diskTimes;
    for (int i = 0; i < claims; ++i) {
        const size_t before = bench.executor.started.size();
        QElapsedTimer timer;
        timer.start();
        bench.endOldest();
        const double turn = double(timer.nsecsElapsed()) / 1e6;
        turnTimes.push_back(turn);
        claimTimes.push_back(turn - double(bench.executor.launched.nsecsElapsed()) / 1e6);
        if (bench.executor.started.size() != before + 1)
            qFatal("claim %d started %d jobs", i, int(bench.executor.started.size() - before));
        diskTimes.push_back(disk.append());
    }
    std::printf("%-12s %lld jobs, %d claims, ms (p50 p99):", qPrintable(shape),
                static_cast<long long>(jobs), claims);
    const auto print = [](const char *what, std::vector<double> times) {
        const Spread spread(std::move(times));
        std::printf("  %s %.3f %.3f", what, spread.p50, spread.p99);
    };
    print("claim", std::move(claimTimes));
    print("turn", std::move(turnTimes));
    print("disk", std::move(diskTimes));
    std::printf("\n");
    return 0;
}
