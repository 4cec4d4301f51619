#include "service/execution/jobenvironment.h"
#include "service/execution/runnerarguments.h"
#include "tests/support/jobfactory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sem {

// What a runner is started with.
class tst_JobEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAllowedPasses();
    void aTraceIdBecomesATraceParent_data();
    void aTraceIdBecomesATraceParent();
    void theRunnerIsToldAll();
    void theRunnerIsToldNoMoreThanIsAsked();
    void anOrderIsOneLine();

private:
    AttemptFolder folder() const;

    const QTemporaryDir m_temporary;
    const Launch m_launch{.ref = {.seq = 7, .id = jobIdFor(7), .attempt = 2},
                          .queue = u"q"_s,
                          .spec = makeSpec(),
                          .killGrace = 5s,
                          .logLimitBytes = 65536};
};

AttemptFolder tst_JobEnvironment::folder() const
{
    Paths paths;
    paths.runsDir = m_temporary.path();
    auto folder = AttemptFolder::create(paths, m_launch.ref);
    return folder ? *std::move(folder) : *AttemptFolder::open(paths, m_launch.ref);
}

void tst_JobEnvironment::onlyTheAllowedPasses()
{
    QProcessEnvironment service;
    const QStringList allowed{u"HOME"_s,    u"LANG"_s, u"LC_ALL"_s, u"LC_TIME"_s,
                              u"LOGNAME"_s, u"PATH"_s, u"SHELL"_s,  u"TERM"_s,
                              u"TMPDIR"_s,  u"TZ"_s,   u"USER"_s};
    for (const QString &name : allowed)
        service.insert(name, name.toLower());
    for (const QString &name : {u"LD_PRELOAD"_s, u"PATHS"_s, u"path"_s, u"LC"_s, u"TOKEN"_s})
        service.insert(name, u"no"_s);
    const QProcessEnvironment passed = allowedEnvironment(service);
    QStringList names = passed.keys();
    names.sort();
    QCOMPARE(names, allowed);
    QCOMPARE(passed.value(u"LC_ALL"_s), u"lc_all"_s);
}

void tst_JobEnvironment::aTraceIdBecomesATraceParent_data()
{
    QTest::addColumn<QString>("traceId");
    QTest::addColumn<QString>("expected");
    const QString good = u"0123456789abcdef0123456789abcdef"_s;
    const QString parent = u"00-"_s + good + u"-8000000000000007-01"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("as it must be") << good << parent;
    QTest::newRow("in capitals") << good.toUpper() << parent;
    QTest::newRow("all zero") << QString(32, u'0') << QString();
    QTest::newRow("too short") << good.chopped(1) << QString();
    QTest::newRow("too long") << QString(good + u'0') << QString();
    QTest::newRow("with a newline") << QString(good + u'\n') << QString();
    QTest::newRow("not hexadecimal") << QString(32, u'g') << QString();
}

void tst_JobEnvironment::aTraceIdBecomesATraceParent()
{
    QFETCH(QString, traceId);
    Launch launch = m_launch;
    launch.spec.traceId = traceId;
    QTEST(jobEnvironment({}, launch, {}, folder()).value(u"TRACEPARENT"_s), "expected");
}

void tst_JobEnvironment::theRunnerIsToldAll()
{
    Launch launch = m_launch;
    launch.spec.timeout = 90s;
    launch.spec.niceness = Niceness::Interactive;
    launch.spec.leftovers = Leftovers::Keep;
    const Subprocess job{.command = u"--odd"_s,
                         .arguments = {u"--folder"_s, QString(), u"a b"_s},
                         .workingDir = u"/srv"_s,
                         .standardInput = QString()};
    const AttemptGroup group(u"/groups"_s, launch.ref);
    QCOMPARE(runnerArguments(launch, job, folder(), group),
             (QStringList{u"--folder"_s,   folder().path(),  u"--cwd"_s,        u"/srv"_s,
                          u"--grace-ms"_s, u"5000"_s,        u"--log-limit"_s,  u"65536"_s,
                          u"--niceness"_s, u"interactive"_s, u"--leftovers"_s,  u"keep"_s,
                          u"--group"_s,    group.path(),     u"--timeout-ms"_s, u"90000"_s,
                          u"--stdin"_s,    u"--"_s,          u"--odd"_s,        u"--folder"_s,
                          QString(),       u"a b"_s}));
}

void tst_JobEnvironment::theRunnerIsToldNoMoreThanIsAsked()
{
    const QStringList arguments = runnerArguments(m_launch, {.command = u"true"_s}, folder(), {});
    QVERIFY(!arguments.contains(u"--group"_s));
    QVERIFY(!arguments.contains(u"--timeout-ms"_s));
    QVERIFY(!arguments.contains(u"--stdin"_s));
    QCOMPARE(arguments.at(arguments.indexOf(u"--cwd"_s) + 1), QDir::homePath());
    QCOMPARE(arguments.mid(arguments.size() - 2), (QStringList{u"--"_s, u"true"_s}));
}

void tst_JobEnvironment::anOrderIsOneLine()
{
    QCOMPARE(controlLine(StopOrder{.reason = StopReason::Cancel, .grace = 5s}),
             "stop cancel 5000\n"_ba);
    QCOMPARE(controlLine(StopOrder{.reason = StopReason::Shutdown, .grace = 0s}),
             "stop shutdown 0\n"_ba);
    QCOMPARE(controlLine(FreezeOrder()), "freeze\n"_ba);
    QCOMPARE(controlLine(RunOrder()), "run\n"_ba);
}

} // namespace sem

QTEST_GUILESS_MAIN(sem::tst_JobEnvironment)
#include "tst_jobenvironment.moc"
