#pragma once

#include "shared/core/clock.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

namespace sem {

// A job's identity: a UUID of version 7, so ids sort by the time they were made.
class JobId
{
public:
    JobId() = default;
    // Any well-formed UUID of version 7, with or without capitals, without braces.
    static std::optional<JobId> fromString(const QString &text);
    // The 16 bytes as stored.
    static std::optional<JobId> fromBytes(const QByteArray &bytes);

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    bool operator==(const JobId &) const = default;
    friend size_t qHash(const JobId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    friend class JobIdGenerator;
    explicit JobId(const QUuid &uuid)
        : m_uuid(uuid)
    { }

    QUuid m_uuid = {};
};

// Makes ids that strictly increase within one generator, also when the clock stands or goes back.
// Not thread-safe.
class JobIdGenerator
{
public:
    explicit JobIdGenerator(const Clock &clock)
        : m_clock(clock)
    { }

    JobId next();

private:
    const Clock &m_clock;
    qint64 m_lastMs = 0;
    quint16 m_counter = 0;
};

// How a client names a job: by id, or by the short number people type.
using JobRef = std::variant<JobId, qint64>;

// "42", "#42" or a UUID.
std::optional<JobRef> jobRefFromString(const QString &text);
QString nameOf(const JobRef &ref);

} // namespace sem
