#include "shared/domain/limits.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Jobs that are made: on request, once for each request, again, in batches.
class tst_EngineEnqueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnqueuedJobIsOnDiskBeforeItIsAnswered();
    void aRequestIdMakesOneJob();
    void aRequestIdIsForgottenAfterADay();
    void aRepeatedRequestNeedsNoParent();
    void aRetryIsANewJob();
    void aJobIsRetriedWhoseParentIsGone();
    void aRepeatedRetryIsTheFirst();
    void aParallelJobIsNobodysOldGeneration();
    void anOldGenerationIsRetriedOnlyByForce();
    void anUnknownParentRefusesTheWholeBatch();
    void withoutAtomicOthersAreMade();
    void roomIsTakenOnlyByThoseThatAreMade();
    void thoseOfOneSubjectTakeOnePlace();
    void aCallBringsNoMoreLockNamesThanThereMayBe();
};

void tst_EngineEnqueue::anEnqueuedJobIsOnDiskBeforeItIsAnswered()
{
    World world;
    bool onDisk = false;
    world.run(command::Enqueue{
        .specs = {makeSpec()},
        .reply = [&](const auto &) { onDisk = world.store.committed().jobs.size() == 1; },
    });
    QVERIFY(onDisk);
}

void tst_EngineEnqueue::aRequestIdMakesOneJob()
{
    World world;
    JobSpec spec = makeSpec();
    spec.requestId = u"r1"_s;
    const auto first = world.enqueue(spec);
    spec.priority = 7;
    const auto again = world.enqueue(spec);
    QVERIFY(first && again);
    QVERIFY(first->created);
    QVERIFY(!again->created);
    QCOMPARE(again->id, first->id);
    QCOMPARE(world.store.committed().jobs.size(), 1u);
}

void tst_EngineEnqueue::aRequestIdIsForgottenAfterADay()
{
    World world;
    JobSpec spec = makeSpec();
    spec.requestId = u"r1"_s;
    const qint64 first = world.enqueued(spec);
    world.clock.advance(std::chrono::hours(24) + Duration(1));
    const auto later = world.enqueue(spec);
    QVERIFY(later && later->created);
    QVERIFY(later->seq != first);
}

void tst_EngineEnqueue::aRepeatedRequestNeedsNoParent()
{
    World world;
    const qint64 parent = world.enqueued(makeSpec());
    JobSpec spec = makeSpec();
    spec.requestId = u"r1"_s;
    spec.parent = parent;
    const qint64 first = world.enqueued(spec);
    world.end(parent);
    QVERIFY(world.remove({.job = parent}));
    QCOMPARE(world.enqueued(spec), first);
    spec.requestId = u"r2"_s;
    QCOMPARE(world.enqueued(spec), 0);
}

void tst_EngineEnqueue::aRetryIsANewJob()
{
    World world;
    const qint64 seq = world.enqueued(makeSpec());
    const auto tooEarly = world.retry(seq, makeSpec());
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Conflict);
    QCOMPARE(tooEarly.error().data.value(u"state"_s).toString(), u"RUNNING"_s);

    world.end(seq, 1);
    const auto retried = world.retry(seq, makeSpec());
    QVERIFY(retried);
    QVERIFY(retried->seq != seq);
    QCOMPARE(world.job(retried->seq).retryOf, world.job(seq).id);
    QCOMPARE(world.state(seq), JobState::Failed);
}

void tst_EngineEnqueue::aJobIsRetriedWhoseParentIsGone()
{
    World world;
    const qint64 parent = world.enqueued(makeSpec());
    const qint64 other = world.enqueued(makeSpec());
    const JobId parentId = world.job(parent).id;
    JobSpec spec = makeSpec();
    spec.parent = parentId;
    const qint64 child = world.enqueued(spec);
    for (const qint64 job : {parent, other, child})
        world.end(job);
    QVERIFY(world.remove({.job = parent}));
    QVERIFY(world.remove({.job = other}));

    const auto retried = world.retry(child, spec);
    QVERIFY(retried);
    QCOMPARE(world.job(retried->seq).parent, std::optional(parentId));
    spec.parent = other;
    const auto refused = world.retry(child, spec);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().data.value(u"field"_s).toString(), u"parent_job_id"_s);
}

void tst_EngineEnqueue::aRepeatedRetryIsTheFirst()
{
    World world;
    const qint64 seq = world.enqueued(about(u"a.cpp"_s));
    world.end(seq, 1);
    JobSpec again = about(u"a.cpp"_s);
    again.requestId = u"r1"_s;
    const auto first = world.retry(seq, again);
    QVERIFY(first && first->created);
    const auto second = world.retry(seq, again); // now of an old generation
    QVERIFY(second && !second->created);
    QCOMPARE(second->seq, first->seq);
}

void tst_EngineEnqueue::aParallelJobIsNobodysOldGeneration()
{
    World world;
    JobSpec spec = about(u"a.cpp"_s);
    spec.onConflict.way = Conflict::Way::Parallel;
    const qint64 seq = world.enqueued(spec);
    world.enqueued(about(u"a.cpp"_s));
    world.end(seq, 1);
    const auto stored = world.store.spec(seq);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->onConflict.way, Conflict::Way::Parallel);
    const auto retried = world.retry(seq, **stored);
    QVERIFY(retried);
    QCOMPARE(retried->generation, 0);
}

void tst_EngineEnqueue::anOldGenerationIsRetriedOnlyByForce()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    world.end(first, 1);
    const auto refused = world.retry(first, about(u"a.cpp"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().data.value(u"latest"_s).toString(), world.job(second).id.toString());
    const auto forced = world.retry(first, about(u"a.cpp"_s), true);
    QVERIFY(forced);
    QCOMPARE(forced->generation, 3);
}

void tst_EngineEnqueue::anUnknownParentRefusesTheWholeBatch()
{
    World world;
    JobSpec orphan = makeSpec();
    orphan.parent = qint64(4711);
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    world.run(command::Enqueue{.specs = {makeSpec(), orphan},
                               .atomic = true,
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    QVERIFY(answer && *answer);
    QCOMPARE(answer->value().size(), 2u); // the last one says which it was
    const auto &refused = answer->value().back();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().data.value(u"field"_s).toString(), u"parent_job_id"_s);
    QVERIFY(world.store.committed().jobs.empty());
}

void tst_EngineEnqueue::withoutAtomicOthersAreMade()
{
    World world;
    JobSpec orphan = makeSpec();
    orphan.parent = qint64(4711);
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    world.run(command::Enqueue{.specs = {makeSpec(), orphan, makeSpec()},
                               .atomic = false,
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    QVERIFY(answer && *answer);
    const auto &results = answer->value();
    QVERIFY(results[0] && !results[1] && results[2]);
    QCOMPARE(world.store.committed().jobs.size(), 2u);
}

void tst_EngineEnqueue::roomIsTakenOnlyByThoseThatAreMade()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = makeSpec().queue, .maxQueued = 2});
    JobSpec orphan = makeSpec();
    orphan.parent = qint64(4711);
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    world.run(command::Enqueue{.specs = {orphan, makeSpec(), makeSpec(), makeSpec()},
                               .atomic = false,
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    QVERIFY(answer && *answer);
    const auto &results = answer->value();
    QVERIFY(!results[0] && results[1] && results[2] && !results[3]);
    QCOMPARE(results[3].error().code, ErrorCode::Throttled);
}

void tst_EngineEnqueue::thoseOfOneSubjectTakeOnePlace()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = makeSpec().queue, .maxQueued = 2});
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> answer;
    std::vector<JobSpec> specs(5, about(u"a.cpp"_s));
    specs.push_back(makeSpec());
    world.run(command::Enqueue{.specs = specs,
                               .reply = world.into<std::vector<Result<EnqueueOutcome>>>(answer)});
    QVERIFY(answer && *answer);
    QCOMPARE(answer->value().size(), specs.size());
    QVERIFY(answer->value().back());
}

void tst_EngineEnqueue::aCallBringsNoMoreLockNamesThanThereMayBe()
{
    World world;
    world.run(command::PauseQueue{});
    std::vector<JobSpec> specs;
    for (int i = 0; i <= limits::lockNames / limits::locksPerJob; ++i) {
        specs.push_back(makeSpec());
        for (int lock = 0; lock < limits::locksPerJob; ++lock)
            specs.back().locks.append(u"l%1"_s.arg(i * limits::locksPerJob + lock));
    }
    using Outcomes = std::vector<Result<EnqueueOutcome>>;
    std::optional<Result<Outcomes>> answer;
    world.run(command::Enqueue{.specs = specs, .reply = world.into<Outcomes>(answer)});
    QVERIFY(answer && *answer && !answer->value().back());
    QCOMPARE(answer->value().back().error().data.value(u"field"_s).toString(), u"lock"_s);
    QVERIFY(world.store.committed().jobs.empty());

    answer.reset();
    world.run(
        command::Enqueue{.specs = specs, .atomic = false, .reply = world.into<Outcomes>(answer)});
    QVERIFY(answer && *answer && !answer->value().back());
    QCOMPARE(world.store.committed().jobs.size(), specs.size() - 1);
    // Names that nobody uses any more make room.
    QVERIFY(world.cancel(1));
    QVERIFY(world.enqueue(specs.back()));
    // Names that are in use already bring none.
    answer.reset();
    specs.erase(specs.begin());
    world.run(command::Enqueue{.specs = specs, .reply = world.into<Outcomes>(answer)});
    QVERIFY(answer && *answer && answer->value().back());
}

QTEST_GUILESS_MAIN(tst_EngineEnqueue)
#include "tst_engine_enqueue.moc"
