#include "tests/support/runnerfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds; far more than anything here takes

QJsonObject parse(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

RunnerFixture::RunnerFixture()
    : m_folder(m_temporary.path())
{
    m_process.setProgram(QString::fromLocal8Bit(SEM_BIN_DIR) + u"/semanticatask-runner"_s);
    m_process.setStandardInputFile(QProcess::nullDevice());
}

RunnerFixture::~RunnerFixture()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    control("stop cancel 0");
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QString RunnerFixture::path(const QString &name) const
{
    return name.isEmpty() ? m_folder : QString(m_folder + u'/' + name);
}

void RunnerFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray RunnerFixture::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RunnerFixture::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void RunnerFixture::setModifier(const std::function<void()> &modifier)
{
    m_process.setChildProcessModifier(modifier);
}

void RunnerFixture::start(const QStringList &command, const QStringList &options)
{
    m_process.setArguments(QStringList{u"--folder"_s, m_folder} + options + QStringList{u"--"_s}
                           + command);
    m_process.start();
    QVERIFY2(m_process.waitForStarted(patience), qPrintable(m_process.errorString()));
}

void RunnerFixture::startShell(const QString &script, const QStringList &options)
{
    start({u"sh"_s, u"-c"_s, script}, options);
}

bool RunnerFixture::ends()
{
    return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience))
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QJsonObject RunnerFixture::run(const QStringList &command, const QStringList &options)
{
    start(command, options);
    return ends() ? result() : QJsonObject();
}

QJsonObject RunnerFixture::runShell(const QString &script, const QStringList &options)
{
    return run({u"sh"_s, u"-c"_s, script}, options);
}

void RunnerFixture::control(const QByteArray &wanted) const
{
    write(u"control.tmp"_s, wanted);
    ::rename(QFile::encodeName(path(u"control.tmp"_s)).constData(),
             QFile::encodeName(path(u"control"_s)).constData());
    if (const qint64 holder = lockHolder())
        kill(static_cast<pid_t>(holder), SIGUSR1);
}

qint64 RunnerFixture::lockHolder() const
{
    const int file = open(QFile::encodeName(path(u"lock"_s)).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return 0;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool asked = fcntl(file, F_GETLK, &lock) == 0;
    close(file);
    return asked && lock.l_type != F_UNLCK ? lock.l_pid : 0;
}

QJsonObject RunnerFixture::started() const
{
    return parse(read(u"started"_s));
}

QJsonObject RunnerFixture::result() const
{
    return parse(read(u"result.json"_s));
}

QStringList RunnerFixture::segments() const
{
    QStringList names = QDir(m_folder).entryList({u"output.*log"_s});
    const auto offset = [](const QString &name) { return name.section(u'.', 1, 1).toLongLong(); };
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return offset(a) < offset(b); });
    return names;
}

QByteArray RunnerFixture::output() const
{
    QByteArray all;
    for (const QString &name : segments())
        all += read(name);
    return all;
}

QList<qint64> RunnerFixture::numbers() const
{
    const QByteArray text = output();
    QList<qint64> found;
    for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n')) {
        bool isNumber = false;
        const qint64 number = line.toLongLong(&isNumber);
        if (isNumber)
            found.append(number);
    }
    return found;
}

char processState(qint64 id)
{
    QFile file(u"/proc/%1/stat"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return '-';
    const QByteArray text = file.readAll();
    return text.size() > text.lastIndexOf(')') + 2 ? text.at(text.lastIndexOf(')') + 2) : '-';
}

bool isGone(qint64 id)
{
    return processState(id) == '-';
}

} // namespace sem
