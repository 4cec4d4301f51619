#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"
#include "tray/application.h"
#include "tray/views/jobspanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The whole application with the real service.
class tst_TrayApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aJobIsWrittenAndItsOutputRead();
    void whatHappensElsewhereIsSeen();
    void jobsAreCancelledAndRetriedByKeyboard();
    void jobsAreHeldReleasedAndDeleted();
    void whatHasEndedMeanwhileIsSaid();
    void withoutAWindowItIsToldBesideTheIcon();
    void aRefusedJobIsNotLost();
    void everythingIsPausedAndResumed();
    void aQueueIsPaused();
    void whyAJobWaitsIsExplained();
    void whatHoldsAJobIsRenewedWhenOthersChange();
    void manyJobsAreCancelledAtOnce();
    void aServiceThatIsKilledAndComesBack();
    void theMachineIsNotAskedAboutForAMinimisedWindow();
    void withoutAPanelTheWindowIsFoundMinimised();
    void aWindowThatSomebodyOpenedStaysOpen();
    void aFailureWantsAttentionUntilItIsSeen();
    void failuresWhileItWasAwayWantAttention();
    void aMessageOpensWhatItToldOf();
    void thousandsOfJobsComeAsTheyScrollIn();

private:
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_application->window().findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTableView *table() const { return part<QTableView>(u"jobsTable"_s); }
    const JobsModel &jobs() const { return m_application->models().jobs; }
    const Overview &overview() const { return m_application->models().status.overview(); }
    std::optional<JobState> stateOf(qint64 seq) const
    {
        const auto details = jobs().find(seq);
        return details ? std::optional(details->job.state) : std::nullopt;
    }
    bool select(qint64 seq) const
    {
        m_application->window().jobs().showJob(seq);
        return QTest::qWaitFor(
            [&] { return m_application->window().jobs().selectedJobs() == QList<qint64>{seq}; });
    }
    QString said() const { return m_said; }
    bool sayYes(const QString &question) const
    {
        const QPointer<QMessageBox> box = part<QMessageBox>(question);
        box->button(QMessageBox::Yes)->click();
        const bool isGone = QTest::qWaitFor([&] { return !box; });
        m_application->window().activateWindow();
        return isGone && QTest::qWaitForWindowActive(&m_application->window());
    }
    void startTray(Application::Start start, Duration patience = Application::panelPatience);

    const SystemClock m_clock;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<Application> m_application;
    QString m_said;
};

void tst_TrayApplication::init()
{
    QApplication::setQuitOnLastWindowClosed(false); // as the program has it
    m_service = std::make_unique<ServiceFixture>();
    QVERIFY(Preferences{.isGreeted = true}.save(m_service->home()));
    startTray(Application::Start::Shown);
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    QTRY_VERIFY(overview().link == Overview::Link::Up);
    QTRY_VERIFY(jobs().phase() == JobsModel::Phase::Complete);
}

void tst_TrayApplication::startTray(Application::Start start, Duration patience)
{
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    m_application = std::make_unique<Application>(*Paths::fromEnvironment(environment), m_clock);
    m_said.clear();
    connect(m_application->window().statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) {
                if (!text.isEmpty())
                    m_said = text;
            });
    m_application->start(start, patience);
}

void tst_TrayApplication::cleanup()
{
    m_application.reset();
    m_service.reset();
}

void tst_TrayApplication::aJobIsWrittenAndItsOutputRead()
{
    QTest::keyClick(&m_application->window(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = part<QDialog>(u"newJobDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *command = dialog->findChild<QLineEdit *>(u"command"_s);
    QTest::keyClicks(command, u"echo begun; read line < gate; echo ended"_s);
    dialog->findChild<QLineEdit *>(u"folder"_s)->setText(m_service->home());
    QProcess::execute(u"mkfifo"_s, {m_service->home() + u"/gate"_s});
    QTest::keyClick(command, Qt::Key_Return);

    QTRY_COMPARE(stateOf(1), JobState::Running);
    QTRY_COMPARE(m_application->window().jobs().currentJob(), 1); // shown by itself
    part<QTabWidget>(u"detailsTabs"_s)->setCurrentIndex(1);
    const auto *log = part<QPlainTextEdit>(u"logText"_s);
    QTRY_COMPARE(log->toPlainText(), u"begun\n"_s); // while it runs
    QFile gate(m_service->home() + u"/gate"_s);
    QVERIFY(gate.open(QFile::WriteOnly));
    gate.close();
    QTRY_COMPARE(stateOf(1), JobState::Done);
    QTRY_COMPARE(log->toPlainText(), u"begun\nended\n"_s);
    QTRY_COMPARE(part<QTableView>(u"attemptsTable"_s)->model()->rowCount(), 1);
}

void tst_TrayApplication::whatHappensElsewhereIsSeen()
{
    const qint64 seq = m_service->enqueue(shell(u"exit 3"_s));
    QTRY_COMPARE(stateOf(seq), JobState::Failed);
    QVERIFY(select(seq));
    QTRY_VERIFY(part<QTextBrowser>(u"overview"_s)->toPlainText().contains(u"exit code 3"_s));
    QTRY_VERIFY(m_application->models().history.summary().contains(u"1 failed"_s));
    m_service->rpc(u"dev.delete.v1"_s, {{u"job_id"_s, seq}});
    QTRY_COMPARE(jobs().rowCount(), 0);
}

void tst_TrayApplication::jobsAreCancelledAndRetriedByKeyboard()
{
    const qint64 seq = m_service->enqueue(job(u"sleep"_s, {u"600"_s}));
    QTRY_COMPARE(stateOf(seq), JobState::Running);
    QVERIFY(select(seq));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(sayYes(u"cancelQuestion"_s));
    QTRY_COMPARE(stateOf(seq), JobState::Cancelled);
    QTRY_COMPARE(said(), u"1 job(s) cancelled or being stopped"_s);
    QTRY_VERIFY(part<QAction>(u"retry"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(seq + 1), JobState::Running);
    QTRY_COMPARE(m_application->window().jobs().selectedJobs(), QList<qint64>{seq + 1});
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(sayYes(u"cancelQuestion"_s));
    QTRY_COMPARE(stateOf(seq + 1), JobState::Cancelled);
}

void tst_TrayApplication::jobsAreHeldReleasedAndDeleted()
{
    m_service->rpc(u"queues.pause.v1"_s, {});
    const qint64 seq = m_service->enqueue(job(u"true"_s));
    QTRY_COMPARE(stateOf(seq), JobState::Queued);
    QVERIFY(select(seq));
    auto *release = part<QAction>(u"release"_s);
    QTRY_VERIFY(part<QAction>(u"hold"_s)->isEnabled());
    QVERIFY(!release->isEnabled());
    part<QAction>(u"hold"_s)->trigger();
    QTRY_COMPARE(said(), u"1 job(s) held"_s);
    QTRY_VERIFY(release->isEnabled());
    QTRY_VERIFY(part<QTextBrowser>(u"overview"_s)->toPlainText().contains(u"“Release”"_s));
    m_service->rpc(u"queues.resume.v1"_s, {});
    release->trigger();
    QTRY_COMPARE(stateOf(seq), JobState::Done);
    QTRY_COMPARE(said(), u"1 job(s) released"_s);

    QTRY_VERIFY(part<QAction>(u"delete"_s)->isEnabled());
    part<QAction>(u"delete"_s)->trigger();
    QVERIFY(sayYes(u"deleteQuestion"_s));
    QTRY_COMPARE(said(), u"1 job(s) deleted"_s);
    QTRY_COMPARE(jobs().rowCount(), 0);

    const qint64 running = m_service->enqueue(job(u"sleep"_s, {u"600"_s}));
    QTRY_COMPARE(stateOf(running), JobState::Running);
    QVERIFY(select(running));
    QTRY_VERIFY(part<QAction>(u"hold"_s)->isEnabled());
    part<QAction>(u"hold"_s)->trigger();
    QTRY_COMPARE(stateOf(running), JobState::Suspended);
    QTRY_VERIFY(release->isEnabled());
    release->trigger();
    QTRY_COMPARE(stateOf(running), JobState::Running);
}

void tst_TrayApplication::whatHasEndedMeanwhileIsSaid()
{
    const qint64 seq = m_service->enqueue(job(u"true"_s));
    m_service->ended(seq);
    Q_EMIT m_application->menu().stopWanted(seq); // from a menu that was open all the time
    QTRY_COMPARE(said(), u"#1: it has ended already"_s);
    Q_EMIT m_application->menu().stopWanted(77);
    QTRY_COMPARE(said(), u"#77: it is no longer there"_s);
}

void tst_TrayApplication::withoutAWindowItIsToldBesideTheIcon()
{
    QSignalSpy told(m_application.get(), &Application::told);
    Q_EMIT m_application->menu().stopWanted(77);
    QTRY_COMPARE(said(), u"#77: it is no longer there"_s);
    QCOMPARE(told.count(), 0);
    m_said.clear();
    m_application->window().hide();
    Q_EMIT m_application->menu().stopWanted(77);
    QTRY_COMPARE(told.count(), 1);
    const auto refused = told.takeFirst().first().value<TrayMessage>();
    QCOMPARE(refused.text, u"#77: it is no longer there"_s);
    QVERIFY(refused.isFailure);
    m_service->rpc(u"queues.pause.v1"_s, {});
    Q_EMIT m_application->menu().resumeWanted();
    QTRY_VERIFY(!m_service->rpc(u"queues.list.v1"_s)[u"paused"_s].toBool());
    Q_EMIT m_application->menu().stopWanted(77);
    QTRY_COMPARE(told.count(), 1); // only what went wrong
    QCOMPARE(said(), QString());
}

void tst_TrayApplication::aRefusedJobIsNotLost()
{
    m_service->rpc(u"settings.set.v1"_s,
                   {{u"settings"_s, QJsonObject{{u"limits.max_queued"_s, 1}}}});
    m_service->rpc(u"queues.pause.v1"_s, {});
    m_service->enqueue(job(u"true"_s));
    m_application->window().hide();
    QSignalSpy told(m_application.get(), &Application::told);
    Q_EMIT m_application->menu().newJobWanted();
    auto *dialog = part<QDialog>(u"newJobDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *command = dialog->findChild<QLineEdit *>(u"command"_s);
    QTest::keyClicks(command, u"true"_s);
    QTest::keyClick(command, Qt::Key_Return);
    const auto *refusal = dialog->findChild<QLabel *>(u"refusal"_s);
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().startsWith(u"The job was not taken: "_s), qPrintable(refusal->text()));
    QCOMPARE(command->text(), u"true"_s);
    QCOMPARE(told.count(), 0); // it is said where it was written
    m_service->rpc(u"settings.set.v1"_s,
                   {{u"settings"_s, QJsonObject{{u"limits.max_queued"_s, 2}}}});
    const QPointer<QDialog> shown = dialog;
    QTest::keyClick(command, Qt::Key_Return);
    QTRY_VERIFY(!shown);
    QCOMPARE(told.count(), 0);
    QCOMPARE(m_service->rpc(u"admin.stats.v1"_s)[u"total_jobs"_s].toInt(), 2);
}

void tst_TrayApplication::everythingIsPausedAndResumed()
{
    const auto paused = [this] {
        return m_service->rpc(u"queues.list.v1"_s)[u"paused"_s].toBool();
    };
    QMenu *pause = m_application->menu().findChild<QMenu *>(u"pauseMenu"_s);
    QVERIFY(pause);
    QVERIFY(pause->menuAction()->isVisible());
    pause->actions().first()->trigger();
    QTRY_VERIFY(paused());
    QTRY_VERIFY(overview().paused);
    QVERIFY(!pause->menuAction()->isVisible());
    const auto left = *overview().pausedUntil - m_clock.now();
    QVERIFY(left > 13min && left <= 15min);
    auto *resume = m_application->menu().findChild<QAction *>(u"resume"_s);
    QVERIFY(resume->isVisible());
    QVERIFY(resume->text().contains(u"15 min"_s));
    const QString said = part<QLabel>(u"summary"_s)->text();
    QVERIFY2(said.startsWith(u"Paused until "_s) && said.contains(u"15 min"_s), qPrintable(said));
    resume->trigger();
    QTRY_VERIFY(!paused());
    QTRY_VERIFY(!overview().paused);
}

void tst_TrayApplication::aQueueIsPaused()
{
    m_service->rpc(u"queues.configure.v1"_s, {{u"name"_s, u"gpu"_s}, {u"concurrency"_s, 2}});
    auto *queues = part<QTableView>(u"queuesTable"_s);
    QTRY_VERIFY(queues->model()->rowCount() > 0);
    int row = -1;
    QTRY_VERIFY((row = int(m_application->models().queues.names().indexOf(u"gpu"_s))) >= 0);
    queues->model()->setData(queues->model()->index(row, QueuesModel::Name), Qt::Unchecked,
                             Qt::CheckStateRole);
    QTRY_VERIFY(m_application->models().queues.queueAt(row)->paused);
    queues->model()->setData(queues->model()->index(row, QueuesModel::Slots), 7, Qt::EditRole);
    QTRY_COMPARE(m_application->models().queues.queueAt(row)->concurrency, 7);
}

void tst_TrayApplication::whyAJobWaitsIsExplained()
{
    const qint64 seq = m_service->enqueue(job(
        u"true"_s, {}, {{u"conditions"_s, QJsonObject{{u"wait_for_event"_s, u"tests.passed"_s}}}}));
    QTRY_VERIFY(select(seq));
    const auto *about = part<QTextBrowser>(u"overview"_s);
    QTRY_VERIFY(about->toPlainText().contains(u"tests.passed"_s));
    QTRY_COMPARE(part<QLabel>(u"summary"_s)->text(), u"1 waiting for an event"_s);
    part<QAction>(u"runNow"_s)->trigger();
    QTRY_COMPARE(stateOf(seq), JobState::Done);
    QTRY_VERIFY(!about->toPlainText().contains(u"Why not yet?"_s));
}

void tst_TrayApplication::whatHoldsAJobIsRenewedWhenOthersChange()
{
    const qint64 first = m_service->enqueue(job(u"sleep"_s, {u"600"_s}, {{u"lock"_s, u"disk"_s}}));
    QTRY_COMPARE(stateOf(first), JobState::Running);
    const qint64 seq = m_service->enqueue(
        job(u"true"_s, {},
            {{u"lock"_s, u"disk"_s},
             {u"conditions"_s, QJsonObject{{u"wait_for_event"_s, u"tests.passed"_s}}}}));
    QTRY_VERIFY(select(seq));
    const auto *about = part<QTextBrowser>(u"overview"_s);
    QTRY_VERIFY(about->toPlainText().contains(u"disk"_s));
    const auto holds = [&] { return jobs().find(seq)->holds; };
    QVERIFY(holds().contains(nameOf(HoldCode::LockHeld)));
    m_service->rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, first}});
    QTRY_COMPARE(holds(), (QStringList{nameOf(HoldCode::EventPending)}));
    QTRY_VERIFY(!about->toPlainText().contains(u"disk"_s));
    QVERIFY(about->toPlainText().contains(u"tests.passed"_s));

    m_service->rpc(u"queues.pause.v1"_s, {{u"name"_s, u"default"_s}});
    QTRY_VERIFY(holds().contains(nameOf(HoldCode::QueuePaused)));
    QTRY_VERIFY(about->toPlainText().contains(u"Let the queue go on"_s));
    m_service->rpc(u"queues.resume.v1"_s, {{u"name"_s, u"default"_s}});
    QTRY_COMPARE(holds(), (QStringList{nameOf(HoldCode::EventPending)}));
    QTRY_VERIFY(!about->toPlainText().contains(u"Let the queue go on"_s));
}

void tst_TrayApplication::manyJobsAreCancelledAtOnce()
{
    m_service->rpc(u"queues.pause.v1"_s, {});
    QJsonArray many;
    for (int i = 0; i < 1100; ++i)
        many.append(job(u"true"_s));
    m_service->rpc(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, many}});
    QTRY_VERIFY(jobs().find(1100));
    QTRY_VERIFY(jobs().find(1));
    table()->setFocus();
    table()->selectAll();
    QTRY_VERIFY(part<QAction>(u"cancel"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(sayYes(u"cancelQuestion"_s));
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"1100 job(s) cancelled or being stopped"_s, 30'000);
    QTRY_COMPARE(overview().stats.queuedJobs, 0);
}

void tst_TrayApplication::aServiceThatIsKilledAndComesBack()
{
    const qint64 before = m_service->enqueue(job(u"sleep"_s, {u"600"_s}));
    QTRY_COMPARE(stateOf(before), JobState::Running);
    QVERIFY(select(before));
    m_service->kill();
    QTRY_VERIFY_WITH_TIMEOUT(overview().link == Overview::Link::None, 2000);
    QCOMPARE(jobs().rowCount(), 1); // how it was
    QVERIFY(!part<QAction>(u"cancel"_s)->isEnabled());

    QVERIFY(m_service->start());
    const qint64 after = m_service->enqueue(job(u"true"_s));
    QTRY_VERIFY_WITH_TIMEOUT(overview().link == Overview::Link::Up, 20'000);
    QTRY_COMPARE(stateOf(after), JobState::Done);
    QCOMPARE(stateOf(before), JobState::Running); // the same one, adopted
    QCOMPARE(m_application->window().jobs().currentJob(), before);
    QTRY_VERIFY(part<QAction>(u"cancel"_s)->isEnabled());
    part<QAction>(u"cancel"_s)->trigger();
    QVERIFY(sayYes(u"cancelQuestion"_s));
    QTRY_COMPARE(stateOf(before), JobState::Cancelled);
}

void tst_TrayApplication::theMachineIsNotAskedAboutForAMinimisedWindow()
{
    const ServiceStatus &status = m_application->models().status;
    QTRY_VERIFY(!status.conditions().sensors.empty());
    m_application->window().setWindowState(Qt::WindowMinimized);
    QTRY_VERIFY(m_application->window().isMinimized());
    // What the application asked before is answered before this.
    QSignalSpy told(m_application.get(), &Application::told);
    const auto isAllAnswered = [&] {
        Q_EMIT m_application->menu().stopWanted(77); // which is not there
        return told.wait();
    };
    QVERIFY(isAllAnswered());
    QVERIFY(isAllAnswered()); // also what was asked because of what came meanwhile
    // Whoever watches asks at once after other settings, and every five seconds.
    QSignalSpy asked(&status, &ServiceStatus::conditionsChanged);
    m_service->rpc(u"settings.set.v1"_s,
                   {{u"settings"_s, QJsonObject{{u"power.enough_percent"_s, 33}}}});
    const auto known = [this] {
        return m_application->models().settings.value(u"power.enough_percent"_s);
    };
    QTRY_COMPARE(known().toInt(), 33);
    QVERIFY(isAllAnswered());
    QCOMPARE(asked.count(), 0);
    m_application->window().open();
    QTRY_VERIFY(asked.count() > 0);
}

void tst_TrayApplication::withoutAPanelTheWindowIsFoundMinimised()
{
    m_application.reset();
    m_service->ended(m_service->enqueue(job(u"false"_s)));
    startTray(Application::Start::Minimised, Duration(0));
    QTRY_VERIFY(m_application->window().isVisible());
    QVERIFY(m_application->window().isMinimized());
    QTRY_COMPARE(overview().unseenFailures, 1); // nobody has looked
    m_application->open(); // as a second start does
    QTRY_VERIFY(m_application->window().isLookedAt());
    QTRY_COMPARE(overview().unseenFailures, 0);
}

void tst_TrayApplication::aWindowThatSomebodyOpenedStaysOpen()
{
    m_application.reset();
    startTray(Application::Start::Minimised, Duration(0));
    m_application->open(); // before the patience is over
    bool isOver = false;
    QTimer::singleShot(Duration(0), this, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(m_application->window().isLookedAt());
}

void tst_TrayApplication::aFailureWantsAttentionUntilItIsSeen()
{
    m_application->window().hide();
    m_service->enqueue(job(u"false"_s));
    QTRY_COMPARE(trayStateOf(overview()), TrayState::Attention);
    QTRY_VERIFY(overview().lastFailed);
    m_application->open();
    QTRY_COMPARE(trayStateOf(overview()), TrayState::Idle);
}

void tst_TrayApplication::failuresWhileItWasAwayWantAttention()
{
    m_application.reset();
    for (int i = 0; i < 3; ++i)
        m_service->ended(m_service->enqueue(job(u"false"_s)));
    startTray(Application::Start::Minimised);
    QTRY_COMPARE(overview().unseenFailures, 3);
    QCOMPARE(trayStateOf(overview()), TrayState::Attention);
    // They want it still where nobody has looked before it ended.
    m_application.reset();
    startTray(Application::Start::Minimised);
    QTRY_COMPARE(overview().unseenFailures, 3);
    m_application->open();
    QTRY_COMPARE(trayStateOf(overview()), TrayState::Idle);
    m_application.reset();
    startTray(Application::Start::Minimised);
    m_service->ended(m_service->enqueue(job(u"false"_s)));
    QTRY_COMPARE(overview().unseenFailures, 1);
}

void tst_TrayApplication::aMessageOpensWhatItToldOf()
{
    const qint64 failed = m_service->enqueue(job(u"false"_s));
    const qint64 done = m_service->enqueue(job(u"true"_s));
    m_service->ended(failed);
    QTRY_COMPARE(stateOf(done), JobState::Done);
    m_application->openTold({.group = StateGroup::Done});
    QTRY_COMPARE(jobs().rowCount(), 1);
    QVERIFY(jobs().find(done));
    m_application->openTold({.job = failed, .group = StateGroup::Failed});
    QTRY_VERIFY(part<QTextBrowser>(u"overview"_s)->toPlainText().contains(u"exit code 1"_s));
    QTRY_COMPARE(m_application->window().jobs().selectedJobs(), QList<qint64>{failed});
}

void tst_TrayApplication::thousandsOfJobsComeAsTheyScrollIn()
{
    m_service->rpc(u"queues.pause.v1"_s, {});
    QJsonArray many;
    for (int i = 0; i < 2000; ++i)
        many.append(job(u"true"_s));
    m_service->rpc(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, many}});
    QTRY_COMPARE(overview().stats.queuedJobs, 2000);
    QTRY_COMPARE(jobs().find(2000).has_value(), true);
    // A filter begins anew, with the first page only.
    auto *chip = part<QAbstractButton>(u"chipWaiting"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_VERIFY(jobs().rowCount() > 0);
    const int first = jobs().rowCount();
    QVERIFY(first <= 200); // fewer where the service is short of time
    table()->scrollToBottom();
    QTRY_VERIFY(jobs().rowCount() > first);
    m_service->rpc(u"dev.cancel.v1"_s, {{u"queue"_s, u"default"_s}});
    QTRY_COMPARE(overview().stats.queuedJobs, 0);
    QTRY_COMPARE(jobs().rowCount(), 0);
}

QTEST_MAIN(tst_TrayApplication)

#include "tst_trayapplication.moc"
