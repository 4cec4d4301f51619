#pragma once

#include "service/conditions/reading.h"

#include <QObject>

#include <memory>

namespace sem {

// Whether there is a network, and whether it costs by the byte. On the main thread.
class NetworkSensor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What is known now; no source: nobody has answered yet.
    virtual Reading<NetworkState> read(MonotonicTime now) = 0;

    // The best that the system has.
    static std::unique_ptr<NetworkSensor> make();

Q_SIGNALS:
    void changed();
};

} // namespace sem
