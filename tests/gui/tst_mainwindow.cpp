#include "shared/text/language.h"
#include "tests/support/jobfactory.h"
#include "tests/support/windowfixture.h"
#include "tray/views/detailspanel.h"
#include "tray/views/jobspanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_MainWindow : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatToDoWhereNothingIsToBeSeen();
    void whatOthersWroteIsNoMarkup();
    void aSelectionOutlivesChanges();
    void actionsSuitTheSelection();
    void whatSomebodyHoldsIsReleased();
    void whatCostsWorkIsAskedFirst();
    void theKeyboardGoesAllTheWay();
    void chipsAndSearchNarrow();
    void aJobIsShownOnceItComes();
    void aJobThatIsFarBackIsShownAtOnce();
    void whatWasToldOfIsListed();
    void aThousandChangesAreOneLook();
    void onlyWhatIsInViewIsAskedAbout();
    void whatIsMinimisedIsNotSeen();
    void otherColoursReachTheIcons();
    void toolbarsShowNoMnemonics();
    void theOverviewSaysWhyNotYet();
    void aQueueIsSwitchedAndSized();
    void aQueueThatComesLeavesTheEditorOpen();
    void everyControlHasAName();

private:
    void select(int row) const
    {
        // Whatever keys were held last.
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
        table()->setFocus();
    }
};

void tst_MainWindow::whatToDoWhereNothingIsToBeSeen()
{
    const QLabel *hint = part<QLabel>(u"jobsHint"_s);
    auto *button = part<QAbstractButton>(u"jobsHintButton"_s);
    QVERIFY(hint->text().contains(u"being started"_s));
    QVERIFY(!button->isVisible());

    m_models->status.setLink(Overview::Link::None, u"it has ended"_s);
    QVERIFY(hint->text().contains(u"it has ended"_s));
    QVERIFY(button->accessibleName().isEmpty()); // its own words are
    QSignalSpy start(m_window.get(), &MainWindow::startServiceWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(start.count(), 1);

    connectService();
    QVERIFY(hint->text().contains(u"Asking"_s));
    m_models->jobs.pageFailed(m_question);
    QVERIFY(hint->text().contains(u"has not said"_s)); // it may have any number of them
    QTest::mouseClick(button, Qt::LeftButton); // try again
    QVERIFY(hint->text().contains(u"Asking"_s));
    m_models->jobs.addPage(m_question, {});
    QVERIFY(hint->text().contains(u"No jobs yet"_s));
    QSignalSpy newJob(m_window.get(), &MainWindow::newJobWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(newJob.count(), 1);

    QTest::mouseClick(part<QAbstractButton>(u"chipFailed"_s), Qt::LeftButton);
    m_models->jobs.addPage(m_question, {});
    QVERIFY(hint->text().contains(u"matches"_s));
    QTest::mouseClick(button, Qt::LeftButton); // show all
    QVERIFY(m_query.states.isEmpty());

    fill({makeJob(1)});
    QVERIFY(table()->isVisible());
    m_models->status.setLink(Overview::Link::None);
    QVERIFY(table()->isVisible()); // how it was
    QVERIFY(part<QLabel>(u"jobsFooter"_s)->text().contains(u"gone"_s));
    auto *beside = part<QAbstractButton>(u"jobsFooterButton"_s);
    QVERIFY(beside->isVisible());
    QTest::mouseClick(beside, Qt::LeftButton);
    QCOMPARE(start.count(), 2);
    QVERIFY(part<QAction>(u"startService"_s)->isVisible());
    QVERIFY(!part<QAction>(u"giveToken"_s)->isVisible());
    part<QAction>(u"startService"_s)->trigger();
    QCOMPARE(start.count(), 3);

    QSignalSpy give(m_window.get(), &MainWindow::giveTokenWanted);
    m_models->status.setLink(Overview::Link::Barred);
    QVERIFY(part<QLabel>(u"jobsFooter"_s)->text().contains(u"token"_s));
    QTest::mouseClick(beside, Qt::LeftButton);
    QCOMPARE(give.count(), 1);
    QVERIFY(!part<QAction>(u"startService"_s)->isVisible());
    part<QAction>(u"giveToken"_s)->trigger();
    QCOMPARE(give.count(), 2);

    m_models->status.set({.link = Overview::Link::Up});
    QVERIFY(!beside->isVisible());
    QVERIFY(!part<QAction>(u"giveToken"_s)->isVisible());
}

void tst_MainWindow::whatOthersWroteIsNoMarkup()
{
    m_models->status.setLink(Overview::Link::None, u"<b>it</b> has ended"_s);
    for (const QString &name : {u"summary"_s, u"detailsHint"_s, u"jobsHint"_s, u"jobsFooter"_s})
        QCOMPARE(part<QLabel>(name)->textFormat(), Qt::PlainText);
    Job job = makeJob(1);
    job.commandLine = u"echo <b>x</b>"_s;
    m_window->details().showDetails({.job = job});
    const auto *title = part<QLabel>(u"detailsTitle"_s);
    QVERIFY(title->text().contains(u"<b>x</b>"_s));
    QVERIFY(title->toolTip().contains(u"&lt;b&gt;x&lt;/b&gt;"_s));
}

void tst_MainWindow::aSelectionOutlivesChanges()
{
    fill({makeJob(3), makeJob(2), makeJob(1)});
    QSignalSpy selected(m_window.get(), &MainWindow::jobSelected);
    select(1);
    QCOMPARE(selected.last().first().value<std::optional<qint64>>(), 2);
    m_models->jobs.apply({{.job = makeJob(5)}, {.job = makeJob(4)}});
    m_models->jobs.apply({{.job = inState(makeJob(2), JobState::Running)}});
    m_models->jobs.remove({jobIdFor(3)});
    QCOMPARE(m_window->jobs().selectedJobs(), (QList<qint64>{2}));
    QCOMPARE(*m_window->jobs().currentJob(), 2);
}

void tst_MainWindow::actionsSuitTheSelection()
{
    fill({makeJob(3), inState(makeJob(2), JobState::Running),
          inState(makeJob(1), JobState::Failed)});
    const auto enabled = [this] {
        QStringList names;
        for (const QString &name : {u"cancel"_s, u"retry"_s, u"runNow"_s, u"priority"_s, u"hold"_s,
                                    u"release"_s, u"delete"_s}) {
            if (part<QAction>(name)->isEnabled())
                names.append(name);
        }
        return names;
    };
    QCOMPARE(enabled(), QStringList());
    select(0);
    QCOMPARE(enabled(), (QStringList{u"cancel"_s, u"runNow"_s, u"priority"_s, u"hold"_s}));
    select(1);
    QCOMPARE(enabled(), (QStringList{u"cancel"_s, u"hold"_s}));
    select(2);
    QCOMPARE(enabled(), (QStringList{u"retry"_s, u"delete"_s}));
    // It ends while it is selected.
    select(1);
    m_models->jobs.apply({{.job = inState(makeJob(2), JobState::Done)}});
    QTRY_COMPARE(enabled(), (QStringList{u"retry"_s, u"delete"_s}));
    m_models->status.setLink(Overview::Link::None);
    QCOMPARE(enabled(), QStringList());
}

void tst_MainWindow::whatSomebodyHoldsIsReleased()
{
    fill({makeJob(2), makeJob(1)});
    select(0);
    QSignalSpy hold(m_window.get(), &MainWindow::holdWanted);
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(hold.first().first().value<QList<qint64>>(), (QList<qint64>{2}));
    m_models->jobs.apply({{.job = makeJob(2), .holds = {nameOf(HoldCode::UserHold)}}});
    QTRY_VERIFY(part<QAction>(u"release"_s)->isEnabled());
    QVERIFY(!part<QAction>(u"hold"_s)->isEnabled());
    QSignalSpy release(m_window.get(), &MainWindow::releaseWanted);
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(release.first().first().value<QList<qint64>>(), (QList<qint64>{2}));
    // What is asked of the job's holds afterwards counts, too.
    m_models->jobs.setHolds({{.job = makeJob(2)}});
    QTRY_VERIFY(part<QAction>(u"hold"_s)->isEnabled());
    QVERIFY(!part<QAction>(u"release"_s)->isEnabled());

    Job frozen = inState(makeJob(1), JobState::Suspended);
    frozen.freezeReasons = FreezeReason::Condition; // by nobody
    m_models->jobs.apply({{.job = frozen}});
    select(1);
    QVERIFY(part<QAction>(u"hold"_s)->isEnabled());
    QVERIFY(!part<QAction>(u"release"_s)->isEnabled());
    frozen.freezeReasons |= FreezeReason::User;
    m_models->jobs.apply({{.job = frozen}});
    QTRY_VERIFY(part<QAction>(u"release"_s)->isEnabled());
    QVERIFY(!part<QAction>(u"hold"_s)->isEnabled());
}

void tst_MainWindow::whatCostsWorkIsAskedFirst()
{
    fill({makeJob(4), inState(makeJob(3), JobState::Running), inState(makeJob(2), JobState::Done),
          makeJob(1)});
    QSignalSpy cancel(m_window.get(), &MainWindow::cancelWanted);
    const auto answer = [this](const QString &name, QMessageBox::StandardButton button) {
        const QPointer<QMessageBox> box = m_window->findChild<QMessageBox *>(name);
        if (!box)
            return false;
        box->button(button)->click();
        const bool isGone = QTest::qWaitFor([&] { return !box; });
        m_window->activateWindow();
        return isGone && QTest::qWaitForWindowActive(m_window.get());
    };
    select(0); // one that waits
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(cancel.count(), 1);
    select(1); // one that runs
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(cancel.count(), 1);
    QVERIFY(answer(u"cancelQuestion"_s, QMessageBox::No));
    QCOMPARE(cancel.count(), 1);
    part<QAction>(u"cancel"_s)->trigger();
    QVERIFY(answer(u"cancelQuestion"_s, QMessageBox::Yes));
    QCOMPARE(cancel.count(), 2);
    QCOMPARE(cancel.last().first().value<QList<qint64>>(), (QList<qint64>{3}));

    QSignalSpy remove(m_window.get(), &MainWindow::deleteWanted);
    table()->selectAll();
    QTRY_VERIFY(part<QAction>(u"delete"_s)->isEnabled());
    part<QAction>(u"delete"_s)->trigger();
    const auto *question = part<QMessageBox>(u"deleteQuestion"_s);
    QCOMPARE(question->standardButton(question->defaultButton()), QMessageBox::No);
    QVERIFY(answer(u"deleteQuestion"_s, QMessageBox::No));
    QCOMPARE(remove.count(), 0);
    part<QAction>(u"delete"_s)->trigger();
    QVERIFY(answer(u"deleteQuestion"_s, QMessageBox::Yes));
    QCOMPARE(remove.first().first().value<QList<qint64>>(), (QList<qint64>{2})); // that have ended

    // The key means text where somebody writes.
    select(0);
    auto *queues = part<QTableView>(u"queuesTable"_s);
    queues->setFocus();
    QTRY_VERIFY(queues->hasFocus());
    QTest::keyClick(queues, Qt::Key_Delete);
    QCOMPARE(cancel.count(), 2);
}

void tst_MainWindow::theKeyboardGoesAllTheWay()
{
    fill({makeJob(3), makeJob(2), inState(makeJob(1), JobState::Done)});
    part<QLineEdit>(u"search"_s)->setFocus();
    QTest::keyClick(part<QLineEdit>(u"search"_s), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy cancel(m_window.get(), &MainWindow::cancelWanted);
    QTest::keyClick(table(), Qt::Key_Delete);
    const QPointer<QMessageBox> question = part<QMessageBox>(u"cancelQuestion"_s);
    QVERIFY(QTest::qWaitForWindowActive(question));
    QCOMPARE(question->informativeText(), u"What runs is stopped."_s); // any may start meanwhile
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question);
    QCOMPARE(cancel.count(), 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QList<qint64> jobs = cancel.first().first().value<QList<qint64>>();
    std::ranges::sort(jobs);
    QCOMPARE(jobs, (QList<qint64>{2, 3}));

    QSignalSpy runNow(m_window.get(), &MainWindow::runNowWanted);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(runNow.count(), 1);
    QTest::keyClick(table(), Qt::Key_Down);
    QSignalSpy retry(m_window.get(), &MainWindow::retryWanted);
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(retry.first().first().value<QList<qint64>>(), (QList<qint64>{1}));

    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>(u"search"_s)->hasFocus());
}

void tst_MainWindow::chipsAndSearchNarrow()
{
    m_models->queues.setQueues({{.name = u"default"_s}, {.name = u"gpu"_s}});
    fill({makeJob(1)});
    QTest::mouseClick(part<QAbstractButton>(u"chipWaiting"_s), Qt::LeftButton);
    QCOMPARE(m_query.states, (QStringList{u"SCHEDULED"_s, u"QUEUED"_s}));
    auto *queue = part<QComboBox>(u"queueFilter"_s);
    QTest::keyClicks(queue, u"gpu"_s);
    QCOMPARE(m_query.queues, (QStringList{u"gpu"_s}));
    QTest::keyClicks(part<QLineEdit>(u"tagFilter"_s), u"nightly"_s);
    QTest::keyClicks(part<QLineEdit>(u"search"_s), u"make"_s);
    QTRY_COMPARE(m_query.text, u"make"_s);
    QCOMPARE(m_query.userTag, u"nightly"_s);
    QCOMPARE(m_query.states, (QStringList{u"SCHEDULED"_s, u"QUEUED"_s}));
}

void tst_MainWindow::aJobIsShownOnceItComes()
{
    fill({makeJob(1)});
    m_window->showJob(2); // just made
    m_models->jobs.apply({{.job = makeJob(2)}});
    QCOMPARE(m_window->jobs().selectedJobs(), (QList<qint64>{2}));
}

void tst_MainWindow::aJobThatIsFarBackIsShownAtOnce()
{
    const auto page = [](qint64 from, qint64 to) {
        JobPageAnswer answer{.nextCursor = QString::number(to)};
        for (qint64 seq = from; seq >= to; --seq)
            answer.items.push_back({.job = makeJob(seq)});
        return answer;
    };
    connectService();
    m_models->jobs.addPage(m_question, page(900, 701));
    select(0);
    QTest::mouseClick(part<QAbstractButton>(u"chipFailed"_s), Qt::LeftButton);
    m_models->jobs.addPage(m_question, {});
    QSignalSpy selected(m_window.get(), &MainWindow::jobSelected);
    m_window->showJob(42);
    QCOMPARE(selected.last().first().value<std::optional<qint64>>(), 42); // its details are asked
    QCOMPARE(m_window->jobs().selectedJobs(), QList<qint64>());
    QVERIFY(m_query.states.isEmpty());
    m_models->jobs.addPage(m_question, page(900, 301));
    m_models->jobs.addPage(m_question, page(300, 1)); // by itself
    QCOMPARE(m_window->jobs().selectedJobs(), (QList<qint64>{42}));
    QCOMPARE(*m_window->jobs().currentJob(), 42);

    // Whoever chooses another one meanwhile keeps it.
    m_window->showJob(1000);
    QCOMPARE(*m_window->jobs().currentJob(), 1000);
    select(3);
    QCOMPARE(*m_window->jobs().currentJob(), 897);
    m_models->jobs.apply({{.job = makeJob(1000)}});
    QCOMPARE(*m_window->jobs().currentJob(), 897);
}

void tst_MainWindow::whatWasToldOfIsListed()
{
    fill({makeJob(1)});
    m_window->jobs().showGroup(StateGroup::Done);
    QCOMPARE(m_query.states, (QStringList{u"DONE"_s}));
    QVERIFY(part<QAbstractButton>(u"chipDone"_s)->isChecked());
    m_window->jobs().showGroup(StateGroup::All);
    QVERIFY(m_query.states.isEmpty());
}

void tst_MainWindow::aThousandChangesAreOneLook()
{
    std::vector<Job> jobs;
    for (qint64 seq = 2000; seq > 0; --seq)
        jobs.push_back(makeJob(seq));
    fill(jobs);
    table()->selectAll();
    QVERIFY(!part<QAction>(u"retry"_s)->isEnabled());
    QSignalSpy selected(m_window.get(), &MainWindow::jobSelected);
    QSignalSpy enabled(part<QAction>(u"retry"_s), &QAction::changed);
    std::vector<JobDetails> ended;
    for (qint64 seq = 1; seq <= 1000; ++seq)
        ended.push_back({.job = inState(makeJob(seq), JobState::Done)});
    m_models->jobs.apply(ended);
    QCOMPARE(enabled.count(), 0); // not for each of them
    QTRY_VERIFY(part<QAction>(u"retry"_s)->isEnabled());
    QVERIFY(part<QAction>(u"cancel"_s)->isEnabled());
    QCOMPARE(enabled.count(), 1);
    QCOMPARE(selected.count(), 0); // it is the same one
}

void tst_MainWindow::onlyWhatIsInViewIsAskedAbout()
{
    std::vector<Job> jobs{inState(makeJob(501), JobState::Running)};
    for (qint64 seq = 500; seq > 0; --seq)
        jobs.push_back(makeJob(seq));
    fill(jobs);
    const QList<qint64> atTop = m_window->jobs().waitingInView();
    QVERIFY(atTop.size() > 3 && atTop.size() < 100);
    QCOMPARE(atTop.first(), 500); // what runs waits for nothing
    QSignalSpy scrolled(&m_window->jobs(), &JobsPanel::scrolled);
    table()->scrollToBottom();
    QVERIFY(!scrolled.isEmpty());
    QCOMPARE(m_window->jobs().waitingInView().last(), 1);
    QVERIFY(m_window->jobs().waitingInView().size() < 100);
    m_window->hide();
    QVERIFY(m_window->jobs().waitingInView().isEmpty());
}

void tst_MainWindow::whatIsMinimisedIsNotSeen()
{
    QSignalSpy hidden(m_window.get(), &MainWindow::hidden);
    QSignalSpy seen(m_window.get(), &MainWindow::seen);
    m_window->setWindowState(Qt::WindowMaximized);
    QTRY_VERIFY(m_window->isMaximized());
    QCOMPARE(hidden.count(), 0);
    m_window->setWindowState(Qt::WindowMinimized);
    QTRY_VERIFY(!hidden.isEmpty());
    seen.clear();
    m_window->open();
    QTRY_VERIFY(!seen.isEmpty());
}

void tst_MainWindow::otherColoursReachTheIcons()
{
    const QSignalSpy recoloured(m_window.get(), &MainWindow::recoloured);
    QPalette dark;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        dark.setColor(role, QColor(0x2b, 0x2d, 0x30));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    const auto picture = [this] { return part<QAction>(u"newJob"_s)->icon().pixmap(16).toImage(); };
    const auto mark = [this] {
        return part<QLineEdit>(u"search"_s)->actions().first()->icon().pixmap(16).toImage();
    };
    const QImage before = picture();
    const QImage markBefore = mark();
    m_window->setPalette(dark); // as one of the application's would reach it
    QVERIFY(recoloured.count() > 0); // by which the panel's icon is drawn anew
    QVERIFY(picture() != before);
    QVERIFY(mark() != markBefore);
}

void tst_MainWindow::toolbarsShowNoMnemonics()
{
    speak(u"ko"_s);
    const MainWindow window(*m_models, m_clock);
    speak(u"en"_s);
    const auto *cancel = window.findChild<QAction *>(u"cancel"_s);
    QVERIFY(cancel->text().contains(u"(&"_s)); // in menus they are of use
    for (const auto *button : window.findChildren<QToolButton *>()) {
        QVERIFY2(!button->text().contains(u'('), qPrintable(button->text()));
        QVERIFY2(!button->toolTip().contains(u'('), qPrintable(button->toolTip()));
    }
}

void tst_MainWindow::theOverviewSaysWhyNotYet()
{
    fill({makeJob(1)});
    select(0);
    m_window->details().showDetails({.job = makeJob(1)});
    m_window->details().showExplanation(
        {.seq = 1, .holds = {{.code = HoldCode::ServicePaused, .since = m_clock.now()}}});
    const auto *overview = part<QTextBrowser>(u"overview"_s);
    QVERIFY(overview->toPlainText().contains(u"Why not yet?"_s));
    QVERIFY(overview->toPlainText().contains(u"Everything is paused"_s));
    // It is asked again while the job stays as it is.
    m_window->details().showExplanation(
        {.seq = 1, .holds = {{.code = HoldCode::OnBattery, .since = m_clock.now()}}});
    QVERIFY(!overview->toPlainText().contains(u"paused"_s));
    QVERIFY(overview->toPlainText().contains(u"Waiting (power)"_s));
    m_window->details().showExplanation({.seq = 2, .placeInLine = 1}); // of another one
    QVERIFY(overview->toPlainText().contains(u"Waiting (power)"_s));
    m_window->details().showDetails({.job = inState(makeJob(1), JobState::Running)});
    QVERIFY(!overview->toPlainText().contains(u"Why not yet?"_s));
}

void tst_MainWindow::aQueueIsSwitchedAndSized()
{
    m_models->queues.setQueues({{.name = u"gpu"_s, .concurrency = 2}});
    auto *queues = part<QTableView>(u"queuesTable"_s);
    queues->setFocus();
    queues->setCurrentIndex(queues->model()->index(0, QueuesModel::Name));
    QSignalSpy pause(&m_models->queues, &QueuesModel::pauseWanted);
    QTest::keyClick(queues, Qt::Key_Space);
    QCOMPARE(pause.count(), 1);
    QCOMPARE(pause.first(), (QVariantList{u"gpu"_s, true}));

    QSignalSpy slotCount(&m_models->queues, &QueuesModel::slotsWanted);
    const QModelIndex cell = queues->model()->index(0, QueuesModel::Slots);
    queues->setCurrentIndex(cell);
    queues->edit(cell);
    auto *editor = queues->findChild<QSpinBox *>(u"slotsEditor"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Up);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(slotCount.count(), 1);
    QCOMPARE(slotCount.first(), (QVariantList{u"gpu"_s, 3}));
}

void tst_MainWindow::aQueueThatComesLeavesTheEditorOpen()
{
    m_models->queues.setQueues({{.name = u"gpu"_s, .concurrency = 2}});
    auto *queues = part<QTableView>(u"queuesTable"_s);
    const QModelIndex cell = queues->model()->index(0, QueuesModel::Slots);
    queues->setFocus();
    queues->setCurrentIndex(cell);
    queues->edit(cell);
    const QPointer editor = queues->findChild<QSpinBox *>(u"slotsEditor"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Up);
    m_models->queues.setQueues({{.name = u"disk"_s}, {.name = u"gpu"_s, .concurrency = 2}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(editor);
    QCOMPARE(editor->value(), 3);
    QSignalSpy slotCount(&m_models->queues, &QueuesModel::slotsWanted);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(slotCount.count(), 1);
    QCOMPARE(slotCount.first(), (QVariantList{u"gpu"_s, 3}));
    // The filter offers it, too.
    QVERIFY(part<QComboBox>(u"queueFilter"_s)->findText(u"disk"_s) > 0);
}

void tst_MainWindow::everyControlHasAName()
{
    fill({makeJob(1)});
    select(0);
    m_window->details().showDetails({.job = makeJob(1)});
    QStringList nameless;
    int seen = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s);
        if (!isOurs || widget->isHidden() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy())
            continue;
        ++seen;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty()) || widget->inherits("QTabBar")
            || widget->inherits("QTabWidget") || widget->inherits("QSplitterHandle");
        if (!isNamed)
            nameless.append(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    QVERIFY(seen > 10);
}

QTEST_MAIN(tst_MainWindow)

#include "tst_mainwindow.moc"
