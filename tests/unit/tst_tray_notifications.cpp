#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/models/notifications.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_TrayNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFailureIsTold();
    void aSuccessIsNotUnlessWanted();
    void aLongJobIsTold();
    void nothingIsToldThatIsNotWanted();
    void manyAtOnceAreToldTogether();
    void ofASubjectOnlyTheLatest();
    void aReplayTellsNothingTwice();
    void whatIsLongAgoIsNotTold();
    void aClickOpensWhatWasTold();
    void aClickMeansAMessageThatIsStillToBeSeen();
    void whatFailedMeanwhileIsToldOnceAndTogether();
    void nothingMissedIsToldThatIsNotWanted();

private:
    Job ended(qint64 seq, JobState state, Duration ran = 1s) const;
    std::optional<TrayMessage> take() { return m_policy.take(m_clock.now()); }
    void add(const Job &job) { m_policy.add(job, m_clock.now()); }

    ManualClock m_clock;
    NotificationPolicy m_policy;
};

void tst_TrayNotifications::init()
{
    m_policy = NotificationPolicy();
}

Job tst_TrayNotifications::ended(qint64 seq, JobState state, Duration ran) const
{
    Job job = inState(makeJob(seq), state);
    job.finishedAt = m_clock.now();
    job.startedAt = m_clock.now() - ran;
    return job;
}

void tst_TrayNotifications::aFailureIsTold()
{
    QVERIFY(!m_policy.nextAt());
    add(inState(makeJob(3), JobState::Running));
    QVERIFY(!take());
    add(ended(3, JobState::Failed));
    const auto told = take();
    QVERIFY(told);
    QCOMPARE(told->title, u"#3 failed"_s);
    QVERIFY(told->text.startsWith(u"/bin/true\n"_s));
    QVERIFY(told->isFailure);
    QCOMPARE(*told->opens->job, 3);
    QVERIFY(!take());
}

void tst_TrayNotifications::aSuccessIsNotUnlessWanted()
{
    add(ended(1, JobState::Done));
    QVERIFY(!take());
    m_policy.setRules({.success = true});
    add(ended(2, JobState::Done));
    QCOMPARE(take()->title, u"#2 is done"_s);
}

void tst_TrayNotifications::aLongJobIsTold()
{
    add(ended(1, JobState::Done, 5min));
    QVERIFY(!take()); // no longer than that
    add(ended(2, JobState::Done, 5min + 1s));
    QCOMPARE(take()->text, u"/bin/true\nIt took 5 min 1 s."_s);
}

void tst_TrayNotifications::nothingIsToldThatIsNotWanted()
{
    m_policy.setRules({.failure = false, .longJob = 0min});
    add(ended(1, JobState::Failed));
    add(ended(2, JobState::Done, 10h));
    add(ended(3, JobState::Cancelled));
    QVERIFY(!m_policy.nextAt());
}

void tst_TrayNotifications::manyAtOnceAreToldTogether()
{
    add(ended(1, JobState::Failed));
    QVERIFY(take());
    for (qint64 seq = 2; seq <= 400; ++seq)
        add(ended(seq, JobState::Failed));
    QVERIFY(!take()); // quiet
    QCOMPARE(*m_policy.nextAt(), m_clock.now() + NotificationPolicy::quiet);
    m_clock.advance(NotificationPolicy::quiet);
    const auto told = take();
    QCOMPARE(told->title, u"399 job(s) failed"_s);
    QCOMPARE(*told->opens, (ToOpen{.group = StateGroup::Failed}));
    QCOMPARE(told->text.count(u'\n'), 3);
    QVERIFY(!m_policy.nextAt());
}

void tst_TrayNotifications::ofASubjectOnlyTheLatest()
{
    m_policy.setRules({.success = true});
    add(ended(1, JobState::Failed));
    QVERIFY(take());
    Job first = ended(2, JobState::Failed);
    Job second = ended(3, JobState::Done);
    first.subjectKey = second.subjectKey = u"index"_s;
    add(first);
    add(second);
    m_clock.advance(NotificationPolicy::quiet);
    QCOMPARE(take()->title, u"#3 is done"_s);
}

void tst_TrayNotifications::aReplayTellsNothingTwice()
{
    const Job job = ended(1, JobState::Failed);
    add(job);
    QVERIFY(take());
    add(job);
    m_clock.advance(1min);
    QVERIFY(!take());
}

void tst_TrayNotifications::whatIsLongAgoIsNotTold()
{
    const Job job = ended(1, JobState::Failed);
    m_clock.advance(6min);
    add(job);
    QVERIFY(!m_policy.nextAt());
}

void tst_TrayNotifications::aClickOpensWhatWasTold()
{
    m_policy.setRules({.success = true});
    add(ended(1, JobState::Done));
    add(ended(2, JobState::Done));
    const TrayMessage done = *take();
    QCOMPARE(*done.opens, (ToOpen{.group = StateGroup::Done}));
    m_clock.advance(NotificationPolicy::quiet);
    add(ended(3, JobState::Done));
    add(ended(4, JobState::Failed));
    QCOMPARE(*take()->opens, (ToOpen{.group = StateGroup::All}));
    m_clock.advance(NotificationPolicy::quiet);
    add(ended(5, JobState::Failed));
    const TrayMessage five = *take();
    QCOMPARE(*five.opens, (ToOpen{.job = 5, .group = StateGroup::Failed}));
    // Both may be seen, and nobody knows which was clicked.
    QCOMPARE(five.opens->orElse(*five.opens), *five.opens);
    QCOMPARE(five.opens->orElse({.job = 6, .group = StateGroup::Failed}),
             (ToOpen{.group = StateGroup::Failed}));
    QCOMPARE(five.opens->orElse(*done.opens), (ToOpen{.group = StateGroup::All}));
}

void tst_TrayNotifications::aClickMeansAMessageThatIsStillToBeSeen()
{
    const ToOpen one{.job = 1, .group = StateGroup::Failed};
    const ToOpen two{.job = 2, .group = StateGroup::Failed};
    ToldMessages told;
    QCOMPARE(told.take(m_clock.monotonic()), ToOpen());
    told.add(one, m_clock.monotonic());
    m_clock.advance(ToldMessages::shown - 1ms);
    told.add(two, m_clock.monotonic());
    QCOMPARE(told.take(m_clock.monotonic()), (ToOpen{.group = StateGroup::Failed})); // either
    QCOMPARE(told.take(m_clock.monotonic()), ToOpen());

    told.add(one, m_clock.monotonic());
    m_clock.advance(ToldMessages::shown); // it has gone
    told.add(two, m_clock.monotonic());
    QCOMPARE(told.take(m_clock.monotonic()), two);
    told.add(one, m_clock.monotonic());
    m_clock.advance(ToldMessages::shown);
    QCOMPARE(told.take(m_clock.monotonic()), ToOpen());
    told.add(one, m_clock.monotonic());
    told.add(std::nullopt, m_clock.monotonic()); // a refusal
    QCOMPARE(told.take(m_clock.monotonic()), one);
    told.add(one, m_clock.monotonic());
    told.forget();
    QCOMPARE(told.take(m_clock.monotonic()), ToOpen());
}

void tst_TrayNotifications::whatFailedMeanwhileIsToldOnceAndTogether()
{
    std::vector<Job> missed;
    for (qint64 seq = 1; seq <= 4; ++seq)
        missed.push_back(ended(seq, JobState::Failed));
    m_clock.advance(10h);
    m_policy.addMissed(missed, m_clock.now());
    const auto told = take();
    QCOMPARE(told->title, u"4 job(s) failed while this was away"_s);
    QVERIFY(told->isFailure);
    QCOMPARE(*told->opens, (ToOpen{.group = StateGroup::Failed}));
    m_policy.addMissed(missed, m_clock.now());
    QVERIFY(!m_policy.nextAt());
    m_policy.addMissed({ended(5, JobState::Failed)}, m_clock.now());
    m_clock.advance(NotificationPolicy::quiet);
    QCOMPARE(take()->title, u"#5 failed"_s);
}

void tst_TrayNotifications::nothingMissedIsToldThatIsNotWanted()
{
    m_policy.setRules({.failure = false});
    m_policy.addMissed({ended(1, JobState::Failed)}, m_clock.now());
    QVERIFY(!m_policy.nextAt());
}

QTEST_GUILESS_MAIN(tst_TrayNotifications)

#include "tst_tray_notifications.moc"
