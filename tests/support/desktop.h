#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QStringList>

#include <cstdint>
#include <memory>

struct xcb_connection_t;

namespace sem {

// A screen with a window manager, without a bus: panels come over X11.
class Desktop
{
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    Desktop();
    ~Desktop();

    // What of that is not installed; empty: nothing.
    static QString missingProgram();

    void startPanel();
    void endPanel();

    QByteArray display() const { return m_display.toLatin1(); }
    QProcessEnvironment environment() const;

    QString xdotool(const QStringList &arguments) const;
    // Of the tray application.
    QStringList windowsOf(qint64 pid) const;
    // The area of a window, by its number.
    QRect areaOf(const QString &window) const;
    void click(QPoint at, int button) const;
    void press(const QString &key) const { xdotool({QStringLiteral("key"), key}); }

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;

    QString m_display;
    QProcess m_screen;
    QProcess m_manager;
    QProcess m_panel;
};

// A window on a screen, which the window manager makes the active one. It has been taken over by
// that when the constructor returns.
class PlainWindow
{
    Q_DISABLE_COPY_MOVE(PlainWindow)

public:
    explicit PlainWindow(const QByteArray &display);
    ~PlainWindow();

    // Asks the window manager.
    void setFullscreen(bool fullscreen);

private:
    bool isManaged() const;
    std::uint32_t atom(const QByteArray &name) const;

    xcb_connection_t *const m_connection;
    std::uint32_t m_root = 0;
    std::uint32_t m_window = 0;
};

} // namespace sem
