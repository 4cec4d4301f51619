#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

class QDBusMessage;

namespace sem {

// A session's bus, and on it a GNOME keyring that is unlocked. Neither exists before it is started.
class Keyring
{
    Q_DISABLE_COPY_MOVE(Keyring)

public:
    Keyring();
    ~Keyring();

    static bool isInstalled();

    bool startBus(); // false: it does not answer
    bool start(); // with the bus
    bool startForUs(); // and this process, which has not asked for a bus before, finds it

    // What programs have to know to find it.
    QProcessEnvironment environment() const { return m_environment; }
    static QString busName(); // of our own connection to the bus
    static QString serviceName();

    bool lock() const;

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QProcessEnvironment m_environment;
};

} // namespace sem
