#include "service/execution/processexecutor.h"

#include "service/execution/attemptkeeper.h"

namespace sem {

ProcessExecutor::ProcessExecutor(const Paths &paths, const RunnerSetup &setup, Inbox &inbox,
                                 const Clock &clock)
    : m_keeper(new AttemptKeeper(paths, setup, inbox, clock))
{
    m_thread.setObjectName(QStringLiteral("execution"));
    m_keeper->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    m_thread.start();
}

ProcessExecutor::~ProcessExecutor()
{
    // In line behind all calls.
    QMetaObject::invokeMethod(
        m_keeper, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void ProcessExecutor::start(Launch launch)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, launch = std::move(launch)] { keeper->start(launch); },
        Qt::QueuedConnection);
}

void ProcessExecutor::settle(const AttemptRef &attempt)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, attempt] { keeper->settle(attempt); }, Qt::QueuedConnection);
}

void ProcessExecutor::control(const AttemptRef &attempt, const Order &order)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, attempt, order] { keeper->control(attempt, order); },
        Qt::QueuedConnection);
}

void ProcessExecutor::discard(const std::vector<Discard> &discards)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, discards] { keeper->discard(discards); },
        Qt::QueuedConnection);
}

} // namespace sem
