#pragma once

#include "shared/core/result.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace sem {

// Starts the service in the background, by the best way that works here.
class ServiceStarter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceStarter)

public:
    explicit ServiceStarter(QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    void start(); // nothing if it is busy

Q_SIGNALS:
    // System with reason "no_connection" if there is no service after it. Where another one was at
    // work already, which may not answer yet, what the new one said of that; else an empty text.
    void finished(const sem::Result<QString> &other);

private:
    void tryNext();
    void onEnded();
    void onFailedToStart(QProcess::ProcessError error);
    void settle(const Result<QString> &result);

    QProcess m_process;
    std::vector<QStringList> m_ways; // still to be tried
    bool m_busy = false;
};

// There is no service to talk to, because of that.
Error noService(const QString &why);

} // namespace sem
