#include "tray/platform/keychain.h"

#include "tray/platform/keychainlock.h"

#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto serviceName = u"SemanticaTask"_s;

Error keychainError(const QString &reason, const QString &message)
{
    return {.code = ErrorCode::System,
            .message = u"the keychain: "_s + message,
            .data = {{u"reason"_s, reason}}};
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return notFoundError(u"the keychain holds no such secret"_s);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return keychainError(u"denied"_s, job.errorString());
    case QKeychain::NoBackendAvailable:
        return keychainError(u"none"_s, job.errorString());
    default:
        return keychainError(u"failed"_s, job.errorString());
    }
}

template<typename T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void finish(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

Keychain::Keychain(Duration patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{ }

Keychain::Reply<QString> Keychain::read(const QString &name)
{
    const auto promise = begun<QString>();
    // It deletes itself once it has finished.
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    const auto secret = std::make_shared<QString>();
    connect(job, &QKeychain::Job::finished, this, [job, secret] { *secret = job->textData(); });
    start(job, name, [promise, secret](const Result<> &result) {
        finish(*promise, result ? Result<QString>(*secret) : result.error());
    });
    return promise->future();
}

Keychain::Reply<void> Keychain::write(const QString &name, const QString &secret)
{
    const auto promise = begun<void>();
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(secret);
    start(job, name, [promise](const Result<> &result) { finish<void>(*promise, result); });
    return promise->future();
}

Keychain::Reply<void> Keychain::remove(const QString &name)
{
    const auto promise = begun<void>();
    start(new QKeychain::DeletePasswordJob(serviceName), name, [promise](const Result<> &result) {
        const bool isMissing = !result && result.error().code == ErrorCode::NotFound;
        finish<void>(*promise, isMissing ? Result<>() : result);
    });
    return promise->future();
}

// The jobs of a process stand in one line, where one that never finishes holds up all others; and
// it must not be deleted, as the library that it waits for still knows it. So a job that is overdue
// is left to itself, and nobody joins the line behind it.
void Keychain::start(QKeychain::Job *job, const QString &name, const Done &done)
{
    if (m_overdue > 0) {
        delete job;
        QTimer::singleShot(0, this, [done] {
            done(keychainError(u"timeout"_s, u"an earlier question is still open"_s));
        });
        return;
    }
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, done] {
        ++m_overdue;
        done(keychainError(u"timeout"_s, u"it does not answer"_s));
    });
    connect(job, &QKeychain::Job::finished, this, [this, job, timer, done] {
        const bool wasOverdue = !timer->isActive();
        timer->deleteLater();
        if (wasOverdue)
            --m_overdue;
        else if (job->error() == QKeychain::NoError)
            done({});
        else
            explain(errorOf(*job), done);
    });
    timer->start(m_patience);
    job->setKey(name);
    job->setInsecureFallback(false);
    job->start();
}

void Keychain::explain(const Error &error, const Done &done)
{
    const bool mayBeLocked =
        error.code == ErrorCode::NotFound || error.data.value(u"reason"_s) == "denied"_L1;
    if (!mayBeLocked)
        return done(error);
    askWhetherKeychainIsLocked([error, done](bool locked) {
        done(locked ? keychainError(u"locked"_s, u"it is locked"_s) : error);
    });
}

} // namespace sem
