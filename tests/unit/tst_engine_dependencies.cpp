#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// Jobs that wait for others.
class tst_EngineDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobStartsWhenTheOtherIsDone();
    void itWaitsForAllOfThem();
    void aFailureFailsIt();
    void anyEndWillDoIfItSaysSo();
    void whatHasEndedAlreadyCounts();
    void whatHasFailedAlreadyFailsIt();
    void aFailureGoesThroughAChain();
    void aSupersededJobStandsForItsSuccessor();
    void aJobThatTookThePlaceOfWhatItWaitedForGoesOn();
    void aCircleThatArisesLaterEnds();
    void aCircleThatArisesInOneTurnEnds();
    void aCircleIsRefused();
    void itself();
    void anUnknownJobIsNamed();
    void aRetryIsWaitedFor();
    void aRetryWaitsForWhatGoesOn();
    void aChainThatIsRetriedKeepsItsOrder();
    void whatSomebodyWishesForARetryStays();
    void aLongLineOfSuccessorsIsWalkedOnce();
    void whatASuccessorWaitsForIsWalkedOnce();
    void manyDependentsAreToldInSteps();
    void aRestartForgetsNothing();
    void aCancelledDependentLeavesNothingBehind();
    void whoWaitsHearsOfAnEndBeforeItIsForgotten();
};

namespace {

JobSpec after(std::vector<JobRef> jobs, Dependencies::When when = Dependencies::When::Success)
{
    JobSpec spec = makeSpec();
    spec.dependencies = {.after = std::move(jobs), .when = when};
    return spec;
}

JobSpec withSubject(JobSpec spec, const QString &subject)
{
    spec.subjectKey = subject;
    return spec;
}

} // namespace

void tst_EngineDependencies::aJobStartsWhenTheOtherIsDone()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(after({first}));
    QCOMPARE(world.state(second), JobState::Queued);
    QVERIFY(world.job(second).needs.testFlag(Need::Dependency));
    world.end(first);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineDependencies::itWaitsForAllOfThem()
{
    World world;
    const qint64 one = world.enqueued(makeSpec());
    const qint64 two = world.enqueued(makeSpec());
    const qint64 both = world.enqueued(after({one, two, one}));
    world.end(one);
    QCOMPARE(world.state(both), JobState::Queued);
    world.end(two);
    QCOMPARE(world.state(both), JobState::Running);
}

void tst_EngineDependencies::aFailureFailsIt()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(after({first}));
    world.end(first, 1);
    QCOMPARE(world.state(second), JobState::Failed);
    QCOMPARE(world.job(second).failureReason, FailureReason::Dependency);
    QCOMPARE(world.job(second).failureDetail, u"#%1"_s.arg(first));
}

void tst_EngineDependencies::anyEndWillDoIfItSaysSo()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(after({first}, Dependencies::When::Finished));
    world.end(first, 1);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineDependencies::whatHasEndedAlreadyCounts()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    world.end(first);
    QCOMPARE(world.state(world.enqueued(after({first}))), JobState::Running);
}

void tst_EngineDependencies::whatHasFailedAlreadyFailsIt()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    world.end(first, 1);
    const auto outcome = world.enqueue(after({first}));
    QVERIFY(outcome);
    QCOMPARE(outcome->state, JobState::Failed);
    QCOMPARE(world.job(outcome->seq).failureReason, FailureReason::Dependency);
    QCOMPARE(world.state(world.enqueued(after({first}, Dependencies::When::Finished))),
             JobState::Running);
}

void tst_EngineDependencies::aFailureGoesThroughAChain()
{
    World world;
    qint64 previous = world.enqueued(makeSpec());
    const qint64 first = previous;
    constexpr int links = 3'000;
    for (int i = 0; i < links; ++i)
        previous = world.enqueued(after({previous}));
    world.end(first, 1);
    world.work();
    QCOMPARE(world.state(previous), JobState::Failed);
    QCOMPARE(world.sink.last->totals().failed, links + 1);
}

void tst_EngineDependencies::aSupersededJobStandsForItsSuccessor()
{
    World world;
    const qint64 running = world.enqueued(about(u"s"_s));
    const qint64 waiting = world.enqueued(about(u"s"_s));
    const qint64 dependent = world.enqueued(after({waiting}));
    const qint64 newer = world.enqueued(about(u"s"_s));
    QCOMPARE(world.state(waiting), JobState::Superseded);
    QCOMPARE(world.state(dependent), JobState::Queued);
    world.end(running);
    world.end(newer);
    QCOMPARE(world.state(dependent), JobState::Running);
}

void tst_EngineDependencies::aJobThatTookThePlaceOfWhatItWaitedForGoesOn()
{
    World world;
    JobSpec retried = about(u"s"_s);
    retried.retry.maxRetries = 1;
    const qint64 running = world.enqueued(retried);
    const qint64 newer = world.enqueued(withSubject(after({running}), u"s"_s));
    world.end(running, 1);
    world.work();
    QCOMPARE(world.state(running), JobState::Superseded);
    QCOMPARE(world.state(newer), JobState::Running);
}

void tst_EngineDependencies::aCircleThatArisesLaterEnds()
{
    World world;
    const qint64 running = world.enqueued(about(u"s"_s));
    const qint64 dependent = world.enqueued(after({running}));
    const qint64 newer = world.enqueued(withSubject(after({dependent}), u"s"_s));
    world.end({.ref = world.openAttempt(running), .kind = AttemptResult::Kind::NotStarted});
    world.work();
    QCOMPARE(world.state(running), JobState::Superseded);
    for (const qint64 seq : {dependent, newer}) {
        QCOMPARE(world.state(seq), JobState::Failed);
        QCOMPARE(world.job(seq).failureReason, FailureReason::Dependency);
    }
}

void tst_EngineDependencies::aCircleThatArisesInOneTurnEnds()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 first = world.enqueued(about(u"s"_s));
    const qint64 second = world.enqueued(about(u"t"_s));
    world.enqueued(after({first}));
    const qint64 third = world.enqueued(after({second}));
    const qint64 next = third + 1;
    world.run(command::Enqueue{.specs = {about(u"s"_s), after({next}),
                                         withSubject(after({next + 1}), u"t"_s),
                                         withSubject(after({third}), u"s"_s)},
                               .atomic = false});
    world.work();
    QCOMPARE(world.state(first), JobState::Superseded);
    QCOMPARE(world.state(second), JobState::Superseded);
    QVERIFY(world.sink.last->totals().failed > 0); // else these would wait for each other
}

void tst_EngineDependencies::aCircleIsRefused()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 first = world.enqueued(about(u"s"_s));
    const qint64 second = world.enqueued(after({first}));
    const qint64 third = world.enqueued(after({second}));
    const auto refused = world.enqueue(withSubject(after({third}), u"s"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Validation);
    QCOMPARE(refused.error().data.value(u"field"_s), u"after"_s);
    QCOMPARE(world.state(first), JobState::Queued);
}

void tst_EngineDependencies::itself()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 waiting = world.enqueued(about(u"s"_s));
    QVERIFY(!world.enqueue(withSubject(after({waiting}), u"s"_s)));
    const auto next = world.enqueue(after({waiting + 1}));
    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::NotFound);
}

void tst_EngineDependencies::anUnknownJobIsNamed()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const auto refused = world.enqueue(after({first, qint64(4711)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().data.value(u"field"_s), u"after[1]"_s);
}

void tst_EngineDependencies::aRetryIsWaitedFor()
{
    World world;
    JobSpec spec = makeSpec();
    spec.retry.maxRetries = 1;
    const qint64 first = world.enqueued(spec);
    const qint64 second = world.enqueued(after({first}));
    world.end(first, 1);
    QCOMPARE(world.state(second), JobState::Queued);
    world.clock.advance(std::chrono::hours(1));
    world.work();
    world.end(first);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineDependencies::manyDependentsAreToldInSteps()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    constexpr int many = 4'500;
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(many, after({first}))});
    world.end(first, 1);
    world.work();
    QCOMPARE(world.sink.last->totals().failed, many + 1);
    QVERIFY(!world.engine->patience());
}

void tst_EngineDependencies::aRestartForgetsNothing()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    constexpr int many = 4'500;
    world.run(command::Enqueue{.specs = std::vector<JobSpec>(many, after({first}))});
    world.end(first, 1); // one step of telling them is done
    world.restart();
    world.work();
    QCOMPARE(world.sink.last->totals().failed, many + 1);
}

void tst_EngineDependencies::aCancelledDependentLeavesNothingBehind()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(after({first}));
    QVERIFY(world.cancel(second));
    QVERIFY(world.store.dependencies(second)->empty());
    world.end(first);
    QCOMPARE(world.state(second), JobState::Cancelled);
}

void tst_EngineDependencies::whoWaitsHearsOfAnEndBeforeItIsForgotten()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(after({first}));
    const AttemptResult done{.ref = world.openAttempt(first), .exitCode = 0};
    world.engine->process(
        {{command::AttemptEnded{done}}, {command::Delete{.selector = {.job = first}}}});
    world.work();
    QVERIFY(!*world.store.job(first));
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineDependencies::aRetryWaitsForWhatGoesOn()
{
    World world;
    const qint64 first = world.enqueued(makeSpec());
    const qint64 second = world.enqueued(after({first}));
    QVERIFY(world.cancel(second));
    const auto spec = world.store.spec(second);
    const auto again = world.retry(second, **spec);
    QVERIFY(again);
    QCOMPARE(world.state(again->seq), JobState::Queued);
    world.end(first);
    QCOMPARE(world.state(again->seq), JobState::Running);
    // What has ended is no longer in the way of another one.
    world.end(again->seq, 1);
    const auto third = world.retry(again->seq, **world.store.spec(again->seq));
    QVERIFY(third);
    QCOMPARE(world.state(third->seq), JobState::Running);
}

void tst_EngineDependencies::aChainThatIsRetriedKeepsItsOrder()
{
    World world;
    JobSpec test = makeSpec();
    test.chainGroup = u"g"_s;
    const qint64 first = world.enqueued(test);
    JobSpec deploy = after({first});
    deploy.chainGroup = u"g"_s;
    const qint64 second = world.enqueued(deploy);
    world.end(first, 1);
    QCOMPARE(world.state(second), JobState::Failed);
    world.run(command::ForEach{.selector = {.by = JobSelector::By::ChainGroup, .text = u"g"_s},
                               .what = command::Retry{}});
    world.work();
    const qint64 firstAgain = second + 1;
    const qint64 secondAgain = second + 2;
    QCOMPARE(world.state(firstAgain), JobState::Running);
    QCOMPARE(world.state(secondAgain), JobState::Queued);
    world.end(firstAgain, 1);
    QCOMPARE(world.state(secondAgain), JobState::Failed);
    QCOMPARE(world.job(secondAgain).failureReason, FailureReason::Dependency);
}

void tst_EngineDependencies::whatSomebodyWishesForARetryStays()
{
    World world;
    const qint64 failed = world.enqueued(makeSpec());
    world.end(failed, 1);
    const qint64 job = world.enqueued(makeSpec());
    world.end(job, 1);
    const auto again = world.retry(job, after({failed}));
    QVERIFY(again);
    QCOMPARE(world.state(again->seq), JobState::Failed);
}

void tst_EngineDependencies::aLongLineOfSuccessorsIsWalkedOnce()
{
    World world;
    world.run(command::PauseQueue{});
    constexpr int saves = 2'000;
    world.run(command::Enqueue{
        .specs = std::vector<JobSpec>(saves, withSubject(makeSpec(), u"a.cpp"_s))});
    std::vector<JobRef> first;
    for (qint64 seq = 1; seq <= 1'000; ++seq)
        first.emplace_back(seq);
    const qint64 links = world.store.linksRead();
    const qint64 job = world.enqueued(after(first));
    QVERIFY(world.job(job).needs.testFlag(Need::Dependency));
    QVERIFY2(world.store.linksRead() - links < 5 * saves,
             qPrintable(QString::number(world.store.linksRead() - links)));
}

void tst_EngineDependencies::whatASuccessorWaitsForIsWalkedOnce()
{
    World world;
    const qint64 running = world.enqueued(makeSpec());
    constexpr int length = 200;
    qint64 last = running;
    for (int i = 0; i < length; ++i)
        last = world.enqueued(after({last}));
    const qint64 old = world.enqueued(withSubject(after({running}), u"s"_s));
    for (int i = 0; i < length; ++i)
        world.enqueued(after({old}));
    const qint64 before = world.store.needsRead();
    world.enqueued(withSubject(after({last}), u"s"_s));
    world.work();
    QCOMPARE(world.state(old), JobState::Superseded);
    QVERIFY2(world.store.needsRead() - before < 10 * length,
             qPrintable(QString::number(world.store.needsRead() - before)));
}

QTEST_GUILESS_MAIN(tst_EngineDependencies)
#include "tst_engine_dependencies.moc"
