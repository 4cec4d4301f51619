#include "service/conditions/judge.h"
#include "service/conditions/loadmeter.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = MachineGate::State;

// A judge with its bench: readings, settings and the time.
struct Court
{
    ManualClock clock = ManualClock();
    Readings readings = {};
    Settings settings = {};
    Judge judge = {};
    Needs asked = machineNeeds;

    Machine machine()
    {
        return judge.judge(readings, settings, asked,
                           {.wall = clock.now(), .steady = clock.monotonic()});
    }
    State state(Need need) { return machine().gates.at(need).state; }
    MachineGate gate(Need need) { return machine().gates.at(need); }

    void power(const PowerState &state) { readings.power = {.value = state, .source = u"test"_s}; }
    void load(const Load &load) { readings.load = {.value = load, .source = u"test"_s}; }
    void presence(const Presence &presence)
    {
        readings.presence = {.value = presence, .source = u"test"_s, .at = clock.monotonic()};
    }
};

const PowerState mains{.external = true, .batteryPercent = 50};
const PowerState battery{.external = false, .batteryPercent = 50};

PowerState batteryAt(int percent)
{
    return {.external = false, .batteryPercent = percent};
}

} // namespace

class tst_Judge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereAtFirstCountsAtOnce();
    void whatIsNotThereAtFirstStopsNothingAtOnce();
    void aChangeCountsOnceItHasLasted();
    void aShortLossIsForgotten();
    void withoutSettlingChangesCountAtOnce();
    void whatIsNotAskedForIsNotJudged();
    void noBatteryIsPower();
    void unknownPowerIsSaid();
    void aFullBatteryMayBeEnough();
    void aPowerSaverCountsAsBattery();
    void aLowBatteryStopsAllStarts();
    void aFullDiskStopsAllStarts();
    void idleNeedsAWholeWindow();
    void inputEndsIdleness();
    void idlenessComesByTime();
    void anOldReportCountsNoMore();
    void unknownInputIsAsTheSettingSays_data();
    void unknownInputIsAsTheSettingSays();
    void aPresentationIsNotDisturbed();
    void networks_data();
    void networks();
    void aBusyMachineThrottles();
    void processorsAndMemoryThrottleByThemselves();
    void theMeterTakesOutWhatIsOurs();
    void theMeterForgetsNothingOfOursWithARunner();
    void theMeterKnowsOthersAfterAWindow();
};

void tst_Judge::whatIsThereAtFirstCountsAtOnce()
{
    Court court;
    court.power(mains);
    QCOMPARE(court.state(Need::Charging), State::Open);
    QCOMPARE(court.gate(Need::Charging).since, std::nullopt);
}

void tst_Judge::whatIsNotThereAtFirstStopsNothingAtOnce()
{
    Court court;
    court.power(battery);
    QCOMPARE(court.state(Need::Charging), State::Wavering);
    QCOMPARE(court.gate(Need::Charging).code, HoldCode::OnBattery);
    QCOMPARE(court.gate(Need::Charging).detail.value(u"percent"_s).toInt(), 50);
    court.clock.advance(10s);
    QCOMPARE(court.state(Need::Charging), State::Closed);
}

void tst_Judge::aChangeCountsOnceItHasLasted()
{
    Court court;
    court.power(mains);
    court.machine();
    court.clock.advance(1h);
    const Timestamp unplugged = court.clock.now();
    court.power(battery);
    QCOMPARE(court.state(Need::Charging), State::Wavering);
    QCOMPARE(court.judge.nextChange(), court.clock.monotonic() + 10s);
    court.clock.advance(9'999ms);
    QCOMPARE(court.state(Need::Charging), State::Wavering);
    court.clock.advance(1ms);
    QCOMPARE(court.state(Need::Charging), State::Closed);
    QCOMPARE(court.gate(Need::Charging).since, unplugged);
    QCOMPARE(court.judge.nextChange(), std::nullopt);

    court.power(mains);
    QCOMPARE(court.state(Need::Charging), State::Wavering);
    QCOMPARE(court.gate(Need::Charging).until, court.clock.now() + 10s);
    court.clock.advance(10s);
    QCOMPARE(court.state(Need::Charging), State::Open);
}

void tst_Judge::aShortLossIsForgotten()
{
    Court court;
    court.power(mains);
    court.machine();
    court.power(battery);
    court.machine();
    court.clock.advance(5s);
    court.power(mains);
    QCOMPARE(court.state(Need::Charging), State::Open);
}

void tst_Judge::withoutSettlingChangesCountAtOnce()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.power(mains);
    court.machine();
    court.power(battery);
    QCOMPARE(court.state(Need::Charging), State::Closed);
    court.power(mains);
    QCOMPARE(court.state(Need::Charging), State::Open);
}

void tst_Judge::whatIsNotAskedForIsNotJudged()
{
    Court court;
    court.asked = {};
    QVERIFY(court.machine().gates.empty());
    court.asked = Need::Charging;
    court.power(mains);
    QCOMPARE(court.state(Need::Charging), State::Open); // as if for the first time
}

void tst_Judge::noBatteryIsPower()
{
    Court court;
    court.power(PowerState());
    QCOMPARE(court.state(Need::Charging), State::Open);
}

void tst_Judge::unknownPowerIsSaid()
{
    Court court;
    QCOMPARE(court.gate(Need::Charging).code, HoldCode::SensorUnknown);
    QVERIFY(!court.machine().allowsStarts()); // it may be low
    court.readings.power = {.source = u"test"_s}; // which has answered, but cannot tell
    QCOMPARE(court.gate(Need::Charging).code, HoldCode::SensorUnknown);
    QVERIFY(court.machine().allowsStarts());
}

void tst_Judge::aFullBatteryMayBeEnough()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.settings.power.enoughPercent = 80;
    for (const auto &[percent, expected] : std::vector<std::pair<int, State>>{{79, State::Closed},
                                                                              {80, State::Open},
                                                                              {70, State::Open},
                                                                              {69, State::Closed},
                                                                              {79, State::Closed},
                                                                              {80, State::Open}}) {
        court.power(batteryAt(percent));
        QVERIFY2(court.state(Need::Charging) == expected, qPrintable(QString::number(percent)));
    }
}

void tst_Judge::aPowerSaverCountsAsBattery()
{
    Court court;
    court.settings.conditions.settle = 0s;
    PowerState saving = mains;
    saving.saver = true;
    court.power(saving);
    QCOMPARE(court.state(Need::Charging), State::Closed);
    QVERIFY(court.gate(Need::Charging).detail.value(u"power_saver"_s).toBool());
    court.settings.power.saverCountsAsBattery = false;
    QCOMPARE(court.state(Need::Charging), State::Open);
}

void tst_Judge::aLowBatteryStopsAllStarts()
{
    Court court;
    for (const auto &[percent, allowed] : std::vector<std::pair<int, bool>>{
             {20, true}, {19, false}, {29, false}, {30, true}, {20, true}, {0, false}}) {
        court.power(batteryAt(percent));
        QVERIFY2(court.machine().allowsStarts() == allowed, qPrintable(QString::number(percent)));
    }
    QCOMPARE(court.machine().battery.code, HoldCode::BatteryLow);
    PowerState plugged = batteryAt(0);
    plugged.external = true;
    court.power(plugged);
    QVERIFY(court.machine().allowsStarts());
}

void tst_Judge::aFullDiskStopsAllStarts()
{
    Court court;
    court.settings.diskFloorBytes = 1'000;
    court.power(mains);
    QVERIFY(court.machine().allowsStarts()); // nobody has looked
    for (const auto &[freeBytes, allowed] : std::vector<std::pair<qint64, bool>>{
             {1'000, true}, {999, false}, {1'099, false}, {1'100, true}, {1'000, true}}) {
        court.readings.disk.value = DiskSpace{.freeBytes = freeBytes};
        QVERIFY2(court.machine().allowsStarts() == allowed, qPrintable(QString::number(freeBytes)));
    }
    court.readings.disk.value = DiskSpace{.freeBytes = 0};
    const MachineGate gate = court.machine().disk;
    QCOMPARE(gate.code, HoldCode::DiskFull);
    QVERIFY(gate.since);
    QCOMPARE(gate.detail.value(u"limit"_s).toLongLong(), 1'000);
    court.settings.diskFloorBytes = 0;
    QVERIFY(court.machine().allowsStarts());
}

void tst_Judge::idleNeedsAWholeWindow()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.load({.cpu = 1});
    QCOMPARE(court.state(Need::Idle), State::Wavering); // not to know is no loss
    QCOMPARE(court.gate(Need::Idle).code, HoldCode::NotIdle);
    QCOMPARE(court.gate(Need::Idle).detail.value(u"sensor"_s).toString(), u"load"_s);
    court.presence({.idle = 0ms});
    QCOMPARE(court.state(Need::Idle), State::Closed); // whatever the processors do
    QVERIFY(!court.gate(Need::Idle).detail.contains(u"sensor"_s));
    court.readings.presence = {};
    court.load({.cpu = 100, .othersCpu = 29.9});
    QCOMPARE(court.state(Need::Idle), State::Open);
    court.load({.cpu = 30, .othersCpu = 30});
    QCOMPARE(court.state(Need::Idle), State::Closed);
    QCOMPARE(court.gate(Need::Idle).code, HoldCode::NotIdle);
    QCOMPARE(court.gate(Need::Idle).detail.value(u"cpu_percent"_s).toInt(), 30);
}

void tst_Judge::inputEndsIdleness()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.load({.othersCpu = 0});
    court.presence({.idle = 5min});
    QCOMPARE(court.state(Need::Idle), State::Open);
    court.presence({.idle = 0ms});
    QCOMPARE(court.state(Need::Idle), State::Closed);
    QCOMPARE(court.gate(Need::Idle).detail.value(u"input_idle_ms"_s).toInt(), 0);
    court.settings.idle.input = 0min; // does not matter
    QCOMPARE(court.state(Need::Idle), State::Open);
}

void tst_Judge::idlenessComesByTime()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.load({.othersCpu = 0});
    court.presence({.idle = 5min - 10s});
    QCOMPARE(court.state(Need::Idle), State::Closed);
    QCOMPARE(court.judge.nextChange(), court.clock.monotonic() + 10s);
    court.clock.advance(10s);
    QCOMPARE(court.state(Need::Idle), State::Open);
}

void tst_Judge::anOldReportCountsNoMore()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.load({.othersCpu = 0});
    court.presence({.idle = 0ms});
    QCOMPARE(court.state(Need::Idle), State::Closed);
    QCOMPARE(court.judge.nextChange(), court.clock.monotonic() + Judge::presenceLease);
    court.clock.advance(Judge::presenceLease);
    QCOMPARE(court.state(Need::Idle), State::Open); // by the processors alone
}

void tst_Judge::unknownInputIsAsTheSettingSays_data()
{
    using When = IdleRules::WhenInputUnknown;
    QTest::addColumn<When>("setting");
    QTest::addColumn<State>("state");
    QTest::newRow("cpu_only") << When::CpuOnly << State::Open;
    QTest::newRow("active") << When::Active << State::Closed;
    QTest::newRow("idle") << When::Idle << State::Open;
}

void tst_Judge::unknownInputIsAsTheSettingSays()
{
    QFETCH(IdleRules::WhenInputUnknown, setting);
    QFETCH(State, state);
    Court court;
    court.settings.conditions.settle = 0s;
    court.settings.idle.whenInputUnknown = setting;
    court.load({.othersCpu = 0});
    QCOMPARE(court.state(Need::Idle), state);
}

void tst_Judge::aPresentationIsNotDisturbed()
{
    Court court;
    court.settings.conditions.settle = 0s;
    court.load({.othersCpu = 0});
    court.presence({.idle = 1h, .fullscreen = true});
    QCOMPARE(court.state(Need::Idle), State::Closed);
}

void tst_Judge::networks_data()
{
    QTest::addColumn<std::optional<NetworkState>>("network");
    QTest::addColumn<State>("any");
    QTest::addColumn<State>("unmetered");
    QTest::addColumn<HoldCode>("why");
    using Network = std::optional<NetworkState>;
    QTest::newRow("unknown") << Network() << State::Open << State::Wavering
                             << HoldCode::SensorUnknown;
    QTest::newRow("none") << Network({.online = false}) << State::Closed << State::Closed
                          << HoldCode::NoNetwork;
    QTest::newRow("metered") << Network({.online = true, .metered = true}) << State::Open
                             << State::Closed << HoldCode::Metered;
    QTest::newRow("free") << Network({.online = true, .metered = false}) << State::Open
                          << State::Open << HoldCode::NoNetwork;
    QTest::newRow("of unknown price")
        << Network({.online = true}) << State::Open << State::Wavering << HoldCode::SensorUnknown;
}

void tst_Judge::networks()
{
    QFETCH(std::optional<NetworkState>, network);
    QFETCH(State, any);
    QFETCH(State, unmetered);
    QFETCH(HoldCode, why);
    Court court;
    court.settings.conditions.settle = 0s;
    QCOMPARE(court.state(Need::Network), State::Wavering); // before anybody has answered
    QCOMPARE(court.gate(Need::Network).code, HoldCode::SensorUnknown);
    court.readings.network = {.value = network, .source = u"test"_s};
    QCOMPARE(court.state(Need::Network), any);
    QCOMPARE(court.state(Need::Unmetered), unmetered);
    if (unmetered != State::Open)
        QCOMPARE(court.gate(Need::Unmetered).code, why);
}

void tst_Judge::aBusyMachineThrottles()
{
    Court court;
    QCOMPARE(court.gate(Need::Throttle).code, HoldCode::SensorUnknown);
    for (const auto &[cpu, memory, expected] :
         std::vector<std::tuple<int, int, State>>{{90, 50, State::Open},
                                                  {91, 50, State::Closed},
                                                  {81, 50, State::Closed},
                                                  {80, 50, State::Open},
                                                  {10, 91, State::Closed},
                                                  {10, 80, State::Open}}) {
        court.load({.cpu = double(cpu), .memory = double(memory)});
        QVERIFY2(court.state(Need::Throttle) == expected,
                 qPrintable(u"%1 %2"_s.arg(cpu).arg(memory)));
    }
    court.readings.load = {.source = u"test"_s}; // it cannot tell
    QCOMPARE(court.state(Need::Throttle), State::Open);
}

// Each comes back by its own measure.
void tst_Judge::processorsAndMemoryThrottleByThemselves()
{
    Court court;
    court.load({.cpu = 91, .memory = 85});
    QCOMPARE(court.state(Need::Throttle), State::Closed);
    court.load({.cpu = 5, .memory = 85});
    QCOMPARE(court.state(Need::Throttle), State::Open);
    court.load({.cpu = 5, .memory = 91});
    court.load({.cpu = 85, .memory = 79});
    QCOMPARE(court.state(Need::Throttle), State::Open);
    court.settings.throttle.cpuPercent = 5; // it must be possible to come back below that, too
    court.load({.cpu = 6, .memory = 50});
    QCOMPARE(court.state(Need::Throttle), State::Closed);
    court.load({.cpu = 2, .memory = 50});
    QCOMPARE(court.state(Need::Throttle), State::Open);
}

void tst_Judge::theMeterTakesOutWhatIsOurs()
{
    LoadMeter meter;
    const MonotonicTime begin(1h);
    QVERIFY(!meter.load(5s));
    meter.add({.total = 1'000, .busy = 500, .ours = 100}, 40, begin);
    QVERIFY(!meter.load(5s));
    meter.add({.total = 2'000, .busy = 1'400, .ours = 900}, 41, begin + 5s);
    const std::optional<Load> load = meter.load(5s);
    QVERIFY(load);
    QCOMPARE(load->cpu, 90.0);
    QCOMPARE(load->othersCpu, std::optional(10.0));
    QCOMPARE(load->memory, std::optional(41.0));
}

// One that an earlier service started takes along what it has used, when it ends.
void tst_Judge::theMeterForgetsNothingOfOursWithARunner()
{
    LoadMeter meter;
    const MonotonicTime begin(1h);
    meter.add({.total = 0, .busy = 0, .ours = 5'000}, {}, begin);
    meter.add({.total = 1'000, .busy = 1'000, .ours = 6'000}, {}, begin + 5s);
    meter.add({.total = 2'000, .busy = 1'000, .ours = 0}, {}, begin + 10s);
    QCOMPARE(meter.load(10s)->othersCpu, std::optional(0.0));
    meter.add({.total = 3'000, .busy = 1'500, .ours = 100}, {}, begin + 15s);
    QCOMPARE(meter.load(5s)->othersCpu, std::optional(40.0));
}

void tst_Judge::theMeterKnowsOthersAfterAWindow()
{
    LoadMeter meter;
    const MonotonicTime begin(1h);
    for (int i = 0; i < 12; ++i) {
        meter.add({.total = std::uint64_t(1'000 * i), .busy = std::uint64_t(200 * i)}, {},
                  begin + i * 5s);
        const auto load = meter.load(60s);
        QVERIFY(!load || !load->othersCpu);
    }
    meter.add({.total = 12'000, .busy = 2'400}, {}, begin + 60s);
    QCOMPARE(meter.load(60s)->othersCpu, std::optional(20.0));
}

QTEST_GUILESS_MAIN(tst_Judge)
#include "tst_judge.moc"
