#include "shared/domain/jobstate.h"

#include <QMetaEnum>
#include <QTest>

#include <vector>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

using enum JobState;

const std::vector allStates{Scheduled, Queued,    Running,    Suspended,  Done,
                            Failed,    Cancelled, Superseded, SkippedTtl, SkippedDeadline};

} // namespace

class tst_JobState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishedJobStaysFinished();
    void transitions_data();
    void transitions();
    void everyStateIsWaitingStartedOrFinal();
    void namesAreThoseOfTheProtocol_data();
    void namesAreThoseOfTheProtocol();
    void otherWordsComeBack();
    void unknownNamesAreNothing();
};

void tst_JobState::aFinishedJobStaysFinished()
{
    for (const JobState from : allStates) {
        for (const JobState to : allStates) {
            if (isFinal(from))
                QVERIFY(!canTransition(from, to));
        }
    }
}

void tst_JobState::transitions_data()
{
    QTest::addColumn<JobState>("from");
    QTest::addColumn<JobState>("to");
    QTest::addColumn<bool>("allowed");
    const auto row = [](JobState from, JobState to, bool allowed) {
        QTest::addRow("%s to %s", qPrintable(nameOf(from)), qPrintable(nameOf(to)))
            << from << to << allowed;
    };
    for (const JobState waiting : {Scheduled, Queued}) {
        for (const JobState end : {Failed, Cancelled, Superseded, SkippedTtl, SkippedDeadline})
            row(waiting, end, true);
        row(waiting, Done, false);
        row(waiting, Suspended, false);
    }
    row(Scheduled, Queued, true);
    row(Scheduled, Running, false);
    row(Queued, Running, true);
    row(Queued, Scheduled, true);
    row(Running, Done, true);
    row(Running, Failed, true);
    row(Running, Cancelled, true);
    row(Running, Suspended, true);
    row(Running, Queued, true);
    row(Running, Scheduled, true);
    row(Running, SkippedTtl, false);
    row(Running, Running, false);
    row(Suspended, Running, true);
    row(Suspended, Queued, true);
    row(Suspended, Done, true);
    row(Suspended, Failed, true);
    row(Suspended, Cancelled, true);
    row(Suspended, Scheduled, true);
    row(Suspended, SkippedDeadline, false);
}

void tst_JobState::transitions()
{
    QFETCH(JobState, from);
    QFETCH(JobState, to);
    QFETCH(bool, allowed);
    QCOMPARE(canTransition(from, to), allowed);
}

void tst_JobState::everyStateIsWaitingStartedOrFinal()
{
    for (const JobState state : allStates)
        QCOMPARE(int(isWaiting(state)) + int(isStarted(state)) + int(isFinal(state)), 1);
    QCOMPARE(static_cast<size_t>(QMetaEnum::fromType<JobState>().keyCount()), allStates.size());
}

void tst_JobState::namesAreThoseOfTheProtocol_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("scheduled") << Scheduled << u"SCHEDULED"_s;
    QTest::newRow("queued") << Queued << u"QUEUED"_s;
    QTest::newRow("running") << Running << u"RUNNING"_s;
    QTest::newRow("suspended") << Suspended << u"SUSPENDED"_s;
    QTest::newRow("done") << Done << u"DONE"_s;
    QTest::newRow("failed") << Failed << u"FAILED"_s;
    QTest::newRow("cancelled") << Cancelled << u"CANCELLED"_s;
    QTest::newRow("superseded") << Superseded << u"SUPERSEDED"_s;
    QTest::newRow("too late to start") << SkippedTtl << u"SKIPPED_TTL"_s;
    QTest::newRow("deadline passed") << SkippedDeadline << u"SKIPPED_DEADLINE"_s;
}

void tst_JobState::namesAreThoseOfTheProtocol()
{
    QFETCH(JobState, state);
    QFETCH(QString, name);
    QCOMPARE(nameOf(state), name);
    QCOMPARE(jobStateFromString(name), state);
}

void tst_JobState::otherWordsComeBack()
{
    QCOMPARE(nameOf(FailureReason::MaxWait), u"max_wait"_s);
    QCOMPARE(failureReasonFromString(u"spawn"_s), FailureReason::Spawn);
    QCOMPARE(nameOf(AttemptOutcome::NotStarted), u"not_started"_s);
    QCOMPARE(attemptOutcomeFromString(u"lost"_s), AttemptOutcome::Lost);
    QCOMPARE(nameOf(StopReason::Timeout), u"timeout"_s);
    QCOMPARE(stopReasonFromString(u"shutdown"_s), StopReason::Shutdown);
    QCOMPARE(nameOf(ExecutionMode::InProcess), u"IN_PROCESS"_s);
    QCOMPARE(executionModeFromString(u"SUBPROCESS"_s), ExecutionMode::Subprocess);
    QCOMPARE(nameOf(Niceness::Background), u"background"_s);
    QCOMPARE(nicenessFromString(u"interactive"_s), Niceness::Interactive);
    QCOMPARE(nameOf(Leftovers::Keep), u"keep"_s);
    QCOMPARE(leftoversFromString(u"kill"_s), Leftovers::Kill);
}

void tst_JobState::unknownNamesAreNothing()
{
    QVERIFY(!jobStateFromString(u"queued"_s));
    QVERIFY(!jobStateFromString(u""_s));
    QVERIFY(!nicenessFromString(u"NORMAL"_s));
    QVERIFY(!failureReasonFromString(u"exhaustion"_s));
}

QTEST_GUILESS_MAIN(tst_JobState)
#include "tst_jobstate.moc"
