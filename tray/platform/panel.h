#pragma once

#include <QObject>

#include <memory>

namespace sem {

// Where the desktop shows the icons of programs. Panels come late, go and come back.
class Panel : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

public:
    enum class Kind {
        System, // always there: Windows, macOS
        Notifier, // is told of icons over the session's bus (StatusNotifierItem)
        Embedder, // takes windows into its own (XEmbed)
    };

    Panel() = default;

    // Looks for it from now on; changed() follows as soon as something is known.
    virtual void look() = 0;
    virtual bool has(Kind kind) = 0;

    // The best that the desktop has; to be shown only by programs on X: `embeds`.
    static std::unique_ptr<Panel> make(bool embeds);

Q_SIGNALS:
    void changed();
};

} // namespace sem
