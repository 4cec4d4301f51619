#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sem {

inline constexpr qsizetype maxFrameBytes = 11'000'000;

// How JSON texts are told apart on a stream: one a line, or each after a header with its length,
// as language servers do.
enum class Framing { Lines, ContentLength };

QByteArray frame(QByteArrayView json, Framing framing);

// Cuts the bytes of one connection into frames, in whatever pieces they arrive. The first byte
// decides the framing of the connection: `C` for Content-Length, anything else for lines.
class FrameReader
{
public:
    void append(QByteArrayView bytes);

    // The next complete frame, without its line end or header; none: more bytes are needed. Empty
    // lines are skipped. InvalidRequest for a frame over maxFrameBytes or a header that says no
    // proper length: nothing more can be read then, and every further call says the same.
    Result<std::optional<QByteArray>> next();

    // Whether a frame has begun and is not complete. Meaningful once next() has returned none.
    bool hasPartial() const { return m_length || m_begin < m_buffer.size(); }

    // How to answer. Lines until a first byte has come.
    Framing framing() const { return m_framing.value_or(Framing::Lines); }

private:
    Result<std::optional<QByteArray>> nextLine();
    Result<std::optional<QByteArray>> nextByLength();
    Result<std::optional<qsizetype>> readHeader();
    void consume(qsizetype length);
    Error refuse(const QString &message);

    QByteArray m_buffer = {};
    qsizetype m_begin = 0; // of the unread bytes
    qsizetype m_scanned = 0; // up to here there is no end of a line or header
    std::optional<qsizetype> m_length = {}; // of the body whose header has been read
    std::optional<Framing> m_framing = {};
    std::optional<Error> m_refused = {};
};

} // namespace sem
