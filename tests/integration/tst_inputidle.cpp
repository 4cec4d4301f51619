#include "tests/support/manualclock.h"
#include "tray/platform/presencesource.h"
#include "tray/platform/waylandidle.h"
#include "tray/platform/x11idle.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

// An X server without a screen.
class Display
{
public:
    Display()
    {
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"320x240x24"_s,
                        u"-nolisten"_s, u"tcp"_s});
        const auto isUp = [this] { return (m_said += m_server.readAll()).endsWith('\n'); };
        if (!QTest::qWaitFor(isUp, patience))
            qFatal("Xvfb does not start");
    }
    ~Display() { end(); }
    Q_DISABLE_COPY_MOVE(Display)

    QByteArray name() const { return ":" + m_said.trimmed(); }
    void end()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    // What a person would do.
    bool touch() const
    {
        QProcess hand;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, QString::fromLatin1(name()));
        hand.setProcessEnvironment(environment);
        hand.start(u"xdotool"_s, {u"key"_s, u"a"_s});
        return hand.waitForFinished(patience) && hand.exitCode() == 0;
    }

private:
    QProcess m_server;
    QByteArray m_said;
};

// A compositor that says what the test tells it to.
class Compositor
{
public:
    explicit Compositor(const QStringList &options = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(SEM_IDLE_COMPOSITOR), QStringList{u"wayland"_s} + options);
        if (!isSaid("ready"))
            qFatal("the compositor does not start");
    }
    ~Compositor() { end(); }
    Q_DISABLE_COPY_MOVE(Compositor)

    QByteArray name() const { return QFile::encodeName(m_folder.filePath(u"wayland"_s)); }
    bool say(const QByteArray &what)
    {
        m_process.write(what + '\n');
        return isSaid("1 told");
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    bool isSaid(const QByteArray &line)
    {
        QByteArray said;
        return QTest::qWaitFor([&] { return (said += m_process.readAll()).contains(line); },
                               patience);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

std::optional<Presence> presenceOf(PresenceSource &source)
{
    std::optional<Presence> presence;
    source.ask([&presence](const auto &told) { presence = told; });
    return presence;
}

} // namespace

// How long nobody has touched anything, by a real X server with real input, and by a compositor
// that speaks the real protocol.
class tst_InputIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void inputEndsIdlenessOfX();
    void anXServerThatGoesIsUnknown();
    void whereThereIsNoXServerThereIsNone();
    void theCompositorTellsOfIdleness();
    void aCompositorThatDoesNotOfferItIsNone();
    void theSessionDecidesWhoIsAsked();
};

void tst_InputIdle::initTestCase()
{
    for (const QString &program : {u"Xvfb"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("Xvfb or xdotool is not installed");
    }
}

void tst_InputIdle::cleanup()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
}

void tst_InputIdle::inputEndsIdlenessOfX()
{
    // Long enough that the server itself is not held up for so long: it would miss the return.
    constexpr auto notable = 2s;
    const Display display;
    const auto x = X11Idle::open(display.name().constData(), notable);
    QVERIFY(x);
    QTRY_VERIFY_WITH_TIMEOUT(x->idle() > notable, patience);
    QElapsedTimer sinceTouch;
    sinceTouch.start();
    QVERIFY(display.touch());
    QVERIFY(x->idle() <= Duration(sinceTouch.elapsed()));
    QVERIFY(!x->hasReturned()); // nobody watches

    x->watch(true);
    const QSocketNotifier notifier(x->descriptor(), QSocketNotifier::Read);
    const QSignalSpy readable(&notifier, &QSocketNotifier::activated);
    for (int i = 0; i < 2; ++i) { // it stays set
        QTRY_VERIFY_WITH_TIMEOUT(x->idle() > notable, patience);
        QVERIFY(!x->hasReturned());
        QVERIFY(display.touch());
        QTRY_VERIFY_WITH_TIMEOUT(!readable.isEmpty(), patience);
        QVERIFY(QTest::qWaitFor([&x] { return x->hasReturned(); }, patience)); // said once
    }
    x->watch(false);
    QTRY_VERIFY_WITH_TIMEOUT(x->idle() > notable, patience);
    QVERIFY(display.touch());
    QVERIFY(x->idle()); // whatever the server had to say has come before
    QVERIFY(!x->hasReturned());
}

void tst_InputIdle::anXServerThatGoesIsUnknown()
{
    Display display;
    const auto x = X11Idle::open(display.name().constData(), 1s);
    QVERIFY(x->idle().has_value());
    display.end();
    QVERIFY(!x->idle().has_value());
    QVERIFY(!x->hasReturned());
    x->watch(true); // nothing happens
}

void tst_InputIdle::whereThereIsNoXServerThereIsNone()
{
    QVERIFY(!X11Idle::open(":4711", 1s));
    QVERIFY(!WaylandIdle::open("/no/such/socket", 1s));
}

void tst_InputIdle::theCompositorTellsOfIdleness()
{
    Compositor compositor;
    const auto wayland = WaylandIdle::open(compositor.name().constData(), 1min);
    QVERIFY(wayland);
    QVERIFY(!wayland->isIdle());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(compositor.say("idled"));
        QTRY_VERIFY(wayland->receive() && wayland->isIdle());
        QVERIFY(compositor.say("resumed"));
        QTRY_VERIFY(wayland->receive() && !wayland->isIdle());
    }
    compositor.end();
    QTRY_VERIFY(!wayland->receive());
}

void tst_InputIdle::aCompositorThatDoesNotOfferItIsNone()
{
    const Compositor compositor({u"without"_s});
    QVERIFY(!WaylandIdle::open(compositor.name().constData(), 1min));
}

void tst_InputIdle::theSessionDecidesWhoIsAsked()
{
    ManualClock clock;
    const Display display;
    qputenv("DISPLAY", display.name());
    const auto x = PresenceSource::make(clock);
    QVERIFY(presenceOf(*x));

    Compositor compositor;
    qputenv("WAYLAND_DISPLAY", compositor.name());
    const auto wayland = PresenceSource::make(clock);
    QSignalSpy changed(wayland.get(), &PresenceSource::changed);
    QCOMPARE(presenceOf(*wayland)->idle, Duration(0));
    QVERIFY(compositor.say("idled"));
    QTRY_COMPARE(changed.size(), 1);
    clock.advance(5s);
    QCOMPARE(presenceOf(*wayland)->idle, PresenceSource::notable + 5s);
    QVERIFY(compositor.say("resumed"));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(presenceOf(*wayland)->idle, Duration(0));
    compositor.end();
    QTRY_VERIFY(!presenceOf(*wayland));
}

QTEST_GUILESS_MAIN(tst_InputIdle)
#include "tst_inputidle.moc"
