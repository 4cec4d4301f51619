#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

QString tool(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

// A screen with a window manager, without a bus: panels come over X11.
class Desktop
{
public:
    Desktop()
    {
        m_screen.setProcessChannelMode(QProcess::SeparateChannels);
        m_screen.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s,
                        u"-nolisten"_s, u"tcp"_s});
        QByteArray number;
        [[maybe_unused]] const bool answered = QTest::qWaitFor(
            [&] {
                number += m_screen.readAllStandardOutput();
                return number.endsWith('\n');
            },
            patienceMs);
        m_display = u":"_s + QString::fromLatin1(number).trimmed();
        start(m_manager, u"openbox"_s, {});
    }
    ~Desktop()
    {
        for (QProcess *process : {&m_panel, &m_manager, &m_screen}) {
            if (process->state() == QProcess::NotRunning)
                continue;
            process->terminate();
            if (!process->waitForFinished(patienceMs))
                process->kill();
        }
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    void startPanel()
    {
        start(m_panel, u"trayer"_s,
              {u"--edge"_s, u"bottom"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"pixel"_s,
               u"--width"_s, u"200"_s, u"--heighttype"_s, u"pixel"_s, u"--height"_s, u"32"_s});
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        return environment;
    }

    QString xdotool(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(u"xdotool"_s, arguments);
        process.waitForFinished(patienceMs);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    QStringList windowsOf(qint64 pid) const
    {
        return xdotool({u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                        QString::number(pid), u"--class"_s, u"semanticatask-tray"_s})
            .split(u'\n', Qt::SkipEmptyParts);
    }
    // The area of a window, by its number.
    QRect areaOf(const QString &window) const
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
    void click(QPoint at, int button) const
    {
        xdotool({u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s,
                 QString::number(button)});
    }
    void press(const QString &key) const { xdotool({u"key"_s, key}); }

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        process.waitForStarted(patienceMs);
    }

    QString m_display;
    QProcess m_screen;
    QProcess m_manager;
    QProcess m_panel;
};

} // namespace

// The real program on a real desktop.
class tst_TrayDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutADisplayItSaysSo();
    void helpAndVersionNeedNoDisplay();
    void theIconsMenuPausesTheService();
    void aLatePanelGetsTheIcon();
    void withoutAPanelThereIsAWindow();
    void aSecondStartOpensTheWindowOfTheFirst();
    void itStartsTheService();
    void anotherLanguageIsSpokenAtOnce();

private:
    void startTray(const QStringList &arguments);
    static bool isIcon(const QRect &area) { return area.width() <= 40 && area.height() <= 40; }
    // A window of the program that is an icon, or one that is none; empty if there is none.
    QString find(bool icon) const;
    bool paused() const { return m_service->rpc(u"queues.list.v1"_s)[u"paused"_s].toBool(); }
    QProcessEnvironment environment() const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<QProcess> m_tray;
};

void tst_TrayDesktop::initTestCase()
{
    for (const QString &name : {u"Xvfb"_s, u"openbox"_s, u"trayer"_s, u"xdotool"_s}) {
        if (tool(name).isEmpty())
            QSKIP(qPrintable(name + u" is not installed"_s));
    }
}

void tst_TrayDesktop::init()
{
    m_desktop = std::make_unique<Desktop>();
    m_service = std::make_unique<ServiceFixture>();
    QFile preferences(m_service->home() + u"/tray.json"_s);
    QVERIFY(preferences.open(QFile::WriteOnly));
    preferences.write(R"({"greeted": true})");
}

void tst_TrayDesktop::cleanup()
{
    if (m_tray) {
        m_tray->terminate();
        if (!m_tray->waitForFinished(patienceMs))
            m_tray->kill();
    }
    m_tray.reset();
    m_service.reset();
    m_desktop.reset();
}

QProcessEnvironment tst_TrayDesktop::environment() const
{
    QProcessEnvironment environment = m_desktop->environment();
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    return environment;
}

void tst_TrayDesktop::startTray(const QStringList &arguments)
{
    m_tray = std::make_unique<QProcess>();
    m_tray->setProcessEnvironment(environment());
    m_tray->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_tray->start(ServiceFixture::program(u"semanticatask-tray"_s), arguments);
    QVERIFY(m_tray->waitForStarted());
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
    startTray({u"--minimised"_s});
    QVERIFY(find(true).isEmpty());
    m_desktop->startPanel();
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
}

void tst_TrayDesktop::withoutAPanelThereIsAWindow()
{
    startTray({u"--minimised"_s});
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
    m_desktop->startPanel();
    startTray({});
    QTRY_VERIFY_WITH_TIMEOUT(!find(false).isEmpty(), patienceMs);
    m_desktop->xdotool({u"windowactivate"_s, u"--sync"_s, find(false)});
    const auto settings = [this] {
        return m_desktop->xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Settings$"_s});
    };
    m_desktop->press(u"ctrl+comma"_s);
    QString before;
    QTRY_VERIFY_WITH_TIMEOUT(!(before = settings()).isEmpty(), patienceMs);
    m_desktop->xdotool({u"windowactivate"_s, u"--sync"_s, before});
    for (int page = 0; page < 5; ++page)
        m_desktop->press(u"Down"_s); // General
    m_desktop->press(u"alt+l"_s);
    m_desktop->press(u"Down"_s); // from the system's to English
    const auto remembered = [this] {
        QFile file(m_service->home() + u"/tray.json"_s);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(remembered().contains(R"("language": "en")"), patienceMs);
    // The same program, with windows of its own again.
    QTRY_VERIFY_WITH_TIMEOUT(!settings().isEmpty() && settings() != before, patienceMs);
    QCOMPARE(m_tray->state(), QProcess::Running);
    QTRY_VERIFY_WITH_TIMEOUT(!find(true).isEmpty(), patienceMs);
}

QTEST_GUILESS_MAIN(tst_TrayDesktop)

#include "tst_traydesktop.moc"
