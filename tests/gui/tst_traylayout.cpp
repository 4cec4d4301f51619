#include "tray/application.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace sem;
using namespace Qt::StringLiterals;

// The end of the process is not awaited by all who ask for it.
class tst_TrayLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptBeforeTheLoopEnds();
};

void tst_TrayLayout::itIsKeptBeforeTheLoopEnds()
{
    const QTemporaryDir folder;
    QVERIFY(Preferences{.isGreeted = true}.save(folder.path()));
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, folder.path());
    const SystemClock clock;
    const Application application(*Paths::fromEnvironment(environment), clock);
    const QString layout = folder.filePath(u"tray.layout"_s);
    QVERIFY(!QFile::exists(layout));
    QTimer::singleShot(0, qApp, &QApplication::quit);
    QApplication::exec();
    QVERIFY(QFile::exists(layout));
}

QTEST_MAIN(tst_TrayLayout)
#include "tst_traylayout.moc"
