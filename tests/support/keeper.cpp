#include "tests/support/keeper.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr int patience = 20'000; // milliseconds

// The beginning of a file; nothing once the process is gone.
QByteArray contentOf(const fs::path &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    QByteArray content(4096, Qt::Uninitialized);
    const ssize_t size = ::read(file, content.data(), static_cast<std::size_t>(content.size()));
    close(file);
    content.truncate(std::max<ssize_t>(size, 0));
    return content;
}

// Of processes or threads, the youngest first: they may be gone in a moment.
std::vector<fs::path> numberedFolders(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code gone;
    for (fs::directory_iterator entry(folder, gone), end; entry != end; entry.increment(gone)) {
        if (std::isdigit(entry->path().filename().native().front()) != 0)
            found.push_back(entry->path());
    }
    std::reverse(found.begin(), found.end());
    return found;
}

// The first thread may have ended; then only another one knows.
QByteArrayList argumentsOf(const fs::path &process)
{
    QByteArray arguments = contentOf(process / "cmdline");
    if (arguments.isEmpty()) {
        for (const fs::path &thread : numberedFolders(process / "task"))
            arguments += contentOf(thread / "cmdline");
    }
    return arguments.split('\0');
}

QByteArray statesOf(const fs::path &process)
{
    QByteArray states;
    for (const fs::path &thread : numberedFolders(process / "task")) {
        const QByteArray stat = contentOf(thread / "stat");
        states += stat.mid(stat.lastIndexOf(')') + 2, 1);
    }
    return states;
}

bool noneRuns(const std::vector<LivingProcess> &processes)
{
    return std::all_of(processes.begin(), processes.end(),
                       [](const LivingProcess &process) { return process.isStopped(); });
}

} // namespace

bool LivingProcess::isStopped() const
{
    return std::all_of(states.begin(), states.end(),
                       [](char state) { return QByteArrayView("TDZ").contains(state); });
}

std::vector<LivingProcess>
findProcesses(const std::function<bool(const QByteArrayList &arguments)> &isWanted)
{
    std::vector<LivingProcess> found;
    for (const fs::path &process : numberedFolders("/proc")) {
        if (isWanted(argumentsOf(process)))
            found.push_back({.id = std::stoll(process.filename()), .states = statesOf(process)});
    }
    return found;
}

const std::vector<Animal> &animals()
{
    static const std::vector<Animal> all{
        {.name = "one that does as it is told", .words = u"rest"_s},
        {.name = "one that ignores SIGTERM", .words = u"ignore-term rest"_s, .obeys = false},
        {.name = "one that blocks all signals", .words = u"block-signals rest"_s, .obeys = false},
        {.name = "a child that ignores SIGTERM",
         .words = u"child { ignore-term rest } rest"_s,
         .arrivals = 2,
         .obeys = false},
        {.name = "an orphan", .words = u"orphan { rest } rest"_s, .arrivals = 2},
        {.name = "an orphan in a session of its own",
         .words = u"orphan { session rest } rest"_s,
         .arrivals = 2},
        {.name = "an orphan that left session and environment behind",
         .words = u"orphan { session orphan { session anew ignore-term rest } rest } rest"_s,
         .arrivals = 3,
         .obeys = false,
         .needsRunner = true},
        {.name = "a command that left its environment behind", .words = u"anew rest"_s},
        {.name = "many that fork all the time",
         .words = u"child { bomb 50 } rest"_s,
         .arrivals = 2},
        {.name = "many that ignore SIGTERM and fork all the time",
         .words = u"ignore-term child { session bomb 50 } rest"_s,
         .arrivals = 2,
         .obeys = false},
        {.name = "one that is never the same for long",
         .words = u"child { comet } rest"_s,
         .arrivals = 2,
         .needsRunner = true},
        {.name = "one that replaces its child",
         .words = u"ignore-term restart { rest }"_s,
         .arrivals = 2,
         .obeys = false},
        {.name = "one that has new children all the time",
         .words = u"child { restart { restart { exit 0 } } } restart { exit 0 }"_s,
         .arrivals = 3},
        {.name = "some that fork in borrowed memory",
         .words = u"child { vfork } child { session vfork } vfork"_s,
         .arrivals = 3},
        {.name = "one that closed its streams", .words = u"close-streams rest"_s},
        {.name = "one that fills the pipe", .words = u"child { flood } flood"_s, .arrivals = 2},
        {.name = "one that stopped itself", .words = u"sign halt rest"_s},
        {.name = "children that stopped themselves",
         .words = u"child { ignore-term sign halt } child { group sign halt } rest"_s,
         .arrivals = 3,
         .obeys = false},
        {.name = "one whose first thread has ended", .words = u"headless rest"_s},
        {.name = "a child whose first thread has ended",
         .words = u"child { session ignore-term headless rest } rest"_s,
         .arrivals = 2,
         .obeys = false},
        {.name = "one that adopts its orphans",
         .words = u"adopt-orphans orphan { session rest } rest"_s,
         .arrivals = 2},
        {.name = "one that answers by having an orphan",
         .words = u"on-term { orphan { session ignore-term rest } die 15 } rest"_s,
         .obeys = false},
    };
    return all;
}

Keeper::Keeper()
    : m_book(m_folder.filePath(u"book"_s))
{ }

Keeper::~Keeper()
{
    while (isAnyAlive()) {
        for (const LivingProcess &process : alive())
            kill(static_cast<pid_t>(process.id), SIGKILL);
    }
}

QString Keeper::program()
{
    return QString::fromLocal8Bit(SEM_ZOO);
}

QStringList Keeper::arguments(const QString &words) const
{
    return QStringList{m_book} + words.split(u' ', Qt::SkipEmptyParts);
}

std::vector<LivingProcess> Keeper::alive() const
{
    const QByteArray book = QFile::encodeName(m_book);
    return findProcesses(
        [&](const QByteArrayList &arguments) { return arguments.value(1) == book; });
}

bool Keeper::isAnyAlive() const
{
    const int book = open(QFile::encodeName(m_book).constData(), O_RDONLY | O_CLOEXEC);
    const bool isHeld = book >= 0 && flock(book, LOCK_EX | LOCK_NB) != 0;
    close(book);
    return isHeld;
}

qint64 Keeper::arrived() const
{
    return QFileInfo(m_book).size();
}

bool Keeper::awaitArrivals(qint64 count) const
{
    return QTest::qWaitFor([&] { return arrived() >= count; }, patience);
}

bool Keeper::awaitStandstill() const
{
    return QTest::qWaitFor(
        [&] {
            const auto first = alive();
            return noneRuns(first) && first == alive();
        },
        patience);
}

bool Keeper::awaitMotion() const
{
    return QTest::qWaitFor([&] { return !noneRuns(alive()); }, patience);
}

} // namespace sem
