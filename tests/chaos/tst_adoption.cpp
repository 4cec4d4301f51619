#include "tests/chaos/processes.h"
#include "tests/chaos/striker.h"
#include "tests/chaos/witness.h"
#include "tests/support/gate.h"
#include "tests/support/servicefixture.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int promisedMs =
    2000; // from the end of a job, or the start of the service, to its result

QJsonArray toArray(const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

QByteArray numbersUpTo(int last)
{
    QByteArray text;
    for (int i = 1; i <= last; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

} // namespace

// Jobs whose service is killed while they run, and what the next service can do with them.
class tst_Adoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fiftyJobsOutliveTheService();
    void adoptedJobsEndPromptly();
    void anAdoptedJobIsCancelled();
    void anAdoptedJobGetsItsGrace();
    void aCancelThatWasCommittedIsCarriedOut_data();
    void aCancelThatWasCommittedIsCarriedOut();
    void timeRunsOutWhileNoServiceIsThere();
    void timeRunsOutForAnAdoptedJob();
    void anAdoptedJobIsFollowed();
    void aFollowerOutlivesTheService();

private:
    // Once the job's command is at work.
    qint64 begin(const QString &script, const QJsonObject &more = {});
    void replaceService();
    QByteArray outputOf(const QJsonObject &job) const;
    bool onlyTheServiceIsLeft() const;
    void startFollowing(QProcess &follower, qint64 job) const;

    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<Witness> m_witness;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Adoption::init()
{
    m_service = std::make_unique<ServiceFixture>();
    m_witness = std::make_unique<Witness>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_service->isRunning());
    const QJsonObject settings{{u"limits.concurrency"_s, 64}, {u"limits.queue_concurrency"_s, 64}};
    m_service->rpc(u"settings.set.v1"_s, {{u"settings"_s, settings}});
}

void tst_Adoption::cleanup()
{
    if (m_service->isRunning()) {
        m_service->rpc(u"dev.cancel.v1"_s, {{u"queue"_s, u"default"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(onlyTheServiceIsLeft(), patienceMs);
    }
    m_service.reset();
}

void tst_Adoption::fiftyJobsOutliveTheService()
{
    constexpr int jobs = 50;
    Gate early(m_folder->filePath(u"early"_s));
    Gate late(m_folder->filePath(u"late"_s));
    QList<qint64> endEarly;
    QList<qint64> endLate;
    for (int i = 1; i <= jobs; ++i) {
        const bool first = i % 2 == 0;
        const QString script =
            u"echo begun; %1seq 1 5000; exit %2"_s.arg((first ? early : late).pass()).arg(i);
        const qint64 seq = m_service->enqueue(m_witness->job(u"job%1"_s.arg(i), script));
        (first ? endEarly : endLate).append(seq);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_witness->attempts().size(), std::size_t(jobs), patienceMs);
    m_service->kill();

    // Half of them end while no service is there.
    early.open();
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(m_service->home()).size(), std::size_t(jobs), patienceMs);
    QVERIFY(m_service->start());
    const auto waitFor = [&](const QList<qint64> &seqs, int timeoutMs) {
        return m_service->rpc(u"dev.wait.v1"_s,
                              {{u"job_ids"_s, toArray(seqs)}, {u"timeout_ms"_s, timeoutMs}});
    };
    QVERIFY(waitFor(endEarly, promisedMs)["done"_L1].toBool());

    late.open();
    const QJsonObject ended = waitFor(endEarly + endLate, patienceMs);
    const qint64 heard = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(ended["done"_L1].toBool());
    qint64 lastEnd = 0;
    for (const QJsonValue &value : ended["jobs"_L1].toArray()) {
        const QJsonObject job = value.toObject();
        const QString name = job["user_tag"_L1].toString();
        QCOMPARE(u"job%1"_s.arg(job["exit_code"_L1].toInt()), name);
        QCOMPARE(m_witness->attemptsOf(name), 1);
        QCOMPARE(outputOf(job), "begun\n" + numbersUpTo(5000));
        lastEnd = std::max(lastEnd, job["finished_at"_L1].toInteger());
    }
    QVERIFY2(heard - lastEnd < promisedMs, qPrintable(QString::number(heard - lastEnd)));
    QVERIFY(onlyTheServiceIsLeft());
}

// By the end of the runner itself, not because somebody looks now and then.
void tst_Adoption::adoptedJobsEndPromptly()
{
    constexpr int jobs = 10;
    std::vector<std::unique_ptr<Gate>> gates;
    QList<qint64> seqs;
    for (int i = 0; i < jobs; ++i) {
        gates.push_back(std::make_unique<Gate>(m_folder->filePath(u"gate%1"_s.arg(i))));
        seqs.append(begin(gates.back()->pass()));
    }
    replaceService();

    // A busy machine may make some of them late.
    qint64 shortest = patienceMs;
    for (int i = 0; i < jobs; ++i) {
        gates[std::size_t(i)]->open();
        const QJsonObject ended = m_service->ended(seqs[i]);
        QCOMPARE(ended["state"_L1], u"DONE"_s);
        shortest = std::min(
            shortest, QDateTime::currentMSecsSinceEpoch() - ended["finished_at"_L1].toInteger());
    }
    QVERIFY2(shortest < 250, qPrintable(QString::number(shortest)));
}

void tst_Adoption::anAdoptedJobIsCancelled()
{
    const qint64 seq = begin(u"sleep 600 & sleep 600"_s);
    replaceService();
    QVERIFY(m_service->rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, seq}})["cancelled"_L1].toBool());
    QCOMPARE(m_service->ended(seq)["state"_L1], u"CANCELLED"_s);
    QTRY_VERIFY(onlyTheServiceIsLeft());
}

void tst_Adoption::anAdoptedJobGetsItsGrace()
{
    const qint64 seq =
        begin(u"trap 'echo asked; exit 3' TERM; echo ready; while :; do sleep 0.1; done"_s,
              {{u"kill_grace_ms"_s, patienceMs}});
    const QJsonObject tail{{u"job_id"_s, seq}, {u"offset"_s, 0}};
    QTRY_COMPARE(m_service->rpc(u"logs.tail.v1"_s, tail)["chunk"_L1], u"ready\n"_s);
    replaceService();
    m_service->rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, seq}});
    const QJsonObject ended = m_service->ended(seq);
    QCOMPARE(ended["state"_L1], u"CANCELLED"_s);
    QVERIFY(outputOf(ended).endsWith("asked\n"));
}

void tst_Adoption::aCancelThatWasCommittedIsCarriedOut_data()
{
    QTest::addColumn<QString>("edge");
    QTest::newRow("killed before the order is written") << u"entry"_s;
    QTest::newRow("killed before the runner is told of it") << u"exit"_s;
}

void tst_Adoption::aCancelThatWasCommittedIsCarriedOut()
{
    QFETCH(const QString, edge);
    const qint64 seq = begin(u"sleep 600"_s);
    Striker striker;
    const bool watched = striker.watch({.watch = u"service"_s,
                                        .call = u"rename"_s,
                                        .edge = edge,
                                        .path = u"control"_s,
                                        .victim = u"service"_s},
                                       m_service->pid());
    if (!watched && striker.outcome() == Striker::Outcome::NotPermitted)
        QSKIP("processes cannot be traced here (ptrace is not permitted)");
    QVERIFY(watched);
    m_service->client().send(u"dev.cancel.v1"_s, {{u"job_id"_s, seq}});
    QCOMPARE(striker.outcome(), Striker::Outcome::Struck);
    m_service->waitUntilEnded();

    QVERIFY(m_service->start());
    QCOMPARE(m_service->ended(seq)["state"_L1], u"CANCELLED"_s);
    QTRY_VERIFY(onlyTheServiceIsLeft());
}

void tst_Adoption::timeRunsOutWhileNoServiceIsThere()
{
    const qint64 seq = begin(u"sleep 600 & sleep 600"_s, {{u"timeout_ms"_s, 1000}});
    m_service->kill();
    QTRY_VERIFY_WITH_TIMEOUT(processesOf(m_service->home()).empty(), patienceMs);
    QVERIFY(m_service->start());
    QCOMPARE(m_service->ended(seq)["failure_reason"_L1], u"timeout"_s);
}

void tst_Adoption::timeRunsOutForAnAdoptedJob()
{
    const qint64 seq = begin(u"sleep 600"_s, {{u"timeout_ms"_s, 3000}});
    replaceService();
    QCOMPARE(m_service->ended(seq)["failure_reason"_L1], u"timeout"_s);
    QTRY_VERIFY(onlyTheServiceIsLeft());
}

void tst_Adoption::anAdoptedJobIsFollowed()
{
    Gate gate(m_folder->filePath(u"gate"_s));
    const qint64 seq = begin(u"echo before; %1echo after; exit 4"_s.arg(gate.pass()));
    replaceService();

    QProcess follower;
    startFollowing(follower, seq);
    QTRY_COMPARE(follower.peek(100), "before\n"_ba);
    gate.open();
    QVERIFY(follower.waitForFinished(patienceMs));
    QCOMPARE(follower.readAllStandardOutput(), "before\nafter\n"_ba);
}

void tst_Adoption::aFollowerOutlivesTheService()
{
    Gate gate(m_folder->filePath(u"gate"_s));
    const qint64 seq = begin(u"echo before; %1echo after"_s.arg(gate.pass()));
    QProcess follower;
    startFollowing(follower, seq);
    QTRY_COMPARE(follower.peek(100), "before\n"_ba);

    replaceService();
    gate.open();
    QVERIFY(follower.waitForFinished(patienceMs));
    QCOMPARE(follower.readAllStandardOutput(), "before\nafter\n"_ba);
}

qint64 tst_Adoption::begin(const QString &script, const QJsonObject &more)
{
    const std::size_t before = m_witness->attempts().size();
    const qint64 seq = m_service->enqueue(m_witness->job(u"job"_s, script, more));
    if (!QTest::qWaitFor([&] { return m_witness->attempts().size() > before; }, patienceMs))
        qWarning("the job did not begin");
    return seq;
}

void tst_Adoption::replaceService()
{
    m_service->kill();
    QVERIFY(m_service->start());
}

QByteArray tst_Adoption::outputOf(const QJsonObject &job) const
{
    QFile file(u"%1/runs/%2/1/output.log"_s.arg(m_service->home(), job["job_id"_L1].toString()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool tst_Adoption::onlyTheServiceIsLeft() const
{
    return processesOf(m_service->home()).size() == 1;
}

void tst_Adoption::startFollowing(QProcess &follower, qint64 job) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    follower.setProcessEnvironment(environment);
    follower.start(ServiceFixture::program(u"semanticatask"_s),
                   {u"logs"_s, u"-f"_s, QString::number(job)});
    QVERIFY(follower.waitForStarted());
}

QTEST_GUILESS_MAIN(tst_Adoption)
#include "tst_adoption.moc"
