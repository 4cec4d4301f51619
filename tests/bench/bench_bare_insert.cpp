// How many jobs a second reach the disk, 1,000 in a transaction: written by a bare loop of QtSql
// statements, which is the most that can be hoped for, and through the repository. Each job comes
// with its spec and takes its subject's next generation.
//
//   bench_bare_insert [jobs] [subjects]

#include "service/storage/sqlitejobrepository.h"
#include "tests/support/jobfactory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int jobsPerTransaction = 1000;

struct Load
{
    qint64 jobs = 200'000;
    qint64 subjects = 5'000;

    QString subject(qint64 seq) const
    {
        return u"/home/user/project-"_s + QString::number(seq % subjects);
    }
};

const QByteArray payload = R"({"args":["-C","/home/user/project","test"],"command":"make"})"_ba;

Paths pathsIn(const QTemporaryDir &folder)
{
    return {.dataDir = folder.path(),
            .database = folder.filePath(u"jobs.db"_s),
            .backupsDir = folder.filePath(u"backups"_s)};
}

void stopIf(bool failed, const QString &why)
{
    if (failed)
        qFatal("%s", qUtf8Printable(why));
}

void must(const Result<> &result)
{
    stopIf(!result, result ? QString() : result.error().message);
}

void must(QSqlQuery &query, bool ran)
{
    stopIf(!ran, query.lastError().text());
}

double measure(const Load &load, const std::function<void(qint64 first)> &writeThousand)
{
    QElapsedTimer timer;
    timer.start();
    for (qint64 first = 1; first < load.jobs; first += jobsPerTransaction)
        writeThousand(first);
    return 1e9 * double(load.jobs) / double(timer.nsecsElapsed());
}

// An empty schema with one queue and one lane, for the bare loop to write into.
void makeSchema(const Paths &paths)
{
    const SystemClock clock;
    SqliteJobRepository repository(paths, std::make_shared<WalGate>(), clock);
    must(repository.open());
    const Result<qint64> queue = repository.addQueue(u"default"_s);
    stopIf(!queue || !repository.addLane({.queue = *queue}), u"no lane"_s);
}

void prepare(QSqlQuery &query, const QString &sql)
{
    query.setForwardOnly(true);
    must(query, query.prepare(sql));
}

void run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    must(query, query.exec());
}

double bareLoop(const Load &load)
{
    const QTemporaryDir folder;
    makeSchema(pathsIn(folder));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(pathsIn(folder).database);
    stopIf(!database.open(), database.lastError().text());
    QSqlQuery plain(database);
    for (const QString &pragma :
         {u"synchronous = FULL"_s, u"foreign_keys = ON"_s, u"wal_autocheckpoint = 2048"_s,
          u"secure_delete = FAST"_s, u"cache_size = -8192"_s})
        must(plain, plain.exec(u"PRAGMA "_s + pragma));

    QSqlQuery job(database);
    prepare(job,
            u"INSERT INTO jobs (seq, id, queue, lane, state, priority, place, needs, generation, "
            "created_at, run_at, max_retries, execution_mode, job_type, subject_key, "
            "command_line, user_tag, parent, chain_group, trace_id, request_id, retry_of) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery spec(database);
    prepare(spec,
            u"INSERT INTO specs (job, payload, timeout, kill_grace, log_limit, niceness, "
            "leftovers) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery subject(database);
    prepare(subject,
            u"INSERT OR REPLACE INTO subjects (key, generation, latest, waiting, running) "
            "VALUES (?, ?, ?, ?, ?)"_s);

    const QVariant none;
    return measure(load, [&](qint64 first) {
        must(plain, plain.exec(u"BEGIN IMMEDIATE"_s));
        for (qint64 seq = first; seq < first + jobsPerTransaction; ++seq) {
            const QByteArray id = jobIdFor(seq).toBytes();
            const QString key = load.subject(seq);
            run(job, {seq,  id,
                      1,    1,
                      2,    0,
                      seq,  0,
                      1,    1'800'000'000'000 + seq,
                      none, 0,
                      2,    u"test"_s,
                      key,  u"make -C /home/user/project test"_s,
                      none, none,
                      none, none,
                      none, none});
            run(spec, {seq, payload, none, none, none, 3, 1});
            run(subject, {key, seq, id, seq, none});
        }
        must(plain, plain.exec(u"COMMIT"_s));
    });
}

double throughTheRepository(const Load &load)
{
    const QTemporaryDir folder;
    makeSchema(pathsIn(folder));
    const SystemClock clock;
    SqliteJobRepository repository(pathsIn(folder), std::make_shared<WalGate>(), clock);
    must(repository.open());

    return measure(load, [&](qint64 first) {
        must(repository.begin());
        for (qint64 seq = first; seq < first + jobsPerTransaction; ++seq) {
            JobRow row = makeRow(seq, 1);
            row.job.subjectKey = load.subject(seq);
            row.job.commandLine = u"make -C /home/user/project test"_s;
            JobSpec spec = makeSpec();
            spec.payload = payload;
            must(repository.insertJob(row, spec));
            must(repository.putSubject({.key = row.job.subjectKey,
                                        .generation = seq,
                                        .latest = row.job.id,
                                        .waiting = seq}));
        }
        must(repository.commit());
        must(repository.tidy());
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Load load;
    if (arguments.size() > 1)
        load.jobs = arguments[1].toLongLong();
    if (arguments.size() > 2)
        load.subjects = arguments[2].toLongLong();
    const double bare = bareLoop(load);
    const double ours = throughTheRepository(load);
    std::printf("bare loop      %8.0f jobs/s\n", bare);
    std::printf("repository     %8.0f jobs/s, %.2f of it\n", ours, ours / bare);
    return 0;
}
