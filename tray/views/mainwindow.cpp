#include "tray/views/mainwindow.h"

#include "shared/domain/limits.h"
#include "tray/models/jobtext.h"
#include "tray/models/tr.h"
#include "tray/views/detailspanel.h"
#include "tray/views/icons.h"
#include "tray/views/jobspanel.h"
#include "tray/views/pausemenu.h"
#include "tray/views/queuespanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Languages without Latin letters put a mnemonic behind the word, "取消(&C)", where the toolkit
// leaves it.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\s*\\(&.\\)"_s);
    return text.remove(behind).remove(u'&');
}

} // namespace

MainWindow::MainWindow(TrayModels &models, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_clock(clock)
    , m_jobs(new JobsPanel(models))
    , m_details(new DetailsPanel(clock))
    , m_lower(new QSplitter(Qt::Horizontal))
    , m_whole(new QSplitter(Qt::Vertical))
    , m_summary(new QLabel)
    , m_power(new QLabel)
    , m_idle(new QLabel)
    , m_load(new QLabel)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(Tray::tr("SemanticaTask"));
    setWindowIcon(applicationIcon());

    auto *queues = new QueuesPanel(models);
    m_lower->addWidget(m_details);
    m_lower->addWidget(queues);
    m_lower->setStretchFactor(0, 3);
    m_lower->setStretchFactor(1, 2);
    m_whole->addWidget(m_jobs);
    m_whole->addWidget(m_lower);
    m_whole->setStretchFactor(0, 3);
    m_whole->setStretchFactor(1, 2);
    m_whole->setContentsMargins(6, 6, 6, 0);
    for (QSplitter *splitter : {m_whole, m_lower})
        splitter->setChildrenCollapsible(false);
    setCentralWidget(m_whole);

    makeActions();
    makeMenus();
    makeStatusBar();
    colourIcons();
    connect(m_jobs, &JobsPanel::selectionChanged, this, &MainWindow::onSelectionChanged);
    connect(m_jobs, &JobsPanel::startServiceWanted, this, &MainWindow::startServiceWanted);
    connect(m_jobs, &JobsPanel::giveTokenWanted, this, &MainWindow::giveTokenWanted);
    connect(m_jobs, &JobsPanel::newJobWanted, this, &MainWindow::newJobWanted);
    connect(&models.status, &ServiceStatus::changed, this, &MainWindow::showStatus);
    connect(&models.status, &ServiceStatus::conditionsChanged, this, &MainWindow::showMachine);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &MainWindow::showActions);
    connect(&models.jobs, &JobsModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));

    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(180 * letter, 960), std::max(48 * fontMetrics().height(), 640));
    m_whole->setSizes({height() * 11 / 20, height() * 9 / 20});
    m_lower->setSizes({width() * 11 / 20, width() * 9 / 20});
    showStatus();
    showMachine();
    onSelectionChanged();
}

QAction *MainWindow::makeAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setIconText(withoutMnemonic(text));
    action->setToolTip(action->iconText());
    action->setShortcut(key);
    return action;
}

void MainWindow::makeActions()
{
    auto *bar = new QToolBar(Tray::tr("Actions"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(16, 16));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &key,
                             auto slot) {
        QAction *action = makeAction(name, text, key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(u"newJob"_s, Tray::tr("&New job …"), QKeySequence::New,
                 [this] { Q_EMIT newJobWanted(); });
    m_cancel =
        make(u"cancel"_s, Tray::tr("&Cancel"), QKeySequence::Delete, [this] { askToCancel(); });
    m_retry = make(u"retry"_s, Tray::tr("&Retry"), QKeySequence(Qt::CTRL | Qt::Key_R),
                   [this] { Q_EMIT retryWanted(selected(&canRetry)); });
    m_runNow = make(u"runNow"_s, Tray::tr("R&un now"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                    [this] { Q_EMIT runNowWanted(selected(&canRunNow)); });
    m_priority = make(u"priority"_s, Tray::tr("&Priority …"), QKeySequence(Qt::CTRL | Qt::Key_P),
                      [this] { askPriority(); });
    // Not H, which hides the whole application on macOS.
    m_hold = make(u"hold"_s, Tray::tr("&Hold"), QKeySequence(Qt::CTRL | Qt::Key_L),
                  [this] { Q_EMIT holdWanted(selected(&canHold)); });
    m_release =
        make(u"release"_s, Tray::tr("Rel&ease"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
             [this] { Q_EMIT releaseWanted(selected(&canRelease)); });
    m_delete = make(u"delete"_s, Tray::tr("&Delete …"), QKeySequence(Qt::SHIFT | Qt::Key_Delete),
                    [this] { askToDelete(); });
    m_hold->setStatusTip(Tray::tr("What waits does not start, and what runs stands still."));
    m_resume = make(u"resumeAll"_s, Tray::tr("Resu&me"), {}, [this] { Q_EMIT resumeWanted(); });
    m_pause = makePauseMenu(this, [this](PauseChoice choice) { Q_EMIT pauseWanted(choice); });
    for (QAction *action : {m_cancel, m_delete})
        m_jobs->addTableAction(action);

    bar->addAction(m_new);
    bar->addSeparator();
    bar->addActions({m_cancel, m_retry, m_runNow, m_priority});
    QAction *before = bar->addSeparator();
    bar->addAction(m_resume);
    connect(m_resume, &QAction::visibleChanged, before,
            [this, before] { before->setVisible(m_resume->isVisible()); });
    addToolBar(bar);
}

void MainWindow::makeMenus()
{
    const QList<QAction *> ofJobs{m_cancel, m_retry,   m_runNow, m_priority,
                                  m_hold,   m_release, m_delete};
    QMenu *jobs = menuBar()->addMenu(Tray::tr("&Jobs"));
    jobs->addAction(m_new);
    jobs->addSeparator();
    jobs->addActions(ofJobs);
    jobs->addSeparator();
    jobs->addAction(Tray::tr("C&lose the window"), QKeySequence::Close, this, &QWidget::close);
    jobs->addAction(Tray::tr("&Quit (the service goes on)"), QKeySequence::Quit, this,
                    &MainWindow::quitWanted);
    QMenu *view = menuBar()->addMenu(Tray::tr("&View"));
    view->addAction(Tray::tr("&Search jobs"), QKeySequence::Find, this,
                    [this] { m_jobs->focusSearch(); });
    view->addAction(Tray::tr("Search the &output"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                    this, [this] { m_details->focusLogSearch(); });
    m_jobs->fillSortMenu(*view->addMenu(Tray::tr("Sort jobs &by")));
    QMenu *service = menuBar()->addMenu(Tray::tr("&Service"));
    m_startService =
        service->addAction(Tray::tr("&Start the service"), this, &MainWindow::startServiceWanted);
    m_startService->setObjectName(u"startService"_s);
    m_giveToken = service->addAction(Tray::tr("&Give the access token …"), this,
                                     &MainWindow::giveTokenWanted);
    m_giveToken->setObjectName(u"giveToken"_s);
    service->addMenu(m_pause);
    service->addAction(m_resume);
    service->addSeparator();
    QAction *settings =
        service->addAction(Tray::tr("S&ettings …"), this, &MainWindow::settingsWanted);
    settings->setObjectName(u"settings"_s);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    QMenu *help = menuBar()->addMenu(Tray::tr("&Help"));
    help->addAction(Tray::tr("&About"), this, &MainWindow::aboutWanted);

    auto *context = new QMenu(this);
    context->setObjectName(u"jobsContextMenu"_s);
    context->addActions(ofJobs);
    m_jobs->setContextMenu(context);
}

void MainWindow::makeStatusBar()
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText); // why there is no service, too
    m_power->setObjectName(u"power"_s);
    m_idle->setObjectName(u"idle"_s);
    m_load->setObjectName(u"load"_s);
    m_power->setAccessibleName(Tray::tr("Power"));
    m_idle->setAccessibleName(Tray::tr("Idle"));
    m_load->setAccessibleName(Tray::tr("Load"));
    statusBar()->addWidget(m_summary, 1);
    constexpr int margin = 6; // as around what is above
    m_summary->setContentsMargins(margin, 0, 0, 0);
    for (QLabel *label : {m_power, m_idle, m_load}) {
        label->setContentsMargins(margin, 0, margin, 0);
        statusBar()->addPermanentWidget(label);
    }
}

void MainWindow::colourIcons()
{
    const QColor colour = palette().color(QPalette::ButtonText);
    m_new->setIcon(icon(u"action-new"_s, colour));
    m_cancel->setIcon(icon(u"job-cancelled"_s, colour));
    m_retry->setIcon(icon(u"action-retry"_s, colour));
    m_runNow->setIcon(icon(u"action-runnow"_s, colour));
    m_priority->setIcon(icon(u"action-priority"_s, colour));
    m_hold->setIcon(icon(u"job-suspended"_s, colour));
    m_resume->setIcon(icon(u"job-running"_s, colour));
}

void MainWindow::onSelectionChanged()
{
    showActions();
    const std::optional<qint64> current = m_jobs->currentJob();
    if (!current) {
        m_details->showNothing(m_models.jobs.rowCount() > 0
                                   ? Tray::tr("Select a job to see all about it.")
                                   : QString());
    }
    Q_EMIT jobSelected(current);
}

// Those that suit one of the selected jobs.
void MainWindow::showActions()
{
    m_soon.stop();
    std::pair<QAction *, bool (*)(const Job &)> actions[] = {
        {m_cancel, &canCancel}, {m_retry, &canRetry},
        {m_runNow, &canRunNow}, {m_priority, &canChangePriority},
        {m_hold, &canHold},     {m_release, &canRelease},
        {m_delete, &canDelete}};
    QSet<QAction *> suited;
    if (m_models.status.overview().link == Overview::Link::Up) {
        m_jobs->forEachSelected([&](const Job &job) {
            for (const auto &[action, suits] : actions) {
                if (suits(job))
                    suited.insert(action);
            }
            return suited.size() < qsizetype(std::size(actions));
        });
    }
    for (const auto &[action, suits] : actions)
        action->setEnabled(suited.contains(action));
}

// Of those that are selected.
QList<qint64> MainWindow::selected(bool (*isMeant)(const Job &)) const
{
    QList<qint64> meant;
    m_jobs->forEachSelected([&](const Job &job) {
        if (isMeant(job))
            meant.append(job.seq);
        return true;
    });
    return meant;
}

void MainWindow::ask(const QString &name, const QString &title, const QString &question,
                     const QString &more, QMessageBox::StandardButton usual,
                     const std::function<void()> &yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question,
                                QMessageBox::Yes | QMessageBox::No, this);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(more);
    box->setDefaultButton(usual);
    connect(box->button(QMessageBox::Yes), &QAbstractButton::clicked, this, yes);
    box->open();
}

// One that waits is soon made again; else a key that was hit by mistake would cost work. Any of
// many may have started by the time that somebody has read the question.
void MainWindow::askToCancel()
{
    const QList<qint64> jobs = selected(&canCancel);
    const bool anyRuns =
        !selected([](const Job &job) { return canCancel(job) && isStarted(job.state); }).isEmpty();
    if (jobs.size() == 1 && !anyRuns) {
        Q_EMIT cancelWanted(jobs);
    } else if (!jobs.isEmpty()) {
        ask(u"cancelQuestion"_s, Tray::tr("Cancel jobs"),
            Tray::tr("Cancel %n job(s)?", nullptr, int(jobs.size())),
            Tray::tr("What runs is stopped."), QMessageBox::Yes,
            [this, jobs] { Q_EMIT cancelWanted(jobs); });
    }
}

void MainWindow::askToDelete()
{
    const QList<qint64> jobs = selected(&canDelete);
    if (jobs.isEmpty())
        return;
    ask(u"deleteQuestion"_s, Tray::tr("Delete jobs"),
        Tray::tr("Delete %n job(s)?", nullptr, int(jobs.size())),
        Tray::tr("Their output goes with them."), QMessageBox::No,
        [this, jobs] { Q_EMIT deleteWanted(jobs); });
}

void MainWindow::askPriority()
{
    const QList<qint64> waiting = selected(&canChangePriority);
    const auto first = waiting.isEmpty() ? std::nullopt : m_models.jobs.find(waiting.first());
    if (!first)
        return;
    bool chosen = false;
    const int priority = QInputDialog::getInt(
        this, Tray::tr("Priority"), Tray::tr("Higher ones start first:"), first->job.priority,
        limits::lowestPriority, limits::highestPriority, 1, &chosen);
    if (chosen)
        Q_EMIT priorityWanted(waiting, priority);
}

void MainWindow::showStatus()
{
    const Overview &overview = m_models.status.overview();
    const bool isUp = overview.link == Overview::Link::Up;
    m_summary->setText(statusLine(overview, m_clock.now()));
    m_new->setEnabled(isUp);
    m_resume->setVisible(isUp && overview.paused);
    m_pause->menuAction()->setEnabled(isUp && !overview.paused);
    m_startService->setVisible(overview.link == Overview::Link::None);
    m_giveToken->setVisible(overview.link == Overview::Link::Barred);
    onSelectionChanged();
}

void MainWindow::showMachine()
{
    const bool isKnown = !m_models.status.conditions().sensors.empty();
    const MachineTexts texts = machineTexts(m_models.status.conditions());
    m_power->setText(isKnown ? texts.power : QString());
    m_idle->setText(isKnown ? texts.idle : QString());
    m_load->setText(isKnown ? texts.load : QString());
}

void MainWindow::say(const QString &sentence)
{
    constexpr auto readable = 8s;
    statusBar()->showMessage(sentence, int(std::chrono::milliseconds(readable).count()));
}

void MainWindow::open()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showJob(qint64 seq)
{
    open();
    m_jobs->showJob(seq);
}

void MainWindow::tick()
{
    if (!isVisible())
        return;
    m_jobs->tick();
    m_details->tick();
    m_models.history.tick();
    m_summary->setText(statusLine(m_models.status.overview(), m_clock.now()));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !isMinimized())
        Q_EMIT seen();
    if (event->type() == QEvent::WindowStateChange && isVisible()) {
        const auto before = static_cast<QWindowStateChangeEvent *>(event)->oldState();
        const bool wasMinimized = before.testFlag(Qt::WindowMinimized);
        if (isMinimized() && !wasMinimized)
            Q_EMIT hidden();
        else if (wasMinimized && !isMinimized())
            Q_EMIT seen();
    }
    if (event->type() == QEvent::PaletteChange && m_new) {
        colourIcons();
        Q_EMIT recoloured();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!isMinimized())
        Q_EMIT seen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    Q_EMIT hidden();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QDataStream::WriteOnly);
    stream << saveGeometry() << m_whole->saveState() << m_lower->saveState()
           << m_jobs->columnsState();
    return state;
}

void MainWindow::restoreLayoutState(const QByteArray &state)
{
    QByteArray geometry;
    QByteArray whole;
    QByteArray lower;
    QDataStream stream(state);
    stream >> geometry >> whole >> lower;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_whole->restoreState(whole);
    m_lower->restoreState(lower);
    QByteArray columns; // which older versions did not keep
    stream >> columns;
    if (stream.status() == QDataStream::Ok)
        m_jobs->restoreColumns(columns);
}

} // namespace sem
