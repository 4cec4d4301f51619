#include "shared/domain/limits.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Jobs that wait until somebody emits an event.
class tst_EngineEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventReleasesThoseThatWaitForIt();
    void othersGoOnWaiting();
    void whoComesLaterWaitsForTheNext();
    void unlessItIsSticky();
    void theLatestDecidesForHowLong();
    void notAnyNumberIsSticky();
    void itIsForGood();
    void manyAreReleasedInSteps();
    void aScheduledJobIsReleasedToo();
    void itsDataReachesTheJob();
    void theDataOfAStickyOneDoesToo();
    void aRetryWaitsForDataOfItsOwn();
    void whoWaitsAnewForgetsTheData();
};

namespace {

JobSpec awaiting(const QString &event)
{
    JobSpec spec = makeSpec();
    spec.conditions.event = event;
    return spec;
}

qint64 emitEvent(World &world, const QString &name, std::optional<Duration> sticky = {},
                 const QByteArray &data = {})
{
    std::optional<Result<qint64>> answer;
    world.run(command::Emit{.selector = {.by = JobSelector::By::AwaitedEvent, .text = name},
                            .sticky = sticky,
                            .data = data,
                            .reply = world.into<qint64>(answer)});
    world.work();
    return answer && *answer ? **answer : -1;
}

} // namespace

void tst_EngineEvents::anEventReleasesThoseThatWaitForIt()
{
    World world;
    const qint64 seq = world.enqueued(awaiting(u"saved"_s));
    QCOMPARE(world.state(seq), JobState::Queued);
    QCOMPARE(emitEvent(world, u"saved"_s), 1);
    QCOMPARE(world.state(seq), JobState::Running);
    QVERIFY(world.job(seq).event.isEmpty());
    QCOMPARE(emitEvent(world, u"saved"_s), 0);
}

void tst_EngineEvents::othersGoOnWaiting()
{
    World world;
    const qint64 seq = world.enqueued(awaiting(u"saved"_s));
    QCOMPARE(emitEvent(world, u"sold"_s), 0);
    QCOMPARE(world.state(seq), JobState::Queued);
}

void tst_EngineEvents::whoComesLaterWaitsForTheNext()
{
    World world;
    emitEvent(world, u"saved"_s);
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Queued);
}

void tst_EngineEvents::unlessItIsSticky()
{
    World world;
    emitEvent(world, u"saved"_s, 10s);
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Running);
    world.restart();
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Running);
    world.clock.advance(10s);
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Queued);
}

void tst_EngineEvents::theLatestDecidesForHowLong()
{
    World world;
    emitEvent(world, u"saved"_s, 60s, "long");
    emitEvent(world, u"saved"_s, 10s, "short");
    emitEvent(world, u"saved"_s, {}, "not at all");
    world.clock.advance(9s);
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Running);
    QCOMPARE(world.executor.started.back().spec.eventData, QByteArray("short"));
    world.clock.advance(1s);
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Queued);
    emitEvent(world, u"saved"_s, 60s);
    emitEvent(world, u"saved"_s, 0s);
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Queued);
}

void tst_EngineEvents::notAnyNumberIsSticky()
{
    World world;
    for (int i = 0; i < limits::stickyEvents; ++i)
        QCOMPARE(emitEvent(world, u"e%1"_s.arg(i), 60s), 0);
    QCOMPARE(emitEvent(world, u"one more"_s, 60s), -1);
    QCOMPARE(emitEvent(world, u"e0"_s, 60s), 0);
    QCOMPARE(emitEvent(world, u"one more"_s), 0);
    world.clock.advance(60s);
    QCOMPARE(emitEvent(world, u"one more"_s, 60s), 0);
}

void tst_EngineEvents::itIsForGood()
{
    World world;
    JobSpec spec = awaiting(u"saved"_s);
    spec.retry = {.maxRetries = 1, .base = 0ms};
    const qint64 seq = world.enqueued(spec);
    emitEvent(world, u"saved"_s);
    world.end(seq, 1);
    QCOMPARE(world.state(seq), JobState::Running);
    QCOMPARE(world.job(seq).attempt, 2);
}

void tst_EngineEvents::manyAreReleasedInSteps()
{
    World world;
    constexpr int many = 4'500;
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(many, awaiting(u"saved"_s))});
    QCOMPARE(emitEvent(world, u"saved"_s), many);
}

void tst_EngineEvents::aScheduledJobIsReleasedToo()
{
    World world;
    JobSpec spec = awaiting(u"saved"_s);
    spec.timing = {.type = Timing::Type::After, .delay = 10s};
    const qint64 seq = world.enqueued(spec);
    QCOMPARE(emitEvent(world, u"saved"_s), 1);
    QCOMPARE(world.state(seq), JobState::Scheduled);
    world.clock.advance(10s);
    world.work();
    QCOMPARE(world.state(seq), JobState::Running);
}

void tst_EngineEvents::itsDataReachesTheJob()
{
    World world;
    const qint64 seq = world.enqueued(awaiting(u"saved"_s));
    emitEvent(world, u"saved"_s, {}, R"({"path":"a"})");
    emitEvent(world, u"saved"_s, {}, R"({"path":"b"})"); // for others
    QCOMPARE(world.state(seq), JobState::Running);
    QCOMPARE(world.executor.started.back().spec.eventData, QByteArray(R"({"path":"a"})"));
}

void tst_EngineEvents::theDataOfAStickyOneDoesToo()
{
    World world;
    emitEvent(world, u"saved"_s, 10s, R"({"path":"a"})");
    world.restart();
    QCOMPARE(world.state(world.enqueued(awaiting(u"saved"_s))), JobState::Running);
    QCOMPARE(world.executor.started.back().spec.eventData, QByteArray(R"({"path":"a"})"));
}

void tst_EngineEvents::aRetryWaitsForDataOfItsOwn()
{
    World world;
    const qint64 seq = world.enqueued(awaiting(u"saved"_s));
    emitEvent(world, u"saved"_s, {}, R"({"path":"a"})");
    world.end(seq, 1);
    const auto spec = world.store.spec(seq);
    QVERIFY(spec && *spec);
    world.run(command::Retry{.of = seq, .spec = **spec});
    emitEvent(world, u"saved"_s);
    QCOMPARE(world.executor.started.size(), 2U);
    QCOMPARE(world.executor.started.back().spec.eventData, QByteArray());
}

void tst_EngineEvents::whoWaitsAnewForgetsTheData()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 seq = world.enqueued(awaiting(u"saved"_s));
    emitEvent(world, u"saved"_s, {}, R"({"path":"a"})");
    world.run(command::Update{.job = seq, .conditions = ConditionChanges{.event = u"sold"_s}});
    emitEvent(world, u"sold"_s);
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(seq), JobState::Running);
    QCOMPARE(world.executor.started.back().spec.eventData, QByteArray());
}

QTEST_GUILESS_MAIN(tst_EngineEvents)
#include "tst_engine_events.moc"
