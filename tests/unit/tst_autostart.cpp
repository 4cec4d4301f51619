#include "tray/platform/autostart.h"
#include "tray/platform/desktopentry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

const auto program = u"/opt/semantica task/semanticatask-tray"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

// The entries of the XDG autostart specification, in folders of the test's own.
class tst_Autostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itIsSwitchedOnAndOff();
    void othersFindTheEntryValid_data();
    void othersFindTheEntryValid();
    void thePathIsQuoted_data();
    void thePathIsQuoted();
    void whoeverHidesTheEntrySwitchesItOff_data();
    void whoeverHidesTheEntrySwitchesItOff();
    void anEntryFromBeforeStartsIt();
    void anEntryForAllUsersIsOverruled();
    void aRelativeFolderCountsAsUnset();
    void whatCannotBeWrittenIsAnError();

private:
    QString own() const
    {
        return m_folder->filePath(u"config/autostart/semanticatask-tray.desktop"_s);
    }
    QString ofAll() const
    {
        return m_folder->filePath(u"xdg/autostart/semanticatask-tray.desktop"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Autostart m_autostart{program};
};

void tst_Autostart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder->filePath(u"xdg"_s)));
    qputenv("HOME", QFile::encodeName(m_folder->path()));
}

void tst_Autostart::itIsSwitchedOnAndOff()
{
    QCOMPARE(*m_autostart.isEnabled(), false);
    QVERIFY(m_autostart.setEnabled(false));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_autostart.setEnabled(true));
        QCOMPARE(*m_autostart.isEnabled(), true);
    }
    QVERIFY(
        contentOf(own()).contains("Exec=\"/opt/semantica task/semanticatask-tray\" --minimised\n"));
    QVERIFY(m_autostart.setEnabled(false));
    QCOMPARE(*m_autostart.isEnabled(), false);
    QVERIFY(!QFile::exists(own()));
}

void tst_Autostart::othersFindTheEntryValid_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"/usr/bin/semanticatask-tray"_s;
    QTest::newRow("odd") << u"/a b/\"c\"/$d/`e`/f\\g/%h/é"_s;
}

void tst_Autostart::othersFindTheEntryValid()
{
    if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
        QSKIP("desktop-file-utils is not installed");
    QFETCH(QString, path);
    QVERIFY(Autostart(path).setEnabled(true));
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(u"desktop-file-validate"_s, {own()});
    QVERIFY(validator.waitForFinished());
    QCOMPARE(validator.readAll(), QByteArray());
    QCOMPARE(validator.exitCode(), 0);
}

void tst_Autostart::thePathIsQuoted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("plain") << u"/a"_s << QByteArray("\"/a\"");
    QTest::newRow("space") << u"/a b"_s << QByteArray("\"/a b\"");
    QTest::newRow("quotation mark") << u"/a\"b"_s << QByteArray(R"("/a\\"b")");
    QTest::newRow("dollar") << u"/a$b"_s << QByteArray(R"("/a\\$b")");
    QTest::newRow("backtick") << u"/a`b"_s << QByteArray(R"("/a\\`b")");
    QTest::newRow("backslash") << u"/a\\b"_s << QByteArray(R"("/a\\\\b")");
    QTest::newRow("percent") << u"/a%fb"_s << QByteArray("\"/a%%fb\"");
}

void tst_Autostart::thePathIsQuoted()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, exec);
    const QByteArray line = "\nExec=" + exec + " --minimised\n";
    QVERIFY2(autostartEntry(path).contains(line), autostartEntry(path).constData());
}

void tst_Autostart::whoeverHidesTheEntrySwitchesItOff_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("nothing said") << QByteArray() << true;
    QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
    QTest::newRow("not hidden") << QByteArray("Hidden=false\n") << true;
    QTest::newRow("spaces") << QByteArray("Hidden = true \n") << false;
    QTest::newRow("off in GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
    QTest::newRow("of another group") << QByteArray("[Desktop Action x]\nHidden=true\n") << true;
    QTest::newRow("a comment") << QByteArray("#Hidden=true\n") << true;
}

void tst_Autostart::whoeverHidesTheEntrySwitchesItOff()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, enabled);
    QVERIFY(write(own(), autostartEntry(program) + more));
    QCOMPARE(*m_autostart.isEnabled(), enabled);
    QVERIFY(m_autostart.setEnabled(true));
    QCOMPARE(*m_autostart.isEnabled(), true);
}

// Which opened the window, too.
void tst_Autostart::anEntryFromBeforeStartsIt()
{
    QByteArray before = autostartEntry(program);
    QVERIFY(before.contains(" --minimised"));
    QVERIFY(write(own(), before.replace(" --minimised", "")));
    QCOMPARE(*m_autostart.isEnabled(), true);
    QVERIFY(m_autostart.setEnabled(true));
    QVERIFY(contentOf(own()).contains(" --minimised\n"));
}

void tst_Autostart::anEntryForAllUsersIsOverruled()
{
    QVERIFY(write(ofAll(), autostartEntry(program)));
    QCOMPARE(*m_autostart.isEnabled(), true);
    QVERIFY(m_autostart.setEnabled(false));
    QCOMPARE(*m_autostart.isEnabled(), false);
    QVERIFY(contentOf(own()).contains("Hidden=true\n"));
    QVERIFY(m_autostart.setEnabled(true));
    QCOMPARE(*m_autostart.isEnabled(), true);
}

void tst_Autostart::aRelativeFolderCountsAsUnset()
{
    qputenv("XDG_CONFIG_HOME", "config");
    QVERIFY(m_autostart.setEnabled(true));
    QVERIFY(QFile::exists(m_folder->filePath(u".config/autostart/semanticatask-tray.desktop"_s)));
    QCOMPARE(*m_autostart.isEnabled(), true);
}

void tst_Autostart::whatCannotBeWrittenIsAnError()
{
    QVERIFY(write(m_folder->filePath(u"config"_s), "not a folder"));
    const Result<> result = m_autostart.setEnabled(true);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::System);
    QVERIFY(result.error().message.contains(own()));
}

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
