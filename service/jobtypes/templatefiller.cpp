#include "service/jobtypes/templatefiller.h"

#include "shared/domain/checks.h"
#include "shared/domain/limits.h"
#include "shared/rpc/members.h"

#include <QRegularExpression>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<QString> valueOf(const QJsonObject &payload, const QString &path)
{
    const QString field = u"payload."_s + path;
    QJsonValue value = payload;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    if (value.isUndefined())
        return validationError(field, u"is missing; the job type needs it"_s);
    if (value.isString()) {
        const Result<> valid = checkText(field, value.toString());
        return valid ? Result<QString>(value.toString()) : valid.error();
    }
    if (value.isDouble() || value.isBool())
        return QString::fromUtf8(textFromValue(value));
    return validationError(field, u"must be a text, a number or a truth value"_s);
}

} // namespace

Result<QString> TemplateFiller::fill(const QString &field, const QString &text)
{
    static const QRegularExpression placeholder(uR"(\{\{([^{}.\s]+(?:\.[^{}.\s]+)*)\}\})"_s);
    QString filled;
    qsizetype copied = 0;
    // A payload of megabytes may be named again and again: what is too long is not built first.
    const auto append = [&](QStringView part) {
        filled += part;
        m_length += part.size();
        return m_length <= limits::argumentsAndEnvironmentBytes;
    };
    const auto tooLong = [&] {
        return validationError(field, u"is too long when it is filled from the payload"_s,
                               limits::argumentsAndEnvironmentBytes, m_length);
    };
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const Result<QString> value = valueOf(m_payload, match.captured(1));
        if (!value)
            return value.error();
        const QStringView before = QStringView(text).sliced(copied, match.capturedStart() - copied);
        if (!append(before) || !append(*value))
            return tooLong();
        copied = match.capturedEnd();
    }
    if (!append(QStringView(text).sliced(copied)))
        return tooLong();
    return filled;
}

} // namespace sem
