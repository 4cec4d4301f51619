#include "tray/views/traymenu.h"

#include "shared/text/statetext.h"
#include "tray/models/jobsummary.h"
#include "tray/models/tr.h"
#include "tray/views/pausemenu.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeadline = 120; // its end says what is waited for

// Menus take & for a mnemonic, and grow as wide as their longest text.
QString menuText(const QString &text, int longest = 60)
{
    QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu(const ServiceStatus &status, const Clock &clock, QWidget *parent)
    : QMenu(parent)
    , m_status(status)
    , m_clock(clock)
{
    setObjectName(u"trayMenu"_s);
    build();
    connect(&status, &ServiceStatus::changed, this, &TrayMenu::showStatus);
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::showStatus); // the countdown
    showStatus();
}

void TrayMenu::build()
{
    // Could hardly be read if it were disabled.
    m_headline = addAction(QString(), this, &TrayMenu::openWanted);
    m_headline->setObjectName(u"headline"_s);
    m_startService = addAction(Tray::tr("&Start the service"), this, &TrayMenu::startServiceWanted);
    m_giveToken = addAction(Tray::tr("&Give it …"), this, &TrayMenu::giveTokenWanted);
    m_giveToken->setObjectName(u"giveToken"_s);
    addSeparator();
    m_running = addMenu(QString());
    m_running->setObjectName(u"runningMenu"_s);
    connect(m_running, &QMenu::aboutToShow, this, &TrayMenu::showRunning);
    m_failed = addAction(QString(), this, [this] {
        if (m_status.overview().lastFailed)
            Q_EMIT jobWanted(m_status.overview().lastFailed->job.seq);
    });
    addSeparator();
    m_pause = makePauseMenu(this, [this](PauseChoice choice) { Q_EMIT pauseWanted(choice); });
    m_pause->setObjectName(u"pauseMenu"_s);
    addMenu(m_pause);
    m_resume = addAction(QString(), this, &TrayMenu::resumeWanted);
    m_resume->setObjectName(u"resume"_s);
    m_newJob = addAction(Tray::tr("Run a &command …"), this, &TrayMenu::newJobWanted);
    addSeparator();
    QAction *open = addAction(Tray::tr("&Open"), this, &TrayMenu::openWanted);
    open->setObjectName(u"open"_s);
    setDefaultAction(open);
    addAction(Tray::tr("S&ettings …"), this, &TrayMenu::settingsWanted)
        ->setObjectName(u"settings"_s);
    addAction(Tray::tr("&About"), this, &TrayMenu::aboutWanted);
    addAction(Tray::tr("&Quit (the service goes on)"), this, &TrayMenu::quitWanted)
        ->setObjectName(u"quit"_s);
}

void TrayMenu::showStatus()
{
    const Overview &overview = m_status.overview();
    const bool isUp = overview.link == Overview::Link::Up;
    const Timestamp now = m_clock.now();
    m_headline->setText(menuText(statusLine(overview, now), longestHeadline));
    m_startService->setVisible(overview.link == Overview::Link::None);
    m_giveToken->setVisible(overview.link == Overview::Link::Barred);

    m_running->menuAction()->setVisible(isUp && !overview.running.empty());
    m_running->setTitle(startedText(overview.stats));
    showRunning();
    m_failed->setVisible(isUp && overview.lastFailed.has_value());
    if (overview.lastFailed) {
        m_failed->setText(
            menuText(Tray::tr("Failed last: %1").arg(titleOf(overview.lastFailed->job))));
    }
    m_pause->menuAction()->setVisible(isUp && !overview.paused);
    m_resume->setVisible(isUp && overview.paused);
    const QString until = pauseText(overview.pausedUntil, now);
    m_resume->setText(until.isEmpty() ? Tray::tr("&Resume (paused)")
                                      : Tray::tr("&Resume – paused %1").arg(until));
    m_newJob->setEnabled(isUp);
}

void TrayMenu::showRunning()
{
    // Else another job's way to stop would come to lie where somebody is about to click.
    if (m_running->isVisible())
        return;
    const Overview &overview = m_status.overview();
    const auto all = int(overview.stats.runningJobs + overview.stats.suspendedJobs);
    const int more = std::max(all - int(overview.running.size()), 0);
    QList<qint64> seqs;
    for (const JobDetails &details : overview.running)
        seqs.append(details.job.seq);
    if (seqs == m_shownRunning && more == m_shownMore)
        return;
    m_shownRunning = seqs;
    m_shownMore = more;
    m_running->clear(); // which leaves the menus below it where they are
    for (QMenu *old : m_running->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    for (const JobDetails &details : overview.running) {
        const qint64 seq = details.job.seq;
        QMenu *job = m_running->addMenu(menuText(titleOf(details.job)));
        job->addAction(Tray::tr("Sho&w"), this, [this, seq] { Q_EMIT jobWanted(seq); });
        job->addAction(Tray::tr("&Stop"), this, [this, seq] { Q_EMIT stopWanted(seq); })
            ->setObjectName(u"stop%1"_s.arg(seq));
    }
    if (more > 0) {
        m_running->addAction(Tray::tr("… and %n more", nullptr, more), this, &TrayMenu::openWanted)
            ->setObjectName(u"moreRunning"_s);
    }
}

} // namespace sem
