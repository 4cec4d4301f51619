#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QVariant>

#include <map>
#include <memory>

namespace sem {

// A bus of D-Bus, for the system and for the session, with services that are what python3-dbusmock
// makes of its templates. It listens when the constructor returns.
class MockBus
{
    Q_DISABLE_COPY_MOVE(MockBus)

public:
    MockBus();
    ~MockBus();

    static bool isInstalled();

    // Ends the bus with all that is on it; then there may be another at the same address.
    void start();
    void end();

    // Waits until the service is there. Of a template, by its name or its file; or one object
    // without methods.
    void startTemplate(const QString &service, const QString &name,
                       const QJsonObject &parameters = {});
    void startObject(const QString &service, const QString &path, const QString &interface);
    void endService(const QString &service);

    // What the processes under test have to know.
    QProcessEnvironment environment() const;

    // The answer's first value. Fails the program on an error.
    QVariant call(const QString &service, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments) const;
    void set(const QString &service, const QString &path, const QString &interface,
             const QString &property, const QVariant &value) const;
    // `code`: Python, which puts the answer into `ret`. Also in place of an earlier one.
    void answer(const QString &service, const QString &path, const QString &method,
                const QString &signature, const QString &code) const;
    void emitSignal(const QString &service, const QString &path, const QString &interface,
                    const QString &name, const QString &signature,
                    const QVariantList &arguments) const;

private:
    void startService(const QString &service, const QStringList &arguments);

    QTemporaryDir m_folder;
    const QString m_address;
    QProcess m_bus;
    std::map<QString, std::unique_ptr<QProcess>> m_services;
};

} // namespace sem
