#include "tests/support/desktop.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>
#include <xcb/xcb.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        process.kill();
}

} // namespace

Desktop::Desktop()
{
    m_screen.setProcessChannelMode(QProcess::SeparateChannels);
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s,
                    u"tcp"_s});
    QByteArray number;
    if (!QTest::qWaitFor(
            [&] {
                number += m_screen.readAllStandardOutput();
                return number.endsWith('\n');
            },
            patienceMs))
        qFatal("Xvfb does not start");
    m_display = u":"_s + QString::fromLatin1(number).trimmed();
    start(m_manager, u"openbox"_s, {});
}

Desktop::~Desktop()
{
    for (QProcess *process : {&m_panel, &m_manager, &m_screen})
        end(*process);
}

QString Desktop::missingProgram()
{
    for (const QString &name : {u"Xvfb"_s, u"openbox"_s, u"trayer"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return name;
    }
    return {};
}

void Desktop::startPanel()
{
    start(m_panel, u"trayer"_s,
          {u"--edge"_s, u"bottom"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"pixel"_s,
           u"--width"_s, u"200"_s, u"--heighttype"_s, u"pixel"_s, u"--height"_s, u"32"_s});
}

void Desktop::endPanel()
{
    end(m_panel);
}

QProcessEnvironment Desktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

QString Desktop::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"xdotool"_s, arguments);
    // One that looks for a window while that goes may hang; whoever asks asks again.
    if (!process.waitForFinished(arguments.contains(u"--sync"_s) ? patienceMs : patienceMs / 5))
        process.kill();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QStringList Desktop::windowsOf(qint64 pid) const
{
    return xdotool({u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s, QString::number(pid),
                    u"--class"_s, u"semanticatask-tray"_s})
        .split(u'\n', Qt::SkipEmptyParts);
}

QRect Desktop::areaOf(const QString &window) const
{
    const QString text = xdotool({u"getwindowgeometry"_s, u"--shell"_s, window});
    const auto value = [&text](const QString &name) {
        static const QRegularExpression line(u"(\\w+)=(-?\\d+)"_s);
        for (const auto &match : line.globalMatch(text)) {
            if (match.captured(1) == name)
                return match.captured(2).toInt();
        }
        return 0;
    };
    return {value(u"X"_s), value(u"Y"_s), value(u"WIDTH"_s), value(u"HEIGHT"_s)};
}

void Desktop::click(QPoint at, int button) const
{
    xdotool({u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s,
             QString::number(button)});
}

void Desktop::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForStarted(patienceMs);
}

PlainWindow::PlainWindow(const QByteArray &display)
    : m_connection(xcb_connect(display.constData(), nullptr))
{
    if (xcb_connection_has_error(m_connection) != 0)
        qFatal("no screen at %s", display.constData());
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    m_root = screen->root;
    m_window = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, m_root, 0, 0, 200, 100, 0,
                      XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
    xcb_map_window(m_connection, m_window);
    if (!QTest::qWaitFor([this] { return isManaged(); }, patienceMs))
        qFatal("no window manager at %s", display.constData());
}

PlainWindow::~PlainWindow()
{
    xcb_disconnect(m_connection);
}

void PlainWindow::setFullscreen(bool fullscreen)
{
    constexpr std::uint8_t bits = 32;
    xcb_client_message_event_t wish = {};
    wish.response_type = XCB_CLIENT_MESSAGE;
    wish.format = bits;
    wish.window = m_window;
    wish.type = atom("_NET_WM_STATE");
    wish.data.data32[0] = fullscreen ? 1 : 0;
    wish.data.data32[1] = atom("_NET_WM_STATE_FULLSCREEN");
    xcb_send_event(m_connection, 0, m_root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&wish));
    xcb_flush(m_connection);
}

// What is asked of it before is not heard.
bool PlainWindow::isManaged() const
{
    const std::uint32_t state = atom("WM_STATE");
    xcb_get_property_reply_t *answer = xcb_get_property_reply(
        m_connection, xcb_get_property(m_connection, 0, m_window, state, state, 0, 2), nullptr);
    const bool isThere = answer && answer->value_len > 0;
    std::free(answer);
    return isThere;
}

std::uint32_t PlainWindow::atom(const QByteArray &name) const
{
    xcb_intern_atom_reply_t *answer = xcb_intern_atom_reply(
        m_connection,
        xcb_intern_atom(m_connection, 0, std::uint16_t(name.size()), name.constData()), nullptr);
    const std::uint32_t atom = answer ? answer->atom : 0;
    std::free(answer);
    return atom;
}

} // namespace sem
