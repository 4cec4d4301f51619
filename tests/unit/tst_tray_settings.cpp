#include "tests/support/manualclock.h"
#include "tray/models/rulemark.h"
#include "tray/models/scheduledraft.h"
#include "tray/models/schedulesmodel.h"
#include "tray/models/settingsmodel.h"
#include "tray/models/settingspages.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the settings dialog shows, without it.
class tst_TraySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void everySettingHasOneRow();
    void everyRowFitsItsSetting();
    void aChangeShowsAtOnce();
    void aRefusedChangeGoesBack();
    void anOlderAnswerUndoesNothingNewer();
    void whatComesFromElsewhereShows();
    void whatHoldsAlreadyIsNotAskedFor();
    void defaultsAskForWhatDiffers();
    void rangesAreSaidInTheRowsUnits();
    void whatCanBeSwitchedOffHasNoZero();
    void sentencesGoWithAnyNumber();

    void rulesAreMarked_data();
    void rulesAreMarked();
    void withoutAServiceNothingIsKnown();
    void aMarkIsSaidInWords();

    void schedulesAreAModel();
    void aScheduleIsSwitchedByAsking();
    void schedulesAreJudged_data();
    void schedulesAreJudged();
    void aScheduleIsWritten();

private:
    static SettingsAnswer usual() { return {Settings().toMap(), Settings().toMap()}; }
    static std::vector<SettingRow> rows()
    {
        std::vector<SettingRow> all;
        for (const SettingsPage &page : settingsPages()) {
            for (const SettingGroup &group : page.groups)
                all.insert(all.end(), group.rows.begin(), group.rows.end());
        }
        return all;
    }
};

void tst_TraySettings::everySettingHasOneRow()
{
    QStringList shown;
    for (const SettingsPage &page : settingsPages())
        shown += page.keys();
    QStringList all;
    for (const SettingInfo &info : settingsTable())
        all += info.key;
    shown.sort();
    all.sort();
    QCOMPARE(shown, all);
}

void tst_TraySettings::everyRowFitsItsSetting()
{
    for (const SettingRow &row : rows()) {
        if (row.key.isEmpty()) {
            QVERIFY2(row.rule, qPrintable(row.sentence)); // else it would say nothing
            continue;
        }
        const SettingInfo &info = settingInfo(row.key);
        const bool isTruth = info.kind == SettingInfo::Kind::Truth;
        QVERIFY2(row.sentence.contains(u"%1"_s) != isTruth, qPrintable(row.key));
        if (info.kind == SettingInfo::Kind::Word) {
            QStringList words;
            for (const auto &[word, text] : row.words)
                words += word;
            words.sort();
            QStringList expected = info.words;
            expected.sort();
            QCOMPARE(words, expected);
        }
        if (row.whenOn) {
            QCOMPARE(info.lowest, 0);
            QVERIFY2(Settings().apply({{row.key, *row.whenOn}}), qPrintable(row.key));
        }
    }
}

void tst_TraySettings::aChangeShowsAtOnce()
{
    SettingsModel model;
    model.setSettings(usual());
    const QSignalSpy wanted(&model, &SettingsModel::changeWanted);
    model.change(u"idle.input_minutes"_s, qint64(7));
    QCOMPARE(model.value(u"idle.input_minutes"_s), qint64(7));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toMap(), (QVariantMap{{u"idle.input_minutes"_s, qint64(7)}}));
    model.accepted(wanted[0][0].toMap());
    QCOMPARE(model.value(u"idle.input_minutes"_s), qint64(7));
    QVERIFY(model.problem(u"idle.input_minutes"_s).isEmpty());
}

void tst_TraySettings::aRefusedChangeGoesBack()
{
    SettingsModel model;
    model.setSettings(usual());
    const QVariantMap change{{u"idle.input_minutes"_s, qint64(7)}};
    model.change(u"idle.input_minutes"_s, qint64(7));
    model.refused(change, u"the disk is full"_s);
    QCOMPARE(model.value(u"idle.input_minutes"_s), qint64(5));
    QCOMPARE(model.problem(u"idle.input_minutes"_s), u"the disk is full"_s);
    model.change(u"idle.input_minutes"_s, qint64(8));
    QVERIFY(model.problem(u"idle.input_minutes"_s).isEmpty());
}

void tst_TraySettings::anOlderAnswerUndoesNothingNewer()
{
    const auto key = u"idle.input_minutes"_s;
    SettingsModel model;
    model.setSettings(usual());
    model.change(key, qint64(7));
    model.change(key, qint64(8));
    model.accepted({{key, qint64(7)}});
    QCOMPARE(model.value(key), qint64(8));
    model.setSettings(usual()); // asked for before the changes came
    QCOMPARE(model.value(key), qint64(8));
    model.refused({{key, qint64(7)}}, u"no"_s); // not what is wanted now
    QCOMPARE(model.value(key), qint64(8));
    model.accepted({{key, qint64(8)}});
    QCOMPARE(model.value(key), qint64(8));
}

void tst_TraySettings::whatComesFromElsewhereShows()
{
    SettingsModel model;
    QVERIFY(!model.isKnown());
    model.setSettings(usual());
    QVERIFY(model.isKnown());
    model.refuse(u"backup.keep"_s, u"too much"_s);
    const QSignalSpy changed(&model, &SettingsModel::changed);
    SettingsAnswer other = usual();
    other.settings.insert(u"backup.keep"_s, qint64(9));
    model.setSettings(other);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.value(u"backup.keep"_s), qint64(9));
    QVERIFY(model.problem(u"backup.keep"_s).isEmpty());
}

void tst_TraySettings::whatHoldsAlreadyIsNotAskedFor()
{
    SettingsModel model;
    const QSignalSpy wanted(&model, &SettingsModel::changeWanted);
    model.change(u"backup.keep"_s, qint64(9)); // nobody knows yet what holds
    model.setSettings(usual());
    model.change(u"backup.keep"_s, qint64(3));
    QCOMPARE(wanted.count(), 0);
}

void tst_TraySettings::defaultsAskForWhatDiffers()
{
    SettingsModel model;
    SettingsAnswer answer = usual();
    answer.settings.insert(u"backup.keep"_s, qint64(9));
    model.setSettings(answer);
    QVERIFY(!model.areUsual({u"backup.keep"_s, u"backup.every_hours"_s}));
    const QSignalSpy wanted(&model, &SettingsModel::changeWanted);
    model.restore({u"backup.keep"_s, u"backup.every_hours"_s});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toMap(), (QVariantMap{{u"backup.keep"_s, qint64(3)}}));
    QVERIFY(model.areUsual({u"backup.keep"_s, u"backup.every_hours"_s}));
}

void tst_TraySettings::rangesAreSaidInTheRowsUnits()
{
    const auto all = rows();
    const auto sentence = [&all](const QString &key) {
        return rangeSentence(*std::ranges::find(all, key, &SettingRow::key));
    };
    QCOMPARE(sentence(u"idle.cpu_below_percent"_s), u"Only numbers from 1 to 100 are possible."_s);
    QCOMPARE(sentence(u"jobs.kill_grace_ms"_s), u"Only numbers from 0 to 600 are possible."_s);
    QCOMPARE(sentence(u"logs.limit_bytes"_s),
             u"Only numbers from 0.063 to 1048576 are possible."_s);
    QCOMPARE(sentence(u"retry.jitter"_s), u"Only numbers from 0 to 100 are possible."_s);
}

void tst_TraySettings::whatCanBeSwitchedOffHasNoZero()
{
    const auto all = rows();
    const auto row = std::ranges::find(all, u"idle.input_minutes"_s, &SettingRow::key);
    QCOMPARE(settingInfo(row->key).lowest, 0);
    QCOMPARE(rangeSentence(*row), u"Only numbers from 1 to 240 are possible."_s);
}

// There is one form of them.
void tst_TraySettings::sentencesGoWithAnyNumber()
{
    static const QRegularExpression counted(
        u"%1 (milliseconds|seconds|minutes|hours|days|jobs|times|are)"_s);
    for (const SettingRow &row : rows()) {
        const SettingInfo::Kind kind = settingInfo(row.key).kind;
        if (kind == SettingInfo::Kind::Whole || kind == SettingInfo::Kind::Fraction)
            QVERIFY2(!row.sentence.contains(counted), qPrintable(row.sentence));
    }
}

void tst_TraySettings::rulesAreMarked_data()
{
    using State = RuleMark::State;
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<ConditionsAnswer>("conditions");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("says");
    const SensorInfo mains{.name = u"power"_s,
                           .value = QVariantMap{{u"external"_s, true}, {u"battery_percent"_s, 71}}};
    const SensorInfo battery{.name = u"power"_s,
                             .value =
                                 QVariantMap{{u"external"_s, false}, {u"battery_percent"_s, 12}}};
    const auto rule = [](const QString &name, bool met, HoldCode code, QVariantMap detail = {}) {
        return RuleInfo{.name = name,
                        .met = met,
                        .code = met ? std::nullopt : std::optional(code),
                        .detail = std::move(detail)};
    };
    QTest::newRow("nothing known") << Rule::Charging << ConditionsAnswer() << State::Unknown
                                   << u"the machine does not tell of its power"_s;
    QTest::newRow("mains") << Rule::Charging
                           << ConditionsAnswer{{mains},
                                               {rule(u"charging"_s, true, HoldCode::OnBattery)}}
                           << State::Met << u"external power, battery 71 %"_s;
    QTest::newRow("battery") << Rule::Charging
                             << ConditionsAnswer{{battery},
                                                 {rule(u"charging"_s, false, HoldCode::OnBattery)}}
                             << State::NotMet << u"no external power, battery 12 %"_s;
    QTest::newRow("low") << Rule::BatteryLow
                         << ConditionsAnswer{{battery},
                                             {rule(u"battery"_s, false, HoldCode::BatteryLow)}}
                         << State::NotMet << u"no external power, battery 12 %"_s;
    QTest::newRow("network unknown")
        << Rule::Unmetered
        << ConditionsAnswer{{}, {rule(u"unmetered"_s, false, HoldCode::SensorUnknown)}}
        << State::Unknown << u"the system does not tell what it costs"_s;
    QTest::newRow("metered") << Rule::Unmetered
                             << ConditionsAnswer{{{.name = u"network"_s,
                                                   .value = QVariantMap{{u"online"_s, true},
                                                                        {u"metered"_s, true}}}},
                                                 {rule(u"unmetered"_s, false, HoldCode::Metered)}}
                             << State::NotMet << u"it costs by the byte"_s;
    const ConditionsAnswer busy{{},
                                {rule(u"idle"_s, false, HoldCode::NotIdle,
                                      {{u"cpu_percent"_s, 29}, {u"input_idle_ms"_s, 299'000}})}};
    QTest::newRow("others' cpu") << Rule::OthersCpu << busy << State::Met << u"they use 29 %"_s;
    QTest::newRow("input") << Rule::Input << busy << State::NotMet
                           << u"the last time was 4 min 59 s ago"_s;
    QTest::newRow("memory") << Rule::BusyMemory
                            << ConditionsAnswer{{{.name = u"load"_s,
                                                  .value = QVariantMap{{u"cpu_percent"_s, 5},
                                                                       {u"memory_percent"_s, 91}}}},
                                                {}}
                            << State::NotMet << u"91 % in use"_s;
    QTest::newRow("disk") << Rule::Disk
                          << ConditionsAnswer{{{.name = u"disk"_s,
                                                .value = QVariantMap{{u"free_bytes"_s, 3 << 20}}}},
                                              {rule(u"disk"_s, false, HoldCode::DiskFull)}}
                          << State::NotMet << u"3.0 MiB are free"_s;
}

void tst_TraySettings::rulesAreMarked()
{
    QFETCH(Rule, rule);
    QFETCH(ConditionsAnswer, conditions);
    ServiceStatus status;
    status.set({.link = Overview::Link::Up});
    status.setConditions(conditions);
    const RuleMark mark = ruleMark(rule, status, Settings().toMap());
    QTEST(mark.state, "state");
    QTEST(mark.says, "says");
}

void tst_TraySettings::withoutAServiceNothingIsKnown()
{
    ServiceStatus status;
    status.set({.link = Overview::Link::Up});
    status.setConditions({{}, {{.name = u"charging"_s, .met = true}}});
    QCOMPARE(ruleMark(Rule::Charging, status, {}).state, RuleMark::State::Met);
    status.setLink(Overview::Link::None);
    QCOMPARE(ruleMark(Rule::Charging, status, {}), RuleMark());
}

void tst_TraySettings::aMarkIsSaidInWords()
{
    QCOMPARE((RuleMark{RuleMark::State::NotMet, u"battery 12 %"_s}).text(),
             u"Not met now: battery 12 %"_s);
    QCOMPARE((RuleMark{RuleMark::State::Met, {}}).text(), u"Met now"_s);
}

void tst_TraySettings::schedulesAreAModel()
{
    const ManualClock clock;
    SchedulesModel model(clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSchedules({{.name = u"backup"_s,
                         .cron = u"0 22 * * *"_s,
                         .timeZone = u"Asia/Seoul"_s,
                         .next = {clock.now() + 2h}},
                        {.name = u"tidy"_s, .every = 2h, .enabled = false}});
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, SchedulesModel::When), u"0 22 * * * (Asia/Seoul)"_s);
    QCOMPARE(text(1, SchedulesModel::When), u"every 2 h"_s);
    QCOMPARE(text(1, SchedulesModel::Next), u"switched off"_s);
    const QSignalSpy reset(&model, &SchedulesModel::modelReset);
    const QSignalSpy changed(&model, &SchedulesModel::dataChanged);
    model.setSchedules({{.name = u"backup"_s, .cron = u"0 22 * * *"_s},
                        {.name = u"tidy"_s, .every = 3h, .enabled = false}});
    QCOMPARE(reset.count(), 0); // what is selected stays so
    QCOMPARE(changed.count(), 2);
    QCOMPARE(text(1, SchedulesModel::When), u"every 3 h"_s);
    QCOMPARE(text(0, SchedulesModel::Next), u"never"_s);
    model.setSchedules({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_TraySettings::aScheduleIsSwitchedByAsking()
{
    const ManualClock clock;
    SchedulesModel model(clock);
    model.setSchedules({{.name = u"backup"_s, .every = 2h}});
    const QSignalSpy wanted(&model, &SchedulesModel::switchWanted);
    const QModelIndex name = model.index(0, SchedulesModel::Name);
    QVERIFY(model.setData(name, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0], u"backup"_s);
    QCOMPARE(wanted[0][1], false);
    QCOMPARE(name.data(Qt::CheckStateRole), int(Qt::Checked)); // until the service says so
}

void tst_TraySettings::schedulesAreJudged_data()
{
    using Field = JudgedSchedule::Field;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QList<Field>>("problems");
    QTest::newRow("fine") << u"backup"_s << u"2h"_s << u"make"_s << QList<Field>();
    QTest::newRow("daily") << u"backup"_s << u"22:00"_s << u"make"_s << QList<Field>();
    QTest::newRow("cron") << u"backup"_s << u"0 8 * * mon-fri"_s << u"make"_s << QList<Field>();
    QTest::newRow("word") << u"backup"_s << u"@weekly"_s << u"make"_s << QList<Field>();
    QTest::newRow("nothing") << u""_s << u""_s << u""_s
                             << QList{Field::Name, Field::When, Field::Command};
    QTest::newRow("taken") << u"tidy"_s << u"2h"_s << u"make"_s << QList{Field::Name};
    QTest::newRow("no name") << u"my backup"_s << u"2h"_s << u"make"_s << QList{Field::Name};
    QTest::newRow("no time") << u"backup"_s << u"25:00"_s << u"make"_s << QList{Field::When};
    QTest::newRow("too often") << u"backup"_s << u"1ms"_s << u"make"_s << QList{Field::When};
    QTest::newRow("open quote") << u"backup"_s << u"2h"_s << u"echo 'x"_s << QList{Field::Command};
}

void tst_TraySettings::schedulesAreJudged()
{
    QFETCH(QString, name);
    QFETCH(QString, when);
    QFETCH(QString, command);
    QFETCH(QList<JudgedSchedule::Field>, problems);
    const ManualClock clock;
    const JudgedSchedule judged =
        judge({.name = name, .when = when, .job = {.command = command}, .taken = {u"tidy"_s}},
              clock.now(), QTimeZone("Asia/Seoul"));
    QCOMPARE(judged.problems.keys(), problems);
    QCOMPARE(judged.wanted.has_value(), problems.isEmpty());
}

void tst_TraySettings::aScheduleIsWritten()
{
    const ManualClock clock;
    const JudgedSchedule judged =
        judge({.name = u"backup"_s, .when = u"22:30"_s, .job = {.command = u"make all"_s}},
              clock.now(), QTimeZone("Asia/Seoul"));
    QVERIFY(judged.wanted);
    QCOMPARE(judged.wanted->schedule.cron, u"30 22 * * *"_s);
    QCOMPARE(judged.wanted->schedule.timeZone, u"Asia/Seoul"_s);
    QVERIFY(judged.wanted->job.payload.contains(R"("args":["all"])"));
    QVERIFY(judged.sentence.startsWith(u"It comes at "_s));
}

QTEST_GUILESS_MAIN(tst_TraySettings)
#include "tst_tray_settings.moc"
