#pragma once

#include <QtGlobal>

namespace sem {

// Waits for the end of a process that is not our child. It must be known to live when this is made.
class ProcessEnd
{
    Q_DISABLE_COPY_MOVE(ProcessEnd)

public:
    explicit ProcessEnd(qint64 processId);
    ~ProcessEnd();

    void wait() const; // returns at once where the system cannot tell

private:
    int m_descriptor = -1;
};

} // namespace sem
