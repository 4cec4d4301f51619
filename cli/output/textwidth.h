#pragma once

#include <QString>

namespace sem {

// Columns that a terminal needs for a text: two for wide characters, none for combining ones.
int textWidth(const QString &text);

// At most so many columns, the rest replaced by an ellipsis.
QString elided(const QString &text, int columns);

} // namespace sem
