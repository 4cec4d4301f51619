#include "tests/chaos/processes.h"
#include "tests/chaos/workload.h"
#include "tests/support/servicefixture.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int longTime = 120'000; // for a loaded machine to catch up

quint32 seedOfThisRun()
{
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("SEM_SEED", &given);
    return given ? static_cast<quint32>(seed) : QRandomGenerator::system()->bounded(1'000'000U);
}

// All jobs that a service knows, by number.
std::map<qint64, QJsonObject> allJobs(ServiceFixture &service)
{
    std::map<qint64, QJsonObject> jobs;
    QJsonObject query{{u"limit"_s, 200}};
    while (true) {
        const QJsonObject page = service.rpc(u"dev.query_jobs.v1"_s, query);
        for (const QJsonValue &job : page["items"_L1].toArray())
            jobs[job["seq"_L1].toInteger()] = job.toObject();
        if (!page.contains("next_cursor"_L1))
            return jobs;
        query.insert(u"cursor"_s, page["next_cursor"_L1]);
    }
}

QString checkDatabase(const QString &path)
{
    QString verdict;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(u"PRAGMA integrity_check"_s, database);
        if (query.next())
            verdict = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    return verdict;
}

// A service, what was asked of it, and what was done to it.
struct Run
{
    explicit Run(quint32 seed)
        : random(seed)
        , load(witness, seed)
    { }

    QRandomGenerator random;
    ServiceFixture service;
    Witness witness;
    Workload load;
    std::set<QString> struck; // jobs whose runner was killed
};

void complain(int &count, const QString &fault)
{
    ++count;
    qWarning().noquote() << fault;
}

bool isLocked(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool locked = fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(file);
    return locked;
}

// `begun`: the numbers of the attempts that ran.
bool ranTwice(const QJsonObject &job, std::vector<int> begun)
{
    std::sort(begun.begin(), begun.end());
    return std::adjacent_find(begun.begin(), begun.end()) != begun.end()
        || int(begun.size()) > 1 + job["retries_used"_L1].toInt();
}

// Why a job that has ended should not have ended like this; empty: it is as it should be.
QString faultOf(const Run &run, const QJsonObject &job, const std::vector<int> &begun)
{
    const Workload::Task &task = run.load.tasks().at(job["user_tag"_L1].toString());
    const QString state = job["state"_L1].toString();
    const QString id = job["job_id"_L1].toString();
    if (state == u"SUPERSEDED"_s)
        // While it waits, be it for its next attempt.
        return task.hasSubject && (begun.empty() || task.retries > 0)
            ? QString()
            : u"should not be superseded"_s;
    const bool cancelled = run.load.cancelled().count(job["seq"_L1].toInteger()) == 1;
    if (state == u"CANCELLED"_s)
        return cancelled ? QString() : u"nobody cancelled it"_s;
    // A signal: what was struck was the runner's fork, on its way to become the command.
    if (job["failure_reason"_L1] == u"lost"_s || job["failure_reason"_L1] == u"signal"_s)
        return run.struck.count(id) == 1 ? QString() : u"its runner was not killed"_s;

    if (state != (task.exitCode == 0 ? u"DONE"_s : u"FAILED"_s)
        || job["exit_code"_L1] != task.exitCode)
        return u"should have exited with %1"_s.arg(task.exitCode);
    const int attempt = job["attempt"_L1].toInt();
    const std::size_t attempts = task.exitCode == 0 ? 1 : 1 + std::size_t(task.retries);
    if (begun.empty() || begun.back() != attempt)
        return u"another attempt ran"_s;
    // One that ends before its cancel reaches it keeps its result and is not tried again.
    if (begun.size() != attempts && run.struck.count(id) == 0 && !cancelled)
        return u"%1 attempts should have run"_s.arg(attempts);
    QFile output(u"%1/runs/%2/%3/output.log"_s.arg(run.service.home(), id).arg(attempt));
    if (!output.open(QIODevice::ReadOnly) || output.readAll() != task.output)
        return u"its output is not complete"_s;
    return {};
}

void checkCounts(ServiceFixture &service, const std::map<qint64, QJsonObject> &jobs)
{
    std::map<QString, int> counts;
    for (const auto &[seq, job] : jobs)
        ++counts[job["state"_L1].toString().toLower()];
    const QJsonObject stats = service.rpc(u"admin.stats.v1"_s);
    QCOMPARE(stats["total_jobs"_L1].toInteger(), qint64(jobs.size()));
    for (const QString &state : {u"done"_s, u"failed"_s, u"cancelled"_s, u"superseded"_s})
        QCOMPARE(stats[state + u"_jobs"_s].toInt(), counts[state]);
}

} // namespace

// Kills the service, and now and then a runner, at random moments under load, and then asks whether
// everything that was promised has come true. SEM_SEED repeats a run as far as time allows.
class tst_RandomKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesAreKept_data();
    void promisesAreKept();
    void cleanupTestCase();

private:
    static void playRound(Run &run);
    static void killARunner(Run &run);
    static void killAServiceThatStarts(Run &run);
    void checkPromises(const Run &run, const std::map<qint64, QJsonObject> &jobs);
    void checkThatNothingIsLeft(Run &run);
    int faults() const { return m_lost + m_duplicated + m_wronglyFailed + m_leftOver; }

    quint32 m_seed = seedOfThisRun();
    qsizetype m_rounds = 0;
    qsizetype m_acknowledged = 0;
    qsizetype m_runners = 0; // that were killed
    int m_lost = 0;
    int m_duplicated = 0;
    int m_wronglyFailed = 0;
    int m_leftOver = 0;
};

void tst_RandomKills::promisesAreKept_data()
{
    QTest::addColumn<quint32>("seed");
    const int runs = qEnvironmentVariableIntValue("SEM_LONG") != 0 ? 10 : 1;
    for (int i = 0; i < runs; ++i, ++m_seed)
        QTest::addRow("SEM_SEED=%u", m_seed) << m_seed;
}

void tst_RandomKills::promisesAreKept()
{
    QFETCH(const quint32, seed);
    Run run(seed);
    ServiceFixture &service = run.service;
    QVERIFY(service.isRunning());
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s,
                  QJsonObject{{u"limits.concurrency"_s, 12}, {u"limits.queue_concurrency"_s, 6}}}});

    constexpr int rounds = 20;
    for (int i = 0; i < rounds && !QTest::currentTestFailed(); ++i)
        playRound(run);
    m_rounds += rounds;
    m_acknowledged += qsizetype(run.load.accepted().size());
    m_runners += qsizetype(run.struck.size());

    run.load.connectTo(service.socketPath());
    const auto isDone = [&] {
        run.load.collect();
        const QJsonObject stats = service.rpc(u"admin.stats.v1"_s);
        return run.load.isAnswered() && stats["queued_jobs"_L1].toInt() == 0
            && stats["scheduled_jobs"_L1].toInt() == 0 && stats["running_jobs"_L1].toInt() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), longTime);
    QCOMPARE(run.load.complaints(), QStringList());

    const int before = faults();
    const std::map<qint64, QJsonObject> jobs = allJobs(service);
    checkPromises(run, jobs);
    checkCounts(service, jobs);
    checkThatNothingIsLeft(run);
    QCOMPARE(faults(), before);
}

void tst_RandomKills::cleanupTestCase()
{
    qInfo("%lld rounds: %lld jobs acknowledged, %lld runners killed; %d lost, %d duplicated, "
          "%d wrongly failed, %d left over",
          m_rounds, m_acknowledged, m_runners, m_lost, m_duplicated, m_wronglyFailed, m_leftOver);
}

void tst_RandomKills::playRound(Run &run)
{
    run.load.connectTo(run.service.socketPath());
    const int requests = run.random.bounded(5, 40);
    for (int i = 0; i < requests; ++i) {
        run.load.act();
        QTest::qWait(run.random.bounded(8)); // the moment of the kill is to be any
        if (run.random.bounded(20) == 0)
            killARunner(run);
    }
    run.service.kill();
    run.load.collect();
    if (run.random.bounded(3) == 0)
        killAServiceThatStarts(run);
    QVERIFY(run.service.start());
}

void tst_RandomKills::killARunner(Run &run)
{
    std::vector<RunningProcess> runners = processesOf(run.service.home());
    std::erase_if(runners, [](const RunningProcess &process) { return !process.isRunner(); });
    if (runners.empty())
        return;
    const RunningProcess &victim = runners[run.random.bounded(quint32(runners.size()))];
    if (killProcess(victim))
        run.struck.insert(victim.jobId());
}

void tst_RandomKills::killAServiceThatStarts(Run &run)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEMANTICATASK_HOME"_s, run.service.home());
    QProcess service;
    service.setProcessEnvironment(environment);
    service.setStandardErrorFile(QProcess::nullDevice());
    service.start(ServiceFixture::program(u"semanticataskd"_s), QStringList());
    QVERIFY(service.waitForStarted());
    QTest::qWait(run.random.bounded(150));
    service.kill();
    QVERIFY(service.waitForFinished());
}

void tst_RandomKills::checkPromises(const Run &run, const std::map<qint64, QJsonObject> &jobs)
{
    for (const auto &[seq, id] : run.load.accepted()) {
        const auto job = jobs.find(seq);
        if (job == jobs.end() || job->second["job_id"_L1] != id)
            complain(m_lost, u"#%1 %2 is not there"_s.arg(seq).arg(id));
    }

    std::map<QString, std::vector<int>> begun; // numbers of attempts, by job
    for (const Witness::Attempt &attempt : run.witness.attempts())
        begun[attempt.jobId].push_back(attempt.number);
    std::set<QString> names;
    for (const auto &[seq, job] : jobs) {
        const QString id = job["job_id"_L1].toString();
        const QString text =
            QString::fromUtf8(QJsonDocument(job).toJson(QJsonDocument::Compact)) + u": "_s;
        // Each was asked for once, however often it was said.
        const bool again = job.contains("retry_of"_L1);
        if (ranTwice(job, begun[id])
            || (!again && !names.insert(job["user_tag"_L1].toString()).second))
            complain(m_duplicated, text + u"ran or exists twice"_s);
        else if (!job.contains("finished_at"_L1))
            complain(m_lost, text + u"did not end"_s);
        else if (const QString fault = faultOf(run, job, begun[id]); !fault.isEmpty())
            complain(m_wronglyFailed, text + fault);
    }
}

void tst_RandomKills::checkThatNothingIsLeft(Run &run)
{
    const QString home = run.service.home();
    QCOMPARE(run.service.stop(), 0);
    if (!QTest::qWaitFor([&] { return processesOf(home).empty(); }, 20'000)) {
        for (const RunningProcess &process : processesOf(home))
            complain(m_leftOver, process.commandLine.join(u' '));
    }
    const QDir runs(home + u"/runs"_s);
    QDirIterator locks(runs.path(), {u"lock"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (locks.hasNext()) {
        if (const QString lock = locks.next(); isLocked(lock))
            complain(m_leftOver, lock);
    }
    QVERIFY(!isLocked(home + u"/service.lock"_s));
    QCOMPARE(checkDatabase(home + u"/jobs.db"_s), u"ok"_s);
}

QTEST_GUILESS_MAIN(tst_RandomKills)
#include "tst_randomkills.moc"
