#include "shared/text/tr.h"
#include "tests/screenshots/sampledata.h"
#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tray/views/detailspanel.h"
#include "tray/views/jobspanel.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

void drawWithoutJobs(Stage &stage)
{
    ServiceStatus &status = stage.models().status;
    stage.draw(u"window-starting"_s);
    status.setLink(Overview::Link::None, Text::tr("%1 ended at once").arg(u"semanticataskd"_s));
    stage.draw(u"window-noservice"_s);
    status.setLink(Overview::Link::Barred);
    stage.draw(u"window-tokenwanted"_s);
    stage.showEmpty();
    stage.draw(u"window-empty"_s);
}

void drawSelected(Stage &stage)
{
    DetailsPanel &details = stage.window().details();
    auto *tabs = stage.window().findChild<QTabWidget *>(u"detailsTabs"_s);
    stage.draw(u"window-nothing-selected"_s);
    details.showExplanation(sample::explanation(stage.select(sample::waitingJob)));
    stage.draw(u"window-why"_s);

    stage.select(sample::runningJob);
    details.log().begin(0);
    details.log().append(sample::output());
    tabs->setCurrentIndex(1);
    stage.draw(u"window-output"_s);

    stage.select(sample::failedJob);
    tabs->setCurrentIndex(2);
    stage.draw(u"window-attempts"_s);
    tabs->setCurrentIndex(0);
    stage.draw(u"window-failed"_s);
    stage.select(sample::suspendedJob);
    stage.draw(u"window-suspended"_s);
}

void drawQueues(Stage &stage)
{
    auto *queues = stage.window().findChild<QTableView *>(u"queuesTable"_s);
    const QModelIndex slotCount = queues->model()->index(1, QueuesModel::Slots);
    queues->setFocus();
    queues->setCurrentIndex(slotCount.siblingAtColumn(QueuesModel::Name));
    stage.draw(u"window-queues"_s);
    queues->setCurrentIndex(slotCount);
    queues->edit(slotCount);
    stage.draw(u"window-queues-slots"_s);
    queues->closePersistentEditor(slotCount);
    stage.jobsTable().setFocus();
    queues->setCurrentIndex({});
}

void drawChanged(Stage &stage)
{
    ServiceStatus &status = stage.models().status;
    stage.showPaused();
    stage.draw(u"window-paused"_s);
    stage.showAfternoon();
    stage.loseService();
    stage.draw(u"window-gone"_s);
    status.setLink(Overview::Link::Barred);
    stage.draw(u"window-gone-tokenwanted"_s);
    status.set(stage.usual());

    auto *search = stage.window().findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"backpu"_s);
    const JobsModel &jobs = stage.models().jobs;
    if (!QTest::qWaitFor([&jobs] { return !jobs.filter().isEmpty(); }))
        qFatal("nobody searches");
    stage.answer({.total = 0});
    stage.draw(u"window-nomatch"_s);
    stage.window().jobs().showGroup(StateGroup::All);
    stage.showAfternoon();
}

} // namespace

void drawWindow(Stage &stage)
{
    drawWithoutJobs(stage);
    stage.showAfternoon();
    drawSelected(stage);
    drawQueues(stage);
    drawChanged(stage);
}

} // namespace sem
