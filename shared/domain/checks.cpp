#include "shared/domain/checks.h"

#include "shared/domain/limits.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Result<> checkAnyRange(const QString &field, auto value, qint64 lowest, qint64 highest)
{
    using Number = decltype(value);
    if (value >= static_cast<Number>(lowest) && value <= static_cast<Number>(highest))
        return {};
    return validationError(field, u"must be %1 to %2"_s.arg(lowest).arg(highest),
                           value < static_cast<Number>(lowest) ? lowest : highest, value);
}

} // namespace

Result<> checkRange(const QString &field, qint64 value, qint64 lowest, qint64 highest)
{
    return checkAnyRange(field, value, lowest, highest);
}

Result<> checkFraction(const QString &field, double value, qint64 lowest, qint64 highest)
{
    return checkAnyRange(field, value, lowest, highest);
}

Result<> checkText(const QString &field, QStringView text)
{
    if (text.contains(QChar::Null))
        return validationError(field, u"must not contain NUL"_s);
    if (!text.isValidUtf16())
        return validationError(field, u"must be valid Unicode, without lone surrogates"_s);
    return {};
}

Result<> checkText(const QString &field, QStringView text, qint64 shortest, qint64 longest)
{
    if (text.size() < shortest || text.size() > longest) {
        return validationError(field,
                               u"must be %1 to %2 characters long"_s.arg(shortest).arg(longest),
                               text.size() < shortest ? shortest : longest, text.size());
    }
    return checkText(field, text);
}

Result<> checkQueueName(const QString &field, QStringView name)
{
    if (Result<> text = checkText(field, name, 1, limits::queueLength); !text)
        return text;
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_' || c == u'-';
    });
    if (!plain)
        return validationError(field, u"may contain letters, digits, _ and - only"_s,
                               u"A-Za-z0-9_-"_s, name.toString());
    return {};
}

bool isEnvironmentName(QStringView name)
{
    if (name.isEmpty() || isAsciiDigit(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; });
}

} // namespace sem
