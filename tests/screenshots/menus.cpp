#include "tests/screenshots/sampledata.h"
#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tray/views/jobspanel.h"
#include "tray/views/traymenu.h"

#include <QApplication>
#include <QMenuBar>
#include <QTableView>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

void drawOpen(const Album &album, const QString &name, QMenu &menu)
{
    menu.popup({100, 100});
    album.draw(name, menu);
    menu.close();
}

// One that has shown something else would keep the width of that.
void drawTrayMenu(Stage &stage, const QString &name)
{
    TrayMenu menu(stage.models().status, stage.clock());
    drawOpen(stage.album(), name, menu);
}

void drawTrayMenus(Stage &stage)
{
    ServiceStatus &status = stage.models().status;
    status.setLink(Overview::Link::Starting);
    drawTrayMenu(stage, u"menu-starting"_s);
    status.set({.link = Overview::Link::Up});
    drawTrayMenu(stage, u"menu-idle"_s);
    status.set(stage.usual());
    drawTrayMenu(stage, u"menu"_s);
    {
        TrayMenu menu(status, stage.clock());
        auto *running = menu.findChild<QMenu *>(u"runningMenu"_s);
        drawOpen(stage.album(), u"menu-running"_s, *running);
        drawOpen(stage.album(), u"menu-running-job"_s, *running->actions().first()->menu());
        drawOpen(stage.album(), u"menu-pause"_s, *menu.findChild<QMenu *>(u"pauseMenu"_s));
    }
    status.addFailures({sample::failedJob});
    drawTrayMenu(stage, u"menu-attention"_s);
    status.lookAtFailures();
    stage.showPaused();
    drawTrayMenu(stage, u"menu-paused"_s);
    stage.loseService();
    drawTrayMenu(stage, u"menu-noservice"_s);
    status.setLink(Overview::Link::Barred);
    drawTrayMenu(stage, u"menu-tokenwanted"_s);
    stage.showAfternoon();
}

void drawJobMenu(Stage &stage, const QString &name, const QList<qint64> &jobs)
{
    stage.select(jobs);
    QTableView &table = stage.jobsTable();
    const QModelIndex row = table.selectionModel()->selectedRows().first();
    Q_EMIT table.customContextMenuRequested(table.visualRect(row).center());
    QWidget *menu = QApplication::activePopupWidget();
    stage.album().draw(name, *menu);
    menu->close();
}

void drawWindowMenus(Stage &stage)
{
    constexpr QLatin1StringView names[] = {"jobs"_L1, "view"_L1, "service"_L1, "help"_L1};
    stage.select(sample::waitingJob);
    const QList<QAction *> menus = stage.window().menuBar()->actions();
    for (qsizetype i = 0; i < menus.size(); ++i)
        drawOpen(stage.album(), u"menubar-"_s + names[i], *menus[i]->menu());
    for (const QAction *action : menus[1]->menu()->actions()) {
        if (action->menu())
            drawOpen(stage.album(), u"menubar-sort"_s, *action->menu());
    }
}

} // namespace

void drawMenus(Stage &stage)
{
    drawTrayMenus(stage);
    drawJobMenu(stage, u"menu-job-waiting"_s, {sample::waitingJob});
    drawJobMenu(stage, u"menu-job-running"_s, {sample::runningJob});
    drawJobMenu(stage, u"menu-job-failed"_s, {sample::failedJob});
    drawJobMenu(stage, u"menu-jobs"_s, {sample::runningJob, sample::failedJob});
    drawWindowMenus(stage);
}

} // namespace sem
