#include "tests/support/manualclock.h"
#include "tray/systemtray.h"
#include "tray/views/traymenu.h"

#include <QAction>
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
    void messagesOfTheBusHaveNoMarkupOfOthers();
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
