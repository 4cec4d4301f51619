#pragma once

#include "shared/core/paths.h"
#include "tray/holdsfeed.h"
#include "tray/jobactions.h"
#include "tray/jobfeed.h"
#include "tray/platform/autostart.h"
#include "tray/platform/presencereporter.h"
#include "tray/preferences.h"
#include "tray/servicefeed.h"
#include "tray/servicelink.h"
#include "tray/settingslink.h"
#include "tray/systemtray.h"
#include "tray/tokenlink.h"
#include "tray/views/mainwindow.h"
#include "tray/views/settingsdialog.h"
#include "tray/views/traymenu.h"

namespace sem {

// Joins what the application is made of: the service, the models, the icon, the window.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    enum class Start { Shown, Minimised };
    // Panels start late. What is still without a place then is to be found among the windows.
    static constexpr Duration panelPatience = std::chrono::minutes(1);

    Application(const Paths &paths, const Clock &clock, QObject *parent = nullptr);
    ~Application() override;

    void start(Start start, Duration patience = panelPatience);
    void open() { m_window.open(); }
    void openTold(const ToOpen &what); // of a message
    SettingsDialog &openSettings(SettingsPage::Id page = SettingsPage::Id::Power);

    MainWindow &window() { return m_window; }
    TrayMenu &menu() { return m_menu; }
    const TrayModels &models() const { return m_models; }

Q_SIGNALS:
    void languageChosen(); // texts come in it only in a new application
    void processOutlived(); // the icon comes back only in a new process
    void told(const sem::TrayMessage &message); // beside the icon

private:
    void connectService();
    void connectWindow();
    void connectTray();
    void showStatus();
    void tick();
    void pause(PauseChoice choice);
    void openNewJob();
    void openAbout();
    void openNewSchedule();
    void connectSettings();
    void greet();
    void startAtLogin(bool starts);
    void showStartsAtLogin();
    void chooseLanguage(const QString &code);
    void watch();
    void say(const QString &sentence, bool isFailure = false);
    void tell(const Result<> &done);
    void rememberFailures();
    void savePreferences();
    void save();
    void leaveUnseen();
    QString layoutFile() const;

    const Paths m_paths;
    const Clock &m_clock;
    ServiceClient m_client;
    TrayModels m_models;
    ServiceLink m_link;
    ServiceFeed m_feed;
    JobFeed m_jobFeed;
    HoldsFeed m_holdsFeed;
    JobActions m_actions;
    SettingsLink m_settingsLink;
    TokenLink m_tokenLink;
    PresenceReporter m_presence;
    const Autostart m_autostart;
    Preferences m_preferences;
    MainWindow m_window;
    TrayMenu m_menu;
    SystemTray m_tray;
    SettingsDialog *m_settings = nullptr; // once it was wanted; the window's
    QTimer m_countdown; // of a pause, in the icon's words
    QTimer m_saveSoon; // the preferences
    QTimer m_tick; // while something that grows is to be seen
    std::optional<TrayState> m_shownState;
    QIcon m_icon; // of that state
};

} // namespace sem
