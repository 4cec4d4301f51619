#include "tests/support/jobparams.h"
#include "tests/support/trayfixture.h"

#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

const auto watcher = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;

} // namespace

// The real program on a real desktop.
class tst_TrayDesktop : public TrayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutADisplayItSaysSo();
    void helpAndVersionNeedNoDisplay();
    void theIconsMenuPausesTheService();
    void aLatePanelGetsTheIcon();
    void aLatePanelGetsTheIconOfOneWithoutAWindow();
    void aPanelThatComesBackGetsTheIcon();
    void aLatePanelOnTheBusGetsTheIcon_data();
    void aLatePanelOnTheBusGetsTheIcon();
    void aPanelOnTheBusThatComesBackGetsTheIcon();
    void theBusComesBeforeTheScreen();
    void withoutAnybodyWhoShowsIconsTheScreenGetsIt();
    void theIconMovesToTheOnlyPanelThatIsLeft();
    void withoutAPanelThereIsAWindow();
    void aSecondStartOpensTheWindowOfTheFirst();
    void itStartsTheService();
    void anotherLanguageIsSpokenAtOnce();
    void itsLayoutIsKeptHoweverItIsEnded_data();
    void itsLayoutIsKeptHoweverItIsEnded();

private:
    void startWatcher(bool shows);
    QStringList iconsOnTheBus() const;

    static bool isIcon(const QRect &area) { return area.width() <= 40 && area.height() <= 40; }
    // A window of the program that is an icon, or one that is none; empty if there is none.
    QString find(bool icon) const;
    bool paused() const { return m_service->rpc(u"queues.list.v1"_s)[u"paused"_s].toBool(); }
};

void tst_TrayDesktop::init()
{
    m_desktop = std::make_unique<Desktop>();
    m_service = std::make_unique<ServiceFixture>();
    QFile preferences(m_service->home() + u"/tray.json"_s);
    QVERIFY(preferences.open(QFile::WriteOnly));
    preferences.write(R"({"greeted": true})");
}

QString tst_TrayDesktop::find(bool icon) const
{
    for (const QString &window : m_desktop->windowsOf(m_tray->processId())) {
        const QRect area = m_desktop->areaOf(window);
        if (area.width() > 1 && isIcon(area) == icon)
            return window;
    }
    return {};
}

void tst_TrayDesktop::startWatcher(bool shows)
{
    m_bus->startTemplate(watcher, QStringLiteral(SEM_SUPPORT_DIR "/statusnotifierwatcher.py"),
                         {{u"host"_s, shows}});
}

// Their connections, as the watcher was told of them.
QStringList tst_TrayDesktop::iconsOnTheBus() const
{
    return m_bus
        ->call(watcher, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
               {watcher, u"RegisteredStatusNotifierItems"_s})
        .value<QDBusVariant>()
        .variant()
        .toStringList();
}

void tst_TrayDesktop::withoutADisplayItSaysSo()
{
    QProcessEnvironment bare = environment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    QProcess tray;
    tray.setProcessEnvironment(bare);
    tray.start(ServiceFixture::program(u"semanticatask-tray"_s), {});
    QVERIFY(tray.waitForFinished(patienceMs));
    QCOMPARE(tray.exitStatus(), QProcess::NormalExit);
    QCOMPARE(tray.exitCode(), 1);
    QVERIFY(tray.readAllStandardError().contains("there is no display"));
}

void tst_TrayDesktop::helpAndVersionNeedNoDisplay()
{
    QProcessEnvironment bare = environment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    const auto run = [&bare](const QString &argument) {
        QProcess tray;
        tray.setProcessEnvironment(bare);
        tray.start(ServiceFixture::program(u"semanticatask-tray"_s), {argument});
        tray.waitForFinished(patienceMs);
        return std::pair(tray.exitCode(), tray.readAllStandardOutput());
    };
    QCOMPARE(run(u"--help"_s).first, 0);
    QVERIFY(run(u"--help"_s).second.contains("--minimised"));
    QVERIFY(run(u"--version"_s).second.startsWith("semanticatask-tray "));
    QCOMPARE(run(u"--nonsense"_s).first, 2);
}

void tst_TrayDesktop::theIconsMenuPausesTheService()
{
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    QString icon;
    QTRY_VERIFY_WITH_TIMEOUT(!(icon = find(true)).isEmpty(), patienceMs);
    QVERIFY(find(false).isEmpty()); // no window
    m_desktop->click(m_desktop->areaOf(icon).center(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs); // the menu
    m_desktop->press(u"p"_s); // Pause
    m_desktop->press(u"r"_s); // until I resume it
    QTRY_VERIFY_WITH_TIMEOUT(paused(), patienceMs);
}

void tst_TrayDesktop::aLatePanelGetsTheIcon()
{
    startTray({}); // its window says that it has asked and found nobody
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    QVERIFY(find(true).isEmpty());
    m_desktop->startPanel();
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
}

void tst_TrayDesktop::aLatePanelGetsTheIconOfOneWithoutAWindow()
{
    m_service->stop();
    startTray({u"--minimised"_s});
    // It starts the service after it has asked who shows icons, and found nobody.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_service->socketPath()), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->rpc(u"admin.health.v1"_s)[u"status"_s].toString(), u"ok"_s,
                              patienceMs);
    const auto end = qScopeGuard([this] {
        m_service->rpc(u"admin.shutdown.v1"_s, {});
        QVERIFY(QTest::qWaitFor([this] { return !QFile::exists(m_service->socketPath()); },
                                patienceMs));
    });
    QVERIFY(find(true).isEmpty());
    m_desktop->startPanel();
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
}

void tst_TrayDesktop::aPanelThatComesBackGetsTheIcon()
{
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
    m_desktop->endPanel();
    QTRY_VERIFY_WITH_TIMEOUT(find(true).isEmpty(), patienceMs);
    m_desktop->startPanel();
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
}

void tst_TrayDesktop::aLatePanelOnTheBusGetsTheIcon_data()
{
    QTest::addColumn<bool>("watched");
    QTest::newRow("the watcher is late, too") << false;
    QTest::newRow("only who shows them is late") << true;
}

void tst_TrayDesktop::aLatePanelOnTheBusGetsTheIcon()
{
    QFETCH(bool, watched);
    m_bus = std::make_unique<MockBus>();
    if (watched)
        startWatcher(false);
    startTray({}); // its window says that it has asked and found nobody
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    if (!watched)
        startWatcher(false);
    QVERIFY(iconsOnTheBus().isEmpty());
    m_bus->call(watcher, watcherPath, watcher, u"SetHost"_s, {true});
    QTRY_COMPARE_WITH_TIMEOUT(iconsOnTheBus().size(), 1, patienceMs);
    const QVariant id = m_bus->call(iconsOnTheBus().first(), u"/StatusNotifierItem"_s,
                                    u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                    {u"org.kde.StatusNotifierItem"_s, u"Id"_s});
    QVERIFY(!id.value<QDBusVariant>().variant().toString().isEmpty());
}

void tst_TrayDesktop::aPanelOnTheBusThatComesBackGetsTheIcon()
{
    m_bus = std::make_unique<MockBus>();
    startWatcher(true);
    startTray({u"--minimised"_s});
    QTRY_COMPARE_WITH_TIMEOUT(iconsOnTheBus().size(), 1, patienceMs);
    for (int i = 0; i < 2; ++i) {
        m_bus->endService(watcher);
        startWatcher(true);
        QTRY_COMPARE_WITH_TIMEOUT(iconsOnTheBus().size(), 1, patienceMs);
    }
}

void tst_TrayDesktop::theBusComesBeforeTheScreen()
{
    m_bus = std::make_unique<MockBus>();
    startWatcher(true);
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    QTRY_COMPARE_WITH_TIMEOUT(iconsOnTheBus().size(), 1, patienceMs);
    QVERIFY(find(true).isEmpty());
}

void tst_TrayDesktop::withoutAnybodyWhoShowsIconsTheScreenGetsIt()
{
    m_bus = std::make_unique<MockBus>();
    startWatcher(false);
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
    QVERIFY(iconsOnTheBus().isEmpty());
}

// In another process in place of this one, as the toolkit stays with the first kind.
void tst_TrayDesktop::theIconMovesToTheOnlyPanelThatIsLeft()
{
    m_bus = std::make_unique<MockBus>();
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
    m_desktop->endPanel();
    startWatcher(true);
    QTRY_COMPARE_WITH_TIMEOUT(iconsOnTheBus().size(), 1, patienceMs);
    QVERIFY(find(false).isEmpty());
    m_bus->endService(watcher);
    m_desktop->startPanel();
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
    QCOMPARE(m_tray->state(), QProcess::Running);
}

void tst_TrayDesktop::withoutAPanelThereIsAWindow()
{
    startTray({});
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    // Closed, it is not to be seen any more, so it ends; the service does not.
    m_desktop->xdotool({u"windowactivate"_s, u"--sync"_s, find(false)});
    m_desktop->press(u"ctrl+w"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_tray->state(), QProcess::NotRunning, patienceMs);
    QVERIFY(m_service->isRunning());
}

void tst_TrayDesktop::aSecondStartOpensTheWindowOfTheFirst()
{
    m_desktop->startPanel();
    startTray({u"--minimised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
    QProcess second;
    second.setProcessEnvironment(environment());
    second.start(ServiceFixture::program(u"semanticatask-tray"_s), {});
    QVERIFY(second.waitForFinished(patienceMs));
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    QCOMPARE(m_tray->state(), QProcess::Running);
}

void tst_TrayDesktop::itStartsTheService()
{
    m_service->stop();
    startTray({});
    // The fixture speaks with whoever serves the folder.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_service->socketPath()), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->rpc(u"admin.health.v1"_s)[u"status"_s].toString(), u"ok"_s,
                              patienceMs);
    m_service->rpc(u"admin.shutdown.v1"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(m_service->socketPath()), patienceMs);
}

void tst_TrayDesktop::anotherLanguageIsSpokenAtOnce()
{
    QFile preferences(m_service->home() + u"/tray.json"_s);
    QVERIFY(preferences.open(QFile::WriteOnly));
    preferences.write(R"({"greeted": true, "language": "en"})");
    preferences.close();
    m_desktop->startPanel();
    startTray({});
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    m_desktop->xdotool({u"windowactivate"_s, u"--sync"_s, find(false)});
    const auto settings = [this](const QString &title) {
        for (const QString &window : m_desktop->windowsOf(m_tray->processId())) {
            // The toolkit adds the application's name.
            if (m_desktop->xdotool({u"getwindowname"_s, window}).startsWith(title))
                return window;
        }
        return QString();
    };
    m_desktop->press(u"ctrl+comma"_s);
    QString before;
    QTRY_VERIFY_WITH_TIMEOUT(!(before = settings(u"Settings"_s)).isEmpty(), patienceMs);
    m_desktop->xdotool({u"windowactivate"_s, u"--sync"_s, before});
    for (int page = 0; page < 5; ++page)
        m_desktop->press(u"Down"_s); // General
    m_desktop->press(u"alt+l"_s);
    m_desktop->press(u"Down"_s); // from English to Korean
    const auto remembered = [this] {
        QFile file(m_service->home() + u"/tray.json"_s);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(remembered().contains(R"("language": "ko")"), patienceMs);
    // The same program, with windows of its own again.
    QTRY_VERIFY_WITH_TIMEOUT(!settings(u"설정"_s).isEmpty(), patienceMs);
    QVERIFY(settings(u"설정"_s) != before);
    QVERIFY(settings(u"Settings"_s).isEmpty());
    QCOMPARE(m_tray->state(), QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
}

void tst_TrayDesktop::itsLayoutIsKeptHoweverItIsEnded_data()
{
    QTest::addColumn<int>("stop");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_TrayDesktop::itsLayoutIsKeptHoweverItIsEnded()
{
    QFETCH(int, stop);
    startTray({});
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    const QSize size(900, 640);
    m_desktop->xdotool({u"windowsize"_s, u"--sync"_s, find(false), QString::number(size.width()),
                        QString::number(size.height())});
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->areaOf(find(false)).size(), size, patienceMs);
    kill(pid_t(m_tray->processId()), stop);
    QVERIFY(m_tray->waitForFinished(patienceMs));
    QCOMPARE(m_tray->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_tray->exitCode(), 0);
    startTray({});
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->areaOf(find(false)).size(), size, patienceMs);
}

QTEST_GUILESS_MAIN(tst_TrayDesktop)

#include "tst_traydesktop.moc"
