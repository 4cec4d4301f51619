#include "service/platform/processuse.h"

#include <QTest>

using namespace sem;

namespace {

constexpr std::uint64_t self = 10;

// Each process uses a digit of its own, so that the sum says which were counted.
const ProcessTable &machine()
{
    static const ProcessTable processes{
        {1, {.parent = 0, .begun = 1, .used = 1}},
        {10, {.parent = 1, .begun = 5, .used = 10}},
        {11, {.parent = 10, .begun = 6, .used = 100}},
        {12, {.parent = 11, .begun = 7, .used = 1'000}},
        {20, {.parent = 1, .begun = 2, .used = 10'000, .isRunner = true}},
        {21, {.parent = 20, .begun = 3, .used = 100'000}},
        {30, {.parent = 1, .begun = 4, .used = 1'000'000}},
    };
    return processes;
}

constexpr std::uint64_t usedByAllOfOurs = 111'110;

} // namespace

class tst_ProcessUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOurselvesRunnersAndTheTreesBelow();
    void countsNobodyWhoseWayUpIsBroken();
    void aYoungerProcessIsNobodysParent();
    void aCircleHasAnEnd();
};

void tst_ProcessUse::countsOurselvesRunnersAndTheTreesBelow()
{
    QCOMPARE(usedByOurs(machine(), self), usedByAllOfOurs);
    QCOMPARE(usedByOurs({}, self), std::uint64_t(0));
}

void tst_ProcessUse::countsNobodyWhoseWayUpIsBroken()
{
    ProcessTable processes = machine();
    processes.erase(11);
    QCOMPARE(usedByOurs(processes, self), usedByAllOfOurs - 1'100);
}

void tst_ProcessUse::aYoungerProcessIsNobodysParent()
{
    ProcessTable processes = machine();
    processes[40] = {.parent = 12, .begun = 6, .used = 10'000'000}; // 12 began at 7
    processes[41] = {.parent = 40, .begun = 8, .used = 100'000'000};
    QCOMPARE(usedByOurs(processes, self), usedByAllOfOurs);
    processes[40].begun = 7;
    QCOMPARE(usedByOurs(processes, self), usedByAllOfOurs + 110'000'000);
}

void tst_ProcessUse::aCircleHasAnEnd()
{
    ProcessTable processes = machine();
    processes[50] = {.parent = 51, .begun = 9, .used = 10'000'000};
    processes[51] = {.parent = 50, .begun = 9, .used = 10'000'000};
    processes[52] = {.parent = 52, .begun = 9, .used = 10'000'000};
    QCOMPARE(usedByOurs(processes, self), usedByAllOfOurs);
}

QTEST_GUILESS_MAIN(tst_ProcessUse)
#include "tst_processuse.moc"
