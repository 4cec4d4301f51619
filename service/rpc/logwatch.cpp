#include "service/rpc/logwatch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace sem {

namespace {

// The folder the file is in, or the nearest above it that exists.
QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).path();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

LogWatch::LogWatch(const OutputReader &output, QObject *parent)
    : QObject(parent)
    , m_output(output)
{
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &LogWatch::onChanged);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &LogWatch::onChanged);
}

LogWatch::~LogWatch() = default;

void LogWatch::watch(const Job &job)
{
    if (Watched *known = find(job.id)) {
        ++known->watchers;
        // The last telling was before the new watcher listened.
        if (known->told > 0)
            Q_EMIT grown(job.id, known->told);
        return;
    }
    auto watched = std::make_unique<Watched>();
    watched->watchers = 1;
    watched->attempt = {.seq = job.seq, .id = job.id, .attempt = 0};
    watched->rest.setSingleShot(true);
    watched->rest.setInterval(pause);
    connect(&watched->rest, &QTimer::timeout, this, [this, looking = watched.get()] {
        attach(*looking);
        tell(*looking);
    });
    m_watched.push_back(std::move(watched));
    update(job);
}

void LogWatch::unwatch(const JobId &id)
{
    Watched *watched = find(id);
    if (!watched || --watched->watchers > 0)
        return;
    detach(*watched);
    std::erase_if(m_watched, [watched](const auto &each) { return each.get() == watched; });
}

void LogWatch::update(const Job &job)
{
    Watched *watched = find(job.id);
    if (!watched || job.attempt == 0)
        return;
    if (watched->attempt.attempt != job.attempt) {
        detach(*watched);
        watched->attempt.attempt = job.attempt;
        watched->told = 0;
    }
    if (isStarted(job.state)) {
        if (watched->folder.isEmpty() && !watched->rest.isActive())
            attach(*watched);
    } else {
        detach(*watched);
    }
    tell(*watched);
}

LogWatch::Watched *LogWatch::find(const JobId &id) const
{
    const auto found =
        std::ranges::find_if(m_watched, [&](const auto &each) { return each->attempt.id == id; });
    return found == m_watched.end() ? nullptr : found->get();
}

// A job that writes all the time would be announced as often: it is not looked at until it has
// been told of.
void LogWatch::onChanged(const QString &path)
{
    for (const auto &watched : m_watched) {
        if (watched->folder == path || watched->file == path) {
            detach(*watched);
            watched->rest.start();
        }
    }
}

void LogWatch::attach(Watched &watched)
{
    // Looking again after each step: what appeared before the watch began is announced by nobody.
    for (;;) {
        QString folder = nearestFolder(m_output.path(watched.attempt));
        if (folder == watched.folder)
            break;
        release(watched.folder);
        watched.folder = std::move(folder);
        m_files.addPath(watched.folder);
    }
    const QString file = m_output.path(watched.attempt);
    if (QFileInfo::exists(file) && m_files.addPath(file))
        watched.file = file;
}

void LogWatch::detach(Watched &watched)
{
    watched.rest.stop();
    release(watched.folder);
    release(watched.file);
}

void LogWatch::release(QString &path)
{
    const QString released = std::exchange(path, {});
    const bool shared = std::ranges::any_of(m_watched, [&](const auto &each) {
        return each->folder == released || each->file == released;
    });
    if (!released.isEmpty() && !shared)
        m_files.removePath(released);
}

void LogWatch::tell(Watched &watched)
{
    const Result<OutputChunk> output = m_output.chunk(watched.attempt, 0, 0);
    if (!output || output->end == watched.told)
        return;
    watched.told = output->end;
    // Whoever hears it may stop watching.
    const JobId id = watched.attempt.id;
    Q_EMIT grown(id, output->end);
}

} // namespace sem
