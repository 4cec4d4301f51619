#include "tests/support/clifixture.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/types.h>

using namespace sem;
using namespace Qt::StringLiterals;

// What the real program does with a terminal.
class tst_CliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void watchShowsWhatChanges();
    void watchNeedsATerminal();
    void tablesFitANarrowTerminal();
    void aSignalThatEndsWatchLeavesTheTerminalAsItWas_data();
    void aSignalThatEndsWatchLeavesTheTerminalAsItWas();

private:
    // `script` makes one, and passes on what is typed.
    void startInTerminal(QProcess &process, const QString &line) const;

    std::unique_ptr<CliFixture> m_cli;
};

void tst_CliTerminal::startInTerminal(QProcess &process, const QString &line) const
{
    m_cli->start(process, u"/usr/bin/script"_s, {u"-qec"_s, line, u"/dev/null"_s});
}

void tst_CliTerminal::watchShowsWhatChanges()
{
    m_cli->enqueued({u"run"_s, u"--"_s, u"sleep"_s, u"600"_s});
    QProcess terminal;
    // The shell would take Ctrl-C as well.
    startInTerminal(terminal, QStringLiteral("exec " SEM_BIN_DIR "/semanticatask watch"));
    QByteArray shown;
    const auto shows = [&](const QByteArray &text) {
        shown += terminal.readAllStandardOutput();
        return shown.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows("RUNNING"), CliFixture::patience);
    // While its time goes on, only its own line is painted again.
    QTRY_VERIFY_WITH_TIMEOUT(shows("RUNNING") && shown.count("sleep 600") >= 3,
                             CliFixture::patience);
    QCOMPARE(shown.count("1 running, 0 waiting"), 1);
    QCOMPARE(m_cli->run({u"cancel"_s, u"1"_s}).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(shows("CANCELLED"), CliFixture::patience);
    QCOMPARE(shown.count("\033[2J"), 2); // at the start, and never since
    terminal.write("\x03");
    QVERIFY(terminal.waitForFinished(CliFixture::patience));
    shown += terminal.readAllStandardOutput();
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(shown.endsWith("\033[?1049l"));
}

void tst_CliTerminal::watchNeedsATerminal()
{
    const Ran ran = m_cli->run({u"watch"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"needs a terminal"_s));
}

void tst_CliTerminal::tablesFitANarrowTerminal()
{
    m_cli->run({u"pause"_s});
    m_cli->run({u"run"_s, u"-q"_s, u"a-queue-with-a-long-name"_s, u"--in"_s, u"1h"_s, u"echo"_s,
                QString(60, u'x')});
    for (const QString &verb : {u"list"_s, u"queues"_s, u"conditions"_s}) {
        QProcess terminal;
        startInTerminal(terminal,
                        u"stty cols 40; exec env NO_COLOR=1 "_s
                            + QStringLiteral(SEM_BIN_DIR "/semanticatask ") + verb
                            + u" 2>/dev/null"_s);
        const Ran ran = CliFixture::finish(terminal);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.lines().size() > 1, qPrintable(ran.out));
        for (QString line : ran.lines())
            QVERIFY2(line.remove(u'\r').size() <= 40, qPrintable(line));
    }
}

void tst_CliTerminal::aSignalThatEndsWatchLeavesTheTerminalAsItWas_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void tst_CliTerminal::aSignalThatEndsWatchLeavesTheTerminalAsItWas()
{
    QFETCH(const int, signal);
    const QString pidFile = m_cli->home() + u"/watch.pid"_s;
    QProcess terminal;
    // Whoever runs the tests may not care for hang-ups.
    startInTerminal(terminal,
                    u"echo $$ > %1; exec env --default-signal=HUP "_s.arg(pidFile)
                        + QStringLiteral(SEM_BIN_DIR "/semanticatask watch"));
    QByteArray shown;
    const auto shows = [&](const QByteArray &text) {
        shown += terminal.readAllStandardOutput();
        return shown.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows("0 running"), CliFixture::patience);
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(::kill(pid_t(file.readAll().trimmed().toLongLong()), signal), 0);
    QVERIFY(terminal.waitForFinished(CliFixture::patience));
    shown += terminal.readAllStandardOutput();
    QVERIFY2(shown.contains("\033[?25h\033[?1049l"), shown.constData());
    QCOMPARE(terminal.exitCode(), 128 + signal);
}

QTEST_GUILESS_MAIN(tst_CliTerminal)

#include "tst_cliterminal.moc"
