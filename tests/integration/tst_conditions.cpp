#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QJsonObject waitingForIdle()
{
    QJsonObject params = shell(u"true"_s);
    params.insert(u"conditions"_s, QJsonObject{{u"wait_for_idle"_s, true}});
    return params;
}

QJsonObject named(const QJsonArray &list, const QString &name)
{
    for (const QJsonValue &entry : list) {
        if (entry["name"_L1].toString() == name)
            return entry.toObject();
    }
    return {};
}

} // namespace

// The machine's side of jobs, with the real service and whatever this machine has.
class tst_Conditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySensorAndRuleIsTold();
    void negativePrioritiesRunOnACalmMachine();
    void idleJobsWaitForTheUserToGo();
    void presenceIsAskedForWhileItIsOfUse();
    void presenceIsChecked();
};

void tst_Conditions::everySensorAndRuleIsTold()
{
    ServiceFixture service;
    const QJsonObject told = service.rpc(u"system.conditions.v1"_s);
    const QJsonArray sensors = told["sensors"_L1].toArray();
    for (const QString &name : {u"power"_s, u"load"_s, u"network"_s, u"presence"_s})
        QVERIFY2(!named(sensors, name).isEmpty(), qPrintable(name));
    const QJsonObject load = named(sensors, u"load"_s);
    const double cpu = load["value"_L1]["cpu_percent"_L1].toDouble(-1);
    QVERIFY(cpu >= 0 && cpu <= 100);
    const double memory = load["value"_L1]["memory_percent"_L1].toDouble(-1);
    QVERIFY(memory > 0 && memory < 100);
    QVERIFY(!named(sensors, u"presence"_s).contains("value"_L1)); // nobody has reported any

    const QJsonArray rules = told["rules"_L1].toArray();
    for (const QString &name :
         {u"idle"_s, u"charging"_s, u"network"_s, u"unmetered"_s, u"throttle"_s, u"battery"_s}) {
        const QJsonObject rule = named(rules, name);
        QVERIFY2(rule.contains("met"_L1), qPrintable(name));
        QCOMPARE(rule.contains("code"_L1), !rule["met"_L1].toBool());
    }
    QCOMPARE(named(rules, u"idle"_s)["code"_L1], u"NOT_IDLE"_s); // before the first window
}

void tst_Conditions::negativePrioritiesRunOnACalmMachine()
{
    ServiceFixture service;
    service.rpc(
        u"settings.set.v1"_s,
        {{u"settings"_s,
          QJsonObject{{u"throttle.cpu_percent"_s, 100}, {u"throttle.memory_percent"_s, 100}}}});
    QJsonObject params = shell(u"true"_s);
    params.insert(u"priority"_s, -5);
    QCOMPARE(service.ended(service.enqueue(params))["state"_L1], u"DONE"_s);
}

void tst_Conditions::idleJobsWaitForTheUserToGo()
{
    ServiceFixture service;
    // Whatever else this machine does.
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s,
                  QJsonObject{{u"idle.cpu_below_percent"_s, 100},
                              {u"idle.cpu_window_s"_s, 5},
                              {u"conditions.settle_s"_s, 0}}}});
    service.rpc(u"presence.report.v1"_s, {{u"idle_ms"_s, 1'000}});
    const qint64 job = service.enqueue(waitingForIdle());
    const auto hold = [&] {
        return service.rpc(u"dev.explain.v1"_s, {{u"job_id"_s, job}})["holds"_L1][0].toObject();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hold()["detail"_L1].toObject().contains("cpu_percent"_L1), 20'000);
    QCOMPARE(hold()["code"_L1], u"NOT_IDLE"_s);
    QVERIFY(hold()["detail"_L1]["input_idle_ms"_L1].toDouble() >= 1'000);
    QCOMPARE(service.job(job)["state"_L1], u"QUEUED"_s);
    service.rpc(u"presence.report.v1"_s, {{u"idle_ms"_s, 600'000}});
    QCOMPARE(service.ended(job)["state"_L1], u"DONE"_s);
}

void tst_Conditions::presenceIsAskedForWhileItIsOfUse()
{
    ServiceFixture service;
    const QString report = u"presence.report.v1"_s;
    const QJsonObject present{{u"idle_ms"_s, 0}};
    QCOMPARE(service.rpc(report, present), QJsonObject({{u"wanted"_s, false}}));
    RawClient listener(service.socketPath());
    listener.result(u"events.subscribe.v1"_s, {{u"kinds"_s, QJsonArray{u"presence.wanted"_s}}});
    const qint64 job = service.enqueue(waitingForIdle());
    QCOMPARE(listener.notice()["wanted"_L1], true);
    QCOMPARE(service.rpc(report, present), QJsonObject({{u"wanted"_s, true}}));
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(listener.notice()["wanted"_L1], false);
}

void tst_Conditions::presenceIsChecked()
{
    ServiceFixture service;
    QCOMPARE(service.rpcError(u"presence.report.v1"_s)["code"_L1], -32602);
    QCOMPARE(service.rpcError(u"presence.report.v1"_s, {{u"idle_ms"_s, -1}})["code"_L1], 4000);
}

QTEST_GUILESS_MAIN(tst_Conditions)
#include "tst_conditions.moc"
