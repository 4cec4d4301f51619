#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/systemtray.h"
#include "tray/views/traymenu.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_TrayMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseCountsDown();
    void aTokenThatIsMissingCanBeGiven();
    void theHeadlineOpensTheWindow();
    void whatRunsIsListedWithTheRest();
    void nothingMovesUnderTheMouse();
    void messagesOfTheBusHaveNoMarkupOfOthers();

private:
    // Jobs of these numbers are told of; `all` run.
    static Overview running(const QList<qint64> &seqs, int all)
    {
        Overview overview{.link = Overview::Link::Up};
        overview.stats.runningJobs = all;
        for (const qint64 seq : seqs)
            overview.running.push_back({.job = inState(makeJob(seq), JobState::Running)});
        return overview;
    }
};

void tst_TrayMenu::aPauseCountsDown()
{
    ManualClock clock;
    ServiceStatus status;
    TrayMenu menu(status, clock);
    const auto *resume = menu.findChild<QAction *>(u"resume"_s);
    status.set({.link = Overview::Link::Up, .paused = true, .pausedUntil = clock.now() + 15min});
    QVERIFY(resume->text().contains(u"(15 min)"_s));
    clock.setNow(clock.now() + 4min);
    menu.tick();
    QVERIFY2(resume->text().contains(u"(11 min)"_s), qPrintable(resume->text()));
    clock.setNow(clock.now() + 90s);
    Q_EMIT menu.aboutToShow();
    QVERIFY2(resume->text().contains(u"(10 min)"_s), qPrintable(resume->text()));
}

void tst_TrayMenu::aTokenThatIsMissingCanBeGiven()
{
    const ManualClock clock;
    ServiceStatus status;
    const TrayMenu menu(status, clock);
    const auto *give = menu.findChild<QAction *>(u"giveToken"_s);
    QVERIFY(!give->isVisible());
    status.setLink(Overview::Link::Barred);
    QVERIFY(give->isVisible());
    QCOMPARE(trayStateOf(status.overview()), TrayState::NoService);
    QCOMPARE(statusLine(status.overview(), clock.now()), u"The service wants its access token"_s);
}

void tst_TrayMenu::theHeadlineOpensTheWindow()
{
    const ManualClock clock;
    ServiceStatus status;
    const TrayMenu menu(status, clock);
    auto *headline = menu.findChild<QAction *>(u"headline"_s);
    QCOMPARE(menu.actions().first(), headline);
    QVERIFY(headline->isEnabled()); // so that it can be read
    const QSignalSpy open(&menu, &TrayMenu::openWanted);
    headline->trigger();
    QCOMPARE(open.count(), 1);
}

void tst_TrayMenu::whatRunsIsListedWithTheRest()
{
    const ManualClock clock;
    ServiceStatus status;
    TrayMenu menu(status, clock);
    const auto *list = menu.findChild<QMenu *>(u"runningMenu"_s);
    status.set(running({1, 2}, 2));
    QCOMPARE(list->actions().size(), 2);
    QCOMPARE(list->title(), u"2 running"_s);
    Overview withSuspended = running({1, 2}, 2);
    withSuspended.stats.suspendedJobs = 3;
    status.set(withSuspended);
    QCOMPARE(list->title(), u"2 running, 3 suspended"_s);
    status.set(running({1, 2}, 7));
    QCOMPARE(list->actions().size(), 3);
    auto *more = list->actions().last();
    QCOMPARE(more->text(), u"… and 5 more"_s);
    const QSignalSpy open(&menu, &TrayMenu::openWanted);
    more->trigger();
    QCOMPARE(open.count(), 1);
    status.set(running({1, 2}, 2));
    QCOMPARE(list->actions().size(), 2);
}

void tst_TrayMenu::nothingMovesUnderTheMouse()
{
    const ManualClock clock;
    ServiceStatus status;
    TrayMenu menu(status, clock);
    auto *list = menu.findChild<QMenu *>(u"runningMenu"_s);
    status.set(running({1, 2}, 2));
    list->popup({});
    QVERIFY(list->isVisible());
    const QList<QAction *> before = list->actions();
    status.set(running({2, 3}, 2));
    QCOMPARE(list->actions(), before);
    list->hide();
    list->popup({});
    QVERIFY(list->actions().first()->text().startsWith(u"#2"_s));
    list->hide();
    status.set(running({3}, 1)); // desktops that draw it themselves are told at once
    QCOMPARE(list->actions().size(), 1);
}

void tst_TrayMenu::messagesOfTheBusHaveNoMarkupOfOthers()
{
    const QString text = u"<b>make</b> && x\nIt failed."_s;
    QCOMPARE(SystemTray::bodyOf(text, Panel::Kind::Notifier),
             u"&lt;b&gt;make&lt;/b&gt; &amp;&amp; x\nIt failed."_s);
    QCOMPARE(SystemTray::bodyOf(text, Panel::Kind::Embedder), text);
    QCOMPARE(SystemTray::bodyOf(text, Panel::Kind::System), text);
}

QTEST_MAIN(tst_TrayMenu)
#include "tst_traymenu.moc"
