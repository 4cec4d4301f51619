#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A setting that is changed counts from that moment on: nobody has to start anything anew. Those of
// retention and of lost conditions are in their own tests.
class tst_EngineSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void moreJobsMayRun();
    void fewerJobsMayRun();
    void queuesThatWereNotConfiguredGetMoreRoom();
    void linesGetShorter();
    void delaysGrowOtherwise_data();
    void delaysGrowOtherwise();
    void aJobIsTriedAgainMoreOften();
    void thoseWhoAreStoppedGetAnotherGrace();
    void outputHasAnotherLimit();

private:
    void set(const QString &key, const QVariant &value)
    {
        m_world->run(command::ChangeSettings{.values = {{key, value}}});
        QCOMPARE(m_world->sink.last->settings.toMap().value(key), value);
    }
    int started() const { return static_cast<int>(m_world->executor.started.size()); }

    std::unique_ptr<World> m_world = {};
};

void tst_EngineSettings::moreJobsMayRun()
{
    set(u"limits.concurrency"_s, 1LL);
    for (int i = 0; i < 3; ++i)
        m_world->enqueued(inQueue(u"q%1"_s.arg(i)));
    QCOMPARE(started(), 1);
    set(u"limits.concurrency"_s, 3LL);
    QCOMPARE(started(), 3);
}

void tst_EngineSettings::fewerJobsMayRun()
{
    const qint64 one = m_world->enqueued(inQueue(u"q1"_s));
    const qint64 other = m_world->enqueued(inQueue(u"q2"_s));
    set(u"limits.concurrency"_s, 1LL);
    m_world->enqueued(inQueue(u"q3"_s));
    m_world->end(one);
    QCOMPARE(started(), 2); // what runs goes on, and is too much still
    m_world->end(other);
    QCOMPARE(started(), 3);
}

void tst_EngineSettings::queuesThatWereNotConfiguredGetMoreRoom()
{
    m_world->run(command::ConfigureQueue{.name = u"own"_s, .concurrency = 1});
    set(u"limits.queue_concurrency"_s, 1LL);
    for (const QString &queue : {u"own"_s, u"own"_s, u"other"_s, u"other"_s})
        m_world->enqueued(inQueue(queue));
    QCOMPARE(started(), 2);
    set(u"limits.queue_concurrency"_s, 2LL);
    QCOMPARE(started(), 3);
    QCOMPARE(m_world->executor.started.back().queue, u"other"_s);
}

void tst_EngineSettings::linesGetShorter()
{
    m_world->run(command::PauseQueue{});
    m_world->run(command::ConfigureQueue{.name = u"own"_s, .maxQueued = 5});
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_world->enqueue(inQueue(u"other"_s)));
    set(u"limits.max_queued"_s, 2LL);
    const auto refused = m_world->enqueue(inQueue(u"other"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Throttled);
    QCOMPARE(refused.error().data.value(u"limit"_s).toLongLong(), 2);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_world->enqueue(inQueue(u"own"_s))); // which has a limit of its own
    set(u"limits.max_queued"_s, 4LL);
    QVERIFY(m_world->enqueue(inQueue(u"other"_s)));
    QVERIFY(!m_world->enqueue(inQueue(u"other"_s)));
}

void tst_EngineSettings::delaysGrowOtherwise_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("second"); // delay, in ms; the first was a second
    QTest::newRow("as usual") << u"retry.factor"_s << QVariant(2.0) << 2'000;
    QTest::newRow("factor") << u"retry.factor"_s << QVariant(4.5) << 4'500;
    QTest::newRow("cap") << u"retry.cap_ms"_s << QVariant(1'200LL) << 1'200;
    QTest::newRow("base") << u"retry.base_ms"_s << QVariant(3'000LL) << 6'000;
}

void tst_EngineSettings::delaysGrowOtherwise()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const int, second);
    set(u"retry.max_retries"_s, 2LL);
    set(u"retry.jitter"_s, 0.0);
    const qint64 job = m_world->enqueued(makeSpec());
    m_world->end(job, 1);
    QCOMPARE(*m_world->job(job).runAt, m_world->clock.now() + 1s);
    m_world->clock.advance(1s);
    m_world->work();
    set(key, value); // while it runs
    m_world->end(job, 1);
    QCOMPARE(*m_world->job(job).runAt, m_world->clock.now() + Duration(second));
}

void tst_EngineSettings::aJobIsTriedAgainMoreOften()
{
    const qint64 old = m_world->enqueued(makeSpec());
    set(u"retry.max_retries"_s, 1LL);
    const qint64 fresh = m_world->enqueued(makeSpec());
    m_world->end(old, 1);
    QCOMPARE(m_world->state(old), JobState::Failed); // it was told to try once when it was made
    m_world->end(fresh, 1);
    QCOMPARE(m_world->state(fresh), JobState::Scheduled);
    set(u"retry.jitter"_s, 1.0);
}

void tst_EngineSettings::thoseWhoAreStoppedGetAnotherGrace()
{
    const qint64 job = m_world->enqueued(makeSpec());
    QCOMPARE(m_world->executor.started.back().killGrace, Duration(5s));
    set(u"jobs.kill_grace_ms"_s, 700LL);
    QVERIFY(m_world->cancel(job));
    QCOMPARE(m_world->executor.stopped.back().order.grace, Duration(700ms));
    m_world->enqueued(makeSpec());
    QCOMPARE(m_world->executor.started.back().killGrace, Duration(700ms));
    JobSpec own = makeSpec();
    own.killGrace = 3s;
    own.queue = u"another"_s;
    m_world->enqueued(own);
    QCOMPARE(m_world->executor.started.back().killGrace, Duration(3s));
}

void tst_EngineSettings::outputHasAnotherLimit()
{
    m_world->enqueued(makeSpec());
    QCOMPARE(m_world->executor.started.back().logLimitBytes, 50LL * 1024 * 1024);
    set(u"logs.limit_bytes"_s, 70'000LL);
    m_world->enqueued(makeSpec());
    QCOMPARE(m_world->executor.started.back().logLimitBytes, 70'000);
}

QTEST_GUILESS_MAIN(tst_EngineSettings)
#include "tst_engine_settings.moc"
