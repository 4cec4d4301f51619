#pragma once

#include "shared/desktop/presence.h"

#include <QString>

#include <functional>
#include <memory>

namespace sem {

// How long the user has not touched the machine, as far as a program without a window can find out.
// On the main thread.
class InputSensor
{
    Q_DISABLE_COPY_MOVE(InputSensor)

public:
    using Told = std::function<void(const Presence &presence, const QString &source)>;

    InputSensor() = default;
    virtual ~InputSensor() = default;

    // Answers at once, later, or never where nobody knows.
    virtual void ask(const Told &told) = 0;

    // The best that the system has.
    static std::unique_ptr<InputSensor> make(const Clock &clock);
};

} // namespace sem
