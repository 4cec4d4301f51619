#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace sem {

// What a run of the command line came to.
struct Ran
{
    int code = -1; // -1: it crashed, or had to be killed
    QString out = {};
    QString err = {};

    QStringList lines() const; // of `out`
    QJsonObject json() const; // an answer that is one object
    std::vector<QJsonObject> jsonLines() const;
};

// The real command line with a service and a folder of its own, which end with it. The service is
// started by the first call that needs it.
class CliFixture
{
public:
    static constexpr int patience = 20'000; // milliseconds

    CliFixture() = default;
    ~CliFixture();
    Q_DISABLE_COPY_MOVE(CliFixture)

    QString home() const { return m_home.path(); }
    void setFolder(const QString &folder) { m_folder = folder; }

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    // A line of the shell's, which finds `semanticatask`.
    Ran shell(const QString &line) const;
    void start(QProcess &process, const QStringList &arguments) const;
    // `program`: one of ours by its name, any other by its path.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    static Ran finish(QProcess &process);

    // The number of the job that the call made.
    QString enqueued(const QStringList &arguments) const;
    QJsonObject shown(const QString &number) const;
    qint64 servicePid() const;

    // A command that says "one", waits for open(), says "two" and exits with a code.
    QStringList gated(int exitCode = 0) const;
    bool open() const;

private:
    void surround(QProcess &process) const;

    QTemporaryDir m_home;
    QString m_folder;
};

} // namespace sem
