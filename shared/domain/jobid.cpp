#include "shared/domain/jobid.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype uuidTextLength = 36;

std::optional<QUuid> versionSeven(const QUuid &uuid)
{
    if (uuid.isNull() || (uuid.data3 >> 12) != 7)
        return {};
    return uuid;
}

} // namespace

std::optional<JobId> JobId::fromString(const QString &text)
{
    if (text.size() != uuidTextLength) // QUuid would also take braces
        return {};
    if (const auto uuid = versionSeven(QUuid::fromString(text)))
        return JobId(*uuid);
    return {};
}

std::optional<JobId> JobId::fromBytes(const QByteArray &bytes)
{
    if (const auto uuid = versionSeven(QUuid::fromRfc4122(bytes)))
        return JobId(*uuid);
    return {};
}

// RFC 9562, version 7: 48 bits of milliseconds, then a 12-bit counter (its method 1), then chance.
JobId JobIdGenerator::next()
{
    const qint64 now = toEpochMs(m_clock.now());
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = 0;
    } else if (++m_counter > 0x0fff) { // borrow from the future rather than repeat
        ++m_lastMs;
        m_counter = 0;
    }

    const auto ms = static_cast<quint64>(m_lastMs);
    const quint64 chance = QRandomGenerator::global()->generate64();
    return JobId(QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms),
                       static_cast<ushort>(0x7000 | m_counter),
                       static_cast<uchar>(0x80 | ((chance >> 56) & 0x3f)),
                       static_cast<uchar>(chance >> 48), static_cast<uchar>(chance >> 40),
                       static_cast<uchar>(chance >> 32), static_cast<uchar>(chance >> 24),
                       static_cast<uchar>(chance >> 16), static_cast<uchar>(chance >> 8),
                       static_cast<uchar>(chance)));
}

std::optional<JobRef> jobRefFromString(const QString &text)
{
    if (const auto id = JobId::fromString(text))
        return *id;
    const QString digits = text.startsWith(u'#') ? text.mid(1) : text;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) // QString would also take " +42"
        return {};
    const qint64 seq = digits.toLongLong(); // 0 for what is too large
    return seq > 0 ? std::optional<JobRef>(seq) : std::nullopt;
}

QString nameOf(const JobRef &ref)
{
    if (const auto *id = std::get_if<JobId>(&ref))
        return id->toString();
    return u'#' + QString::number(std::get<qint64>(ref));
}

} // namespace sem
