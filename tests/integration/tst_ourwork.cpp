#include "service/platform/load.h"
#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const auto busyLoop = u"while :; do :; done"_s;

QJsonObject waitingForIdle()
{
    return shell(u"true"_s, {{u"conditions"_s, QJsonObject{{u"wait_for_idle"_s, true}}}});
}

// Percent of all processors, over some seconds of doing nothing.
double backgroundLoad()
{
    const ProcessorTimes before = *readProcessorTimes();
    ProcessorTimes now = before;
    [[maybe_unused]] const bool measured = QTest::qWaitFor(
        [&] {
            now = *readProcessorTimes();
            return now.total - before.total >= quint64(300 * QThread::idealThreadCount());
        },
        patience);
    return 100.0 * double(now.busy - before.busy) / double(now.total - before.total);
}

} // namespace

// Whether the machine is idle while all of its processors are busy, with the real service: it is if
// the work is ours.
class tst_OurWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aJobOfOursLeavesTheMachineIdle();
    void anotherProgramDoesNot();

private:
    double processorPercent() const;

    std::unique_ptr<ServiceFixture> m_service;
};

void tst_OurWork::initTestCase()
{
    if (const double load = backgroundLoad(); load > 30)
        QSKIP(qPrintable(u"the machine is busy with other things, by %1 %"_s.arg(qRound(load))));
}

void tst_OurWork::init()
{
    m_service = std::make_unique<ServiceFixture>();
    m_service->rpc(u"settings.set.v1"_s,
                   {{u"settings"_s,
                     QJsonObject{{u"idle.cpu_below_percent"_s, 50},
                                 {u"idle.cpu_window_s"_s, 5},
                                 {u"idle.input_minutes"_s, 0},
                                 {u"limits.concurrency"_s, 4},
                                 {u"conditions.settle_s"_s, 0}}}});
}

double tst_OurWork::processorPercent() const
{
    const QJsonObject told = m_service->rpc(u"system.conditions.v1"_s);
    for (const QJsonValue &sensor : told["sensors"_L1].toArray()) {
        if (sensor["name"_L1] == u"load"_s)
            return sensor["value"_L1]["cpu_percent"_L1].toDouble();
    }
    return 0;
}

void tst_OurWork::aJobOfOursLeavesTheMachineIdle()
{
    const QString loops = u"(%1)& "_s.arg(busyLoop).repeated(QThread::idealThreadCount());
    const qint64 busy = m_service->enqueue(shell(loops + u"wait"_s));
    QTRY_VERIFY_WITH_TIMEOUT(processorPercent() > 80, patience);
    const qint64 job = m_service->enqueue(waitingForIdle());
    QCOMPARE(m_service->ended(job)["state"_L1], u"DONE"_s);
    QVERIFY(processorPercent() > 80);
    QCOMPARE(m_service->job(busy)["state"_L1], u"RUNNING"_s);
    m_service->rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, busy}});
    m_service->ended(busy);
}

void tst_OurWork::anotherProgramDoesNot()
{
    std::vector<std::unique_ptr<QProcess>> loops;
    for (int i = 0; i < QThread::idealThreadCount(); ++i) {
        loops.push_back(std::make_unique<QProcess>());
        loops.back()->start(u"sh"_s, {u"-c"_s, busyLoop});
    }
    const qint64 job = m_service->enqueue(waitingForIdle());
    const auto othersPercent = [&] {
        const QJsonObject told = m_service->rpc(u"dev.explain.v1"_s, {{u"job_id"_s, job}});
        return told["holds"_L1][0]["detail"_L1]["cpu_percent"_L1].toDouble();
    };
    QTRY_VERIFY_WITH_TIMEOUT(othersPercent() > 80, patience);
    QCOMPARE(m_service->job(job)["holds"_L1], QJsonArray{u"NOT_IDLE"_s});
    for (const auto &loop : loops) {
        loop->kill();
        loop->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(tst_OurWork)
#include "tst_ourwork.moc"
