#include "cli/commandline.h"
#include "cli/exitcodes.h"
#include "cli/verb.h"

#include <QTest>

#include <iostream>
#include <sstream>

using namespace sem;
using namespace Qt::StringLiterals;

using Words = std::vector<std::string>;

class tst_CliCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongLineIsRefused_data();
    void aWrongLineIsRefused();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
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

// What goes to the standard error meanwhile.
class Complaints
{
public:
    Complaints()
        : m_before(std::cerr.rdbuf(m_text.rdbuf()))
    { }
    ~Complaints() { std::cerr.rdbuf(m_before); }
    Q_DISABLE_COPY_MOVE(Complaints)

    QString text() const { return QString::fromStdString(m_text.str()); }

private:
    std::ostringstream m_text;
    std::streambuf *m_before;
};

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

void tst_CliCommandLine::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *line, const QString &problem, const QString &verb) {
        QTest::newRow(line) << QString::fromLatin1(line) << problem << verb;
    };
    const auto unknown = u"there is no option \"--foo\""_s;
    row("list --foo", unknown, u"list "_s);
    row("list --foo=3", unknown, u"list "_s);
    row("list --foo 3", unknown, u"list "_s);
    row("cancel --foo 3", unknown, u"cancel "_s);
    row("cancel --foo x", unknown, u"cancel "_s); // which is no job, but was not meant as one
    row("run --foo -- true", unknown, u"run "_s);
    row("run --foo true", unknown, u"run "_s);
    row("schedule add s --every 1h --foo -- true", unknown, u"schedule add "_s);
    row("--foo list", unknown, u"list "_s);
    row("--foo", unknown, u""_s);
    row("--foo nonsense", unknown, u""_s);
    row("queue --nonsense pause q", u"there is no option \"--nonsense\""_s, u"queue pause "_s);
    row("list -Z", u"there is no option \"-Z\""_s, u"list "_s);
    row("list --limt 5", u"there is no option \"--limt\"; did you mean --limit?"_s, u"list "_s);
    row("run --quue q -- true", u"there is no option \"--quue\"; did you mean --queue?"_s,
        u"run "_s);
    row("run --prio 5 -- true", u"there is no option \"--prio\"; did you mean --priority?"_s,
        u"run "_s);
    row("--limit 5 list", u"the option \"--limit\" stands after \"list\""_s, u"list "_s);
    row("nonsense", u"there is no command \"nonsense\""_s, u""_s);
    row("queue nonsense", u"there is no command \"queue nonsense\""_s, u"queue "_s);
    row("list extra", u"not expected: extra"_s, u"list "_s);
    row("show -- --foo", u"\"--foo\" is no job: give its number, as in 42, or its id"_s,
        u"show "_s);
}

void tst_CliCommandLine::whatIsWrongIsSaid()
{
    QFETCH(const QString, line);
    QFETCH(const QString, problem);
    QFETCH(const QString, verb);
    const Complaints complaints;
    QVERIFY(std::holds_alternative<int>(parsed(split(line))));
    const QStringList lines = complaints.text().split(u'\n');
    QVERIFY2(lines.first().startsWith(u"semanticatask: "_s) && lines.first().endsWith(problem),
             qPrintable(complaints.text()));
    QCOMPARE(lines.value(1), u"`semanticatask %1--help` shows how it is used"_s.arg(verb));
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
