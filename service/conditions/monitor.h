#pragma once

#include "service/conditions/judge.h"
#include "service/conditions/loadmeter.h"
#include "service/conditions/networksensor.h"
#include "service/conditions/powersensor.h"
#include "service/conditions/sleepsensor.h"
#include "service/engine/snapshot.h"
#include "shared/desktop/inputsensor.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace sem {

class Inbox;

// Where what is watched comes from.
struct Sensors
{
    std::function<std::unique_ptr<PowerSensor>()> power = PowerSensor::make;
    std::function<std::unique_ptr<InputSensor>(const Clock &)> input = InputSensor::make;
    std::function<std::unique_ptr<NetworkSensor>()> network = NetworkSensor::make;
    std::function<std::unique_ptr<SleepSensor>()> sleep = SleepSensor::make;
    std::function<std::optional<ProcessorTimes>()> processors = readProcessorTimes;
};

// Watches the machine while jobs ask for it, or somebody looks, and tells the engine what it
// allows. On the main thread. While nobody asks, it does nothing at all.
class ConditionMonitor final : public QObject
{
    Q_OBJECT

public:
    // `folder`: where jobs are kept, of whose disk there must be something left.
    ConditionMonitor(QString folder, Inbox &inbox, const Clock &clock, Sensors sensors = {},
                     QObject *parent = nullptr);

    // The engine's state has changed: what is asked of the machine, or a setting.
    void follow(const Snapshot &snapshot);

    // What the user's session says; counts for Judge::presenceLease.
    void report(const Presence &presence);
    // Whether it is of use.
    bool wantsPresence() const { return m_wantsPresence; }

    // Somebody looks: all sensors are read for a while. `see` is called once each of them has been.
    void look(const std::function<void()> &see);
    // Somebody wants to hear of every change, until nobody does.
    void watch(bool isWatched);

    const Readings &readings() const { return m_readings; }
    const Machine &machine() const { return m_machine; }

Q_SIGNALS:
    void wantsPresenceChanged(bool wants);

private:
    Needs asked() const;
    bool isLookedAt() const;
    bool isDiskDue() const;
    void onWoke();
    void update();
    void judge(Needs needs);
    bool isPowerAsked() const;
    void readPower();
    void readDisk();
    void readNetwork();
    void sampleLoad();
    void askForInput();
    bool isPresenceReported() const;
    void planNext();

    const QString m_folder;
    Inbox &m_inbox;
    const Clock &m_clock;
    const Sensors m_sensors;
    QTimer m_timer;
    std::unique_ptr<PowerSensor> m_power; // once it is needed
    std::unique_ptr<InputSensor> m_input; // once it is needed
    std::unique_ptr<SleepSensor> m_sleep;
    std::unique_ptr<NetworkSensor> m_network; // likewise
    LoadMeter m_meter;
    Judge m_judge;
    Readings m_readings;
    Machine m_machine = Machine::unseen(); // as the engine was told
    Settings m_settings;
    Needs m_asked;
    bool m_wantsPresence = false;
    bool m_isWatched = false;
    bool m_hasQueued = false; // jobs that would start on a battery, too
    std::vector<std::function<void()>> m_lookers;
    std::optional<MonotonicTime> m_lookedAt;
    std::optional<MonotonicTime> m_nextSample;
    std::optional<MonotonicTime> m_nextPower;
};

} // namespace sem
