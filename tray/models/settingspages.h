#pragma once

#include "shared/domain/settings.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace sem {

// What decides whether a rule is met; ruleMark() says how it stands.
enum class Rule {
    Charging,
    BatteryLow,
    PowerSaver,
    Network,
    Unmetered,
    Idle,
    OthersCpu,
    Input,
    FullScreen,
    RunningJobs,
    BusyCpu,
    BusyMemory,
    Disk,
};

// A line of the dialog: a sentence with the value of a setting in it, how a rule stands, or both.
struct SettingRow
{
    QString key = {}; // of the setting; empty: none
    // "%1": where the value stands. It goes with any number: nothing that it counts stands beside.
    QString sentence = {};
    std::optional<Rule> rule = {}; // what is to be seen below
    double unit = 1; // of the setting's own, one of what is shown
    std::optional<qint64> whenOn = {}; // 0 means off; what switching it on sets
    QList<std::pair<QString, QString>> words = {}; // the setting's and how they read
};

struct SettingGroup
{
    QString title = {};
    std::vector<SettingRow> rows = {};
};

struct SettingsPage
{
    enum class Id { Power, Idle, Limits, Schedules, Notifications, General, Advanced };

    Id id = Id::Power;
    QString name = {}; // "power"
    QString title = {};
    std::vector<SettingGroup> groups = {};

    QStringList keys() const;
};

// All pages, in order, in the language in force.
std::vector<SettingsPage> settingsPages();

// The line of the table of settings.
const SettingInfo &settingInfo(const QString &key);

// Of a row that can be switched off, 0 is no value: it is what switching it off sets.
qint64 lowestOf(const SettingRow &row);

// Why a number is none for the row: "1 to 100 is possible"; in the units that it shows.
QString rangeSentence(const SettingRow &row);

// A number as it is shown in a row: "2.5", "90".
QString numberText(double number);

} // namespace sem
