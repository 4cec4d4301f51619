#include "service/platform/load.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

struct Work
{
    double busy = 0; // ticks
    double ours = 0;
};

// What is done until so many ticks more were used by ours, or by all.
Work workUntil(const std::function<bool(const Work &)> &enough)
{
    const ProcessorTimes before = *readProcessorTimes();
    Work work;
    [[maybe_unused]] const bool done = QTest::qWaitFor(
        [&] {
            const ProcessorTimes now = *readProcessorTimes();
            work = {.busy = double(now.busy - before.busy),
                    .ours = double(now.ours) - double(before.ours)};
            return enough(work);
        },
        30'000);
    return work;
}

constexpr int someTicks = 100; // of which a processor has 100 in a second

} // namespace

// Whose work it is that keeps the processors busy, with real processes.
class tst_Load : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildOfOursIsOurs();
    void shortLivedGrandchildrenAreOurs();
    void aStrangerIsNotOurs();
    void memoryIsAPercentage();
};

void tst_Load::aChildOfOursIsOurs()
{
    QProcess child;
    child.start(u"sh"_s, {u"-c"_s, u"while :; do :; done"_s});
    const Work work = workUntil([](const Work &sofar) { return sofar.ours >= someTicks; });
    child.kill();
    child.waitForFinished();
    QVERIFY2(work.ours >= someTicks && work.ours <= work.busy + someTicks / 10,
             qPrintable(u"%1 of %2"_s.arg(work.ours).arg(work.busy)));
}

// None of them lives long enough to be seen at work.
void tst_Load::shortLivedGrandchildrenAreOurs()
{
    QProcess child;
    child.start(u"sh"_s, {u"-c"_s, u"while :; do /bin/true; done"_s});
    const Work work = workUntil([](const Work &sofar) { return sofar.ours >= someTicks; });
    child.kill();
    child.waitForFinished();
    QVERIFY(work.ours >= someTicks);
    // And what the child has used stays ours when it has ended.
    const Work after = workUntil([](const Work &) { return true; });
    QVERIFY2(after.ours >= 0, qPrintable(QString::number(after.ours)));
}

void tst_Load::aStrangerIsNotOurs()
{
    QProcess parent;
    parent.start(u"sh"_s, {u"-c"_s, u"setsid sh -c 'while :; do :; done' > /dev/null & echo $!"_s});
    QVERIFY(parent.waitForFinished());
    const auto stranger = parent.readAllStandardOutput().trimmed().toLongLong();
    QVERIFY(stranger > 1);
    const Work work = workUntil([](const Work &sofar) { return sofar.busy >= 2 * someTicks; });
    kill(pid_t(stranger), SIGKILL);
    QVERIFY2(work.busy >= 2 * someTicks && work.ours <= work.busy / 2,
             qPrintable(u"%1 of %2"_s.arg(work.ours).arg(work.busy)));
}

void tst_Load::memoryIsAPercentage()
{
    const std::optional<double> memory = readMemoryPercent();
    QVERIFY(memory && *memory > 0 && *memory < 100);
}

QTEST_GUILESS_MAIN(tst_Load)
#include "tst_load.moc"
