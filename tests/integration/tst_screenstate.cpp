#include "tests/support/desktop.h"
#include "tests/support/mockbus.h"
#include "tray/platform/screenstate.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

const auto saver = u"org.gnome.ScreenSaver"_s;
const auto saverPath = u"/org/gnome/ScreenSaver"_s;

} // namespace

// What the screen shows, by a real X server with a window manager, and by screen savers on a bus.
// Nobody asks here unless something was said to have changed.
class tst_ScreenState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aWindowThatFillsTheScreenIsTold();
    void whoeverDoesNotWatchIsLeftAlone();
    void anotherWindowInFrontIsTold();
    void aScreenThatGoesShowsNothing();
    void aScreenThatIsLockedAlreadyIsFoundOut();
    void aSaverThatGoesLocksNothing();

private:
    std::unique_ptr<MockBus> m_bus; // programs know one bus all their life
    std::unique_ptr<Desktop> m_desktop;
};

void tst_ScreenState::initTestCase()
{
    if (const QString missing = Desktop::missingProgram(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_s));
    if (!MockBus::isInstalled())
        QSKIP("python3-dbusmock is not installed");
    m_bus = std::make_unique<MockBus>();
    const QString address = u"DBUS_SESSION_BUS_ADDRESS"_s;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->environment().value(address).toUtf8());
}

void tst_ScreenState::init()
{
    m_desktop = std::make_unique<Desktop>();
    qputenv("DISPLAY", m_desktop->display());
    qunsetenv("WAYLAND_DISPLAY");
}

void tst_ScreenState::cleanup()
{
    m_desktop.reset();
}

void tst_ScreenState::aWindowThatFillsTheScreenIsTold()
{
    const auto screen = ScreenState::make();
    screen->watch(true);
    QVERIFY(!screen->isFullscreen());
    bool isFull = false; // as it was when it was last said to have changed
    connect(screen.get(), &ScreenState::changed, this, [&] { isFull = screen->isFullscreen(); });
    auto film = std::make_unique<PlainWindow>(m_desktop->display());
    for (int i = 0; i < 2; ++i) {
        film->setFullscreen(true);
        QTRY_VERIFY_WITH_TIMEOUT(isFull, patience);
        film->setFullscreen(false);
        QTRY_VERIFY_WITH_TIMEOUT(!isFull, patience);
    }
    film->setFullscreen(true);
    QTRY_VERIFY_WITH_TIMEOUT(isFull, patience);
    film.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isFull, patience);
}

void tst_ScreenState::whoeverDoesNotWatchIsLeftAlone()
{
    const auto screen = ScreenState::make();
    const QSignalSpy changed(screen.get(), &ScreenState::changed);
    screen->watch(true);
    QVERIFY(!screen->isFullscreen());
    PlainWindow film(m_desktop->display());
    film.setFullscreen(true);
    QTRY_VERIFY_WITH_TIMEOUT(screen->isFullscreen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    screen->watch(false);
    QVERIFY(screen->isFullscreen()); // whatever the server had to say has come before
    QCoreApplication::processEvents();
    const auto before = changed.size();
    film.setFullscreen(false);
    QTRY_VERIFY_WITH_TIMEOUT(!screen->isFullscreen(), patience);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), before);
}

void tst_ScreenState::anotherWindowInFrontIsTold()
{
    const auto screen = ScreenState::make();
    screen->watch(true);
    bool isFull = false;
    connect(screen.get(), &ScreenState::changed, this, [&] { isFull = screen->isFullscreen(); });
    PlainWindow film(m_desktop->display());
    film.setFullscreen(true);
    QTRY_VERIFY_WITH_TIMEOUT(isFull, patience);
    const PlainWindow letter(m_desktop->display());
    QTRY_VERIFY_WITH_TIMEOUT(!isFull, patience);
}

void tst_ScreenState::aScreenThatGoesShowsNothing()
{
    const auto screen = ScreenState::make();
    screen->watch(true);
    {
        PlainWindow film(m_desktop->display());
        film.setFullscreen(true);
        QTRY_VERIFY_WITH_TIMEOUT(screen->isFullscreen(), patience);
    }
    m_desktop.reset();
    QVERIFY(!screen->isFullscreen());
    screen->watch(false); // nothing happens
}

void tst_ScreenState::aScreenThatIsLockedAlreadyIsFoundOut()
{
    m_bus->startObject(saver, saverPath, saver);
    m_bus->answer(saver, saverPath, u"GetActive"_s, u"b"_s, u"ret = True"_s);
    const auto screen = ScreenState::make();
    const QSignalSpy changed(screen.get(), &ScreenState::changed);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QVERIFY(screen->isLocked());
    m_bus->emitSignal(saver, saverPath, saver, u"ActiveChanged"_s, u"b"_s, {false});
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
    QVERIFY(!screen->isLocked());
    m_bus->endService(saver);
}

void tst_ScreenState::aSaverThatGoesLocksNothing()
{
    const auto screen = ScreenState::make();
    m_bus->startObject(saver, saverPath, saver);
    const QSignalSpy changed(screen.get(), &ScreenState::changed);
    m_bus->emitSignal(saver, saverPath, saver, u"ActiveChanged"_s, u"b"_s, {true});
    QTRY_VERIFY_WITH_TIMEOUT(screen->isLocked(), patience);
    m_bus->endService(saver);
    QTRY_VERIFY_WITH_TIMEOUT(!screen->isLocked(), patience);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(tst_ScreenState)
#include "tst_screenstate.moc"
