#include "service/engine/holds.h"
#include "tests/support/engineworld.h"
#include "tests/support/jobfactory.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Every hold there is, made by what the engine does: since when, until when, by whom. What the
// gates of the machine say of themselves is tst_judge's.
class tst_EngineHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }

    void notDue();
    void retryBackoff();
    void debounce();
    void servicePaused();
    void queuePaused();
    void outsideHours();
    void queueFull();
    void serviceFull();
    void subjectRunning();
    void lockHeld();
    void dependency();
    void userHold();
    void eventPending();
    void machine_data();
    void machine();
    void severalAtOnce();
    void noneAfterTheStart();

private:
    std::vector<Hold> found(qint64 seq) { return holds(m_world->job(seq), *m_world->sink.last); }
    // The only one.
    Hold hold(qint64 seq)
    {
        const std::vector<Hold> all = found(seq);
        return all.size() == 1 ? all.front() : Hold();
    }
    Timestamp now() { return m_world->clock.now(); }
    void later(Duration duration = 10s)
    {
        m_world->clock.advance(duration);
        m_world->work();
    }

    std::unique_ptr<World> m_world = {};
};

void tst_EngineHolds::notDue()
{
    JobSpec spec = makeSpec();
    spec.timing = {.type = Timing::Type::After, .delay = 1h};
    const Timestamp made = now();
    const qint64 seq = m_world->enqueued(spec);
    later();
    QCOMPARE(hold(seq), (Hold{.code = HoldCode::NotDue, .since = made, .until = made + 1h}));
}

void tst_EngineHolds::retryBackoff()
{
    JobSpec spec = makeSpec();
    spec.retry = {.maxRetries = 1, .base = 1h, .cap = 1h, .jitter = 0};
    const qint64 seq = m_world->enqueued(spec);
    later();
    const Timestamp failed = now();
    m_world->end(seq, 1);
    later();
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::RetryBackoff, .since = failed, .until = failed + 1h}));
}

void tst_EngineHolds::debounce()
{
    JobSpec spec = about(u"a.cpp"_s);
    spec.onConflict.debounce = 1min;
    m_world->enqueued(spec);
    later();
    const Timestamp latest = now();
    const qint64 seq = m_world->enqueued(spec);
    later();
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::Debounce, .since = latest, .until = latest + 1min}));
}

void tst_EngineHolds::servicePaused()
{
    const qint64 early = m_world->enqueued(makeSpec());
    m_world->end(early);
    const Timestamp paused = now();
    m_world->run(command::PauseQueue{.until = paused + 1h});
    later();
    const Timestamp made = now();
    const qint64 seq = m_world->enqueued(makeSpec());
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::ServicePaused, .since = made, .until = paused + 1h}));
}

void tst_EngineHolds::queuePaused()
{
    m_world->run(command::ChangeSettings{.values = {{u"limits.queue_concurrency"_s, 1}}});
    m_world->enqueued(makeSpec());
    const qint64 seq = m_world->enqueued(makeSpec());
    later();
    const Timestamp paused = now();
    m_world->run(command::PauseQueue{.name = u"default"_s});
    m_world->end(1);
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::QueuePaused,
                   .since = paused,
                   .detail = {{u"queue"_s, u"default"_s}}}));
}

void tst_EngineHolds::outsideHours()
{
    const auto at = [](int hour, int minute) {
        return fromEpochMs(QDateTime(QDate(2026, 11, 25), QTime(hour, minute)).toMSecsSinceEpoch());
    };
    m_world->clock.setNow(at(6, 30));
    m_world->run(command::ConfigureQueue{.name = u"default"_s, .activeHours = u"22:00-07:00"_s});
    m_world->run(command::ChangeSettings{.values = {{u"limits.queue_concurrency"_s, 1}}});
    m_world->enqueued(makeSpec());
    const qint64 seq = m_world->enqueued(makeSpec());
    m_world->clock.setNow(at(7, 0));
    m_world->end(1);
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::OutsideHours,
                   .since = at(7, 0),
                   .until = at(22, 0),
                   .detail = {{u"active_hours"_s, u"22:00-07:00"_s}}}));
}

void tst_EngineHolds::queueFull()
{
    m_world->run(command::ConfigureQueue{.name = u"default"_s, .concurrency = 2});
    m_world->enqueued(makeSpec());
    const qint64 seq = [this] {
        later();
        m_world->enqueued(makeSpec());
        return m_world->enqueued(makeSpec());
    }();
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::QueueFull,
                   .since = now(),
                   .detail = {{u"queue"_s, u"default"_s}, {u"slots"_s, 2}}}));
}

void tst_EngineHolds::serviceFull()
{
    m_world->run(command::ChangeSettings{.values = {{u"limits.concurrency"_s, 1}}});
    const qint64 seq = [this] {
        const qint64 waiting = (m_world->enqueued(makeSpec()), m_world->enqueued(makeSpec()));
        later();
        return waiting;
    }();
    QCOMPARE(
        hold(seq),
        (Hold{.code = HoldCode::ServiceFull, .since = now() - 10s, .detail = {{u"slots"_s, 1}}}));
}

void tst_EngineHolds::subjectRunning()
{
    m_world->enqueued(about(u"a.cpp"_s));
    later();
    const Timestamp made = now();
    const qint64 seq = m_world->enqueued(about(u"a.cpp"_s));
    later();
    QCOMPARE(hold(seq), (Hold{.code = HoldCode::SubjectRunning, .since = made}));
}

void tst_EngineHolds::lockHeld()
{
    JobSpec spec = makeSpec();
    spec.locks = {u"gpu"_s};
    m_world->enqueued(spec);
    later();
    const qint64 seq = m_world->enqueued(spec);
    QCOMPARE(hold(seq),
             (Hold{.code = HoldCode::LockHeld,
                   .since = now(),
                   .job = 1,
                   .detail = {{u"lock"_s, u"gpu"_s}}}));
}

void tst_EngineHolds::dependency()
{
    JobSpec spec = makeSpec();
    spec.dependencies.after = {m_world->enqueued(makeSpec())};
    const Timestamp made = now();
    const qint64 seq = m_world->enqueued(spec);
    later();
    QCOMPARE(hold(seq), (Hold{.code = HoldCode::Dependency, .since = made}));
}

void tst_EngineHolds::userHold()
{
    m_world->run(command::PauseQueue{});
    const qint64 seq = m_world->enqueued(makeSpec());
    later();
    const Timestamp held = now();
    m_world->run(command::Suspend{.job = seq});
    later();
    m_world->run(command::ResumeQueue{});
    QCOMPARE(hold(seq), (Hold{.code = HoldCode::UserHold, .since = held}));
    m_world->restart();
    QCOMPARE(hold(seq), (Hold{.code = HoldCode::UserHold, .since = held}));
    m_world->run(command::Resume{.job = seq});
    QCOMPARE(m_world->state(seq), JobState::Running);
}

void tst_EngineHolds::eventPending()
{
    JobSpec spec = makeSpec();
    spec.conditions.event = u"pull"_s;
    const Timestamp made = now();
    const qint64 seq = m_world->enqueued(spec);
    later();
    QCOMPARE(
        hold(seq),
        (Hold{.code = HoldCode::EventPending, .since = made, .detail = {{u"event"_s, u"pull"_s}}}));
}

void tst_EngineHolds::machine_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<HoldCode>("code");
    QTest::newRow("idle") << Need::Idle << HoldCode::NotIdle;
    QTest::newRow("charging") << Need::Charging << HoldCode::OnBattery;
    QTest::newRow("network") << Need::Network << HoldCode::NoNetwork;
    QTest::newRow("unmetered") << Need::Unmetered << HoldCode::Metered;
    QTest::newRow("throttle") << Need::Throttle << HoldCode::Throttled;
    QTest::newRow("unknown") << Need::Charging << HoldCode::SensorUnknown;
}

void tst_EngineHolds::machine()
{
    QFETCH(const Need, need);
    QFETCH(const HoldCode, code);
    JobSpec spec = makeSpec();
    spec.conditions.waitForIdle = need == Need::Idle;
    spec.conditions.requireCharging = need == Need::Charging;
    if (need == Need::Network)
        spec.conditions.requireNetwork = Conditions::Network::Any;
    if (need == Need::Unmetered)
        spec.conditions.requireNetwork = Conditions::Network::Unmetered;
    if (need == Need::Throttle)
        spec.priority = -1;
    Machine machine = generousMachine();
    const MachineGate closed{.state = MachineGate::State::Closed,
                             .code = code,
                             .since = now() + 10s,
                             .until = now() + 1h,
                             .detail = {{u"value"_s, 7}}};
    machine.gates[need] = closed;
    m_world->run(command::PauseQueue{});
    const qint64 seq = m_world->enqueued(spec);
    later();
    m_world->run(command::ChangeMachine{machine});
    m_world->run(command::ResumeQueue{});
    QCOMPARE(
        hold(seq),
        (Hold{
            .code = code, .since = *closed.since, .until = closed.until, .detail = closed.detail}));
    // Since it is due, where the gate has been closed for longer.
    later();
    m_world->run(command::Update{.job = seq, .timing = Timing()});
    const qint64 second = m_world->enqueued(spec);
    QCOMPARE(hold(second).since, now());
}

void tst_EngineHolds::severalAtOnce()
{
    JobSpec spec = about(u"a.cpp"_s);
    spec.locks = {u"gpu"_s};
    m_world->enqueued(spec);
    spec.conditions.event = u"pull"_s;
    spec.timing = {.type = Timing::Type::After, .delay = 1h};
    const qint64 seq = m_world->enqueued(spec);
    m_world->run(command::Suspend{.job = seq});
    m_world->run(command::PauseQueue{});
    std::vector<HoldCode> codes;
    for (const Hold &each : found(seq))
        codes.push_back(each.code);
    QCOMPARE(codes,
             (std::vector{HoldCode::NotDue, HoldCode::SubjectRunning, HoldCode::UserHold,
                          HoldCode::EventPending, HoldCode::LockHeld, HoldCode::ServicePaused}));
}

void tst_EngineHolds::noneAfterTheStart()
{
    const qint64 seq = m_world->enqueued(makeSpec());
    m_world->run(command::PauseQueue{});
    QVERIFY(found(seq).empty());
    m_world->end(seq);
    QVERIFY(found(seq).empty());
}

QTEST_GUILESS_MAIN(tst_EngineHolds)
#include "tst_engine_holds.moc"
