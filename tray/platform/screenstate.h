#pragma once

#include <QObject>

#include <memory>

namespace sem {

// What the user's screen shows. False also where nobody tells: a guess would hold up jobs for no
// reason that anybody could see.
class ScreenState : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenState)

public:
    ScreenState() = default;

    virtual bool isLocked() = 0;
    // Something that is not to be disturbed is shown: a film, a game, a talk.
    virtual bool isFullscreen() = 0;

    // Whether changed() is wanted.
    virtual void watch(bool watches) { Q_UNUSED(watches) }

    // The best that the session has.
    static std::unique_ptr<ScreenState> make();

Q_SIGNALS:
    // Not every session tells.
    void changed();
};

} // namespace sem
