#include "tray/platform/launchagent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

// As Python's own reader understands a property list.
QJsonObject understood(const QByteArray &propertyList)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import json, plistlib, sys\n"
                  "print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))"_s});
    python.write(propertyList);
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class tst_LaunchAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersUnderstandIt_data();
    void othersUnderstandIt();
    void disabledIsWhatSaysSo_data();
    void disabledIsWhatSaysSo();
};

void tst_LaunchAgent::othersUnderstandIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << u"/Applications/SemanticaTask.app/Contents/MacOS/tray"_s;
    QTest::newRow("odd") << u"/a & b/<c>/\"d\"/é 日本"_s;
}

void tst_LaunchAgent::othersUnderstandIt()
{
    QFETCH(QString, program);
    const QByteArray agent = launchAgent(u"app.example"_s, program);
    const QJsonObject expected{{u"Label"_s, u"app.example"_s},
                               {u"ProgramArguments"_s, QJsonArray{program, u"--minimised"_s}},
                               {u"RunAtLoad"_s, true},
                               {u"LimitLoadToSessionType"_s, u"Aqua"_s},
                               {u"ProcessType"_s, u"Interactive"_s}};
    QCOMPARE(understood(agent), expected);
    QVERIFY(!isDisabledAgent(agent));
}

void tst_LaunchAgent::disabledIsWhatSaysSo_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("disabled");
    const QByteArray before = "<key>Label</key><string>x</string>"
                              "<key>ProgramArguments</key><array><string>Disabled</string></array>";
    QTest::newRow("not said") << before << false;
    QTest::newRow("true") << before + "<key>Disabled</key><true/>" << true;
    QTest::newRow("false") << before + "<key>Disabled</key><false/>" << false;
    QTest::newRow("first") << "<key>Disabled</key><true/>" + before << true;
    QTest::newRow("a value of that name")
        << QByteArray("<key>Label</key><string>Disabled</string>") << false;
    QTest::newRow("rubbish") << QByteArray("<<<") << false;
}

void tst_LaunchAgent::disabledIsWhatSaysSo()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, disabled);
    QCOMPARE(isDisabledAgent("<plist version=\"1.0\"><dict>" + members + "</dict></plist>"),
             disabled);
}

QTEST_GUILESS_MAIN(tst_LaunchAgent)
#include "tst_launchagent.moc"
