#pragma once

#include "shared/core/result.h"

#include <QJsonObject>
#include <QString>

namespace sem {

// Fills templates from one payload: each {{member}} or {{member.of.member}} becomes the member's
// value, a text as it is, a number or truth value as JSON writes it. What comes out of a member is
// never looked at again, and one template always makes one text; all other braces stay.
class TemplateFiller
{
public:
    explicit TemplateFiller(const QJsonObject &payload)
        : m_payload(payload)
    { }

    // Validation: names the member ("payload.a.b") that is missing or no such value; or `field`,
    // for which the text is meant, once all texts together are longer than a process may be given.
    Result<QString> fill(const QString &field, const QString &text);

private:
    const QJsonObject &m_payload;
    qint64 m_length = 0; // of all that was filled
};

} // namespace sem
