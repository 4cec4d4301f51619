#include "tests/support/controlgroup.h"
#include "tests/support/executionfixture.h"
#include "tests/support/gate.h"
#include "tests/support/keeper.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace sem {

using namespace Qt::StringLiterals;

// Where the service has been left a control group, each attempt gets one of its own below, and
// nothing in it gets away.
class tst_AttemptGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAttemptIsInAGroupOfItsOwn();
    void aGroupStaysAsLongAsWhatWasLeftInIt();
    void nothingGetsAwayFromAKilledRunner_data();
    void nothingGetsAwayFromAKilledRunner();
    void whatWasLeftWhileNobodyLookedIsFound_data() { nothingGetsAwayFromAKilledRunner_data(); }
    void whatWasLeftWhileNobodyLookedIsFound();
    void aJobRunsWithoutAGroupIfThereCanBeNone();

private:
    static Launch animal(ExecutionFixture &fixture, const Keeper &keeper);
    static void killRunner(const ExecutionFixture &fixture, const AttemptRef &attempt);
};

void tst_AttemptGroups::init()
{
    if (ControlGroup().path().isEmpty())
        QSKIP("no control group can be made here");
}

Launch tst_AttemptGroups::animal(ExecutionFixture &fixture, const Keeper &keeper)
{
    QFETCH(const QString, words);
    return fixture.launch(Keeper::program(), keeper.arguments(words));
}

void tst_AttemptGroups::killRunner(const ExecutionFixture &fixture, const AttemptRef &attempt)
{
    kill(pid_t(fixture.started(attempt).value(u"runner"_s).toInt()), SIGKILL);
}

void tst_AttemptGroups::anAttemptIsInAGroupOfItsOwn()
{
    const ControlGroup group;
    ExecutionFixture fixture;
    fixture.setControlGroup(group.path());
    fixture.startService();
    const Launch launch = fixture.launch(u"cat"_s, {u"/proc/self/cgroup"_s});
    QCOMPARE(fixture.run(launch).exitCode, std::optional(0));
    const QByteArray end = '/' + launch.ref.id.toString().toUtf8() + "-1\n";
    QVERIFY(fixture.read(launch.ref, u"output.log"_s).contains(end));
    QCOMPARE(group.groups(), QStringList());
}

void tst_AttemptGroups::aGroupStaysAsLongAsWhatWasLeftInIt()
{
    const QTemporaryDir folder;
    Gate gate(folder.filePath(u"gate"_s));
    const ControlGroup group;
    ExecutionFixture fixture;
    fixture.setControlGroup(group.path());
    fixture.startService();
    Launch launch = fixture.shell(u"(%1) > /dev/null 2>&1 &"_s.arg(gate.pass()));
    launch.spec.leftovers = Leftovers::Keep;
    const AttemptResult result = fixture.run(launch);
    QCOMPARE(result.exitCode, std::optional(0));
    QCOMPARE(group.groups().size(), 1);

    gate.open();
    QTRY_VERIFY(fixture.run(fixture.launch(u"true"_s)).exitCode && group.groups().isEmpty());
}

void tst_AttemptGroups::nothingGetsAwayFromAKilledRunner_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("arrivals");
    for (const Animal &animal : animals())
        QTest::newRow(animal.name) << animal.words << animal.arrivals;
}

void tst_AttemptGroups::nothingGetsAwayFromAKilledRunner()
{
    QFETCH(const int, arrivals);
    const ControlGroup group;
    const Keeper keeper;
    ExecutionFixture fixture;
    fixture.setControlGroup(group.path());
    fixture.startService();
    const Launch launch = animal(fixture, keeper);
    fixture.executor().start(launch);
    QVERIFY(keeper.awaitArrivals(arrivals));

    killRunner(fixture, launch.ref);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QVERIFY(!keeper.isAnyAlive());
    QCOMPARE(group.groups(), QStringList());
}

void tst_AttemptGroups::whatWasLeftWhileNobodyLookedIsFound()
{
    QFETCH(const int, arrivals);
    const ControlGroup group;
    const Keeper keeper;
    ExecutionFixture fixture;
    fixture.setControlGroup(group.path());
    fixture.startService();
    const Launch launch = animal(fixture, keeper);
    fixture.executor().start(launch);
    QVERIFY(keeper.awaitArrivals(arrivals));
    fixture.endService();
    killRunner(fixture, launch.ref);

    // The next service has a group elsewhere, or none.
    fixture.setControlGroup({});
    fixture.startService();
    fixture.executor().settle(launch.ref);
    const auto result = fixture.next();
    QVERIFY(result);
    QCOMPARE(result->kind, AttemptResult::Kind::Abandoned);
    QVERIFY(!keeper.isAnyAlive());
}

void tst_AttemptGroups::aJobRunsWithoutAGroupIfThereCanBeNone()
{
    ExecutionFixture fixture;
    fixture.setControlGroup(u"/nowhere"_s);
    fixture.startService();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"gets no control group: /nowhere"_s));
    QCOMPARE(fixture.run(fixture.launch(u"true"_s)).exitCode, std::optional(0));
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_AttemptGroups)
#include "tst_attemptgroups.moc"
