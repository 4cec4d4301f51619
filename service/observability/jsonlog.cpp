#include "service/observability/jsonlog.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLog = 10 * 1024 * 1024;

JsonLog *installed = nullptr; // Qt's handler is a plain function

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

} // namespace

JsonLog::JsonLog(QString path, bool echo, const Clock &clock)
    : m_path(std::move(path))
    , m_echo(echo)
    , m_clock(clock)
{ }

JsonLog::~JsonLog()
{
    if (installed == this) {
        qInstallMessageHandler(nullptr);
        installed = nullptr;
    }
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<> JsonLog::install()
{
    if (!open()) {
        return Error{.code = ErrorCode::System,
                     .message = u"opening "_s + m_path + u": "_s
                         + QString::fromLocal8Bit(std::strerror(errno))};
    }
    installed = this;
    qInstallMessageHandler(&JsonLog::handle);
    return {};
}

bool JsonLog::open()
{
    m_descriptor = ::open(QFile::encodeName(m_path).constData(),
                          O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat status = {};
    if (m_descriptor < 0 || fstat(m_descriptor, &status) != 0)
        return false;
    m_size = status.st_size;
    return true;
}

QByteArray JsonLog::line(QtMsgType type, const QMessageLogContext &context, const QString &message,
                         Timestamp time)
{
    const QJsonObject object{
        {u"time"_s,
         QDateTime::fromMSecsSinceEpoch(toEpochMs(time), Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"level"_s, levelName(type)},
        {u"category"_s, QString::fromUtf8(context.category)},
        {u"message"_s, message},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void JsonLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    installed->write(line(type, context, message, installed->m_clock.now()));
}

// One write() a line: with O_APPEND lines never mix, not even with those of another process.
void JsonLog::write(const QByteArray &line)
{
    const QMutexLocker locker(&m_mutex);
    if (m_size + line.size() > largestLog) {
        close(m_descriptor);
        const QByteArray path = QFile::encodeName(m_path);
        const QByteArray aside = path + ".1";
        std::rename(path.constData(), aside.constData());
        if (!open())
            m_descriptor = -1;
    }
    const auto length = static_cast<size_t>(line.size());
    const ssize_t written = m_descriptor < 0 ? -1 : ::write(m_descriptor, line.constData(), length);
    if (written == line.size())
        m_size += line.size();
    else if (written > 0) // part of a line on a full disk would spoil the next one
        [[maybe_unused]]
        const int cut = ftruncate(m_descriptor, m_size);
    if (m_echo || m_descriptor < 0) [[maybe_unused]]
        const ssize_t echoed = ::write(STDERR_FILENO, line.constData(), length);
}

} // namespace sem
