#include "tests/support/frontfixture.h"
#include "tests/support/jobfactory.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr auto wait = "dev.wait.v1"_L1;

QJsonObject params(const QJsonArray &jobs, QJsonObject more = {})
{
    more.insert(u"job_ids"_s, jobs);
    return more;
}

} // namespace

class tst_JobWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<FrontFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void jobsThatHaveEndedAreAnsweredAtOnce();
    void allMustEnd();
    void oneOfAnyIsEnough();
    void aJobMayBeNamedTwiceAndInBothWays();
    void theTimeIsUp();
    void aJobThatDoesNotExistIsNotFound();
    void outputComesAlong();
    void newOutputIsAnAnswer();
    void outputIsForASingleJob();
    void aClientThatLeavesWaitsNoMore();

private:
    void end(const Job &job)
    {
        const Job ended = inState(job, JobState::Done);
        m_fixture->jobs.put(ended);
        m_fixture->tell({event::JobChanged{ended}});
    }
    Job start(qint64 seq)
    {
        const Job job = inState(makeJob(seq), JobState::Running);
        m_fixture->jobs.put(job);
        return job;
    }

    std::unique_ptr<FrontFixture> m_fixture;
};

void tst_JobWaits::jobsThatHaveEndedAreAnsweredAtOnce()
{
    m_fixture->jobs.put(inState(makeJob(1), JobState::Failed));
    RawClient client(m_fixture->socketPath);
    const QJsonObject answer = client.result(wait, params({1}));
    QVERIFY(answer["done"_L1].toBool());
    QCOMPARE(answer["jobs"_L1][0]["state"_L1].toString(), u"FAILED"_s);
    QVERIFY(!answer.contains("log"_L1));
}

void tst_JobWaits::allMustEnd()
{
    const Job one = start(1);
    const Job two = start(2);
    RawClient client(m_fixture->socketPath);
    const int id = client.send(wait, params({1, two.id.toString()}));
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    end(two);
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    QCOMPARE(client.received(), 0);
    end(one);
    const QJsonValue result = client.response(id)["result"_L1];
    QVERIFY(result["done"_L1].toBool());
    QCOMPARE(result["jobs"_L1][0]["seq"_L1].toInt(), 1);
    QCOMPARE(result["jobs"_L1][1]["seq"_L1].toInt(), 2);
}

void tst_JobWaits::oneOfAnyIsEnough()
{
    start(1);
    const Job two = start(2);
    RawClient client(m_fixture->socketPath);
    const int id = client.send(wait, params({1, 2}, {{u"mode"_s, u"any"_s}}));
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    end(two);
    const QJsonValue result = client.response(id)["result"_L1];
    QVERIFY(result["done"_L1].toBool());
    QCOMPARE(result["jobs"_L1][0]["state"_L1].toString(), u"RUNNING"_s);
    QCOMPARE(result["jobs"_L1][1]["state"_L1].toString(), u"DONE"_s);
}

void tst_JobWaits::aJobMayBeNamedTwiceAndInBothWays()
{
    const Job job = start(1);
    RawClient client(m_fixture->socketPath);
    const int id = client.send(wait, params({1, job.id.toString(), u"#1"_s}));
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    end(job);
    QVERIFY(client.response(id)["result"_L1]["done"_L1].toBool());
    QCOMPARE(client.received(), 0);
}

void tst_JobWaits::theTimeIsUp()
{
    start(1);
    RawClient client(m_fixture->socketPath);
    const QJsonObject none = client.result(wait, params({1}, {{u"timeout_ms"_s, 0}}));
    QVERIFY(none.contains("done"_L1) && !none["done"_L1].toBool());
    const QJsonObject some = client.result(wait, params({1}, {{u"timeout_ms"_s, 30}}));
    QVERIFY(some.contains("done"_L1) && !some["done"_L1].toBool());
    QCOMPARE(some["jobs"_L1][0]["state"_L1].toString(), u"RUNNING"_s);
}

void tst_JobWaits::aJobThatDoesNotExistIsNotFound()
{
    start(1);
    RawClient client(m_fixture->socketPath);
    const QJsonObject error = client.error(wait, params({1, 77}));
    QCOMPARE(error["code"_L1].toInt(), 4001);
    QVERIFY(error["message"_L1].toString().contains("77"_L1));
}

void tst_JobWaits::outputComesAlong()
{
    const Job job = start(1);
    m_fixture->output.append({.seq = 1, .id = job.id, .attempt = job.attempt}, "hello world");
    m_fixture->jobs.put(inState(job, JobState::Done));
    RawClient client(m_fixture->socketPath);
    const QJsonObject answer = client.result(wait, params({1}, {{u"log_offset"_s, 6}}));
    QCOMPARE(answer["log"_L1]["chunk"_L1].toString(), u"world"_s);
    QCOMPARE(answer["log"_L1]["next_offset"_L1].toInt(), 11);
    QVERIFY(answer["log"_L1]["eof"_L1].toBool());
}

void tst_JobWaits::newOutputIsAnAnswer()
{
    const Job job = start(1);
    const AttemptRef attempt = {.seq = 1, .id = job.id, .attempt = job.attempt};
    m_fixture->output.append(attempt, "old");
    RawClient client(m_fixture->socketPath);
    const int id = client.send(wait, params({1}, {{u"log_offset"_s, 3}}));
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    QCOMPARE(client.received(), 0);
    m_fixture->output.append(attempt, "new");
    const QJsonValue result = client.response(id)["result"_L1];
    QVERIFY(!result["done"_L1].toBool());
    QCOMPARE(result["log"_L1]["chunk"_L1].toString(), u"new"_s);
    QVERIFY(!result["log"_L1]["eof"_L1].toBool());
    // What is there already is not waited for.
    QCOMPARE(
        client.result(wait, params({1}, {{u"log_offset"_s, 0}}))["log"_L1]["chunk"_L1].toString(),
        u"oldnew"_s);
}

void tst_JobWaits::outputIsForASingleJob()
{
    start(1);
    start(2);
    RawClient client(m_fixture->socketPath);
    const QJsonObject error = client.error(wait, params({1, 2}, {{u"log_offset"_s, 0}}));
    QCOMPARE(error["code"_L1].toInt(), 4000);
    QCOMPARE(error["data"_L1]["field"_L1].toString(), u"log_offset"_s);
}

void tst_JobWaits::aClientThatLeavesWaitsNoMore()
{
    const Job job = start(1);
    {
        RawClient client(m_fixture->socketPath);
        client.send(wait, params({1}, {{u"log_offset"_s, 0}}));
        QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    }
    RawClient other(m_fixture->socketPath);
    QVERIFY(!other.result(u"settings.get.v1"_s).isEmpty());
    end(job);
    QVERIFY(other.result(wait, params({1}))["done"_L1].toBool());
}

QTEST_GUILESS_MAIN(tst_JobWaits)
#include "tst_jobwaits.moc"
