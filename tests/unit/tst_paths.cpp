#include "shared/core/paths.h"

#include <QDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

Result<Paths> pathsWith(const Variables &variables)
{
    QProcessEnvironment environment;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return Paths::fromEnvironment(environment);
}

} // namespace

class tst_Paths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingLivesInTheDataFolder();
    void theDataFolderFollowsTheRules_data();
    void theDataFolderFollowsTheRules();
    void theSocketFollowsTheRules_data();
    void theSocketFollowsTheRules();
    void withoutAHomeTheDataFolderMustBeNamed();
    void relativePathsAreRefused_data();
    void relativePathsAreRefused();
    void aSocketPathMayBeAsLongAsTheSystemTakes();
    void everyAttemptHasItsFolder();
};

void tst_Paths::everythingLivesInTheDataFolder()
{
    const Paths paths = *pathsWith({{u"SEMANTICATASK_HOME"_s, u"/h"_s}});
    QCOMPARE(paths.dataDir, u"/h"_s);
    QCOMPARE(paths.database, u"/h/jobs.db"_s);
    QCOMPARE(paths.lockFile, u"/h/service.lock"_s);
    QCOMPARE(paths.serviceLog, u"/h/service.log"_s);
    QCOMPARE(paths.tokenFile, u"/h/token"_s);
    QCOMPARE(paths.runsDir, u"/h/runs"_s);
    QCOMPARE(paths.backupsDir, u"/h/backups"_s);
    QCOMPARE(paths.socket, u"/h/service.sock"_s);
}

void tst_Paths::theDataFolderFollowsTheRules_data()
{
#ifndef Q_OS_LINUX
    QSKIP("the rules of XDG are Linux's");
#endif
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("folder");
    const auto home = u"SEMANTICATASK_HOME"_s;
    const auto state = u"XDG_STATE_HOME"_s;
    const auto user = u"HOME"_s;
    const auto fallback = u"/me/.local/state/semanticatask"_s;
    QTest::newRow("nothing else set") << Variables{{user, u"/me"_s}} << fallback;
    QTest::newRow("state") << Variables{{state, u"/s"_s}} << u"/s/semanticatask"_s;
    QTest::newRow("home wins") << Variables{{state, u"/s"_s}, {home, u"/h"_s}} << u"/h"_s;
    QTest::newRow("home is cleaned") << Variables{{home, u"/h/x/../"_s}} << u"/h"_s;
    QTest::newRow("empty home") << Variables{{home, u""_s}, {state, u"/s"_s}}
                                << u"/s/semanticatask"_s;
    QTest::newRow("relative state counts as unset")
        << Variables{{user, u"/me"_s}, {state, u"s"_s}} << fallback;
}

void tst_Paths::theDataFolderFollowsTheRules()
{
    QFETCH(Variables, variables);
    QFETCH(QString, folder);
    QCOMPARE(pathsWith(variables)->dataDir, folder);
}

void tst_Paths::theSocketFollowsTheRules_data()
{
#ifndef Q_OS_LINUX
    QSKIP("the rules of XDG are Linux's");
#endif
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("socket");
    const auto home = u"SEMANTICATASK_HOME"_s;
    const auto socket = u"SEMANTICATASK_SOCKET"_s;
    const auto state = u"XDG_STATE_HOME"_s;
    const auto runtime = u"XDG_RUNTIME_DIR"_s;
    QTest::newRow("its own variable first")
        << Variables{{socket, u"/x.sock"_s}, {home, u"/h"_s}, {runtime, u"/r"_s}} << u"/x.sock"_s;
    QTest::newRow("then home") << Variables{{home, u"/h"_s}, {runtime, u"/r"_s}}
                               << u"/h/service.sock"_s;
    QTest::newRow("then the runtime folder")
        << Variables{{runtime, u"/r"_s}, {state, u"/s"_s}} << u"/r/semanticatask/service.sock"_s;
    QTest::newRow("then the data folder")
        << Variables{{state, u"/s"_s}} << u"/s/semanticatask/service.sock"_s;
    QTest::newRow("relative runtime folder counts as unset")
        << Variables{{state, u"/s"_s}, {runtime, u"r"_s}} << u"/s/semanticatask/service.sock"_s;
}

void tst_Paths::theSocketFollowsTheRules()
{
    QFETCH(Variables, variables);
    QFETCH(QString, socket);
    QCOMPARE(pathsWith(variables)->socket, socket);
}

void tst_Paths::withoutAHomeTheDataFolderMustBeNamed()
{
#ifndef Q_OS_LINUX
    QSKIP("other systems know the user's folder without it");
#endif
    const Result<Paths> paths = pathsWith({});
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, ErrorCode::Validation);
    QCOMPARE(paths.error().data.value(u"field"_s).toString(), u"SEMANTICATASK_HOME"_s);
}

void tst_Paths::relativePathsAreRefused_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("home") << u"SEMANTICATASK_HOME"_s;
    QTest::newRow("socket") << u"SEMANTICATASK_SOCKET"_s;
}

void tst_Paths::relativePathsAreRefused()
{
    QFETCH(QString, variable);
    const Result<Paths> paths = pathsWith({{variable, u"a/b"_s}});
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, ErrorCode::Validation);
    QCOMPARE(paths.error().data.value(u"field"_s).toString(), variable);
}

void tst_Paths::aSocketPathMayBeAsLongAsTheSystemTakes()
{
#ifndef Q_OS_LINUX
    QSKIP("the length is Linux's");
#endif
    for (const int length : {105, 106, 107}) {
        const QString socket = u'/' + QString(length - 1, u'x');
        QCOMPARE(bool(pathsWith({{u"HOME"_s, u"/home/u"_s}, {u"SEMANTICATASK_SOCKET"_s, socket}})),
                 length <= 106);
    }
    const QString umlauts = u"/x"_s + QString(52, u'ä'); // 106 bytes
    QVERIFY(pathsWith({{u"HOME"_s, u"/home/u"_s}, {u"SEMANTICATASK_SOCKET"_s, umlauts}}));
    QVERIFY(!pathsWith({{u"HOME"_s, u"/home/u"_s}, {u"SEMANTICATASK_SOCKET"_s, umlauts + u'x'}}));
}

void tst_Paths::everyAttemptHasItsFolder()
{
    const Paths paths = *pathsWith({{u"SEMANTICATASK_HOME"_s, u"/h"_s}});
    QCOMPARE(paths.jobDir(u"id"_s), u"/h/runs/id"_s);
    QCOMPARE(paths.attemptDir(u"id"_s, 3), u"/h/runs/id/3"_s);
}

QTEST_GUILESS_MAIN(tst_Paths)
#include "tst_paths.moc"
