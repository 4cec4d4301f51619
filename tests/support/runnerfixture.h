#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace sem {

// The folder of one attempt and the real runner at work in it.
class RunnerFixture final
{
public:
    RunnerFixture();
    // Stops what still runs.
    ~RunnerFixture();

    QString path(const QString &name = {}) const;
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    // Uses another folder than the temporary one, for example on another file system.
    void moveTo(const QString &folder) { m_folder = folder; }
    void setVariable(const QString &name, const QString &value);
    // Called in the runner's process before it becomes the runner.
    void setModifier(const std::function<void()> &modifier);

    void start(const QStringList &command, const QStringList &options = {});
    void startShell(const QString &script, const QStringList &options = {});
    // True if the runner ended in time, with status 0.
    bool ends();
    // Starts and waits; the result, empty if there is none.
    QJsonObject run(const QStringList &command, const QStringList &options = {});
    QJsonObject runShell(const QString &script, const QStringList &options = {});

    const QProcess &process() const { return m_process; }
    QByteArray complaint() { return m_process.readAllStandardError(); }

    // Writes `control` and tells the lock's holder.
    void control(const QByteArray &wanted) const;
    // Process id of the lock's holder, 0 if nobody holds it.
    qint64 lockHolder() const;

    QJsonObject started() const;
    QJsonObject result() const;
    // What is kept of the output, in order.
    QByteArray output() const;
    // Output of a job that writes numbers, one a line; complete lines only.
    QList<qint64> numbers() const;
    // Names of the segments, the oldest first.
    QStringList segments() const;

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    QProcess m_process;
};

// State letter of /proc/<id>/stat; '-' if there is no such process.
char processState(qint64 id);
bool isGone(qint64 id);

} // namespace sem
