#include "tray/application.h"

#include "tray/models/tr.h"
#include "tray/views/about.h"
#include "tray/views/detailspanel.h"
#include "tray/views/firststart.h"
#include "tray/views/generalpanel.h"
#include "tray/views/icons.h"
#include "tray/views/jobspanel.h"
#include "tray/views/newjobdialog.h"
#include "tray/views/scheduledialog.h"
#include "tray/views/schedulespanel.h"
#include "tray/views/tokenpanel.h"

#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QSaveFile>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto savePause = 1s; // many jobs may fail at once

} // namespace

Application::Application(const Paths &paths, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_clock(clock)
    , m_client(paths.socket)
    , m_models(clock)
    , m_link(m_client, m_models.status)
    , m_feed(m_client, m_models, clock)
    , m_jobFeed(m_client)
    , m_holdsFeed(m_client, m_models.jobs, [this] { return m_window.jobs().waitingInView(); })
    , m_actions(m_client, paths)
    , m_settingsLink(m_client, m_models, paths)
    , m_tokenLink(m_client, m_models.status, paths)
    , m_presence(m_client, PresenceSource::make(clock), clock)
    , m_autostart(QCoreApplication::applicationFilePath())
    , m_preferences(Preferences::load(paths.dataDir))
    , m_window(m_models, clock)
    , m_menu(m_models.status, clock)
    , m_tray(m_menu, clock)
{
    connectService();
    connectWindow();
    connectTray();
    QFile layout(layoutFile());
    if (layout.open(QFile::ReadOnly))
        m_window.restoreLayoutState(layout.readAll());
    // At the end of a session the system may not wait for more than this.
    connect(qApp, &QApplication::aboutToQuit, this, &Application::save);
    connect(qApp, &QApplication::commitDataRequest, this, &Application::save);
    const Timestamp now = clock.now(); // the clock may have been set back since
    m_feed.setFailureMarks({.told = std::min(m_preferences.failuresTold.value_or(now), now),
                            .seen = std::min(m_preferences.failuresSeen.value_or(now), now)});
    rememberFailures();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(savePause);
    connect(&m_saveSoon, &QTimer::timeout, this, &Application::savePreferences);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Application::tick);
    m_countdown.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        m_menu.tick();
        showStatus();
    });
    showStatus();
}

Application::~Application()
{
    // Open calls are answered while those who wait for the answers are still there.
    m_client.disconnectFromService();
    save();
}

void Application::save()
{
    savePreferences();
    QSaveFile layout(layoutFile());
    if (layout.open(QSaveFile::WriteOnly) && layout.write(m_window.layoutState()) >= 0)
        layout.commit();
}

QString Application::layoutFile() const
{
    return m_paths.dataDir + u"/tray.layout"_s;
}

void Application::start(Start start, Duration patience)
{
    m_tokenLink.load();
    m_link.open();
    if (start == Start::Shown) {
        m_window.open();
    } else if (!m_tray.isThere()) {
        QTimer::singleShot(patience, this, [this] {
            if (!m_tray.isThere() && !m_window.isVisible())
                m_window.showMinimized();
        });
    }
}

void Application::connectService()
{
    connect(&m_models.status, &ServiceStatus::changed, this, &Application::showStatus);
    connect(&m_feed, &ServiceFeed::jobsChanged, &m_jobFeed, &JobFeed::onJobsChanged);
    connect(&m_feed, &ServiceFeed::failuresCame, this, [this] {
        if (m_window.isActiveWindow() && m_window.isLookedAt())
            m_models.status.lookAtFailures();
    });
    connect(&m_feed, &ServiceFeed::failureMarksChanged, this, [this] {
        rememberFailures();
        m_saveSoon.start();
    });
    connect(&m_feed, &ServiceFeed::holdsTouched, &m_holdsFeed, &HoldsFeed::note);
    connect(&m_holdsFeed, &HoldsFeed::due, &m_jobFeed, &JobFeed::explain);
    connect(&m_feed, &ServiceFeed::jobsChanged, &m_settingsLink, &SettingsLink::noteNewJobs);
    connect(&m_feed, &ServiceFeed::settingsChanged, this,
            [this] { m_models.settings.setSettings(m_feed.settings()); });
    connect(&m_feed, &ServiceFeed::barred, &m_tokenLink, &TokenLink::onBarred);
    connect(&m_tokenLink, &TokenLink::said, this, &Application::say);
    connect(&m_tokenLink, &TokenLink::askWanted, this, [this] {
        if (m_window.isLookedAt())
            m_tokenLink.ask(&m_window); // else the icon and its menu say so
    });
    connect(&m_feed, &ServiceFeed::messageCame, this, &Application::told);
    connect(this, &Application::told, &m_tray, &SystemTray::tell);
    connect(&m_actions, &JobActions::done, this, [this](const QString &text) { say(text); });
    connect(&m_actions, &JobActions::refused, this,
            [this](const QString &text) { say(text, true); });
    connect(&m_actions, &JobActions::started, this,
            [this](qint64 job) { m_window.jobs().showJob(job); });
    connect(&m_actions, &JobActions::queueUnchanged, &m_models.queues, &QueuesModel::showAgain);
    connect(&m_models.queues, &QueuesModel::pauseWanted, &m_actions, &JobActions::pauseQueue);
    connect(&m_models.queues, &QueuesModel::slotsWanted, &m_actions, &JobActions::setSlots);

    DetailsPanel &details = m_window.details();
    connect(&m_jobFeed, &JobFeed::detailsChanged, &details, &DetailsPanel::showDetails);
    connect(&m_jobFeed, &JobFeed::explained, &details, &DetailsPanel::showExplanation);
    connect(&m_jobFeed, &JobFeed::outputBegins, &details, &DetailsPanel::beginOutput);
    connect(&m_jobFeed, &JobFeed::outputCame, &details.log(), &LogView::append);
    connect(&m_jobFeed, &JobFeed::bytesDropped, &details.log(), &LogView::noteDropped);
    connect(&m_jobFeed, &JobFeed::bytesSkipped, &details.log(), &LogView::noteSkipped);
    connect(&m_jobFeed, &JobFeed::jobGone, &details,
            [&details] { details.showNothing(Tray::tr("This job is no longer kept.")); });
    connect(&details, &DetailsPanel::attemptWanted, &m_jobFeed, &JobFeed::showAttempt);
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::jobSelected, &m_jobFeed, &JobFeed::follow);
    connect(&m_window, &MainWindow::seen, this, [this] {
        m_models.status.lookAtFailures();
        m_tray.forgetTold();
        watch();
        tick();
        m_tick.start();
        if (!m_preferences.isGreeted)
            greet();
    });
    connect(&m_window, &MainWindow::hidden, this, [this] {
        watch();
        m_tick.stop();
        leaveUnseen();
    });
    connect(&m_window, &MainWindow::recoloured, this, [this] {
        m_shownState.reset();
        showStatus();
    });
    connect(&m_window.jobs(), &JobsPanel::scrolled, &m_holdsFeed, &HoldsFeed::note);
    // Nothing else would be left to be seen.
    connect(&m_window, &MainWindow::closed, this, [this] {
        if (!m_tray.isThere())
            QApplication::quit();
    });
    connect(&m_window, &MainWindow::cancelWanted, &m_actions, &JobActions::cancel);
    connect(&m_window, &MainWindow::retryWanted, &m_actions, &JobActions::retry);
    connect(&m_window, &MainWindow::runNowWanted, &m_actions, &JobActions::runNow);
    connect(&m_window, &MainWindow::priorityWanted, &m_actions, &JobActions::setPriority);
    connect(&m_window, &MainWindow::holdWanted, &m_actions, &JobActions::hold);
    connect(&m_window, &MainWindow::releaseWanted, &m_actions, &JobActions::release);
    connect(&m_window, &MainWindow::deleteWanted, &m_actions, &JobActions::remove);
    connect(&m_window, &MainWindow::newJobWanted, this, &Application::openNewJob);
    connect(&m_window, &MainWindow::pauseWanted, this, &Application::pause);
    connect(&m_window, &MainWindow::resumeWanted, &m_actions, &JobActions::resumeAll);
    connect(&m_window, &MainWindow::startServiceWanted, &m_link, &ServiceLink::startService);
    connect(&m_window, &MainWindow::giveTokenWanted, this, [this] { m_tokenLink.ask(&m_window); });
    connect(&m_window, &MainWindow::settingsWanted, this, [this] { openSettings(); });
    connect(&m_window, &MainWindow::aboutWanted, this, &Application::openAbout);
    connect(&m_window, &MainWindow::quitWanted, qApp, &QApplication::quit);
}

void Application::connectTray()
{
    connect(&m_menu, &TrayMenu::aboutToShow, &m_feed, &ServiceFeed::wantOverview);
    connect(&m_menu, &TrayMenu::openWanted, this, &Application::open);
    connect(&m_menu, &TrayMenu::jobWanted, &m_window, &MainWindow::showJob);
    connect(&m_menu, &TrayMenu::stopWanted, this, [this](qint64 job) { m_actions.cancel({job}); });
    connect(&m_menu, &TrayMenu::pauseWanted, this, &Application::pause);
    connect(&m_menu, &TrayMenu::resumeWanted, &m_actions, &JobActions::resumeAll);
    connect(&m_menu, &TrayMenu::newJobWanted, this, &Application::openNewJob);
    connect(&m_menu, &TrayMenu::startServiceWanted, &m_link, &ServiceLink::startService);
    connect(&m_menu, &TrayMenu::giveTokenWanted, this, [this] {
        m_window.open();
        m_tokenLink.ask(&m_window);
    });
    connect(&m_menu, &TrayMenu::settingsWanted, this, [this] { openSettings(); });
    connect(&m_menu, &TrayMenu::aboutWanted, this, &Application::openAbout);
    connect(&m_menu, &TrayMenu::quitWanted, qApp, &QApplication::quit);
    connect(&m_tray, &SystemTray::activated, this, &Application::open);
    connect(&m_tray, &SystemTray::outlived, this, &Application::leaveUnseen);
    connect(&m_tray, &SystemTray::messageClicked, this, &Application::openTold);
}

void Application::openTold(const ToOpen &what)
{
    m_window.open();
    if (what.job)
        m_window.showJob(*what.job);
    else
        m_window.jobs().showGroup(what.group);
}

// Not while somebody is at work in the window.
void Application::leaveUnseen()
{
    if (m_tray.isOutlived() && !m_window.isVisible())
        Q_EMIT processOutlived();
}

void Application::rememberFailures()
{
    m_preferences.failuresTold = m_feed.failureMarks().told;
    m_preferences.failuresSeen = m_feed.failureMarks().seen;
}

void Application::savePreferences()
{
    m_saveSoon.stop();
    tell(m_preferences.save(m_paths.dataDir));
}

void Application::showStatus()
{
    const Overview &overview = m_models.status.overview();
    const TrayState state = trayStateOf(overview);
    const QString line = statusLine(overview, m_clock.now());
    if (m_shownState != state)
        m_icon = trayIcon(iconOf(state), QApplication::palette());
    m_shownState = state;
    m_tray.show(m_icon, u"SemanticaTask: "_s + line);
    if (overview.paused && overview.pausedUntil) {
        const Duration left = *overview.pausedUntil - m_clock.now();
        if (left > Duration(0)) // when its whole minutes change
            m_countdown.start(left % std::chrono::minutes(1) + 1s);
    } else {
        m_countdown.stop();
    }
}

void Application::tick()
{
    m_window.tick();
}

void Application::pause(PauseChoice choice)
{
    m_actions.pauseAll(endOf(choice, m_clock.now(), QTimeZone::systemTimeZone()));
}

void Application::openNewJob()
{
    auto *dialog = new NewJobDialog(m_clock, m_models.queues.names(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewJobDialog::jobWritten, this,
            [this, shown = QPointer(dialog)](const JobSpec &job) {
                m_actions.start(job, [this, shown](const QString &refusal) {
                    if (!shown && !refusal.isEmpty())
                        say(refusal, true);
                    else if (shown && refusal.isEmpty())
                        shown->done(QDialog::Accepted);
                    else if (shown)
                        shown->showRefused(refusal);
                });
            });
    dialog->open();
}

SettingsDialog &Application::openSettings(SettingsPage::Id page)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_models, m_paths.dataDir, &m_window);
        connectSettings();
    }
    if (!m_settings->isVisible())
        m_settings->showPage(page);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    return *m_settings;
}

void Application::connectSettings()
{
    connect(m_settings, &SettingsDialog::seen, this, [this] {
        watch();
        showStartsAtLogin();
    });
    connect(m_settings, &SettingsDialog::hidden, this, &Application::watch);
    SchedulesPanel &schedules = m_settings->schedules();
    connect(&schedules, &SchedulesPanel::addWanted, this, &Application::openNewSchedule);
    connect(&schedules, &SchedulesPanel::triggerWanted, &m_settingsLink,
            &SettingsLink::triggerSchedule);
    connect(&schedules, &SchedulesPanel::removeWanted, &m_settingsLink,
            &SettingsLink::removeSchedule);
    connect(&m_settingsLink, &SettingsLink::said, &schedules, &SchedulesPanel::say);
    GeneralPanel &general = m_settings->general();
    general.showLanguage(m_preferences.language);
    connect(&general, &GeneralPanel::startAtLoginWanted, this, &Application::startAtLogin);
    connect(&general, &GeneralPanel::languageWanted, this, &Application::chooseLanguage);
    m_tokenLink.serve(m_settings->token());
}

void Application::watch()
{
    const bool hasSettings = m_settings && m_settings->isVisible();
    const bool hasWindow = m_window.isLookedAt();
    m_feed.setWatched(hasSettings || hasWindow);
    m_holdsFeed.setWatched(hasWindow);
    m_settingsLink.setWatched(hasSettings);
}

void Application::openNewSchedule()
{
    auto *dialog = new ScheduleDialog(m_clock, m_models.schedules, m_settings);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScheduleDialog::scheduleWritten, &m_settingsLink, &SettingsLink::addSchedule);
    dialog->open();
}

void Application::greet()
{
    m_preferences.isGreeted = true;
    savePreferences();
    showFirstStart(&m_window, [this](bool startsAtLogin) { startAtLogin(startsAtLogin); });
}

void Application::startAtLogin(bool starts)
{
    tell(m_autostart.setEnabled(starts));
    if (m_settings)
        showStartsAtLogin();
}

void Application::showStartsAtLogin()
{
    const Result<bool> starts = m_autostart.isEnabled();
    if (starts)
        m_settings->general().showStartsAtLogin(*starts);
    else
        m_settings->general().showStartsAtLogin({}, starts.error().message);
}

void Application::chooseLanguage(const QString &code)
{
    m_preferences.language = code;
    savePreferences();
    Q_EMIT languageChosen();
}

// What somebody asked for in the icon's menu is answered where they see it; what went well shows in
// the icon.
void Application::say(const QString &sentence, bool isFailure)
{
    if (m_window.isLookedAt())
        m_window.say(sentence);
    else if (isFailure)
        Q_EMIT told({.title = Tray::tr("SemanticaTask"), .text = sentence, .isFailure = true});
}

void Application::tell(const Result<> &done)
{
    if (!done)
        say(done.error().message, true);
}

void Application::openAbout()
{
    const Overview &overview = m_models.status.overview();
    showAbout(&m_window, statusLine(overview, m_clock.now()), m_paths);
}

} // namespace sem
