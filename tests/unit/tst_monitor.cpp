#include "service/conditions/monitor.h"
#include "service/engine/inbox.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = MachineGate::State;

class FakePower final : public PowerSensor
{
public:
    Reading<PowerState> read(MonotonicTime now) override
    {
        ++reads;
        return {.value = state, .source = u"fake"_s, .at = now};
    }
    bool tellsChanges() const override { return tells; }

    bool tells = true;
    PowerState state = {};
    int reads = 0;
};

class FakeNetwork final : public NetworkSensor
{
public:
    Reading<NetworkState> read(MonotonicTime now) override
    {
        return {.value = NetworkState{.online = true}, .source = u"fake"_s, .at = now};
    }
};

class FakeSleep final : public SleepSensor
{ };

// Sensors that say what a test wants, and what they were asked.
struct Devices
{
    FakePower *power = nullptr;
    FakeNetwork *network = nullptr;
    FakeSleep *sleep = nullptr;
    int samples = 0;
    int inputs = 0;
    Presence input = {};

    class Input final : public InputSensor
    {
    public:
        explicit Input(Devices &devices)
            : m_devices(devices)
        { }
        void ask(const Told &told) override
        {
            ++m_devices.inputs;
            told(m_devices.input, u"desktop"_s);
        }

    private:
        Devices &m_devices;
    };

    template<typename Fake>
    static std::unique_ptr<Fake> made(Fake *&place)
    {
        auto fake = std::make_unique<Fake>();
        place = fake.get();
        return fake;
    }

    Sensors sensors()
    {
        return {.power = [this] { return made(power); },
                .input = [this](const Clock &) { return std::make_unique<Input>(*this); },
                .network = [this] { return made(network); },
                .sleep = [this] { return made(sleep); },
                .processors =
                    [this] {
                        ++samples;
                        return ProcessorTimes{.total = std::uint64_t(samples) * 100};
                    }};
    }
};

} // namespace

// When the sensors are read, and what the engine is told of them.
class tst_Monitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutQuestionsNothingIsMeasured();
    void loadIsMeasuredWhileItIsAskedFor();
    void loadIsSampledEveryFiveSeconds();
    void powerIsFollowedAndToldOnce();
    void powerThatNobodyTellsOfIsReadForEachJob();
    void whoLooksSeesAll();
    void whoWatchesIsToldUntilItLeaves();
    void presenceIsWantedWhileIdlenessIs();
    void whatTheTrayReportsComesFirst();
    void afterSleepNothingOldCounts();

private:
    void ask(Needs needs)
    {
        m_snapshot.asked = needs;
        m_monitor->follow(m_snapshot);
    }
    // The latest machine that the engine was told of since the last time; none: of none.
    std::optional<Machine> told()
    {
        std::optional<Machine> latest;
        const Inbox::Batch batch = m_inbox->take(QDeadlineTimer(0));
        for (const CommandGroup &group : batch.groups) {
            for (const Command &command : group) {
                if (const auto *change = std::get_if<command::ChangeMachine>(&command))
                    latest = change->machine;
            }
        }
        return latest;
    }

    ManualClock m_clock;
    Devices m_devices;
    Snapshot m_snapshot;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ConditionMonitor> m_monitor;
};

void tst_Monitor::init()
{
    m_monitor.reset();
    m_devices = {};
    m_snapshot = {};
    m_snapshot.settings.conditions.settle = 0s;
    m_inbox = std::make_unique<Inbox>();
    m_monitor = std::make_unique<ConditionMonitor>(QDir::tempPath(), *m_inbox, m_clock,
                                                   m_devices.sensors());
}

void tst_Monitor::withoutQuestionsNothingIsMeasured()
{
    ask({});
    QCOMPARE(m_devices.power->reads, 1); // a low battery concerns all jobs
    QCOMPARE(m_devices.samples, 0);
    QVERIFY(!m_devices.network);
    QVERIFY(told()->allowsStarts());
    m_clock.advance(1h);
    ask({});
    QCOMPARE(m_devices.power->reads, 1);
    QVERIFY(!told());
}

void tst_Monitor::loadIsMeasuredWhileItIsAskedFor()
{
    ask(Need::Throttle);
    QCOMPARE(m_devices.samples, 1);
    QCOMPARE(told()->gates[Need::Throttle].code, HoldCode::SensorUnknown);
    m_clock.advance(1s);
    QTRY_COMPARE(m_devices.samples, 2);
    QVERIFY(told()->gates[Need::Throttle].isOpen());
    ask({});
    m_clock.advance(1h);
    ask({});
    QCOMPARE(m_devices.samples, 2);
    QVERIFY(m_monitor->readings().load.source.isEmpty());
}

void tst_Monitor::loadIsSampledEveryFiveSeconds()
{
    const auto samplesAfter = [this](Duration passed) {
        m_clock.advance(passed);
        m_monitor->report({.idle = 7min}); // so that it looks at the clock
        return m_devices.samples;
    };
    ask(Need::Idle);
    QCOMPARE(m_devices.samples, 1);
    QCOMPARE(samplesAfter(1s), 2); // two make the first reading
    QCOMPARE(samplesAfter(4'900ms), 2);
    QCOMPARE(samplesAfter(100ms), 3);
    QCOMPARE(samplesAfter(5s), 4);
}

void tst_Monitor::powerThatNobodyTellsOfIsReadForEachJob()
{
    const auto queue = [this](qint64 jobs) {
        m_snapshot.queues[u"default"_s].counts.queued = jobs;
        m_monitor->follow(m_snapshot);
    };
    queue(0);
    m_devices.power->tells = false;
    m_devices.power->state = {.external = false, .batteryPercent = 80};
    Q_EMIT m_devices.power->changed();
    QVERIFY(told()->allowsStarts());
    queue(1);
    queue(0); // it has started, and nobody asks any more
    QVERIFY(!told()->allowsStarts()); // what was read would soon be old
    m_clock.advance(1h);
    m_devices.power->state.batteryPercent = 5;
    queue(1);
    QVERIFY(!m_monitor->machine().allowsStarts());
    QCOMPARE(m_monitor->machine().battery.code, HoldCode::BatteryLow);
}

void tst_Monitor::powerIsFollowedAndToldOnce()
{
    ask(Need::Charging);
    QVERIFY(told()->gates[Need::Charging].isOpen());
    m_devices.power->state = {.external = false, .batteryPercent = 50};
    Q_EMIT m_devices.power->changed();
    const auto machine = told();
    QVERIFY(machine);
    QCOMPARE(machine->gates.at(Need::Charging).state, State::Closed);
    QCOMPARE(machine->gates.at(Need::Charging).code, HoldCode::OnBattery);
    Q_EMIT m_devices.power->changed();
    QVERIFY(!told());
}

void tst_Monitor::whoLooksSeesAll()
{
    int seen = 0;
    m_monitor->look([&] { ++seen; });
    QCOMPARE(seen, 0); // a load needs two samples
    m_clock.advance(1s);
    QTRY_COMPARE(seen, 1);
    QCOMPARE(m_monitor->machine().gates.size(), size_t(5));
}

void tst_Monitor::whoWatchesIsToldUntilItLeaves()
{
    m_monitor->watch(true);
    m_clock.advance(1h);
    QTRY_COMPARE(m_devices.samples, 2);
    QVERIFY(told());
    m_monitor->watch(false);
    QVERIFY(m_monitor->readings().load.source.isEmpty());
    m_clock.advance(1h);
    ask({});
    QCOMPARE(m_devices.samples, 2);
}

void tst_Monitor::presenceIsWantedWhileIdlenessIs()
{
    const QSignalSpy wants(m_monitor.get(), &ConditionMonitor::wantsPresenceChanged);
    ask(Need::Charging);
    QVERIFY(!m_monitor->wantsPresence());
    ask(Need::Idle);
    QVERIFY(m_monitor->wantsPresence());
    ask({});
    QCOMPARE(wants.count(), 2);
    QCOMPARE(wants.at(0).at(0).toBool(), true);
    QCOMPARE(wants.at(1).at(0).toBool(), false);
}

void tst_Monitor::whatTheTrayReportsComesFirst()
{
    ask(Need::Idle);
    QCOMPARE(m_devices.inputs, 1);
    QCOMPARE(m_monitor->readings().presence.source, u"desktop"_s);
    m_monitor->report({.idle = 7min});
    QCOMPARE(m_monitor->readings().presence.source, u"presence.report"_s);
    m_clock.advance(5s);
    ask({});
    ask(Need::Idle);
    QCOMPARE(m_devices.inputs, 1);
    m_clock.advance(Judge::presenceLease);
    ask({});
    ask(Need::Idle);
    QCOMPARE(m_devices.inputs, 2);
    QCOMPARE(m_monitor->readings().presence.source, u"desktop"_s);
}

void tst_Monitor::afterSleepNothingOldCounts()
{
    ask(Need::Throttle);
    m_clock.advance(1s);
    QTRY_COMPARE(m_devices.samples, 2);
    m_monitor->report({.idle = 7min});
    told();
    Q_EMIT m_devices.sleep->woke();
    QVERIFY(!m_monitor->readings().load.value);
    QVERIFY(!m_monitor->readings().presence.value);
    QCOMPARE(m_devices.power->reads, 2);
    QVERIFY(told()); // the engine has to look at the clock
}

QTEST_GUILESS_MAIN(tst_Monitor)
#include "tst_monitor.moc"
