#include "tests/support/family.h"
#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace sem;
using namespace Qt::StringLiterals;

// Suspending a job with the real service: its processes really stop.
class tst_Suspension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItFreezesAndGoesOn();
    void itStaysFrozenWhileTheServiceIsAway();
    void whatWasWantedIsDoneByTheNextService();
    void aFrozenJobCanBeCancelled_data();
    void aFrozenJobCanBeCancelled();
    void aWaitingJobIsHeld();
    void oneThatHasEndedRefuses();

private:
    static QJsonObject order(ServiceFixture &service, const QString &verb, qint64 job);
};

QJsonObject tst_Suspension::order(ServiceFixture &service, const QString &verb, qint64 job)
{
    return service.rpc(u"dev."_s + verb + u".v1"_s, {{u"job_id"_s, job}})["job"_L1].toObject();
}

void tst_Suspension::allOfItFreezesAndGoesOn()
{
    ServiceFixture service;
    const Family family(service);
    QVERIFY(family.isComplete());
    const qint64 job = family.job();
    const QJsonObject frozen = order(service, u"suspend"_s, job);
    QCOMPARE(frozen["state"_L1].toString(), u"SUSPENDED"_s);
    QCOMPARE(frozen["suspended_by"_L1].toArray(), QJsonArray{u"user"_s});
    QTRY_VERIFY(family.isFrozen());
    QCOMPARE(order(service, u"resume"_s, job)["state"_L1].toString(), u"RUNNING"_s);
    QTRY_VERIFY(family.isAtWork());
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(service.ended(job)["state"_L1].toString(), u"CANCELLED"_s);
}

void tst_Suspension::itStaysFrozenWhileTheServiceIsAway()
{
    ServiceFixture service;
    const Family family(service);
    const qint64 job = family.job();
    order(service, u"suspend"_s, job);
    QTRY_VERIFY(family.isFrozen());
    service.kill();
    QVERIFY(service.start());
    QCOMPARE(service.job(job)["state"_L1].toString(), u"SUSPENDED"_s);
    QVERIFY(family.isFrozen());
    order(service, u"resume"_s, job);
    QTRY_VERIFY(family.isAtWork());
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(service.ended(job)["state"_L1].toString(), u"CANCELLED"_s);
}

// As if the service had died between writing what is wanted and doing it.
void tst_Suspension::whatWasWantedIsDoneByTheNextService()
{
    ServiceFixture service;
    const Family family(service);
    const qint64 job = family.job();
    order(service, u"suspend"_s, job);
    QTRY_VERIFY(family.isFrozen());
    const QString folder =
        service.home() + u"/runs/"_s + service.job(job)["job_id"_L1].toString() + u"/1/"_s;
    service.kill();
    QFile started(folder + u"started"_s);
    QVERIFY(started.open(QIODevice::ReadOnly));
    const auto runner =
        QJsonDocument::fromJson(started.readAll()).object()["runner"_L1].toInteger();
    QFile control(folder + u"control"_s);
    QVERIFY(control.open(QIODevice::WriteOnly | QIODevice::Truncate));
    control.write("run\n");
    control.close();
    kill(pid_t(runner), SIGUSR1);
    QTRY_VERIFY(family.isAtWork());

    QVERIFY(service.start());
    QTRY_VERIFY(family.isFrozen());
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(service.ended(job)["state"_L1].toString(), u"CANCELLED"_s);
}

void tst_Suspension::aFrozenJobCanBeCancelled_data()
{
    QTest::addColumn<int>("grace");
    QTest::newRow("asked") << 5'000;
    QTest::newRow("killed") << 0;
}

void tst_Suspension::aFrozenJobCanBeCancelled()
{
    QFETCH(int, grace);
    ServiceFixture service;
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s, QJsonObject{{u"jobs.kill_grace_ms"_s, grace}}}});
    const Family family(service);
    const qint64 job = family.job();
    order(service, u"suspend"_s, job);
    QTRY_VERIFY(family.isFrozen());
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
    const QJsonObject ended = service.ended(job);
    QCOMPARE(ended["state"_L1].toString(), u"CANCELLED"_s);
    QVERIFY(!ended.contains("suspended_by"_L1));
    QVERIFY(family.isGone());
}

void tst_Suspension::aWaitingJobIsHeld()
{
    ServiceFixture service;
    service.rpc(u"queues.pause.v1"_s);
    const qint64 job = service.enqueue(shell(u"true"_s));
    const QJsonObject held = order(service, u"suspend"_s, job);
    QCOMPARE(held["state"_L1].toString(), u"QUEUED"_s);
    QVERIFY(held["holds"_L1].toArray().contains(u"USER_HOLD"_s));
    service.rpc(u"queues.resume.v1"_s);
    const qint64 after = service.enqueue(shell(u"true"_s));
    QCOMPARE(service.ended(after)["state"_L1].toString(), u"DONE"_s);
    QCOMPARE(service.job(job)["state"_L1].toString(), u"QUEUED"_s);
    order(service, u"resume"_s, job);
    QCOMPARE(service.ended(job)["state"_L1].toString(), u"DONE"_s);
}

void tst_Suspension::oneThatHasEndedRefuses()
{
    ServiceFixture service;
    const qint64 job = service.enqueue(shell(u"true"_s));
    service.ended(job);
    const QJsonObject refusal = service.rpcError(u"dev.suspend.v1"_s, {{u"job_id"_s, job}});
    QCOMPARE(refusal["code"_L1].toInt(), 4002);
    QCOMPARE(refusal["data"_L1]["state"_L1].toString(), u"DONE"_s);
}

QTEST_GUILESS_MAIN(tst_Suspension)
#include "tst_suspension.moc"
