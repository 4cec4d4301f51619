#include "service/jobtypes/payloadpattern.h"

#include "shared/domain/limits.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::DontCaptureOption;

// The limit holds for all places of the text together, because we look for the place ourselves
// (\A.*?). With NUL, which no text has, as the end of a line, $ is the end and nothing else.
QString bounded(const QString &pattern)
{
    return u"(*LIMIT_MATCH=20000)(*NUL)\\A.*?(?:%1)"_s.arg(pattern);
}

} // namespace

PayloadPattern::PayloadPattern(const QString &pattern)
    : m_expression(bounded(pattern), options)
{
    m_expression.optimize();
}

Result<> PayloadPattern::check(const QString &field, const QString &pattern)
{
    if (pattern.size() > limits::patternLength)
        return validationError(field, u"is too long"_s, limits::patternLength, pattern.size());
    // By itself, too: "a)|(?:b" is one only within the brackets.
    const QRegularExpression alone(pattern, options);
    if (!alone.isValid()) {
        return validationError(
            field,
            u"is no regular expression: %1, at character %2"_s.arg(
                alone.errorString(), QString::number(alone.patternErrorOffset())),
            {}, pattern);
    }
    if (!QRegularExpression(bounded(pattern), options).isValid())
        return validationError(field, u"does not stay a regular expression within (?:…)"_s, {},
                               pattern);
    return {};
}

std::optional<bool> PayloadPattern::isFoundIn(const QString &text) const
{
    const QRegularExpressionMatch match = m_expression.match(text);
    return match.isValid() ? std::optional(match.hasMatch()) : std::nullopt;
}

} // namespace sem
