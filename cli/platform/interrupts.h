#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace sem {

// Counts Ctrl-C instead of being ended by it, as long as it lives. One at a time.
class Interrupts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupts)

public:
    Interrupts();
    ~Interrupts() override; // Ctrl-C ends the program again

    int count() const { return m_count; }

private:
    int m_count = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sem
