#pragma once

#include "service/conditions/reading.h"

#include <QObject>

namespace sem {

// Whether there is a network, and whether it costs by the byte, as Qt's backend for the system
// says. On the main thread.
class NetworkSensor final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkSensor(QObject *parent = nullptr)
        : QObject(parent)
    { }

    // Begins to follow the network; fine twice.
    void watch();
    std::optional<NetworkState> state() const;
    QString source() const;

Q_SIGNALS:
    void changed();

private:
    bool m_watches = false;
};

} // namespace sem
