#pragma once

#include <QJsonObject>
#include <QList>

namespace sem {

class ServiceFixture;

// The processes of a running job: a command, its child, and a grandchild that left the session.
class Family
{
public:
    // Waits until they are all there. `more`: other parameters of dev.enqueue.v1.
    explicit Family(ServiceFixture &service, const QJsonObject &more = {});

    qint64 job() const { return m_job; }
    bool isComplete() const;
    bool isFrozen() const; // all of them
    bool isAtWork() const; // all of them, and none is frozen
    bool isGone() const; // all of them

private:
    qint64 m_job = 0;
    QList<qint64> m_pids;
};

} // namespace sem
