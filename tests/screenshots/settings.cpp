#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tray/views/generalpanel.h"
#include "tray/views/numberbox.h"
#include "tray/views/scheduledialog.h"
#include "tray/views/schedulespanel.h"
#include "tray/views/settingsdialog.h"
#include "tray/views/tokenpanel.h"

#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

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

void drawQuestion(Stage &stage, const SettingsDialog &dialog, const QString &name,
                  const QString &button, const QString &question)
{
    dialog.findChild<QPushButton *>(button)->click();
    stage.album().drawDialog(name, dialog, question);
}

void drawSchedules(Stage &stage, SettingsDialog &dialog)
{
    dialog.showPage(SettingsPage::Id::Schedules);
    dialog.findChild<QTableView *>(u"schedulesTable"_s)->selectRow(0);
    stage.album().draw(u"settings-schedules-selected"_s, dialog);
    drawQuestion(stage, dialog, u"question-schedule"_s, u"removeSchedule"_s, u"removeQuestion"_s);
}

void drawToken(Stage &stage, SettingsDialog &dialog)
{
    dialog.showPage(SettingsPage::Id::Advanced);
    dialog.token().showToken(u"q3M0f9w2b7Tz8sKx1nVh5cRj6yLd4pGa0uEi-oWmQtk"_s);
    QTest::qWait(50); // until it has become longer
    auto *content = dialog.findChild<QWidget *>(u"page.advanced"_s);
    auto *scroll = qobject_cast<QScrollArea *>(content->parentWidget()->parentWidget());
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    stage.album().draw(u"settings-advanced-below"_s, dialog);
    drawQuestion(stage, dialog, u"question-token"_s, u"newToken"_s, u"newTokenQuestion"_s);
}

void drawTrouble(Stage &stage, SettingsDialog &dialog)
{
    dialog.showPage(SettingsPage::Id::Idle);
    stage.loseService();
    stage.album().draw(u"settings-noservice"_s, dialog);
    stage.models().status.setLink(Overview::Link::Up);
    auto *box = dialog.findChild<NumberBox *>(u"idle.cpu_below_percent"_s);
    box->selectAll();
    QTest::keyClicks(box, u"400"_s);
    stage.album().draw(u"settings-mistake"_s, dialog);
}

void drawDialog(Stage &stage)
{
    SettingsDialog dialog(stage.models(), u"/home/mina/.local/state/semanticatask"_s,
                          &stage.window());
    dialog.general().showStartsAtLogin(true);
    dialog.show();
    for (const SettingsPage &page : settingsPages()) {
        dialog.showPage(page.id);
        stage.album().draw(u"settings-"_s + page.name, dialog);
    }
    drawSchedules(stage, dialog);
    drawToken(stage, dialog);
    drawTrouble(stage, dialog);
}

void drawNewSchedule(Stage &stage)
{
    const SchedulesModel none(stage.clock());
    ScheduleDialog form(stage.clock(), none, &stage.window());
    const auto type = [&form](const QString &name, const QString &text) {
        QTest::keyClicks(form.findChild<QLineEdit *>(name), text);
    };
    form.show();
    stage.album().draw(u"schedule-empty"_s, form);
    type(u"scheduleName"_s, u"backup"_s);
    type(u"scheduleWhen"_s, u"0 22 * * mon-fri"_s);
    type(u"scheduleCommand"_s, u"restic backup \"$HOME\""_s);
    form.findChild<QLineEdit *>(u"scheduleFolder"_s)->setText(QDir::tempPath());
    stage.album().draw(u"schedule"_s, form);
    form.findChild<QLineEdit *>(u"scheduleWhen"_s)->clear();
    type(u"scheduleWhen"_s, u"soon"_s);
    stage.album().draw(u"schedule-mistake"_s, form);
}

} // namespace

void drawSettings(Stage &stage)
{
    TrayModels &models = stage.models();
    QVariantMap values = Settings().toMap();
    values.insert(u"power.enough_percent"_s, qint64(80));
    values.insert(u"limits.concurrency"_s, qint64(4));
    models.settings.setSettings({values, Settings().toMap()});
    models.schedules.setSchedules(schedules(stage.clock().now()));
    drawDialog(stage);
    drawNewSchedule(stage);
}

} // namespace sem
