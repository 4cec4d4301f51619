#include "shared/text/language.h"
#include "tests/screenshots/palette.h"
#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tray/views/boxstyle.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>

// Draws each window, dialog and state with believable data:  screenshots FOLDER [light|dark
// [LANGUAGE]]

using namespace sem;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("TZ", "Asia/Seoul"); // where it is five in the afternoon
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        qCritical("usage: screenshots FOLDER [light|dark [LANGUAGE]]");
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    rimBoxes();
    const bool dark = arguments.value(2) == "dark"_L1;
    speak(arguments.value(3, u"en"_s));
    if (dark)
        QApplication::setPalette(darkPalette());
    const QString scale = QString::number(qRound(application.devicePixelRatio() * 100));
    const Album album(arguments[1], u"-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s, scale));
    Stage stage(album);
    drawWindow(stage);
    drawMenus(stage);
    drawDialogs(stage);
    drawSettings(stage);
    drawIcons(album);
    return 0;
}
