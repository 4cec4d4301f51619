#include "cli/commandline.h"
#include "cli/exitcodes.h"
#include "cli/verb.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

using Words = std::vector<std::string>;

class tst_CliCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongLineIsRefused_data();
    void aWrongLineIsRefused();
    void aRightLineIsAnAction_data();
    void aRightLineIsAnAction();
    void commonOptionsStandAnywhere();
    void onlyWaitingForOneJobEndsLikeIt();
    void pathsAndTheServiceNeedNoConnection();
};

namespace {

std::variant<Invocation, int> parsed(const Words &words)
{
    return CommandLine().parse(words);
}

Invocation invocation(const Words &words)
{
    return std::get<Invocation>(parsed(words));
}

Words split(const QString &line)
{
    Words words;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

} // namespace

void tst_CliCommandLine::aWrongLineIsRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "nonsense",
                             "list --nonsense",
                             "list extra",
                             "list --limit 0",
                             "show",
                             "show x",
                             "show 0",
                             "show 1 2",
                             "run",
                             "run --",
                             "run --queue q",
                             "run --quue q -- true",
                             "run --timeout 5 -- true",
                             "run --priority high -- true",
                             "run --niceness nice -- true",
                             "enqueue",
                             "enqueue t --from f",
                             "wait",
                             "wait 1 --tag t",
                             "cancel",
                             "cancel 1 --tag t",
                             "cancel --tag t --queue q",
                             "delete",
                             "logs -f --attempt 2 1",
                             "queue",
                             "queue set q",
                             "queue pause",
                             "schedule",
                             "schedule add",
                             "schedule add s -- true",
                             "schedule add s --every 1h",
                             "schedule add s --every 1h true",
                             "schedule add s --every 1h --missed often -- true",
                             "schedule remove",
                             "schedule trigger",
                             "settings get",
                             "settings set",
                             "service",
                             "service restart"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_CliCommandLine::aWrongLineIsRefused()
{
    QFETCH(const QString, line);
    const auto result = parsed(split(line));
    QVERIFY(std::holds_alternative<int>(result));
    QCOMPARE(std::get<int>(result), exitcode::usage);
}

void tst_CliCommandLine::aRightLineIsAnAction_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"list",
                             "list --state failed --state done --all",
                             "show 1",
                             "show #1",
                             "show 0192d3a0-0000-7000-8000-000000000000",
                             "logs -f 1",
                             "logs -n 5 --attempt 2 1",
                             "run true",
                             "run -- true",
                             "run -q q --priority -5 -- ls -l [a,b] --json",
                             "run -e A=[1,2] ls --wait -- --nonsense",
                             "enqueue t --payload {}",
                             "enqueue --from -",
                             "wait 1 2 3",
                             "wait --tag t --timeout 1h30m",
                             "cancel 1 2",
                             "cancel --tag list",
                             "retry 1 --set priority=5 --force",
                             "delete --queue q",
                             "queues",
                             "queue set q --concurrency 3",
                             "queue pause q",
                             "pause",
                             "suspend 1 2",
                             "resume 1",
                             "resume",
                             "schedule add s --every 1h -- true",
                             "schedule add --cron @daily s -q q --disabled -- ls --json [a,b]",
                             "schedule list",
                             "schedule remove a b",
                             "schedule trigger s",
                             "settings",
                             "settings get a",
                             "settings set a 1",
                             "settings set a=1 b=2",
                             "stats",
                             "paths",
                             "service stop --stop-jobs"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_CliCommandLine::aRightLineIsAnAction()
{
    QFETCH(const QString, line);
    const auto result = parsed(split(line));
    QVERIFY(std::holds_alternative<Invocation>(result));
    QVERIFY(std::get<Invocation>(result).action.run);
}

void tst_CliCommandLine::commonOptionsStandAnywhere()
{
    QVERIFY(!invocation({"list"}).global.json);
    QVERIFY(invocation({"--json", "list"}).global.json);
    QVERIFY(invocation({"list", "--json"}).global.json);
    QVERIFY(invocation({"queue", "pause", "q", "--json"}).global.json);
    QVERIFY(invocation({"--no-start", "service", "stop"}).global.noStart);
    QVERIFY(!invocation({"run", "ls", "--json"}).global.json); // the command's own
}

void tst_CliCommandLine::onlyWaitingForOneJobEndsLikeIt()
{
    QVERIFY(invocation({"wait", "1"}).action.endsLikeJob);
    QVERIFY(!invocation({"wait", "1", "2"}).action.endsLikeJob);
    QVERIFY(!invocation({"wait", "--tag", "t"}).action.endsLikeJob);
    QVERIFY(invocation({"run", "--wait", "true"}).action.endsLikeJob);
    QVERIFY(!invocation({"run", "true", "--wait"}).action.endsLikeJob);
}

void tst_CliCommandLine::pathsAndTheServiceNeedNoConnection()
{
    using Needs = Action::Needs;
    QCOMPARE(invocation({"paths"}).action.needs, Needs::Nothing);
    QCOMPARE(invocation({"service", "status"}).action.needs, Needs::Nothing);
    QCOMPARE(invocation({"list"}).action.needs, Needs::Service);
}

QTEST_GUILESS_MAIN(tst_CliCommandLine)

#include "tst_cli_commandline.moc"
