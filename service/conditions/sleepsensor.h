#pragma once

#include <QObject>

#include <memory>

namespace sem {

// Tells of the machine's sleep, in which timers stand still while the clock on the wall goes on. On
// the main thread.
class SleepSensor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The best that the system has.
    static std::unique_ptr<SleepSensor> make();

Q_SIGNALS:
    void woke();
};

} // namespace sem
