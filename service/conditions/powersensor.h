#pragma once

#include "service/conditions/reading.h"

#include <QObject>

#include <memory>

namespace sem {

// External power, battery and power saver. On the main thread.
class PowerSensor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What is known now; the source says from whom. No source: nobody has answered yet.
    virtual Reading<PowerState> read(MonotonicTime now) = 0;
    // Changes are told by changed(): there is no need to read again and again.
    virtual bool tellsChanges() const = 0;

    // The best that the system has.
    static std::unique_ptr<PowerSensor> make();

Q_SIGNALS:
    void changed();
};

} // namespace sem
