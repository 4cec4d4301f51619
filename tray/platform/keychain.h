#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>

namespace QKeychain {
class Job;
}

namespace sem {

// Secrets of the user's, kept by the system: its keychain, credentials, Secret Service or wallet.
// Nothing is kept anywhere else where there is none. Errors:
//   NotFound                       there is no such secret
//   System, data.reason "locked"   the keychain is, and nobody has unlocked it
//                       "denied"   the user or the system does not want us to
//                       "none"     there is no keychain
//                       "timeout"  it did not answer, perhaps as it still asks the user
//                       "failed"   anything else; `message` says more
class Keychain final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keychain)

public:
    template<typename T>
    using Reply = QFuture<Result<T>>;

    // Some need time: a keychain may ask the user for its password.
    static constexpr Duration usualPatience = std::chrono::seconds(30);

    explicit Keychain(Duration patience = usualPatience, QObject *parent = nullptr);

    // Answers later, never within the call.
    Reply<QString> read(const QString &name);
    Reply<void> write(const QString &name, const QString &secret);
    Reply<void> remove(const QString &name); // what is not there is removed

private:
    using Done = std::function<void(const Result<> &)>;

    void start(QKeychain::Job *job, const QString &name, const Done &done);
    void explain(const Error &error, const Done &done);

    const Duration m_patience;
    int m_overdue = 0; // jobs that were given up and still stand in the way of others
};

} // namespace sem
