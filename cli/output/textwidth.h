#pragma once

#include <QString>

namespace sem {

// Columns that a terminal needs for a text: two for wide characters, none for combining ones.
int textWidth(const QString &text);

// At most so many columns, the rest replaced by an ellipsis.
QString elided(const QString &text, int columns);

// In one line and without anything that a terminal would act upon: what a job is called is not
// ours.
QString harmless(const QString &text);

} // namespace sem
