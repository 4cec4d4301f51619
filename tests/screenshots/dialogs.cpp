#include "tests/screenshots/sampledata.h"
#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tray/models/tr.h"
#include "tray/views/about.h"
#include "tray/views/firststart.h"
#include "tray/views/newjobdialog.h"
#include "tray/views/tokendialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

void drawQuestion(Stage &stage, const QString &action, const QList<qint64> &jobs)
{
    stage.select(jobs);
    stage.window().findChild<QAction *>(action)->trigger();
    stage.album().drawDialog(u"question-"_s + action, stage.window(), action + u"Question"_s);
}

void drawQuestions(Stage &stage)
{
    drawQuestion(stage, u"cancel"_s, {sample::runningJob});
    drawQuestion(stage, u"delete"_s, {sample::doneJob, sample::failedJob});
    stage.select(sample::waitingJob);
    QTimer::singleShot(0, &stage.window(), [&stage] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        stage.album().draw(u"question-priority"_s, *dialog);
        dialog->reject();
    });
    stage.window().findChild<QAction *>(u"priority"_s)->trigger(); // until it is answered
}

void drawNewJob(Stage &stage)
{
    NewJobDialog dialog(stage.clock(), stage.models().queues.names());
    dialog.show();
    stage.album().draw(u"newjob-empty"_s, dialog);
    const auto set = [&dialog](const QString &name, const QString &text) {
        auto *line = dialog.findChild<QLineEdit *>(name);
        line->clear();
        QTest::keyClicks(line, text);
    };
    set(u"folder"_s, QDir::tempPath());
    set(u"command"_s, u"restic backup \"$HOME\" | tee backup.log"_s);
    set(u"subject"_s, u"backup/home"_s);
    dialog.findChild<QCheckBox *>(u"whenIdle"_s)->setChecked(true);
    dialog.findChild<QCheckBox *>(u"whenCharging"_s)->setChecked(true);
    set(u"noLaterThan"_s, u"tomorrow 8:00"_s);
    stage.album().draw(u"newjob"_s, dialog);
    set(u"command"_s, u"echo 'unfinished"_s);
    dialog.findChild<QCheckBox *>(u"shell"_s)->setChecked(false);
    set(u"folder"_s, u"/no/such/folder"_s);
    set(u"noLaterThan"_s, u"25:00"_s);
    stage.album().draw(u"newjob-mistakes"_s, dialog);
}

void drawAbout(Stage &stage)
{
    showAbout(&stage.window(), statusLine(stage.models().status.overview(), stage.clock().now()),
              {.dataDir = u"/home/mina/.local/state/semanticatask"_s,
               .serviceLog = u"/home/mina/.local/state/semanticatask/service.log"_s});
    stage.album().drawDialog(u"about"_s, stage.window(), u"about"_s);
}

void drawFirstStart(Stage &stage)
{
    showFirstStart(&stage.window(), [](bool) {});
    stage.album().drawDialog(u"firststart"_s, stage.window(), u"firstStart"_s);
}

void drawToken(Stage &stage)
{
    TokenDialog token({}, &stage.window());
    token.show();
    stage.album().draw(u"token"_s, token);
    // As those say it who ask the keychain and the service.
    TokenDialog locked(
        Tray::tr("Your keychain is locked. Unlock it, and start this program again."),
        &stage.window());
    locked.show();
    locked.showWrong(Tray::tr("That is not this service's access token."));
    stage.album().draw(u"token-wrong"_s, locked);
}

} // namespace

void drawDialogs(Stage &stage)
{
    drawQuestions(stage);
    drawNewJob(stage);
    drawAbout(stage);
    drawFirstStart(stage);
    drawToken(stage);
}

} // namespace sem
