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
    void itsScalesAreSaid();

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

void tst_HistoryChart::itsScalesAreSaid()
{
    HistoryModel model(m_clock);
    HistoryChart chart(model);
    chart.resize(400, 160);
    QCOMPARE(model.most(), HistoryModel::Most());
    model.setWaiting(5);
    const QImage five = chart.grab().toImage();
    model.setWaiting(7);
    QCOMPARE(model.most().waiting, 7);
    QVERIFY(chart.grab().toImage() != five); // the line is at the top as before
    std::vector<JobDetails> ended;
    for (qint64 seq = 1; seq <= 6; ++seq) {
        Job job = inState(makeJob(seq), seq == 1 ? JobState::Failed : JobState::Done);
        job.startedAt = m_clock.now() - 2h;
        job.finishedAt = m_clock.now();
        ended.push_back({.job = job});
    }
    model.apply(ended);
    QCOMPARE(model.most().jobs, 6);
}

QTEST_MAIN(tst_HistoryChart)

#include "tst_historychart.moc"
