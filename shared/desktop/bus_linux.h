#pragma once

#include "shared/core/clock.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace sem {

// A bus of D-Bus and those services on it that a sensor asks. Lost, it is looked for again with
// growing pauses. A system's bus that is not there yet is waited for; a session without a bus gets
// none any more. Whoever hears appeared() of a service
// asks it, and hears its signals from then on; vanished() says that what it said holds no longer.
class Bus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bus)

public:
    enum class Kind { System, Session };
    struct Place
    {
        QString service = {};
        QString path = {};
        bool startsWhenAsked = false;
    };
    using Answered = std::function<void(const QVariant &answer)>;

    // `name`: of this connection in the process.
    Bus(Kind kind, QString name, const QStringList &services, QObject *parent = nullptr);
    ~Bus() override;

    // Looks for the bus, unless it has been found. False: there is none (yet).
    bool open();

    // `slot`: of the macro SLOT. For good, also when the bus is lost and found again.
    void hear(const Place &place, const QString &interface, const QString &signal,
              QObject *receiver, const char *slot);
    // The answer's first value, later; none (invalid) from a service that is not there, does not
    // want to or takes longer than some seconds, and without a bus.
    void ask(const Place &place, const QString &interface, const QString &method,
             const QVariantList &arguments, const Answered &answered);

Q_SIGNALS:
    void appeared(const QString &service);
    void vanished(const QString &service);

private Q_SLOTS:
    void lose();

private:
    struct Ear
    {
        Place place = {};
        QString interface = {};
        QString signal = {};
        QObject *receiver = nullptr;
        const char *slot = nullptr;
    };

    bool connectNow();
    void connectAgain();
    void awaitFile();
    void attach(const Ear &ear);

    const Kind m_kind;
    const QString m_name;
    QDBusConnection m_connection;
    const QStringList m_services;
    // Of this connection: one that is given another of the same name goes on with the old one.
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::vector<Ear> m_ears;
    std::unique_ptr<QFileSystemWatcher> m_folder; // in which the bus's socket will appear
    QTimer m_retry;
    Duration m_retryDelay = {};
};

} // namespace sem
