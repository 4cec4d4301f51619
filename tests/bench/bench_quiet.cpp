#include "tests/support/jobparams.h"
#include "tests/support/mockbus.h"
#include "tests/support/servicefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <chrono>
#include <cstdio>

using namespace sem;
using namespace Qt::StringLiterals;

// What the service does while many jobs wait for the machine:
//     bench_quiet [jobs] [seconds]
// How often its threads woke and how much processor time they used, over that time, when nothing
// waits, when all wait for external power on a machine with UPower, and when all wait for idleness.

namespace {

struct Work
{
    qint64 wakeups = 0; // voluntary context switches of all threads
    double processorMs = 0;
};

Work workOf(qint64 pid)
{
    Work work;
    const QDir threads(u"/proc/%1/task"_s.arg(pid));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(threads.filePath(thread + u"/status"_s));
        if (status.open(QFile::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("voluntary_ctxt_switches:"))
                    work.wakeups += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
            }
        }
        QFile schedule(threads.filePath(thread + u"/schedstat"_s));
        if (schedule.open(QFile::ReadOnly))
            work.processorMs += schedule.readAll().split(' ').value(0).toDouble() / 1e6;
    }
    return work;
}

void measure(const char *name, qint64 jobs, std::chrono::seconds time,
             const QJsonObject &conditions)
{
    MockBus bus;
    const QString upower = u"org.freedesktop.UPower"_s;
    bus.startTemplate(upower, u"upower"_s);
    bus.set(upower, u"/org/freedesktop/UPower"_s, upower, u"OnBattery"_s, true);
    ServiceFixture service({.environment = bus.environment()});
    constexpr qint64 batch = 1'000;
    const QJsonObject job = shell(u"true"_s, {{u"conditions"_s, conditions}});
    for (qint64 sent = 0; sent < jobs; sent += batch) {
        QJsonArray list;
        for (qint64 i = 0; i < std::min(batch, jobs - sent); ++i)
            list.append(job);
        service.rpc(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, list}});
    }
    QTest::qWait(15'000); // what comes once has come
    const Work before = workOf(service.pid());
    QTest::qWait(int(std::chrono::milliseconds(time).count()));
    const Work after = workOf(service.pid());
    std::printf("%-24s %6lld jobs  %5lld wake-ups  %8.2f ms of processor in %lld s\n", name,
                static_cast<long long>(jobs),
                static_cast<long long>(after.wakeups - before.wakeups),
                after.processorMs - before.processorMs, static_cast<long long>(time.count()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 jobs = arguments.value(1, u"10000"_s).toLongLong();
    const std::chrono::seconds time(arguments.value(2, u"60"_s).toInt());
    measure("nothing waits", 0, time, {});
    measure("for external power", jobs, time, {{u"require_charging"_s, true}});
    measure("for idleness", jobs, time, {{u"wait_for_idle"_s, true}});
    return 0;
}
