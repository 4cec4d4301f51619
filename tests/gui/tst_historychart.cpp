#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/views/historychart.h"
#include "tray/views/mainwindow.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HistoryChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoneMinuteIsDrawn();
    void itMovesOnWhileNothingHappens();

private:
    ManualClock m_clock;
};

void tst_HistoryChart::aLoneMinuteIsDrawn()
{
    HistoryModel model(m_clock);
    HistoryChart chart(model);
    chart.resize(400, 120);
    const QImage before = chart.grab().toImage();
    model.setWaiting(5);
    model.setWaiting({}); // known of this minute only
    m_clock.advance(20min);
    QVERIFY(chart.grab().toImage() != before);
}

void tst_HistoryChart::itMovesOnWhileNothingHappens()
{
    TrayModels models(m_clock);
    MainWindow window(models, m_clock);
    window.open();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Job job = inState(makeJob(1), JobState::Done);
    job.startedAt = m_clock.now() - 2h;
    job.finishedAt = m_clock.now();
    models.history.apply({{.job = job}});
    auto *chart = window.findChild<QWidget *>(u"historyChart"_s);
    QVERIFY(chart);
    QVERIFY(chart->toolTip().contains(u"1 finished"_s));
    m_clock.advance(61min);
    window.tick();
    QVERIFY(chart->toolTip().contains(u"0 finished"_s));
    QCOMPARE(chart->accessibleDescription(), chart->toolTip());
}

QTEST_MAIN(tst_HistoryChart)

#include "tst_historychart.moc"
