#include "tests/support/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace sem {

using namespace Qt::StringLiterals;

QStringList Ran::lines() const
{
    return out.split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

std::vector<QJsonObject> Ran::jsonLines() const
{
    std::vector<QJsonObject> objects;
    for (const QString &line : lines())
        objects.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

CliFixture::~CliFixture()
{
    m_folder.clear(); // it may be gone by now
    run({u"--no-start"_s, u"service"_s, u"stop"_s, u"--stop-jobs"_s});
}

Ran CliFixture::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

void CliFixture::start(QProcess &process, const QStringList &arguments) const
{
    start(process, u"semanticatask"_s, arguments);
}

void CliFixture::start(QProcess &process, const QString &program,
                       const QStringList &arguments) const
{
    surround(process);
    process.start(QDir(QStringLiteral(SEM_BIN_DIR)).filePath(program), arguments);
    process.waitForStarted(patience);
}

Ran CliFixture::shell(const QString &line) const
{
    QProcess process;
    surround(process);
    process.start(u"/bin/sh"_s, {u"-c"_s, u"PATH=" SEM_BIN_DIR ":$PATH; "_s + line});
    return finish(process);
}

void CliFixture::surround(QProcess &process) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SEMANTICATASK_HOME"_s, home());
    environment.remove(u"SEMANTICATASK_SOCKET"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // English
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
}

Ran CliFixture::finish(QProcess &process)
{
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
    }
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

QString CliFixture::enqueued(const QStringList &arguments) const
{
    return run(arguments).out.trimmed().mid(1);
}

QJsonObject CliFixture::shown(const QString &number) const
{
    return run({u"show"_s, number, u"--json"_s}).json();
}

qint64 CliFixture::servicePid() const
{
    return run({u"--no-start"_s, u"service"_s, u"status"_s, u"--json"_s})
        .json()
        .value("pid"_L1)
        .toInteger();
}

QStringList CliFixture::gated(int exitCode) const
{
    return {
        u"sh"_s, u"-c"_s,
        u"echo one; until [ -e %1/gate ]; do sleep 0.05; done; echo two; exit %2"_s.arg(home()).arg(
            exitCode)};
}

bool CliFixture::open() const
{
    QFile gate(home() + u"/gate");
    return gate.open(QIODevice::WriteOnly);
}

} // namespace sem
