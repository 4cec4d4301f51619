#include "shared/rpc/strictjson.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}
constexpr bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}
constexpr bool isSurrogate(char32_t unit)
{
    return unit >= 0xd800 && unit <= 0xdfff;
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// What may follow in a string without a second look: all of ASCII but controls, " and \.
constexpr std::array<bool, 256> plainCharacters = [] {
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// Checks a text from front to back. Recursion is as deep as maxJsonDepth at most.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_begin(text.begin())
        , m_at(text.begin())
        , m_end(text.end())
    { }

    bool scan();

    QLatin1StringView problem() const { return m_problem; }
    qsizetype offset() const { return m_at - m_begin; }

private:
    struct String
    {
        QByteArrayView content = {}; // as written
        bool escaped = false;
    };

    bool value(int depth);
    bool object(int depth);
    bool array(int depth);
    bool string(String *result = nullptr);
    bool escape();
    bool codeUnit(char32_t *unit);
    bool utf8Sequence();
    bool word(QByteArrayView expected);
    bool number();
    bool digits();
    bool uniqueKeys(qsizetype first);
    QByteArrayView unescaped(QByteArrayView content);

    void skipSpace();
    bool skip(char expected);
    char peek() const { return m_at < m_end ? *m_at : '\0'; } // NUL is valid nowhere
    bool fail(QLatin1StringView problem);
    bool failAt(const char *at, QLatin1StringView problem);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    QLatin1StringView m_problem;
    // Keys of all objects that are open, outermost first, and what the escaped ones mean.
    QVarLengthArray<QByteArrayView, 64> m_keys;
    std::deque<QByteArray> m_unescaped;
};

bool Scanner::fail(QLatin1StringView problem)
{
    m_problem = problem;
    return false;
}

bool Scanner::failAt(const char *at, QLatin1StringView problem)
{
    m_at = at;
    return fail(problem);
}

void Scanner::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool Scanner::skip(char expected)
{
    if (peek() != expected)
        return false;
    ++m_at;
    return true;
}

bool Scanner::scan()
{
    skipSpace();
    if (!value(0))
        return false;
    skipSpace();
    return m_at == m_end || fail("unexpected text after the value"_L1);
}

bool Scanner::value(int depth)
{
    switch (peek()) {
    case '{':
        return object(depth + 1);
    case '[':
        return array(depth + 1);
    case '"':
        return string();
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return number();
    }
}

bool Scanner::object(int depth)
{
    if (depth > maxJsonDepth)
        return fail("nested too deeply"_L1);
    skip('{');
    skipSpace();
    if (skip('}'))
        return true;
    const qsizetype firstKey = m_keys.size();
    while (true) {
        skipSpace();
        String key;
        if (peek() != '"')
            return fail("a member's name is missing"_L1);
        if (!string(&key))
            return false;
        m_keys.append(key.escaped ? unescaped(key.content) : key.content);
        skipSpace();
        if (!skip(':'))
            return fail("a colon is missing"_L1);
        skipSpace();
        if (!value(depth))
            return false;
        skipSpace();
        if (skip('}'))
            return uniqueKeys(firstKey);
        if (!skip(','))
            return fail("a comma or brace is missing"_L1);
    }
}

bool Scanner::array(int depth)
{
    if (depth > maxJsonDepth)
        return fail("nested too deeply"_L1);
    skip('[');
    skipSpace();
    if (skip(']'))
        return true;
    while (true) {
        skipSpace();
        if (!value(depth))
            return false;
        skipSpace();
        if (skip(']'))
            return true;
        if (!skip(','))
            return fail("a comma or bracket is missing"_L1);
    }
}

// Sorting the keys once, when all are there, stays fast with very many and cannot be slowed down by
// keys chosen to collide, as hashing could.
bool Scanner::uniqueKeys(qsizetype first)
{
    const auto shorterOrLess = [](QByteArrayView a, QByteArrayView b) {
        if (a.size() != b.size())
            return a.size() < b.size();
        return std::memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) < 0;
    };
    const auto begin = m_keys.begin() + first;
    std::sort(begin, m_keys.end(), shorterOrLess);
    const bool unique = std::adjacent_find(begin, m_keys.end()) == m_keys.end();
    m_keys.resize(first);
    return unique || fail("a member's name is repeated"_L1);
}

bool Scanner::string(String *result)
{
    const char *const begin = ++m_at;
    bool escaped = false;
    while (true) {
        while (m_at < m_end && plainCharacters[static_cast<uchar>(*m_at)])
            ++m_at;
        if (m_at == m_end)
            return fail("a string has no end"_L1);
        const auto c = static_cast<uchar>(*m_at);
        if (c == '"')
            break;
        if (c < 0x20)
            return fail("a raw control character in a string"_L1);
        if (c == '\\') {
            escaped = true;
            if (!escape())
                return false;
        } else if (!utf8Sequence()) {
            return fail("invalid UTF-8"_L1);
        }
    }
    if (result)
        *result = {.content = {begin, m_at}, .escaped = escaped};
    ++m_at;
    return true;
}

bool Scanner::escape()
{
    const char *const begin = m_at++;
    switch (peek()) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        ++m_at;
        return true;
    case 'u':
        break;
    default:
        return failAt(begin, "an escape that does not exist"_L1);
    }

    char32_t unit = 0;
    if (!codeUnit(&unit))
        return failAt(begin, "an escape that does not exist"_L1);
    if (!isSurrogate(unit))
        return true;
    char32_t low = 0;
    const bool paired = isHighSurrogate(unit) && skip('\\') && peek() == 'u' && codeUnit(&low)
        && isLowSurrogate(low);
    return paired || failAt(begin, "a lone surrogate"_L1);
}

// `u` and four hexadecimal digits.
bool Scanner::codeUnit(char32_t *unit)
{
    constexpr int length = 5;
    if (m_end - m_at < length)
        return false;
    char32_t code = 0;
    for (int i = 1; i < length; ++i) {
        const int digit = hexValue(m_at[i]);
        if (digit < 0)
            return false;
        code = code << 4 | static_cast<char32_t>(digit);
    }
    m_at += length;
    *unit = code;
    return true;
}

// One character beyond ASCII, by table 3-7 of the Unicode standard: nothing overlong, no
// surrogates, nothing above U+10FFFF.
bool Scanner::utf8Sequence()
{
    const auto byte = [this](int i) {
        return i < m_end - m_at ? static_cast<uchar>(m_at[i]) : uchar(0);
    };
    const uchar lead = byte(0);
    if (lead < 0xc2 || lead > 0xf4)
        return false;
    const uchar second = byte(1);
    uchar lowest = 0x80;
    uchar highest = 0xbf;
    if (lead == 0xe0)
        lowest = 0xa0;
    else if (lead == 0xed)
        highest = 0x9f;
    else if (lead == 0xf0)
        lowest = 0x90;
    else if (lead == 0xf4)
        highest = 0x8f;
    if (second < lowest || second > highest)
        return false;

    const int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (int i = 2; i < length; ++i) {
        if (byte(i) < 0x80 || byte(i) > 0xbf)
            return false;
    }
    m_at += length;
    return true;
}

bool Scanner::word(QByteArrayView expected)
{
    if (!QByteArrayView(m_at, m_end).startsWith(expected))
        return fail("a value is missing"_L1);
    m_at += expected.size();
    return true;
}

bool Scanner::digits()
{
    if (!isDigit(peek()))
        return fail("a digit is missing"_L1);
    while (isDigit(peek()))
        ++m_at;
    return true;
}

bool Scanner::number()
{
    if (peek() != '-' && !isDigit(peek()))
        return fail("a value is missing"_L1);
    skip('-');
    if (!skip('0') && !digits()) // nothing but a fraction may follow a leading zero
        return false;
    if (skip('.') && !digits())
        return false;
    if (skip('e') || skip('E')) {
        if (!skip('+'))
            skip('-');
        return digits();
    }
    return true;
}

// Of content that string() has found valid.
QByteArrayView Scanner::unescaped(QByteArrayView content)
{
    QByteArray text = "[\"" + content.toByteArray() + "\"]";
    text = QJsonDocument::fromJson(text).array().at(0).toString().toUtf8();
    return m_unescaped.emplace_back(std::move(text));
}

Error parseError(QLatin1StringView problem, qsizetype offset)
{
    return {.code = ErrorCode::ParseError,
            .message = u"%1 (at byte %2)"_s.arg(problem).arg(offset),
            .data = {{u"offset"_s, offset}}};
}

} // namespace

Result<QJsonValue> parseStrictJson(QByteArrayView text)
{
    Scanner scanner(text);
    if (!scanner.scan())
        return parseError(scanner.problem(), scanner.offset());

    // QJsonDocument wants an object or array on top.
    QJsonParseError error;
    const QByteArray wrapped = '[' + QByteArray::fromRawData(text.data(), text.size()) + ']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError) // all that is left: it does not fit a double
        return parseError("a number is too large"_L1, error.offset - 1);
    return document.array().at(0);
}

} // namespace sem
