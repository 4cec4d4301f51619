#include "tests/screenshots/settings.h"

#include "tray/views/firststart.h"
#include "tray/views/generalpanel.h"
#include "tray/views/numberbox.h"
#include "tray/views/scheduledialog.h"
#include "tray/views/schedulespanel.h"
#include "tray/views/settingsdialog.h"
#include "tray/views/tokendialog.h"
#include "tray/views/tokenpanel.h"

#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Draw = std::function<void(const QString &, QWidget &)>;

ConditionsAnswer machine()
{
    const auto rule = [](const QString &name, bool met, HoldCode code, const QVariantMap &detail) {
        return RuleInfo{.name = name,
                        .met = met,
                        .code = met ? std::nullopt : std::optional(code),
                        .detail = detail};
    };
    return {.sensors = {{.name = u"power"_s,
                         .value = QVariantMap{{u"external"_s, false}, {u"battery_percent"_s, 71}}},
                        {.name = u"load"_s,
                         .value = QVariantMap{{u"cpu_percent"_s, 38}, {u"memory_percent"_s, 54}}},
                        {.name = u"network"_s, .value = QVariantMap{{u"online"_s, true}}},
                        {.name = u"presence"_s,
                         .value = QVariantMap{{u"idle_ms"_s, 12'000}, {u"fullscreen"_s, false}}},
                        {.name = u"disk"_s, .value = QVariantMap{{u"free_bytes"_s, 81LL << 30}}}},
            .rules = {rule(u"charging"_s, false, HoldCode::OnBattery, {}),
                      rule(u"battery"_s, true, HoldCode::BatteryLow, {}),
                      rule(u"network"_s, true, HoldCode::NoNetwork, {}),
                      rule(u"unmetered"_s, false, HoldCode::SensorUnknown, {}),
                      rule(u"idle"_s, false, HoldCode::NotIdle,
                           {{u"cpu_percent"_s, 22}, {u"input_idle_ms"_s, 12'000}}),
                      rule(u"disk"_s, true, HoldCode::DiskFull, {})}};
}

ScheduleInfo schedule(const QString &name, const QString &command, Timestamp next)
{
    QStringList words = command.split(u' ');
    const QString program = words.takeFirst();
    return {.name = name,
            .timeZone = u"Asia/Seoul"_s,
            .jobTemplate = {{u"payload"_s,
                             QJsonObject{{u"command"_s, program},
                                         {u"args"_s, QJsonArray::fromStringList(words)}}}},
            .next = {next}};
}

std::vector<ScheduleInfo> schedules(Timestamp now)
{
    ScheduleInfo backup = schedule(u"backup"_s, u"restic backup /home/mina"_s, now + 5h);
    backup.cron = u"0 22 * * mon-fri"_s;
    backup.lastRun = {.time = now - 19h, .seq = 18'077};
    ScheduleInfo index =
        schedule(u"index-notes"_s, u"python3 embed.py --corpus notes"_s, now + 40min);
    index.every = 2h;
    index.lastRun = {.time = now - 80min, .skipped = SkipReason::Overlap};
    ScheduleInfo tidy = schedule(u"tidy-images"_s, u"docker image prune -f"_s, now);
    tidy.next.clear();
    tidy.cron = u"@weekly"_s;
    tidy.enabled = false;
    return {backup, index, tidy};
}

void drawPages(TrayModels &models, QWidget &window, const Draw &draw)
{
    SettingsDialog dialog(models, u"/home/mina/.local/state/semanticatask"_s, &window);
    dialog.general().showStartsAtLogin(true);
    dialog.show();
    for (const SettingsPage &page : settingsPages()) {
        dialog.showPage(page.id);
        draw(u"settings-"_s + page.name, dialog);
    }
    dialog.token().showToken(u"q3M0f9w2b7Tz8sKx1nVh5cRj6yLd4pGa0uEi-oWmQtk"_s);
    auto *content = dialog.findChild<QWidget *>(u"page.advanced"_s);
    auto *scroll = qobject_cast<QScrollArea *>(content->parentWidget()->parentWidget());
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    draw(u"settings-advanced-below"_s, dialog);

    dialog.showPage(SettingsPage::Id::Idle);
    auto *box = dialog.findChild<NumberBox *>(u"idle.cpu_below_percent"_s);
    box->selectAll();
    QTest::keyClicks(box, u"400"_s);
    draw(u"settings-mistake"_s, dialog);
    models.status.setLink(Overview::Link::None, u"it has ended"_s);
    draw(u"settings-noservice"_s, dialog);
    models.status.setLink(Overview::Link::Up);
}

void drawDialogs(const Clock &clock, QWidget &window, const Draw &draw)
{
    const SchedulesModel none(clock);
    ScheduleDialog form(clock, none, &window);
    const auto type = [&form](const QString &name, const QString &text) {
        QTest::keyClicks(form.findChild<QLineEdit *>(name), text);
    };
    form.show();
    draw(u"schedule-empty"_s, form);
    type(u"scheduleName"_s, u"backup"_s);
    type(u"scheduleWhen"_s, u"0 22 * * mon-fri"_s);
    type(u"scheduleCommand"_s, u"restic backup \"$HOME\""_s);
    form.findChild<QLineEdit *>(u"scheduleFolder"_s)->setText(QDir::tempPath());
    draw(u"schedule"_s, form);
    form.findChild<QLineEdit *>(u"scheduleWhen"_s)->clear();
    type(u"scheduleWhen"_s, u"soon"_s);
    draw(u"schedule-mistake"_s, form);

    showFirstStart(&window, [](bool) {});
    auto *greeting = window.findChild<QDialog *>(u"firstStart"_s);
    draw(u"firststart"_s, *greeting);
    delete greeting;

    TokenDialog token({}, &window);
    token.show();
    draw(u"token"_s, token);
    TokenDialog locked(u"Your keychain is locked. Unlock it, and start this program again."_s,
                       &window);
    locked.show();
    locked.showWrong(u"That is not this service's access token."_s);
    draw(u"token-wrong"_s, locked);
}

} // namespace

void drawSettings(TrayModels &models, const Clock &clock, QWidget &window, const Draw &draw)
{
    models.status.setConditions(machine());
    QVariantMap values = Settings().toMap();
    values.insert(u"power.enough_percent"_s, qint64(80));
    values.insert(u"limits.concurrency"_s, qint64(4));
    models.settings.setSettings({values, Settings().toMap()});
    models.schedules.setSchedules(schedules(clock.now()));
    drawPages(models, window, draw);
    drawDialogs(clock, window, draw);
}

} // namespace sem
