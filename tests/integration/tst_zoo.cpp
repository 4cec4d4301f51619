#include "tests/support/jobparams.h"
#include "tests/support/keeper.h"
#include "tests/support/servicefixture.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int longGrace = 15'000; // milliseconds; who obeys needs far less
constexpr int many = -1; // leftovers: how many depends on the moment

QJsonObject animal(const Keeper &keeper, const QString &words, const QJsonObject &more = {})
{
    return job(Keeper::program(), keeper.arguments(words), more);
}

} // namespace

// Jobs of all kinds of processes, by themselves and stopped: each ends as it should, and nothing is
// left of it.
class tst_Zoo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whatEndsByItself_data();
    void whatEndsByItself();
    void whatIsKept_data();
    void whatIsKept();
    void whatIsCancelled_data();
    void whatIsCancelled();
    void whatRunsOutOfTime_data();
    void whatRunsOutOfTime();
    void whatLosesItsRunner_data();
    void whatLosesItsRunner();
    void whatIsCancelledWhileItGrows();
    void whatStoppedItsRunnerIsCancelled();
    void theWholeZooAtOnce();
    void aServiceThatInheritedClosedEars();

private:
    qsizetype descriptors() const
    {
        return QDir(u"/proc/%1/fd"_s.arg(m_service.pid()))
            .entryList(QDir::Files | QDir::System)
            .size();
    }
    // The job with its attempts, once it has ended.
    QJsonObject ended(qint64 seq);
    void cancel(qint64 seq) { m_service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, seq}}); }
    QString folderOf(const QJsonObject &job) const;
    std::vector<LivingProcess> runnersOf(const QJsonObject &job) const;
    // What there still is of an ended job, besides processes of its own.
    QStringList remainsOf(const QJsonObject &job) const;

    ServiceFixture m_service;
    qsizetype m_descriptors = 0;
};

void tst_Zoo::initTestCase()
{
    QVERIFY(m_service.isRunning());
    m_service.rpc(
        u"settings.set.v1"_s,
        {{u"settings"_s,
          QJsonObject{{u"limits.concurrency"_s, 64}, {u"limits.queue_concurrency"_s, 64}}}});
    // What the service opens once and keeps.
    QCOMPARE(m_service.ended(m_service.enqueue(job(u"true"_s)))["state"_L1].toString(), u"DONE"_s);
}

void tst_Zoo::init()
{
    m_descriptors = descriptors();
    QVERIFY(m_descriptors > 0);
}

QJsonObject tst_Zoo::ended(qint64 seq)
{
    return m_service.ended(seq).isEmpty() ? QJsonObject() : m_service.job(seq);
}

QString tst_Zoo::folderOf(const QJsonObject &job) const
{
    return m_service.home() + u"/runs/"_s + job["job_id"_L1].toString();
}

std::vector<LivingProcess> tst_Zoo::runnersOf(const QJsonObject &job) const
{
    const QByteArray folder = QFile::encodeName(folderOf(job));
    return findProcesses([&](const QByteArrayList &arguments) {
        return arguments.value(1) == "--folder" && arguments.value(2).startsWith(folder);
    });
}

QStringList tst_Zoo::remainsOf(const QJsonObject &job) const
{
    QStringList remains;
    if (!runnersOf(job).empty())
        remains += u"a runner"_s;

    const QByteArray path = QFile::encodeName(folderOf(job) + u"/1/lock"_s);
    const int file = open(path.constData(), O_RDWR | O_CLOEXEC);
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (file < 0 || fcntl(file, F_SETLK, &whole) != 0)
        remains += u"a lock"_s;
    close(file);
    return remains;
}

void tst_Zoo::whatEndsByItself_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode"); // -1: of a signal
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("leftovers");
    const auto row = [](const char *name, const QString &words, int exitCode, int leftovers) {
        QTest::newRow(name) << words << exitCode << 0 << leftovers;
    };
    row("success", u"exit 0"_s, 0, 0);
    row("a code", u"exit 77"_s, 77, 0);
    row("a code in another thread", u"headless exit 9"_s, 9, 0);
    row("a code after it began anew", u"session anew exit 8"_s, 8, 0);
    row("closed streams", u"close-streams exit 7"_s, 7, 0);
    row("deaf", u"block-signals exit 6"_s, 6, 0);
    QTest::newRow("a signal") << u"die 9"_s << -1 << SIGKILL << 0;
    QTest::newRow("a crash") << u"die 11"_s << -1 << SIGSEGV << 0;
    QTest::newRow("the signal of a stop") << u"die 15"_s << -1 << SIGTERM << 0;
    QTest::newRow("a crash with children")
        << u"child { rest } await 1 die 6"_s << -1 << SIGABRT << 1;

    row("children run on", u"child { rest } child { rest } await 2 exit 3"_s, 3, 2);
    row("a child ignores SIGTERM", u"child { ignore-term rest } await 1 exit 3"_s, 3, 1);
    row("a child is deaf", u"child { block-signals rest } await 1 exit 3"_s, 3, 1);
    row("a child closed its streams", u"child { close-streams rest } await 1 exit 3"_s, 3, 1);
    row("a child fills the pipe", u"child { flood } await 1 exit 0"_s, 0, 1);
    row("a child stopped itself", u"child { sign halt } await 1 exit 3"_s, 3, 1);
    row("a child lost its first thread", u"child { headless rest } await 1 exit 3"_s, 3, 1);
    row("an orphan holds the streams open", u"orphan { session rest } await 1 exit 0"_s, 0, 1);
    row("orphans left session and environment behind",
        u"orphan { session orphan { session anew rest } anew rest } await 2 exit 3"_s, 3, 2);
    row("a supervisor is left", u"child { restart { rest } } await 2 exit 3"_s, 3, 2);
    row("an adopter is left",
        u"child { adopt-orphans orphan { session rest } rest } await 2 exit 0"_s, 0, 2);
    row("many are left that fork", u"bomb 50"_s, 0, many);
    row("one that is never the same for long is left", u"comet"_s, 0, many);
    row("some are left that fork in borrowed memory",
        u"child { vfork } child { session vfork } await 2 exit 3"_s, 3, many);
}

void tst_Zoo::whatEndsByItself()
{
    QFETCH(const QString, words);
    QFETCH(const int, exitCode);
    QFETCH(const int, signal);
    QFETCH(const int, leftovers);
    const Keeper keeper;
    const QJsonObject job = ended(m_service.enqueue(animal(keeper, words)));
    QVERIFY(!keeper.isAnyAlive());
    QCOMPARE(remainsOf(job), QStringList());
    QTRY_COMPARE(descriptors(), m_descriptors);

    QCOMPARE(job["state"_L1].toString(), exitCode == 0 ? u"DONE"_s : u"FAILED"_s);
    QCOMPARE(job["failure_reason"_L1].toString(),
             exitCode == 0        ? QString()
                 : exitCode == -1 ? u"signal"_s
                                  : u"exit"_s);
    QCOMPARE(job["exit_code"_L1].toInt(-1), exitCode);
    QCOMPARE(job["signal"_L1].toInt(), signal);
    const QJsonObject attempt = job["attempts"_L1][0].toObject();
    QVERIFY(!attempt.contains("stop_reason"_L1));
    if (leftovers == many)
        QVERIFY(attempt["leftovers"_L1].toInt() > 0);
    else
        QCOMPARE(attempt["leftovers"_L1].toInt(-1), leftovers);
}

void tst_Zoo::whatIsKept_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("children") << u"child { rest } child { ignore-term rest } await 2 exit 3"_s << 2;
    QTest::newRow("an orphan that holds the streams open")
        << u"orphan { session rest } await 1 exit 3"_s << 1;
    QTest::newRow("one that closed its streams")
        << u"orphan { close-streams session rest } await 1 exit 3"_s << 1;
    QTest::newRow("orphans that left session and environment behind")
        << u"orphan { session orphan { session anew rest } anew rest } await 2 exit 3"_s << 2;
    QTest::newRow("one whose first thread has ended")
        << u"orphan { headless rest } await 1 exit 3"_s << 1;
    QTest::newRow("one that stopped itself") << u"child { sign halt } await 1 exit 3"_s << 1;
}

void tst_Zoo::whatIsKept()
{
    QFETCH(const QString, words);
    QFETCH(const int, count);
    const Keeper keeper; // ends them in the end
    const QJsonObject job =
        ended(m_service.enqueue(animal(keeper, words, {{u"leftovers"_s, u"keep"_s}})));
    QCOMPARE(keeper.alive().size(), static_cast<std::size_t>(count));
    QCOMPARE(remainsOf(job), QStringList());
    QTRY_COMPARE(descriptors(), m_descriptors);

    QCOMPARE(job["state"_L1].toString(), u"FAILED"_s);
    QCOMPARE(job["exit_code"_L1].toInt(-1), 3);
    QCOMPARE(job["attempts"_L1][0]["leftovers"_L1].toInt(), count);
    QCOMPARE(keeper.alive().size(), static_cast<std::size_t>(count));
}

void tst_Zoo::whatIsCancelled_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("arrivals");
    QTest::addColumn<int>("grace");
    QTest::addColumn<QList<int>>("deaths");
    for (const Animal &animal : animals()) {
        QTest::addRow("%s, killed at once", animal.name)
            << animal.words << animal.arrivals << 0 << QList{SIGKILL};
        if (animal.obeys) {
            QTest::addRow("%s, asked", animal.name)
                << animal.words << animal.arrivals << longGrace << QList{SIGTERM};
        } else {
            QTest::addRow("%s, asked before it is killed", animal.name)
                << animal.words << animal.arrivals << 100 << QList{SIGTERM, SIGKILL};
        }
    }
}

void tst_Zoo::whatIsCancelled()
{
    QFETCH(const QString, words);
    QFETCH(const int, arrivals);
    QFETCH(const int, grace);
    QFETCH(const QList<int>, deaths);
    const Keeper keeper;
    const qint64 seq = m_service.enqueue(animal(keeper, words, {{u"kill_grace_ms"_s, grace}}));
    QVERIFY(keeper.awaitArrivals(arrivals));
    QVERIFY(keeper.isAnyAlive());
    cancel(seq);
    const QJsonObject job = ended(seq);
    QVERIFY(!keeper.isAnyAlive());
    QCOMPARE(remainsOf(job), QStringList());
    QTRY_COMPARE(descriptors(), m_descriptors);

    QCOMPARE(job["state"_L1].toString(), u"CANCELLED"_s);
    QVERIFY(!job.contains("failure_reason"_L1));
    QVERIFY(deaths.contains(job["signal"_L1].toInt()));
    QCOMPARE(job["attempts"_L1][0]["stop_reason"_L1].toString(), u"cancel"_s);
}

void tst_Zoo::whatRunsOutOfTime_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("grace");
    for (const Animal &animal : animals()) {
        QTest::addRow("%s, %s", animal.name, animal.obeys ? "asked" : "killed at once")
            << animal.words << (animal.obeys ? longGrace : 0);
    }
}

void tst_Zoo::whatRunsOutOfTime()
{
    QFETCH(const QString, words);
    QFETCH(const int, grace);
    const Keeper keeper;
    const QJsonObject job = ended(m_service.enqueue(
        animal(keeper, words, {{u"timeout_ms"_s, 200}, {u"kill_grace_ms"_s, grace}})));
    QVERIFY(!keeper.isAnyAlive());
    QCOMPARE(remainsOf(job), QStringList());
    QTRY_COMPARE(descriptors(), m_descriptors);

    QCOMPARE(job["state"_L1].toString(), u"FAILED"_s);
    QCOMPARE(job["failure_reason"_L1].toString(), u"timeout"_s);
    QVERIFY(!job.contains("exit_code"_L1));
    QCOMPARE(job["attempts"_L1][0]["stop_reason"_L1].toString(), u"timeout"_s);
}

void tst_Zoo::whatLosesItsRunner_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("arrivals");
    for (const Animal &animal : animals()) {
        if (!animal.needsRunner)
            QTest::newRow(animal.name) << animal.words << animal.arrivals;
    }
}

void tst_Zoo::whatLosesItsRunner()
{
    QFETCH(const QString, words);
    QFETCH(const int, arrivals);
    const Keeper keeper;
    const qint64 seq = m_service.enqueue(animal(keeper, words));
    QVERIFY(keeper.awaitArrivals(arrivals));
    const auto runners = runnersOf(m_service.job(seq));
    QCOMPARE(runners.size(), std::size_t{1});
    kill(static_cast<pid_t>(runners.front().id), SIGKILL);
    const QJsonObject job = ended(seq);
    QVERIFY(!keeper.isAnyAlive());
    QCOMPARE(remainsOf(job), QStringList());
    QTRY_COMPARE(descriptors(), m_descriptors);
    QCOMPARE(job["state"_L1].toString(), u"FAILED"_s);
    QCOMPARE(job["failure_reason"_L1].toString(), u"lost"_s);
}

void tst_Zoo::whatIsCancelledWhileItGrows()
{
    const QString words =
        u"child { session bomb 50 } child { restart { exit 0 } } child { comet } rest"_s;
    for (int round = 0; round < 15; ++round) {
        const int arrivals = round % 5;
        const Keeper keeper;
        const qint64 seq = m_service.enqueue(animal(keeper, words, {{u"kill_grace_ms"_s, 0}}));
        QVERIFY(keeper.awaitArrivals(arrivals));
        cancel(seq);
        const QJsonObject job = ended(seq);
        QVERIFY(!keeper.isAnyAlive());
        QCOMPARE(remainsOf(job), QStringList());
        QCOMPARE(job["state"_L1].toString(), u"CANCELLED"_s);
    }
    QTRY_COMPARE(descriptors(), m_descriptors);
}

void tst_Zoo::whatStoppedItsRunnerIsCancelled()
{
    const Keeper keeper;
    const qint64 seq =
        m_service.enqueue(animal(keeper, u"halt-parent rest"_s, {{u"kill_grace_ms"_s, longGrace}}));
    QVERIFY(keeper.awaitArrivals(1));
    cancel(seq);
    const QJsonObject job = ended(seq);
    QCOMPARE(job["state"_L1].toString(), u"CANCELLED"_s);
    QCOMPARE(job["signal"_L1].toInt(), SIGTERM);
    QVERIFY(!keeper.isAnyAlive());
}

void tst_Zoo::theWholeZooAtOnce()
{
    const QString tag = u"zoo"_s;
    const std::vector<Keeper> keepers(animals().size());
    std::vector<qint64> jobs;
    for (std::size_t i = 0; i < keepers.size(); ++i) {
        jobs.push_back(m_service.enqueue(animal(
            keepers[i], animals()[i].words, {{u"user_tag"_s, tag}, {u"kill_grace_ms"_s, 100}})));
    }
    for (std::size_t i = 0; i < keepers.size(); ++i)
        QVERIFY2(keepers[i].awaitArrivals(animals()[i].arrivals), animals()[i].name);
    m_service.rpc(u"dev.cancel.v1"_s, {{u"user_tag"_s, tag}});
    for (std::size_t i = 0; i < keepers.size(); ++i) {
        const QJsonObject job = ended(jobs[i]);
        QVERIFY2(!keepers[i].isAnyAlive(), animals()[i].name);
        QCOMPARE(remainsOf(job), QStringList());
        QCOMPARE(job["state"_L1].toString(), u"CANCELLED"_s);
    }
    QTRY_COMPARE(descriptors(), m_descriptors);
}

// Started with every signal blocked or ignored, as careless parents do.
void tst_Zoo::aServiceThatInheritedClosedEars()
{
    ServiceFixture service({.childModifier = [] {
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, nullptr);
        for (const int number : {SIGHUP, SIGINT, SIGTERM, SIGCHLD, SIGUSR1, SIGCONT})
            ::signal(number, SIG_IGN);
    }});
    QVERIFY(service.isRunning());
    for (const QString &words : {u"rest"_s, u"orphan { session anew rest } rest"_s}) {
        const Keeper keeper;
        const qint64 seq =
            service.enqueue(animal(keeper, words, {{u"kill_grace_ms"_s, longGrace}}));
        QVERIFY(keeper.awaitArrivals(words.count(u"rest"_s)));
        service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, seq}});
        const QJsonObject job = service.ended(seq);
        QCOMPARE(job["state"_L1].toString(), u"CANCELLED"_s);
        QCOMPARE(job["signal"_L1].toInt(), SIGTERM);
        QVERIFY(!keeper.isAnyAlive());
    }
    const Keeper keeper;
    QCOMPARE(service.ended(service.enqueue(animal(keeper, u"exit 5"_s)))["exit_code"_L1].toInt(),
             5);
    QCOMPARE(service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_Zoo)
#include "tst_zoo.moc"
