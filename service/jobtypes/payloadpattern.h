#pragma once

#include "shared/core/result.h"

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace sem {

// A pattern of a JSON Schema: one of Qt's regular expressions, without captures. It may be found
// anywhere in a text unless ^ and $ tie it to the ends, and `.` is any character. However hard it
// is, it gives up within some milliseconds.
class PayloadPattern
{
public:
    explicit PayloadPattern(const QString &pattern);

    // Validation of `field`: too long, or what is wrong with it, and where.
    static Result<> check(const QString &field, const QString &pattern);

    // For a pattern that check() has passed, and a text of at most limits::patternTextLength. None:
    // that takes too long to find out.
    std::optional<bool> isFoundIn(const QString &text) const;

private:
    QRegularExpression m_expression;
};

} // namespace sem
