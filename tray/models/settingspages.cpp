#include "tray/models/settingspages.h"

#include "tray/models/tr.h"

#include <QLocale>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double second = 1000;

SettingsPage powerPage()
{
    return {
        .id = SettingsPage::Id::Power,
        .name = u"power"_s,
        .title = Tray::tr("Power"),
        .groups = {
            {Tray::tr("Jobs that need external power"),
             {{.sentence = Tray::tr("They run with external power"), .rule = Rule::Charging},
              {.key = u"power.enough_percent"_s,
               .sentence = Tray::tr("or on a battery of at least %1 %"),
               .whenOn = 80},
              {.key = u"power.saver_counts_as_battery"_s,
               .sentence = Tray::tr("but not while the power saver is on"),
               .rule = Rule::PowerSaver}}},
            {Tray::tr("All jobs"),
             {{.key = u"power.pause_below_percent"_s,
               .sentence = Tray::tr("Without external power they start only if the battery has at "
                                    "least %1 %"),
               .rule = Rule::BatteryLow,
               .whenOn = 20}}},
            {Tray::tr("Jobs that need a network"),
             {{.sentence = Tray::tr("They run while there is a network"), .rule = Rule::Network},
              {.sentence = Tray::tr("If they ask for it, only while it does not cost by the byte"),
               .rule = Rule::Unmetered}}},
            {Tray::tr("Jobs that run already"),
             {{.key = u"conditions.when_lost"_s,
               .sentence = Tray::tr("When a condition of theirs goes, they %1"),
               .words = {{u"suspend"_s, Tray::tr("are frozen until it is back")},
                         {u"continue"_s, Tray::tr("go on all the same")},
                         {u"requeue"_s, Tray::tr("are stopped and start anew later")},
                         {u"cancel"_s, Tray::tr("are cancelled")}}},
              {.key = u"conditions.settle_s"_s,
               .sentence = Tray::tr("A condition comes or goes once that has lasted %1 s")}}},
        }};
}

SettingsPage idlePage()
{
    return {
        .id = SettingsPage::Id::Idle,
        .name = u"idle"_s,
        .title = Tray::tr("Idle"),
        .groups = {
            {Tray::tr("Jobs that need an idle machine"),
             {{.sentence = Tray::tr("They run while all of this is so:"), .rule = Rule::Idle},
              {.key = u"idle.cpu_below_percent"_s,
               .sentence = Tray::tr("Other programs use less than %1 % of the processors"),
               .rule = Rule::OthersCpu},
              {.key = u"idle.cpu_window_s"_s, .sentence = Tray::tr("which is measured over %1 s")},
              {.key = u"idle.input_minutes"_s,
               .sentence = Tray::tr("Nobody has touched anything for %1 min"),
               .rule = Rule::Input,
               .whenOn = 5},
              {.sentence = Tray::tr("Nothing fills the whole screen"), .rule = Rule::FullScreen}}},
            {Tray::tr("If nobody can tell whether anything was touched"),
             {{.key = u"idle.when_input_unknown"_s,
               .sentence = Tray::tr("then %1"),
               .words = {{u"cpu_only"_s, Tray::tr("the processors decide alone")},
                         {u"active"_s, Tray::tr("the machine counts as in use")},
                         {u"idle"_s, Tray::tr("it counts as untouched")}}}}},
        }};
}

SettingsPage limitsPage()
{
    return {.id = SettingsPage::Id::Limits,
            .name = u"limits"_s,
            .title = Tray::tr("Limits"),
            .groups = {
                {Tray::tr("At the same time"),
                 {{.key = u"limits.concurrency"_s,
                   .sentence = Tray::tr("Jobs that run, at most: %1"),
                   .rule = Rule::RunningJobs},
                  {.key = u"limits.queue_concurrency"_s,
                   .sentence = Tray::tr("of a queue at most %1 unless it has a number of its own")},
                  {.key = u"limits.max_queued"_s,
                   .sentence = Tray::tr("Jobs of a queue that wait, at most: %1")}}},
                {Tray::tr("A busy machine: jobs of negative priority start only while"),
                 {{.key = u"throttle.cpu_percent"_s,
                   .sentence = Tray::tr("at most %1 % of the processors are in use"),
                   .rule = Rule::BusyCpu},
                  {.key = u"throttle.memory_percent"_s,
                   .sentence = Tray::tr("at most %1 % of the memory is in use"),
                   .rule = Rule::BusyMemory}}},
                {Tray::tr("Room on the disk"),
                 {{.key = u"disk.floor_bytes"_s,
                   .sentence = Tray::tr("Jobs start only while at least %1 MiB are free"),
                   .rule = Rule::Disk,
                   .unit = mebibyte,
                   .whenOn = qint64(200 * mebibyte)}}},
            }};
}

SettingsPage notificationsPage()
{
    return {
        .id = SettingsPage::Id::Notifications,
        .name = u"notifications"_s,
        .title = Tray::tr("Notifications"),
        .groups = {{Tray::tr("Say so when"),
                    {{.key = u"notifications.failure"_s, .sentence = Tray::tr("a job fails")},
                     {.key = u"notifications.success"_s, .sentence = Tray::tr("a job ends well")},
                     {.key = u"notifications.long_job_minutes"_s,
                      .sentence = Tray::tr("a job ends that took longer than %1 min"),
                      .whenOn = 5}}}}};
}

SettingsPage advancedPage()
{
    return {
        .id = SettingsPage::Id::Advanced,
        .name = u"advanced"_s,
        .title = Tray::tr("Advanced"),
        .groups = {
            {Tray::tr("What is kept of jobs that have ended"),
             {{.key = u"retention.finished_days"_s,
               .sentence = Tray::tr("Days that they are kept: %1"),
               .whenOn = 7},
              {.key = u"retention.finished_jobs"_s,
               .sentence = Tray::tr("and at most %1 of them"),
               .whenOn = 100'000},
              {.key = u"retention.artifact_days"_s,
               .sentence = Tray::tr("Days that the files they made are kept: %1"),
               .whenOn = 3}}},
            {Tray::tr("Output"),
             {{.key = u"logs.limit_bytes"_s,
               .sentence = Tray::tr("Of each job the latest %1 MiB are kept"),
               .unit = mebibyte},
              {.key = u"logs.quota_bytes"_s,
               .sentence = Tray::tr("and %1 MiB of all jobs that have ended"),
               .unit = mebibyte}}},
            {Tray::tr("Backups of the database"),
             {{.key = u"backup.every_hours"_s,
               .sentence = Tray::tr("One is made every %1 h"),
               .whenOn = 24},
              {.key = u"backup.keep"_s,
               .sentence = Tray::tr("So many of the latest are kept: %1")}}},
            {Tray::tr("Jobs that fail, unless they say otherwise"),
             {{.key = u"retry.max_retries"_s,
               .sentence = Tray::tr("Tries after the first one, at most: %1")},
              {.key = u"retry.base_ms"_s,
               .sentence = Tray::tr("for the first time after %1 s"),
               .unit = second},
              {.key = u"retry.factor"_s,
               .sentence = Tray::tr("each time the wait before, multiplied by %1")},
              {.key = u"retry.cap_ms"_s,
               .sentence = Tray::tr("but after %1 s at the latest"),
               .unit = second},
              {.key = u"retry.jitter"_s, .sentence = Tray::tr("give or take %1 %"), .unit = 0.01}}},
            {Tray::tr("Jobs that are stopped"),
             {{.key = u"jobs.kill_grace_ms"_s,
               .sentence = Tray::tr("They have %1 s to end before they are killed"),
               .unit = second}}},
            {Tray::tr("Traces"),
             {{.key = u"telemetry.otlp_endpoint"_s,
               .sentence = Tray::tr("They go to %1 (OTLP over HTTP; empty: nowhere)")}}},
            {Tray::tr("Access token"),
             {{.key = u"security.require_token"_s,
               .sentence = Tray::tr("Programs must show it to use the service")}}},
        }};
}

} // namespace

QStringList SettingsPage::keys() const
{
    QStringList keys;
    for (const SettingGroup &group : groups) {
        for (const SettingRow &row : group.rows) {
            if (!row.key.isEmpty())
                keys.append(row.key);
        }
    }
    return keys;
}

std::vector<SettingsPage> settingsPages()
{
    return {
        powerPage(),
        idlePage(),
        limitsPage(),
        {.id = SettingsPage::Id::Schedules, .name = u"schedules"_s, .title = Tray::tr("Schedules")},
        notificationsPage(),
        {.id = SettingsPage::Id::General, .name = u"general"_s, .title = Tray::tr("General")},
        advancedPage()};
}

const SettingInfo &settingInfo(const QString &key)
{
    const auto table = settingsTable();
    const auto found = std::ranges::find(table, key, &SettingInfo::key);
    static const SettingInfo none;
    return found == table.end() ? none : *found;
}

QString numberText(double number)
{
    constexpr int places = 3;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(number, 'f', places);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

qint64 lowestOf(const SettingRow &row)
{
    const qint64 lowest = settingInfo(row.key).lowest;
    return row.whenOn ? std::max<qint64>(lowest, 1) : lowest;
}

QString rangeSentence(const SettingRow &row)
{
    const SettingInfo &info = settingInfo(row.key);
    if (info.kind == SettingInfo::Kind::Url)
        return Tray::tr("Only the address of an http or https server is possible, or nothing.");
    return Tray::tr("Only numbers from %1 to %2 are possible.")
        .arg(numberText(double(lowestOf(row)) / row.unit),
             numberText(double(info.highest) / row.unit));
}

} // namespace sem
