#pragma once

#include <QProcess>
#include <QString>

namespace sem {

// A moment in the life of a service, as killat is told it.
struct Moment
{
    QString watch = {}; // service, starting, runner or command
    QString call = {};
    QString edge = QStringLiteral("entry"); // or exit
    QString path = {};
    QString victim = {}; // service or runner
    int count = 1;
    bool hold = false; // the others, until release()
};

// A killat at work.
class Striker
{
public:
    enum class Outcome { Struck, Missed, NotPermitted, Failed };

    Striker() = default;
    ~Striker() { giveUp(); }
    Q_DISABLE_COPY_MOVE(Striker)

    // True once it watches the running service, or the one that it starts.
    bool watch(const Moment &moment, qint64 service);
    bool watch(const Moment &moment, const QStringList &command,
               const QProcessEnvironment &environment);
    // It has not reported yet.
    bool isWatching() const
    {
        return m_process.state() == QProcess::Running && !m_process.canReadLine();
    }
    // Waits for it. After Struck the victim is dead.
    Outcome outcome();
    // Lets those go on that it has held.
    void release();
    // The moment is not waited for any more. All go on. → Struck if it came all the same.
    Outcome giveUp();

private:
    bool start(const Moment &moment, const QStringList &service);
    QByteArray nextLine();

    QProcess m_process;
};

} // namespace sem
