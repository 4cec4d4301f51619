#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <QMutex>
#include <QtGlobal>

namespace sem {

// The service's log: one JSON object a line, `{time, level, category, message}`. Whatever a
// message contains, it stays within its line and its string, so lines cannot be forged. At 10 MiB
// the file is set aside as `<path>.1`, replacing the one before.
class JsonLog
{
public:
    // `echo`: write the lines to stderr as well.
    JsonLog(QString path, bool echo, const Clock &clock);
    ~JsonLog();

    // Opens the file (0600, appending) and takes over all messages of Qt and ours. System error
    // where the file cannot be opened; messages go on to stderr then.
    Result<> install();

    static QByteArray line(QtMsgType type, const QMessageLogContext &context,
                           const QString &message, Timestamp time);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);
    bool open();

    const QString m_path;
    const bool m_echo;
    const Clock &m_clock;
    QMutex m_mutex;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

} // namespace sem
