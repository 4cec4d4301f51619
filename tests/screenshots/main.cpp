#include "shared/text/language.h"
#include "tests/screenshots/settings.h"
#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/models/jobtext.h"
#include "tray/views/about.h"
#include "tray/views/boxstyle.h"
#include "tray/views/detailspanel.h"
#include "tray/views/icons.h"
#include "tray/views/jobspanel.h"
#include "tray/views/mainwindow.h"
#include "tray/views/newjobdialog.h"
#include "tray/views/traymenu.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

// Draws each window, dialog and state with believable data:  screenshots FOLDER [light|dark
// [LANGUAGE]]

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    QPalette palette(window, window); // also what lies between light and dark, as lines do
    const QColor base(0x1e, 0x1f, 0x22);
    const QColor text(0xe6, 0xe6, 0xe6);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7c, 0xb8, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x4d, 0x52));
    return palette;
}

struct Line
{
    JobState state;
    QString command;
    QString queue;
    QString subject = {};
    std::chrono::seconds age = {};
    std::chrono::seconds took = {};
    std::optional<HoldCode> hold = {};
    int exitCode = 2;
};

std::vector<Line> believableJobs()
{
    return {
        {JobState::Queued,
         u"python3 train.py --epochs 40 --data /srv/reviews"_s,
         u"gpu"_s,
         u"model/reviews"_s,
         25s,
         {},
         HoldCode::OnBattery},
        {JobState::Queued,
         u"restic backup /home/mina"_s,
         u"backup"_s,
         u"backup/home"_s,
         3min,
         {},
         HoldCode::NotIdle},
        {JobState::Running, u"cargo build --release --workspace"_s, u"build"_s, u"build/engine"_s,
         4min, 222s},
        {JobState::Running, u"npm run test -- --coverage"_s, u"build"_s, u"test/web"_s, 5min, 61s},
        {JobState::Scheduled, u"curl -fsS https://mirror.example.org/index.json"_s, u"default"_s,
         u"mirror/index"_s, 6min},
        {JobState::Queued,
         u"ffmpeg -i talk.mkv -c:v libsvtav1 talk.webm"_s,
         u"media"_s,
         {},
         9min,
         {},
         HoldCode::QueueFull},
        {JobState::Running,
         u"ffmpeg -i keynote.mkv -c:v libsvtav1 keynote.webm"_s,
         u"media"_s,
         {},
         11min,
         605s},
        {JobState::Suspended, u"python3 embed.py --corpus notes"_s, u"gpu"_s, u"index/notes"_s,
         14min, 330s, HoldCode::NotIdle},
        {JobState::Failed,
         u"pytest -x tests/integration"_s,
         u"build"_s,
         u"test/engine"_s,
         16min,
         48s,
         {},
         1},
        {JobState::Done, u"git fetch --all --prune"_s, u"default"_s, u"repo/engine"_s, 19min, 3s},
        {JobState::Done, u"cargo clippy --workspace"_s, u"build"_s, u"lint/engine"_s, 21min, 95s},
        {JobState::Superseded, u"python3 embed.py --corpus notes"_s, u"gpu"_s, u"index/notes"_s,
         24min},
        {JobState::Done, u"python3 embed.py --corpus mail"_s, u"gpu"_s, u"index/mail"_s, 30min,
         412s},
        {JobState::Cancelled, u"docker build -t engine:dev ."_s, u"build"_s, u"image/engine"_s,
         34min, 70s},
        {JobState::Failed,
         u"rsync -a /srv/photos nas:/photos"_s,
         u"backup"_s,
         u"backup/photos"_s,
         38min,
         12s,
         {},
         23},
        {JobState::Done, u"pg_dump shop --file shop.sql"_s, u"backup"_s, u"backup/shop"_s, 45min,
         27s},
        {JobState::SkippedTtl, u"notify-send 'Stand up'"_s, u"default"_s, {}, 51min},
        {JobState::Done, u"make docs"_s, u"build"_s, u"docs"_s, 57min, 33s},
        {JobState::Done, u"trivy image engine:dev"_s, u"default"_s, u"scan/engine"_s, 64min, 51s},
        {JobState::Done, u"cargo test --workspace"_s, u"build"_s, u"test/engine"_s, 71min, 188s},
    };
}

class Scenes
{
public:
    Scenes(const QString &folder, const QString &suffix)
        : m_folder(folder)
        , m_suffix(suffix)
        , m_models(m_clock)
        , m_window(m_models, m_clock)
    {
        QObject::connect(
            &m_models.jobs, &JobsModel::pageWanted, &m_window,
            [this](quint64 question, const JobQueryParams &) { m_question = question; });
    }

    void drawAll()
    {
        m_window.resize(1280, 820);
        m_window.show();
        draw(u"window-starting"_s, m_window);
        m_models.status.setLink(Overview::Link::None, u"semanticataskd ended at once"_s);
        draw(u"window-noservice"_s, m_window);
        fillEmpty();
        draw(u"window-empty"_s, m_window);
        fillJobs();
        drawJobs();
        drawMenu();
        drawDialogs();
        drawSettings(m_models, m_clock, m_window,
                     [this](const QString &name, QWidget &widget) { draw(name, widget); });
        drawIcons();
    }

private:
    void save(const QString &name, const QPixmap &picture) const
    {
        picture.save(u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix));
    }
    void draw(const QString &name, QWidget &widget) const
    {
        QTest::qWait(50); // whatever is still to be laid out
        save(name, widget.grab());
    }

    void fillEmpty()
    {
        m_models.status.set({.link = Overview::Link::Up});
        m_models.status.setConditions(
            {.sensors = {{.name = u"power"_s,
                          .value = QVariantMap{{u"external"_s, false}, {u"battery_percent"_s, 71}}},
                         {.name = u"load"_s,
                          .value = QVariantMap{{u"cpu_percent"_s, 38}, {u"memory_percent"_s, 54}}},
                         {.name = u"presence"_s, .value = QVariantMap{{u"idle_ms"_s, 12'000}}}},
             .rules = {{.name = u"idle"_s, .met = false}}});
        m_models.jobs.refresh();
        m_models.jobs.addPage(m_question, {.total = 0});
    }

    Job jobOf(const Line &line, qint64 seq) const
    {
        Job job = inState(makeJob(seq), line.state);
        const Timestamp now = m_clock.now();
        job.jobType = u"command"_s;
        job.commandLine = line.command;
        job.queue = line.queue;
        job.subjectKey = line.subject;
        job.createdAt = now - line.age;
        if (job.startedAt || (isFinal(line.state) && line.took > 0s)) {
            job.startedAt = job.createdAt + 2s;
            job.attempt = 1;
        }
        if (isStarted(line.state) && line.took > 0s)
            job.startedAt = now - line.took;
        if (job.finishedAt)
            job.finishedAt = job.startedAt ? *job.startedAt + line.took : job.createdAt + 30s;
        if (line.state == JobState::Failed) {
            job.exitCode = line.exitCode;
            job.failureReason = FailureReason::Exit;
        }
        if (line.state == JobState::Scheduled)
            job.runAt = now + 24min;
        return job;
    }

    void fillJobs()
    {
        JobPageAnswer page{.total = 18'204};
        qint64 seq = 18'204;
        for (const Line &line : believableJobs()) {
            JobDetails details{.job = jobOf(line, seq--)};
            if (line.hold)
                details.holds = {nameOf(*line.hold)};
            page.items.push_back(details);
        }
        page.nextCursor = u"next"_s;
        m_models.jobs.refresh();
        m_models.jobs.addPage(m_question, page);
        m_models.queues.setQueues(
            {{.name = u"backup"_s,
              .queued = 1,
              .held = 1,
              .failed24h = 1,
              .concurrency = 1,
              .averageWait = 41s},
             {.name = u"build"_s,
              .running = 2,
              .failed24h = 3,
              .concurrency = 2,
              .averageWait = 2s},
             {.name = u"default"_s, .concurrency = 2, .averageWait = 12ms},
             {.name = u"gpu"_s, .queued = 1, .held = 1, .concurrency = 1, .averageWait = 312s},
             {.name = u"media"_s, .queued = 1, .running = 1, .concurrency = 1, .averageWait = 260s},
             {.name = u"nightly"_s, .queued = 6, .held = 6, .concurrency = 2, .paused = true}});
        fillHistory();
        Overview overview{
            .link = Overview::Link::Up,
            .stats = {.queuedJobs = 9, .scheduledJobs = 1, .runningJobs = 3, .suspendedJobs = 1}};
        for (const JobDetails &details : page.items) {
            if (isStarted(details.job.state))
                overview.running.push_back(details);
            if (details.job.state == JobState::Failed && !overview.lastFailed)
                overview.lastFailed = details;
            if (isWaiting(details.job.state))
                overview.waiting.push_back(details);
        }
        for (int i = 0; i < 6; ++i) // as the queues say
            overview.waiting.push_back(
                {.job = makeJob(17'990 + i), .holds = {nameOf(HoldCode::QueuePaused)}});
        m_models.status.set(overview);
    }

    void fillHistory()
    {
        const Timestamp now = m_clock.now();
        std::vector<JobDetails> ended;
        for (int minute = 1; minute < 60; ++minute) {
            const int count = (minute * 7 + minute * minute) % 5;
            for (int i = 0; i < count; ++i) {
                const bool fails = i == 0 && (minute == 22 || minute == 49); // those in the list
                Job job =
                    inState(makeJob(minute * 10 + i), fails ? JobState::Failed : JobState::Done);
                job.finishedAt = now - std::chrono::minutes(60 - minute);
                job.startedAt = *job.finishedAt - 70s;
                ended.push_back({.job = job});
            }
        }
        m_models.history.apply(ended);
        const Timestamp then = m_clock.now();
        for (int minute = 59; minute >= 0; --minute) {
            m_clock.setNow(then - std::chrono::minutes(minute));
            m_models.history.setWaiting(10 + (60 - minute) * (minute % 17) / 9);
        }
    }

    void drawJobs()
    {
        DetailsPanel &details = m_window.details();
        auto *tabs = m_window.findChild<QTabWidget *>(u"detailsTabs"_s);
        const auto show = [&](qint64 seq) {
            m_window.jobs().showJob(seq);
            JobDetails all = *m_models.jobs.find(seq);
            all.payload = QJsonObject{{u"working_dir"_s, u"/home/mina/engine"_s},
                                      {u"env"_s, QJsonObject{{u"PATH"_s, u""_s}}}};
            all.attempts = std::vector<Attempt>();
            details.showDetails(all);
            return all;
        };
        draw(u"window-nothing-selected"_s, m_window);
        show(18'204);
        details.showExplanation(
            {.seq = 18'204,
             .holds = {{.code = HoldCode::OnBattery,
                        .since = m_clock.now() - 25s,
                        .detail = {{u"percent"_s, 71}}},
                       {.code = HoldCode::NotIdle,
                        .since = m_clock.now() - 25s,
                        .detail = {{u"cpu_percent"_s, 22}, {u"input_idle_ms"_s, 12'000}}}}});
        draw(u"window-why"_s, m_window);

        show(18'202);
        details.log().begin(0);
        details.log().append(
            u"\033[1;32m   Compiling\033[0m serde v1.0.197\n\033[1;32m   Compiling\033[0m tokio "
            u"v1.36.0\n"
            "\033[1;32m   Compiling\033[0m engine-core v0.4.0 (/home/mina/engine/core)\n"
            "\033[1;33mwarning\033[0m\033[1m: unused variable: `lease`\033[0m\n"
            "  \033[1;34m-->\033[0m core/src/claim.rs:118:9\n   \033[1;34m|\033[0m\n\033[1;34m118 |"
            "\033[0m     let lease = self.lease;\n   \033[1;34m|\033[0m         \033[1;33m^^^^^"
            "\033[0m help: prefix it with an underscore\n\n\033[1;31merror\033[0m\033[1m: "
            "the incremental cache is damaged\033[0m; building without it\n\033[1;32m   "
            "Compiling\033[0m "
            "engine-rpc v0.4.0 (/home/mina/engine/rpc)\n\033[1;32m    Building\033[0m "
            "[================>        ] 212/318\r\033[1;32m    Building\033[0m "
            "[====================>    ] 266/318: engine-rpc\n"_s);
        tabs->setCurrentIndex(1);
        draw(u"window-output"_s, m_window);

        JobDetails failed = show(18'196);
        Attempt first = endedAttempt(1);
        first.startedAt = m_clock.now() - 15min;
        first.finishedAt = first.startedAt + 40s;
        first.outcome = AttemptOutcome::Failed;
        first.exitCode = 1;
        first.cpu = 37s;
        first.peakRssBytes = 612LL << 20;
        Attempt second = first;
        second.number = 2;
        second.startedAt = *first.finishedAt + 20s;
        second.finishedAt = second.startedAt + 95s;
        second.outcome = AttemptOutcome::Lost;
        second.exitCode.reset();
        second.cpu = {}; // nobody was left to measure it
        second.peakRssBytes = 0;
        Attempt third = first;
        third.number = 3;
        third.startedAt = *second.finishedAt + 60s;
        third.finishedAt = third.startedAt + 48s;
        failed.attempts = {{first, second, third}};
        failed.job.startedAt = first.startedAt;
        failed.job.finishedAt = third.finishedAt;
        failed.job.attempt = third.number;
        failed.job.maxRetries = failed.job.retriesUsed = 1; // a lost attempt uses none
        m_models.jobs.apply({failed});
        details.showDetails(failed);
        tabs->setCurrentIndex(2);
        draw(u"window-attempts"_s, m_window);
        tabs->setCurrentIndex(0);
        draw(u"window-failed"_s, m_window);
    }

    void drawMenu()
    {
        TrayMenu menu(m_models.status, m_clock);
        draw(u"menu"_s, menu);
        const Overview usual = m_models.status.overview();
        Overview paused = usual;
        paused.paused = true;
        paused.pausedUntil = m_clock.now() + 42min;
        m_models.status.set(paused);
        draw(u"menu-paused"_s, menu);
        draw(u"menu-pause"_s, *menu.findChild<QMenu *>(u"pauseMenu"_s));
        m_models.status.setLink(Overview::Link::None, u"it has ended"_s);
        draw(u"menu-noservice"_s, menu);
        m_models.status.set(usual);
    }

    void drawDialogs()
    {
        NewJobDialog dialog(m_clock, m_models.queues.names());
        dialog.show();
        draw(u"newjob-empty"_s, dialog);
        const auto set = [&dialog](const QString &name, const QString &text) {
            auto *line = dialog.findChild<QLineEdit *>(name);
            line->clear();
            QTest::keyClicks(line, text);
        };
        set(u"folder"_s, QDir::tempPath());
        set(u"command"_s, u"restic backup \"$HOME\" | tee backup.log"_s);
        set(u"subject"_s, u"backup/home"_s);
        dialog.findChild<QCheckBox *>(u"whenIdle"_s)->setChecked(true);
        dialog.findChild<QCheckBox *>(u"whenCharging"_s)->setChecked(true);
        set(u"noLaterThan"_s, u"tomorrow 8:00"_s);
        draw(u"newjob"_s, dialog);
        set(u"command"_s, u"echo 'unfinished"_s);
        dialog.findChild<QCheckBox *>(u"shell"_s)->setChecked(false);
        set(u"folder"_s, u"/no/such/folder"_s);
        set(u"noLaterThan"_s, u"25:00"_s);
        draw(u"newjob-mistakes"_s, dialog);

        showAbout(&m_window, statusLine(m_models.status.overview(), m_clock.now()),
                  {.dataDir = u"/home/mina/.local/state/semanticatask"_s,
                   .serviceLog = u"/home/mina/.local/state/semanticatask/service.log"_s});
        auto *about = m_window.findChild<QMessageBox *>(u"about"_s);
        draw(u"about"_s, *about);
        about->close();
    }

    // All states, small and less small, on a light and on a dark panel.
    void drawIcons() const
    {
        constexpr TrayState states[] = {
            TrayState::Idle,      TrayState::Running,  TrayState::Waiting,  TrayState::Paused,
            TrayState::Attention, TrayState::Starting, TrayState::NoService};
        constexpr JobState jobs[] = {JobState::Scheduled, JobState::Queued,    JobState::Running,
                                     JobState::Suspended, JobState::Done,      JobState::Failed,
                                     JobState::Cancelled, JobState::Superseded};
        QPixmap sheet(8 * 56, 4 * 56);
        QPainter painter(&sheet);
        const QColor panels[] = {QColor(0xf0, 0xf0, 0xf0), QColor(0x24, 0x24, 0x24)};
        int y = 0;
        for (const QColor &panel : panels) {
            painter.fillRect(0, y, sheet.width(), 112, panel);
            int x = 8;
            for (const TrayState state : states) {
                const QIcon icon = trayIcon(iconOf(state), QApplication::palette());
                painter.drawPixmap(x, y + 8, icon.pixmap(QSize(16, 16), 1.0));
                painter.drawPixmap(x + 20, y + 8, icon.pixmap(QSize(32, 32), 1.0));
                x += 56;
            }
            x = 8;
            for (const JobState state : jobs) {
                const QColor ink = panel.lightness() > 128 ? Qt::black : Qt::white;
                const QIcon picture = icon(stateIcon(state), ink);
                painter.drawPixmap(x, y + 64, picture.pixmap(QSize(16, 16), 1.0));
                painter.drawPixmap(x + 20, y + 64, picture.pixmap(QSize(32, 32), 1.0));
                x += 56;
            }
            y += 112;
        }
        painter.end();
        save(u"icons"_s, sheet);
    }

    const QString m_folder;
    const QString m_suffix;
    ManualClock m_clock;
    TrayModels m_models;
    MainWindow m_window;
    quint64 m_question = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "Asia/Seoul"); // where it is five in the afternoon
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        qCritical("usage: screenshots FOLDER [light|dark [LANGUAGE]]");
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    rimBoxes();
    const bool dark = arguments.value(2) == "dark"_L1;
    speak(arguments.value(3, u"en"_s));
    if (dark)
        QApplication::setPalette(darkPalette());
    const QString scale = QString::number(qRound(application.devicePixelRatio() * 100));
    Scenes(arguments[1], u"-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s, scale)).drawAll();
    return 0;
}
