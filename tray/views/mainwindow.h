#pragma once

#include "tray/models/pausechoice.h"
#include "tray/models/traymodels.h"

#include <QList>
#include <QMainWindow>
#include <QMessageBox>
#include <QTimer>

#include <functional>

class QLabel;
class QSplitter;

namespace sem {

class DetailsPanel;
class JobsPanel;

// The window: jobs, the details of the selected one, queues, how the machine is.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(TrayModels &models, const Clock &clock, QWidget *parent = nullptr);

    JobsPanel &jobs() { return *m_jobs; }
    DetailsPanel &details() { return *m_details; }
    void say(const QString &sentence); // in the status bar, for a while
    void open(); // in front of all others
    bool isLookedAt() const { return isVisible() && !isMinimized(); }
    void showJob(qint64 seq);
    void tick(); // times have grown

    // Where everything is, as bytes for the next time.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void jobSelected(std::optional<qint64> job);
    void seen(); // somebody looks at it
    void recoloured(); // there are other colours now
    void hidden(); // or made as small as it gets
    void closed();
    void cancelWanted(const QList<qint64> &jobs);
    void retryWanted(const QList<qint64> &jobs);
    void runNowWanted(const QList<qint64> &jobs);
    void priorityWanted(const QList<qint64> &jobs, int priority);
    void holdWanted(const QList<qint64> &jobs);
    void releaseWanted(const QList<qint64> &jobs);
    void deleteWanted(const QList<qint64> &jobs);
    void newJobWanted();
    void pauseWanted(sem::PauseChoice choice);
    void resumeWanted();
    void startServiceWanted();
    void giveTokenWanted();
    void settingsWanted();
    void aboutWanted();
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key);
    void makeActions();
    void makeMenus();
    void makeStatusBar();
    void colourIcons();
    void onSelectionChanged();
    void showActions();
    void showStatus();
    void showMachine();
    QList<qint64> selected(bool (*isMeant)(const Job &)) const;
    void askPriority();
    void askToCancel();
    void askToDelete();
    // In a box of that name; `yes`: what is to be done then.
    void ask(const QString &name, const QString &title, const QString &question,
             const QString &more, QMessageBox::StandardButton usual,
             const std::function<void()> &yes);

    TrayModels &m_models;
    const Clock &m_clock;
    JobsPanel *m_jobs;
    DetailsPanel *m_details;
    QSplitter *m_lower;
    QSplitter *m_whole;
    QAction *m_new = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_runNow = nullptr;
    QAction *m_priority = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_release = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_resume = nullptr;
    QMenu *m_pause = nullptr;
    QAction *m_startService = nullptr;
    QAction *m_giveToken = nullptr;
    QTimer m_soon; // however many of the selected jobs change at once
    QLabel *m_summary;
    QLabel *m_power;
    QLabel *m_idle;
    QLabel *m_load;
};

} // namespace sem
