#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What is done to whole sets of jobs.
class tst_EngineBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }

    void heldAndReleased();
    void frozenAndThawed();
    void startedNow();
    void changed();
    void whoCannotIsCounted();
    void retriedIfTheyDidNotEndWell();
    void ofAState();
    void ofAMarkAndAState();
    void theSetIsThatOfTheCall();
    void aRestartIsNoObstacle();
    void onceIsEnough();
    void whatIsAsItShouldBeIsNotChanged();
    void theFrontKeepsTheirOrder();
    void toRunNowHasAnEnd();
    void aDeadlineThatHasPassedIsRefused();
    void whatTheStoreRefusesIsInNobodysWay();

private:
    using What = decltype(command::ForEach::what);

    qint64 make(const QString &tag, JobSpec spec = makeSpec())
    {
        spec.userTag = tag;
        return m_world->enqueued(spec);
    }
    command::BulkOutcome all(const JobSelector &selector, const What &what)
    {
        std::optional<Result<command::BulkOutcome>> answer;
        m_world->run(command::ForEach{.selector = selector,
                                      .what = what,
                                      .reply = m_world->into<command::BulkOutcome>(answer)});
        m_world->work();
        return answer && *answer ? **answer : command::BulkOutcome{-1, -1};
    }
    static JobSelector tagged(std::vector<JobState> states = {})
    {
        return {.by = JobSelector::By::UserTag, .text = u"mine"_s, .states = std::move(states)};
    }
    void pause() { m_world->run(command::PauseQueue{}); }
    void resume() { m_world->run(command::ResumeQueue{}); }

    std::unique_ptr<World> m_world = {};
};

void tst_EngineBulk::heldAndReleased()
{
    pause();
    const qint64 mine = make(u"mine"_s);
    const qint64 other = make(u"other"_s);
    QCOMPARE(all(tagged(), command::Suspend{}).changed, 1);
    resume();
    QCOMPARE(m_world->state(mine), JobState::Queued);
    QCOMPARE(m_world->state(other), JobState::Running);
    QCOMPARE(all(tagged(), command::Resume{}).changed, 1);
    QCOMPARE(m_world->state(mine), JobState::Running);
}

void tst_EngineBulk::frozenAndThawed()
{
    const qint64 one = make(u"mine"_s);
    const qint64 two = make(u"mine"_s);
    QCOMPARE(all(tagged(), command::Suspend{}).changed, 2);
    QCOMPARE(m_world->state(one), JobState::Suspended);
    QCOMPARE(m_world->state(two), JobState::Suspended);
    all(tagged(), command::Resume{});
    QCOMPARE(m_world->state(one), JobState::Running);
}

void tst_EngineBulk::startedNow()
{
    const qint64 runs = make(u"mine"_s);
    pause();
    const qint64 waits = make(u"mine"_s);
    const auto outcome = all(tagged(), command::RunNow{});
    QCOMPARE(outcome.changed, 1); // the other has started already, which is fine
    QCOMPARE(outcome.refused, 0);
    QCOMPARE(m_world->state(runs), JobState::Running);
    QCOMPARE(m_world->state(waits), JobState::Running);
}

void tst_EngineBulk::changed()
{
    pause();
    make(u"mine"_s);
    make(u"mine"_s);
    make(u"other"_s);
    const auto outcome = all(
        tagged(), command::Update{.priority = 7, .queue = u"elsewhere"_s, .userTag = QString()});
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(m_world->job(1).priority, 7);
    QCOMPARE(m_world->job(2).queue, u"elsewhere"_s);
    QVERIFY(m_world->job(2).userTag.isEmpty());
    QCOMPARE(m_world->job(3).priority, 0);
}

void tst_EngineBulk::whoCannotIsCounted()
{
    pause();
    m_world->run(command::ConfigureQueue{.name = u"small"_s, .maxQueued = 2});
    for (int i = 0; i < 5; ++i)
        make(u"mine"_s);
    const auto outcome = all(tagged(), command::Update{.queue = u"small"_s});
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(outcome.refused, 3);
    QCOMPARE(m_world->job(2).queue, u"small"_s);
    QCOMPARE(m_world->job(3).queue, u"default"_s);
}

void tst_EngineBulk::retriedIfTheyDidNotEndWell()
{
    JobSpec once = makeSpec();
    once.requestId = u"r"_s;
    const qint64 failed = make(u"mine"_s, once);
    const qint64 done = make(u"mine"_s);
    m_world->end(failed, 1);
    m_world->end(done);
    QCOMPARE(all(tagged(), command::Retry{}).changed, 1);
    QCOMPARE(m_world->job(3).retryOf, m_world->job(failed).id);
    QCOMPARE(m_world->job(3).userTag, u"mine"_s);
    QCOMPARE(all(tagged({JobState::Done}), command::Retry{}).changed, 1);
    QCOMPARE(m_world->job(4).retryOf, m_world->job(done).id);
}

void tst_EngineBulk::ofAState()
{
    const qint64 runs = make(u"mine"_s);
    pause();
    const qint64 waits = make({});
    const JobSelector queued{.by = JobSelector::By::State, .states = {JobState::Queued}};
    std::optional<Result<command::CancelOutcome>> answer;
    m_world->run(command::Cancel{.selector = queued,
                                 .reply = m_world->into<command::CancelOutcome>(answer)});
    m_world->work();
    QCOMPARE((*answer)->cancelled, 1);
    QCOMPARE(m_world->state(waits), JobState::Cancelled);
    QCOMPARE(m_world->state(runs), JobState::Running);
    QVERIFY(!m_world->job(runs).stopping);
}

void tst_EngineBulk::ofAMarkAndAState()
{
    const qint64 failed = make(u"mine"_s);
    const qint64 done = make(u"mine"_s);
    const qint64 other = make(u"other"_s);
    m_world->end(failed, 1);
    m_world->end(done);
    m_world->end(other, 1);
    QCOMPARE(*m_world->remove(tagged({JobState::Failed})), 1);
    QVERIFY(!*m_world->store.job(failed));
    QVERIFY(*m_world->store.job(done));
    QVERIFY(*m_world->store.job(other));
}

void tst_EngineBulk::theSetIsThatOfTheCall()
{
    pause();
    for (int i = 0; i < 2'500; ++i)
        make(u"mine"_s);
    std::optional<Result<command::BulkOutcome>> answer;
    m_world->engine->process(
        {{command::ForEach{.selector = tagged(),
                           .what = command::Update{.priority = 1},
                           .reply = m_world->into<command::BulkOutcome>(answer)}}});
    QVERIFY(!answer); // not at once: there are too many
    const qint64 late = make(u"mine"_s);
    m_world->work();
    QCOMPARE((*answer)->changed, 2'500);
    QCOMPARE(m_world->job(2'500).priority, 1);
    QCOMPARE(m_world->job(late).priority, 0);
}

void tst_EngineBulk::aRestartIsNoObstacle()
{
    m_world->end(make(u"mine"_s), 1);
    m_world->restart();
    QCOMPARE(all(tagged(), command::Retry{}).changed, 1);
    QCOMPARE(m_world->state(2), JobState::Running);
}

void tst_EngineBulk::onceIsEnough()
{
    m_world->end(make(u"mine"_s), 1);
    QCOMPARE(all(tagged(), command::Retry{}).changed, 1);
    QCOMPARE(all(tagged(), command::Retry{}).changed, 0); // it runs
    m_world->end(2, 1);
    QCOMPARE(all(tagged(), command::Retry{}).changed, 1); // of the second
    QCOMPARE(m_world->job(3).retryOf, m_world->job(2).id);
    QCOMPARE(all(tagged(), command::Retry{.force = true}).changed, 2);
}

void tst_EngineBulk::whatIsAsItShouldBeIsNotChanged()
{
    pause();
    make(u"mine"_s);
    make(u"mine"_s);
    m_world->run(command::Suspend{.job = 1});
    QCOMPARE(all(tagged(), command::Suspend{}).changed, 1);
    QCOMPARE(all(tagged(), command::Suspend{}).changed, 0);
    QCOMPARE(all(tagged(), command::Resume{}).changed, 2);
    QCOMPARE(all(tagged(), command::Resume{}).changed, 0);
}

void tst_EngineBulk::theFrontKeepsTheirOrder()
{
    m_world->run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    const qint64 running = make(u"other"_s);
    make(u"other"_s);
    for (int i = 0; i < 2'100; ++i)
        make(u"mine"_s);
    QCOMPARE(all(tagged(), command::Update{.front = true}).changed, 2'100);
    m_world->end(running);
    QCOMPARE(m_world->executor.started.back().ref.seq, 3);
    m_world->end(3);
    QCOMPARE(m_world->executor.started.back().ref.seq, 4);
}

void tst_EngineBulk::toRunNowHasAnEnd()
{
    m_world->run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 2}}});
    pause();
    for (int i = 0; i < 10; ++i)
        make(u"mine"_s);
    QCOMPARE(all(tagged(), command::RunNow{}).changed, 10);
    QCOMPARE(m_world->executor.started.size(), size_t(4));
    m_world->end(1);
    QCOMPARE(m_world->executor.started.size(), size_t(5));
}

void tst_EngineBulk::aDeadlineThatHasPassedIsRefused()
{
    pause();
    JobSpec spec = makeSpec();
    spec.deadline = m_world->clock.now() + 1s;
    make(u"mine"_s, spec);
    m_world->clock.advance(2s);
    m_world->work();
    m_world->engine->process({});
    QCOMPARE(m_world->state(1), JobState::SkippedDeadline);
    const auto outcome = all(tagged(), command::Retry{});
    QCOMPARE(outcome.changed, 0);
    QCOMPARE(outcome.refused, 1);
}

void tst_EngineBulk::whatTheStoreRefusesIsInNobodysWay()
{
    pause();
    for (int i = 0; i < 3; ++i)
        make(u"mine"_s);
    std::optional<Result<command::BulkOutcome>> answer;
    m_world->run(command::ForEach{.selector = tagged(),
                                  .what = command::Update{.priority = 1},
                                  .reply = m_world->into<command::BulkOutcome>(answer)});
    int refusals = 0;
    for (; !answer && refusals < 100; ++refusals) {
        m_world->store.refuseNextCommit(u"disk_full"_s);
        m_world->engine->process({});
    }
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::Database);
    QVERIFY2(refusals <= 12, qPrintable(QString::number(refusals)));
    QVERIFY(make(u"mine"_s) > 0);
    QCOMPARE(m_world->job(1).priority, 0);
}

QTEST_GUILESS_MAIN(tst_EngineBulk)
#include "tst_engine_bulk.moc"
