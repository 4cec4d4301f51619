#include "tests/support/keeper.h"
#include "tests/support/runnerfixture.h"

#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace sem {

namespace {

QStringList command(const Keeper &keeper, const QString &words)
{
    return QStringList{Keeper::program()} + keeper.arguments(words);
}

} // namespace

// Freezing whole trees of all kinds, and what can be done with them then.
class tst_ZooFreeze : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFrozenStandsStill_data() { addAnimals(); }
    void whatIsFrozenStandsStill();
    void whatIsFrozenCanBeAsked_data() { addAnimals(); }
    void whatIsFrozenCanBeAsked();
    void whatIsFrozenCanBeKilled_data() { addAnimals(); }
    void whatIsFrozenCanBeKilled();
    void aThawedCommandGoesOn();
    void aFreezeOvertakenByAThaw();

private:
    static void addAnimals();
};

void tst_ZooFreeze::addAnimals()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("arrivals");
    QTest::addColumn<bool>("obeys");
    for (const Animal &animal : animals())
        QTest::newRow(animal.name) << animal.words << animal.arrivals << animal.obeys;
}

void tst_ZooFreeze::whatIsFrozenStandsStill()
{
    QFETCH(const QString, words);
    QFETCH(const int, arrivals);
    const Keeper keeper;
    RunnerFixture runner;
    runner.start(command(keeper, words));
    QVERIFY(keeper.awaitArrivals(arrivals));
    // Else it would do so once it is thawed, and never be seen to move.
    if (words.startsWith(u"sign halt"_s))
        QVERIFY(keeper.awaitStandstill());
    for (int round = 0; round < 2; ++round) {
        runner.control("freeze");
        QVERIFY(keeper.awaitStandstill());
        const auto frozen = keeper.alive();
        const qint64 arrived = keeper.arrived();
        const qsizetype said = runner.output().size();
        QVERIFY(!frozen.empty());
        QTest::qWait(20); // whatever still ran would show
        QCOMPARE(keeper.alive(), frozen);
        QCOMPARE(keeper.arrived(), arrived);
        QCOMPARE(runner.output().size(), said);
        runner.control("run");
        QVERIFY(keeper.awaitMotion());
    }
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QVERIFY(!keeper.isAnyAlive());
}

void tst_ZooFreeze::whatIsFrozenCanBeAsked()
{
    QFETCH(const QString, words);
    QFETCH(const int, arrivals);
    QFETCH(const bool, obeys);
    const Keeper keeper;
    RunnerFixture runner;
    runner.start(command(keeper, words));
    QVERIFY(keeper.awaitArrivals(arrivals));
    runner.control("freeze");
    QVERIFY(keeper.awaitStandstill());
    runner.control(obeys ? "stop cancel 15000" : "stop cancel 100");
    QVERIFY(runner.ends());
    QVERIFY(!keeper.isAnyAlive());
    if (obeys)
        QCOMPARE(runner.result()["signal"_L1].toInt(), SIGTERM);
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
}

void tst_ZooFreeze::whatIsFrozenCanBeKilled()
{
    QFETCH(const QString, words);
    QFETCH(const int, arrivals);
    const Keeper keeper;
    RunnerFixture runner;
    runner.start(command(keeper, words));
    QVERIFY(keeper.awaitArrivals(arrivals));
    // It makes no difference whether the freeze is complete.
    runner.control("freeze");
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QVERIFY(!keeper.isAnyAlive());
    QCOMPARE(runner.result()["signal"_L1].toInt(), SIGKILL);
    QCOMPARE(runner.result()["stop_reason"_L1].toString(), u"cancel"_s);
}

void tst_ZooFreeze::aThawedCommandGoesOn()
{
    constexpr qint64 size = 4 * 1024 * 1024;
    const Keeper keeper;
    RunnerFixture runner;
    runner.start(command(keeper, u"child { print %1 sign rest } sign await 2 exit 3"_s.arg(size)));
    for (int round = 0; round < 5 && keeper.arrived() < 2; ++round) {
        runner.control("freeze");
        QVERIFY(keeper.awaitStandstill());
        runner.control("run");
    }
    QVERIFY(runner.ends());
    QCOMPARE(runner.result()["exit_code"_L1].toInt(-1), 3);
    QCOMPARE(runner.result()["output_bytes"_L1].toInteger(), size);
    QCOMPARE(runner.output().size(), size);
    QVERIFY(!keeper.isAnyAlive());
}

void tst_ZooFreeze::aFreezeOvertakenByAThaw()
{
    const Keeper keeper;
    RunnerFixture runner;
    runner.start(command(keeper, u"child { bomb 50 } child { restart { rest } } await 3 rest"_s));
    QVERIFY(keeper.awaitArrivals(4));
    for (int round = 0; round < 50; ++round) {
        runner.control("freeze");
        runner.control("run");
    }
    const auto noneStopped = [&] {
        const auto alive = keeper.alive();
        return std::none_of(alive.begin(), alive.end(), [](const LivingProcess &process) {
            return process.states.contains('T');
        });
    };
    QTRY_VERIFY(noneStopped());
    runner.control("freeze");
    QVERIFY(keeper.awaitStandstill());
    runner.control("stop cancel 0");
    QVERIFY(runner.ends());
    QVERIFY(!keeper.isAnyAlive());
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_ZooFreeze)
#include "tst_zoofreeze.moc"
