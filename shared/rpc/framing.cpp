#include "shared/rpc/framing.h"

#include <algorithm>
#include <charconv>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeaderBytes = 4096;
constexpr qsizetype maxAddedBytes = 40; // by either framing
constexpr qsizetype keptCapacity = 64 * 1024; // more than that is given back once it is read

QByteArrayView withoutCarriageReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

std::optional<qsizetype> parseLength(QByteArrayView text)
{
    qsizetype length = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), length);
    if (error != std::errc() || end != text.end() || length <= 0)
        return {};
    return length;
}

} // namespace

QByteArray frame(QByteArrayView json, Framing framing)
{
    QByteArray bytes;
    bytes.reserve(json.size() + maxAddedBytes);
    if (framing == Framing::ContentLength)
        bytes += "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n";
    bytes += json;
    if (framing == Framing::Lines)
        bytes += '\n';
    return bytes;
}

void FrameReader::append(QByteArrayView bytes)
{
    if (m_refused || bytes.isEmpty())
        return;
    if (!m_framing)
        m_framing = bytes.front() == 'C' ? Framing::ContentLength : Framing::Lines;
    if (m_begin > 0 && m_begin >= m_buffer.size() / 2) {
        m_buffer.remove(0, m_begin);
        m_scanned = std::max<qsizetype>(0, m_scanned - m_begin);
        m_begin = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<QByteArray>> FrameReader::next()
{
    if (m_refused)
        return *m_refused;
    return framing() == Framing::Lines ? nextLine() : nextByLength();
}

Result<std::optional<QByteArray>> FrameReader::nextLine()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', std::max(m_begin, m_scanned));
        const bool complete = end >= 0;
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_begin);
        const QByteArrayView line =
            withoutCarriageReturn(complete ? rest.first(end - m_begin) : rest);
        if (line.size() > maxFrameBytes)
            return refuse(u"a message is too large"_s);
        if (!complete) {
            m_scanned = m_buffer.size();
            return std::optional<QByteArray>();
        }
        if (!line.isEmpty()) {
            std::optional<QByteArray> message = line.toByteArray();
            consume(end + 1 - m_begin);
            return message;
        }
        consume(end + 1 - m_begin);
    }
}

Result<std::optional<QByteArray>> FrameReader::nextByLength()
{
    if (!m_length) {
        Result<std::optional<qsizetype>> length = readHeader();
        if (!length)
            return length.error();
        m_length = *length;
    }
    if (!m_length || m_buffer.size() - m_begin < *m_length)
        return std::optional<QByteArray>();
    std::optional<QByteArray> message = m_buffer.mid(m_begin, *m_length);
    consume(*m_length);
    m_length.reset();
    return message;
}

// Begins anew with every call: a header is short.
Result<std::optional<qsizetype>> FrameReader::readHeader()
{
    std::optional<qsizetype> length;
    qsizetype at = m_begin;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', at);
        if ((end < 0 ? m_buffer.size() : end) - m_begin > maxHeaderBytes)
            return refuse(u"a header is too long"_s);
        if (end < 0)
            return std::optional<qsizetype>();
        const QByteArrayView line =
            withoutCarriageReturn(QByteArrayView(m_buffer).sliced(at, end - at));
        at = end + 1;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return refuse(u"a header has no colon"_s);
        if (line.first(colon).compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        if (length)
            return refuse(u"Content-Length is repeated"_s);
        length = parseLength(line.sliced(colon + 1).trimmed());
        if (!length)
            return refuse(u"Content-Length is no positive number"_s);
    }
    if (!length)
        return refuse(u"Content-Length is missing"_s);
    if (*length > maxFrameBytes)
        return refuse(u"a message is too large"_s);
    consume(at - m_begin);
    return length;
}

void FrameReader::consume(qsizetype length)
{
    m_begin += length;
    if (m_begin < m_buffer.size())
        return;
    if (m_buffer.capacity() > keptCapacity)
        m_buffer = {};
    else
        m_buffer.resize(0);
    m_begin = 0;
    m_scanned = 0;
}

Error FrameReader::refuse(const QString &message)
{
    m_buffer = {};
    m_begin = 0;
    m_length.reset();
    m_refused = Error{.code = ErrorCode::InvalidRequest,
                      .message = message,
                      .data = {{u"limit"_s, maxFrameBytes}}};
    return *m_refused;
}

} // namespace sem
