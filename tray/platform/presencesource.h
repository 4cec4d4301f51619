#pragma once

#include "shared/desktop/presence.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sem {

// What the user's session knows of its user.
class PresenceSource : public QObject
{
    Q_OBJECT

public:
    // None: it cannot be told.
    using Told = std::function<void(const std::optional<Presence> &presence)>;

    // A time without input that means something; the rules reckon in minutes.
    static constexpr Duration notable = std::chrono::minutes(1);

    // Answers at once, later, or never where nobody knows.
    virtual void ask(const Told &told) = 0;

    // Whether changed() is wanted.
    virtual void watch(bool watches) { Q_UNUSED(watches) }

    // The best that the session has, of the input and of the screen.
    static std::unique_ptr<PresenceSource> make(const Clock &clock);

Q_SIGNALS:
    // The user is back, or has been away for a notable time; the screen shows something else. Not
    // every session tells.
    void changed();
};

// The input alone: the best that the session has.
std::unique_ptr<PresenceSource> makeInputPresence(const Clock &clock);

// What InputSensor can find out.
std::unique_ptr<PresenceSource> makeSampledPresence(const Clock &clock);

} // namespace sem
