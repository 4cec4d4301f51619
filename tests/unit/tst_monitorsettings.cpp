#include "service/conditions/monitor.h"
#include "service/engine/inbox.h"
#include "tests/support/manualclock.h"

#include <QDir>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = MachineGate::State;

// A battery at 50 percent, with a power saver that is on.
class FakePower final : public PowerSensor
{
public:
    explicit FakePower(bool external)
        : m_external(external)
    { }
    Reading<PowerState> read(MonotonicTime now) override
    {
        return {.value = PowerState{.external = m_external, .batteryPercent = 50, .saver = true},
                .source = u"fake"_s,
                .at = now};
    }
    bool tellsChanges() const override { return true; }

private:
    const bool m_external;
};

class FakeSleep final : public SleepSensor
{ };

class NoInput final : public InputSensor
{
public:
    void ask(const Told &) override { }
};

} // namespace

// A setting that is changed decides about the machine anew, from what is known of it already.
class tst_MonitorSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countAtOnce_data();
    void countAtOnce();
    void theWindowCountsFromTheNextSample();
    void theEngineHearsOfRulesThatChangeNoGate();

private:
    void start(bool external);
    void set(const QVariantMap &values)
    {
        QVERIFY(m_snapshot.settings.apply(values));
        m_monitor->follow(m_snapshot);
    }
    void sample(int times)
    {
        for (int i = 0; i < times; ++i) {
            m_clock.advance(5s);
            m_monitor->report(m_presence);
        }
    }
    // What the engine was told last; none: nothing since the last time.
    std::optional<Machine> told()
    {
        std::optional<Machine> latest;
        for (const CommandGroup &group : m_inbox->take(QDeadlineTimer(0)).groups) {
            for (const Command &command : group) {
                if (const auto *change = std::get_if<command::ChangeMachine>(&command))
                    latest = change->machine;
            }
        }
        return latest;
    }
    static State stateOf(const Machine &machine, const QString &rule);

    ManualClock m_clock;
    Presence m_presence{.idle = 10min};
    int m_samples = 0;
    Snapshot m_snapshot;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ConditionMonitor> m_monitor;
};

// Half of the processors are busy, with programs that are none of ours; the user left ten minutes
// ago.
void tst_MonitorSettings::start(bool external)
{
    m_monitor.reset();
    m_samples = 0;
    m_inbox = std::make_unique<Inbox>();
    m_monitor = std::make_unique<ConditionMonitor>(
        QDir::tempPath(), *m_inbox, m_clock,
        Sensors{.power = [external] { return std::make_unique<FakePower>(external); },
                .input = [](const Clock &) { return std::make_unique<NoInput>(); },
                .network = [] { return NetworkSensor::make(); },
                .sleep = [] { return std::make_unique<FakeSleep>(); },
                .processors =
                    [this] {
                        ++m_samples;
                        return ProcessorTimes{.total = std::uint64_t(m_samples) * 100,
                                              .busy = std::uint64_t(m_samples) * 50};
                    }});
    m_snapshot = {};
    m_snapshot.asked = Needs(Need::Idle) | Need::Charging | Need::Throttle;
    set({{u"conditions.settle_s"_s, 0},
         {u"idle.cpu_window_s"_s, 5},
         {u"idle.cpu_below_percent"_s, 60},
         {u"throttle.memory_percent"_s, 100},
         {u"disk.floor_bytes"_s, 0}});
    sample(3);
}

State tst_MonitorSettings::stateOf(const Machine &machine, const QString &rule)
{
    if (rule == "battery"_L1)
        return machine.battery.state;
    if (rule == "disk"_L1)
        return machine.disk.state;
    return machine.gates
        .at(rule == "idle"_L1           ? Need::Idle
                : rule == "charging"_L1 ? Need::Charging
                                        : Need::Throttle)
        .state;
}

void tst_MonitorSettings::countAtOnce_data()
{
    QTest::addColumn<bool>("external");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("before");
    QTest::addColumn<QVariant>("after");
    QTest::addColumn<QString>("rule"); // that is met before and is not afterwards
    QTest::newRow("a battery is enough")
        << false << u"power.enough_percent"_s << QVariant(40) << QVariant(80) << u"charging"_s;
    QTest::newRow("a battery is low")
        << false << u"power.pause_below_percent"_s << QVariant(20) << QVariant(51) << u"battery"_s;
    QTest::newRow("a saver counts") << true << u"power.saver_counts_as_battery"_s << QVariant(false)
                                    << QVariant(true) << u"charging"_s;
    QTest::newRow("others do too much")
        << true << u"idle.cpu_below_percent"_s << QVariant(60) << QVariant(40) << u"idle"_s;
    QTest::newRow("the user is not away for long enough")
        << true << u"idle.input_minutes"_s << QVariant(5) << QVariant(20) << u"idle"_s;
    QTest::newRow("processors are busy")
        << true << u"throttle.cpu_percent"_s << QVariant(60) << QVariant(40) << u"throttle"_s;
    QTest::newRow("memory is short")
        << true << u"throttle.memory_percent"_s << QVariant(100) << QVariant(1) << u"throttle"_s;
    QTest::newRow("the disk is full")
        << true << u"disk.floor_bytes"_s << QVariant(0) << QVariant(1LL << 40) << u"disk"_s;
}

void tst_MonitorSettings::countAtOnce()
{
    QFETCH(const bool, external);
    QFETCH(const QString, key);
    QFETCH(const QVariant, before);
    QFETCH(const QVariant, after);
    QFETCH(const QString, rule);
    start(external);
    set({{u"power.saver_counts_as_battery"_s, false}});
    set({{key, before}});
    QCOMPARE(stateOf(m_monitor->machine(), rule), State::Open);
    told();
    const int samples = m_samples;
    set({{key, after}});
    const auto machine = told();
    QVERIFY(machine);
    QCOMPARE(stateOf(*machine, rule), State::Closed);
    QCOMPARE(m_samples, samples); // nothing had to be measured for it
}

void tst_MonitorSettings::theWindowCountsFromTheNextSample()
{
    start(true);
    set({{u"idle.cpu_window_s"_s, 600}});
    sample(1);
    QCOMPARE(m_monitor->machine().gates.at(Need::Idle).state, State::Wavering); // not known yet
    set({{u"idle.cpu_window_s"_s, 10}});
    sample(1);
    QCOMPARE(m_monitor->machine().gates.at(Need::Idle).state, State::Open);
}

// What becomes of jobs whose condition is gone is one of them.
void tst_MonitorSettings::theEngineHearsOfRulesThatChangeNoGate()
{
    start(true);
    told();
    set({{u"conditions.when_lost"_s, u"cancel"_s}});
    QVERIFY(told());
    set({});
    QVERIFY(!told());
}

QTEST_GUILESS_MAIN(tst_MonitorSettings)
#include "tst_monitorsettings.moc"
