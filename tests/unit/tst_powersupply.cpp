#include "service/platform/batteries.h"
#include "service/platform/power_linux.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// Files of a power supply, by their names.
using Supply = QMap<QString, QByteArray>;
using Machine = QMap<QString, Supply>;

const Supply mainsOn{{u"type"_s, "Mains\n"}, {u"online"_s, "1\n"}};
const Supply mainsOff{{u"type"_s, "Mains\n"}, {u"online"_s, "0\n"}};

Supply battery(const QByteArray &status, const QByteArray &now, const QByteArray &full)
{
    return {{u"type"_s, "Battery\n"},
            {u"present"_s, "1\n"},
            {u"status"_s, status + '\n'},
            {u"energy_now"_s, now + '\n'},
            {u"energy_full"_s, full + '\n'}};
}

} // namespace

// What machines of all kinds show in their power_supply folder.
class tst_PowerSupply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machines_data();
    void machines();
    void aMachineWithoutTheFolderHangsOnTheMains();
    void aBatteryNeedNotTellItsCharge();
};

void tst_PowerSupply::machines_data()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<bool>("external");
    QTest::addColumn<int>("percent"); // -1: none

    QTest::newRow("a desktop") << Machine() << true << -1;
    QTest::newRow("a laptop, plugged in")
        << Machine{{u"AC"_s, mainsOn}, {u"BAT0"_s, battery("Charging", "25", "50")}} << true << 50;
    QTest::newRow("a laptop, unplugged")
        << Machine{{u"AC"_s, mainsOff}, {u"BAT0"_s, battery("Discharging", "10", "50")}} << false
        << 20;
    QTest::newRow("stops charging at 80 %")
        << Machine{{u"AC"_s, mainsOn}, {u"BAT0"_s, battery("Not charging", "40", "50")}} << true
        << 80;
    QTest::newRow("two batteries, the large one counts for more")
        << Machine{{u"AC"_s, mainsOff},
                   {u"BAT0"_s, battery("Discharging", "10", "20")},
                   {u"BAT1"_s, battery("Unknown", "60", "60")}}
        << false << 88;
    QTest::newRow("no battery in the bay")
        << Machine{{u"AC"_s, mainsOn}, {u"BAT1"_s, {{u"type"_s, "Battery"}, {u"present"_s, "0"}}}}
        << true << -1;
    QTest::newRow("charged over USB")
        << Machine{{u"BAT0"_s, battery("Charging", "1", "2")},
                   {u"ucsi0"_s, {{u"type"_s, "USB"}, {u"online"_s, "1"}}}}
        << true << 50;
    QTest::newRow("one of two USB ports")
        << Machine{{u"BAT0"_s, battery("Charging", "1", "2")},
                   {u"ucsi0"_s, {{u"type"_s, "USB"}, {u"online"_s, "0"}}},
                   {u"ucsi1"_s, {{u"type"_s, "USB"}, {u"online"_s, "1"}}}}
        << true << 50;
    QTest::newRow("a battery that tells its mains")
        << Machine{{u"BAT0"_s, battery("Discharging", "1", "2")}} << false << 50;
    QTest::newRow("a battery that charges without one")
        << Machine{{u"BAT0"_s, battery("Full", "2", "2")}} << true << 100;
    QTest::newRow("a wireless mouse") << Machine{{u"hidpp_battery_0"_s,
                                                  {{u"type"_s, "Battery"},
                                                   {u"scope"_s, "Device"},
                                                   {u"status"_s, "Discharging"},
                                                   {u"capacity"_s, "5"}}}}
                                      << true << -1;
    QTest::newRow("charge instead of energy") << Machine{{u"BAT0"_s,
                                                          {{u"type"_s, "Battery"},
                                                           {u"status"_s, "Discharging"},
                                                           {u"charge_now"_s, "30"},
                                                           {u"charge_full"_s, "40"}}}}
                                              << false << 75;
    QTest::newRow("percent only")
        << Machine{{u"BAT0"_s,
                    {{u"type"_s, "Battery"}, {u"status"_s, "Discharging"}, {u"capacity"_s, "7"}}}}
        << false << 7;
    QTest::newRow("more than full")
        << Machine{{u"BAT0"_s, battery("Full", "53", "50")}} << true << 100;
    QTest::newRow("nonsense") << Machine{{u"BAT0"_s, battery("?", "x", "0")},
                                         {u"AC"_s, {{u"type"_s, "Mains"}, {u"online"_s, ""}}}}
                              << true << -1;
}

void tst_PowerSupply::machines()
{
    QFETCH(Machine, machine);
    QFETCH(bool, external);
    QFETCH(int, percent);
    const QTemporaryDir folder;
    for (auto supply = machine.begin(); supply != machine.end(); ++supply) {
        QVERIFY(QDir(folder.path()).mkdir(supply.key()));
        for (auto file = supply->begin(); file != supply->end(); ++file) {
            QFile written(folder.filePath(supply.key() + u'/' + file.key()));
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(*file);
        }
    }
    const std::optional<PowerState> state = readPowerFrom(folder.path().toStdString());
    QVERIFY(state);
    QCOMPARE(state->external, external);
    QCOMPARE(state->batteryPercent.value_or(-1), percent);
}

void tst_PowerSupply::aMachineWithoutTheFolderHangsOnTheMains()
{
    const std::optional<PowerState> state = readPowerFrom("/nonexistent");
    QVERIFY(state && state->external && !state->batteryPercent);
}

void tst_PowerSupply::aBatteryNeedNotTellItsCharge()
{
    QVERIFY(stateOf({{.discharging = true}}) == PowerState{.external = false});
    QVERIFY(stateOf({{.discharging = false}}) == PowerState{.external = true});
}

QTEST_GUILESS_MAIN(tst_PowerSupply)
#include "tst_powersupply.moc"
