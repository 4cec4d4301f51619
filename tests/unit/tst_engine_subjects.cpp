#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

#include <span>

using namespace sem;
using namespace Qt::StringLiterals;

// The latest of a subject wins, and one of it runs at a time.
class tst_EngineSubjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestOfASubjectWins();
    void aSupersededJobHandsOnItsPlace();
    void soDoesOneThatWaitsAgain();
    void oneJobOfASubjectRunsAtATime();
    void manyEnqueuesDuringOneRunCauseOneMoreRun();
    void aStormOverManySubjects();
    void generationsHaveNoGaps();
    void aCancelledJobFreesItsSubject();
    void aRequeuedJobWithANewerGenerationIsSuperseded();
};

void tst_EngineSubjects::theLatestOfASubjectWins()
{
    World world;
    world.run(command::PauseQueue{});
    const qint64 old = world.enqueued(about(u"a.cpp"_s));
    const auto latest = world.enqueue(about(u"a.cpp"_s));
    QVERIFY(latest);
    QCOMPARE(latest->generation, 2);
    QCOMPARE(latest->superseded, std::vector<JobId>{world.job(old).id});
    QCOMPARE(world.state(old), JobState::Superseded);
    QCOMPARE(world.job(old).supersededBy, latest->id);
    QVERIFY(world.job(old).finishedAt);
}

void tst_EngineSubjects::aSupersededJobHandsOnItsPlace()
{
    World world;
    world.run(command::PauseQueue{});
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    world.enqueued(about(u"a.cpp"_s));
    const qint64 between = world.enqueued(makeSpec());
    const qint64 latest = world.enqueued(about(u"a.cpp"_s));
    world.run(command::ResumeQueue{});
    QCOMPARE(world.state(latest), JobState::Running);
    QCOMPARE(world.state(between), JobState::Queued);
}

void tst_EngineSubjects::soDoesOneThatWaitsAgain()
{
    World world;
    world.run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 1});
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 between = world.enqueued(makeSpec());
    const qint64 latest = world.enqueued(about(u"a.cpp"_s));
    world.end({.ref = world.openAttempt(first), .kind = AttemptResult::Kind::NotStarted});
    QCOMPARE(world.state(first), JobState::Superseded);
    QCOMPARE(world.state(latest), JobState::Running);
    QCOMPARE(world.state(between), JobState::Queued);
}

void tst_EngineSubjects::oneJobOfASubjectRunsAtATime()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    QCOMPARE(world.state(first), JobState::Running);
    QCOMPARE(world.state(second), JobState::Queued);
    QVERIFY(world.job(second).needs.testFlag(Need::Subject));
    world.end(first, 1);
    QCOMPARE(world.state(second), JobState::Running);
}

void tst_EngineSubjects::manyEnqueuesDuringOneRunCauseOneMoreRun()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    qint64 last = 0;
    for (int i = 0; i < 100; ++i)
        last = world.enqueued(about(u"a.cpp"_s));
    world.end(first);
    world.end(last);
    QCOMPARE(world.executor.started.size(), 2u);
    QCOMPARE(world.state(last), JobState::Done);
}

void tst_EngineSubjects::aStormOverManySubjects()
{
    constexpr int subjects = 100;
    World world;
    world.run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, subjects},
                                                 {u"limits.queue_concurrency"_s, subjects}}});
    for (int i = 0; i < 10'000; ++i) {
        JobSpec spec = about(u"file-%1"_s.arg(i % subjects));
        spec.payload = QByteArray::number(i);
        world.enqueued(spec);
    }
    for (size_t ended = 0; ended < world.executor.started.size(); ++ended)
        world.end(world.executor.started[ended].ref.seq);
    QCOMPARE(world.executor.started.size(), size_t(2 * subjects));
    for (const Launch &launch : std::span(world.executor.started).last(subjects))
        QVERIFY(launch.spec.payload.toInt() >= 10'000 - subjects);
}

void tst_EngineSubjects::generationsHaveNoGaps()
{
    World world;
    for (qint64 generation = 1; generation <= 20; ++generation) {
        const auto made = world.enqueue(about(u"a.cpp"_s));
        QVERIFY(made);
        QCOMPARE(made->generation, generation);
        if (generation % 7 == 0)
            world.restart();
    }
}

void tst_EngineSubjects::aCancelledJobFreesItsSubject()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    QVERIFY(world.cancel(second));
    const qint64 third = world.enqueued(about(u"a.cpp"_s));
    QCOMPARE(world.state(second), JobState::Cancelled);
    world.end(first);
    QCOMPARE(world.state(third), JobState::Running);
}

void tst_EngineSubjects::aRequeuedJobWithANewerGenerationIsSuperseded()
{
    World world;
    const qint64 first = world.enqueued(about(u"a.cpp"_s));
    const qint64 second = world.enqueued(about(u"a.cpp"_s));
    world.end({.ref = world.openAttempt(first), .kind = AttemptResult::Kind::NotStarted});
    QCOMPARE(world.state(first), JobState::Superseded);
    QCOMPARE(world.job(first).supersededBy, world.job(second).id);
    QCOMPARE(world.state(second), JobState::Running);
}

QTEST_GUILESS_MAIN(tst_EngineSubjects)
#include "tst_engine_subjects.moc"
