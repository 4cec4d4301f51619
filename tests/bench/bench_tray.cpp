#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"
#include "tray/application.h"
#include "tray/views/jobspanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace sem;
using namespace Qt::StringLiterals;

// The tray application with a service that has many jobs:
//     QT_QPA_PLATFORM=offscreen bench_tray [jobs]
// How long it takes until its window is painted, how long each frame takes while the list is
// scrolled from top to bottom, and how much memory it has in the end.

namespace {

QJsonObject believableJob(qint64 number)
{
    const QString n = QString::number(number);
    const QJsonObject marks{{u"subject_key"_s, u"project/module-%1"_s.arg(number % 977)},
                            {u"user_tag"_s, number % 3 == 0 ? u"nightly"_s : u"commit"_s}};
    switch (number % 4) {
    case 0:
        return job(u"cargo"_s, {u"build"_s, u"--release"_s, u"--package"_s, u"engine-"_s + n},
                   marks);
    case 1:
        return job(u"ffmpeg"_s,
                   {u"-i"_s, u"/srv/talks/talk-%1.mkv"_s.arg(n), u"-c:v"_s, u"libsvtav1"_s,
                    u"/srv/talks/talk-%1.webm"_s.arg(n)},
                   marks);
    case 2:
        return job(u"python3"_s,
                   {u"embed.py"_s, u"--corpus"_s, u"notes-"_s + n, u"--epochs"_s, u"40"_s}, marks);
    default:
        return job(u"rsync"_s, {u"-a"_s, u"/srv/photos/"_s + n, u"nas:/photos"_s}, marks);
    }
}

// In a process of its own, so that its memory is not counted.
int fill(const QString &socket, qint64 jobs)
{
    RawClient client(socket);
    client.result(u"queues.pause.v1"_s);
    constexpr qint64 atOnce = 1000;
    for (qint64 sent = 0; sent < jobs; sent += atOnce) {
        QJsonArray list;
        for (qint64 i = 0; i < std::min(atOnce, jobs - sent); ++i) {
            QJsonObject next = believableJob(sent + i);
            next.insert(u"on_conflict"_s, u"parallel"_s); // of a subject all are kept
            list.append(next);
        }
        if (client.result(u"dev.enqueue_many.v1"_s, {{u"jobs"_s, list}}).isEmpty()) {
            std::fprintf(stderr, "the jobs were not taken\n");
            return 1;
        }
    }
    return 0;
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

class PaintWatch final : public QObject
{
public:
    bool hasPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return false;
    }
};

// Until what is under way has been drawn: no window has had a frame for a while, which is shorter
// than from one tick of the clock to the next.
void awaitCalm()
{
    constexpr int calmMs = 300;
    constexpr int longestMs = 20'000;
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    QElapsedTimer calm;
    calm.start();
    const auto isCalm = [&] {
        if (std::exchange(watch.hasPainted, false))
            calm.restart();
        return calm.elapsed() >= calmMs;
    };
    if (!QTest::qWaitFor(isCalm, longestMs))
        std::fprintf(stderr, "it does not stop drawing\n");
}

void report(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return times.empty() ? 0 : times[size_t(double(times.size() - 1) * part)];
    };
    std::printf("%-34s %6zu frames   median %7.2f ms   p99 %7.2f ms   longest %7.2f ms\n", what,
                times.size(), at(0.5), at(0.99), at(1));
    std::fflush(stdout);
}

template<typename Work>
double timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(const ServiceFixture &service, qint64 jobs, double applicationMs)
{
    const SystemClock clock;
    QProcessEnvironment environment;
    environment.insert(u"SEMANTICATASK_HOME"_s, service.home());
    if (const Result<> saved = Preferences{.isGreeted = true}.save(service.home()); !saved) {
        std::fprintf(stderr, "%s\n", qPrintable(saved.error().message));
        return;
    }
    PaintWatch watch;
    QElapsedTimer timer;
    timer.start();
    Application tray(*Paths::fromEnvironment(environment), clock);
    auto *table = tray.window().findChild<QTableView *>(u"jobsTable"_s);
    tray.window().installEventFilter(&watch);
    tray.start(Application::Start::Shown);
    while (!watch.hasPainted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("window painted after               %8.1f ms, of which the toolkit %.1f ms\n",
                double(timer.nsecsElapsed()) / 1e6 + applicationMs, applicationMs);
    const auto loaded = [&tray] { return tray.models().jobs.rowCount(); };
    while (loaded() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("first page there after             %8.1f ms\n",
                double(timer.nsecsElapsed()) / 1e6 + applicationMs);
    awaitCalm();
    std::printf("memory with one page               %8.1f MiB\n", residentMiB());

    // To the bottom until there is no more; a frame is a turn of the event loop.
    std::vector<double> frames;
    timer.restart();
    while (loaded() < jobs) {
        frames.push_back(timeOf([&] {
            table->scrollToBottom();
            QCoreApplication::processEvents();
        }));
        if (loaded() < jobs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::printf("all %lld jobs loaded in            %8.1f ms\n", static_cast<long long>(jobs),
                double(timer.nsecsElapsed()) / 1e6);
    report("while they are loaded", frames);
    awaitCalm();
    std::printf("memory with all of them            %8.1f MiB\n", residentMiB());

    frames.clear();
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(0);
    awaitCalm();
    while (bar->value() < bar->maximum()) {
        frames.push_back(timeOf([&] {
            bar->triggerAction(QScrollBar::SliderPageStepAdd);
            QCoreApplication::processEvents();
        }));
    }
    report("scrolled page by page", frames);

    frames.clear();
    for (int second = 0; second < 30; ++second) {
        frames.push_back(timeOf([&] {
            tray.window().tick();
            QCoreApplication::processEvents();
        }));
    }
    report("the tick of each second", frames);

    frames = {timeOf([&] {
        table->selectAll();
        QCoreApplication::processEvents();
    })};
    report("all of them selected", frames);
    table->clearSelection();
    frames = {timeOf([&] {
        table->sortByColumn(JobsModel::What, Qt::AscendingOrder);
        QCoreApplication::processEvents();
    })};
    report("sorted by what they do", frames);
    std::printf("memory in the end                  %8.1f MiB\n", residentMiB());
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    QApplication app(argc, argv);
    const double applicationMs = double(timer.nsecsElapsed()) / 1e6;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fill"_s)
        return fill(arguments.value(2), arguments.value(3).toLongLong());
    const qint64 jobs = arguments.value(1, u"100000"_s).toLongLong();
    const ServiceFixture service;
    if (QProcess::execute(QCoreApplication::applicationFilePath(),
                          {u"--fill"_s, service.socketPath(), QString::number(jobs)})
        != 0)
        return 1;
    measure(service, jobs, applicationMs);
    return 0;
}
