#include "tests/chaos/processes.h"
#include "tests/chaos/striker.h"
#include "tests/chaos/witness.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sem::Moment)

namespace {

constexpr int patienceMs = 30'000;
constexpr int exitCode = 7;

// What became of a job.
enum Fate {
    Survived, // it has its own result
    WentDown, // with its runner, and says so
    RanTwice,
    Lost,
    WronglyFailed,
    fates
};

struct Step
{
    const char *name;
    Moment moment; // without a victim
};

Moment of(const QString &watch, const QString &call, const QString &edge, const QString &path = {},
          int count = 1)
{
    return {.watch = watch, .call = call, .edge = edge, .path = path, .count = count};
}

const QString service = u"service"_s;
const QString starting = u"starting"_s;
const QString runner = u"runner"_s;
const QString command = u"command"_s;
const QString before = u"entry"_s;
const QString after = u"exit"_s;

// A job's way, from the claim until the runner is there, …
const Step startSteps[] = {
    {"before the claim is on disk", of(service, u"sync"_s, before, u"jobs.db-wal"_s)},
    {"after the claim is on disk", of(service, u"sync"_s, after, u"jobs.db-wal"_s)},
    {"before the job's folder", of(service, u"make-folder"_s, before)},
    {"after the job's folder", of(service, u"make-folder"_s, after)},
    {"after the attempt's folder", of(service, u"make-folder"_s, after, {}, 2)},
    {"after the folder for artifacts", of(service, u"make-folder"_s, after, u"artifacts"_s)},
    {"before the payload is written", of(service, u"write"_s, before, u"payload.json"_s)},
    {"after the payload is written", of(service, u"write"_s, after, u"payload.json"_s)},
    {"before the runner is forked", of(service, u"fork"_s, before)},
    {"after the runner is forked", of(service, u"fork"_s, after)},
    {"before the runner is executed", of(starting, u"execute"_s, before, u"-runner"_s)},
};

// … what the runner does, …
const Step runnerSteps[] = {
    {"after the runner is executed", of(starting, u"execute"_s, after, u"-runner"_s)},
    {"before the lock", of(runner, u"lock"_s, before, u"/lock"_s)},
    {"after the lock", of(runner, u"lock"_s, after, u"/lock"_s)},
    {"before the look for void", of(runner, u"look"_s, before, u"void"_s)},
    {"after the look for void", of(runner, u"look"_s, after, u"void"_s)},
    {"after room is set aside", of(runner, u"open"_s, after, u"result.tmp"_s)},
    {"before the command is forked", of(runner, u"fork"_s, before)},
    {"after the command is forked", of(runner, u"fork"_s, after)},
    {"before started", of(runner, u"rename"_s, before, u"started"_s)},
    {"after started", of(runner, u"rename"_s, after, u"started"_s)},
    {"before the gate opens", of(runner, u"write"_s, before, u"pipe:"_s)},
    {"after the gate opens", of(runner, u"write"_s, after, u"pipe:"_s)},
    {"before the command is executed", of(command, u"execute"_s, before, u"/bin/sh"_s)},
    {"after the command is executed", of(command, u"execute"_s, after, u"/bin/sh"_s)},
    {"after output is written", of(runner, u"write"_s, after, u"output.log"_s)},
    {"after the command's exit", of(runner, u"reap"_s, after)},
    {"before the result", of(runner, u"rename"_s, before, u"result.json"_s)},
    {"after the result", of(runner, u"rename"_s, after, u"result.json"_s)},
    {"before the runner's exit", of(runner, u"exit"_s, before)},
};

// … and what the service makes of it.
const Step endSteps[] = {
    {"before the result is read", of(service, u"open"_s, before, u"result.json"_s)},
    {"after the result is read", of(service, u"open"_s, after, u"summary.json"_s)},
    {"before the end is on disk", of(service, u"sync"_s, before, u"jobs.db-wal"_s, 2)},
    {"after the end is on disk", of(service, u"sync"_s, after, u"jobs.db-wal"_s, 2)},
};

// The result; empty if the service is struck before it answers. (Its end may go unnoticed for as
// long as a child that it was just starting is held.)
QJsonObject ask(RawClient &client, const Striker &striker, const QString &method,
                const QJsonObject &params = {})
{
    if (!client.isConnected())
        return {};
    client.send(method, params);
    const auto isOver = [&] {
        return client.received() > 0 || !client.isConnected() || !striker.isWatching();
    };
    [[maybe_unused]] const bool over = QTest::qWaitFor(isOver, patienceMs);
    QCoreApplication::processEvents(); // what had been sent before
    return client.received() > 0 ? client.next()["result"_L1].toObject() : QJsonObject();
}

// False if the service is struck before the job ends.
bool waitFor(RawClient &client, const Striker &striker, const QJsonValue &seq)
{
    return !ask(client, striker, u"dev.wait.v1"_s, {{u"job_ids"_s, QJsonArray{seq}}}).isEmpty();
}

bool isLongRun()
{
    return qEnvironmentVariableIntValue("SEM_LONG") != 0;
}

} // namespace

// Kills the service or the runner between any two steps of a job's way: the job runs once, is not
// lost, and has its own result. A runner that is killed after its command began takes that along;
// then the job has failed, and says that it is lost.
class tst_StepKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillBetweenTwoSteps_data();
    void aKillBetweenTwoSteps();
    void aRunnerThatLagsBehind_data();
    void aRunnerThatLagsBehind();
    void aKillAtAnyCall_data();
    void aKillAtAnyCall();
    void aSecondKillWhileTheNextServiceSettles_data();
    void aSecondKillWhileTheNextServiceSettles();
    void cleanupTestCase();

private:
    struct Line
    {
        QString step = {};
        int counts[fates] = {};
    };

    // A new job, and the kill at that moment of its life.
    Striker::Outcome strikeAJob(Striker &striker, const Moment &moment);
    Striker::Outcome strikeTheNextService(const Moment &moment);
    // What became of the last job, told by a service that may have to be started for it.
    Fate fate(const QString &victim);
    Fate judge(const QJsonObject &job, bool mayBeLost) const;
    void settleAndCount(const QString &step, const QString &victim);
    QString attemptFile(const QString &name) const;

    std::unique_ptr<ServiceFixture> m_service;
    Witness m_witness;
    int m_jobs = 0;
    QString m_name; // of the last job
    QJsonObject m_params; // that it was enqueued with
    qint64 m_acknowledged = 0; // its number, as it was answered; 0: it was not
    QString m_id;
    std::vector<Line> m_lines;
};

void tst_StepKills::initTestCase()
{
    m_service = std::make_unique<ServiceFixture>();
    QVERIFY(m_service->isRunning());
    Striker striker;
    if (strikeAJob(striker, {.watch = service, .call = u"any"_s, .victim = service})
        == Striker::Outcome::NotPermitted)
        QSKIP("processes cannot be traced here (ptrace is not permitted)");
    QCOMPARE(fate(service), Survived);
}

void tst_StepKills::aKillBetweenTwoSteps_data()
{
    QTest::addColumn<Moment>("moment");
    const auto add = [](const Step &step, const QString &victim) {
        Moment moment = step.moment;
        moment.victim = victim;
        QTest::addRow("%s: %s", qPrintable(victim), step.name) << moment;
    };
    for (const Step &step : startSteps)
        add(step, service);
    for (const QString &victim : {service, runner}) {
        for (const Step &step : runnerSteps)
            add(step, victim);
    }
    for (const Step &step : endSteps)
        add(step, service);
}

void tst_StepKills::aKillBetweenTwoSteps()
{
    QFETCH(const Moment, moment);
    const int rounds = isLongRun() ? 100 : 2;
    for (int i = 0; i < rounds; ++i) {
        Striker striker;
        QCOMPARE(strikeAJob(striker, moment), Striker::Outcome::Struck);
        settleAndCount(QString::fromUtf8(QTest::currentDataTag()), moment.victim);
    }
}

void tst_StepKills::aRunnerThatLagsBehind_data()
{
    QTest::addColumn<Moment>("moment");
    const auto add = [](const Step &step) {
        Moment moment = step.moment;
        moment.victim = service;
        moment.hold = true;
        QTest::addRow("service, runner held: %s", step.name) << moment;
    };
    add(std::end(startSteps)[-1]);
    for (const Step &step : runnerSteps)
        add(step);
}

// It stands still from the kill until the next service has settled the job: it must then either
// have been adopted, or never begin.
void tst_StepKills::aRunnerThatLagsBehind()
{
    QFETCH(const Moment, moment);
    const int rounds = isLongRun() ? 100 : 1;
    for (int i = 0; i < rounds; ++i) {
        Striker striker;
        QCOMPARE(strikeAJob(striker, moment), Striker::Outcome::Struck);
        QVERIFY(m_service->start());
        // Whatever waits to be settled is settled before anything else begins.
        const qint64 other = m_service->enqueue(job(u"true"_s));
        QCOMPARE(m_service->ended(other)["exit_code"_L1].toInt(-1), 0);
        striker.release();
        settleAndCount(QString::fromUtf8(QTest::currentDataTag()), moment.victim);
    }
}

void tst_StepKills::aKillAtAnyCall_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<int>("stride");
    const auto any = [](const QString &watch, const QString &victim) {
        return Moment{.watch = watch, .call = u"any"_s, .victim = victim};
    };
    QTest::newRow("runner: at any call of its own") << any(runner, runner) << 6;
    QTest::newRow("service: at any call of the runner") << any(runner, service) << 20;
    QTest::newRow("service: at any call of its own") << any(service, service) << 30;
}

// The steps above are those we know of; this finds those that we do not.
void tst_StepKills::aKillAtAnyCall()
{
    QFETCH(Moment, moment);
    QFETCH(const int, stride);
    while (true) {
        Striker striker;
        const Striker::Outcome outcome = strikeAJob(striker, moment);
        settleAndCount(QString::fromUtf8(QTest::currentDataTag()), moment.victim);
        if (outcome == Striker::Outcome::Missed)
            break;
        QCOMPARE(outcome, Striker::Outcome::Struck);
        moment.count += isLongRun() ? 1 : stride;
    }
    QVERIFY(moment.count > stride);
}

void tst_StepKills::aSecondKillWhileTheNextServiceSettles_data()
{
    QTest::addColumn<Moment>("first");
    const auto add = [](const char *name, Moment moment) {
        moment.victim = service;
        QTest::newRow(name) << moment;
    };
    add("service again: nothing had begun", of(service, u"sync"_s, after, u"jobs.db-wal"_s));
    add("service again: the runner was starting", of(starting, u"execute"_s, before, u"-runner"_s));
    add("service again: a result was waiting", of(runner, u"exit"_s, before));
}

void tst_StepKills::aSecondKillWhileTheNextServiceSettles()
{
    QFETCH(const Moment, first);
    Moment second{.watch = service, .call = u"any"_s, .victim = service};
    // What comes before the database is opened is the loader's affair.
    for (second.count = 500;; second.count += isLongRun() ? 10 : 250) {
        Striker striker;
        QCOMPARE(strikeAJob(striker, first), Striker::Outcome::Struck);
        const Striker::Outcome outcome = strikeTheNextService(second);
        settleAndCount(QString::fromUtf8(QTest::currentDataTag()), service);
        if (outcome == Striker::Outcome::Missed)
            break;
        QCOMPARE(outcome, Striker::Outcome::Struck);
    }
    QVERIFY(second.count > 500);
}

void tst_StepKills::cleanupTestCase()
{
    const QString home = m_service->home();
    m_service.reset();
    QTRY_VERIFY(processesOf(home).empty());

    const auto line = [](const QString &step, const QStringList &cells) {
        QString text = step.leftJustified(52);
        for (const QString &cell : cells)
            text += cell.rightJustified(15);
        return text;
    };
    QString table = line(u"step"_s,
                         {u"tried"_s, u"survived"_s, u"with runner"_s, u"ran twice"_s, u"lost"_s,
                          u"wrongly failed"_s});
    int tried = 0;
    for (const Line &counted : m_lines) {
        int sum = 0;
        QStringList cells;
        for (const int count : counted.counts) {
            sum += count;
            cells.append(QString::number(count));
        }
        tried += sum;
        table += u'\n' + line(counted.step, QStringList{QString::number(sum)} + cells);
    }
    qInfo().noquote() << u"%1 kills\n%2"_s.arg(tried).arg(table);
}

Striker::Outcome tst_StepKills::strikeAJob(Striker &striker, const Moment &moment)
{
    m_name = u"job%1"_s.arg(++m_jobs);
    m_params =
        m_witness.job(m_name, u"echo out; exit %1"_s.arg(exitCode), {{u"request_id"_s, m_name}});
    m_acknowledged = 0;
    m_id.clear();
    if (!m_service->isRunning() && !m_service->start())
        return Striker::Outcome::Failed;
    RawClient client(m_service->socketPath());
    if (!client.isConnected() || !striker.watch(moment, m_service->pid()))
        return striker.outcome();

    const QJsonObject answer = ask(client, striker, u"dev.enqueue.v1"_s, m_params);
    m_acknowledged = answer["seq"_L1].toInteger();
    // Once the job has ended nothing more can happen to it.
    const bool isOver =
        !answer.isEmpty() && waitFor(client, striker, answer["seq"_L1]) && striker.isWatching();
    const Striker::Outcome outcome = isOver ? striker.giveUp() : striker.outcome();
    if (outcome == Striker::Outcome::Struck && moment.victim == service)
        m_service->waitUntilEnded();
    return outcome;
}

Striker::Outcome tst_StepKills::strikeTheNextService(const Moment &moment)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEMANTICATASK_HOME"_s, m_service->home());
    Striker striker;
    if (!striker.watch(moment, {ServiceFixture::program(u"semanticataskd"_s)}, environment))
        return striker.outcome();

    const auto isServed = [this] {
        QLocalSocket probe;
        probe.connectToServer(m_service->socketPath());
        return probe.state() == QLocalSocket::ConnectedState;
    };
    if (!QTest::qWaitFor([&] { return !striker.isWatching() || isServed(); }, patienceMs))
        return Striker::Outcome::Failed;
    RawClient client(m_service->socketPath());
    const QJsonObject answer = ask(client, striker, u"dev.enqueue.v1"_s, m_params);
    // Once the job has ended there is nothing left to settle.
    if (!answer.isEmpty() && waitFor(client, striker, answer["seq"_L1]))
        ask(client, striker, u"admin.shutdown.v1"_s);
    return striker.outcome();
}

void tst_StepKills::settleAndCount(const QString &step, const QString &victim)
{
    const Fate what = fate(victim);
    auto line = std::find_if(m_lines.begin(), m_lines.end(),
                             [&](const Line &known) { return known.step == step; });
    if (line == m_lines.end())
        line = m_lines.insert(line, {.step = step});
    ++line->counts[what];
    QVERIFY(what == Survived || what == WentDown);
}

Fate tst_StepKills::fate(const QString &victim)
{
    if (!m_service->isRunning() && !m_service->start())
        return Lost;
    // The same request again: it finds the job, or makes it if it had not been made.
    const QJsonObject again = m_service->rpc(u"dev.enqueue.v1"_s, m_params);
    const qint64 seq = again["seq"_L1].toInteger();
    if (m_acknowledged != 0 && (seq != m_acknowledged || again["created"_L1].toBool()))
        return Lost;
    const QJsonObject job = m_service->ended(seq);
    // Another attempt may still be at work.
    if (!QTest::qWaitFor([this] { return processesOf(m_service->home()).size() == 1; }, patienceMs))
        return Lost;
    m_id = job["job_id"_L1].toString();
    const bool mayBeLost = victim == runner && QFile::exists(attemptFile(u"started"_s))
        && !QFile::exists(attemptFile(u"result.json"_s));
    const Fate what = judge(job, mayBeLost);
    if (what != Survived && what != WentDown)
        qWarning() << m_name << job << m_witness.attemptsOf(m_name);
    return what;
}

Fate tst_StepKills::judge(const QJsonObject &job, bool mayBeLost) const
{
    const qsizetype begun = m_witness.attemptsOf(m_name);
    if (begun > 1)
        return RanTwice;
    if (!job.contains("finished_at"_L1))
        return Lost;
    if (mayBeLost && job["failure_reason"_L1] == u"lost"_s && job["attempt"_L1] == 1)
        return WentDown;
    const QJsonValue chunk = m_service->rpc(
        u"logs.tail.v1"_s,
        {{u"job_id"_s, job["seq"_L1]}, {u"offset"_s, 0}, {u"limit"_s, 100}})["chunk"_L1];
    return begun == 1 && job["exit_code"_L1] == exitCode && chunk == u"out\n"_s ? Survived
                                                                                : WronglyFailed;
}

QString tst_StepKills::attemptFile(const QString &name) const
{
    return m_service->home() + u"/runs/"_s + m_id + u"/1/"_s + name;
}

QTEST_GUILESS_MAIN(tst_StepKills)
#include "tst_stepkills.moc"
